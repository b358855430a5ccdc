/* SPDX-License-Identifier: MIT */
/*
** mkconvert.c: write the tables of ext/text/convert.h.
**
**     mkconvert dict.txt > convert_table.c
**
** Runs at build time only. Characters come from ICU's transliterators one by
** one. Phrases come from them too: a word of the word list whose conversion is
** not that of its characters (皇后 is no 皇後) becomes a row, unless a shorter
** row already makes it right. So the tables hold what ICU knows of words, and
** only that. ICU reads each character by itself (行 is xíng); the words in
** which it is read otherwise are in `readings` below.
*/
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>
#include <unicode/ustring.h>
#include <unicode/utrans.h>

#include "../text/utf8.h"

#define CODE_POINTS 0x30000
#define TEXT_MAX 256  /* bytes of a word or its conversion */
#define FREQUENCY_MIN 5 /* rarer words of the list are mostly names */
#define WORD_CHARS 6  /* longer words are made of shorter ones */

typedef struct row {
    char *from;
    char *to;
} row;

typedef struct table {
    const char *name;
    char *of[CODE_POINTS]; /* what a character becomes; NULL: itself */
    row *rows;             /* sorted by `from`, for finding */
    size_t n_rows;
    size_t room;
} table;

typedef struct word {
    char text[TEXT_MAX / 4];
    int32_t chars;
} word;

