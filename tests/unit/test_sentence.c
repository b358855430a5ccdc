/* SPDX-License-Identifier: MIT */
/*
** test_sentence.c: where sentences end. Rules SE1 to SE6.
*/
#include "unit.h"

#include "text/sentence.h"

typedef struct row {
    const char *what;
    const char *text;
    const char *sentences; /* each with | behind it */
} row;

static const row rows[] = {
    {"SE1 all four marks", "雨停了。走吗？走！天晴；风小", "雨停了。|走吗？|走！|天晴；|风小|"},
    {"SE1 half-width marks", "走吗?走!", "走吗?|走!|"},
    {"SE1 several marks are one end", "真的？！是。", "真的？！|是。|"},
    {"SE2 closing quotes belong to it", "他说：“好。”随后离开。",
     "他说：“好。”|随后离开。|"},
    {"SE2 corner quotes", "他說：「好。」隨後離開。", "他說：「好。」|隨後離開。|"},
    {"SE3 a paragraph ends it", "标题没有句号\n正文。\r\n\r\n末段", "标题没有句号|正文。|末段|"},
    {"SE4 a point in a number is none", "增长16.3%；出口下降。", "增长16.3%；|出口下降。|"},
    {"SE4 a point behind Han is a stop", "雨停了.天晴了.", "雨停了.|天晴了.|"},
    {"SE4 initials", "P. LEAGUE+開打", "P. LEAGUE+開打|"},
    {"SE5 brackets are not cut", "会议（昨日开始。今日结束。）通过决议。",
     "会议（昨日开始。今日结束。）通过决议。|"},
    {"SE5 a bracket behind the mark begins one", "雨停了。（本报记者）",
     "雨停了。|（本报记者）|"},
    {"SE6 a bracket never closed holds nothing", "会议（昨日开始。今日结束。",
     "会议（昨日开始。|今日结束。|"},
    {"SE6 only in its paragraph", "甲（乙。丙。\n丁（戊。己）庚。",
     "甲（乙。|丙。|丁（戊。己）庚。|"},
    {"space is not part of it", "　　雨停了。　 天晴。 ", "雨停了。|天晴。|"},
    {"nothing", "", ""},
    {"only space", " \n\n　", ""},
    {"bad bytes", "雨\xff。天\xe4", "雨\xff。|天\xe4|"},
};

static void cuts(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        size_t n = strlen(rows[i].text), used = 0;
        char *text = exactly(rows[i].text, n), got[512] = "";
        zh_sentence_iter it;
        zh_span s;
        zh_sentence_iter_init(&it, text, n);
        while (zh_sentence_next(&it, &s)) {
            used += (size_t)snprintf(got + used, sizeof got - used, "%.*s|",
                                     (int)(s.end - s.start), text + s.start);
        }
        free(text);
        if (strcmp(got, rows[i].sentences) != 0) {
            fail_msg("%s: got %s", rows[i].what, got);
        }
    }
}

/* A million brackets that open: linear, or this never ends. */
static void many_brackets(void **state)
{
    enum { N = 1000000 };
    char *text = malloc(N);
    zh_sentence_iter it;
    zh_span s;
    size_t count = 0;

    (void)state;
    assert_non_null(text);
    memset(text, '(', N);
    for (size_t i = 3; i < N; i += 4) {
        text[i] = '!';
    }
    zh_sentence_iter_init(&it, text, N);
    while (zh_sentence_next(&it, &s)) {
        count++;
    }
    free(text);
    assert_int_equal(count, N / 4);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(cuts),
        cmocka_unit_test(many_brackets),
    };
    return cmocka_run_group_tests_name("sentence", tests, NULL, NULL);
}
