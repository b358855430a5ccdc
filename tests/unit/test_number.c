/* SPDX-License-Identifier: MIT */
/*
** test_number.c: where numbers and dates end, NM1 to NM7, a row a case; then
** the words and kinds that the segmenter makes of them.
*/
#include "unit.h"

#include "words/number.h"
#include "words/segment.h"

static void reads_numbers(void **state)
{
    static const struct {
        const char *rule, *text, *number;
        zh_number_kind kind;
    } cases[] = {
        {"NM1", "16.3%的", "16.3%", ZH_NUMBER_PLAIN},
        {"NM1", "１２，345元", "１２，345", ZH_NUMBER_PLAIN},
        {"NM1", "C919", "", ZH_NUMBER_NONE},
        {"NM2", "一百五十六人", "一百五十六", ZH_NUMBER_PLAIN},
        {"NM2", "二○○一号", "二○○一", ZH_NUMBER_PLAIN},
        {"NM2", "三千億元", "三千億", ZH_NUMBER_PLAIN},
        {"NM3", "4.4万个", "4.4万", ZH_NUMBER_PLAIN},
        {"NM3", "100亿元", "100亿", ZH_NUMBER_PLAIN},
        {"NM4", "第三十五条", "第三十五", ZH_NUMBER_PLAIN},
        {"NM4", "第10届", "第10", ZH_NUMBER_PLAIN},
        {"NM4", "第三年", "第三", ZH_NUMBER_PLAIN},
        {"NM4", "第聂伯河", "", ZH_NUMBER_NONE},
        {"NM5", "三分之一的", "三分之一", ZH_NUMBER_PLAIN},
        {"NM5", "百分之16.5以上", "百分之16.5", ZH_NUMBER_PLAIN},
        {"NM5", "十分之", "十", ZH_NUMBER_PLAIN},
        {"NM6", "1997年底", "1997年", ZH_NUMBER_DATE},
        {"NM6", "97年春", "97年", ZH_NUMBER_DATE},
        {"NM6", "10年前", "10", ZH_NUMBER_PLAIN},
        {"NM6", "二○○一年", "二○○一年", ZH_NUMBER_DATE},
        {"NM6", "一九九七年", "一九九七年", ZH_NUMBER_DATE},
        {"NM6", "二十年", "二十", ZH_NUMBER_PLAIN},
        {"NM6", "三年", "三", ZH_NUMBER_PLAIN},
        {"NM6", "二〇〇九年", "二〇〇九年", ZH_NUMBER_DATE},
        {"NM7", "12月", "12月", ZH_NUMBER_DATE},
        {"NM7", "13月", "13", ZH_NUMBER_PLAIN},
        {"NM7", "二十六日", "二十六日", ZH_NUMBER_DATE},
        {"NM7", "32日", "32", ZH_NUMBER_PLAIN},
        {"NM7", "8时30分", "8时", ZH_NUMBER_DATE},
        {"NM7", "100日", "100", ZH_NUMBER_PLAIN},
        {"", "中国", "", ZH_NUMBER_NONE},
        {"", "第", "", ZH_NUMBER_NONE},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        size_t n = strlen(cases[i].text), end = 0;
        char *copy = exactly(cases[i].text, n);
        zh_number_kind kind = zh_number_read(copy, n, 0, &end);
        if (kind != cases[i].kind || end != strlen(cases[i].number)) {
            fail_msg("%s %s: kind %d, %zu bytes", cases[i].rule, cases[i].text,
                     kind, end);
        }
        free(copy);
    }
}

/* The words of a text, each with the first letter of its kind. */
static void cuts_numbers(void **state)
{
    static const struct {
        const char *text, *words;
    } cases[] = {
        {"第10届大会", "n第10 w届 w大会"},
        {"五十岁", "n五十 w岁"},
        {"百分之二十的企业", "n百分之二十 w的 w企业"},
        {"于二○○一年四月召开", "w于 d二○○一年 d四月 w召开"},
        {"千万不要三心二意", "n千万 w不要 w三心二意"},
        {"统一三十六国", "w统一 n三十六 w国"},
        {"三条建议", "n三 w条 w建议"},
        {"在二〇〇九年", "w在 d二〇〇九年"},
        {"一面走一面说", "w一面 w走 w一面 w说"},
        {"信息技术", "w信息 w技术"},
        {"记者李国章报道", "w记者 n李国章 w报道"},
        {"經理陳秀玲表示", "w經理 n陳秀玲 w表示"},
        {"他高兴地说", "w他 w高兴 w地 w说"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        const char *text = cases[i].text;
        char out[256] = "";
        zh_segment_iter it;
        zh_word word;
        zh_segment_init(&it, NULL, text, strlen(text));
        while (zh_segment_next(&it, &word)) {
            strcat(out, out[0] != 0 ? " " : "");
            strncat(out, zh_word_kind_name(word.kind), 1);
            strncat(out, text + word.span.start,
                    word.span.end - word.span.start);
        }
        assert_string_equal(out, cases[i].words);
    }
}

static void rows_of_numerals_are_linear(void **state)
{
    size_t n = 3 * 1000 * 1000, at = 0;
    char *text = malloc(n);
    zh_segment_iter it;
    zh_word word;

    (void)state;
    assert_non_null(text);
    for (size_t i = 0; i < n; i += 3) {
        memcpy(text + i, i % 6 == 0 ? "万" : "一", 3);
    }
    zh_segment_init(&it, NULL, text, n);
    while (zh_segment_next(&it, &word)) {
        assert_int_equal(word.span.start, at);
        at = word.span.end;
    }
    assert_int_equal(at, n);
    free(text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_numbers),
        cmocka_unit_test(cuts_numbers),
        cmocka_unit_test(rows_of_numerals_are_linear),
    };

    return cmocka_run_group_tests_name("number", tests, NULL, NULL);
}
