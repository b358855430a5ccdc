/* SPDX-License-Identifier: MIT */
/*
** test_convert.c: folded, simplified and traditional texts.
*/
#include "unit.h"

#include "text/convert.h"

typedef struct row {
    const char *what;
    zh_conversion how;
    const char *from;
    const char *to;
} row;

static const row rows[] = {
    {"characters", ZH_TO_SIMPLIFIED, "記者報導臺灣", "记者报导台湾"},
    {"a name keeps what a verb gives up", ZH_TO_SIMPLIFIED, "乾隆愛乾淨", "乾隆爱干净"},
    {"著 is 着 behind a verb only", ZH_TO_SIMPLIFIED, "著名作家看著著作", "著名作家看着著作"},
    {"瞭 by its word", ZH_TO_SIMPLIFIED, "瞭解瞭望", "了解瞭望"},
    {"simplified stays", ZH_TO_SIMPLIFIED, "著名的乾坤，后来", "著名的乾坤，后来"},
    {"后 by its word", ZH_TO_TRADITIONAL, "皇后后来", "皇后後來"},
    {"发 by its word", ZH_TO_TRADITIONAL, "头发发展", "頭髮發展"},
    {"干 by its word", ZH_TO_TRADITIONAL, "干部爱干净", "幹部愛乾淨"},
    {"里 by its word", ZH_TO_TRADITIONAL, "公里里面", "公里裡面"},
    {"width, case, script", ZH_TO_FOLDED, "ＧＢ２國Café", "gb2国cafe"},
    {"several for one", ZH_TO_FOLDED, "℃", "°c"},
    {"bad bytes pass", ZH_TO_SIMPLIFIED, "國\xff\xe4國", "国\xff\xe4国"},
    {"bad bytes pass when folding", ZH_TO_FOLDED, "國\xff\xe5\x9bx", "国\xff\xe5\x9bx"},
    {"nothing", ZH_TO_TRADITIONAL, "", ""},
};

static void converts(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        size_t n = strlen(rows[i].from);
        char *text = exactly(rows[i].from, n), got[128];
        size_t needs = zh_convert(rows[i].how, text, n, NULL, 0);
        size_t wrote = zh_convert(rows[i].how, text, n, got, sizeof got - 1);
        free(text);
        assert_int_equal(needs, wrote);
        got[wrote] = '\0';
        if (strcmp(got, rows[i].to) != 0) {
            fail_msg("%s: got %s", rows[i].what, got);
        }
    }
}

static void writes_no_more_than_the_room(void **state)
{
    char got[8] = "-------";

    (void)state;
    assert_int_equal(zh_convert(ZH_TO_SIMPLIFIED, "國國", 6, got, 4), 6);
    assert_memory_equal(got, "国\xe5---", 7);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(converts),
        cmocka_unit_test(writes_no_more_than_the_room),
    };
    return cmocka_run_group_tests_name("convert", tests, NULL, NULL);
}
