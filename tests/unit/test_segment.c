/* SPDX-License-Identifier: MIT */
/*
** test_segment.c: the trie, the segmenter, runs, pieces and tokens.
*/
#include "unit.h"

#include "text/utf8.h"
#include "words/piece.h"
#include "words/run.h"
#include "words/segment.h"
#include "words/token.h"

/* ------------------------------------------------------------------- helpers */

/* The words of `text`, joined by |. */
static void segmented(const char *text, const zh_lexicon *extra, char *out)
{
    char *copy = exactly(text, strlen(text));
    zh_segment_iter it;
    zh_word word;
    size_t n = 0;

    zh_segment_init(&it, extra, copy, strlen(text));
    while (zh_segment_next(&it, &word)) {
        size_t length = word.span.end - word.span.start;
        out[n] = '|';
        n += n > 0;
        memcpy(out + n, copy + word.span.start, length);
        n += length;
    }
    out[n] = '\0';
    free(copy);
}

typedef struct token_list {
    char text[1024];
    size_t n;
} token_list;

/* token:start-end, a comma in front of a colocated one, else a space. */
static int list_token(void *context, const zh_token *token)
{
    token_list *list = context;

    list->n += (size_t)snprintf(
        list->text + list->n, sizeof list->text - list->n, "%s%.*s",
        list->n == 0 ? "" : token->colocated ? "," : " ", (int)token->n,
        token->text);
    return 0;
}

/* ---------------------------------------------------------------------- trie */

static void builds_a_trie(void **state)
{
    static const uint32_t a[] = {'a'}, ab[] = {'a', 'b'},
                          bc[] = {'b', 'c'}, far[] = {0x20BB7};
    zh_trie_word words[] = {
        {bc, 2, 7}, {ab, 2, 3}, {a, 1, 5}, {ab, 2, 9}, {far, 1, 1},
    };
    zh_trie_data data;
    zh_trie trie;
    uint32_t at = ZH_TRIE_ROOT;

    (void)state;
    assert_int_equal(zh_trie_build(words, COUNT(words), &data), ZH_OK);
    trie = (zh_trie){data.units, data.n_units, data.codes};
    assert_true(zh_trie_step(&trie, &at, zh_trie_code(&trie, 'a')));
    assert_int_equal(trie.units[at].weight, 5);
    assert_true(zh_trie_step(&trie, &at, zh_trie_code(&trie, 'b')));
    assert_int_equal(trie.units[at].weight, 9); /* the heavier of two */
    assert_false(zh_trie_step(&trie, &at, zh_trie_code(&trie, 'c')));
    at = ZH_TRIE_ROOT;
    assert_true(zh_trie_step(&trie, &at, zh_trie_code(&trie, 'b')));
    assert_int_equal(trie.units[at].weight, 0); /* b begins a word, is none */
    assert_false(zh_trie_step(&trie, &at, zh_trie_code(&trie, 0x20BB7)));
    assert_false(zh_trie_step(&trie, &at, zh_trie_code(&trie, 'z')));
    zh_trie_free(&data);
}

static void an_empty_trie_holds_nothing(void **state)
{
    zh_lexicon *lexicon;
    uint32_t at = ZH_TRIE_ROOT;

    (void)state;
    assert_int_equal(zh_lexicon_build(NULL, 0, &lexicon), ZH_OK);
    assert_false(zh_trie_step(&lexicon->trie, &at,
                              zh_trie_code(&lexicon->trie, 'a')));
    zh_lexicon_free(lexicon);
    zh_lexicon_free(NULL);
}

/* ------------------------------------------------------------------- segments */

static void cuts_words(void **state)
{
    static const struct {
        const char *text, *words;
    } cases[] = {
        {"研究生命的起源", "研究|生命|的|起源"},
        {"产品和服务", "产品|和|服务"},
        {"這些產品和服務", "這些|產品|和|服務"},
        {"增长16.3%，达12,345元", "增长|16.3%|达|12,345|元"},
        {"２０２５年4月26日", "２０２５年|4月|26日"},
        {"6B05合金与C919、GB/T", "6B05|合金|与|C919|GB/T"},
        {"第3.版", "第3|版"},
        {"", ""},
        {"，。 　\n", ""},
        {"ひら", "ひ|ら"},
    };
    char out[512];

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        segmented(cases[i].text, NULL, out);
        assert_string_equal(out, cases[i].words);
    }
}

