/* SPDX-License-Identifier: MIT */
/*
** article.c: see article.h.
**
** 1. Lines are read ahead into a ring, so that each is classified once.
** 2. Before each line: does an article start here? (starts(): cues, weighed.)
** 3. If so, its heading lines are taken apart (read_headings()), and lines are
**    added until the next start (read_body()).
*/
#include "article.h"

#include <string.h>

#include "../text/chars.h"
#include "../text/utf8.h"
#include "../words/lexicon.h"
#include "byline.h"
#include "dateline.h"

/* Heading lines above one body: kicker, headline in two or three lines, second
** headline. More short lines than this are a list. */
#define HEADINGS_MAX 6

/* A photo story: captions of at most this many paragraphs, then the credit. */
#define CAPTIONS_MAX 5

/* Most subheads are no longer; fewer pieces of paragraphs are as short. */
#define SUBHEAD_MAX 8

/* A paragraph that is only a dateline: 央视网消息（新闻联播）： */
#define OPENING_MAX 20

/* What the article that is being read looks like so far. */
typedef struct story {
    bool headed;         /* it has a headline */
    bool datelined;      /* a dateline or byline was seen */
    unsigned paragraphs; /* of body */
    zh_line last;        /* the line before the one in question */
} story;

/* ------------------------------------------------------- the lines ahead */

/* The line `k` lines ahead, k < ZH_ARTICLE_AHEAD. */
static const zh_line *peek(zh_article_iter *it, unsigned k)
{
    while (it->count <= k) {
        unsigned place = (it->first + it->count) % ZH_ARTICLE_AHEAD;
        zh_line_read(&it->ahead[place], it->text, it->n, it->at);
        it->at = it->ahead[place].next;
        it->count++;
    }
    return &it->ahead[(it->first + k) % ZH_ARTICLE_AHEAD];
}

static void drop(zh_article_iter *it)
{
    it->first = (it->first + 1) % ZH_ARTICLE_AHEAD;
    it->count--;
}

/* ------------------------------------------------- does an article start */

/* AR1 to AR18: what speaks for a start at a line, and what against. Each cue
** is a habit of newspapers; docs/internals-articles.md has an example of each.
** A start needs START_WEIGHT. */
enum cue {
    AFTER_CREDIT = 1 << 0,     /* AR1 the line above ends in a credit */
    OVER_DATELINE = 1 << 1,    /* AR2 headings over a dateline or byline */
    OVER_CREDIT = 1 << 2,      /* AR3 headings over a caption with credit */
    TWO_HEADINGS = 1 << 3,     /* AR4 two or more of them */
    WIDE_GAP = 1 << 4,         /* AR5 more blank lines than above it */
    AFTER_CLOSE = 1 << 5,      /* AR6 the one above is signed or jumps */
    PICTURE = 1 << 6,          /* AR7 a headline that names a picture */
    LONG_HEADING = 1 << 7,     /* AR8 longer than subheads are */
    SHORT_HEADING = 1 << 8,    /* AR9 as short as they are */
    INDENTED = 1 << 9,         /* AR10 set in like a paragraph */
    NUMBERED = 1 << 10,        /* AR11 一、 numbers parts of one article */
    BARE_DATELINE = 1 << 11,   /* AR12 a dateline without any heading */
    AFTER_FRAGMENT = 1 << 12,  /* AR13 what is above had no headline */
    FROM_ELSEWHERE = 1 << 13,  /* AR14 （上接1版） */
    BARE_AFTER_CLOSE = 1 << 14, /* AR15 prose below what is signed */
    OVER_NOTHING = 1 << 15,    /* AR16 no body below: a stray line */
    IN_LIST = 1 << 16,         /* AR17 short lines above as well: a list */
    AFTER_OPENING = 1 << 17,   /* AR18 only a dateline stands above */
};

#define START_WEIGHT 4

static const struct {
    unsigned cue;
    int weight;
} weights[] = {
    {OVER_DATELINE, 7},   {OVER_CREDIT, 5},    {AFTER_CREDIT, 3},
    {TWO_HEADINGS, 4},    {WIDE_GAP, 4},       {AFTER_CLOSE, 5},
    {PICTURE, 5},         {LONG_HEADING, 2},   {SHORT_HEADING, -1},
    {INDENTED, -5},       {NUMBERED, -6},      {BARE_DATELINE, 4},
    {AFTER_FRAGMENT, 3},  {FROM_ELSEWHERE, 4}, {BARE_AFTER_CLOSE, 4},
    {OVER_NOTHING, -5},   {IN_LIST, -5},       {AFTER_OPENING, -100},
};

