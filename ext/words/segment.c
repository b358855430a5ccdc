/* SPDX-License-Identifier: MIT */
/*
** segment.c: see segment.h.
*/
#include "segment.h"

#include <string.h>

#include "../text/chars.h"
#include "../text/utf8.h"
#include "number.h"
#include "run.h"

#define UNREACHED UINT32_MAX

/* What a number of more than one character costs: as much as a word that is one
** in a thousand. A common word that spells one (万一, 十分) is cheaper than its
** parts; a rare word that starts like one (三十六计) is cheaper than a number and
** what is left behind it. */
#define NUMBER_COST (10 * ZH_WEIGHT_SCALE)

/* What a person's name costs besides its characters: one word of the news in
** some 250 is one the lexicon lacks. A name of two characters is the rarer, and
** the more easily mistaken. */
#define NAME_COST (8 * ZH_WEIGHT_SCALE)
#define SHORT_NAME_COST (2 * ZH_WEIGHT_SCALE)

/* A place of the window, and the sign that the word there names a person. */
#define PLACE 0x7FFFu
#define IS_NAME 0x8000u

const char *zh_word_kind_name(zh_word_kind kind)
{
    static const char *const names[] = {
        [ZH_KIND_WORD] = "word",     [ZH_KIND_NAME] = "name",
        [ZH_KIND_NUMBER] = "number", [ZH_KIND_DATE] = "date",
        [ZH_KIND_LATIN] = "latin",   [ZH_KIND_OTHER] = "other",
    };

    return names[kind];
}

void zh_segment_init(zh_segment_iter *it, const zh_lexicon *extra,
                     const char *text, size_t n)
{
    it->text = text;
    it->n = n;
    it->at = 0;
    it->lexicon = zh_lexicon_builtin();
    it->extra = extra;
    it->single = it->lexicon.total; /* as rare as what was seen once */
    it->word = it->words_end = 0;
}

/* ---------------------------------------------------------------- the window */

/* The window ends before a digit, or before ○ as a zero: where does a number
** start that goes on there (第 | 10, 百分之 | 16, 二 | ○○一)? Such a number stands
** outside of any window. Returns how many characters are left inside. */
static size_t leave_number(const zh_segment_iter *it, size_t count)
{
    size_t first = count, end;

    if (count >= 3 && it->numeral[count - 3] == ZH_NUMBER_STARTS &&
        it->numeral[count - 2] == ZH_NUMBER_GOES_ON) {
        first = count - 2; /* 分之 */
    }
    while (first > 0 && it->numeral[first - 1] == ZH_NUMBER_STARTS) {
        first--;
    }
    if (first == count || zh_number_read(it->text, it->n, it->byte[first],
                                         &end) == ZH_NUMBER_NONE) {
        return count;
    }
    return end > it->byte[count] ? first : count;
}

/* The block of Unicode that is Han characters and nothing else. */
static inline bool is_ideograph(uint32_t cp)
{
    return cp >= 0x4E00 && cp <= 0x9FFF;
}

static bool is_figure(uint32_t cp, zh_class class)
{
    return class == ZH_DIGIT || cp == ZH_NUMBER_CIRCLE;
}

/* Whether the pair of characters ending at `place` begins a word. If so, ask for
** its unit: where that is is known long before the path gets there. */
static inline void look_at_pair(zh_segment_iter *it, size_t place)
{
    const zh_trie *trie = &it->lexicon.trie;
    const uint16_t *code = &it->code[place - 1];

    it->begins[place - 1] = zh_lexicon_pair(&it->lexicon, code[0], code[1]);
#ifdef __GNUC__
    if (it->begins[place - 1]) {
        uint32_t first = trie->units[ZH_TRIE_ROOT].base + code[0];
        uint32_t next =
            first < trie->n_units ? trie->units[first].base + code[1] : 0;
        __builtin_prefetch(&trie->units[next < trie->n_units ? next : 0]);
    }
#else
    (void)trie;
#endif
}

