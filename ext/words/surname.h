/* SPDX-License-Identifier: MIT */
/*
** surname.h: the characters that a Chinese name begins with.
**
**     记者罗昌爱胡跃平任维东报道        司马南    欧阳修
**         ^     ^     ^                 ^^        ^^
**
** The table is short because the language is: some five hundred surnames
** name nearly every Han Chinese, the hundred commonest 85 in 100 of them. It
** is ordered by how common each is, so that where two cuts of a run of names
** are possible the likelier surname can decide.
**
** All arguments are folded characters (zh_char_fold), as a stretch holds them:
** 張 and 张 are then one. Cost: a search in an ordered list.
** Not here: whether a name really starts there; 高 and 常 are also words.
*/
#ifndef ZH_SURNAME_H
#define ZH_SURNAME_H

#include "../text/text.h"

/* How common the surname `cp` is: 1 is the commonest, 0 is no surname. */
size_t zh_surname_rank(uint32_t cp);

/* Is `cp` a surname of one character? */
bool zh_is_surname(uint32_t cp);

/* Are `first` and `second` together a surname of two characters (欧阳)? */
bool zh_is_double_surname(uint32_t first, uint32_t second);

#endif
