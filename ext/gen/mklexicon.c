/* SPDX-License-Identifier: MIT */
/*
** mklexicon.c: compile a word list into the built-in lexicon.
**
**     mklexicon dict.txt lexicon.bin
**
** A line of the list is a word, its frequency and its part of speech, with a
** space between: the format of jieba's dict.txt. Runs at build time only; twice
** on the same list, the same bytes.
*/
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../text/chars.h"
#include "../text/utf8.h"
#include "../words/lexicon.h"
#include "../words/number.h"
#include "../words/surname.h"

/* LX1: words of more than one character that are rarer are left out, names of
** places and from abroad aside. Half of jieba's list has frequency 3 or 4: long
** phrases that were loaded in bulk and swallow the words they are made of. A
** name swallows none; Chinese ones are recognised by what they are made of. */
#define RARE 5
static const char *const names[] = {"nrt", "ns"};

/* LX2: a numeral and its measure word are two words (三 | 条), except where they
** have become an article: 一个 is that common. */
#define ARTICLE 100000
static const char *const counts[] = {"m", "mq", "t", "n", "nz", "l"};

/* LX2 spares what says no number any more: 一面 is "while", not one face. */
static const char *const idioms[] = {
    "一点", "一下", "一时", "一手", "一路", "一面", "一生", "一阵", "一道",
    "一方", "一家", "一头", "一口", "一身", "一半", "一般", "一会", "一回",
    "一片", "一股", "一度", "一号", "一层", "一向", "一番", "一举", "一眼",
    "一门", "一部", "一堂", "一些", "十分", "万分", "百倍",
};

/* LX3: a phrase of four characters and more is no word of its own where it is
** put together of two words each this many times as common (信息 | 技术). */
#define MUCH_COMMONER 25

typedef struct entry {
    size_t first, n;     /* its characters in list.cps */
    const uint32_t *cps; /* the same, once all are read */
    double frequency;
    char tag[8];
} entry;

typedef struct list {
    entry *entries;
    uint32_t *cps; /* of all words, one behind the other */
    size_t n, room, n_cps, cps_room;
} list;

static void stop(const char *what, const char *why)
{
    fprintf(stderr, "mklexicon: %s: %s\n", what, why);
    exit(1);
}

static void *larger(void *old, size_t n, size_t size)
{
    void *new = realloc(old, n * size);

    if (new == NULL) {
        stop("list", "out of memory");
    }
    return new;
}

/* ------------------------------------------------------------------- reading */

static size_t fold(const char *text, size_t n, uint32_t *cps)
{
    size_t count = 0;

    for (size_t at = 0; at < n;) {
        uint32_t cp;
        at += zh_utf8_next(text, n, at, &cp);
        cps[count++] = zh_char_fold(cp);
    }
    return count;
}

static void list_add(list *l, const char *text, size_t n, double frequency,
                     const char *tag)
{
    entry *e;

    if (l->n == l->room) {
        l->room = l->room == 0 ? 1u << 16 : 2 * l->room;
        l->entries = larger(l->entries, l->room, sizeof *l->entries);
    }
    if (l->n_cps + n > l->cps_room) {
        l->cps_room = 2 * (l->cps_room + n) + 4096;
        l->cps = larger(l->cps, l->cps_room, sizeof *l->cps);
    }
    e = &l->entries[l->n++];
    *e = (entry){.first = l->n_cps, .frequency = frequency};
    snprintf(e->tag, sizeof e->tag, "%s", tag);
    e->n = fold(text, n, l->cps + l->n_cps);
    l->n_cps += e->n;
}

static void list_read(list *l, const char *path)
{
    char line[1024];
    FILE *file = fopen(path, "r");

    if (file == NULL) {
        stop(path, "cannot be read");
    }
    while (fgets(line, sizeof line, file) != NULL) {
        char *space = strchr(line, ' '), *tag;
        double frequency;
        if (space == NULL) {
            stop(path, "a line is not a word, a frequency and a tag");
        }
        frequency = strtod(space, &tag);
        tag += strspn(tag, " ");
        tag[strcspn(tag, "\r\n")] = 0;
        list_add(l, line, (size_t)(space - line), frequency, tag);
    }
    fclose(file);
}

