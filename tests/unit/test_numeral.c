/* SPDX-License-Identifier: MIT */
/*
** test_numeral.c: numbers, one row a form.
*/
#include "unit.h"

#include "news/numeral.h"

typedef struct integer_case {
    const char *text;
    int64_t value;
} integer_case;

static const integer_case integers[] = {
    {"三千二百亿", 320000000000},
    {"3.2万亿", 3200000000000},
    {"３２．５万", 325000},
    {"1,234,567", 1234567},
    {"壹佰贰拾叁", 123},
    {"兩萬五千", 25000},
    {"廿八", 28},
    {"二〇二六", 2026},
    {"一百零五", 105},
    {"九百九", 990},
    {"十", 10},
    {"25万6千", 256000},
    {"四千五百六十九万八千三百一十一亿", 4569831100000000},
    {"负四十", -40},
    {"-9223372036854775808", INT64_MIN},
    {"9223372036854775807", INT64_MAX},
    {"五百多万", 5000000},
    {" 七 ", 7},
};

static void integers_are_exact(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(integers); i++) {
        const integer_case *c = &integers[i];
        zh_number got = {false, 0, 0};
        size_t n = strlen(c->text);
        char *text = exactly(c->text, n);
        if (!zh_number_parse(text, n, &got) || !got.is_integer ||
            got.integer != c->value) {
            fail_msg("%s: %lld", c->text, (long long)got.integer);
        }
        free(text);
    }
}

typedef struct real_case {
    const char *text;
    double value;
} real_case;

static const real_case reals[] = {
    {"十六点三", 16.3},         {"1.50", 1.5},
    {"三分之一", 1.0 / 3},      {"百分之五", 0.05},
    {"5%", 0.05},               {"1/4", 0.25},
    {"一又二分之一", 1.5},      {"四百点五", 400.5},
    {"9223372036854775808", 9223372036854775808.0},
    {"半", 0.5},                {"一六‧四", 16.4},
};

static void other_numbers_are_real(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(reals); i++) {
        zh_number got = {true, 0, 0};
        double off;
        bool read = zh_number_parse(reals[i].text, strlen(reals[i].text), &got);
        off = got.real - reals[i].value;
        if (!read || got.is_integer || off > 1e-12 || off < -1e-12) {
            fail_msg("%s: %.15g", reals[i].text, got.real);
        }
    }
}

static const char *const none[] = {
    "",     "万",     "百分之", "三个",  "第三", "五十千", "1.2.3", "三分之",
    "1/0",  "二零年", "abc",    "1 2",   "-",    "点五点", "分之五",
};

static void other_texts_are_no_number(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(none); i++) {
        zh_number got;
        if (zh_number_parse(none[i], strlen(none[i]), &got)) {
            fail_msg("%s: %.15g", none[i], got.real);
        }
    }
}

static void a_thousand_digits_are_too_many(void **state)
{
    char text[1100];
    zh_number got;

    (void)state;
    memset(text, '9', sizeof text);
    assert_false(zh_number_parse(text, sizeof text, &got));
    assert_false(zh_number_parse(text, 400, &got)); /* beyond any double */
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(integers_are_exact),
        cmocka_unit_test(other_numbers_are_real),
        cmocka_unit_test(other_texts_are_no_number),
        cmocka_unit_test(a_thousand_digits_are_too_many),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
