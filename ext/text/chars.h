/* SPDX-License-Identifier: MIT */
/*
** chars.h: what a character is, and what it folds to.
**
**     國 -> 国    ２ -> 2    Ｇ -> g    é -> e    ℃ -> °c    ％ -> %
**
** Everything here is looked up in tables that ext/gen/mkchars.c writes from
** ICU at build time, so an index built on one machine answers on another,
** whatever ICU that machine has or lacks.
*/
#ifndef ZH_CHARS_H
#define ZH_CHARS_H

#include "text.h"

/* Classes: those of UAX #29 (Unicode Text Segmentation, word boundaries) as
** far as news needs them apart, and the writing systems that it leaves to
** dictionaries. The class of a character is that of what it folds to. */
typedef enum zh_class {
    ZH_OTHER,     /* punctuation, symbols, controls, unassigned, malformed */
    ZH_SPACE,     /* White_Space, the ideographic space and line ends too */
    ZH_HAN,       /* Han characters, 々 and 〇 too */
    ZH_UNSPACED,  /* scripts written without spaces: kana, Thai, Khmer … */
    ZH_LETTER,    /* letters of the others */
    ZH_DIGIT,     /* decimal digits */
    ZH_EXTEND,    /* marks and format characters: part of what they follow */
    ZH_CONNECTOR, /* _ and its like, between letters and digits */
    ZH_MIDLETTER, /* joins letters: the middle dot of Catalan, the colon */
    ZH_MIDNUM,    /* joins digits: the comma */
    ZH_MIDBOTH,   /* joins either: the full stop, the apostrophe */
} zh_class;

/* How far a text is folded. */
typedef enum zh_fold {
    ZH_FOLD_NONE,
    ZH_FOLD_WIDTH, /* NFKC_Casefold: width, compatibility forms, case */
    ZH_FOLD_ALL,   /* and diacritics off Latin, traditional to simplified */
    ZH_FOLDS
} zh_fold;

/* Most code points that one folds to (U+FDFA, the longest of NFKC). */
#define ZH_FOLD_MAX 18

/* The two-stage tables, written by mkchars: what `cp` folds to and its class.
** Bits 0 to 20 hold how far away (modulo 2^21) the folded code point is, so
** that all blocks that fold to themselves are one; or, with ZH_FACT_MANY, the
** place of a sequence in zh_fold_sequences[], its length first. Bits 24 up
** hold the class. */
#define ZH_FACT_MANY (1u << 21)
#define ZH_FACT_DELTA 0x1FFFFFu
#define ZH_FACT_CLASS_SHIFT 24
#define ZH_BLOCK_SHIFT 6
#define ZH_BLOCK_MASK 63u

extern const uint16_t zh_fact_blocks[ZH_FOLDS][0x110000 >> ZH_BLOCK_SHIFT];
extern const uint32_t zh_facts[];
extern const uint32_t zh_fold_sequences[];

/* The versions that the tables were made from, for zh_debug(). */
extern const char zh_chars_icu_version[];
extern const char zh_chars_unicode_version[];

/* The facts on `cp` (up to 10FFFF) under `fold`. */
static inline uint32_t zh_char_facts(uint32_t cp, zh_fold fold)
{
    uint32_t block = zh_fact_blocks[fold][cp >> ZH_BLOCK_SHIFT];
    return zh_facts[(block << ZH_BLOCK_SHIFT) + (cp & ZH_BLOCK_MASK)];
}

static inline zh_class zh_facts_class(uint32_t facts)
{
    return (zh_class)(facts >> ZH_FACT_CLASS_SHIFT);
}

/* What `cp`, whose facts these are, folds to; without ZH_FACT_MANY only. */
static inline uint32_t zh_facts_folded(uint32_t facts, uint32_t cp)
{
    return (cp + facts) & ZH_FACT_DELTA;
}

static inline zh_class zh_char_class(uint32_t cp)
{
    return zh_facts_class(zh_char_facts(cp, ZH_FOLD_ALL));
}

/* `cp` folded, where it folds to one code point; else `cp` itself. What
** patterns are compared by: width, case and script no longer differ. */
static inline uint32_t zh_char_fold(uint32_t cp)
{
    uint32_t facts = zh_char_facts(cp, ZH_FOLD_ALL);
    return facts & ZH_FACT_MANY ? cp : zh_facts_folded(facts, cp);
}

/* Fold `cp` into out[], which has ZH_FOLD_MAX places. Returns how many code
** points were written: 0 for what folding removes (a zero-width space). */
size_t zh_char_fold_all(uint32_t cp, zh_fold fold, uint32_t *out);

#endif
