/* SPDX-License-Identifier: MIT */
/*
** zhnews.h: Chinese newspapers in SQLite. The public header: version, entry
** points, static registration. A program that loads the extension with
** load_extension() needs none of this.
*/
#ifndef ZHNEWS_H
#define ZHNEWS_H

/* The only place where the version is written. */
#define ZHNEWS_VERSION "0.1.0"

/* Names the tokens that tokenize='zh' puts into an index. An index built under
** another token format must be rebuilt; docs/CHANGELOG.md says so in a line
** that starts with "Reindex:". */
#define ZHNEWS_TOKEN_FORMAT 1

#if defined(__GNUC__)
#define ZHNEWS_API __attribute__((visibility("default")))
#else
#define ZHNEWS_API
#endif

struct sqlite3;
struct sqlite3_api_routines;

/* Register everything on one connection. What load_extension() calls; fit for
** sqlite3_auto_extension() too.
**
** `error` receives a message from sqlite3_malloc(), which the caller frees
** with sqlite3_free(), when the result is not SQLITE_OK. `api` is SQLite's
** routine table; without it (and not linked statically) the result is
** SQLITE_ERROR. */
ZHNEWS_API int sqlite3_zhnews_init(struct sqlite3 *db, char **error,
                                   const struct sqlite3_api_routines *api);

/* The same, for this connection and for every connection that the process
** opens later. The library then stays in memory: the result is
** SQLITE_OK_LOAD_PERMANENTLY. */
ZHNEWS_API int sqlite3_zhnews_all_init(struct sqlite3 *db, char **error,
                                       const struct sqlite3_api_routines *api);

#endif
