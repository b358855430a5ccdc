/* SPDX-License-Identifier: MIT */
/*
** test_byline.c: bylines: rules BL1 to BL14, who is credited and who is not.
*/
#include "unit.h"

#include "news/byline.h"
#include "news/person.h"
#include "news/role.h"

#define PRINT(span) (int)((span).end - (span).start), copy + (span).start

static const char *or_dash(const char *label)
{
    return label != NULL ? label : "-";
}

/* Everybody credited, as "name/role/outlet/station/task …"; the span goes
** before the first of its people: "[span] …". */
static size_t found(const char *text, size_t n, char *out, size_t room)
{
    char *copy = exactly(text, n);
    zh_byline_iter *it = malloc(sizeof *it);
    zh_byline b;
    size_t used = 0, count = 0, last = n + 1;

    assert_non_null(it);
    out[0] = '\0';
    zh_byline_iter_init(it, copy, n);
    while (zh_byline_next(it, &b)) {
        assert_true(b.span.start < b.span.end && b.span.end <= n);
        count++;
        if (used + 200 + 2 * (b.span.end - b.span.start) > room) {
            continue;
        }
        if (b.span.start != last) {
            used += (size_t)snprintf(out + used, room - used, "%s[%.*s]",
                                     used > 0 ? " " : "", PRINT(b.span));
        }
        last = b.span.start;
        used += (size_t)snprintf(out + used, room - used,
                                 " %.*s/%s/%.*s/%.*s/%s", PRINT(b.name),
                                 or_dash(b.role), PRINT(b.outlet),
                                 PRINT(b.station), or_dash(b.task));
    }
    free(it);
    free(copy);
    return count;
}

