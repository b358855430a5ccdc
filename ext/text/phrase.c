/* SPDX-License-Identifier: MIT */
/*
** phrase.c: see phrase.h.
*/
#include "phrase.h"

#include <string.h>

bool zh_phrase_may(const zh_phrases *table, uint32_t cp)
{
    size_t low = 0, high = table->n_edge;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (table->edge[middle] == cp) {
            return true;
        }
        if (table->edge[middle] < cp) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return false;
}

static const char16_t *row_at(const zh_phrases *table, size_t k)
{
    const char *rows = table->rows;
    return (const char16_t *)(const void *)(rows + k * table->row_size);
}

static size_t phrase_length(const char16_t *row)
{
    size_t n = 0;
    while (row[n] != 0) {
        n++;
    }
    return n;
}

/* Length of `row` when it stands at place `i`, else 0. */
static size_t fits(const zh_stretch *s, size_t i, const char16_t *row)
{
    size_t n = 0;

    while (row[n] != 0) {
        if (i + n >= s->count || s->cp[i + n] != row[n]) {
            return 0;
        }
        n++;
    }
    return n;
}

size_t zh_phrase_at(const zh_phrases *table, const zh_stretch *s, size_t i,
                    size_t *row)
{
    size_t best = 0;

    if (i >= s->count || !zh_phrase_may(table, s->cp[i])) {
        return 0;
    }
    for (size_t k = 0; k < table->n_rows; k++) {
        const char16_t *print = row_at(table, k);
        if (print[0] == s->cp[i]) {
            size_t n = fits(s, i, print);
            if (n > best) {
                best = n;
                if (row != NULL) {
                    *row = k;
                }
            }
        }
    }
    return best;
}

size_t zh_phrase_before(const zh_phrases *table, const zh_stretch *s,
                        size_t end, size_t *row)
{
    size_t best = 0;

    if (end == 0 || !zh_phrase_may(table, s->cp[end - 1])) {
        return 0;
    }
    for (size_t k = 0; k < table->n_rows; k++) {
        const char16_t *print = row_at(table, k);
        size_t n = phrase_length(print);
        if (n > best && n <= end && print[n - 1] == s->cp[end - 1] &&
            fits(s, end - n, print) == n) {
            best = n;
            if (row != NULL) {
                *row = k;
            }
        }
    }
    return best;
}

const char16_t *zh_phrases_check(const zh_phrases *table, bool last)
{
    for (size_t k = 1; k < table->n_edge; k++) {
        if (table->edge[k - 1] >= table->edge[k]) {
            return table->edge + k;
        }
    }
    for (size_t k = 0; k < table->n_rows; k++) {
        const char16_t *row = row_at(table, k);
        size_t n = phrase_length(row);
        if (n == 0 || !zh_phrase_may(table, row[last ? n - 1 : 0])) {
            return row;
        }
        for (size_t j = 0; j < k; j++) {
            if (memcmp(row, row_at(table, j), sizeof(zh_phrase)) == 0) {
                return row;
            }
        }
    }
    return NULL;
}
