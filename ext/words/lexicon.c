/* SPDX-License-Identifier: MIT */
/*
** lexicon.c: lexicons of the user's words; the built-in one's data are in
** lexicon_data.c.
*/
#include "lexicon.h"

#include <stdlib.h>
#include <string.h>

#include "../text/chars.h"
#include "../text/utf8.h"

/* A word of the user's that has no weight is to be preferred: to its parts,
** and to any word that overlaps it. As frequent as the commonest word is. */
#define PREFERRED 3.0e6

/* 2 + 256 * log2(x) for x >= 1, made even (ZH_WEIGHT_NAME), in steps of the
** leading bits: no maths library is linked for this alone. */
static uint16_t weight_of(double frequency)
{
    uint32_t weight = 2;
    double x = frequency < 1 ? 1 : frequency;

    while (x >= 2 && weight < 64 * ZH_WEIGHT_SCALE) {
        x /= 2;
        weight += ZH_WEIGHT_SCALE;
    }
    for (uint32_t bit = ZH_WEIGHT_SCALE / 2; bit > 0; bit /= 2) {
        x *= x;
        if (x >= 2) {
            x /= 2;
            weight += bit;
        }
    }
    return (uint16_t)(weight & ~ZH_WEIGHT_NAME);
}

/* Fold an entry into cps[]; how many code points. */
static size_t fold_entry(const zh_lexicon_entry *entry, uint32_t *cps)
{
    size_t n = 0;

    for (size_t at = 0; at < entry->n;) {
        uint32_t cp;
        at += zh_utf8_next(entry->text, entry->n, at, &cp);
        if (zh_char_class(cp) != ZH_SPACE) {
            cps[n++] = zh_char_fold(cp);
        }
    }
    return n;
}

static zh_status build_from(const zh_lexicon_entry *entries, size_t n,
                            zh_trie_word *words, uint32_t *cps,
                            zh_lexicon *out)
{
    size_t count = 0;
    zh_status status;

    for (size_t i = 0; i < n; i++) {
        size_t length = fold_entry(&entries[i], cps);
        double frequency =
            entries[i].frequency > 0 ? entries[i].frequency : PREFERRED;
        if (length > 0) {
            words[count++] =
                (zh_trie_word){cps, length, weight_of(frequency)};
            cps += length;
            out->longest =
                length > out->longest ? (uint32_t)length : out->longest;
        }
    }
    out->n_words = (uint32_t)count;
    status = zh_trie_build(words, count, &out->data);
    out->trie = (zh_trie){out->data.units, out->data.n_units, out->data.codes};
    return status;
}

zh_status zh_lexicon_build(const zh_lexicon_entry *entries, size_t n,
                           zh_lexicon **out)
{
    zh_lexicon *lexicon = calloc(1, sizeof *lexicon);
    zh_trie_word *words = calloc(n + 1, sizeof *words);
    uint32_t *cps = NULL;
    size_t bytes = 1;
    zh_status status = ZH_NOMEM;

    for (size_t i = 0; i < n; i++) {
        bytes += entries[i].n;
    }
    cps = calloc(bytes, sizeof *cps);
    if (lexicon != NULL && words != NULL && cps != NULL) {
        status = build_from(entries, n, words, cps, lexicon);
    }
    free(words);
    free(cps);
    if (status != ZH_OK) {
        zh_lexicon_free(lexicon);
        lexicon = NULL;
    }
    *out = lexicon;
    return status;
}

void zh_lexicon_free(zh_lexicon *lexicon)
{
    if (lexicon != NULL) {
        zh_trie_free(&lexicon->data);
        free(lexicon);
    }
}