/* Read the Han characters from it->at on, as many as the window holds. */
static void read_window(zh_segment_iter *it)
{
    size_t at = it->at, count = 0;

    while (at < it->n && count < ZH_SEGMENT_WINDOW) {
        uint32_t cp;
        size_t len = zh_utf8_next(it->text, it->n, at, &cp);
        uint16_t code = (uint16_t)zh_trie_code(&it->lexicon.trie, cp);
        uint8_t role = it->lexicon.characters[code].role;

        if (code == 0 || !is_ideograph(cp)) { /* not sure to be Han: look */
            zh_class class = zh_char_class(cp);
            if (class != ZH_HAN) {
                it->byte[count] = at;
                count = is_figure(cp, class) ? leave_number(it, count) : count;
                at = it->byte[count];
                break;
            }
            role = (uint8_t)zh_number_role(zh_char_fold(cp));
        }
        it->byte[count] = at;
        it->code[count] = code;
        it->numeral[count] = role;
        if (it->extra != NULL) {
            it->extra_code[count] = (uint16_t)zh_trie_code(&it->extra->trie,
                                                           zh_char_fold(cp));
        }
        if (count > 0) {
            look_at_pair(it, count);
        }
        it->begins[count++] = false;
        at += len;
    }
    it->byte[count] = at;
    it->count = count;
    it->at = at;
}

/* Words of one lexicon from place `i` on that end before place `count`: reach
** them at less cost where they are better. `codes` are the window's. Returns the furthest
** place that a word ends at. What the loop reads is held in variables: the
** compiler cannot know that writing a cost changes no trie. */
static size_t relax(zh_segment_iter *it, const zh_trie *lexicon,
                    const uint16_t *codes, size_t i, size_t count)
{
    const zh_trie trie = *lexicon;
    const uint32_t total = it->lexicon.total, here = it->cost[i];
    uint32_t state = ZH_TRIE_ROOT;
    size_t furthest = i + 1;

    for (size_t k = i; k < count; k++) {
        uint32_t weight, cost;
        if (!zh_trie_step(&trie, &state, codes[k])) {
            break;
        }
        weight = trie.units[state].weight;
        if (weight == 0) {
            continue;
        }
        cost = here + (weight < total ? total - weight : 0);
        if (cost < it->cost[k + 1]) {
            it->cost[k + 1] = cost;
            it->from[k + 1] =
                (uint16_t)(i | (weight & ZH_WEIGHT_NAME) * IS_NAME);
        }
        furthest = k + 1;
    }
    return furthest;
}

/* A number from place `i` on, where one may start: inside a row of numerals
** only where a word has just ended (统一 | 三十). */
static size_t relax_number(zh_segment_iter *it, size_t i)
{
    size_t end, k = i;
    uint32_t cost = it->cost[i] + NUMBER_COST;

    if (i + 1 == it->count || it->numeral[i + 1] == ZH_NUMBER_NO_PART ||
        (i > 0 && it->numeral[i - 1] == ZH_NUMBER_STARTS &&
         (it->from[i] & PLACE) + 1u == i) ||
        zh_number_read(it->text, it->byte[it->count], it->byte[i], &end) ==
            ZH_NUMBER_NONE) {
        return i + 1;
    }
    while (it->byte[k] < end) {
        k++;
    }
    if (k > i + 1 && cost < it->cost[k]) {
        it->cost[k] = cost;
        it->from[k] = (uint16_t)i;
    }
    return k;
}

/* The name of surname and `length` more characters at place `i`. */
static void offer_name(zh_segment_iter *it, size_t i, size_t length)
{
    const zh_character *characters = it->lexicon.characters;
    uint32_t parts = characters[it->code[i]].surname, cost;

    for (size_t k = i + 1; k <= i + length; k++) {
        if (characters[it->code[k]].given == ZH_NAME_NEVER) {
            return;
        }
        parts += characters[it->code[k]].given;
    }
    cost = it->cost[i] + NAME_COST + (length == 1 ? SHORT_NAME_COST : 0) +
           parts * (ZH_WEIGHT_SCALE / ZH_NAME_SCALE);
    if (cost < it->cost[i + length + 1]) {
        it->cost[i + length + 1] = cost;
        it->from[i + length + 1] = (uint16_t)(i | IS_NAME);
    }
}

/* NP2: a surname and one or two characters that given names have. */
static size_t relax_name(zh_segment_iter *it, size_t i)
{
    size_t longest = it->count - i - 1 < 2 ? it->count - i - 1 : 2;

    for (size_t length = 1; length <= longest; length++) {
        offer_name(it, i, length);
    }
    return i + 1 + longest;
}