static int weigh(unsigned cues)
{
    int weight = 0;

    for (size_t i = 0; i < sizeof weights / sizeof *weights; i++) {
        weight += cues & weights[i].cue ? weights[i].weight : 0;
    }
    return weight;
}

static bool has(const zh_line *line, unsigned cue)
{
    return (line->cues & cue) != 0;
}

/* How many heading lines stand at the front, HEADINGS_MAX at most. */
static unsigned headings_ahead(zh_article_iter *it, unsigned from)
{
    unsigned k = from;

    while (k - from < HEADINGS_MAX && peek(it, k)->kind == ZH_LINE_HEAD) {
        k++;
    }
    return k - from;
}

/* What the line below `k` heading lines says of them. */
static unsigned cues_below(zh_article_iter *it, unsigned k)
{
    const zh_line *line = peek(it, k);
    unsigned last = k + CAPTIONS_MAX;

    if (line->kind == ZH_LINE_BYLINE || line->kind == ZH_LINE_FROM ||
        has(line, ZH_LINE_DATELINE | ZH_LINE_RESUMES)) {
        return OVER_DATELINE;
    }
    if (line->kind == ZH_LINE_END) {
        return OVER_NOTHING;
    }
    if (has(line, ZH_LINE_CREDITED)) {
        return OVER_CREDIT;
    }
    while (k < last && peek(it, k)->kind == ZH_LINE_BODY) {
        k++;
    }
    return peek(it, k)->kind == ZH_LINE_CREDIT &&
                   peek(it, k + 1)->kind != ZH_LINE_BODY
               ? OVER_CREDIT
               : 0;
}

static bool closes(const zh_line *line)
{
    return line->kind == ZH_LINE_TAIL || line->kind == ZH_LINE_JUMP ||
           has(line, ZH_LINE_SIGNED | ZH_LINE_JUMPS);
}

/* Characters on each side of a break that may be one word. */
#define CROSSING 2

/* Do the last characters of line `a` and the first of `b` make a word of the
** lexicon: 市长察 | 看了农机? Then the break was the column's, not the
** writer's. */
static bool word_crosses(const char *text, const zh_line *a, const zh_line *b)
{
    zh_lexicon lexicon = zh_lexicon_builtin();
    size_t start = a->span.end;

    for (int back = 0; back < CROSSING && start > a->span.start; back++) {
        uint32_t state = ZH_TRIE_ROOT, cp;
        size_t at;
        bool on = true;
        start -= zh_utf8_prev(text, start, &cp);
        for (at = start; on && at < a->span.end;) {
            at += zh_utf8_next(text, a->span.end, at, &cp);
            on = zh_trie_step(&lexicon.trie, &state,
                              zh_trie_code(&lexicon.trie, zh_char_fold(cp)));
        }
        at = b->span.start;
        for (int ahead = 0; on && ahead < CROSSING && at < b->span.end;
             ahead++) {
            at += zh_utf8_next(text, b->span.end, at, &cp);
            on = zh_trie_step(&lexicon.trie, &state,
                              zh_trie_code(&lexicon.trie, zh_char_fold(cp)));
            if (on && lexicon.trie.units[state].weight != 0) {
                return true;
            }
        }
    }
    return false;
}

/* JN2: a line as short as a heading is the piece of a paragraph, when it has a
** comma (在甲县某合作社，县长察) or a word goes on in the line below. */
static bool is_piece(const char *text, const zh_line *a, const zh_line *b)
{
    return a->kind == ZH_LINE_HEAD && !has(a, ZH_LINE_ENDED) &&
           b->kind == ZH_LINE_BODY && !has(b, ZH_LINE_DATELINE) &&
           (has(a, ZH_LINE_COMMA) ||
            (a->count > SUBHEAD_MAX && word_crosses(text, a, b)));
}

