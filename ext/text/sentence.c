/* SPDX-License-Identifier: MIT */
/*
** sentence.c: see sentence.h.
*/
#include "sentence.h"

#include "chars.h"
#include "utf8.h"

/* What a folded character does to a sentence. */
typedef enum mark {
    PLAIN,
    STOP,      /* 。！？；, after which the sentence is over */
    CLOSER,    /* a closing quote: goes with what is before it */
    OPEN,      /* a bracket opens */
    CLOSE,     /* and closes */
    DOT,       /* . is a full stop or a point: rule SE4 */
    PARAGRAPH, /* a line ends */
} mark;

/* SE1 to SE3. Full-width and compatibility forms fold to these. */
static mark mark_of(uint32_t cp)
{
    switch (cp) {
    case '\n':
    case '\r':
    case 0x2029: return PARAGRAPH; /* PARAGRAPH SEPARATOR */
    case 0x3002:                   /* 。 */
    case '!':
    case '?':
    case ';':
    case 0x203C:               /* ‼ */
    case 0x2047:               /* ⁇ */
    case 0x2048:               /* ⁈ */
    case 0x2049: return STOP;  /* ⁉ */
    case '.': return DOT;
    case '"':
    case 0x201D:                /* ” */
    case 0x2019:                /* ’ */
    case 0x300D:                /* 」 */
    case 0x300F:                /* 』 */
    case 0x301E: return CLOSER; /* 〞 */
    case '(':
    case '[':
    case '{':
    case 0x3008:              /* 〈 */
    case 0x300A:              /* 《 */
    case 0x3010:              /* 【 */
    case 0x3014: return OPEN; /* 〔 */
    case ')':
    case ']':
    case '}':
    case 0x3009:               /* 〉 */
    case 0x300B:               /* 》 */
    case 0x3011:               /* 】 */
    case 0x3015: return CLOSE; /* 〕 */
    default: return PLAIN;
    }
}

static size_t next_folded(const char *text, size_t n, size_t at, uint32_t *cp)
{
    size_t len = zh_utf8_next(text, n, at, cp);
    *cp = zh_char_fold(*cp);
    return len;
}

/* SE4: a . ends a sentence only behind a Han character or a closing mark, as
** in texts typed without 。: in 16.3, U.S. and P. LEAGUE it is a point. */
static bool dot_stops(const char *text, size_t at)
{
    uint32_t before;

    if (at == 0) {
        return false;
    }
    zh_utf8_prev(text, at, &before);
    return zh_char_class(before) == ZH_HAN ||
           mark_of(zh_char_fold(before)) == CLOSER;
}

/* From byte `at`, behind a stop: past the stops and closing marks that belong
** to the same sentence. A straight " closes only directly behind the stop. */
static size_t past_closers(const char *text, size_t n, size_t at)
{
    while (at < n) {
        uint32_t cp;
        size_t len = next_folded(text, n, at, &cp);
        mark m = mark_of(cp);
        if (m != STOP && m != CLOSER && m != CLOSE) {
            break;
        }
        at += len;
    }
    return at;
}

/* The end of the sentence that starts at `start`. With `brackets` what they
** hold is not cut (SE5); *unclosed tells that one was still open at the end. */
static size_t sentence_end(const char *text, size_t n, size_t start,
                           bool brackets, bool *unclosed)
{
    size_t at = start, depth = 0;

    while (at < n) {
        uint32_t cp;
        size_t len = next_folded(text, n, at, &cp);
        mark m = mark_of(cp);
        if (m == PARAGRAPH) {
            break;
        }
        depth += m == OPEN;
        depth -= m == CLOSE && depth > 0;
        if ((depth == 0 || !brackets) &&
            (m == STOP || (m == DOT && dot_stops(text, at)))) {
            *unclosed = false;
            return past_closers(text, n, at + len);
        }
        at += len;
    }
    *unclosed = depth > 0;
    return at;
}

/* Past space and line ends from `at`. */
static size_t past_space(const char *text, size_t n, size_t at)
{
    while (at < n) {
        uint32_t cp;
        size_t len = zh_utf8_next(text, n, at, &cp);
        if (zh_char_class(cp) != ZH_SPACE) {
            break;
        }
        at += len;
    }
    return at;
}

static size_t before_space(const char *text, size_t start, size_t at)
{
    while (at > start) {
        uint32_t cp;
        size_t len = zh_utf8_prev(text, at, &cp);
        if (zh_char_class(cp) != ZH_SPACE) {
            break;
        }
        at -= len;
    }
    return at;
}

void zh_sentence_iter_init(zh_sentence_iter *it, const char *text, size_t n)
{
    it->text = text;
    it->n = n;
    it->at = 0;
    it->no_close = 0;
}

bool zh_sentence_next(zh_sentence_iter *it, zh_span *out)
{
    size_t start = past_space(it->text, it->n, it->at), end;
    bool unclosed;

    it->at = start;
    if (start >= it->n) {
        return false;
    }
    end = sentence_end(it->text, it->n, start, start >= it->no_close,
                       &unclosed);
    if (unclosed && start >= it->no_close) {
        /* SE6: a bracket that its paragraph never closes holds nothing. The
        ** rest of the paragraph is read without brackets, so that many of
        ** them cannot make the walk quadratic. */
        it->no_close = end;
        end = sentence_end(it->text, it->n, start, false, &unclosed);
    }
    it->at = end;
    out->start = start;
    out->end = before_space(it->text, start, end);
    return true;
}