static const struct row {
    const char *rule;
    const char *text;
    const char *expected;
} rows[] = {
    {"BL1 in brackets", "新华社杭州4月2日电（记者李明）茶农",
     "[记者李明] 李明/记者///-"},
    {"BL1 none: prose", "记者从市税务局获悉，昨天", ""},
    {"BL1 none: prose with an outlet", "本报记者获悉，昨天", ""},
    {"BL1 none: a word of its own", "记者招待会上，他对记者说", ""},
    {"BL2 behind a dateline", "本报太原4月2日电记者李明、王芳报道：近日",
     "[记者李明、王芳报道] 李明/记者///报道 王芳/记者///报道"},
    {"BL2 into the sentence", "本报北京4月2日讯记者李大海从今天的会上",
     "[记者李大海] 李大海/记者///-"},
    {"BL2 a name of two into the sentence", "本报讯记者胡果从国家民委获悉",
     "[记者胡果] 胡果/记者///-"},
    {"BL2 names and 报道：", "本報訊 李明、王芳報道：近日",
     "[李明、王芳報道] 李明/-///报道 王芳/-///报道"},
    {"BL3 spaces inside names", "丰收\n本报记者 万 宇 马 菲\n正文",
     "[本报记者 万 宇 马 菲] 万 宇/记者/本报//- 马 菲/记者/本报//-"},
    {"BL3 run together", "丰收\n本报记者罗大海胡小平任维\n正文",
     "[本报记者罗大海胡小平任维] 罗大海/记者/本报//- "
     "胡小平/记者/本报//- 任维/记者/本报//-"},
    {"BL3 a surname inside a given name", "（新华社记者孟西安祁勇）",
     "[新华社记者孟西安祁勇] 孟西安/记者/新华社//- 祁勇/记者/新华社//-"},
    {"BL3 a double surname", "（记者欧阳洁、诸葛小明）",
     "[记者欧阳洁、诸葛小明] 欧阳洁/记者///- 诸葛小明/记者///-"},
    {"BL3 names of other peoples", "（记者索朗罗布、买合木提·艾力）",
     "[记者索朗罗布、买合木提·艾力] 索朗罗布/记者///- "
     "买合木提·艾力/记者///-"},
    {"BL3 none: where, not who", "很长的路。本台记者白俄罗斯明斯克报道。", ""},
    {"BL4 none: what befell him", "负责。\n云岭新闻台驻外记者中弹身亡\n云岭", ""},
    {"BL4 where he is posted", "本报驻美国记者 李明\n正文",
     "[本报驻美国记者 李明] 李明/记者/本报/美国/-"},
    {"BL4 a desk between", "（本报政法部记者李明）",
     "[本报政法部记者李明] 李明/记者/本报//-"},
    {"BL4 a local outlet", "（新山-云岭日报记者 李明）",
     "[新山-云岭日报记者 李明] 李明/记者/新山-云岭日报//-"},
    {"BL5 the outlet holds on", "（云岭日报记者 李明 见习记者 王芳）",
     "[云岭日报记者 李明 见习记者 王芳] 李明/记者/云岭日报//- "
     "王芳/见习记者/云岭日报//-"},
    {"BL5 not over a correspondent", "（云岭日报记者 李明 通讯员 王芳）",
     "[云岭日报记者 李明 通讯员 王芳] 李明/记者/云岭日报//- "
     "王芳/通讯员///-"},
    {"BL5 two outlets glued", "（新华社记者李明新华社通讯员王芳）",
     "[新华社记者李明新华社通讯员王芳] 李明/记者/新华社//- "
     "王芳/通讯员/新华社//-"},
    {"BL6 a role with a sign", "正文。\n责任编辑：李明",
     "[责任编辑：李明] 李明/责任编辑///-"},
    {"BL6 责编 is the same role", "（责编：李明、王芳）",
     "[责编：李明、王芳] 李明/责任编辑///- 王芳/责任编辑///-"},
    {"BL6 two roles, signs of all kinds", "作者丨李明 编辑丨王芳",
     "[作者丨李明 编辑丨王芳] 李明/作者///- 王芳/编辑///-"},
    {"BL6 none: who the author is", "（作者系云岭大学教授）", ""},
    {"BL6 none: an interview", "海鲜市场\n记者：是真的吗？\n摊主：", ""},
    {"BL7 a task each", "（全媒体记者 李明/文 王芳/图）",
     "[全媒体记者 李明/文 王芳/图] 李明/全媒体记者///文 "
     "王芳/全媒体记者///图"},
    {"BL7 a task before", "。文/本报记者 李明 王芳 （",
     "[文/本报记者 李明 王芳] 李明/记者/本报//文 王芳/记者/本报//文"},
    {"BL8 摄 makes a photographer", "图为大桥。（李明摄）",
     "[李明摄] 李明/摄影///摄"},
    {"BL8 a line of its own", "图为大桥。\n李明 王大海摄影报道",
     "[李明 王大海摄影报道] 李明/摄影///摄影报道 "
     "王大海/摄影///摄影报道"},
    {"BL8 none: 拍摄", "李大海拍摄的影片", ""},
    {"BL9 who distributes it", "图为大桥。李大海/视觉中国",
     "[李大海/视觉中国] 李大海/-/视觉中国//-"},
    {"BL9 behind a task", "记者 李明 摄/视觉重庆",
     "[记者 李明 摄/视觉重庆] 李明/记者/视觉重庆//摄"},
    {"BL9 a library no table holds", "记者 李明 摄/视觉云岭",
     "[记者 李明 摄/视觉云岭] 李明/记者/视觉云岭//摄"},
    {"BL10 a name at the end", "丰收了。（李大海）",
     "[李大海] 李大海/-///-"},
    {"BL10 none: not a name", "丰收了。（图片）", ""},
    {"BL10 none: in the middle", "市长（李大海）说", ""},
    {"BL11 a name under the headline",
     "智力扶贫结硕果\n李小红\n前后不到两年，全县的学校都有了图书室和新的课桌"
     "，孩子们高兴极了。",
     "[李小红] 李小红/-///-"},
    {"BL11 none: a word",
     "智力扶贫结硕果\n高速\n前后不到两年，全县的学校都有了图书室和新的课桌"
     "，孩子们高兴极了。",
     ""},
    {"BL12 at a line's end", "胜利了。 本报记者 李明 摄",
     "[本报记者 李明 摄] 李明/记者/本报//摄"},
    {"BL12 none: spoken of", "《福州晚报》记者李大海因采访被打", ""},
    {"BL13 an organisation", "新时代\n本报评论员\n正文",
     "[本报评论员] /评论员/本报//-"},
    {"BL14 in a dateline", "（中央社記者林小雅台北29日電）",
     "[中央社記者林小雅] 林小雅/记者/中央社//-"},
    {"BL14 before a slash", "〔自由時報記者劉大榮／台北報導〕",
     "[自由時報記者劉大榮] 劉大榮/记者/自由時報//-"},
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

static void cut_texts_break_nothing(void **state)
{
    static const char text[] = "（本报驻美国记者 李 明/文 买买提·艾力/图）摄";
    char out[1024];

    (void)state;
    for (size_t n = 0; n < strlen(text); n++) {
        found(text, n, out, sizeof out);
    }
}

/* A hundred thousand of `piece`: how many are credited. */
static size_t count_in_many(const char *piece)
{
    size_t n = strlen(piece), many = 100000, count;
    char *text = malloc(n * many), out[1024];

    assert_non_null(text);
    for (size_t i = 0; i < many; i++) {
        memcpy(text + i * n, piece, n);
    }
    count = found(text, n * many, out, sizeof out);
    free(text);
    return count;
}

static void floods_invent_nobody(void **state)
{
    static const char *const pieces[] = {"记者", "（",         "（记者",
                                         "摄",   "\n",         "/",
                                         "李明", "责任编辑：", "本报讯",
                                         "李明、", "本报记者李明、"};

    (void)state;
    for (size_t i = 0; i < COUNT(pieces); i++) {
        size_t count = count_in_many(pieces[i]);
        if (count > 0) {
            fail_msg("%zu people invented from '%s'", count, pieces[i]);
        }
    }
}

static void tables_are_in_order(void **state)
{
    (void)state;
    assert_null(zh_phrases_check(&zh_roles, false));
    assert_null(zh_phrases_check(&zh_tasks, false));
    assert_null(zh_phrases_check(&zh_people_openings, false));
    assert_null(zh_phrases_check(&zh_not_people, false));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rules),
        cmocka_unit_test(cut_texts_break_nothing),
        cmocka_unit_test(floods_invent_nobody),
        cmocka_unit_test(tables_are_in_order),
    };
    return cmocka_run_group_tests_name("byline", tests, NULL, NULL);
}
