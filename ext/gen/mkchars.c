/* SPDX-License-Identifier: MIT */
/*
** mkchars.c: write the character tables of ext/text/chars.h from ICU.
**
**     mkchars > chars_table.c
**
** Runs at build time only. For each code point: what it folds to under each
** zh_fold, and its class. Folding is repeated until it changes nothing, so
** that folding folded text is folding once.
*/
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>
#include <unicode/ustring.h>
#include <unicode/utrans.h>
#include <unicode/uversion.h>

#include "../text/chars.h"

#define CODE_POINTS 0x110000
#define BLOCK_SIZE (1 << ZH_BLOCK_SHIFT)
#define BLOCKS (CODE_POINTS >> ZH_BLOCK_SHIFT)
#define FOLD_ROUNDS 4 /* after which nothing changes, or two forms alternate */
#define UNITS 64 /* UTF-16 units that any one folded code point fits in */

/* What the folding steps need open. */
typedef struct folder {
    const UNormalizer2 *nfkc_casefold;
    const UNormalizer2 *nfd;
    const UNormalizer2 *nfc;
    UTransliterator *simplify;
} folder;

/* A growing array of 32-bit words. */
typedef struct words {
    uint32_t *at;
    size_t count;
    size_t room;
} words;

static void stop(const char *what, const char *why)
{
    fprintf(stderr, "mkchars: %s: %s\n", what, why);
    exit(1);
}

static void check(UErrorCode status, const char *what)
{
    if (U_FAILURE(status)) {
        stop(what, u_errorName(status));
    }
}

static void words_add(words *w, uint32_t value)
{
    if (w->count == w->room) {
        w->room = w->room ? 2 * w->room : 4096;
        w->at = realloc(w->at, w->room * sizeof *w->at);
        if (w->at == NULL) {
            stop("table", "out of memory");
        }
    }
    w->at[w->count++] = value;
}

static folder folder_open(void)
{
    static const UChar id[] = u"Traditional-Simplified";
    UErrorCode status = U_ZERO_ERROR;
    folder f;

    f.nfkc_casefold = unorm2_getNFKCCasefoldInstance(&status);
    f.nfd = unorm2_getNFDInstance(&status);
    f.nfc = unorm2_getNFCInstance(&status);
    f.simplify = utrans_openU(id, -1, UTRANS_FORWARD, NULL, 0, NULL, &status);
    check(status, "open");
    return f;
}

static int32_t normalize(const UNormalizer2 *form, UChar *s, int32_t n)
{
    UErrorCode status = U_ZERO_ERROR;
    UChar copy[UNITS];

    u_memcpy(copy, s, n);
    n = unorm2_normalize(form, copy, n, s, UNITS, &status);
    check(status, "unorm2_normalize");
    return n;
}

/* é -> e, but й stays: a mark is taken off Latin letters only. */
static int32_t drop_latin_marks(const folder *f, UChar *s, int32_t n)
{
    UErrorCode status = U_ZERO_ERROR;
    UChar32 chars[UNITS];
    bool latin = false;
    int32_t count, kept = 0;

    n = normalize(f->nfd, s, n);
    u_strToUTF32(chars, UNITS, &count, s, n, &status);
    for (int32_t i = 0; i < count; i++) {
        bool mark = u_charType(chars[i]) == U_NON_SPACING_MARK;
        if (!mark) {
            latin = uscript_getScript(chars[i], &status) == USCRIPT_LATIN;
        }
        if (!(mark && latin)) {
            chars[kept++] = chars[i];
        }
    }
    u_strFromUTF32(s, UNITS, &n, chars, kept, &status);
    check(status, "drop_latin_marks");
    return normalize(f->nfc, s, n);
}

