/* SPDX-License-Identifier: MIT */
/*
** scan.h: find, in bytes, the few characters that announce something.
**
**     ……全国铁路客流……新华社北京4月26日电……
**                                       ^^ the only one laid open
**
** An extractor asks for characters of three bytes (all Han characters and
** full-width marks are). Sixteen bytes are looked at at a
** time for the second and third byte of any; where none is, and that is nearly
** everywhere, the scan runs at memory speed.
*/
#ifndef ZH_SCAN_H
#define ZH_SCAN_H

#include <string.h>

#include "text.h"

#define ZH_SCAN_STEP 16

typedef uint8_t zh_scan_lane __attribute__((vector_size(ZH_SCAN_STEP)));

static inline zh_scan_lane zh_scan_load(const unsigned char *s)
{
    zh_scan_lane lane;
    memcpy(&lane, s, sizeof lane);
    return lane;
}

/* Lanes where the second and the third byte are these. */
static inline zh_scan_lane zh_scan_pair(zh_scan_lane second,
                                        zh_scan_lane third, uint8_t b,
                                        uint8_t c)
{
    return (zh_scan_lane)((second == b) & (third == c));
}

static inline bool zh_scan_any(zh_scan_lane lane)
{
    uint64_t half[2];
    memcpy(half, &lane, sizeof half);
    return (half[0] | half[1]) != 0;
}

/* The three bytes of a character as one number. */
static inline uint32_t zh_scan_char(const unsigned char *s)
{
    return (uint32_t)s[0] << 16 | (uint32_t)s[1] << 8 | s[2];
}

#endif
