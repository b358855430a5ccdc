/* SPDX-License-Identifier: MIT */
/*
** test_dateline.c: datelines: rules DL1 to DL13, what is one and what is none.
*/
#include "unit.h"

#include "news/agency.h"
#include "news/dateline.h"

#define PRINT(span) (int)((span).end - (span).start), copy + (span).start

/* All datelines of a text, as "span{agency|place|y-m-d|kind} …". */
static void found(const char *text, size_t n, char *out, size_t room)
{
    char *copy = exactly(text, n);
    zh_dateline_iter *it = malloc(sizeof *it);
    zh_dateline d;
    size_t used = 0;

    assert_non_null(it);
    out[0] = '\0';
    zh_dateline_iter_init(it, copy, n, NULL);
    while (zh_dateline_next(it, &d)) {
        assert_true(d.span.start < d.span.end && d.span.end <= n);
        used += (size_t)snprintf(out + used, room - used,
                                 "%s%.*s{%.*s|%.*s|%d-%d-%d|%s}",
                                 used > 0 ? " " : "", PRINT(d.span),
                                 PRINT(d.agency), PRINT(d.place), d.year,
                                 d.month, d.day,
                                 d.kind != NULL ? d.kind : "");
        assert_true(used < room);
    }
    free(it);
    free(copy);
}

static const struct row {
    const char *rule;
    const char *text;
    const char *expected;
} rows[] = {
    {"DL1 agency, place, day", "新华社杭州4月2日电（记者李明）茶农",
     "新华社杭州4月2日电{新华社|杭州|0-4-2|电}"},
    {"DL1 no place", "中新网5月3日电 据测定",
     "中新网5月3日电{中新网||0-5-3|电}"},
    {"DL1 no day", "本报福州电记者李明报道：",
     "本报福州电{本报|福州|0-0-0|电}"},
    {"DL1 glued to a headline", "粮食丰收本报讯（记者李明）",
     "本报讯{本报||0-0-0|讯}"},
    {"DL1 quoted", "他走了。（据新华社电）",
     "据新华社电{新华社||0-0-0|电}"},
    {"DL1 none: a sentence", "国家电力公司昨日发电。", ""},
    {"DL1 none: 来电", "本报来电不断", ""},
    {"DL2 a medium no table holds", "云岭晚报讯（记者 李明）昨天",
     "云岭晚报讯{云岭晚报||0-0-0|讯}"},
    {"DL2 two in one name", "云岭日报·新山客户端8月4日讯（记者 李明）",
     "云岭日报·新山客户端8月4日讯{云岭日报·新山客户端||0-8-4|讯}"},
    {"DL2 none: a list", "文化、新闻出版广电、文联等部门", ""},
    {"DL3 several places", "（本报首尔、平壤8月4日电）",
     "本报首尔、平壤8月4日电{本报|首尔、平壤|0-8-4|电}"},
    {"DL3 a country in brackets", "新华社达沃斯（瑞士）1月23日电",
     "新华社达沃斯（瑞士）1月23日电{新华社|达沃斯（瑞士）|0-1-23|电}"},
    {"DL3 none: another source inside", "中国环境报本报讯 今天",
     "本报讯{本报||0-0-0|讯}"},
    {"DL4 Chinese numerals", "新华社西宁十二月二十一日电",
     "新华社西宁十二月二十一日电{新华社|西宁|0-12-21|电}"},
    {"DL4 a printed year", "本报太原２０００年１２月３１日电",
     "本报太原２０００年１２月３１日电{本报|太原|2000-12-31|电}"},
    {"DL4 the hour", "新华社长江前线二十二日二十二时电 英勇",
     "新华社长江前线二十二日二十二时电{新华社|长江前线|0-0-22|电}"},
    {"DL4 the time of day", "新华社北京4月26日上午电",
     "新华社北京4月26日上午电{新华社|北京|0-4-26|电}"},
    {"DL5 none: 电影节", "新华社北京8月2日电影节开幕", ""},
    {"DL5 none: 电讯", "这是新华社电讯稿", ""},
    {"DL6 a station's message", "央视网消息（新闻联播）：今天",
     "央视网消息{央视网||0-0-0|消息}"},
    {"DL6 none: 海关消息", "沿海海关消息，截至二月底", ""},
    {"DL6 none: quoted in prose", "据央视消息，昨天", ""},
    {"DL7 a slash", "〔記者王明、林曉雲／高雄報導〕",
     "記者王明、林曉雲／高雄報導{|高雄|0-0-0|报道}"},
    {"DL7 no slash", "（中央社記者林小雅台北29日電）",
     "中央社記者林小雅台北29日電{中央社|台北|0-0-29|电}"},
    {"DL7 a space", "本报记者 王明 北京报道\n近日",
     "本报记者 王明 北京报道{本报|北京|0-0-0|报道}"},
    {"DL7 none: the desk", "〔體育中心／綜合報導〕溜馬", ""},
    {"DL7 none: prose", "路透社報導，政府昨天表示", ""},
    {"DL8 a place alone in brackets", "（新加坡讯）人力部昨天",
     "新加坡讯{|新加坡|0-0-0|讯}"},
    {"DL9 the desk is no place", "中新网浙江新闻1月31日电(记者 李明)",
     "中新网浙江新闻1月31日电{中新网|浙江|0-1-31|电}"},
    {"DL10 the paper before the bracket", "中國時報【王明成╱台北報導】",
     "中國時報【王明成╱台北報導{中國時報|台北|0-0-0|报道}"},
    {"DL11 foreign news", "（中央社東京25日綜合外電報導）",
     "中央社東京25日綜合外電報導{中央社|東京|0-0-25|综合外电报道}"},
    {"DL11 special wire", "新华社华盛顿3月30日新媒体专电",
     "新华社华盛顿3月30日新媒体专电{新华社|华盛顿|0-3-30|新媒体专电}"},
    {"DL12 two in one text", "央视网消息（新闻联播）：本台消息：今天",
     "央视网消息{央视网||0-0-0|消息} 本台消息{本台||0-0-0|消息}"},
    {"DL13 no kind", "新华社北京十二月十六日（李明、王芳）国务院",
     "新华社北京十二月十六日{新华社|北京|0-12-16|}"},
    {"DL13 none: prose", "会议于12月16日（星期六）召开", ""},
    {"DL12 none: a title", "《21世纪经济报道》刊登", ""},
};

