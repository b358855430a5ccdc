/* SPDX-License-Identifier: MIT */
/*
** facts.c: the extractors as SQL sees them: one row description each.
**
** A new extractor is one file in ext/news/ and, here, its fields, an open and
** a next, and one row in zh_extractors[].
*/
#include "glue.h"

#include <string.h>

#include "../news/article.h"
#include "../news/byline.h"
#include "../news/date.h"
#include "../news/dateline.h"
#include "../news/percentage.h"
#include "../text/sentence.h"
#include "../words/segment.h"
#include "lexicon_list.h"

SQLITE_EXTENSION_INIT3

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

/* The record that tables of bare spans fill. */
typedef struct span_record {
    zh_span span;
} span_record;

/* ------------------------------------------------------------ open and next */

/* The day that functions which date what they find count back from. NULL is
** a day that nobody knows: nothing is dated then, and nothing is lost. */
static zh_status read_published(const zh_argument *arg, zh_date *day,
                                const zh_date **published)
{
    *published = arg->text == NULL ? NULL : day;
    return arg->text == NULL || zh_date_parse_iso(arg->text, arg->n, day)
               ? ZH_OK
               : ZH_RANGE;
}

static zh_status dates_open(void *iter, const zh_argument *args)
{
    zh_date day;
    const zh_date *published;
    zh_status status = read_published(&args[1], &day, &published);

    if (status == ZH_OK) {
        zh_date_iter_init(iter, args[0].text, args[0].n, published);
    }
    return status;
}

static zh_status datelines_open(void *iter, const zh_argument *args)
{
    zh_date day;
    const zh_date *published;
    zh_status status = read_published(&args[1], &day, &published);

    if (status == ZH_OK) {
        zh_dateline_iter_init(iter, args[0].text, args[0].n, published);
    }
    return status;
}

static zh_status bylines_open(void *iter, const zh_argument *args)
{
    zh_byline_iter_init(iter, args[0].text, args[0].n);
    return ZH_OK;
}

static zh_status percentages_open(void *iter, const zh_argument *args)
{
    zh_percentage_iter_init(iter, args[0].text, args[0].n);
    return ZH_OK;
}

/* zh_articles(page): the articles of a page, numbered. */
typedef struct articles_iter {
    zh_article_iter articles;
    int n;
} articles_iter;

typedef struct article_record {
    zh_article article;
    zh_span span; /* of the article, where the engine looks for it */
    int n;
} article_record;

static zh_status articles_open(void *iter, const zh_argument *args)
{
    articles_iter *it = iter;

    it->n = 0;
    zh_article_iter_init(&it->articles, args[0].text, args[0].n);
    return ZH_OK;
}

static zh_status sentences_open(void *iter, const zh_argument *args)
{
    zh_sentence_iter_init(iter, args[0].text, args[0].n);
    return ZH_OK;
}

/* zh_words(text, lexicon): the segmenter and the words it was lent. */
typedef struct words_iter {
    zh_segment_iter segment;
    zh_lexicon *extra;
} words_iter;

static zh_status words_open(void *iter, const zh_argument *args)
{
    words_iter *it = iter;
    zh_status status = ZH_OK;

    it->extra = NULL;
    if (args[1].text != NULL) {
        status = zh_lexicon_from_list(args[1].text, args[1].n, &it->extra);
    }
    if (status == ZH_OK) {
        zh_segment_init(&it->segment, it->extra, args[0].text, args[0].n);
    }
    return status;
}

static void words_close(void *iter)
{
    zh_lexicon_free(((words_iter *)iter)->extra);
}

static bool words_next(void *iter, void *record)
{
    return zh_segment_next(&((words_iter *)iter)->segment, record);
}

static bool dates_next(void *iter, void *record)
{
    return zh_date_next(iter, record);
}

static bool datelines_next(void *iter, void *record)
{
    return zh_dateline_next(iter, record);
}

static bool bylines_next(void *iter, void *record)
{
    return zh_byline_next(iter, record);
}

static bool percentages_next(void *iter, void *record)
{
    return zh_percentage_next(iter, record);
}

static bool articles_next(void *iter, void *record)
{
    articles_iter *it = iter;
    article_record *r = record;

    if (!zh_article_next(&it->articles, &r->article)) {
        return false;
    }
    r->span = r->article.span;
    r->n = ++it->n;
    return true;
}

static bool sentences_next(void *iter, void *record)
{
    return zh_sentence_next(iter, &((span_record *)record)->span);
}

/* ------------------------------------------------------------------ columns */

#define FIELD(record, name, type) {#name, type, offsetof(record, name)}
#define FIELD_AT(record, name, type, member) \
    {name, type, offsetof(record, member)}

static const zh_field word_fields[] = {
    FIELD_AT(zh_word, "word", ZH_FIELD_SPAN, span),
    FIELD(zh_word, kind, ZH_FIELD_KIND),
};

