/* SPDX-License-Identifier: MIT */
/*
** trie.c: building the double array; walking it is in trie.h.
**
** States are placed breadth first. The children of a state go to the first
** place where they all fit; a list of free units makes the search short, and
** units that a few searches in a row could not use are given up for good, which
** keeps the whole linear in practice.
*/
#include "trie.h"

#include <stdlib.h>
#include <string.h>

#define BMP 0x10000u
#define TRIES_MAX 32 /* searches that a free unit may disappoint */
#define NONE UINT32_MAX
#define CHILDLESS (UINT32_MAX / 2) /* a base past the end of every array */

/* A state whose children are still to be placed: words [first, last) share its
** first `depth` characters. */
typedef struct pending {
    uint32_t state;
    size_t first, last;
    size_t depth;
} pending;

/* The array as it grows. Free units form a ring through `next`/`prev`. */
typedef struct build {
    zh_trie_unit *units;
    uint32_t *next, *prev;
    uint8_t *disappointed;
    uint8_t *taken; /* bases that have a state */
    uint32_t n_units, room;
    uint32_t head; /* of the free ring; NONE when it is empty */
    uint16_t *codes;
    pending *queue;
    size_t queue_head, queue_n, queue_room;
} build;

typedef struct child {
    uint16_t code;
    size_t first, last;
} child;

void zh_trie_free(zh_trie_data *data)
{
    free(data->units);
    free(data->codes);
    memset(data, 0, sizeof *data);
}

/* ------------------------------------------------------------------- ranks */

typedef struct rank {
    uint32_t cp;
    uint64_t weight;
} rank;

static int heavier(const void *a, const void *b)
{
    const rank *x = a, *y = b;

    if (x->weight != y->weight) {
        return x->weight < y->weight ? 1 : -1;
    }
    return x->cp < y->cp ? -1 : x->cp > y->cp;
}

static bool in_bmp(const zh_trie_word *word)
{
    for (size_t i = 0; i < word->n; i++) {
        if (word->cps[i] >= BMP) {
            return false;
        }
    }
    return word->n > 0;
}

/* Number the characters: 1 is the commonest. A weight tells a frequency as its
** binary logarithm, in steps of 1/256: what is lost of it does not matter. */
static bool rank_characters(build *b, const zh_trie_word *words, size_t n)
{
    rank *ranks = calloc(BMP, sizeof *ranks);

    b->codes = calloc(BMP, sizeof *b->codes);
    if (ranks == NULL || b->codes == NULL) {
        free(ranks);
        return false;
    }
    for (uint32_t cp = 0; cp < BMP; cp++) {
        ranks[cp].cp = cp;
    }
    for (size_t w = 0; w < n; w++) {
        for (size_t i = 0; i < words[w].n && in_bmp(&words[w]); i++) {
            ranks[words[w].cps[i]].weight += 1ull << (words[w].weight >> 8 & 63);
        }
    }
    qsort(ranks, BMP, sizeof *ranks, heavier);
    for (uint32_t i = 0; i < BMP - 1 && ranks[i].weight > 0; i++) {
        b->codes[ranks[i].cp] = (uint16_t)(i + 1);
    }
    free(ranks);
    return true;
}

/* -------------------------------------------------------------- the free ring */

static void ring_remove(build *b, uint32_t unit)
{
    uint32_t next = b->next[unit], prev = b->prev[unit];

    if (next == unit) {
        b->head = NONE;
    } else {
        b->next[prev] = next;
        b->prev[next] = prev;
        b->head = b->head == unit ? next : b->head;
    }
    b->next[unit] = NONE;
}

static void ring_append(build *b, uint32_t unit)
{
    if (b->head == NONE) {
        b->head = b->next[unit] = b->prev[unit] = unit;
        return;
    }
    b->next[unit] = b->head;
    b->prev[unit] = b->prev[b->head];
    b->next[b->prev[unit]] = unit;
    b->prev[b->head] = unit;
}

/* realloc() that leaves *array alone when it fails. */
static bool resize(void *array, size_t n, size_t size)
{
    void *old, *new;

    memcpy(&old, array, sizeof old);
    if (n > SIZE_MAX / size || (new = realloc(old, n * size)) == NULL) {
        return false;
    }
    memcpy(array, &new, sizeof new);
    return true;
}

/* Have units [0, n). */
static bool grow(build *b, uint32_t n)
{
    uint32_t room = b->room;

    while (room < n) {
        room = room == 0 ? 1u << 16 : room + room / 2;
    }
    if (room > b->room) {
        if (!resize(&b->units, room, sizeof *b->units) ||
            !resize(&b->next, room, sizeof *b->next) ||
            !resize(&b->prev, room, sizeof *b->prev) ||
            !resize(&b->disappointed, room, sizeof *b->disappointed) ||
            !resize(&b->taken, room, sizeof *b->taken)) {
            return false;
        }
        b->room = room;
    }
    while (b->n_units < n) {
        uint32_t unit = b->n_units++;
        b->units[unit] = (zh_trie_unit){CHILDLESS, 0, 0};
        b->disappointed[unit] = 0;
        b->taken[unit] = 0;
        ring_append(b, unit);
    }
    return true;
}