static void rules(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        char out[1024];
        found(rows[i].text, strlen(rows[i].text), out, sizeof out);
        if (strcmp(out, rows[i].expected) != 0) {
            fail_msg("%s: expected '%s', found '%s'", rows[i].rule,
                     rows[i].expected, out);
        }
    }
}

static void years_come_from_the_issue(void **state)
{
    static const char text[] = "新华社巴黎12月31日电";
    zh_date published = {2001, 1, 2};
    zh_dateline_iter *it = malloc(sizeof *it);
    zh_dateline d;

    (void)state;
    assert_non_null(it);
    zh_dateline_iter_init(it, text, strlen(text), &published);
    assert_true(zh_dateline_next(it, &d));
    assert_int_equal(d.year, 0);
    assert_int_equal(d.date.year, 2000);
    zh_dateline_iter_init(it, text, strlen(text), NULL);
    assert_true(zh_dateline_next(it, &d));
    assert_int_equal(d.date.year, 0);
    free(it);
}

static void cut_texts_break_nothing(void **state)
{
    static const char text[] = "据新华社达沃斯（瑞士）1月23日电（记者";
    char out[1024];

    (void)state;
    for (size_t n = 0; n < strlen(text); n++) {
        found(text, n, out, sizeof out);
    }
    found("\xE7\x94\xB5\xE7\x94", 5, out, sizeof out);
    assert_string_equal(out, "");
}

static void tables_are_in_order(void **state)
{
    (void)state;
    assert_null(zh_phrases_check(&zh_agencies, false));
    assert_null(zh_phrases_check(&zh_agency_short_names, false));
    assert_null(zh_phrases_check(&zh_medium_endings, true));
    assert_null(zh_phrases_check(&zh_medium_mores, false));
    assert_null(zh_phrases_check(&zh_picture_libraries, false));
    assert_null(zh_phrases_check(&zh_dateline_kinds, true));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rules),
        cmocka_unit_test(years_come_from_the_issue),
        cmocka_unit_test(cut_texts_break_nothing),
        cmocka_unit_test(tables_are_in_order),
    };
    return cmocka_run_group_tests_name("dateline", tests, NULL, NULL);
}
