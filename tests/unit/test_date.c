/* SPDX-License-Identifier: MIT */
/*
** test_date.c: dates as printed, and the day that is meant: rules DA1 to DA8.
*/
#include "unit.h"

#include "news/date.h"

/* All dates of a text, as "expression=ISO(precision) …". */
static void found(const char *text, const char *published, char *out,
                  size_t room)
{
    char *copy = exactly(text, strlen(text));
    zh_date day;
    zh_date_iter *it = malloc(sizeof *it);
    zh_date_mention m;
    size_t used = 0;

    assert_non_null(it);
    out[0] = '\0';
    if (published != NULL) {
        assert_true(zh_date_parse_iso(published, strlen(published), &day));
    }
    zh_date_iter_init(it, copy, strlen(text),
                      published != NULL ? &day : NULL);
    while (zh_date_next(it, &m)) {
        char iso[ZH_DATE_ISO_MAX];
        zh_date_iso(m.date, iso);
        used += (size_t)snprintf(
            out + used, room - used, "%s%.*s=%s(%s)", used > 0 ? " " : "",
            (int)(m.span.end - m.span.start), copy + m.span.start, iso,
            m.precision != NULL ? m.precision : "-");
        assert_true(used < room);
    }
    free(it);
    free(copy);
}

static const struct row {
    const char *rule;
    const char *text;
    const char *published;
    const char *expected;
} rows[] = {
    {"DA1 a printed year", "大桥1968年建成", NULL, "1968年=1968(year)"},
    {"DA1 Chinese digits", "二〇〇八年八月八日开幕", NULL,
     "二〇〇八年八月八日=2008-08-08(day)"},
    {"DA1 full width", "２０２４年４月２６日", NULL,
     "２０２４年４月２６日=2024-04-26(day)"},
    {"DA1 two digits before a month", "98年8月抗洪", NULL,
     "98年8月=1998-08(month)"},
    {"DA1 none: a decade", "1990年代的大桥", NULL, ""},
    {"DA1 none: a number of years", "1500年前的古城", NULL, ""},
    {"DA1 none: ten years", "用10年建成", NULL, ""},
    {"DA2 a month of the issue's year", "今年4月开工", "2024-06-01",
     "今年4月=2024-04(month)"},
    {"DA2 none: three months", "用了三个月", "2024-06-01", ""},
    {"DA3 last year", "去年12月完工", "2024-06-01",
     "去年12月=2023-12(month)"},
    {"DA3 last month over the turn", "上月5日", "2024-01-10",
     "上月5日=2023-12-05(day)"},
    {"DA3 yesterday over the turn", "昨天上午", "2024-03-01",
     "昨天=2024-02-29(day)"},
    {"DA3 unresolved without an issue", "昨天上午", NULL, "昨天=(day)"},
    {"DA4 points into the text", "同日开工，日前完工", "2024-06-01",
     "同日=(day) 日前=(-)"},
    {"DA5 the latest such day", "12月31日夜", "2024-01-02",
     "12月31日=2023-12-31(day)"},
    {"DA5 a day soon to come", "将于5月1日通车", "2024-04-20",
     "5月1日=2024-05-01(day)"},
    {"DA5 a leap day comes back", "2月29日出生", "2023-06-01",
     "2月29日=2020-02-29(day)"},
    {"DA6 a day alone", "代表团26日抵达", "2024-04-27",
     "26日=2024-04-26(day)"},
    {"DA6 号 is a day", "公司18号宣布", "2024-04-27",
     "18号=2024-04-18(day)"},
    {"DA6 none: a building", "住在5号楼", "2024-04-27", ""},
    {"DA6 none: within three days", "三日内交货", "2024-04-27", ""},
    {"DA7 to the second day", "4月26日至28日", "2024-05-27",
     "4月26日=2024-04-26(day) 28日=2024-04-28(day)"},
    {"DA8 no calendar has it", "2023年2月30日", NULL,
     "2023年2月30日=(day)"},
    {"bad bytes separate", "26\xE6日 4月26日", "2024-05-01",
     "4月26日=2024-04-26(day)"},
};

static void rules(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        char out[512];
        found(rows[i].text, rows[i].published, out, sizeof out);
        if (strcmp(out, rows[i].expected) != 0) {
            fail_msg("%s: expected '%s', found '%s'", rows[i].rule,
                     rows[i].expected, out);
        }
    }
}

static void iso_dates_are_read_whole_or_not(void **state)
{
    static const char *const bad[] = {
        "",           "2024-4-26",  "2024-04-26 ", "2024/04/26", "0000-01-01",
        "2023-02-29", "2024-13-01", "2024-00-10",  "2024-04-31", "x024-04-26",
    };
    zh_date date = {1, 2, 3};

    (void)state;
    for (size_t i = 0; i < COUNT(bad); i++) {
        assert_false(zh_date_parse_iso(bad[i], strlen(bad[i]), &date));
    }
    assert_int_equal(date.year, 1);
    assert_true(zh_date_parse_iso("2024-02-29", 10, &date));
    assert_int_equal(date.day, 29);
}

static void a_day_alone_goes_back_to_the_month_that_has_it(void **state)
{
    zh_date published = {2024, 3, 1}, day = {0, 0, 31};
    zh_date latest = zh_date_latest(day, published);

    (void)state;
    assert_int_equal(latest.month, 1);
    assert_int_equal(latest.year, 2024);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rules),
        cmocka_unit_test(iso_dates_are_read_whole_or_not),
        cmocka_unit_test(a_day_alone_goes_back_to_the_month_that_has_it),
    };
    return cmocka_run_group_tests_name("date", tests, NULL, NULL);
}