/* Readings of common words in which a character is not read as ICU reads it
** everywhere. Facts of the language, chosen for what newspapers print. */
static const char *const readings[][2] = {
    {"银行", "yín háng"}, {"行业", "háng yè"}, {"行长", "háng zhǎng"},
    {"央行", "yāng háng"}, {"商行", "shāng háng"}, {"行列", "háng liè"},
    {"行情", "háng qíng"}, {"同行", "tóng háng"}, {"分行", "fēn háng"},
    {"支行", "zhī háng"}, {"总行", "zǒng háng"}, {"投行", "tóu háng"},
    {"一行", "yī xíng"}, {"举行", "jǔ xíng"}, {"长江", "cháng jiāng"},
    {"长城", "cháng chéng"}, {"长期", "cháng qī"}, {"长征", "cháng zhēng"},
    {"长春", "cháng chūn"}, {"长沙", "cháng shā"}, {"长安", "cháng ān"},
    {"长远", "cháng yuǎn"}, {"长效", "cháng xiào"}, {"长度", "cháng dù"},
    {"长三角", "cháng sān jiǎo"}, {"长途", "cháng tú"}, {"长寿", "cháng shòu"},
    {"长久", "cháng jiǔ"}, {"长短", "cháng duǎn"}, {"长篇", "cháng piān"},
    {"长处", "cháng chù"}, {"延长", "yán cháng"}, {"全长", "quán cháng"},
    {"特长", "tè cháng"}, {"漫长", "màn cháng"}, {"擅长", "shàn cháng"},
    {"周长", "zhōu cháng"}, {"专长", "zhuān cháng"}, {"首都", "shǒu dū"},
    {"成都", "chéng dū"}, {"都市", "dū shì"}, {"古都", "gǔ dū"},
    {"丰都", "fēng dū"}, {"故都", "gù dū"}, {"京都", "jīng dū"},
    {"音乐", "yīn yuè"}, {"乐器", "yuè qì"}, {"乐团", "yuè tuán"},
    {"乐队", "yuè duì"}, {"奏乐", "zòu yuè"}, {"声乐", "shēng yuè"},
    {"重新", "chóng xīn"}, {"重复", "chóng fù"}, {"重建", "chóng jiàn"},
    {"重庆", "chóng qìng"}, {"重组", "chóng zǔ"}, {"重申", "chóng shēn"},
    {"重返", "chóng fǎn"}, {"双重", "shuāng chóng"}, {"重阳", "chóng yáng"},
    {"重要", "zhòng yào"}, {"重大", "zhòng dà"}, {"重点", "zhòng diǎn"},
    {"西藏", "xī zàng"}, {"宝藏", "bǎo zàng"}, {"藏族", "zàng zú"},
    {"藏医", "zàng yī"}, {"藏语", "zàng yǔ"}, {"朝鲜", "cháo xiǎn"},
    {"朝阳", "cháo yáng"}, {"朝气", "zhāo qì"}, {"今朝", "jīn zhāo"},
    {"调查", "diào chá"}, {"调研", "diào yán"}, {"调动", "diào dòng"},
    {"强调", "qiáng diào"}, {"调度", "diào dù"}, {"空调", "kōng tiáo"},
    {"调整", "tiáo zhěng"}, {"调节", "tiáo jié"}, {"协调", "xié tiáo"},
    {"调控", "tiáo kòng"}, {"会计", "kuài jì"}, {"财会", "cái kuài"},
    {"参差", "cēn cī"}, {"差别", "chā bié"}, {"差距", "chā jù"},
    {"差异", "chā yì"}, {"出差", "chū chāi"}, {"校对", "jiào duì"},
    {"处理", "chǔ lǐ"}, {"处罚", "chǔ fá"}, {"处分", "chǔ fèn"},
    {"处于", "chǔ yú"}, {"处境", "chǔ jìng"}, {"好处", "hǎo chù"},
    {"爱好", "ài hào"}, {"干部", "gàn bù"}, {"干净", "gān jìng"},
    {"若干", "ruò gān"}, {"干旱", "gān hàn"}, {"干预", "gān yù"},
    {"干扰", "gān rǎo"}, {"因为", "yīn wèi"}, {"为了", "wèi le"},
    {"作为", "zuò wéi"}, {"成为", "chéng wéi"}, {"认为", "rèn wéi"},
    {"行为", "xíng wéi"}, {"为人民", "wèi rén mín"}, {"供给", "gōng jǐ"},
    {"给予", "jǐ yǔ"}, {"自给", "zì jǐ"}, {"还是", "hái shì"},
    {"归还", "guī huán"}, {"偿还", "cháng huán"}, {"还款", "huán kuǎn"},
    {"角色", "jué sè"}, {"主角", "zhǔ jué"}, {"觉得", "jué de"},
    {"睡觉", "shuì jiào"}, {"转发", "zhuǎn fā"}, {"转移", "zhuǎn yí"},
    {"转型", "zhuǎn xíng"}, {"转变", "zhuǎn biàn"}, {"提供", "tí gōng"},
    {"供应", "gōng yìng"}, {"应对", "yìng duì"}, {"应用", "yìng yòng"},
    {"反应", "fǎn yìng"}, {"适应", "shì yìng"}, {"效应", "xiào yìng"},
    {"响应", "xiǎng yìng"}, {"应该", "yīng gāi"}, {"应当", "yīng dāng"},
    {"的确", "dí què"}, {"目的", "mù dì"}, {"了解", "liǎo jiě"},
    {"少年", "shào nián"}, {"青少年", "qīng shào nián"}, {"似的", "shì de"},
    {"创伤", "chuāng shāng"}, {"传记", "zhuàn jì"}, {"自传", "zì zhuàn"},
    {"降落", "jiàng luò"}, {"投降", "tóu xiáng"}, {"血液", "xuè yè"},
    {"便宜", "pián yi"}, {"率领", "shuài lǐng"}, {"效率", "xiào lǜ"},
    {"数据", "shù jù"}, {"数字", "shù zì"}, {"数量", "shù liàng"},
    {"六安", "lù ān"}, {"台州", "tāi zhōu"}, {"厦门", "xià mén"},
    {"大厦", "dà shà"}, {"蚌埠", "bèng bù"}, {"丽水", "lí shuǐ"},
    {"番禺", "pān yú"}, {"单于", "chán yú"}, {"新华社", "xīn huá shè"},
    {"种植", "zhòng zhí"}, {"播种", "bō zhǒng"}, {"接种", "jiē zhòng"},
    {"中奖", "zhòng jiǎng"}, {"中毒", "zhòng dú"}, {"命中", "mìng zhòng"},
    {"尽管", "jǐn guǎn"}, {"尽快", "jǐn kuài"}, {"尽量", "jǐn liàng"},
    {"卷入", "juǎn rù"}, {"模样", "mú yàng"}, {"弹药", "dàn yào"},
    {"导弹", "dǎo dàn"}, {"炸弹", "zhà dàn"}, {"系统", "xì tǒng"},
    {"载体", "zài tǐ"}, {"下载", "xià zài"}, {"记载", "jì zǎi"},
    {"正月", "zhēng yuè"}, {"地方", "dì fāng"}, {"地区", "dì qū"},
};

static void stop(const char *what, const char *why)
{
    fprintf(stderr, "mkconvert: %s: %s\n", what, why);
    exit(1);
}

static void check(UErrorCode status, const char *what)
{
    if (U_FAILURE(status)) {
        stop(what, u_errorName(status));
    }
}

static char *copy_of(const char *s)
{
    char *copy = malloc(strlen(s) + 1);
    if (copy == NULL) {
        stop("table", "out of memory");
    }
    return strcpy(copy, s);
}

