/* SPDX-License-Identifier: MIT */
/*
** line.c: see line.h.
*/
#include "line.h"

#include <string.h>

#include "../text/chars.h"
#include "../text/utf8.h"
#include "byline.h"
#include "dateline.h"

/* Longest heading line, in characters: a kicker, a headline of three parts
** and a second one together, extracted as one line, come to some sixty. */
#define HEAD_MAX 80

/* A paragraph that only credits a picture or signs is shorter than this. */
#define CREDIT_MAX 60

/* As is a jump line. */
#define POINTER_MAX 24

/* Characters in which a line's opening dateline, or its closing one or credit,
** has to stand. Credits of six people with their outlets come to some fifty. */
#define OPENING 80

/* A bracket, 特派记者 and a name or two. */
#define REPORTER_MAX 16

static bool is_line_end(char c)
{
    return c == '\n' || c == '\r' || c == '\f';
}

/* The patterns below are folded: simplified, half width, lower case. */

/* Does `s` begin with one of the patterns? The length of the first that it
** does; patterns end in NULL. */
static size_t begins_with(const zh_stretch *s, size_t at,
                          const char *const *patterns)
{
    for (; *patterns != NULL; patterns++) {
        size_t len = zh_stretch_is(s, at, *patterns);
        if (len > 0) {
            return len;
        }
    }
    return 0;
}

static size_t ends_with(const zh_stretch *s, size_t end,
                        const char *const *patterns)
{
    for (; *patterns != NULL; patterns++) {
        size_t len = zh_stretch_was(s, end, *patterns);
        if (len > 0) {
            return len;
        }
    }
    return 0;
}

/* Is one of the characters of `set`, which ends in 0, before place `end`? */
static bool contains(const zh_stretch *s, size_t end, const uint32_t *set)
{
    for (size_t i = 0; i < end && i < s->count; i++) {
        for (const uint32_t *cp = set; *cp != 0; cp++) {
            if (s->cp[i] == *cp) {
                return true;
            }
        }
    }
    return false;
}

/* LN1: what a paragraph ends in. */
static const char *const paragraph_ends[] = {"。", "!", "?", ";", "…",
                                             ":",  "—", NULL};
static const char *const closing_quotes[] = {"”", "’", "」", "』", "\"", NULL};

/* LN2: sentences are over here, so the line is prose. */
static const uint32_t full_stops[] = {0x3002, 0}; /* 。 */

static const char *const prose_ends[] = {"。", "”", "!", "?", ";", "」",
                                         ",", NULL};

static const uint32_t commas[] = {',', 0};

/* A paragraph cut in its middle ends in one of these. */
static const char *const mid_sentence[] = {",", "、", "(", "“", "《", NULL};

/* LN3: items of a list. */
static const char *const bullets[] = {
    "- ", "●", "•", "·", "■", "□", "◆", "◇", "★", "☆", "◎", "○", "▲",
    "△", "▶", "►", "➤", "※", "✦", "* ", "◤", "▌", "|", NULL};

/* Second headlines begin so. */
static const char *const dashes[] = {"——", "――", "──", "--", "━━", NULL};

/* LN4: the line carries on, or came from, another page. */
static const char *const jumps_to[] = {
    "下转", "转第", "紧转", "转至", "续转", "未完转", "详见第", NULL};
static const char *const brackets[] = {"(", "【", "〔", "[", NULL};
static const char *const jumps_from[] = {"上接", "紧接", "接第", "续自", NULL};

/* LN5: of the page, no article's. Invitations to look elsewhere are a few
** characters long; who made the page may be a line. */
static const char *const invitations[] = {
    "扫一扫", "扫码", "全文", "就看到", "扫描二维码", "请扫二维码", "二维码",
    "更多内容", "看视频", "听新闻", NULL};
static const char *const makers[] = {
    "本版责编", "本版编辑", "本版主编", "版式设计", "值班编委", "视觉设计",
    "美编", "校对", "新闻热线", "广告热线", "国内统一连续出版物号",
    "国内统一刊号", "邮发代号", NULL};

/* LN7: a picture's credit ends in one of these. */
static const char *const credits[] = {
    "摄",       "摄影",     "摄影报道", "供图",   "新华社发", "图片社",
    "资料图片", "资料照片", "制图",     "翻摄",   "视觉中国", "传真",
    "照片",     "摄)",      "摄影)",    "供图)",  "摄影报道)", "新华社发)",
    "资料图片)", "资料照片)", "制图)",  "翻摄)",  "传真照片)", "提供)",
    "传真)",    "视觉中国)", "(新华社稿)", "/视觉重庆", NULL};

