/* SPDX-License-Identifier: MIT */
/*
** unit.h: what all unit tests include: cmocka, and texts with exact ends.
*/
#ifndef UNIT_H
#define UNIT_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

/* A copy of text[0..n) in memory of just that size, so that the sanitizers and
** valgrind see a read past its end. Free it. */
static inline char *exactly(const char *text, size_t n)
{
    char *copy = malloc(n > 0 ? n : 1);

    assert_non_null(copy);
    memcpy(copy, text, n);
    return copy;
}

#endif