static bool looks_cut(zh_article_iter *it, const story *s)
{
    return s->paragraphs > 0 && is_piece(it->text, peek(it, 0), peek(it, 1));
}

static unsigned heading_cues(zh_article_iter *it, const story *s,
                             unsigned headings)
{
    const zh_line *line = peek(it, 0);
    unsigned cues = cues_below(it, headings);

    for (unsigned k = 0; k < headings; k++) {
        cues |= has(peek(it, k), ZH_LINE_PICTURE) ? PICTURE : 0u;
    }
    cues |= headings > 1 ? TWO_HEADINGS : 0u;
    cues |= line->count >= 15 ? LONG_HEADING : 0u;
    cues |= line->count <= SUBHEAD_MAX && headings == 1 ? SHORT_HEADING : 0u;
    cues |= has(line, ZH_LINE_INDENTED) ? INDENTED : 0u;
    cues |= has(line, ZH_LINE_NUMBERED) ? NUMBERED : 0u;
    cues |= line->blanks > 1 && line->blanks > s->last.blanks ? WIDE_GAP : 0u;
    cues |= closes(&s->last) ? AFTER_CLOSE : 0u;
    cues |= has(&s->last, ZH_LINE_NAMED | ZH_LINE_CREDITED) ? AFTER_CREDIT
                                                            : 0u;
    cues |= s->headed || s->datelined ? 0u : AFTER_FRAGMENT;
    cues |= s->last.kind == ZH_LINE_HEAD ? IN_LIST : 0u;
    return cues;
}

/* Does an article start at the line in front, below `s`? */
static bool starts(zh_article_iter *it, const story *s)
{
    const zh_line *line = peek(it, 0);
    unsigned headings = headings_ahead(it, 0), cues = 0;

    if (line->kind == ZH_LINE_FROM) {
        cues = s->paragraphs > 0 ? FROM_ELSEWHERE : 0u;
    } else if (looks_cut(it, s)) {
        return false;
    } else if (headings > 0 && headings < HEADINGS_MAX) {
        cues = heading_cues(it, s, headings);
    } else if (line->kind == ZH_LINE_BODY) {
        if (has(line, ZH_LINE_DATELINE) && (s->datelined || !s->headed)) {
            cues |= BARE_DATELINE;
        }
        cues |= has(line, ZH_LINE_RESUMES) ? FROM_ELSEWHERE : 0u;
        cues |= has(&s->last, ZH_LINE_SIGNED) ? BARE_AFTER_CLOSE : 0u;
    }
    if (s->paragraphs == 1 && has(&s->last, ZH_LINE_DATELINE) &&
        s->last.count <= OPENING_MAX) {
        cues |= AFTER_OPENING;
    }
    return weigh(cues) >= START_WEIGHT;
}

/* ------------------------------------------------------------- headings */

/* Which of `count` heading lines is the headline: those before are the kicker,
** those behind the second headline. HD1: a dash begins a second headline.
** HD2: a line that leads in (…时强调) is a kicker. HD3: of two lines, one half
** as long again below a complete one is a second headline; else, as most papers
** set them, the kicker stands on top. HD4: of three, the middle. */
static unsigned headline_of(const zh_line *line, unsigned count)
{
    unsigned lead = 0;

    for (unsigned k = 1; k < count; k++) {
        if (has(&line[k], ZH_LINE_DASHED)) {
            return k - 1;
        }
    }
    while (lead + 1 < count && has(&line[lead], ZH_LINE_LEADS_IN)) {
        lead++;
    }
    if (lead > 0 || count < 2) {
        return lead;
    }
    if (count == 2 && line[1].count * 2 > line[0].count * 3 &&
        has(&line[1], ZH_LINE_COMMA)) {
        return 0;
    }
    return 1;
}

static zh_span join_spans(zh_span a, zh_span b)
{
    zh_span span = {a.start, b.end};
    return zh_span_empty(a) ? b : span;
}