static UTransliterator *transliterator(const char *name)
{
    UErrorCode status = U_ZERO_ERROR;
    UChar id[64];
    UTransliterator *t;

    u_charsToUChars(name, id, (int32_t)strlen(name) + 1);
    t = utrans_openU(id, -1, UTRANS_FORWARD, NULL, 0, NULL, &status);
    check(status, name);
    return t;
}

static void transliterate(UTransliterator *t, const char *from, char *to)
{
    UErrorCode status = U_ZERO_ERROR;
    UChar s[TEXT_MAX];
    int32_t n, limit;

    u_strFromUTF8(s, TEXT_MAX, &n, from, -1, &status);
    limit = n;
    utrans_transUChars(t, s, &n, TEXT_MAX, 0, &limit, &status);
    u_strToUTF8(to, TEXT_MAX, NULL, s, n, &status);
    check(status, from);
}

/* The code point at *s, which it steps over. */
static UChar32 step(const char **s)
{
    uint32_t cp; /* the NUL behind the text ends its last character */

    *s += zh_utf8_next(*s, ZH_UTF8_MAX, 0, &cp);
    return (UChar32)cp;
}

static int by_from(const void *a, const void *b)
{
    return strcmp(((const row *)a)->from, ((const row *)b)->from);
}

static const row *find(const table *t, const char *from, size_t n)
{
    char key[TEXT_MAX];
    row wanted = {key, NULL};

    memcpy(key, from, n);
    key[n] = '\0';
    return t->n_rows == 0 ? NULL
                          : bsearch(&wanted, t->rows, t->n_rows, sizeof(row),
                                    by_from);
}

/* Add the row where it belongs, or write over the one that is there. */
static void add(table *t, const char *from, const char *to)
{
    row *old = (row *)(uintptr_t)find(t, from, strlen(from));
    size_t i = t->n_rows;

    if (old != NULL) {
        old->to = copy_of(to);
        return;
    }
    if (t->n_rows == t->room) {
        t->room = t->room ? 2 * t->room : 1024;
        t->rows = realloc(t->rows, t->room * sizeof(row));
        if (t->rows == NULL) {
            stop("table", "out of memory");
        }
    }
    while (i > 0 && strcmp(t->rows[i - 1].from, from) > 0) {
        t->rows[i] = t->rows[i - 1];
        i--;
    }
    t->rows[i].from = copy_of(from);
    t->rows[i].to = copy_of(to);
    t->n_rows++;
}

/* As convert.c does it: the longest row, else the character. `space` goes
** between what is put in. */
static void convert(const table *t, const char *from, char *to,
                    const char *space)
{
    char *start = to;

    *to = '\0';
    while (*from != '\0') {
        const char *end = from;
        const row *best = NULL;
        size_t len = 0;
        UChar32 cp = 0;
        for (int i = 0; i < WORD_CHARS && *end != '\0'; i++) {
            UChar32 c = step(&end);
            const row *r = find(t, from, (size_t)(end - from));
            cp = i == 0 ? c : cp;
            len = i == 0 ? (size_t)(end - from) : len;
            if (r != NULL) {
                best = r;
                len = (size_t)(end - from);
            }
        }
        if (to != start) {
            to += sprintf(to, "%s", space);
        }
        if (best != NULL) {
            to += sprintf(to, "%s", best->to);
        } else if (cp < CODE_POINTS && t->of[cp] != NULL) {
            to += sprintf(to, "%s", t->of[cp]);
        } else {
            to += sprintf(to, "%.*s", (int)len, from);
        }
        from += len;
    }
}

static void fill_characters(table *t, UTransliterator *how)
{
    for (UChar32 cp = 0x3400; cp < CODE_POINTS; cp++) {
        UErrorCode status = U_ZERO_ERROR;
        char from[ZH_UTF8_MAX + 1], to[TEXT_MAX];
        if (uscript_getScript(cp, &status) != USCRIPT_HAN) {
            continue;
        }
        from[zh_utf8_write((uint32_t)cp, from)] = '\0';
        transliterate(how, from, to);
        if (strcmp(from, to) != 0 && strpbrk(to, " ") == NULL) {
            t->of[cp] = copy_of(to);
        }
    }
}

static void add_unless_right(table *t, const char *from, const char *to,
                             const char *space)
{
    char now[4 * TEXT_MAX];

    convert(t, from, now, space);
    if (strcmp(now, to) != 0) {
        add(t, from, to);
    }
}

/* The words, shorter ones first. */
static int shorter_first(const void *a, const void *b)
{
    const word *x = a, *y = b;
    return x->chars != y->chars ? (x->chars < y->chars ? -1 : 1)
                                : strcmp(x->text, y->text);
}

