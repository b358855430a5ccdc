/* SPDX-License-Identifier: MIT */
/*
** date.h: the dates a newspaper prints, and which day is meant.
**
**     去年12月，全国铁路……        到4月26日止……        二〇〇〇年十月一日
**     ^^^^^^^^                       ^^^^^^^             ^^^^^^^^^^^^^^^^^^
**
** A paper seldom prints the year: its readers hold the issue in their hands.
** With the day of the issue (`published`) the year of a month and day is that
** of the latest such day not after the issue, so 12月31日 in an issue of
** January 2nd is last year's; 去年, 上月, 昨天 count back from the issue.
** Without it they stay unresolved: a wrong year is worse than none.
**
** The rules DA1 to DA8 are in docs/internals-datelines.md. Cost: one pass over
** the bytes for 年 月 日 号 天, a look at some thirty characters around each;
** nothing is allocated.
** Not here: times of day, durations (三天, 两个月), festivals, the old calendar.
*/
#ifndef ZH_DATE_H
#define ZH_DATE_H

#include "../text/stretch.h"
#include "../text/text.h"

/* A day, or what is known of one; 0 where a part is absent. As ISO 8601 it is
** as long as what is known: 2024-04-26, 2024-04, 2024. */
typedef struct zh_date {
    int year;
    int month;
    int day;
} zh_date;

#define ZH_DATE_ISO_MAX 11 /* YYYY-MM-DD and its NUL */

/* Read "YYYY-MM-DD", all of text[0..n). False, and *out as it was, for any
** other text and for days that no calendar has. */
bool zh_date_parse_iso(const char *text, size_t n, zh_date *out);

/* Write what is known of `date` as ISO 8601, as far as it goes without a gap,
** and a NUL. Returns the length: 10, 7 or 4; 0 without a year. */
size_t zh_date_iso(zh_date date, char out[ZH_DATE_ISO_MAX]);

/* Does the calendar have this day? `year` 0 is any year. */
bool zh_date_exists(zh_date date);

/* Give `date`, which has a day and perhaps a month, the year (and month) of
** the latest such day not after `published`. All zeros when there is none. */
zh_date zh_date_latest(zh_date date, zh_date published);

/* Read a printed date at place `i` of `s`: 2000年12月31日, 12月31日, 三十一日,
** 31号. Returns its length in characters, 0 when none is there; every part
** that is printed is set in *out, the others are 0. A day is always there. */
size_t zh_date_read(const zh_stretch *s, size_t i, zh_date *out);

/* A date in prose. */
typedef struct zh_date_mention {
    zh_span span;
    zh_date date;          /* as far as resolved; zeros when not at all */
    const char *precision; /* "year", "month", "day"; NULL: cannot be said */
} zh_date_mention;

typedef struct zh_date_iter {
    const char *text;
    size_t n;
    size_t at;         /* bytes before are done */
    zh_date published; /* year 0: not known */
    zh_date_mention last; /* what was found last */
    zh_stretch around;    /* what was laid open last */
} zh_date_iter;

/* Walk the dates of text[0..n), which is borrowed until the walk is over.
** `published` may be NULL. */
void zh_date_iter_init(zh_date_iter *it, const char *text, size_t n,
                       const zh_date *published);

/* The next date in text order; false when there is none left. */
bool zh_date_next(zh_date_iter *it, zh_date_mention *out);

#endif
