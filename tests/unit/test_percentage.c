/* SPDX-License-Identifier: MIT */
/*
** test_percentage.c: the rules of docs/internals-percentages.md, one row each,
** for and against. A row that expects no figure has a NULL span.
*/
#include "unit.h"

#include "news/percentage.h"

typedef struct row {
    const char *rule;
    const char *text;
    const char *span; /* of the last figure of the text */
    double low, value;
    const char *unit, *approx, *direction, *metric, *whole, *basis, *phase;
} row;

static const row rows[] = {
    {"PC1", "用水量下降２７％。", "２７％", 0, 27, "percent", NULL, "down",
     "用水量", NULL, NULL, NULL},
    {"PC1", "认购比率为二五％。", "二五％", 0, 25, "percent", NULL, "level",
     "认购比率", NULL, NULL, NULL},
    {"PC1 against", "他写下一个%号。", NULL, 0, 0, NULL, NULL, NULL, NULL, NULL,
     NULL, NULL},
    {"PC2", "利率在5%—6%之间。", "5%—6%", 5, 6, "percent", NULL, "level", "利率",
     NULL, NULL, NULL},
    {"PC2", "产量增长百分之七到八。", "百分之七到八", 7, 8, "percent", NULL, "up",
     "产量", NULL, NULL, NULL},
    {"PC3", "增长率为-3.2%。", "-3.2%", 0, -3.2, "percent", NULL, "level",
     "增长率", NULL, NULL, NULL},
    {"PC4 against", "见 https://example.org/?q=30%25 一页", NULL, 0, 0, NULL,
     NULL, NULL, NULL, NULL, NULL, NULL},
    {"PC5", "失业率下降0.3个百分点。", "0.3个百分点", 0, 0.3, "point", NULL,
     "down", "失业率", NULL, NULL, NULL},
    {"PC6", "税率是千分之五。", "千分之五", 0, 0.5, "percent", NULL, "level",
     "税率", NULL, NULL, NULL},
    {"PC6 against", "他只说了百分之，", NULL, 0, 0, NULL, NULL, NULL, NULL, NULL,
     NULL, NULL},
    {"PC7", "客流减少二成五。", "二成五", 0, 25, "percent", NULL, "down", "客流",
     NULL, NULL, NULL},
    {"PC7", "客流增加七八成。", "七八成", 70, 80, "percent", NULL, "up", "客流",
     NULL, NULL, NULL},
    {"PC7 against", "周三成交清淡，协会由十成员组成。", NULL, 0, 0, NULL, NULL,
     NULL, NULL, NULL, NULL, NULL},
    {"PC8 against", "新款三折叠手机上市。", NULL, 0, 0, NULL, NULL, NULL, NULL,
     NULL, NULL, NULL},
    {"PC9", "订单量增长近3倍。", "3倍", 0, 3, "fold", "nearly", "up", "订单量",
     NULL, NULL, NULL},
    {"PC9 against", "大家倍感亲切，百倍珍惜。", NULL, 0, 0, NULL, NULL, NULL,
     NULL, NULL, NULL, NULL},
    {"PC10", "农民收入翻两番。", "翻两番", 0, 4, "fold", NULL, "up", "农民收入",
     NULL, NULL, NULL},
    {"PA1", "销量增长超过30%。", "30%", 0, 30, "percent", "over", "up", "销量",
     NULL, NULL, NULL},
    {"PA2", "销量增长30%左右。", "30%", 0, 30, "percent", "about", "up", "销量",
     NULL, NULL, NULL},
    {"PD1", "出口降幅为4%。", "4%", 0, 4, "percent", NULL, "down", "出口", NULL,
     NULL, NULL},
    {"PD1", "增速比全国高0.4个百分点。", "0.4个百分点", 0, 0.4, "point", NULL,
     "above", "增速", NULL, "比全国", NULL},
    {"PD3", "80%的村庄通了公路。", "80%", 0, 80, "percent", NULL, "share",
     "村庄通了公路", NULL, NULL, NULL},
    {"PB1", "进口同比增长5%。", "5%", 0, 5, "percent", NULL, "up", "进口", NULL,
     "同比", NULL},
    {"PB2", "进口比上年同期增长5%。", "5%", 0, 5, "percent", NULL, "up", "进口",
     NULL, "同比", NULL},
    {"PB2", "进口比上年增长5%。", "5%", 0, 5, "percent", NULL, "up", "进口", NULL,
     "比上年", NULL},
    {"PB4", "与去年同期相比，进口增长5%，出口增长6%。", "6%", 0, 6, "percent",
     NULL, "up", "出口", NULL, "同比", NULL},
    {"PM2", "邮件量达到80万件，同比增长9%。", "9%", 0, 9, "percent", NULL, "up",
     "邮件量", NULL, "同比", NULL},
    {"PM4", "2024年上半年外贸货运量增长9%。", "9%", 0, 9, "percent", NULL, "up",
     "外贸货运量", NULL, NULL, NULL},
    {"PM7", "茶叶、蚕丝出口额分别增长3%、4%。", "4%", 0, 4, "percent", NULL, "up",
     "蚕丝出口额", NULL, NULL, NULL},
    {"PM9", "服务业占生产总值的55%。", "55%", 0, 55, "percent", NULL, "share",
     "服务业", "生产总值", NULL, NULL},
    {"PP1", "入学率由81%提高到96%。", "96%", 0, 96, "percent", NULL, "up",
     "入学率", NULL, NULL, "to"},
};