static bool is_free(const build *b, uint32_t unit)
{
    return unit >= b->n_units || b->next[unit] != NONE;
}

/* ------------------------------------------------------------------- placing */

static bool fits(const build *b, uint32_t base, const child *children,
                 size_t n)
{
    if (base < b->n_units && b->taken[base]) {
        return false;
    }
    for (size_t i = 0; i < n; i++) {
        if (!is_free(b, base + children[i].code)) {
            return false;
        }
    }
    return true;
}

/* The first base at which all children fit. */
static uint32_t find_base(build *b, const child *children, size_t n)
{
    uint32_t unit = b->head, first = children[0].code;

    for (size_t i = 1; i < n; i++) {
        first = children[i].code < first ? children[i].code : first;
    }
    while (unit != NONE) {
        uint32_t next = b->next[unit];
        bool last = next == b->head;
        if (unit >= first && fits(b, unit - first, children, n)) {
            return unit - first;
        }
        if (++b->disappointed[unit] >= TRIES_MAX) {
            ring_remove(b, unit); /* stays unused */
        }
        if (last) {
            break;
        }
        unit = next;
    }
    unit = b->n_units > first ? b->n_units - first : 0;
    while (!fits(b, unit, children, n)) {
        unit++;
    }
    return unit;
}

/* The children of `p`, in *n places of out[]. */
static void list_children(const build *b, const zh_trie_word *words,
                          const pending *p, child *out, size_t *n)
{
    *n = 0;
    for (size_t w = p->first; w < p->last; w++) {
        uint16_t code;
        if (words[w].n == p->depth) {
            continue; /* the word that ends at this very state */
        }
        code = b->codes[words[w].cps[p->depth]];
        if (*n == 0 || out[*n - 1].code != code) {
            out[(*n)++] = (child){code, w, w};
        }
        out[*n - 1].last = w + 1;
    }
}

static bool enqueue(build *b, pending p)
{
    if (b->queue_n == b->queue_room) {
        size_t room = b->queue_room == 0 ? 1024 : 2 * b->queue_room;
        if (!resize(&b->queue, room, sizeof *b->queue)) {
            return false;
        }
        b->queue_room = room;
    }
    b->queue[b->queue_n++] = p;
    return true;
}

static bool place_children(build *b, const zh_trie_word *words,
                           const pending *p, child *children)
{
    uint32_t base;
    size_t n;

    list_children(b, words, p, children, &n);
    if (n == 0) {
        return true;
    }
    base = find_base(b, children, n);
    for (size_t i = 0; i < n; i++) {
        if (!grow(b, base + children[i].code + 1)) {
            return false;
        }
    }
    b->units[p->state].base = base;
    b->taken[base] = 1;
    for (size_t i = 0; i < n; i++) {
        uint32_t unit = base + children[i].code;
        const zh_trie_word *word = &words[children[i].first];
        ring_remove(b, unit);
        b->units[unit].check = children[i].code;
        b->units[unit].weight = word->n == p->depth + 1 ? word->weight : 0;
        if (!enqueue(b, (pending){unit, children[i].first, children[i].last,
                                  p->depth + 1})) {
            return false;
        }
    }
    return true;
}

/* ------------------------------------------------------------------- the whole */

/* A prefix comes first; of equal words the heaviest. */
static int by_characters(const void *a, const void *b)
{
    const zh_trie_word *x = a, *y = b;

    for (size_t i = 0; i < x->n && i < y->n; i++) {
        if (x->cps[i] != y->cps[i]) {
            return x->cps[i] < y->cps[i] ? -1 : 1;
        }
    }
    if (x->n != y->n) {
        return x->n < y->n ? -1 : 1;
    }
    return x->weight > y->weight ? -1 : x->weight < y->weight;
}

/* Keep the words that the array can hold, in order; how many. */
static size_t sort_words(zh_trie_word *words, size_t n)
{
    size_t kept = 0;

    for (size_t i = 0; i < n; i++) {
        if (in_bmp(&words[i])) {
            words[kept++] = words[i];
        }
    }
    qsort(words, kept, sizeof *words, by_characters);
    return kept;
}

static bool build_all(build *b, zh_trie_word *words, size_t n)
{
    child *children = calloc(BMP, sizeof *children);
    bool ok = children != NULL && rank_characters(b, words, n) &&
              grow(b, 1) && enqueue(b, (pending){ZH_TRIE_ROOT, 0, n, 0});

    if (ok) {
        ring_remove(b, ZH_TRIE_ROOT);
    }
    while (ok && b->queue_head < b->queue_n) {
        pending p = b->queue[b->queue_head++];
        ok = place_children(b, words, &p, children);
    }
    free(children);
    return ok;
}

zh_status zh_trie_build(zh_trie_word *words, size_t n, zh_trie_data *out)
{
    build b = {.head = NONE};
    bool ok;

    n = sort_words(words, n);
    ok = build_all(&b, words, n);
    free(b.next);
    free(b.prev);
    free(b.disappointed);
    free(b.taken);
    free(b.queue);
    *out = (zh_trie_data){b.units, b.n_units, b.codes};
    if (!ok) {
        zh_trie_free(out);
        return ZH_NOMEM;
    }
    return ZH_OK;
}