/* A headline of a picture says so. */
static const char *const picture_tags[] = {"(图片)", "(组图)", "(图)", "(附图)",
                                           "(图文)", "图片新闻", NULL};

/* LN8: kickers lead in to the headline; a sentence goes on behind these. */
static const char *const lead_ins[] = {
    "强调", "指出", "要求", "时说", "表示", "提出", "认为", "希望", "宣布",
    "重申", "呼吁", "会见", "致辞", "讲话", "部署", ":", "之际", NULL};

/* LN9: the last characters of what datelines end in: 电 讯 消息 报道 报导. */
static const uint32_t dateline_kinds[] = {0x7535, 0x8BAF, 0x606F, 0x9053,
                                          0x5BFC, 0};

static const char *const closing_brackets[] = {")", "】", "〕", "]", NULL};

static const char *const numbers[] = {
    "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", NULL};

/* The line's ends without space; false when nothing is left. */
static bool trim(const char *text, zh_span *span, unsigned *cues)
{
    while (span->start < span->end) {
        uint32_t cp;
        size_t len = zh_utf8_next(text, span->end, span->start, &cp);
        if (zh_char_class(cp) != ZH_SPACE && cp != 0xFEFF) {
            break;
        }
        if (cp == 0x3000 || cp == '\t') {
            *cues |= ZH_LINE_INDENTED;
        }
        span->start += len;
    }
    while (span->start < span->end) {
        uint32_t cp;
        size_t len = zh_utf8_prev(text, span->end, &cp);
        if (zh_char_class(cp) != ZH_SPACE) {
            break;
        }
        span->end -= len;
    }
    return span->start < span->end;
}

/* The last characters of the line, up to half a stretch. */
static void read_tail(zh_stretch *tail, const char *text, zh_span span)
{
    size_t at = span.end, count = 0;

    while (at > span.start && count < ZH_STRETCH_MAX / 2) {
        uint32_t cp;
        at -= zh_utf8_prev(text, at, &cp);
        count++;
    }
    zh_stretch_read(tail, text, at, span.end);
}

/* LN1. A closing quote or bracket ends a paragraph only with a stop inside or
** before it: a column may break behind “重庆造” as behind any word. */
static bool is_ended(const zh_stretch *tail)
{
    size_t end = tail->count, quote;

    while ((quote = ends_with(tail, end, closing_quotes)) > 0) {
        end -= quote;
    }
    if (ends_with(tail, end, closing_brackets) > 0) {
        size_t open = end - 1;
        if (ends_with(tail, open, paragraph_ends) > 0) {
            return true;
        }
        while (open > 0 && begins_with(tail, open, brackets) == 0) {
            open--;
        }
        return open == 0 || ends_with(tail, open, paragraph_ends) > 0 ||
               ends_with(tail, open, closing_quotes) > 0;
    }
    return ends_with(tail, end, paragraph_ends) > 0;
}

/* The number in `s` from `at` on: Arabic, or a Chinese one up to 九. */
static int page_number(const zh_stretch *s, size_t at)
{
    int page = 0;

    while (at < s->count && zh_char_class(s->cp[at]) != ZH_DIGIT) {
        for (int i = 0; numbers[i] != NULL; i++) {
            if (zh_stretch_is(s, at, numbers[i]) > 0) {
                return i + 1;
            }
        }
        at++;
    }
    for (; at < s->count && zh_char_class(s->cp[at]) == ZH_DIGIT; at++) {
        if (s->cp[at] < '0' || s->cp[at] > '9' || page > 999) {
            return 0;
        }
        page = page * 10 + (int)(s->cp[at] - '0');
    }
    return page;
}

/* LN9. A dateline opens the line, with nothing before it but a bracket or, as
** in Taiwan, the reporter: 【記者王明／台北報導】 */
static bool opens_with_dateline(const char *text, const zh_stretch *s)
{
    static const char *const reporter[] = {"记者", "特派记者", NULL};
    size_t limit = s->count < OPENING ? s->count : OPENING;
    size_t bracket = begins_with(s, 0, brackets);
    bool named = begins_with(s, bracket, reporter) > 0;
    size_t from = named ? REPORTER_MAX : bracket;
    zh_dateline_iter it;
    zh_dateline d;

    if (!contains(s, limit, dateline_kinds)) {
        return false;
    }
    zh_dateline_iter_init(&it, text + s->at[0], s->at[limit] - s->at[0], NULL);
    return zh_dateline_next(&it, &d) &&
           d.span.start + s->at[0] <= s->at[from < limit ? from : limit];
}