/* ---------------------------------------------------------------- choosing */

static void build_trie(const list *l, const uint16_t *weights, size_t n,
                       zh_trie_data *out)
{
    zh_trie_word *words = larger(NULL, n + 1, sizeof *words);
    size_t count = 0;

    for (size_t i = 0; i < n; i++) {
        if (weights[i] > 0) {
            words[count++] = (zh_trie_word){l->entries[i].cps,
                                            l->entries[i].n, weights[i]};
        }
    }
    if (zh_trie_build(words, count, out) != ZH_OK) {
        stop("trie", "out of memory");
    }
    free(words);
}

static int by_characters(const void *a, const void *b)
{
    const entry *x = a, *y = b;
    size_t n = x->n < y->n ? x->n : y->n;

    for (size_t i = 0; i < n; i++) {
        if (x->cps[i] != y->cps[i]) {
            return x->cps[i] < y->cps[i] ? -1 : 1;
        }
    }
    return (x->n > y->n) - (x->n < y->n);
}

/* So that the list can be asked for a word. */
static void list_index(list *l)
{
    for (size_t i = 0; i < l->n; i++) {
        l->entries[i].cps = l->cps + l->entries[i].first;
    }
    qsort(l->entries, l->n, sizeof *l->entries, by_characters);
}

static const entry *list_find(const list *l, const uint32_t *cps, size_t n)
{
    entry key = {.cps = cps, .n = n};

    return bsearch(&key, l->entries, l->n, sizeof key, by_characters);
}

static bool is_tagged(const entry *e, const char *const *tags, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        if (strcmp(e->tag, tags[i]) == 0) {
            return true;
        }
    }
    return false;
}

#define TAGGED(e, tags) is_tagged(e, tags, sizeof tags / sizeof tags[0])

static bool is_one_of(uint32_t cp, const char *set)
{
    size_t n = strlen(set);

    for (size_t at = 0; at < n;) {
        uint32_t one;
        at += zh_utf8_next(set, n, at, &one);
        if (one == cp) {
            return true;
        }
    }
    return false;
}

/* Is numeral + cps[0..n) a count in the list? */
static bool is_counted(const list *l, const char *numeral, const uint32_t *cps,
                       size_t n)
{
    uint32_t word[4];
    size_t at = fold(numeral, strlen(numeral), word);
    const entry *e;

    for (size_t i = 0; i < n; i++) {
        word[at + i] = cps[i];
    }
    e = list_find(l, word, at + n);
    return e != NULL && strcmp(e->tag, "m") == 0;
}

/* A measure word is tagged as one, or counted as one: 三X and 两X. */
static bool is_measure(const list *l, const uint32_t *cps, size_t n)
{
    const entry *e;

    if (n == 0 || n > 2) {
        return false;
    }
    e = list_find(l, cps, n);
    return (e != NULL && strcmp(e->tag, "q") == 0) ||
           (is_counted(l, "三", cps, n) && is_counted(l, "两", cps, n));
}

#define NUMERALS "一二三四五六七八九十百千万亿两〇零"

static bool is_idiom(const uint32_t *cps, size_t n)
{
    for (size_t i = 0; i < sizeof idioms / sizeof idioms[0]; i++) {
        uint32_t word[8];
        if (fold(idioms[i], strlen(idioms[i]), word) == n &&
            memcmp(word, cps, n * sizeof *cps) == 0) {
            return true;
        }
    }
    return false;
}

