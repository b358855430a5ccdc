/* SPDX-License-Identifier: MIT */
/*
** lexicon_list.h: the user's own words, from a table or from a list.
*/
#ifndef ZH_LEXICON_LIST_H
#define ZH_LEXICON_LIST_H

#include "../words/lexicon.h"

struct sqlite3;

/* Read the words of `table` (columns `word` and, where there is one, `weight`)
** of `db`. A table or column that is missing is SQLITE_ERROR, and sqlite3_log()
** hears which. On SQLITE_OK *out is the caller's, for zh_lexicon_free(). */
int zh_lexicon_from_table(struct sqlite3 *db, const char *table,
                          zh_lexicon **out);

/* Read words from list[0..n), with white space between them. On ZH_OK *out is
** the caller's, for zh_lexicon_free(); ZH_NOMEM otherwise. */
zh_status zh_lexicon_from_list(const char *list, size_t n, zh_lexicon **out);

#endif
