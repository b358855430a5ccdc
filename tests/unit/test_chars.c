/* SPDX-License-Identifier: MIT */
/*
** test_chars.c: classes and folding, and stretches, which are made of them.
*/
#include "unit.h"

#include "text/chars.h"
#include "text/stretch.h"
#include "text/utf8.h"

/* Fold text into out[]; returns out. */
static char *fold(const char *text, zh_fold how, char *out)
{
    size_t n = strlen(text), m = 0;

    for (size_t at = 0; at < n;) {
        uint32_t cp, folded[ZH_FOLD_MAX];
        size_t count;
        at += zh_utf8_next(text, n, at, &cp);
        count = zh_char_fold_all(cp, how, folded);
        for (size_t i = 0; i < count; i++) {
            m += zh_utf8_write(folded[i], out + m);
        }
    }
    out[m] = '\0';
    return out;
}

static void folds(void **state)
{
    static const struct {
        const char *text, *all, *width, *none;
    } cases[] = {
        {"國家", "国家", "國家", "國家"},
        {"發髮後后裡里", "发发后后里里", "發髮後后裡里", "發髮後后裡里"},
        {"ＧＤＰ２７％", "gdp27%", "gdp27%", "ＧＤＰ２７％"},
        {"Résumé", "resume", "résumé", "Résumé"},
        {"Москва й", "москва й", "москва й", "Москва й"},
        {"㎡℃㈱", "m2°c(株)", "m2°c(株)", "㎡℃㈱"},
        {"\xef\xa4\x80", "岂", "豈", "\xef\xa4\x80"}, /* U+F900 */
        {"北\xe2\x80\x8b京", "北京", "北京", "北\xe2\x80\x8b京"},
        {"〇々", "〇々", "〇々", "〇々"},
    };
    char out[256];

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        assert_string_equal(fold(cases[i].text, ZH_FOLD_ALL, out),
                            cases[i].all);
        assert_string_equal(fold(cases[i].text, ZH_FOLD_WIDTH, out),
                            cases[i].width);
        assert_string_equal(fold(cases[i].text, ZH_FOLD_NONE, out),
                            cases[i].none);
    }
}

static void folding_twice_is_folding_once(void **state)
{
    (void)state;
    for (int how = 0; how < ZH_FOLDS; how++) {
        for (uint32_t cp = 0; cp <= 0x10FFFF; cp++) {
            uint32_t once[ZH_FOLD_MAX], twice[ZH_FOLD_MAX];
            size_t n = zh_char_fold_all(cp, (zh_fold)how, once);
            for (size_t i = 0; i < n; i++) {
                if (zh_char_fold_all(once[i], (zh_fold)how, twice) != 1 ||
                    twice[0] != once[i]) {
                    fail_msg("U+%04X folds to U+%04X, which folds on", cp,
                             once[i]);
                }
            }
        }
    }
}

static void classifies(void **state)
{
    static const struct {
        uint32_t cp;
        zh_class class;
    } cases[] = {
        {0x4E2D, ZH_HAN},      {0x3007, ZH_HAN},     {0x3005, ZH_HAN},
        {0x20BB7, ZH_HAN},     {0x3042, ZH_UNSPACED}, {0x30FC, ZH_UNSPACED},
        {0x0E01, ZH_UNSPACED}, {'a', ZH_LETTER},     {0x0439, ZH_LETTER},
        {0xAC00, ZH_LETTER},   {'7', ZH_DIGIT},      {0xFF17, ZH_DIGIT},
        {0x0301, ZH_EXTEND},   {0x200B, ZH_EXTEND},  {'_', ZH_CONNECTOR},
        {'.', ZH_MIDBOTH},     {',', ZH_MIDNUM},     {0x00B7, ZH_MIDLETTER},
        {' ', ZH_SPACE},       {0x3000, ZH_SPACE},   {'\n', ZH_SPACE},
        {0x3002, ZH_OTHER},    {'%', ZH_OTHER},      {0xFFFD, ZH_OTHER},
        {0x1F600, ZH_OTHER},   {0xE000, ZH_OTHER},   {0, ZH_OTHER},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        if (zh_char_class(cases[i].cp) != cases[i].class) {
            fail_msg("U+%04X is of class %d", cases[i].cp,
                     zh_char_class(cases[i].cp));
        }
    }
}

static void lays_a_stretch_open(void **state)
{
    const char *text = "增長１６．３％。";
    zh_stretch s;
    zh_span span;

    (void)state;
    assert_int_equal(zh_stretch_read(&s, text, 0, strlen(text)), 24);
    assert_int_equal(s.count, 8);
    assert_int_equal(zh_stretch_is(&s, 0, "增长16.3%"), 7);
    assert_int_equal(zh_stretch_is(&s, 2, "16.4"), 0);
    assert_int_equal(zh_stretch_is(&s, 6, "%。%"), 0);
    assert_int_equal(zh_stretch_was(&s, 2, "增长"), 2);
    assert_int_equal(zh_stretch_was(&s, 1, "增长"), 0);
    span = zh_stretch_span(&s, 2, 7);
    assert_int_equal(span.start, 6);
    assert_int_equal(span.end, 21);
}

static void a_stretch_has_an_end(void **state)
{
    char *text = malloc(3 * ZH_STRETCH_MAX);
    zh_stretch s;

    (void)state;
    memset(text, 'a', 3 * ZH_STRETCH_MAX);
    assert_int_equal(zh_stretch_read(&s, text, 7, 3 * ZH_STRETCH_MAX),
                     7 + ZH_STRETCH_MAX);
    assert_int_equal(s.count, ZH_STRETCH_MAX);
    assert_int_equal(zh_stretch_read(&s, text, 5, 5), 5);
    assert_int_equal(s.count, 0);
    free(text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(folds),
        cmocka_unit_test(folding_twice_is_folding_once),
        cmocka_unit_test(classifies),
        cmocka_unit_test(lays_a_stretch_open),
        cmocka_unit_test(a_stretch_has_an_end),
    };

    return cmocka_run_group_tests_name("chars", tests, NULL, NULL);
}