/* LX2. */
static bool is_count(const list *l, const entry *e)
{
    const uint32_t *cps = e->cps;
    size_t at = is_one_of(cps[0], "第") && e->n > 1 ? 1 : 0, start = at;

    while (at < e->n && is_one_of(cps[at], NUMERALS)) {
        at++;
    }
    if (at == start && is_one_of(cps[at], "几多数半余")) {
        at++;
    }
    if (at == start || at == e->n || !TAGGED(e, counts) ||
        e->frequency >= ARTICLE || is_one_of(cps[e->n - 1], "月日") ||
        is_idiom(cps, e->n)) {
        return false;
    }
    return is_measure(l, cps + at, e->n - at) ||
           (is_one_of(cps[at], "多余几来") &&
            is_measure(l, cps + at + 1, e->n - at - 1));
}

/* LX3. */
static bool is_phrase(const list *l, const entry *e)
{
    const uint32_t *cps = e->cps;

    for (size_t cut = 2; e->n >= 4 && cut + 2 <= e->n; cut++) {
        const entry *a = list_find(l, cps, cut);
        const entry *b = list_find(l, cps + cut, e->n - cut);
        if (a != NULL && b != NULL &&
            a->frequency > MUCH_COMMONER * e->frequency &&
            b->frequency > MUCH_COMMONER * e->frequency) {
            return true;
        }
    }
    return false;
}

static bool is_wanted(const list *l, const entry *e)
{
    if (e->n == 1) {
        return true;
    }
    return (e->frequency >= RARE || TAGGED(e, names)) && !is_count(l, e) &&
           !is_phrase(l, e);
}

/* ------------------------------------------------------------------ writing */

static uint32_t fnv1a(uint32_t hash, const void *data, size_t n)
{
    const unsigned char *bytes = data;

    for (size_t i = 0; i < n; i++) {
        hash = (hash ^ bytes[i]) * 16777619u;
    }
    return hash;
}

/* A person's name: tagged so, and beginning as one, or from abroad. */
static bool is_name(const entry *e)
{
    return e->n >= 2 &&
           (strcmp(e->tag, "nrt") == 0 ||
            (strcmp(e->tag, "nr") == 0 && zh_is_surname(e->cps[0])));
}

static uint16_t weight_of(const entry *e, double frequency)
{
    unsigned weight = (unsigned)(2 + ZH_WEIGHT_SCALE * log2(frequency));

    return (uint16_t)((weight & ~ZH_WEIGHT_NAME) |
                      (is_name(e) ? ZH_WEIGHT_NAME : 0));
}

static uint8_t name_cost(double count, double all)
{
    double cost = ZH_NAME_SCALE * log2(all / count);

    return count < 1 || cost >= ZH_NAME_NEVER ? ZH_NAME_NEVER : (uint8_t)cost;
}

/* NP1: what names are made of is read off the names of the list: how many of
** them begin with a character, and how many have it behind the surname. */
static void count_names(const list *l, const uint16_t *codes,
                        zh_character *out)
{
    double *surname = calloc(0x10000, sizeof *surname);
    double *given = calloc(0x10000, sizeof *given);
    double names_seen = 0, characters_seen = 0;

    if (surname == NULL || given == NULL) {
        stop("names", "out of memory");
    }
    for (size_t i = 0; i < l->n; i++) {
        const entry *e = &l->entries[i];
        if (strcmp(e->tag, "nr") != 0 || !is_name(e) || e->n > 3) {
            continue;
        }
        names_seen += 1;
        for (size_t k = 0; k < e->n; k++) {
            uint32_t cp = e->cps[k] < 0x10000 ? e->cps[k] : 0;
            (k == 0 ? surname : given)[codes[cp]] += 1;
            characters_seen += k > 0;
        }
    }
    surname[0] = given[0] = 0; /* the code of what is in no word */
    for (size_t code = 0; code < 0x10000; code++) {
        out[code].surname = name_cost(surname[code], names_seen);
        out[code].given = name_cost(given[code], characters_seen);
    }
    free(surname);
    free(given);
}

