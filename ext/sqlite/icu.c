/* SPDX-License-Identifier: MIT */
/*
** icu.c: zhnews_icu, the second loadable: what needs ICU at run time.
**
**     SELECT name FROM people ORDER BY name COLLATE zh_pinyin;
**     SELECT zh_decode(readfile('page.txt'), 'GB18030');
**
** It stands apart so that zhnews itself needs libc alone: a host without this
** ICU version loses these orders and conversions, and nothing else. No index
** that zhnews builds depends on it.
*/
#include <sqlite3ext.h>

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include <unicode/ucnv.h>
#include <unicode/ucol.h>
#include <unicode/ucsdet.h>
#include <unicode/uiter.h>
#include <unicode/ustring.h>

#include "../../include/zhnews.h"
#include "../text/utf8.h"

SQLITE_EXTENSION_INIT1

/* Failures of ICU have one mouth. */
static void icu_error(sqlite3_context *context, const char *function,
                      UErrorCode status)
{
    char message[160];

    if (status == U_MEMORY_ALLOCATION_ERROR) {
        sqlite3_result_error_nomem(context);
        return;
    }
    snprintf(message, sizeof message, "zh_decode(): %s: %s", function,
             u_errorName(status));
    sqlite3_result_error(context, message, -1);
}

/* --------------------------------------------------------------- collations */

static int compare(void *collator, int n1, const void *s1, int n2,
                   const void *s2)
{
    UErrorCode status = U_ZERO_ERROR;
    UCharIterator a, b;
    UCollationResult order;

    uiter_setUTF8(&a, s1, n1);
    uiter_setUTF8(&b, s2, n2);
    order = ucol_strcollIter(collator, &a, &b, &status);
    if (order == UCOL_EQUAL || U_FAILURE(status)) {
        /* Two texts are equal only when their bytes are. */
        int shorter = n1 < n2 ? n1 : n2;
        int bytes = shorter > 0 ? memcmp(s1, s2, (size_t)shorter) : 0;
        return bytes != 0 ? bytes : n1 - n2;
    }
    return order == UCOL_LESS ? -1 : 1;
}

static void collator_close(void *collator)
{
    ucol_close(collator);
}

static int collation_register(sqlite3 *db, const char *name,
                              const char *locale, char **error)
{
    UErrorCode status = U_ZERO_ERROR;
    UCollator *collator = ucol_open(locale, &status);
    int rc;

    if (U_FAILURE(status)) {
        if (error != NULL) {
            *error = sqlite3_mprintf("zhnews_icu: %s: %s", name,
                                     u_errorName(status));
        }
        return SQLITE_ERROR;
    }
    rc = sqlite3_create_collation_v2(db, name, SQLITE_UTF8, collator, compare,
                                     collator_close);
    if (rc != SQLITE_OK) {
        ucol_close(collator); /* SQLite does not, when it refuses */
    }
    return rc;
}

/* ---------------------------------------------------------------- zh_decode */

/* The charset that the bytes are most likely in; NULL when ICU has no idea. */
static UCharsetDetector *detect(const char *bytes, int n, const char **charset,
                                UErrorCode *status)
{
    UCharsetDetector *detector = ucsdet_open(status);
    const UCharsetMatch *match;

    *charset = NULL;
    ucsdet_setText(detector, bytes, n, status);
    match = ucsdet_detect(detector, status);
    if (U_SUCCESS(*status) && match != NULL) {
        *charset = ucsdet_getName(match, status);
    }
    return detector; /* it owns the name */
}

static void report_byte(sqlite3_context *context, const char *charset,
                        const char *bytes, const char *at)
{
    char *message = sqlite3_mprintf(
        "zh_decode(): byte %lld is not %s",
        (sqlite3_int64)(at - bytes) + 1, charset);

    if (message == NULL) {
        sqlite3_result_error_nomem(context);
        return;
    }
    sqlite3_result_error(context, message, -1);
    sqlite3_free(message);
}

