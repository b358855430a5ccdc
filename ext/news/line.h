/* SPDX-License-Identifier: MIT */
/*
** line.h: what kind of line of a page this is.
**
**     胡衡华在调研时强调              a heading line
**     本报讯（记者 王翔）昨日，……。   a paragraph that opens with a dateline
**     记者 王翔 摄                    a photo credit
**     （下转2版）                     a jump line
**
** A page as extracted from print is lines with blank ones between. This module
** looks at one line alone; article.h groups them. Only the first and last
** ZH_STRETCH_MAX characters of a line are looked at, so a line of 100 MB
** costs what finding its end costs.
**
** The rules LN1 to LN9 are in docs/internals-articles.md.
*/
#ifndef ZH_LINE_H
#define ZH_LINE_H

#include "../text/stretch.h"
#include "../text/text.h"

typedef enum zh_line_kind {
    ZH_LINE_END,       /* no more lines */
    ZH_LINE_HEAD,      /* short and without a full stop: a heading, perhaps */
    ZH_LINE_BODY,      /* prose */
    ZH_LINE_BULLET,    /* an item of a list or summary */
    ZH_LINE_BYLINE,    /* 本报记者 李明: nothing but who wrote it */
    ZH_LINE_CREDIT,    /* 李明 摄: nothing but who took a picture */
    ZH_LINE_TAIL,      /* （本报罗马3月5日电）, （任文）: of the article above */
    ZH_LINE_JUMP,      /* （下转2版）: the article goes on elsewhere */
    ZH_LINE_FROM,      /* （上接1版）: it came from there */
    ZH_LINE_FURNITURE, /* 扫一扫, page numbers: of the page, no article's */
} zh_line_kind;

/* What else was seen, one bit each. */
enum zh_line_cue {
    ZH_LINE_DATELINE = 1 << 0, /* opens with a dateline */
    ZH_LINE_SIGNED = 1 << 1,   /* ends with a dateline in brackets */
    ZH_LINE_CREDITED = 1 << 2, /* ends with a photo credit */
    ZH_LINE_ENDED = 1 << 3,    /* its last character closes a paragraph */
    ZH_LINE_COMMA = 1 << 4,    /* a comma in it */
    ZH_LINE_INDENTED = 1 << 5, /* begins with an ideographic space or tab */
    ZH_LINE_NUMBERED = 1 << 6, /* begins 一、 1. （二） */
    ZH_LINE_PICTURE = 1 << 7,  /* （图片） or （附图片） behind a headline */
    ZH_LINE_DASHED = 1 << 8,   /* begins with a dash: a second headline */
    ZH_LINE_LEADS_IN = 1 << 9, /* ends as a kicker does: 时强调, 指出 */
    ZH_LINE_NAMED = 1 << 10,   /* ends with a credit of people */
    ZH_LINE_CREDIT_ONLY = 1 << 11, /* and is nothing else */
    ZH_LINE_JUMPS = 1 << 12,   /* prose with （下转2版） behind it */
    ZH_LINE_RESUMES = 1 << 13, /* prose with （上接1版） before it */
};

typedef struct zh_line {
    zh_line_kind kind;
    unsigned cues;
    zh_span span;    /* without the space around it */
    size_t prose_end; /* the end of `span`, or where its jump bracket begins */
    size_t next;     /* where reading goes on */
    unsigned blanks; /* blank lines before it, 255 at most */
    size_t count;    /* characters, ZH_STRETCH_MAX at most */
    int page;        /* that a jump line or bracket names; 0: none */
} zh_line;

/* Read the next line that is not blank from byte `at` of text[0..n), a line
** start. At the end of the text the kind is ZH_LINE_END and the span empty. */
void zh_line_read(zh_line *line, const char *text, size_t n, size_t at);

#endif
