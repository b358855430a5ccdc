/* SPDX-License-Identifier: MIT */
/*
** facts.c: the extractors as SQL sees them: one row description each.
**
** A new extractor is one file in ext/news/ and, here, its fields, an open and
** a next, and one row in zh_extractors[].
*/
#include "glue.h"

#include <string.h>

#include "../words/segment.h"
#include "lexicon_list.h"

SQLITE_EXTENSION_INIT3

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

/* ------------------------------------------------------------ open and next */

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

/* ------------------------------------------------------------------ columns */

#define FIELD(record, name, type) {#name, type, offsetof(record, name)}
#define FIELD_AT(record, name, type, member) \
    {name, type, offsetof(record, member)}

static const zh_field word_fields[] = {
    FIELD_AT(zh_word, "word", ZH_FIELD_NAME, span),
    FIELD(zh_word, kind, ZH_FIELD_KIND),
};

#define EXTRACTOR(name, arguments, expects, stem, record, iter, close)      \
    {name, arguments, stem##_fields, COUNT(stem##_fields),                  \
     offsetof(record, span), sizeof(record), sizeof(iter), stem##s_open,    \
     expects, stem##s_next, close}

const zh_extractor zh_extractors[] = {
    EXTRACTOR("zh_words", "text, lexicon", "a list of words", word, zh_word,
              words_iter, words_close),
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