/* The segmenter meets characters as printed: give 國 the code of 国, so that it
** need not fold; and tell what a character can be in a number. */
static void spread_codes(uint16_t *codes, zh_character *out)
{
    for (uint32_t cp = 1; cp < 0x10000; cp++) {
        uint32_t folded = zh_char_fold(cp);
        if (codes[cp] != 0) {
            out[codes[cp]].role = (uint8_t)zh_number_role(cp);
        } else if (folded < 0x10000 && zh_char_class(cp) == ZH_HAN) {
            codes[cp] = codes[folded];
        }
    }
}

/* What the header tells of the words that are kept. */
static uint16_t *weigh(const list *l, zh_lexicon_header *header)
{
    uint16_t *weights = larger(NULL, l->n + 1, sizeof *weights);
    double total = 0;

    for (size_t i = 0; i < l->n; i++) {
        const entry *e = &l->entries[i];
        double frequency = e->frequency < 1 ? 1 : e->frequency;
        bool wanted = is_wanted(l, e);
        weights[i] = wanted ? weight_of(e, frequency) : 0;
        if (wanted) {
            total += frequency;
            header->n_words++;
            header->longest = e->n > header->longest ? (uint32_t)e->n
                                                     : header->longest;
        }
    }
    header->total = 1 + (uint32_t)(ZH_WEIGHT_SCALE * log2(total));
    return weights;
}

/* Set the filter of the pairs that words begin with: they are the states two
** steps from the root. */
static void set_pairs(const zh_trie_data *data, uint32_t *pairs)
{
    const zh_trie trie = {data->units, data->n_units, data->codes};
    uint32_t last = 0;

    for (uint32_t cp = 0; cp < 0x10000; cp++) {
        last = data->codes[cp] > last ? data->codes[cp] : last;
    }
    for (uint32_t first = 1; first <= last; first++) {
        uint32_t state = ZH_TRIE_ROOT;
        if (!zh_trie_step(&trie, &state, first)) {
            continue;
        }
        for (uint32_t second = 1; second <= last; second++) {
            uint32_t next = state, hash = zh_pair_hash(first, second);
            if (zh_trie_step(&trie, &next, second)) {
                pairs[hash >> 5] |= 1u << (hash & 31);
            }
        }
    }
}

static void write_all(const list *l, zh_lexicon_header *header,
                      const zh_trie_data *trie, const char *path)
{
    static zh_character characters[0x10000];
    static uint32_t pairs[ZH_PAIR_WORDS];
    size_t codes_size = 0x10000 * sizeof *trie->codes;
    size_t units_size = trie->n_units * sizeof *trie->units;
    FILE *file = fopen(path, "wb");

    count_names(l, trie->codes, characters);
    set_pairs(trie, pairs);
    spread_codes(trie->codes, characters);
    memcpy(header->magic, "zhlexic4", sizeof header->magic);
    header->n_units = trie->n_units;
    header->checksum = fnv1a(2166136261u, trie->codes, codes_size);
    header->checksum = fnv1a(header->checksum, characters, sizeof characters);
    header->checksum = fnv1a(header->checksum, pairs, sizeof pairs);
    header->checksum = fnv1a(header->checksum, trie->units, units_size);
    if (file == NULL || fwrite(header, sizeof *header, 1, file) != 1 ||
        fwrite(trie->codes, codes_size, 1, file) != 1 ||
        fwrite(characters, sizeof characters, 1, file) != 1 ||
        fwrite(pairs, sizeof pairs, 1, file) != 1 ||
        fwrite(trie->units, units_size, 1, file) != 1 || fclose(file) != 0) {
        stop(path, "cannot be written");
    }
}

int main(int argc, char **argv)
{
    list l = {0};
    zh_lexicon_header header = {0};
    zh_trie_data trie;
    uint16_t *weights;

    if (argc != 3) {
        stop("usage", "mklexicon LIST OUTPUT");
    }
    list_read(&l, argv[1]);
    list_index(&l);
    weights = weigh(&l, &header);
    build_trie(&l, weights, l.n, &trie);
    write_all(&l, &header, &trie, argv[2]);
    free(weights);
    free(l.entries);
    free(l.cps);
    zh_trie_free(&trie);
    return 0;
}