/* LN9. A dateline or a credit in brackets ends the line, or is all of it. */
static bool is_signed(const char *text, const zh_stretch *tail)
{
    size_t from = tail->count < OPENING ? 0 : tail->count - OPENING;
    size_t start = tail->at[from], end = tail->at[tail->count];
    zh_dateline_iter it;
    zh_dateline d;

    if (ends_with(tail, tail->count, closing_brackets) == 0 ||
        !contains(tail, tail->count, dateline_kinds)) {
        return false;
    }
    zh_dateline_iter_init(&it, text + start, end - start, NULL);
    while (zh_dateline_next(&it, &d)) {
        if (start + d.span.end == tail->at[tail->count - 1]) {
            return true;
        }
    }
    return false;
}

/* Is the credit for a picture, not for words? */
static bool is_picture_task(const zh_byline *b)
{
    static const char *const tasks[] = {"摄", "翻摄", "传真", "供图", "摄影",
                                        "摄影报道", "图", "制图"};
    for (size_t i = 0; i < sizeof tasks / sizeof *tasks; i++) {
        if ((b->task != NULL && strcmp(b->task, tasks[i]) == 0) ||
            (b->role != NULL && strcmp(b->role, tasks[i]) == 0)) {
            return true;
        }
    }
    return false;
}

/* Characters of which every credit has one: brackets, and those of 记者 通讯员
** 编 文 图 摄 作者. Only a line of bare names has none, and that is short. */
static const uint32_t credit_marks[] = {
    ')',    0x3011, 0x3014, ']',    0x8BB0, 0x5458, 0x7F16, 0x6587, 0x56FE,
    0x6444, 0x4F5C, 0x8BD1, 0x64B0, 0x5B9E, 0};

#define NAME_LINE_MAX 16

/* What the credit at the end of the line says of it, if there is one. */
static unsigned credit_cues(const char *text, const zh_stretch *tail)
{
    size_t from = tail->count < OPENING ? 0 : tail->count - OPENING;
    size_t start = tail->at[from], end = tail->at[tail->count];
    zh_byline_iter it;
    zh_byline b;
    unsigned cues = 0;

    if (tail->count < 2) {
        return 0;
    }
    if (ends_with(tail, tail->count, prose_ends) > 0 ||
        (tail->count > NAME_LINE_MAX &&
         !contains(tail, tail->count, credit_marks))) {
        return 0; /* most lines: nobody signs there */
    }
    zh_byline_iter_init(&it, text + start, end - start);
    while (zh_byline_next(&it, &b)) {
        bool last = start + b.span.end >= tail->at[tail->count - 1];
        bool all = from == 0 && b.span.start <= tail->at[2] - start;
        cues |= last ? ZH_LINE_NAMED : 0u;
        cues |= last && all ? ZH_LINE_CREDIT_ONLY : 0u;
        cues |= last && is_picture_task(&b) ? ZH_LINE_CREDITED : 0u;
    }
    return cues;
}

/* LN3, numbered: 一、 （一） 1． 1、 */
static bool is_numbered(const zh_stretch *s)
{
    size_t i = zh_stretch_is(s, 0, "(");
    size_t start = i;

    while (i < s->count && (zh_char_class(s->cp[i]) == ZH_DIGIT ||
                            begins_with(s, i, numbers) > 0)) {
        i++;
    }
    return i > start && i < s->count && i - start < 4 &&
           (s->cp[i] == 0x3001 || s->cp[i] == ')' ||
            (s->cp[i] == '.' && i + 1 < s->count &&
             zh_char_class(s->cp[i + 1]) != ZH_DIGIT));
}

/* （附图片２张） ends the line. */
static bool notes_pictures(const zh_stretch *tail)
{
    size_t open = tail->count;

    while (open > 0 && tail->count - open < 10 && tail->cp[open - 1] != '(') {
        open--;
    }
    return zh_stretch_is(tail, open, "附图") > 0;
}

