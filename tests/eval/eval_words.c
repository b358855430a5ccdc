/* SPDX-License-Identifier: MIT */
/*
** eval_words.c: measure the segmenter against text that people have cut.
**
**     eval_words pku.txt msr.txt …
**
** A gold file holds a sentence a line, spaces between its words. The line is
** cut anew without its spaces; a word counts as found when both its ends are
** right and nothing cuts it. "crossed" are the gold words that a word of ours
** overlaps without holding or being held by it: errors under any convention of
** how coarse to cut. Punctuation counts, a row of the same mark (…… or ——) as
** one word, as all the gold sets have it. With -v the differences are listed.
*/
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "text/chars.h"
#include "text/utf8.h"
#include "words/segment.h"

#define LINE_MAX_BYTES (1u << 20)

typedef struct score {
    size_t gold, ours, found, crossed;
} score;

typedef struct cuts {
    char text[LINE_MAX_BYTES];
    unsigned char gold[LINE_MAX_BYTES + 1]; /* is there a cut at this byte */
    unsigned char ours[LINE_MAX_BYTES + 1];
    size_t n;
} cuts;

static void read_gold(cuts *c, const char *line)
{
    size_t n = strlen(line);

    c->n = 0;
    memset(c->gold, 0, n + 1);
    memset(c->ours, 0, n + 1);
    for (size_t at = 0; at < n;) {
        uint32_t cp;
        size_t len = zh_utf8_next(line, n, at, &cp);
        if (zh_char_class(cp) == ZH_SPACE) {
            c->gold[c->n] = 1;
        } else {
            memcpy(c->text + c->n, line + at, len);
            c->n += len;
        }
        at += len;
    }
    c->gold[0] = c->gold[c->n] = c->ours[0] = c->ours[c->n] = 1;
}

/* Punctuation between our words: a cut at each change of the character. */
static void cut_between(cuts *c, size_t start, size_t end)
{
    uint32_t before = 0;

    while (start < end) {
        uint32_t cp;
        size_t len = zh_utf8_next(c->text, c->n, start, &cp);
        if (cp != before) {
            c->ours[start] = 1;
        }
        before = cp;
        start += len;
    }
    c->ours[end] = 1;
}

static void cut_ours(cuts *c)
{
    zh_segment_iter it;
    zh_word word;
    size_t at = 0;

    zh_segment_init(&it, NULL, c->text, c->n);
    while (zh_segment_next(&it, &word)) {
        cut_between(c, at, word.span.start);
        c->ours[word.span.start] = c->ours[word.span.end] = 1;
        at = word.span.end;
    }
    cut_between(c, at, c->n);
}

/* Is the gold word [start, end) crossed: cut inside by one of our words that
** reaches over one of its ends? */
static bool is_crossed(const cuts *c, size_t start, size_t end)
{
    size_t inside = 0;

    for (size_t i = start + 1; i < end; i++) {
        inside += c->ours[i];
    }
    return inside > 0 && (!c->ours[start] || !c->ours[end]);
}

static void print_difference(const cuts *c, size_t start, size_t end)
{
    size_t from = start, to = end;

    while (!c->ours[from] || !c->gold[from]) {
        from--;
    }
    while (!c->ours[to] || !c->gold[to]) {
        to++;
    }
    if (from != start) {
        return; /* told with the first word of it */
    }
    for (int side = 0; side < 2; side++) {
        const unsigned char *cut = side == 0 ? c->gold : c->ours;
        for (size_t i = from; i < to; i++) {
            if (cut[i] && i > from) {
                putchar('|');
            }
            putchar(c->text[i]);
        }
        putchar(side == 0 ? '\t' : '\n');
    }
}

static void score_line(const cuts *c, bool tell, score *s)
{
    size_t start = 0;

    for (size_t i = 1; i <= c->n; i++) {
        s->ours += c->ours[i];
        if (c->gold[i]) {
            size_t inside = 0;
            for (size_t k = start + 1; k < i; k++) {
                inside += c->ours[k];
            }
            if (inside == 0 && c->ours[start] && c->ours[i]) {
                s->found++;
            } else if (tell) {
                print_difference(c, start, i);
            }
            s->crossed += is_crossed(c, start, i);
            s->gold++;
            start = i;
        }
    }
}

static void eval_file(const char *path, bool tell)
{
    static cuts c;
    static char line[LINE_MAX_BYTES];
    FILE *file = fopen(path, "r");
    const char *name = strrchr(path, '/');
    score s = {0};
    double p, r;

    if (file == NULL) {
        printf("%s: cannot be read\n", path);
        return;
    }
    while (fgets(line, sizeof line, file) != NULL) {
        read_gold(&c, line);
        if (c.n > 0) {
            cut_ours(&c);
            score_line(&c, tell, &s);
        }
    }
    fclose(file);
    p = (double)s.found / (double)s.ours;
    r = (double)s.found / (double)s.gold;
    printf("%-18s P %.2f  R %.2f  F1 %.2f  crossed %.2f%%  words %zu\n",
           name == NULL ? path : name + 1, 100 * p, 100 * r,
           200 * p * r / (p + r),
           100 * (double)s.crossed / (double)s.gold, s.gold);
}

int main(int argc, char **argv)
{
    bool tell = argc > 1 && strcmp(argv[1], "-v") == 0;

    for (int i = tell ? 2 : 1; i < argc; i++) {
        eval_file(argv[i], tell);
    }
    return 0;
}
