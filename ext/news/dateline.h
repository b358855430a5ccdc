/* SPDX-License-Identifier: MIT */
/*
** dateline.h: the dateline: who sends a piece of news, from where, of what day.
**
**     新华社北京4月26日电（记者李明）全国……
**     ^^^^^^^^^^^^^^^^^^^ agency 新华社, place 北京, month 4, day 26, kind 电
**
**     〔記者王明／台北報導〕
**       ^^^^^^^^^^^^^^^^^^ place 台北, kind 报道
**
** Every dateline of the text is found, not only the first: a page holds many,
** and much of a Chinese paper's foreign news has its own at the tail.
**
** The rules DL1 to DL13 are in docs/internals-datelines.md. Cost: one pass
** over the bytes for the last character of a kind (电 讯 息 道); some sixty
** characters are laid open around each. Nothing is allocated; bad bytes
** separate.
** Not here: the reporter named beside it (byline.h), though a dateline of
** Taiwan's papers has him in the middle.
*/
#ifndef ZH_DATELINE_H
#define ZH_DATELINE_H

#include "../text/phrase.h"
#include "../text/stretch.h"
#include "../text/text.h"
#include "date.h"

typedef struct zh_dateline {
    zh_span span;     /* from 据 or the agency to the kind */
    zh_span agency;   /* empty: none printed */
    zh_span place;    /* as printed; several are joined by 、 */
    int year;         /* as printed; 0: absent */
    int month;
    int day;
    zh_date date;     /* with its year where that is known, else zeros */
    const char *kind; /* 电, 讯, 消息 … in simplified characters; NULL: none */
    zh_span reporter; /* what stands between agency and place: 記者王明 */
} zh_dateline;

typedef struct zh_dateline_iter {
    const char *text;
    size_t n;
    size_t at;         /* bytes before are done */
    zh_date published; /* year 0: not known */
    zh_stretch around; /* what was laid open last */
} zh_dateline_iter;

/* The kinds, by their last characters, for those who want to walk them. */
extern const zh_phrases zh_dateline_kinds;

/* Walk the datelines of text[0..n), which is borrowed until the walk is over.
** `published`, the day of the issue, gives the year where none is printed;
** NULL: it stays open. */
void zh_dateline_iter_init(zh_dateline_iter *it, const char *text, size_t n,
                           const zh_date *published);

/* The next dateline in text order; false when there is none left. */
bool zh_dateline_next(zh_dateline_iter *it, zh_dateline *out);

#endif
