/* SPDX-License-Identifier: MIT */
/*
** number.h: numbers and dates, which no list of words can hold.
**
**     二○○一年 四月 26日 8时 第三十五 百分之二十 三分之一 4.4万 一百五十六
**     date     date date date number  number     number   number number
**
** What stands here is where a number ends and what it is; its value is read by
** ext/news/numeral.h. Cost: one look at each character. Never fails.
** Not here: a measure word behind a number (五十 | 岁) is a word of its own.
*/
#ifndef ZH_NUMBER_H
#define ZH_NUMBER_H

#include "../text/text.h"

typedef enum zh_number_kind {
    ZH_NUMBER_NONE,
    ZH_NUMBER_PLAIN,
    ZH_NUMBER_DATE, /* a year, a month, a day or an hour */
} zh_number_kind;

/* What a folded Han character can be in a number. */
typedef enum zh_number_role_kind {
    ZH_NUMBER_NO_PART,
    ZH_NUMBER_STARTS,  /* a numeral, or 第 */
    ZH_NUMBER_GOES_ON, /* 分 of a fraction, 月 and 日 of a date */
} zh_number_role_kind;

/* ○, which stands for a zero among Chinese numerals and is no Han character. */
#define ZH_NUMBER_CIRCLE 0x25CBu

/* Inline: it is asked for each character of a text. */
static inline zh_number_role_kind zh_number_role(uint32_t cp)
{
    switch (cp) {
    case U'第': case U'一': case U'二': case U'三': case U'四': case U'五':
    case U'六': case U'七': case U'八': case U'九': case U'十': case U'两':
    case U'百': case U'千': case U'万': case U'亿': case U'零': case U'〇':
        return ZH_NUMBER_STARTS;
    case U'分': case U'月': case U'日':
        return ZH_NUMBER_GOES_ON;
    default:
        return ZH_NUMBER_NO_PART;
    }
}

/* The number that starts at byte `at` of text[0..n), at < n: *end is the byte
** behind it. ZH_NUMBER_NONE, *end untouched, where none starts.
**
** NM1 digits, with what numbers have inside, are one: 16.3  12,345  16.3%
** NM2 Chinese numerals in a row are one: 一百五十六  二○○一
** NM3 a myriad sign behind digits belongs to them: 4.4万  100亿
** NM4 第 belongs to the number behind it: 第三  第10
** NM5 a fraction is one: 三分之一  百分之16
** NM6 a year is named by two or four digits: 1997年 二○○一年 九七年; with
**     tens, or alone, it is a length of time and 年 a measure word: 十 | 年
** NM7 months up to 12, days up to 31, hours up to 24, minutes up to 60 are
**     dates with their sign: 4月  二十六日  8时  30分 */
zh_number_kind zh_number_read(const char *text, size_t n, size_t at,
                              size_t *end);

#endif