/* The words of the list, of 2 to WORD_CHARS Han characters. */
static word *read_words(const char *path, size_t *n)
{
    FILE *file = fopen(path, "r");
    char line[1024];
    word *words = NULL;
    size_t room = 0;

    *n = 0;
    if (file == NULL) {
        stop(path, "cannot be read");
    }
    while (fgets(line, sizeof line, file) != NULL) {
        const char *s = line;
        int32_t chars = 0;
        const char *frequency = strchr(line, ' ');
        if (frequency == NULL || atoi(frequency) < FREQUENCY_MIN) {
            continue;
        }
        line[strcspn(line, " ")] = '\0';
        while (*s != '\0' && step(&s) >= 0x3400) {
            chars++;
        }
        if (*s != '\0' || chars < 2 || chars > WORD_CHARS) {
            continue;
        }
        if (*n == room) {
            room = room ? 2 * room : 65536;
            words = realloc(words, room * sizeof *words);
            if (words == NULL) {
                stop(path, "out of memory");
            }
        }
        memcpy(words[*n].text, line, strlen(line) + 1);
        words[(*n)++].chars = chars;
    }
    fclose(file);
    qsort(words, *n, sizeof *words, shorter_first);
    return words;
}

/* 乾隆 stays 乾隆, for 干隆 is no word; 一夥人 becomes 一伙人, which is one: a
** row is added only where the characters by themselves give no other word. */
static void add_simplified(table *t, const char *traditional, const word *w,
                           const word *words, size_t n)
{
    char now[4 * TEXT_MAX];
    word other;

    convert(t, traditional, now, "");
    if (strlen(now) < sizeof other.text) {
        memcpy(other.text, now, strlen(now) + 1);
        other.chars = w->chars;
        if (bsearch(&other, words, n, sizeof *words, shorter_first) == NULL) {
            add(t, traditional, w->text);
        }
    }
}

/* 看著 is 看着 though 著名 is not 着名: also what prints 着 as 著. */
static void add_zhe(table *simplified, const char *traditional,
                    const char *word_text)
{
    char other[TEXT_MAX];
    const char *zhe = strstr(traditional, "着");

    if (zhe != NULL) {
        snprintf(other, sizeof other, "%.*s著%s", (int)(zhe - traditional),
                 traditional, zhe + strlen("着"));
        add_unless_right(simplified, other, word_text, "");
    }
}

static void print_table(const table *t)
{
    size_t n_chars = 0;

    printf("\nstatic const zh_convert_char %s_chars[] = {\n", t->name);
    for (UChar32 cp = 0; cp < CODE_POINTS; cp++) {
        if (t->of[cp] != NULL) {
            printf("{0x%X,\"%s\"},%s", (unsigned)cp, t->of[cp],
                   ++n_chars % 6 == 0 ? "\n" : "");
        }
    }
    printf("};\nstatic const zh_convert_row %s_rows[] = {\n", t->name);
    for (size_t i = 0; i < t->n_rows; i++) {
        printf("{\"%s\",\"%s\"},\n", t->rows[i].from, t->rows[i].to);
    }
    printf("};\nconst zh_convert_table zh_convert_%s = {%s_chars, %zu, "
           "%s_rows, %zu};\n",
           t->name, t->name, n_chars, t->name, t->n_rows);
}

int main(int argc, char **argv)
{
    static table simplified = {.name = "simplified"};
    static table traditional = {.name = "traditional"};
    static table pinyin = {.name = "pinyin"};
    UTransliterator *t2s = transliterator("Traditional-Simplified");
    UTransliterator *s2t = transliterator("Simplified-Traditional");
    UTransliterator *reading = transliterator("Han-Latin");
    word *words;
    size_t n;

    if (argc != 2) {
        stop("usage", "mkconvert dict.txt");
    }
    words = read_words(argv[1], &n);
    fill_characters(&simplified, t2s);
    fill_characters(&traditional, s2t);
    fill_characters(&pinyin, reading);
    for (size_t i = 0; i < sizeof readings / sizeof *readings; i++) {
        add(&pinyin, readings[i][0], readings[i][1]);
    }
    for (size_t i = 0; i < n; i++) {
        char to[TEXT_MAX];
        transliterate(s2t, words[i].text, to);
        add_unless_right(&traditional, words[i].text, to, "");
        add_simplified(&simplified, to, &words[i], words, n);
        add_zhe(&simplified, to, words[i].text);
    }
    printf("/* Generated by ext/gen/mkconvert.c from ICU's transliterators\n"
           "** (Unicode licence) and the word list. Do not edit. */\n"
           "#include \"convert.h\"\n");
    print_table(&simplified);
    print_table(&traditional);
    print_table(&pinyin);
    return 0;
}