static const char *text_of(const char *text, const zh_pieces *pieces,
                           char out[256])
{
    size_t n = 0;

    for (unsigned i = 0; i < pieces->count; i++) {
        size_t length = pieces->part[i].end - pieces->part[i].start;
        assert_true(n + length < 256);
        memcpy(out + n, text + pieces->part[i].start, length);
        n += length;
    }
    out[n] = 0;
    return n > 0 ? out : NULL;
}

static void same(const row *r, const char *what, const char *got,
                 const char *want)
{
    if ((got == NULL) != (want == NULL) ||
        (got != NULL && strcmp(got, want) != 0)) {
        fail_msg("%s: %s: %s: got %s, want %s", r->rule, r->text, what,
                 got ? got : "NULL", want ? want : "NULL");
    }
}

static void same_number(const row *r, double got, double want)
{
    if (!(got - want < 1e-9 && want - got < 1e-9)) {
        fail_msg("%s: %s: got %.15g, want %.15g", r->rule, r->text, got, want);
    }
}

static void check(const row *r, const char *text, const zh_percentage *p)
{
    zh_pieces span = {{p->span}, 1};
    zh_pieces basis = {{p->basis.printed}, 1};
    char buffer[256];

    same(r, "span", text_of(text, &span, buffer), r->span);
    same(r, "unit", p->unit, r->unit);
    same(r, "approx", p->approx, r->approx);
    same(r, "direction", p->direction, r->direction);
    same(r, "phase", p->phase, r->phase);
    same(r, "metric", text_of(text, &p->metric, buffer), r->metric);
    same(r, "whole", text_of(text, &p->whole, buffer), r->whole);
    same(r, "basis",
         p->basis.label ? p->basis.label : text_of(text, &basis, buffer),
         r->basis);
    same_number(r, r->low > 0 ? p->high : p->value, r->value);
    if (r->low > 0) {
        same_number(r, p->low, r->low);
    }
}

static void rules_hold(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        const row *r = &rows[i];
        size_t n = strlen(r->text), found = 0;
        char *text = exactly(r->text, n);
        zh_percentage_iter it;
        zh_percentage p, last = {.unit = NULL};

        zh_percentage_iter_init(&it, text, n);
        while (zh_percentage_next(&it, &p)) {
            last = p;
            found++;
        }
        if ((found > 0) != (r->span != NULL)) {
            fail_msg("%s: %s: %zu figures", r->rule, r->text, found);
        }
        if (found > 0) {
            check(r, text, &last);
        }
        free(text);
    }
}

static void whole_texts_are_read(void **state)
{
    double value = 0;

    (void)state;
    assert_true(zh_percent_parse("百分之九十五点三", 24, &value));
    assert_true(value > 95.29 && value < 95.31);
    assert_false(zh_percent_parse("约30%", 6, &value));
    assert_false(zh_percent_parse("5%—6%", 7, &value));
    assert_false(zh_percent_parse("", 0, &value));
}

/* Every figure of a sentence of any length comes out once, in order. */
static void long_sentences_lose_nothing(void **state)
{
    static const char unit[] = "增长5%，";
    enum { TIMES = 4000, SIZE = sizeof unit - 1 };
    char *text = malloc(TIMES * SIZE);
    zh_percentage_iter it;
    zh_percentage p;
    size_t found = 0, at = 0;

    (void)state;
    assert_non_null(text);
    for (size_t i = 0; i < TIMES; i++) {
        memcpy(text + i * SIZE, unit, SIZE);
    }
    zh_percentage_iter_init(&it, text, TIMES * SIZE);
    while (zh_percentage_next(&it, &p)) {
        assert_true(p.span.start >= at);
        at = p.span.end;
        found++;
    }
    assert_int_equal(found, TIMES);
    free(text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rules_hold),
        cmocka_unit_test(whole_texts_are_read),
        cmocka_unit_test(long_sentences_lose_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