static const zh_field sentence_fields[] = {
    FIELD_AT(span_record, "sentence", ZH_FIELD_SPAN, span),
};

static const zh_field date_fields[] = {
    FIELD_AT(zh_date_mention, "expression", ZH_FIELD_SPAN, span),
    FIELD(zh_date_mention, date, ZH_FIELD_DATE),
    FIELD(zh_date_mention, precision, ZH_FIELD_LABEL),
};

static const zh_field dateline_fields[] = {
    FIELD_AT(zh_dateline, "dateline", ZH_FIELD_SPAN, span),
    FIELD(zh_dateline, agency, ZH_FIELD_SPAN),
    FIELD(zh_dateline, place, ZH_FIELD_SPAN),
    FIELD(zh_dateline, date, ZH_FIELD_DATE),
    FIELD(zh_dateline, year, ZH_FIELD_INTEGER),
    FIELD(zh_dateline, month, ZH_FIELD_INTEGER),
    FIELD(zh_dateline, day, ZH_FIELD_INTEGER),
    FIELD(zh_dateline, kind, ZH_FIELD_LABEL),
};

static const zh_field byline_fields[] = {
    FIELD_AT(zh_byline, "byline", ZH_FIELD_SPAN, span),
    FIELD(zh_byline, name, ZH_FIELD_NAME),
    FIELD(zh_byline, role, ZH_FIELD_LABEL),
    FIELD(zh_byline, outlet, ZH_FIELD_SPAN),
    FIELD(zh_byline, station, ZH_FIELD_SPAN),
    FIELD(zh_byline, task, ZH_FIELD_LABEL),
};

static const zh_field percentage_fields[] = {
    FIELD_AT(zh_percentage, "percentage", ZH_FIELD_SPAN, span),
    FIELD(zh_percentage, value, ZH_FIELD_REAL),
    FIELD(zh_percentage, low, ZH_FIELD_REAL),
    FIELD(zh_percentage, high, ZH_FIELD_REAL),
    FIELD(zh_percentage, unit, ZH_FIELD_LABEL),
    FIELD(zh_percentage, approx, ZH_FIELD_LABEL),
    FIELD(zh_percentage, direction, ZH_FIELD_LABEL),
    FIELD(zh_percentage, metric, ZH_FIELD_PIECES),
    FIELD(zh_percentage, whole, ZH_FIELD_PIECES),
    FIELD(zh_percentage, basis, ZH_FIELD_WORDING),
    FIELD(zh_percentage, phase, ZH_FIELD_LABEL),
};

static const zh_field article_fields[] = {
    FIELD(article_record, n, ZH_FIELD_INTEGER),
    FIELD_AT(article_record, "kicker", ZH_FIELD_SPAN, article.kicker),
    FIELD_AT(article_record, "headline", ZH_FIELD_SPAN, article.headline),
    FIELD_AT(article_record, "subhead", ZH_FIELD_SPAN, article.subhead),
    FIELD_AT(article_record, "dateline", ZH_FIELD_SPAN, article.dateline),
    FIELD_AT(article_record, "byline", ZH_FIELD_SPAN, article.byline),
    FIELD_AT(article_record, "body", ZH_FIELD_BODY, article),
    FIELD_AT(article_record, "kind", ZH_FIELD_LABEL, article.kind),
    FIELD_AT(article_record, "continued", ZH_FIELD_INTEGER, article.continued),
};

#define ISO_DATE "an ISO date (YYYY-MM-DD)"

#define EXTRACTOR(name, arguments, expects, stem, record, iter, close)      \
    {name, arguments, stem##_fields, COUNT(stem##_fields),                  \
     offsetof(record, span), sizeof(record), sizeof(iter), stem##s_open,    \
     expects, stem##s_next, close}

const zh_extractor zh_extractors[] = {
    EXTRACTOR("zh_words", "text, lexicon", "a list of words", word, zh_word,
              words_iter, words_close),
    EXTRACTOR("zh_sentences", "text", NULL, sentence, span_record,
              zh_sentence_iter, NULL),
    EXTRACTOR("zh_dates", "text, published", ISO_DATE, date, zh_date_mention,
              zh_date_iter, NULL),
    EXTRACTOR("zh_datelines", "text, published", ISO_DATE, dateline,
              zh_dateline, zh_dateline_iter, NULL),
    EXTRACTOR("zh_bylines", "text", NULL, byline, zh_byline, zh_byline_iter,
              NULL),
    EXTRACTOR("zh_percentages", "text", NULL, percentage, zh_percentage,
              zh_percentage_iter, NULL),
    EXTRACTOR("zh_articles", "page", NULL, article, article_record,
              articles_iter, NULL),
    {NULL, NULL, NULL, 0, 0, 0, 0, NULL, NULL, NULL, NULL},
};

const zh_extractor *zh_extractor_named(const char *name)
{
    const zh_extractor *x = zh_extractors;

    while (strcmp(x->name, name) != 0) {
        x++;
    }
    return x;
}