static unsigned cues_of(const char *text, const zh_stretch *head,
                        const zh_stretch *tail)
{
    unsigned cues = 0;
    size_t end = tail->count;

    cues |= opens_with_dateline(text, head) ? ZH_LINE_DATELINE : 0u;
    cues |= is_signed(text, tail) ? ZH_LINE_SIGNED : 0u;
    cues |= credit_cues(text, tail);
    cues |= ends_with(tail, end, credits) ? ZH_LINE_CREDITED : 0u;
    cues |= is_ended(tail) ? ZH_LINE_ENDED : 0u;
    cues |= contains(head, HEAD_MAX, commas) ? ZH_LINE_COMMA : 0u;
    cues |= is_numbered(head) ? ZH_LINE_NUMBERED : 0u;
    cues |= ends_with(tail, end, picture_tags) ? ZH_LINE_PICTURE : 0u;
    cues |= notes_pictures(tail) ? ZH_LINE_PICTURE : 0u;
    cues |= begins_with(head, 0, dashes) ? ZH_LINE_DASHED : 0u;
    cues |= ends_with(tail, end, lead_ins) ? ZH_LINE_LEADS_IN : 0u;
    return cues;
}

/* A row of the table of kinds: the line is `kind` when `is` says so. */
typedef struct kind_rule {
    zh_line_kind kind;
    bool (*is)(const zh_stretch *s, const zh_line *line);
} kind_rule;

/* LN4: bullets and a bracket, then one of `patterns`, at place `i`. */
static bool is_pointer(const zh_stretch *s, size_t i,
                       const char *const *patterns)
{
    size_t bullet;

    while ((bullet = begins_with(s, i, bullets)) > 0) {
        i += bullet;
    }
    i += begins_with(s, i, brackets);
    return begins_with(s, i, patterns) > 0;
}

static bool is_jump(const zh_stretch *s, const zh_line *line)
{
    return line->count <= POINTER_MAX && is_pointer(s, 0, jumps_to) &&
           !contains(s, s->count, full_stops);
}

static bool is_from(const zh_stretch *s, const zh_line *line)
{
    return line->count <= POINTER_MAX && is_pointer(s, 0, jumps_from) &&
           !contains(s, s->count, full_stops);
}

/* LN4 at the end of a paragraph: ……感慨道。（下转2版） */
static size_t jump_bracket(const zh_stretch *tail)
{
    size_t open = tail->count;

    if (ends_with(tail, open, closing_brackets) == 0) {
        return 0;
    }
    while (open > 0 && tail->count - open < POINTER_MAX &&
           begins_with(tail, open - 1, brackets) == 0) {
        open--;
    }
    return open > 1 && begins_with(tail, open, jumps_to) > 0 ? open - 1 : 0;
}

/* LN5: the running head of a page: its date with the day of the week, its
** number by itself or with 版. */
static bool is_running_head(const zh_stretch *s)
{
    static const char *const weekdays[] = {"星期", "周一", "周二", "周三",
                                           "周四", "周五", "周六", "周日",
                                           NULL};
    static const uint32_t day[] = {0x65E5, 0};   /* 日 */
    static const uint32_t month[] = {0x6708, 0}; /* 月 */
    size_t i = zh_stretch_is(s, 0, "第");

    if (contains(s, s->count, month) && contains(s, s->count, day)) {
        for (size_t k = 0; k < s->count; k++) {
            if (begins_with(s, k, weekdays) > 0) {
                return true;
            }
        }
    }
    i += i < s->count && zh_char_class(s->cp[i]) == ZH_LETTER;
    while (i < s->count && zh_char_class(s->cp[i]) == ZH_DIGIT) {
        i++;
    }
    i += zh_stretch_is(s, i, "版");
    return i == s->count && s->count <= 5 && s->count > 0 &&
           zh_char_class(s->cp[s->count - 1]) != ZH_LETTER;
}

static bool is_furniture(const zh_stretch *s, const zh_line *line)
{
    size_t i = zh_stretch_is(s, 0, "(");
    return line->count <= 40 && !contains(s, s->count, full_stops) &&
           (begins_with(s, i, makers) > 0 || is_running_head(s) ||
            (line->count <= 12 && begins_with(s, i, invitations) > 0));
}

static bool is_credit(const zh_stretch *s, const zh_line *line)
{
    return line->count <= CREDIT_MAX && (line->cues & ZH_LINE_CREDITED) &&
           !contains(s, s->count, full_stops);
}

static bool is_tail(const zh_stretch *s, const zh_line *line)
{
    return (line->cues & ZH_LINE_SIGNED) && zh_stretch_is(s, 0, "(") > 0 &&
           line->count <= CREDIT_MAX && !contains(s, s->count, full_stops);
}

