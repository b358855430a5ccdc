/* SPDX-License-Identifier: MIT */
/*
** piece.c: see piece.h.
*/
#include "piece.h"

#include "../text/chars.h"
#include "../text/utf8.h"
#include "lexicon.h"

/* A word laid open: its characters, and the best cut of its beginning that ends
** behind each. */
typedef struct cutting {
    size_t count;
    size_t byte[ZH_PIECES_MAX + 1];
    uint32_t code[ZH_PIECES_MAX];
    uint32_t cost[ZH_PIECES_MAX + 1];
    size_t from[ZH_PIECES_MAX + 1];
} cutting;

static void lay_open(cutting *c, const zh_trie *trie, const char *text,
                     zh_span word)
{
    size_t at = word.start;

    c->count = 0;
    while (at < word.end && c->count < ZH_PIECES_MAX) {
        uint32_t cp;
        c->byte[c->count] = at;
        at += zh_utf8_next(text, word.end, at, &cp);
        c->code[c->count++] = zh_trie_code(trie, zh_char_fold(cp));
    }
    c->byte[c->count] = word.end;
}

/* The piece of `length` characters from place `i` on costs `cost`. */
static void offer(cutting *c, size_t i, size_t length, uint32_t cost)
{
    cost += c->cost[i];
    if (cost < c->cost[i + length]) {
        c->cost[i + length] = cost;
        c->from[i + length] = i;
    }
}

static void find_cut(cutting *c, const zh_lexicon *lexicon)
{
    for (size_t i = 1; i <= c->count; i++) {
        c->cost[i] = UINT32_MAX;
    }
    c->cost[0] = 0;
    for (size_t i = 0; i < c->count; i++) {
        uint32_t state = ZH_TRIE_ROOT;
        offer(c, i, 1, lexicon->total);
        for (size_t k = i; k < c->count && k < i + 2; k++) {
            uint32_t weight;
            if (!zh_trie_step(&lexicon->trie, &state, c->code[k])) {
                break;
            }
            weight = lexicon->trie.units[state].weight;
            if (weight > 0) {
                offer(c, i, k + 1 - i, lexicon->total - weight);
            }
        }
    }
}

size_t zh_word_pieces(const char *text, zh_span word,
                      zh_span out[ZH_PIECES_MAX])
{
    zh_lexicon lexicon = zh_lexicon_builtin();
    cutting c;
    size_t n = 0;

    lay_open(&c, &lexicon.trie, text, word);
    find_cut(&c, &lexicon);
    for (size_t k = c.count; k > 0; k = c.from[k]) {
        n++;
    }
    for (size_t k = c.count, i = n; k > 0; k = c.from[k]) {
        out[--i] = (zh_span){c.byte[c.from[k]], c.byte[k]};
    }
    return n;
}
