/* SPDX-License-Identifier: MIT */
/*
** figure.h: where a percentage is printed and what number it is.
**
**     增长百分之五到六    降至2.5个百分点    七八成    翻了两番
**         ^^^^^^^^^^^^        ^^^^^^^^^^^    ^^^^^^    ^^^^^^^^
**
** A sentence is laid open once, with all its figures: rules for what they
** measure look at the neighbours (percentage.c, metric.c).
*/
#ifndef ZH_FIGURE_H
#define ZH_FIGURE_H

#include "../text/stretch.h"

typedef enum zh_figure_unit {
    ZH_PERCENT,
    ZH_POINT,
    ZH_FOLD,
} zh_figure_unit;

/* A figure at places [from, to) of its sentence. */
typedef struct zh_figure {
    size_t from, to;
    zh_figure_unit unit;
    double value; /* of a range: its upper end */
    double low;   /* of a range */
    bool is_range;
    bool is_more;     /* 多 between number and unit: 2500多倍 */
    bool is_doubling; /* 翻一番: says itself that something grew */
} zh_figure;

/* Figures in a sentence at most; more begin another one. */
#define ZH_FIGURES 32

typedef struct zh_sentence {
    zh_stretch s;
    size_t count;
    zh_figure figure[ZH_FIGURES];
} zh_sentence;

/* Could the character whose last byte is text[i] be the unit of a figure? A
** cheap sieve over bytes: says yes too often, never no wrongly. */
bool zh_figure_sieve(const char *text, size_t i);

/* Find the figures of `s` whose unit stands before place `end`, up to
** ZH_FIGURES. Returns the place up to which it has looked. */
size_t zh_figures_find(zh_sentence *sentence, size_t end);

#endif
