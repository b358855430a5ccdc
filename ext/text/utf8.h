/* SPDX-License-Identifier: MIT */
/*
** utf8.h: the one UTF-8 decoder.
**
**     4月26日       34 e6 9c 88 32 36 e6 97 a5     five characters, nine bytes
**     ^^     ^^
**
** What one character is follows SQLite's substr() and length(), so that our
** offsets are theirs on any bytes: a byte from c0 up takes all continuation
** bytes behind it; any other byte, a stray continuation byte too, stands
** alone. Which character it is follows the Unicode Standard strictly: overlong
** forms, surrogates and values above 10FFFF are malformed and read as ZH_BAD,
** which is a separator like any other symbol. Nothing after them is lost.
** A NUL byte is a character like any other.
*/
#ifndef ZH_UTF8_H
#define ZH_UTF8_H

#include "text.h"

/* What a malformed character reads as (U+FFFD REPLACEMENT CHARACTER). */
#define ZH_BAD 0xFFFDu

/* Longest well-formed character, in bytes. */
#define ZH_UTF8_MAX 4

static inline bool zh_utf8_is_continuation(char byte)
{
    return ((unsigned char)byte & 0xC0) == 0x80;
}

/* The code point of the `len` bytes at `s`, a lead byte from c0 up and its
** continuation bytes; ZH_BAD when they are malformed. */
static inline uint32_t zh_utf8_value(const unsigned char *s, size_t len)
{
    uint32_t cp;
    switch (len) {
    case 2:
        cp = (s[0] & 0x1Fu) << 6 | (s[1] & 0x3Fu);
        return s[0] < 0xE0 && cp >= 0x80 ? cp : ZH_BAD;
    case 3:
        cp = (s[0] & 0x0Fu) << 12 | (s[1] & 0x3Fu) << 6 | (s[2] & 0x3Fu);
        return (s[0] & 0xF0) == 0xE0 && cp >= 0x800 && (cp & 0xF800) != 0xD800
                   ? cp
                   : ZH_BAD;
    case 4:
        cp = (s[0] & 0x07u) << 18 | (s[1] & 0x3Fu) << 12 |
             (s[2] & 0x3Fu) << 6 | (s[3] & 0x3Fu);
        return (s[0] & 0xF8) == 0xF0 && cp >= 0x10000 && cp <= 0x10FFFF
                   ? cp
                   : ZH_BAD;
    default:
        return ZH_BAD;
    }
}

/* Read the character that starts at byte `at` of text[0..n), at < n.
** Returns its length in bytes, at least 1, and sets *cp. */
static inline size_t zh_utf8_next(const char *text, size_t n, size_t at,
                                  uint32_t *cp)
{
    const unsigned char *s = (const unsigned char *)text + at;
    size_t left = n - at;
    size_t len = 1;

    if (s[0] < 0xC0) {
        *cp = s[0] < 0x80 ? s[0] : ZH_BAD;
        return 1;
    }
    if (left > 3 && (s[0] & 0xF0) == 0xE0 && (s[1] & 0xC0) == 0x80 &&
        (s[2] & 0xC0) == 0x80 && (s[3] & 0xC0) != 0x80) {
        *cp = zh_utf8_value(s, 3); /* most of Chinese: no loop */
        return 3;
    }
    while (len < left && (s[len] & 0xC0) == 0x80) {
        len++;
    }
    *cp = zh_utf8_value(s, len);
    return len;
}

/* Read the character that ends at byte `at` of `text`, at > 0: the mirror of
** zh_utf8_next() where `at` is a boundary between characters.
** Returns its length in bytes, at least 1, and sets *cp. */
static inline size_t zh_utf8_prev(const char *text, size_t at, uint32_t *cp)
{
    size_t start = at - 1;

    while (start > 0 && zh_utf8_is_continuation(text[start])) {
        start--;
    }
    if ((unsigned char)text[start] < 0xC0) {
        start = at - 1; /* ASCII, or a continuation byte without a lead */
    }
    return zh_utf8_next(text, at, start, cp);
}

/* Write `cp` (a Unicode scalar value) at `out`, which has ZH_UTF8_MAX bytes.
** Returns the length in bytes. */
static inline size_t zh_utf8_write(uint32_t cp, char *out)
{
    if (cp < 0x80) {
        out[0] = (char)cp;
        return 1;
    }
    if (cp < 0x800) {
        out[0] = (char)(0xC0 | cp >> 6);
        out[1] = (char)(0x80 | (cp & 0x3F));
        return 2;
    }
    if (cp < 0x10000) {
        out[0] = (char)(0xE0 | cp >> 12);
        out[1] = (char)(0x80 | (cp >> 6 & 0x3F));
        out[2] = (char)(0x80 | (cp & 0x3F));
        return 3;
    }
    out[0] = (char)(0xF0 | cp >> 18);
    out[1] = (char)(0x80 | (cp >> 12 & 0x3F));
    out[2] = (char)(0x80 | (cp >> 6 & 0x3F));
    out[3] = (char)(0x80 | (cp & 0x3F));
    return 4;
}

/* The number of characters in text[0..n), which starts at a boundary. */
static inline size_t zh_utf8_count(const char *text, size_t n)
{
    size_t count = 0;
    bool open = false; /* a continuation byte here belongs to a lead byte */

    for (size_t i = 0; i < n; i++) {
        bool continues = zh_utf8_is_continuation(text[i]);
        open = (open && continues) || (unsigned char)text[i] >= 0xC0;
        count += !(open && continues);
    }
    return count;
}

#endif