static void takes_words_of_the_user(void **state)
{
    static const zh_lexicon_entry entries[] = {
        {"临江造", 9, 0}, {"國資智管", 12, 0}, {"", 0, 0}, {" ", 1, 0},
    };
    zh_lexicon *extra;
    char out[256];

    (void)state;
    assert_int_equal(zh_lexicon_build(entries, COUNT(entries), &extra), ZH_OK);
    assert_int_equal(extra->n_words, 2);
    segmented("临江造的国资智管", extra, out);
    assert_string_equal(out, "临江造|的|国资智管");
    zh_lexicon_free(extra);
}

/* Words come in order and leave out only what is no letter, digit or Han. */
static void words_are_the_text(void **state)
{
    static const char pool[] = "中国人民研究生命起源的和a1.%，。 \xff\xe4";
    uint32_t seed = 7;

    (void)state;
    for (int round = 0; round < 2000; round++) {
        char bytes[900];
        zh_segment_iter it;
        zh_word word;
        size_t at = 0;
        for (size_t i = 0; i < sizeof bytes; i++) {
            seed = seed * 1664525u + 1013904223u;
            bytes[i] = pool[(seed >> 16) % (sizeof pool - 1)];
        }
        for (size_t i = 0; round % 2 == 0 && i + 3 <= sizeof bytes; i += 3) {
            memcpy(bytes + i, pool + (unsigned char)bytes[i] % 12 * 3, 3);
        }
        zh_segment_init(&it, NULL, bytes, sizeof bytes);
        while (zh_segment_next(&it, &word)) {
            assert_true(word.span.start >= at);
            assert_true(word.span.end > word.span.start);
            at = word.span.end;
        }
        assert_true(at <= sizeof bytes);
    }
}

static void a_text_without_a_break_is_linear(void **state)
{
    size_t n = 3 * 1000 * 1000, words = 0, at = 0;
    char *text = malloc(n);
    zh_segment_iter it;
    zh_word word;

    (void)state;
    assert_non_null(text);
    for (size_t i = 0; i < n; i += 3) {
        memcpy(text + i, i % 6 == 0 ? "中" : "国", 3);
    }
    zh_segment_init(&it, NULL, text, n);
    while (zh_segment_next(&it, &word)) {
        assert_int_equal(word.span.start, at);
        at = word.span.end;
        words++;
    }
    assert_int_equal(at, n);
    assert_int_equal(words, n / 6);
    free(text);
}

/* ------------------------------------------------------------ runs and pieces */

static void reads_runs(void **state)
{
    static const struct {
        const char *text;
        zh_run_kind kind;
        size_t length;
    } cases[] = {
        {"C919首飞", ZH_RUN_LATIN, 4},    {"16.3%以上", ZH_RUN_NUMBER, 5},
        {"１６．３％", ZH_RUN_NUMBER, 15}, {"12,345,678元", ZH_RUN_NUMBER, 10},
        {"5,6月", ZH_RUN_NUMBER, 1},      {"GB/T 19001", ZH_RUN_LATIN, 4},
        {"AT&T", ZH_RUN_LATIN, 4},        {"don't", ZH_RUN_LATIN, 5},
        {"3.", ZH_RUN_NUMBER, 1},         {"中", ZH_RUN_NONE, 0},
        {".5", ZH_RUN_NONE, 0},           {"a_b", ZH_RUN_LATIN, 3},
        {"5‰", ZH_RUN_NUMBER, 4},         {"3:2", ZH_RUN_NUMBER, 1},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        size_t end = 0;
        zh_run_kind kind =
            zh_run_read(cases[i].text, strlen(cases[i].text), 0, &end);
        if (kind != cases[i].kind || end != cases[i].length) {
            fail_msg("%s: kind %d, %zu bytes", cases[i].text, kind, end);
        }
    }
}

static void cuts_pieces(void **state)
{
    static const struct {
        const char *word, *pieces;
    } cases[] = {
        {"中华人民共和国", "中华|人民|共和|国"},
        {"人工智能", "人工|智能"},
        {"博物館", "博物|館"},
        {"经济", "经济"},
        {"的", "的"},
        {"", ""},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        const char *text = cases[i].word;
        zh_span spans[ZH_PIECES_MAX];
        size_t n = zh_word_pieces(text, (zh_span){0, strlen(text)}, spans);
        char out[128] = "";
        for (size_t k = 0; k < n; k++) {
            strcat(out, k > 0 ? "|" : "");
            strncat(out, text + spans[k].start,
                    spans[k].end - spans[k].start);
        }
        assert_string_equal(out, cases[i].pieces);
    }
}