static int32_t fold_step(const folder *f, zh_fold fold, UChar *s, int32_t n)
{
    UErrorCode status = U_ZERO_ERROR;
    int32_t limit;

    if (fold == ZH_FOLD_NONE) {
        return n;
    }
    n = normalize(f->nfkc_casefold, s, n);
    if (fold == ZH_FOLD_ALL) {
        n = drop_latin_marks(f, s, n);
        limit = n;
        utrans_transUChars(f->simplify, s, &n, UNITS, 0, &limit, &status);
        check(status, "utrans_transUChars");
    }
    return n;
}

/* Fold `cp` into out[0..n); returns n. */
static int32_t fold_code_point(const folder *f, zh_fold fold, UChar32 cp,
                               UChar32 *out)
{
    UErrorCode status = U_ZERO_ERROR;
    UChar s[UNITS], before[UNITS];
    int32_t n, n_before;
    bool changed = true;

    u_strFromUTF32(s, UNITS, &n, &cp, 1, &status);
    for (int round = 0; changed && round < FOLD_ROUNDS; round++) {
        n_before = n;
        u_memcpy(before, s, n);
        n = fold_step(f, fold, s, n);
        changed = n != n_before || u_memcmp(before, s, n) != 0;
    }
    if (changed && u_memcmp(before, s, n) < 0) {
        u_memcpy(s, before, n); /* ICU sends 苧 to 苎 and 苎 to 苧 */
    }
    u_strToUTF32(out, ZH_FOLD_MAX, &n, s, n, &status);
    check(status, "fold_code_point");
    return n;
}

static bool is_unspaced(UChar32 cp)
{
    UErrorCode status = U_ZERO_ERROR;
    UScriptCode script = uscript_getScript(cp, &status);
    int32_t type = u_charType(cp);

    if (script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA ||
        cp == 0x30FC) { /* ー, the long vowel mark of both kana */
        return u_isalpha(cp);
    }
    return u_getIntPropertyValue(cp, UCHAR_LINE_BREAK) ==
               U_LB_COMPLEX_CONTEXT &&
           type != U_NON_SPACING_MARK && type != U_COMBINING_SPACING_MARK;
}

static zh_class class_of(UChar32 cp)
{
    UErrorCode status = U_ZERO_ERROR;

    if (u_isUWhiteSpace(cp)) {
        return ZH_SPACE;
    }
    if (uscript_getScript(cp, &status) == USCRIPT_HAN &&
        (u_isalpha(cp) || u_charType(cp) == U_LETTER_NUMBER)) {
        return ZH_HAN;
    }
    if (is_unspaced(cp)) {
        return ZH_UNSPACED;
    }
    switch (u_getIntPropertyValue(cp, UCHAR_WORD_BREAK)) {
    case U_WB_ALETTER:
    case U_WB_HEBREW_LETTER: return ZH_LETTER;
    case U_WB_NUMERIC: return ZH_DIGIT;
    case U_WB_EXTEND:
    case U_WB_FORMAT:
    case U_WB_ZWJ: return ZH_EXTEND;
    case U_WB_EXTENDNUMLET: return ZH_CONNECTOR;
    case U_WB_MIDLETTER: return ZH_MIDLETTER;
    case U_WB_MIDNUM: return ZH_MIDNUM;
    case U_WB_MIDNUMLET:
    case U_WB_SINGLE_QUOTE: return ZH_MIDBOTH;
    default: return ZH_OTHER;
    }
}

/* The place of folded[0..n) in the sequences, added when it is new. */
static uint32_t sequence_place(words *sequences, const UChar32 *folded,
                               int32_t n)
{
    size_t place = 0;

    while (place < sequences->count) {
        const uint32_t *s = &sequences->at[place];
        bool same = s[0] == (uint32_t)n;
        for (int32_t i = 0; same && i < n; i++) {
            same = s[1 + i] == (uint32_t)folded[i];
        }
        if (same) {
            return (uint32_t)place;
        }
        place += 1 + s[0];
    }
    words_add(sequences, (uint32_t)n);
    for (int32_t i = 0; i < n; i++) {
        words_add(sequences, (uint32_t)folded[i]);
    }
    return (uint32_t)place;
}