/* Find the best path through the window. Returns the last place that it surely
** goes through when more text may follow: one that no word crosses. */
static size_t find_path(zh_segment_iter *it)
{
    size_t reach = 0, settled = 0;

    for (size_t i = 0; i <= it->count; i++) {
        it->cost[i] = UNREACHED;
    }
    it->cost[0] = 0;
    for (size_t i = 0; i < it->count; i++) {
        size_t end;
        if (reach <= i) {
            settled = i;
            it->cost[i] = 0; /* costs count from here: no overflow */
        }
        if (it->cost[i] == UNREACHED) {
            continue;
        }
        if (it->cost[i] + it->single < it->cost[i + 1]) {
            it->cost[i + 1] = it->cost[i] + it->single;
            it->from[i + 1] = (uint16_t)i;
        }
        end = relax(it, &it->lexicon.trie, it->code, i,
                    it->begins[i] ? it->count : i + 1);
        reach = end > reach ? end : reach;
        if (it->numeral[i] == ZH_NUMBER_STARTS) {
            end = relax_number(it, i);
            reach = end > reach ? end : reach;
        }
        if (it->lexicon.characters[it->code[i]].surname != ZH_NAME_NEVER) {
            end = relax_name(it, i);
            reach = end > reach ? end : reach;
        }
        if (it->extra != NULL) {
            end = relax(it, &it->extra->trie, it->extra_code, i, it->count);
            reach = end > reach ? end : reach;
        }
    }
    return settled;
}

/* Cut the window: its words will be told next. */
static void cut_window(zh_segment_iter *it)
{
    size_t end = it->count, settled;

    settled = find_path(it);
    if (it->count == ZH_SEGMENT_WINDOW && settled > 0) {
        end = settled; /* the rest is read again with what follows it */
        it->at = it->byte[settled];
    }
    for (size_t k = end; k > 0; k = it->from[k] & PLACE) {
        it->to[it->from[k] & PLACE] =
            (uint16_t)(k | (it->from[k] & IS_NAME));
    }
    it->word = 0;
    it->words_end = end;
}

/* --------------------------------------------------------------------- words */

/* The kinds of word that a number of this kind is. */
static zh_word_kind kind_of_number(zh_number_kind kind)
{
    return kind == ZH_NUMBER_DATE ? ZH_KIND_DATE : ZH_KIND_NUMBER;
}

/* A run of letters and digits, or a number that is not of Han characters
** alone. */
static bool take_run(zh_segment_iter *it, zh_word *word)
{
    size_t end;
    zh_number_kind number = zh_number_read(it->text, it->n, it->at, &end);

    word->kind = kind_of_number(number);
    if (number == ZH_NUMBER_NONE) {
        if (zh_run_read(it->text, it->n, it->at, &end) == ZH_RUN_NONE) {
            return false;
        }
        word->kind = ZH_KIND_LATIN;
    }
    word->span = (zh_span){it->at, end};
    it->at = end;
    return true;
}

/* What the Han characters of `span` are. */
static zh_word_kind kind_of(const zh_segment_iter *it, zh_span span)
{
    size_t end;
    zh_number_kind number =
        zh_number_read(it->text, span.end, span.start, &end);

    return number == ZH_NUMBER_NONE || end != span.end ? ZH_KIND_WORD
                                                       : kind_of_number(number);
}

static void take_word(zh_segment_iter *it, zh_word *word)
{
    size_t place = it->word;

    it->word = it->to[place] & PLACE;
    word->span = (zh_span){it->byte[place], it->byte[it->word]};
    word->kind = it->to[place] & IS_NAME ? ZH_KIND_NAME
                 : it->numeral[place] == ZH_NUMBER_STARTS
                     ? kind_of(it, word->span)
                     : ZH_KIND_WORD;
}

bool zh_segment_next(zh_segment_iter *it, zh_word *word)
{
    while (it->word == it->words_end) {
        uint32_t cp;
        size_t len;
        zh_class class;

        if (it->at >= it->n) {
            return false;
        }
        len = zh_utf8_next(it->text, it->n, it->at, &cp);
        class = zh_char_class(cp);
        if (class == ZH_HAN) {
            read_window(it);
            if (it->count == 0) {
                return take_run(it, word); /* a number, not all of Han */
            }
            cut_window(it);
        } else if (class == ZH_UNSPACED) {
            *word = (zh_word){{it->at, it->at + len}, ZH_KIND_OTHER};
            it->at += len;
            return true;
        } else if (take_run(it, word)) {
            return true;
        } else {
            it->at += len;
        }
    }
    take_word(it, word);
    return true;
}
