/* SPDX-License-Identifier: MIT */
/*
** test_surname.c: the table of surnames is what surname.h says it is.
*/
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "text/chars.h"
#include "words/surname.h"

static void common_surnames_come_first(void **state)
{
    (void)state;
    assert_int_equal(zh_surname_rank(U'王'), 1);
    assert_true(zh_surname_rank(U'张') < zh_surname_rank(U'宫'));
    assert_true(zh_is_surname(U'莽'));
}

static void other_characters_are_none(void **state)
{
    (void)state;
    assert_int_equal(zh_surname_rank(0), 0);
    assert_false(zh_is_surname(U'的'));
    assert_false(zh_is_surname(U'从'));
    assert_false(zh_is_surname(U'a'));
    assert_false(zh_is_surname(0x10FFFF));
}

static void surnames_are_folded_and_rank_once(void **state)
{
    size_t found = 0, seen = 0;

    (void)state;
    for (uint32_t cp = 1; cp < 0x10000; cp++) {
        size_t rank = zh_surname_rank(cp);
        if (rank > 0) {
            assert_int_equal(zh_char_fold(cp), cp);
            found++;
            seen = rank > seen ? rank : seen;
        }
    }
    assert_int_equal(found, seen); /* a character twice would leave a gap */
}

static void traditional_surnames_fold_into_the_table(void **state)
{
    static const uint32_t forms[] = {U'黃', U'劉', U'蘇', U'陳', U'葉',
                                     U'鄧', U'簡', U'蕭', U'鍾', U'閻'};
    (void)state;
    for (size_t i = 0; i < sizeof forms / sizeof forms[0]; i++) {
        assert_true(zh_is_surname(zh_char_fold(forms[i])));
    }
}

static void double_surnames(void **state)
{
    (void)state;
    assert_true(zh_is_double_surname(U'欧', U'阳'));
    assert_true(zh_is_double_surname(U'司', U'马'));
    assert_false(zh_is_double_surname(U'马', U'司'));
    assert_false(zh_is_double_surname(U'王', U'李'));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(common_surnames_come_first),
        cmocka_unit_test(other_characters_are_none),
        cmocka_unit_test(surnames_are_folded_and_rank_once),
        cmocka_unit_test(traditional_surnames_fold_into_the_table),
        cmocka_unit_test(double_surnames),
    };
    return cmocka_run_group_tests_name("surname", tests, NULL, NULL);
}