/* Take the heading lines off the front, and byline lines below them. */
static void read_headings(zh_article_iter *it, zh_article *out, story *s)
{
    zh_line line[HEADINGS_MAX];
    unsigned count = headings_ahead(it, 0), at;

    if (count == HEADINGS_MAX) {
        count = 1; /* a list, under its title */
    }
    for (unsigned k = 0; k < count; k++) {
        line[k] = *peek(it, 0);
        drop(it);
    }
    if (count > 0) {
        at = headline_of(line, count);
        out->headline = line[at].span;
        for (unsigned k = 0; k < at; k++) {
            out->kicker = join_spans(out->kicker, line[k].span);
        }
        for (unsigned k = at + 1; k < count; k++) {
            out->subhead = join_spans(out->subhead, line[k].span);
        }
        out->span = join_spans(line[0].span, line[count - 1].span);
        s->headed = true;
        s->last = line[count - 1];
    }
}

/* Lines between headings and body: a byline, （上接1版）, a summary. */
static void read_below_headings(zh_article_iter *it, zh_article *out, story *s)
{
    for (;;) {
        const zh_line *line = peek(it, 0);
        if (line->kind == ZH_LINE_BYLINE) {
            out->byline = join_spans(out->byline, line->span);
            s->datelined = true;
        } else if (line->kind == ZH_LINE_BULLET && s->headed &&
                   !has(line, ZH_LINE_ENDED)) {
            out->subhead = join_spans(out->subhead, line->span);
        } else if (line->kind != ZH_LINE_FROM) {
            return;
        }
        out->span = join_spans(out->span, line->span);
        s->last = *line;
        drop(it);
    }
}

/* ----------------------------------------------------------------- body */

static void add_line(zh_article *out, story *s, const zh_line *line)
{
    s->last = *line;
    if (line->kind == ZH_LINE_FURNITURE) {
        return; /* inside an article it is left out, at its end not its own */
    }
    out->span = join_spans(out->span, line->span);
    if (line->kind == ZH_LINE_JUMP) {
        out->continued = line->page;
        return;
    }
    if (has(line, ZH_LINE_JUMPS)) {
        out->continued = line->page;
    }
    if (line->kind == ZH_LINE_BYLINE && zh_span_empty(out->byline)) {
        out->byline = line->span;
    }
    out->body = join_spans(out->body, line->span);
    s->paragraphs++;
    s->datelined = s->datelined || has(line, ZH_LINE_DATELINE) ||
                   has(line, ZH_LINE_SIGNED);
}

static void read_body(zh_article_iter *it, zh_article *out, story *s)
{
    while (peek(it, 0)->kind != ZH_LINE_END) {
        bool first = s->paragraphs == 0 && out->continued == 0;
        if (!first && starts(it, s)) {
            return;
        }
        add_line(out, s, peek(it, 0));
        drop(it);
    }
}

/* ---------------------------------------------------- what it turned out */

/* Bytes in which the sources at the front of a body stand, or at its end: some
** hundred characters. */
#define SOURCES_MAX 400

/* The front of `span`, SOURCES_MAX bytes at most, in whole characters. */
static zh_span front_of(const char *text, zh_span span)
{
    size_t end = span.start + SOURCES_MAX;

    if (end < span.end) {
        while (end > span.start && zh_utf8_is_continuation(text[end])) {
            end--;
        }
        span.end = end;
    }
    return span;
}

static zh_span back_of(const char *text, zh_span span)
{
    size_t start = span.end - span.start > SOURCES_MAX ? span.end - SOURCES_MAX
                                                       : span.start;

    while (start < span.end && zh_utf8_is_continuation(text[start])) {
        start++;
    }
    span.start = start;
    return span;
}

/* The last credit of people in `span`; empty: none. */
static zh_span last_credit(const char *text, zh_span span)
{
    zh_span found = {0, 0};
    zh_byline_iter it;
    zh_byline b;

    zh_byline_iter_init(&it, text + span.start, span.end - span.start);
    while (zh_byline_next(&it, &b)) {
        if (!zh_span_empty(b.name)) {
            found.start = span.start + b.span.start;
            found.end = span.start + b.span.end;
        }
    }
    return found;
}

static zh_span first_dateline(const char *text, zh_span span)
{
    zh_span found = {0, 0};
    zh_dateline_iter it;
    zh_dateline d;

    zh_dateline_iter_init(&it, text + span.start, span.end - span.start, NULL);
    if (zh_dateline_next(&it, &d)) {
        found.start = span.start + d.span.start;
        found.end = span.start + d.span.end;
    }
    return found;
}