static uint32_t facts_of(const folder *f, zh_fold fold, UChar32 cp,
                         words *sequences)
{
    UChar32 folded[ZH_FOLD_MAX];
    zh_class class;
    int32_t n;

    if (u_charType(cp) == U_SURROGATE) { /* no character: never looked up */
        return (uint32_t)ZH_OTHER << ZH_FACT_CLASS_SHIFT;
    }
    n = fold_code_point(f, fold, cp, folded);
    class = n > 0 ? class_of(folded[0]) : ZH_EXTEND;
    return (uint32_t)class << ZH_FACT_CLASS_SHIFT |
           (n == 1 ? ((uint32_t)folded[0] - (uint32_t)cp) & ZH_FACT_DELTA
                   : ZH_FACT_MANY | sequence_place(sequences, folded, n));
}

/* Add a block to `facts` unless the same one stands there; its number. */
static uint32_t block_place(words *facts, const uint32_t *block)
{
    size_t place = 0;

    while (place < facts->count &&
           memcmp(&facts->at[place], block, BLOCK_SIZE * sizeof *block) != 0) {
        place += BLOCK_SIZE;
    }
    if (place == facts->count) {
        for (int i = 0; i < BLOCK_SIZE; i++) {
            words_add(facts, block[i]);
        }
    }
    return (uint32_t)(place >> ZH_BLOCK_SHIFT);
}

static void print_words(const char *head, const uint32_t *at, size_t count)
{
    printf("%s", head);
    for (size_t i = 0; i < count; i++) {
        printf("%s%u,", i % 12 == 0 ? "\n" : "", at[i]);
    }
    printf("\n");
}

static void print_versions(void)
{
    UVersionInfo version;
    char icu[U_MAX_VERSION_STRING_LENGTH];
    char unicode[U_MAX_VERSION_STRING_LENGTH];

    u_getVersion(version);
    u_versionToString(version, icu);
    u_getUnicodeVersion(version);
    u_versionToString(version, unicode);
    printf("/* Generated by ext/gen/mkchars.c from ICU %s, Unicode %s.\n"
           "** The data are under the Unicode licence. Do not edit. */\n"
           "#include \"chars.h\"\n\n"
           "const char zh_chars_icu_version[] = \"%s\";\n"
           "const char zh_chars_unicode_version[] = \"%s\";\n\n",
           icu, unicode, icu, unicode);
}

int main(void)
{
    static uint32_t blocks[ZH_FOLDS][BLOCKS];
    folder f = folder_open();
    words facts = {0}, sequences = {0};

    for (int fold = 0; fold < ZH_FOLDS; fold++) {
        for (UChar32 b = 0; b < BLOCKS; b++) {
            uint32_t block[BLOCK_SIZE];
            for (UChar32 i = 0; i < BLOCK_SIZE; i++) {
                block[i] = facts_of(&f, (zh_fold)fold,
                                    (b << ZH_BLOCK_SHIFT) + i, &sequences);
            }
            blocks[fold][b] = block_place(&facts, block);
        }
    }
    if (facts.count >> ZH_BLOCK_SHIFT > UINT16_MAX) {
        stop("blocks", "more than 16 bits can number");
    }
    print_versions();
    printf("const uint16_t zh_fact_blocks[ZH_FOLDS]"
           "[0x110000 >> ZH_BLOCK_SHIFT] = {\n");
    for (int fold = 0; fold < ZH_FOLDS; fold++) {
        print_words("{", blocks[fold], BLOCKS);
        printf("},\n");
    }
    printf("};\n");
    print_words("const uint32_t zh_facts[] = {", facts.at, facts.count);
    printf("};\n");
    print_words("const uint32_t zh_fold_sequences[] = {", sequences.at,
                sequences.count);
    printf("};\n");
    utrans_close(f.simplify);
    free(facts.at);
    free(sequences.at);
    return 0;
}
