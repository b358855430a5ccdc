/* SPDX-License-Identifier: MIT */
/*
** piece.h: cut a word into the short words that an index keeps.
**
**     中华人民共和国      中华 | 人民 | 共和 | 国
**
** How a word is cut depends on the word alone, and a piece is cut no further,
** so a text and a query agree wherever the same word stands; and what is searched
** for is found inside longer words too.
*/
#ifndef ZH_PIECE_H
#define ZH_PIECE_H

#include "../text/text.h"

/* Characters of a word that are looked at; the lexicon's longest has 16. */
#define ZH_PIECES_MAX 32

/* Cut text[word], Han characters, into words of one and two characters, the
** commonest that together make it. Pieces are written to out[], which has
** ZH_PIECES_MAX places; a word longer than that is cut by characters there.
** Returns how many. */
size_t zh_word_pieces(const char *text, zh_span word,
                      zh_span out[ZH_PIECES_MAX]);

#endif
