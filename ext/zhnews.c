/* SPDX-License-Identifier: MIT */
/*
** zhnews.c: the entry points. What is registered stands in tables:
** zh_extractors[] (ext/sqlite/facts.c), zh_functions[] (ext/sqlite/scalar.c)
** and the tokenizer `zh` (ext/sqlite/tokenizer.c).
*/
#include "sqlite/glue.h"

#include "../include/zhnews.h"

SQLITE_EXTENSION_INIT1

/* The first row that fails is named in the message; the rest are not tried. */
static int failed(int rc, char **error, const char *name)
{
    if (rc != SQLITE_OK && error != NULL) {
        *error = sqlite3_mprintf("zhnews: cannot register %s: %s", name,
                                 sqlite3_errstr(rc));
    }
    return rc;
}

static int register_all(sqlite3 *db, char **error)
{
    for (const zh_extractor *x = zh_extractors; x->name != NULL; x++) {
        int rc = zh_extractor_register(db, x);
        if (rc != SQLITE_OK) {
            return failed(rc, error, x->name);
        }
    }
    for (const zh_function *f = zh_functions; f->name != NULL; f++) {
        int rc = zh_function_register(db, f);
        if (rc != SQLITE_OK) {
            return failed(rc, error, f->name);
        }
    }
    return failed(zh_tokenizer_register(db), error, "tokenizer zh");
}

int sqlite3_zhnews_init(sqlite3 *db, char **error,
                        const sqlite3_api_routines *api)
{
#ifndef SQLITE_CORE
    if (api == NULL) {
        return SQLITE_ERROR; /* a host built without loadable extensions */
    }
#endif
    SQLITE_EXTENSION_INIT2(api);
    return register_all(db, error);
}

int sqlite3_zhnews_all_init(sqlite3 *db, char **error,
                            const sqlite3_api_routines *api)
{
    int rc = sqlite3_zhnews_init(db, error, api);

    if (rc == SQLITE_OK) {
        rc = sqlite3_auto_extension((void (*)(void))sqlite3_zhnews_init);
    }
    return rc == SQLITE_OK ? SQLITE_OK_LOAD_PERMANENTLY : rc;
}