/* The credit at the front of the body: right at its start, or a bracket or a
** space behind the dateline. */
static zh_span first_byline(const char *text, zh_span span, zh_span dateline)
{
    zh_span found = {0, 0};
    bool opened = !zh_span_empty(dateline) && dateline.end <= span.end;
    size_t from = opened ? dateline.start : span.start;
    size_t near = opened ? dateline.end : span.start;
    zh_byline_iter it;
    zh_byline b;

    zh_byline_iter_init(&it, text + from, span.end - from);
    if (zh_byline_next(&it, &b) && !zh_span_empty(b.name) &&
        from + b.span.start <= near + 6) {
        found.start = from + b.span.start;
        found.end = from + b.span.end;
    }
    return found;
}

/* The dateline and byline stand in the body's first line, behind it, or in its
** last one. */
static void find_sources(const char *text, zh_article *out, const story *s)
{
    zh_line first;

    if (zh_span_empty(out->body)) {
        return;
    }
    zh_line_read(&first, text, out->body.end, out->body.start);
    if (has(&first, ZH_LINE_DATELINE)) {
        out->dateline = first_dateline(text, front_of(text, first.span));
    } else if (has(&s->last, ZH_LINE_SIGNED)) {
        out->dateline = first_dateline(text, back_of(text, s->last.span));
    }
    if (zh_span_empty(out->byline)) {
        out->byline = first_byline(text, front_of(text, first.span),
                                   out->dateline);
    }
    if (zh_span_empty(out->byline) && has(&s->last, ZH_LINE_NAMED)) {
        out->byline = last_credit(text, back_of(text, s->last.span));
    }
}

static const char *kind_of(const zh_article *article, const story *s)
{
    bool credited = has(&s->last, ZH_LINE_CREDITED);

    if (credited && zh_span_empty(article->dateline) && !s->datelined &&
        s->paragraphs <= CAPTIONS_MAX + 1) {
        return "photo";
    }
    return s->headed || (s->datelined && s->paragraphs > 1) ? "story" : "brief";
}

void zh_article_iter_init(zh_article_iter *it, const char *page, size_t n)
{
    memset(it, 0, sizeof *it);
    it->text = page;
    it->n = n;
}

bool zh_article_next(zh_article_iter *it, zh_article *out)
{
    story s = {0};

    while (peek(it, 0)->kind == ZH_LINE_FURNITURE) {
        drop(it);
    }
    if (peek(it, 0)->kind == ZH_LINE_END) {
        return false;
    }
    memset(out, 0, sizeof *out);
    read_headings(it, out, &s);
    read_below_headings(it, out, &s);
    read_body(it, out, &s);
    find_sources(it->text, out, &s);
    out->kind = kind_of(out, &s);
    return true;
}

/* ------------------------------------------------------------ body, read */

void zh_article_body_init(zh_body_iter *it, const char *page,
                          const zh_article *article)
{
    memset(it, 0, sizeof *it);
    it->text = page;
    it->rest = article->body;
}

/* JN1: prose without an end is carried on by the next prose. */
static bool carries_on(const char *text, const zh_line *a, const zh_line *b)
{
    bool open = a->kind == ZH_LINE_BODY || is_piece(text, a, b);
    bool prose = b->kind == ZH_LINE_BODY ||
                 (b->kind == ZH_LINE_HEAD && has(b, ZH_LINE_COMMA));

    return open &&
           !has(a, ZH_LINE_ENDED | ZH_LINE_CREDITED | ZH_LINE_JUMPS) &&
           !has(b, ZH_LINE_INDENTED | ZH_LINE_NUMBERED | ZH_LINE_DATELINE) &&
           prose;
}

bool zh_article_body_next(zh_body_iter *it, zh_span *piece, bool *joined)
{
    zh_line line;

    do {
        zh_line_read(&line, it->text, it->rest.end, it->rest.start);
        it->rest.start = line.next;
    } while (line.kind == ZH_LINE_FURNITURE || line.kind == ZH_LINE_JUMP);
    if (line.kind == ZH_LINE_END) {
        return false;
    }
    piece->start = line.span.start;
    piece->end = line.prose_end;
    *joined = carries_on(it->text, &it->before, &line);
    it->before = line;
    return true;
}
