/* SPDX-License-Identifier: MIT */
/*
** tokenizer.c: the FTS5 tokenizer `zh`.
**
**     CREATE VIRTUAL TABLE t USING fts5(body, tokenize='zh mode words');
**
** What FTS5 asks of a tokenizer, and its documentation says in passing:
**  1. stop as soon as xToken returns anything but SQLITE_OK, and pass it on;
**  2. offsets are bytes of the text as given, whatever the token was folded to;
**  3. one tokenizer serves many texts: what belongs to one call is on the stack;
**  4. NUL bytes are bytes like others, and nothing in a text is an error;
**  5. an unknown option fails the constructor. FTS5 replaces the message, so
**     the reason also goes to sqlite3_log().
**
** Hosts from SQLite 3.47 on take the second interface, which knows locales.
** zh folds all of Chinese to one form and so has no use for them.
*/
#include "glue.h"

#include <string.h>

#include "../words/token.h"
#include "lexicon_list.h"

SQLITE_EXTENSION_INIT3

typedef struct tokenizer {
    zh_token_options options;
    zh_lexicon *lexicon; /* owned; NULL without the option */
} tokenizer;

/* ----------------------------------------------------------------- options */

/* One option and the values that it takes. */
typedef struct option {
    const char *name;
    const char *values[4]; /* their place is the value; NULL after the last */
    size_t offset;         /* of the int-sized enum in zh_token_options */
} option;

typedef char enum_is_int[sizeof(zh_token_mode) == sizeof(int) &&
                                 sizeof(zh_fold) == sizeof(int)
                             ? 1
                             : -1];

static const option options[] = {
    {"mode", {"exact", "words", NULL}, offsetof(zh_token_options, mode)},
    {"fold", {"none", "width", "all", NULL}, offsetof(zh_token_options, fold)},
};

static int option_error(const char *name, const char *value)
{
    sqlite3_log(SQLITE_ERROR, "tokenizer zh: option '%s' cannot be '%s'", name,
                value);
    return SQLITE_ERROR;
}

static int option_set(zh_token_options *out, const char *name,
                      const char *value)
{
    for (size_t i = 0; i < sizeof options / sizeof options[0]; i++) {
        if (sqlite3_stricmp(options[i].name, name) != 0) {
            continue;
        }
        for (int v = 0; options[i].values[v] != NULL; v++) {
            if (sqlite3_stricmp(options[i].values[v], value) == 0) {
                memcpy((char *)out + options[i].offset, &v, sizeof v);
                return SQLITE_OK;
            }
        }
        return option_error(name, value);
    }
    sqlite3_log(SQLITE_ERROR, "tokenizer zh: no option '%s'", name);
    return SQLITE_ERROR;
}

/* --------------------------------------------------------------- lifetime */

static void tokenizer_delete(Fts5Tokenizer *p)
{
    tokenizer *t = (tokenizer *)p;

    zh_lexicon_free(t->lexicon);
    sqlite3_free(t);
}

static int read_options(tokenizer *t, sqlite3 *db, const char **args, int n)
{
    int rc = SQLITE_OK;

    if (n % 2 != 0) {
        sqlite3_log(SQLITE_ERROR, "tokenizer zh: option '%s' has no value",
                    args[n - 1]);
        return SQLITE_ERROR;
    }
    for (int i = 0; rc == SQLITE_OK && i < n; i += 2) {
        if (sqlite3_stricmp(args[i], "lexicon") == 0) {
            zh_lexicon_free(t->lexicon);
            t->lexicon = NULL;
            rc = zh_lexicon_from_table(db, args[i + 1], &t->lexicon);
        } else {
            rc = option_set(&t->options, args[i], args[i + 1]);
        }
    }
    t->options.lexicon = t->lexicon;
    return rc;
}

static int tokenizer_create(void *db, const char **args, int n,
                            Fts5Tokenizer **out)
{
    tokenizer *t = sqlite3_malloc64(sizeof *t);
    int rc;

    *out = NULL;
    if (t == NULL) {
        return SQLITE_NOMEM;
    }
    memset(t, 0, sizeof *t);
    t->options.fold = ZH_FOLD_ALL;
    rc = read_options(t, db, args, n);
    if (rc != SQLITE_OK) {
        tokenizer_delete((Fts5Tokenizer *)t);
        return rc;
    }
    *out = (Fts5Tokenizer *)t;
    return SQLITE_OK;
}

