/* SPDX-License-Identifier: MIT */
/*
** trie.h: words to weights, as a double-array trie.
**
**     中 -> 中国 -> 中国人
**
** The automaton of J. Aoe, "An Efficient Digital Search Algorithm by Using a
** Double-Array Structure" (1989): from a state with base b, character code c
** leads to unit b + c, and the unit belongs to that state when its check says
** so. A step is one addition and one comparison, whatever the number of words.
** No two states share a base, so a check need only be the code: a unit is eight
** bytes, and twice as many of them fit the processor's cache.
**
** Characters are numbered by rank: the commonest get the lowest codes, which
** keeps the array dense and the hot part of it small.
*/
#ifndef ZH_TRIE_H
#define ZH_TRIE_H

#include "../text/text.h"

/* One state: where its children start, the code that led to it, and the weight
** of the word that ends here, 0 where none does. */
typedef struct zh_trie_unit {
    uint32_t base;
    uint16_t check; /* 0: unused */
    uint16_t weight;
} zh_trie_unit;

/* A view on a trie; owns nothing. */
typedef struct zh_trie {
    const zh_trie_unit *units;
    uint32_t n_units;
    const uint16_t *codes; /* of the BMP: 0x10000 places; 0 is in no word */
} zh_trie;

/* A state of a walk; walks start at the root. */
#define ZH_TRIE_ROOT 0u

static inline uint32_t zh_trie_code(const zh_trie *trie, uint32_t cp)
{
    return cp < 0x10000 ? trie->codes[cp] : 0;
}

/* Go from *state by the character with `code` (from zh_trie_code()). Returns
** false, *state unchanged, where no word goes on so. */
static inline bool zh_trie_step(const zh_trie *trie, uint32_t *state,
                                uint32_t code)
{
    uint32_t next = trie->units[*state].base + code;

    if (code == 0 || next >= trie->n_units ||
        trie->units[next].check != code) {
        return false;
    }
    *state = next;
    return true;
}

/* A word to build from: folded code points and a weight above 0. */
typedef struct zh_trie_word {
    const uint32_t *cps;
    size_t n;
    uint16_t weight;
} zh_trie_word;

/* What zh_trie_build() made; owned, for zh_trie_free(). */
typedef struct zh_trie_data {
    zh_trie_unit *units;
    uint32_t n_units;
    uint16_t *codes;
} zh_trie_data;

/* Build a trie of words[0..n), which it reorders. Words with a character
** outside the BMP are left out; of equal words the heaviest counts. Result:
** ZH_OK, or ZH_NOMEM with *out zeroed. */
zh_status zh_trie_build(zh_trie_word *words, size_t n, zh_trie_data *out);

/* Release; a zeroed struct is fine. */
void zh_trie_free(zh_trie_data *data);

#endif