/* LN6: a credit and nothing else; or as in Taiwan 記者王明／台北報導. */
static bool is_byline(const zh_stretch *s, const zh_line *line)
{
    static const char *const taiwan[] = {"报道", "报导", "专访", NULL};
    static const char *const reporter[] = {"记者", "(记者", "〔记者", "[记者",
                                           "【记者", "实习记者", "特约记者",
                                           NULL};

    if (line->count > 2 * CREDIT_MAX || contains(s, s->count, full_stops)) {
        return false;
    }
    return (line->cues & ZH_LINE_CREDIT_ONLY) ||
           (line->count <= 30 && begins_with(s, 0, reporter) > 0 &&
            ends_with(s, s->count, taiwan) > 0);
}

/* A bracket that is all of the line, no headline's: （任文）, 【1】【2】. */
static bool is_remark(const zh_stretch *s, const zh_line *line)
{
    static const char *const opening[] = {"(", "【", "〔", NULL};

    return line->count <= CREDIT_MAX && begins_with(s, 0, opening) > 0 &&
           ends_with(s, s->count, closing_brackets) > 0 &&
           !contains(s, s->count, full_stops);
}

static bool is_bullet(const zh_stretch *s, const zh_line *line)
{
    return line->count > 1 && begins_with(s, 0, bullets) > 0;
}

/* LN2: long, or with a full stop; a headline has one comma, seldom two. */
static bool is_prose(const zh_stretch *s, const zh_line *line)
{
    static const char *const exclaims[] = {"!", "?", ";", NULL};
    size_t n_commas = 0;

    for (size_t i = 0; i < s->count; i++) {
        n_commas += s->cp[i] == ',';
    }
    n_commas += n_commas > 1 && ends_with(s, s->count, exclaims) > 0;
    return line->count > HEAD_MAX || contains(s, s->count, full_stops) ||
           (line->cues & ZH_LINE_DATELINE) || n_commas > 2 ||
           ends_with(s, s->count, mid_sentence) > 0;
}

static bool is_any(const zh_stretch *s, const zh_line *line)
{
    (void)s;
    (void)line;
    return true;
}

/* In this order: a jump line may have a bullet, a credit names a reporter. */
static const kind_rule kind_rules[] = {
    {ZH_LINE_JUMP, is_jump},     {ZH_LINE_FROM, is_from},
    {ZH_LINE_TAIL, is_tail},     {ZH_LINE_CREDIT, is_credit},
    {ZH_LINE_BYLINE, is_byline}, {ZH_LINE_FURNITURE, is_furniture},
    {ZH_LINE_TAIL, is_remark},   {ZH_LINE_BULLET, is_bullet},
    {ZH_LINE_BODY, is_prose},    {ZH_LINE_HEAD, is_any},
};

static void classify(zh_line *line, const char *text)
{
    zh_stretch head, tail;
    const kind_rule *rule = kind_rules;
    size_t jump;

    zh_stretch_read(&head, text, line->span.start, line->span.end);
    read_tail(&tail, text, line->span);
    line->count = head.count;
    line->cues |= cues_of(text, &head, &tail);
    while (!rule->is(&head, line)) {
        rule++;
    }
    line->kind = rule->kind;
    line->prose_end = line->span.end;
    if (line->kind == ZH_LINE_JUMP || line->kind == ZH_LINE_FROM) {
        line->page = page_number(&head, 0);
    } else if ((jump = jump_bracket(&tail)) > 0) {
        line->cues |= ZH_LINE_JUMPS;
        line->page = page_number(&tail, jump);
        line->prose_end = tail.at[jump];
    }
    if (line->kind != ZH_LINE_FROM && is_pointer(&head, 0, jumps_from) &&
        begins_with(&head, 0, brackets) > 0) {
        line->cues |= ZH_LINE_RESUMES;
    }
}

void zh_line_read(zh_line *line, const char *text, size_t n, size_t at)
{
    unsigned blanks = 0;

    memset(line, 0, sizeof *line);
    line->span.start = line->span.end = line->next = n;
    while (at < n) {
        zh_span span = {at, at};
        unsigned cues = 0;
        while (span.end < n && !is_line_end(text[span.end])) {
            span.end++;
        }
        at = span.end < n ? span.end + 1 : n;
        if (at < n && text[at - 1] == '\r' && text[at] == '\n') {
            at++;
        }
        if (trim(text, &span, &cues)) {
            line->span = span;
            line->cues = cues;
            line->next = at;
            line->blanks = blanks;
            classify(line, text);
            return;
        }
        blanks += blanks < 255;
    }
}