/* Convert to UTF-16, stopping at the first byte that cannot be. */
static void decode(sqlite3_context *context, UConverter *converter,
                   const char *charset, const char *bytes, int n)
{
    UErrorCode status = U_ZERO_ERROR;
    const char *source = bytes;
    UChar *text = sqlite3_malloc64(sizeof(UChar) * ((sqlite3_uint64)n + 2));
    UChar *target = text;
    char invalid[32];
    int8_t n_invalid = sizeof invalid;

    if (text == NULL) {
        sqlite3_result_error_nomem(context);
        return;
    }
    ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, NULL, NULL, NULL,
                        &status);
    ucnv_toUnicode(converter, &target, text + n + 2, &source, bytes + n, NULL,
                   true, &status);
    if (status == U_INVALID_CHAR_FOUND || status == U_ILLEGAL_CHAR_FOUND ||
        status == U_TRUNCATED_CHAR_FOUND) {
        UErrorCode ignored = U_ZERO_ERROR;
        ucnv_getInvalidChars(converter, invalid, &n_invalid, &ignored);
        report_byte(context, charset, bytes, source - n_invalid);
        sqlite3_free(text);
    } else if (U_FAILURE(status)) {
        icu_error(context, "ucnv_toUnicode", status);
        sqlite3_free(text);
    } else {
        UChar *from = text + (target > text && text[0] == 0xFEFF);
        sqlite3_result_text16(context, from,
                              (int)((target - from) * (int)sizeof(UChar)),
                              SQLITE_TRANSIENT);
        sqlite3_free(text);
    }
}

/* zh_decode(blob [, charset]) */
static void call_decode(sqlite3_context *context, int argc,
                        sqlite3_value **argv)
{
    UErrorCode status = U_ZERO_ERROR;
    UCharsetDetector *detector = NULL;
    UConverter *converter = NULL;
    const char *charset = NULL;
    const char *bytes = sqlite3_value_blob(argv[0]);
    int n = sqlite3_value_bytes(argv[0]);

    if (sqlite3_value_type(argv[0]) == SQLITE_NULL ||
        (argc > 1 && sqlite3_value_type(argv[1]) == SQLITE_NULL)) {
        return;
    }
    if (n == 0) {
        sqlite3_result_text(context, "", 0, SQLITE_STATIC);
        return;
    }
    if (argc > 1) {
        charset = (const char *)sqlite3_value_text(argv[1]);
    } else {
        detector = detect(bytes, n, &charset, &status);
    }
    if (U_SUCCESS(status) && charset != NULL) {
        converter = ucnv_open(charset, &status);
    }
    if (U_FAILURE(status)) {
        icu_error(context, charset == NULL ? "detection" : charset, status);
    } else if (charset == NULL) {
        sqlite3_result_error(
            context, "zh_decode(): argument 1 is in no charset we know", -1);
    } else {
        decode(context, converter, charset, bytes, n);
    }
    ucnv_close(converter);
    ucsdet_close(detector);
}

ZHNEWS_API int sqlite3_zhnewsicu_init(sqlite3 *db, char **error,
                                      const sqlite3_api_routines *api);

int sqlite3_zhnewsicu_init(sqlite3 *db, char **error,
                           const sqlite3_api_routines *api)
{
    int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
    int rc;

#ifndef SQLITE_CORE
    if (api == NULL) {
        return SQLITE_ERROR;
    }
#endif
    SQLITE_EXTENSION_INIT2(api);
    rc = collation_register(db, "zh_pinyin", "zh@collation=pinyin", error);
    if (rc == SQLITE_OK) {
        rc = collation_register(db, "zh_stroke", "zh@collation=stroke", error);
    }
    for (int n_args = 1; rc == SQLITE_OK && n_args <= 2; n_args++) {
        rc = sqlite3_create_function_v2(db, "zh_decode", n_args, flags, NULL,
                                        call_decode, NULL, NULL, NULL);
    }
    return rc;
}
