/* SPDX-License-Identifier: MIT */
/*
** role.h: what people at a newspaper are called, and what they did for a piece.
**
**     见习记者 李明        责编：王芳        张三/文  李四/图        王芳摄
**     ^^^^^^^^             ^^^^                   ^^       ^^            ^^
**     a role               a role                 tasks                  a task
**
** Two tables to be read and added to. A label is what SQL shows, in simplified
** characters: several ways of printing a role share one (责编, 责任编辑).
*/
#ifndef ZH_ROLE_H
#define ZH_ROLE_H

#include "../text/phrase.h"
#include "../text/stretch.h"

typedef struct zh_role {
    zh_phrase print; /* folded: simplified, small letters */
    const char *label;
    char group;        /* 'r' reports, and an outlet holds on over it;
                       ** 'c' contributes; 'e' edits; 'm' makes (needs a sign
                       ** between itself and a name: 摄影 陈明, 撰文：李明) */
} zh_role;

/* The tables, for those who want to walk them. */
extern const zh_phrases zh_roles;
extern const zh_phrases zh_tasks;

/* The longest role printed at place `i`, or NULL; *length in characters. */
const zh_role *zh_role_at(const zh_stretch *s, size_t i, size_t *length);

/* The longest task printed at place `i`, its label, or NULL. */
const char *zh_task_at(const zh_stretch *s, size_t i, size_t *length);

#endif
