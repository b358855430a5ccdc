/* SPDX-License-Identifier: MIT */
/*
** test_pinyin.c: readings in the four styles.
*/
#include "unit.h"

#include "text/convert.h"

typedef struct row {
    const char *what;
    zh_pinyin_style style;
    const char *text;
    const char *reading;
} row;

static const row rows[] = {
    {"marks", ZH_PINYIN_MARKS, "人民", "rén mín"},
    {"numbers", ZH_PINYIN_NUMBERS, "绿色", "lü4 se4"},
    {"plain", ZH_PINYIN_PLAIN, "人民", "ren min"},
    {"initials", ZH_PINYIN_INITIALS, "中国人民", "zgrm"},
    {"行 by its word", ZH_PINYIN_MARKS, "银行举行", "yín háng jǔ xíng"},
    {"重 by its word", ZH_PINYIN_MARKS, "重庆重要", "chóng qìng zhòng yào"},
    {"长 by its word", ZH_PINYIN_MARKS, "长江市长", "cháng jiāng shì zhǎng"},
    {"traditional", ZH_PINYIN_PLAIN, "國語", "guo yu"},
    {"Latin words are set apart", ZH_PINYIN_MARKS, "发GDP了", "fā GDP le"},
    {"punctuation is not", ZH_PINYIN_MARKS, "人，民。", "rén，mín。"},
    {"no Han", ZH_PINYIN_MARKS, "a 1", "a 1"},
    {"bad bytes pass", ZH_PINYIN_PLAIN, "\xff人\xe4", "\xffren\xe4"},
    {"nothing", ZH_PINYIN_MARKS, "", ""},
};

static void reads(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        size_t n = strlen(rows[i].text);
        char *text = exactly(rows[i].text, n), got[128];
        size_t wrote = zh_pinyin(rows[i].style, text, n, got, sizeof got - 1);
        size_t needs = zh_pinyin(rows[i].style, text, n, NULL, 0);
        free(text);
        assert_int_equal(needs, wrote);
        got[wrote] = '\0';
        if (strcmp(got, rows[i].reading) != 0) {
            fail_msg("%s: got %s", rows[i].what, got);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads),
    };
    return cmocka_run_group_tests_name("pinyin", tests, NULL, NULL);
}
