/* SPDX-License-Identifier: MIT */
/*
** test_utf8.c: decoding, against the table of the Unicode Standard and against
** SQLite's own length() on arbitrary bytes.
*/
#include "unit.h"

#include <sqlite3.h>

#include "text/utf8.h"

typedef struct reading {
    const char *what;
    const char *bytes;
    size_t n;
    uint32_t cps[6];
    size_t count;
} reading;

static const reading readings[] = {
    {"ASCII", "a%", 2, {'a', '%'}, 2},
    {"Han", "中国", 6, {0x4E2D, 0x56FD}, 2},
    {"two bytes", "é", 2, {0xE9}, 1},
    {"four bytes", "𠮷", 4, {0x20BB7}, 1},
    {"NUL is a character", "a\0b", 3, {'a', 0, 'b'}, 3},
    {"half a character at the end", "中\xe5\x9b", 5, {0x4E2D, ZH_BAD}, 2},
    {"stray continuation bytes stand alone", "\x80\x80" "a", 3,
     {ZH_BAD, ZH_BAD, 'a'}, 3},
    {"a lead byte takes all behind it", "\xe4\xb8\xad\xad" "a", 5,
     {ZH_BAD, 'a'}, 2},
    {"overlong", "\xc0\x80\xe0\x80\x80", 5, {ZH_BAD, ZH_BAD}, 2},
    {"surrogate", "\xed\xa0\x80", 3, {ZH_BAD}, 1},
    {"too large", "\xf4\x90\x80\x80", 4, {ZH_BAD}, 1},
    {"largest", "\xf4\x8f\xbf\xbf", 4, {0x10FFFF}, 1},
    {"impossible bytes", "\xfe\xff" "中", 5, {ZH_BAD, ZH_BAD, 0x4E2D}, 3},
};

static void reads_forward(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(readings); i++) {
        const reading *r = &readings[i];
        char *text = exactly(r->bytes, r->n);
        size_t at = 0, count = 0;
        while (at < r->n) {
            uint32_t cp;
            at += zh_utf8_next(text, r->n, at, &cp);
            if (count >= r->count || cp != r->cps[count]) {
                fail_msg("%s: character %zu is %x", r->what, count, cp);
            }
            count++;
        }
        assert_int_equal(at, r->n);
        assert_int_equal(count, r->count);
        assert_int_equal(zh_utf8_count(text, r->n), r->count);
        free(text);
    }
}

static void reads_backward(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(readings); i++) {
        const reading *r = &readings[i];
        char *text = exactly(r->bytes, r->n);
        size_t at = r->n, count = r->count;
        while (at > 0) {
            uint32_t cp;
            at -= zh_utf8_prev(text, at, &cp);
            if (count == 0 || cp != r->cps[count - 1]) {
                fail_msg("%s: character %zu is %x", r->what, count, cp);
            }
            count--;
        }
        assert_int_equal(count, 0);
        free(text);
    }
}

static void writes_what_it_reads(void **state)
{
    (void)state;
    for (uint32_t cp = 0; cp <= 0x10FFFF; cp++) {
        char bytes[ZH_UTF8_MAX];
        uint32_t back;
        size_t n = zh_utf8_write(cp, bytes);
        bool surrogate = (cp & 0xFFFFF800) == 0xD800;
        assert_int_equal(zh_utf8_next(bytes, n, 0, &back), n);
        assert_int_equal(back, surrogate ? ZH_BAD : cp);
    }
}

/* SQLite is the judge of what one character is. */
static void counts_as_sqlite(void **state)
{
    static const char pool[] = "a\xe4\xb8\xad\x80\xc3\xa9\xff\xf0\x9f\x98\x80";
    sqlite3_stmt *length;
    sqlite3 *db;
    uint32_t seed = 1;

    (void)state;
    assert_int_equal(sqlite3_open(":memory:", &db), SQLITE_OK);
    assert_int_equal(
        sqlite3_prepare_v2(db, "SELECT length(?1)", -1, &length, NULL),
        SQLITE_OK);
    for (int round = 0; round < 20000; round++) {
        char bytes[12];
        for (size_t i = 0; i < sizeof bytes; i++) {
            seed = seed * 1664525u + 1013904223u;
            bytes[i] = pool[(seed >> 16) % (sizeof pool - 1)];
        }
        sqlite3_bind_text(length, 1, bytes, sizeof bytes, SQLITE_STATIC);
        assert_int_equal(sqlite3_step(length), SQLITE_ROW);
        assert_int_equal(zh_utf8_count(bytes, sizeof bytes),
                         sqlite3_column_int(length, 0));
        sqlite3_reset(length);
    }
    sqlite3_finalize(length);
    sqlite3_close(db);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_forward),
        cmocka_unit_test(reads_backward),
        cmocka_unit_test(writes_what_it_reads),
        cmocka_unit_test(counts_as_sqlite),
    };

    return cmocka_run_group_tests_name("utf8", tests, NULL, NULL);
}
