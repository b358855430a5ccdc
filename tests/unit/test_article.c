/* SPDX-License-Identifier: MIT */
/*
** test_article.c: pages and the articles they hold. Rules LN, AR, HD, JN.
*/
#include "unit.h"

#include "news/article.h"

typedef struct row {
    const char *what;
    const char *page;
    const char *articles;
} row;

/* An article is written kind{kicker|headline|subhead|dateline|byline|page|
** paragraph/paragraph}, a join within a paragraph as +. */
#define STORY_A "甲县粮食又丰收\n\n本报讯（记者 李明）甲县粮食丰收。\n\n农民高兴。\n\n"
#define GOT_A \
    "story{|甲县粮食又丰收||本报讯|记者 李明|0|" \
    "本报讯（记者 李明）甲县粮食丰收。/农民高兴。}"
#define GOT_A_OPEN \
    "story{|甲县粮食又丰收||本报讯|记者 李明|0|" \
    "本报讯（记者 李明）甲县粮食丰收。/农民高兴。/"

static const row rows[] = {
    {"one article", STORY_A, GOT_A},
    {"AR2 a heading over a dateline",
     STORY_A "乙县修路\n\n新华社北京3月5日电 乙县修路。",
     GOT_A "story{|乙县修路||新华社北京3月5日电||0|新华社北京3月5日电 乙县修路。}"},
    {"AR2 a heading over a byline",
     STORY_A "乙县修路\n\n本报记者 王芳\n\n路通了。",
     GOT_A "story{|乙县修路|||本报记者 王芳|0|路通了。}"},
    {"AR2 Taiwan's byline line", "乙縣修路\n記者王明／台北報導\n路通了。",
     "story{|乙縣修路|||記者王明／台北報導|0|路通了。}"},
    {"LN9 Taiwan's reporter before the place",
     "立院修法\n記者王明／台北報導\n修法通過。\n【記者林華／高雄報導】捷運動工。",
     "story{|立院修法|||記者王明／台北報導|0|修法通過。}"
     "brief{|||記者林華／高雄報導|記者林華|0|【記者林華／高雄報導】捷運動工。}"},
    {"AR3 a heading over a caption",
     STORY_A "乡村新貌\n\n图为乡村新貌。李明 摄",
     GOT_A "photo{|乡村新貌|||李明 摄|0|图为乡村新貌。李明 摄}"},
    {"AR3 the credit on a line of its own",
     STORY_A "乡村新貌\n\n三月，乡村新貌。\n\n花开了。\n\n记者 王芳 摄",
     GOT_A "photo{|乡村新貌|||记者 王芳 摄|0|三月，乡村新貌。/花开了。/记者 王芳 摄}"},
    {"AR1 below a credit",
     STORY_A "图为麦田。李明 摄\n\n各地春耕生产正在有序向前稳步推进\n\n田里很忙。",
     GOT_A_OPEN "图为麦田。李明 摄}"
     "story{|各地春耕生产正在有序向前稳步推进||||0|田里很忙。}"},
    {"AR4 two headings", STORY_A "春耕一线\n\n犁田不误农时\n\n田里很忙。",
     GOT_A "story{春耕一线|犁田不误农时||||0|田里很忙。}"},
    {"AR5 a wide gap", STORY_A "\n\n犁田不误农时各地春耕忙得很\n\n田里很忙。",
     GOT_A "story{|犁田不误农时各地春耕忙得很||||0|田里很忙。}"},
    {"AR6 below a jump line",
     STORY_A "（下转2版）\n\n犁田不误农时\n\n田里很忙。",
     "story{|甲县粮食又丰收||本报讯|记者 李明|2|"
     "本报讯（记者 李明）甲县粮食丰收。/农民高兴。}"
     "story{|犁田不误农时||||0|田里很忙。}"},
    {"AR6 below a tail dateline",
     "远方来信\n路很远。\n（本报罗马3月5日电）\n犁田不误农时\n田里很忙。",
     "story{|远方来信||本报罗马3月5日电||0|路很远。/（本报罗马3月5日电）}"
     "story{|犁田不误农时||||0|田里很忙。}"},
    {"AR7 a headline names its picture",
     STORY_A "新路通车（图片）\n\n车来车往。",
     GOT_A "story{|新路通车（图片）||||0|车来车往。}"},
    {"AR9 a subhead stays in its article",
     STORY_A "粮价平稳\n\n粮价没有变。",
     GOT_A_OPEN "粮价平稳/粮价没有变。}"},
    {"AR10 set in like the paragraphs",
     "甲县粮食又丰收\n　　本报讯 粮食丰收。\n　　农民和干部都说今年的粮价平稳\n"
     "　　粮价没有变。",
     "story{|甲县粮食又丰收||本报讯||0|本报讯 粮食丰收。/"
     "农民和干部都说今年的粮价平稳/粮价没有变。}"},
    {"AR11 numbered parts",
     STORY_A "一、粮价总体保持平稳运行态势\n\n粮价没有变。",
     GOT_A_OPEN "一、粮价总体保持平稳运行态势/粮价没有变。}"},
    {"AR12 a dateline without a heading", STORY_A "本报讯 乙县修路。",
     GOT_A "brief{|||本报讯||0|本报讯 乙县修路。}"},
    {"AR13 below a fragment",
     "了粮食。\n\n各地春耕生产正在有序向前稳步推进\n\n田里很忙。",
     "brief{|||||0|了粮食。}"
     "story{|各地春耕生产正在有序向前稳步推进||||0|田里很忙。}"},
    {"AR14 from another page",
     STORY_A "（上接1版）会议要求修路。",
     GOT_A "brief{|||||0|（上接1版）会议要求修路。}"},
    {"AR15 prose below a signature",
     "远方来信\n路很远。（本报罗马3月5日电）\n山很高。",
     "story{|远方来信||本报罗马3月5日电||0|路很远。（本报罗马3月5日电）}"
     "brief{|||||0|山很高。}"},
    {"AR17 a list is no row of headlines",
     "天气预报\n甲县晴\n乙县阴\n丙县雨\n丁县雪\n戊县风\n己县雾\n庚县霜",
     "story{|天气预报||||0|甲县晴/乙县阴/丙县雨/丁县雪/戊县风/己县雾/庚县霜}"},
    {"AR16 a stray line at the end", STORY_A "各地春耕生产有序向前推进吗",
     GOT_A_OPEN "各地春耕生产有序向前推进吗}"},
    {"AR18 a dateline alone opens what follows",
     "本台消息：\n\n各地春耕生产有序向前推进吗\n\n田里很忙。",
     "story{|||本台消息||0|本台消息：/各地春耕生产有序向前推进吗/田里很忙。}"},
    {"HD1 a dash begins a second headline",
     "春风又绿\n——甲县见闻\n本报记者 王芳\n花开了。",
     "story{|春风又绿|——甲县见闻||本报记者 王芳|0|花开了。}"},
    {"HD2 a kicker leads in",
     "李某在甲县调研时强调\n抓好春耕\n确保丰收\n本报讯 李某到甲县。",
     "story{李某在甲县调研时强调|抓好春耕|确保丰收|本报讯||0|本报讯 李某到甲县。}"},
    {"HD3 a long second line with a comma",
     "开发区或将关闭\n专家预测，下一步可能会采取停水、停电等措施\n本报讯 开发区将关闭。",
     "story{|开发区或将关闭|专家预测，下一步可能会采取停水、停电等措施|本报讯||0|"
     "本报讯 开发区将关闭。}"},
    {"a summary with bullets",
     "甲县见闻\n● 粮食丰收\n● 道路畅通\n本报讯 甲县丰收。",
     "story{|甲县见闻|● 粮食丰收\n● 道路畅通|本报讯||0|本报讯 甲县丰收。}"},
    {"JN1 a column break in a word",
     "甲县见闻\n\n本报讯 甲县丰收。农民种\n\n植了小麦。\n\n路通了。",
     "story{|甲县见闻||本报讯||0|本报讯 甲县丰收。农民种+植了小麦。/路通了。}"},
    {"JN2 a short piece with a comma",
     "甲县见闻\n\n本报讯 甲县丰收。\n\n在甲县某农机合作社，县长察\n\n看了农机。",
     "story{|甲县见闻||本报讯||0|本报讯 甲县丰收。/在甲县某农机合作社，县长察+看了农机。}"},
    {"JN2 a short piece that breaks a word",
     "甲县见闻\n\n本报讯 甲县丰收。\n\n县长昨日到某农机合作社察\n\n看农机。",
     "story{|甲县见闻||本报讯||0|本报讯 甲县丰收。/县长昨日到某农机合作社察+看农机。}"},
    {"LN1 a quotation without a stop is no end",
     "甲县见闻\n\n本报讯 甲县丰收。县里说“种得好”\n\n才有丰收。",
     "story{|甲县见闻||本报讯||0|本报讯 甲县丰收。县里说“种得好”+才有丰收。}"},
    {"LN5 the head of the page",
     "2025年3月5日 星期三\n第2版\n" STORY_A "A03", GOT_A},
    {"JN1 not behind a full stop",
     "甲县见闻\n\n本报讯 甲县丰收。\n\n“好！”他说。\n\n路通了。",
     "story{|甲县见闻||本报讯||0|本报讯 甲县丰收。/“好！”他说。/路通了。}"},
    {"LN4 a jump bracket in running text",
     "甲县见闻\n本报讯 甲县丰收。（下转第二版）\n\n",
     "story{|甲县见闻||本报讯||2|本报讯 甲县丰收。}"},
    {"LN4 traditional", "甲縣見聞\n本報訊 甲縣豐收。\n（下轉A３版）",
     "story{|甲縣見聞||本報訊||3|本報訊 甲縣豐收。}"},
    {"LN5 furniture is no article's", "扫一扫\n看视频\n" STORY_A "扫码看更多",
     GOT_A},
    {"CRLF", "甲县见闻\r\n\r\n本报讯 甲县丰收。\r\n",
     "story{|甲县见闻||本报讯||0|本报讯 甲县丰收。}"},
    {"no line break", "甲县丰收。", "brief{|||||0|甲县丰收。}"},
    {"empty", "", ""},
    {"only line breaks", "\n\r\n\n　\n", ""},
    {"bad bytes", "\xff\xe4\n\x80", "story{\xff\xe4|\x80||||0|}"},
};