/* A piece must not be cut further: text and query would no longer agree. */
static void pieces_are_final(void **state)
{
    static const char *const words[] = {
        "中华人民共和国", "社会主义市场经济", "计算机", "不锈钢", "自行车",
    };

    (void)state;
    for (size_t i = 0; i < COUNT(words); i++) {
        zh_span spans[ZH_PIECES_MAX], again[ZH_PIECES_MAX];
        size_t n = zh_word_pieces(words[i], (zh_span){0, strlen(words[i])},
                                  spans);
        for (size_t k = 0; k < n; k++) {
            assert_int_equal(zh_word_pieces(words[i], spans[k], again), 1);
        }
    }
}

/* --------------------------------------------------------------------- tokens */

static void gives_tokens(void **state)
{
    static const struct {
        zh_token_mode mode;
        zh_fold fold;
        const char *text, *tokens;
    } cases[] = {
        {ZH_MODE_EXACT, ZH_FOLD_ALL, "中國ＧＤＰ，增长16.3%", "中 国 gdp 增 长 16.3%"},
        {ZH_MODE_EXACT, ZH_FOLD_WIDTH, "中國ＧＤＰ", "中 國 gdp"},
        {ZH_MODE_EXACT, ZH_FOLD_NONE, "中國ＧＤＰ", "中 國 ＧＤＰ"},
        {ZH_MODE_EXACT, ZH_FOLD_ALL, "㍿", "株 式 会 社"},
        {ZH_MODE_EXACT, ZH_FOLD_ALL, "中\xff国", "中 国"},
        {ZH_MODE_WORDS, ZH_FOLD_ALL, "产品和服务", "产品 和 服务"},
        {ZH_MODE_WORDS, ZH_FOLD_ALL, "中華人民共和國GDP", "中华 人民 共和 国 gdp"},
        {ZH_MODE_EXACT, ZH_FOLD_ALL, "，。", ""},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        zh_token_options options = {cases[i].mode, cases[i].fold, NULL};
        token_list list = {"", 0};
        assert_int_equal(zh_tokenize(&options, ZH_FOR_DOCUMENT, cases[i].text,
                                     strlen(cases[i].text), list_token, &list),
                         0);
        assert_string_equal(list.text, cases[i].tokens);
    }
}

static int refuse(void *context, const zh_token *token)
{
    (void)token;
    ++*(int *)context;
    return 42;
}

static void stops_when_told(void **state)
{
    zh_token_options options = {ZH_MODE_EXACT, ZH_FOLD_ALL, NULL};

    (void)state;
    for (int mode = ZH_MODE_EXACT; mode <= ZH_MODE_WORDS; mode++) {
        int calls = 0;
        options.mode = (zh_token_mode)mode;
        assert_int_equal(zh_tokenize(&options, ZH_FOR_DOCUMENT, "中国abc国", 12,
                                     refuse, &calls),
                         42);
        assert_int_equal(calls, 1);
    }
}

static int measure(void *context, const zh_token *token)
{
    size_t *total = context;

    assert_true(token->n <= ZH_TOKEN_MAX);
    *total += token->n;
    return 0;
}

static void cuts_endless_runs(void **state)
{
    zh_token_options options = {ZH_MODE_EXACT, ZH_FOLD_ALL, NULL};
    size_t n = 100000, total = 0;
    char *text = malloc(n);

    (void)state;
    memset(text, 'x', n);
    zh_tokenize(&options, ZH_FOR_DOCUMENT, text, n, measure, &total);
    assert_int_equal(total, n);
    free(text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(builds_a_trie),
        cmocka_unit_test(an_empty_trie_holds_nothing),
        cmocka_unit_test(cuts_words),
        cmocka_unit_test(takes_words_of_the_user),
        cmocka_unit_test(words_are_the_text),
        cmocka_unit_test(a_text_without_a_break_is_linear),
        cmocka_unit_test(reads_runs),
        cmocka_unit_test(cuts_pieces),
        cmocka_unit_test(pieces_are_final),
        cmocka_unit_test(gives_tokens),
        cmocka_unit_test(stops_when_told),
        cmocka_unit_test(cuts_endless_runs),
    };

    return cmocka_run_group_tests_name("segment", tests, NULL, NULL);
}
