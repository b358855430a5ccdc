/* SPDX-License-Identifier: MIT */
/*
** numeral.h: numbers as Chinese papers print them.
**
**     三千二百亿元   ３．２万亿   二五％   壹佰贰拾   一百五十多万
**     ^^^^^^^^       ^^^^^^^^     ^^       ^^^^^^^^   ^^^^^^^^^^^^
**
** Chinese and Arabic digits, mixed too; units from 十 to 兆; digits one behind
** the other (二五, 一六‧四); financial forms; the approximate numbers that two
** digits make (七八成 is seven or eight).
**
** Cost: linear, no allocation. Not here: dates (date.h), and what a number
** counts.
*/
#ifndef ZH_NUMERAL_H
#define ZH_NUMERAL_H

#include "../text/stretch.h"

/* A number. `real` holds in every case; `integer` only with is_integer. */
typedef struct zh_number {
    bool is_integer;
    int64_t integer;
    double real;
} zh_number;

/* Read text[0..n) as one number, space around it allowed: decimals, fractions
** (三分之一, 1/3), signs, percentages (as fractions: 5% is 0.05).
** False when it is not one, or is longer than ZH_STRETCH_MAX characters. */
bool zh_number_parse(const char *text, size_t n, zh_number *out);

/* A decimal m * 10^e; `real` when the digits are too many for that. */
typedef struct zh_decimal {
    uint64_t m;
    int e;
    bool exact;
    double real;
} zh_decimal;

/* A number within a stretch: places [from, to). */
typedef struct zh_numeral {
    size_t from, to;
    zh_decimal value;
    zh_decimal low;  /* with is_range: 七八 has low 7, value 8 */
    bool is_range;
    bool is_chinese; /* has a Chinese digit or unit */
    bool is_bare;    /* a unit alone: 百, 千, 万 */
    bool is_more;    /* 多, 余 or 几 inside: 五百多万, 十几 */
    bool is_small;   /* one digit, which a list joins: 三、四 */
} zh_numeral;

/* Read the longest unsigned number that starts at place `i`: its end, or 0
** when there is none. */
size_t zh_numeral_read(const zh_stretch *s, size_t i, zh_numeral *out);

/* Find the longest number that ends just before place `end`. None when it is
** longer than 48 characters: nobody prints such a number. */
bool zh_numeral_before(const zh_stretch *s, size_t end, zh_numeral *out);

/* The value of a decimal as a double: the nearest one for up to 15 digits. */
double zh_decimal_real(zh_decimal d);

/* The place after the spaces at `i`; the place before those that end at `i`. */
size_t zh_skip_space(const zh_stretch *s, size_t i);
size_t zh_skip_space_before(const zh_stretch *s, size_t i);

/* What a Chinese digit or unit stands for; -1 for any other character. */
int zh_numeral_digit(uint32_t cp);
int zh_numeral_power(uint32_t cp);

/* 10 to the power `e`, correctly rounded for e from -22 to 22. */
double zh_power_of_ten(int e);

#endif
