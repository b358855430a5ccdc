/* SPDX-License-Identifier: MIT */
/*
** lexicon_data.c: the built-in lexicon, put into the read-only data of the
** loadable by the assembler from the file that ext/gen/mklexicon.c wrote.
*/
#include "lexicon.h"

#ifdef __APPLE__
#define SECTION ".section __TEXT,__const\n"
#define SYMBOL "_zh_lexicon_file"
#define HIDDEN ".private_extern "
#else
#define SECTION ".section .rodata\n"
#define SYMBOL "zh_lexicon_file"
#define HIDDEN ".hidden "
#endif

__asm__(SECTION ".globl " SYMBOL "\n" HIDDEN SYMBOL "\n"
                ".balign 64\n" SYMBOL ":\n"
                ".incbin \"" ZH_LEXICON_FILE "\"\n"
                ".text\n");

/* The file as mklexicon wrote it. */
typedef struct lexicon_file {
    zh_lexicon_header header;
    uint16_t codes[0x10000];
    zh_character characters[0x10000];
    uint32_t pairs[ZH_PAIR_WORDS];
    zh_trie_unit units[];
} lexicon_file;

extern const lexicon_file zh_lexicon_file;

zh_lexicon zh_lexicon_builtin(void)
{
    const zh_lexicon_header *h = &zh_lexicon_file.header;
    zh_lexicon lexicon = {
        .trie = {zh_lexicon_file.units, h->n_units, zh_lexicon_file.codes},
        .characters = zh_lexicon_file.characters,
        .pairs = zh_lexicon_file.pairs,
        .total = h->total,
        .n_words = h->n_words,
        .longest = h->longest,
    };

    return lexicon;
}

const char *zh_lexicon_provenance(void)
{
    return ZH_LEXICON_PROVENANCE;
}
