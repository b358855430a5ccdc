/* SPDX-License-Identifier: MIT */
/*
** test_ambiguity.c: strings that can be cut in more than one way, and the way a
** reader cuts them. Those that still fail are listed too, so that the list is
** true: one that is cut right must move to the other table.
*/
#include "unit.h"

#include "words/segment.h"

static const char *const right[] = {
    "研究|生命|的|起源",
    "结婚|的|和|尚未|结婚|的",
    "产品|和|服务",
    "南京市|长江大桥",
    "武汉市|长江大桥",
    "有|意见|分歧",
    "中外|科学|名著",
    "发展中国家|的|利益",
    "提高|人民|生活|水平",
    "北京|大学生|前来|应聘",
    "上海|大学城|书店",
    "他|说|的|确实|在|理",
    "把手|举|起来",
    "门|把手|弄|坏|了",
    "将军|任命|了|一|名|中将",
    "王军虎|去|广州",
    "他|才能|非凡",
    "和服|的|起源",
    "布置|好|和|服装|有关|的|工作",
    "工信处|女|干事",
    "使|用户|满意",
    "从|小学|毕业",
    "原子|结合|成|分子",
    "人为|因素",
    "中国|人|为此|自豪",
    "网球|拍卖|行情",
    "为|人民|服务",
    "全面|建成|小康|社会",
    "大学|生活|丰富",
    "大学生|活动|中心",
    "地方|政府|工作|报告",
    "行政区划|调整",
    "主要|是因为|天气",
    "一次性|通过|验收",
    "独立自主|和|平等互利|的|原则",
    "已经|取得|文凭|的|和|尚未|取得|文凭|的",
    "当|原子|结合|成|分子|时",
    "明天|会|更好",
    "部分|居民|生活|水平",
    "治理|黄河|水患",
    "国家|图书馆|开放",
    "新闻|发布会|现场",
    "建设|有|中国|特色|的|社会主义",
    "日本|人民|热爱|和平",
    "这样|的|人才|能|经受|考验",
    "科学技术|是|第一|生产力",
    "加快|西部|大|开发|步伐",
    "记者|从|会上|获悉",
    "该市|公安局|长年|开展|巡逻",
    "积极|分子|大会",
    "他|研究|生物|化学",
    "记者|李国章|报道",
    "主席|张钧|说",
    "我|和|王小丽|去|高兴|地|玩",
    "經理|陳秀玲|表示",
    "馬英九|出席",
    "讓|學生|和|服務|人員|滿意",
    "会议|由|他|主持",
    "中国|人民|的|生活",
    "他|是|研究|历史|的",
};

static const char *const still_wrong[] = {
    "他|从|马|上|下来",
    "白天鹅|在|水里|游",
    "乒乓|球拍|卖|完|了",
    "这|事|的确|定|不|下来",
    "美|国会|通过|法案",
    "发展|中国|家电|产业",
    "学生|会|游泳",
    "市长|江|大桥|出席",
    "产量|三|年|中|将|增长|两|倍",
    "只有|努力|才|能|成功",
    "使用|户|数|大增",
    "从小|学|钢琴",
    "成分|子项|检测",
    "地|方|百|里",
    "讨论|战争|与|和平|等|问题",
    "公安|局长|出席",
    "主|要|人物",
};

/* Is the text of `cut` (words with | between) cut so? */
static bool is_cut_so(const char *cut)
{
    char text[256], ours[512] = "";
    size_t n = 0;
    zh_segment_iter it;
    zh_word word;

    for (const char *c = cut; *c != 0; c++) {
        if (*c != '|') {
            text[n++] = *c;
        }
    }
    zh_segment_init(&it, NULL, text, n);
    while (zh_segment_next(&it, &word)) {
        strcat(ours, ours[0] != 0 ? "|" : "");
        strncat(ours, text + word.span.start, word.span.end - word.span.start);
    }
    return strcmp(ours, cut) == 0;
}

static void cuts_as_a_reader_does(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(right); i++) {
        if (!is_cut_so(right[i])) {
            fail_msg("not cut so: %s", right[i]);
        }
    }
}

static void lists_what_still_fails(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(still_wrong); i++) {
        if (is_cut_so(still_wrong[i])) {
            fail_msg("cut right now: %s", still_wrong[i]);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(cuts_as_a_reader_does),
        cmocka_unit_test(lists_what_still_fails),
    };

    return cmocka_run_group_tests_name("ambiguity", tests, NULL, NULL);
}
