/* SPDX-License-Identifier: MIT */
/*
** mklexicon.c: compile a word list into the built-in lexicon.
**
**     mklexicon dict.txt lexicon.bin
**
** A line of the list is a word, its frequency and its part of speech, with a
** space between: the format of jieba's dict.txt. Runs at build time only; twice
** on the same list, the same bytes.
*/
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../text/chars.h"
#include "../text/utf8.h"
#include "../words/lexicon.h"

/* Words of more than one character that are rarer are left out. Half of jieba's
** list has frequency 3 or 4: long phrases and names that were loaded in bulk and
** swallow the words they are made of. */
#define RARE 5

typedef struct list {
    zh_trie_word *words;
    uint32_t *cps; /* of all words, one behind the other */
    size_t n, room, n_cps, cps_room;
    double total;
    uint32_t longest;
} list;

static void stop(const char *what, const char *why)
{
    fprintf(stderr, "mklexicon: %s: %s\n", what, why);
    exit(1);
}

static void *larger(void *old, size_t n, size_t size)
{
    void *new = realloc(old, n * size);

    if (new == NULL) {
        stop("list", "out of memory");
    }
    return new;
}

static void list_add(list *l, const char *text, size_t n, double frequency)
{
    size_t first = l->n_cps;

    if (l->n == l->room) {
        l->room = l->room == 0 ? 1u << 16 : 2 * l->room;
        l->words = larger(l->words, l->room, sizeof *l->words);
    }
    if (l->n_cps + n > l->cps_room) {
        l->cps_room = 2 * (l->cps_room + n) + 4096;
        l->cps = larger(l->cps, l->cps_room, sizeof *l->cps);
    }
    for (size_t at = 0; at < n;) {
        uint32_t cp;
        at += zh_utf8_next(text, n, at, &cp);
        l->cps[l->n_cps++] = zh_char_fold(cp);
    }
    n = l->n_cps - first;
    if (n > 1 && frequency < RARE) {
        l->n_cps = first;
        return;
    }
    /* cps moves as it grows: keep the place, make it a pointer at the end. */
    l->words[l->n].n = n;
    l->words[l->n++].weight =
        (uint16_t)(1 + ZH_WEIGHT_SCALE * log2(frequency < 1 ? 1 : frequency));
    l->total += frequency;
    l->longest = n > l->longest ? (uint32_t)n : l->longest;
}

static void list_read(list *l, const char *path)
{
    char line[1024];
    FILE *file = fopen(path, "r");

    if (file == NULL) {
        stop(path, "cannot be read");
    }
    while (fgets(line, sizeof line, file) != NULL) {
        char *space = strchr(line, ' ');
        if (space == NULL) {
            stop(path, "a line is not a word, a frequency and a tag");
        }
        list_add(l, line, (size_t)(space - line), strtod(space, NULL));
    }
    fclose(file);
    for (size_t i = 0, at = 0; i < l->n; at += l->words[i++].n) {
        l->words[i].cps = &l->cps[at];
    }
}

static uint32_t fnv1a(uint32_t hash, const void *data, size_t n)
{
    const unsigned char *bytes = data;

    for (size_t i = 0; i < n; i++) {
        hash = (hash ^ bytes[i]) * 16777619u;
    }
    return hash;
}

static void write_all(const list *l, const zh_trie_data *trie,
                      const char *path)
{
    size_t codes_size = 0x10000 * sizeof *trie->codes;
    size_t units_size = trie->n_units * sizeof *trie->units;
    zh_lexicon_header header = {
        .magic = {'z', 'h', 'l', 'e', 'x', 'i', 'c', '1'},
        .n_words = (uint32_t)l->n,
        .n_units = trie->n_units,
        .total = 1 + (uint32_t)(ZH_WEIGHT_SCALE * log2(l->total)),
        .longest = l->longest,
    };
    FILE *file = fopen(path, "wb");

    header.checksum = fnv1a(fnv1a(2166136261u, trie->codes, codes_size),
                            trie->units, units_size);
    if (file == NULL || fwrite(&header, sizeof header, 1, file) != 1 ||
        fwrite(trie->codes, codes_size, 1, file) != 1 ||
        fwrite(trie->units, units_size, 1, file) != 1 || fclose(file) != 0) {
        stop(path, "cannot be written");
    }
}

int main(int argc, char **argv)
{
    list l = {0};
    zh_trie_data trie;

    if (argc != 3) {
        stop("usage", "mklexicon LIST OUTPUT");
    }
    list_read(&l, argv[1]);
    if (zh_trie_build(l.words, l.n, &trie) != ZH_OK) {
        stop("trie", "out of memory");
    }
    write_all(&l, &trie, argv[2]);
    free(l.words);
    free(l.cps);
    zh_trie_free(&trie);
    return 0;
}
