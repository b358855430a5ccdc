/* SPDX-License-Identifier: MIT */
/*
** chars.c: the part of chars.h that is not worth inlining.
*/
#include "chars.h"

size_t zh_char_fold_all(uint32_t cp, zh_fold fold, uint32_t *out)
{
    uint32_t facts = zh_char_facts(cp, fold);
    const uint32_t *sequence;

    if (!(facts & ZH_FACT_MANY)) {
        out[0] = zh_facts_folded(facts, cp);
        return 1;
    }
    sequence = &zh_fold_sequences[facts & ZH_FACT_DELTA];
    for (uint32_t i = 0; i < sequence[0]; i++) {
        out[i] = sequence[1 + i];
    }
    return sequence[0];
}