/* --------------------------------------------------------------- tokenizing */

typedef int (*fts5_token)(void *, int, const char *, int, int, int);

/* Where the tokens of one call go. */
typedef struct receiver {
    fts5_token give;
    void *context;
} receiver;

static int receive(void *context, const zh_token *token)
{
    const receiver *r = context;

    return r->give(r->context, token->colocated ? FTS5_TOKEN_COLOCATED : 0,
                   token->text, (int)token->n, (int)token->span.start,
                   (int)token->span.end);
}

static int tokenizer_tokenize(Fts5Tokenizer *p, void *context, int flags,
                              const char *text, int n, fts5_token give)
{
    const tokenizer *t = (const tokenizer *)p;
    receiver r = {give, context};
    zh_token_purpose purpose = ZH_FOR_DOCUMENT;
    int rc;

    if (flags & FTS5_TOKENIZE_QUERY) {
        purpose =
            flags & FTS5_TOKENIZE_PREFIX ? ZH_FOR_PREFIX : ZH_FOR_QUERY;
    }
    if (text == NULL || n <= 0) {
        return SQLITE_OK;
    }
    rc = zh_tokenize(&t->options, purpose, text, (size_t)n, receive, &r);
    return rc == SQLITE_DONE ? SQLITE_OK : rc;
}

static int tokenizer_tokenize_v2(Fts5Tokenizer *p, void *context, int flags,
                                 const char *text, int n, const char *locale,
                                 int n_locale, fts5_token give)
{
    (void)locale, (void)n_locale;
    return tokenizer_tokenize(p, context, flags, text, n, give);
}

/* ------------------------------------------------------------- registration */

/* The second interface, as SQLite 3.47 declares it: the headers that we are
** compiled with may be older than the host. */
typedef struct tokenizer_v2 {
    int iVersion;
    int (*xCreate)(void *, const char **, int, Fts5Tokenizer **);
    void (*xDelete)(Fts5Tokenizer *);
    int (*xTokenize)(Fts5Tokenizer *, void *, int, const char *, int,
                     const char *, int, fts5_token);
} tokenizer_v2;

typedef struct api_v3 {
    int iVersion; /* 3 */
    int (*xCreateTokenizer)(fts5_api *, const char *, void *, fts5_tokenizer *,
                            void (*)(void *));
    int (*xFindTokenizer)(fts5_api *, const char *, void **, fts5_tokenizer *);
    int (*xCreateFunction)(fts5_api *, const char *, void *,
                           fts5_extension_function, void (*)(void *));
    int (*xCreateTokenizer_v2)(fts5_api *, const char *, void *,
                               tokenizer_v2 *, void (*)(void *));
} api_v3;

/* The FTS5 interface of this connection, NULL without FTS5. It must not be
** kept: it belongs to the connection. */
static int find_fts5(sqlite3 *db, fts5_api **api)
{
    sqlite3_stmt *statement;
    int rc = sqlite3_prepare_v2(db, "SELECT fts5(?1)", -1, &statement, NULL);

    *api = NULL;
    if (rc != SQLITE_OK) {
        return rc == SQLITE_NOMEM ? rc : SQLITE_OK;
    }
    sqlite3_bind_pointer(statement, 1, api, "fts5_api_ptr", NULL);
    sqlite3_step(statement);
    return sqlite3_finalize(statement);
}

int zh_fts5_version(sqlite3 *db)
{
    fts5_api *api;

    return find_fts5(db, &api) == SQLITE_OK && api != NULL ? api->iVersion : 0;
}

int zh_tokenizer_register(sqlite3 *db)
{
    fts5_tokenizer v1 = {tokenizer_create, tokenizer_delete,
                         tokenizer_tokenize};
    tokenizer_v2 v2 = {2, tokenizer_create, tokenizer_delete,
                       tokenizer_tokenize_v2};
    fts5_api *api;
    int rc = find_fts5(db, &api);

    if (rc != SQLITE_OK || api == NULL || api->iVersion < 2) {
        return rc;
    }
    if (api->iVersion >= 3) {
        return ((api_v3 *)api)
            ->xCreateTokenizer_v2(api, "zh", db, &v2, NULL);
    }
    return api->xCreateTokenizer(api, "zh", db, &v1, NULL);
}