static size_t put(char *out, size_t room, size_t used, const char *text,
                  zh_span s, const char *end)
{
    return used + (size_t)snprintf(out + used, room - used, "%.*s%s",
                                   (int)(s.end - s.start), text + s.start, end);
}

static size_t put_article(char *out, size_t room, size_t used,
                          const char *text, const zh_article *a)
{
    zh_body_iter body;
    zh_span piece;
    bool joined, first = true;

    used += (size_t)snprintf(out + used, room - used, "%s{", a->kind);
    used = put(out, room, used, text, a->kicker, "|");
    used = put(out, room, used, text, a->headline, "|");
    used = put(out, room, used, text, a->subhead, "|");
    used = put(out, room, used, text, a->dateline, "|");
    used = put(out, room, used, text, a->byline, "|");
    used += (size_t)snprintf(out + used, room - used, "%d|", a->continued);
    zh_article_body_init(&body, text, a);
    while (zh_article_body_next(&body, &piece, &joined)) {
        used += (size_t)snprintf(out + used, room - used, "%s",
                                 first ? "" : joined ? "+" : "/");
        used = put(out, room, used, text, piece, "");
        first = false;
    }
    return used + (size_t)snprintf(out + used, room - used, "}");
}

static void splits(void **state)
{
    int wrong = 0;

    (void)state;
    for (size_t i = 0; i < COUNT(rows); i++) {
        size_t n = strlen(rows[i].page), used = 0, end = 0;
        char *text = exactly(rows[i].page, n), got[2048] = "";
        zh_article_iter it;
        zh_article a;
        zh_article_iter_init(&it, text, n);
        while (zh_article_next(&it, &a)) {
            assert_true(end <= a.span.start && a.span.start < a.span.end);
            end = a.span.end;
            used = put_article(got, sizeof got, used, text, &a);
        }
        free(text);
        if (strcmp(got, rows[i].articles) != 0) {
            print_error("%s:\n  got  %s\n  want %s\n", rows[i].what, got,
                        rows[i].articles);
            wrong++;
        }
    }
    assert_int_equal(wrong, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(splits),
    };
    return cmocka_run_group_tests_name("article", tests, NULL, NULL);
}
