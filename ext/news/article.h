/* SPDX-License-Identifier: MIT */
/*
** article.h: split the text of a newspaper page into its articles.
**
**     胡衡华在调研时强调                              kicker
**     强化科技创新 优化产业生态                       headline
**     本报讯（记者 王翔）4月25日，市长……。            dateline, byline, body
**     （下转2版）                                     continued on page 2
**
** Print tells articles apart by type size and rules; text extracted from it
** has neither. What is left are the habits of newspapers: what headlines end
** in, where datelines and bylines stand, how a story closes. Each is a cue
** with a weight, in one table of article.c; the rules AR1 up, with examples,
** are in docs/internals-articles.md.
**
** Cost: one pass; each line is looked at a bounded number of times. Nothing is
** allocated, nothing copied: a body is given piece by piece.
** Not here: putting columns back in order that the extraction lost, and
** joining an article with its other half on another page.
*/
#ifndef ZH_ARTICLE_H
#define ZH_ARTICLE_H

#include "../text/text.h"
#include "line.h"

/* All spans are bytes of the page; empty means that the article has none. */
typedef struct zh_article {
    zh_span span;     /* from its first to its last character */
    zh_span kicker;   /* 引题, above the headline */
    zh_span headline; /* 主题; a line break in it is one of the print */
    zh_span subhead;  /* 副题 or the summary, below the headline */
    zh_span dateline; /* of the body's first or last paragraph */
    zh_span byline;   /* who wrote it, or who took the picture */
    zh_span body;     /* where the body stands; read by zh_article_body_* */
    const char *kind; /* "story", "photo" or "brief" */
    int continued;    /* page that a jump line names, 0: none */
} zh_article;

/* Lines that may be looked at before one is decided on. */
#define ZH_ARTICLE_AHEAD 12

typedef struct zh_article_iter {
    const char *text;
    size_t n;
    zh_line ahead[ZH_ARTICLE_AHEAD]; /* a ring of lines read already */
    unsigned first;                  /* where in it the next line stands */
    unsigned count;                  /* how many it holds */
    size_t at;                       /* what is read from the text so far */
} zh_article_iter;

/* Walk the articles of page[0..n), borrowed until the walk is over. */
void zh_article_iter_init(zh_article_iter *it, const char *page, size_t n);

/* The next article in reading order; false when there is none left. Spans of
** two articles never overlap. */
bool zh_article_next(zh_article_iter *it, zh_article *out);

typedef struct zh_body_iter {
    const char *text;
    zh_span rest;   /* what has not been given yet */
    zh_line before; /* the line given last */
} zh_body_iter;

/* Walk the body of an article of `page` (the text its spans are bytes of). */
void zh_article_body_init(zh_body_iter *it, const char *page,
                          const zh_article *article);

/* The next piece of the body; false at its end. With *joined the piece carries
** on the one before, which a column break cut off: nothing goes between them.
** Else a line break does (before the first piece nothing). */
bool zh_article_body_next(zh_body_iter *it, zh_span *piece, bool *joined);

#endif
