/* SPDX-License-Identifier: MIT */
/*
** credit.h: the grammar of a credit: roles, outlets, names, tasks.
**
**     本报驻韩国记者 万 宇 马 菲 本报驻朝鲜记者 王 莉 程维丹
**     outlet  station role name name  …
**
**     全媒体记者 黄岸/文 王维宣/图        司伟 董自军摄影报道
**     role       name task name   task     name name   task
**
** A role holds for all names up to the next role, an outlet over the roles of
** its own reporters, a task for the names since the last one. Where a credit
** may stand is not decided here (byline.h).
*/
#ifndef ZH_CREDIT_H
#define ZH_CREDIT_H

#include "../text/stretch.h"

/* A person: places in the stretch, labels of tables. */
typedef struct zh_credited {
    uint16_t name, name_end;
    uint16_t outlet, outlet_end;   /* equal: none */
    uint16_t station, station_end; /* equal: none */
    const char *role;              /* or NULL */
    const char *task;              /* or NULL */
} zh_credited;

/* People in one credit at most: a name has two characters or more. */
#define ZH_CREDITED_MAX (ZH_STRETCH_MAX / 2)

typedef struct zh_credit {
    size_t end;       /* the place behind its last name or task */
    size_t past;      /* the same, or behind what is known not to be of it */
    size_t count;     /* people; 0: there is no credit */
    size_t outlet_end; /* where an outlet and role without people end; or 0 */
    bool has_role;
    bool has_outlet;  /* the first role has one printed */
    bool is_label;    /* the first role has a sign behind it: 责编：王芳;
                      ** not 记者：, which opens an answer in an interview */
    bool has_task;
    bool cut;         /* another credit follows without a break */
    bool doubtful;    /* some name does not look like one by itself */
    bool parted;      /* signs or spaces tell names from roles */
    zh_credited people[ZH_CREDITED_MAX];
} zh_credit;

/* Read a credit that starts at place `i` and goes on to `end` at most. With
** `into_prose` its last name may run on into a sentence (记者胡果从……). The
** count is 0 when none is there. */
void zh_credit_read(const zh_stretch *s, size_t i, size_t end,
                    bool into_prose, zh_credit *c);

#endif
