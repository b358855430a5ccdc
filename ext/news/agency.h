/* SPDX-License-Identifier: MIT */
/*
** agency.h: who a piece of news comes from: agencies, papers, stations, sites.
**
**     据新华社北京4月26日电        新重庆-重庆日报记者        秦楚网讯
**       ^^^^^^                     ^^^^^^^^^^^^^^^            ^^^^^^
**
** Two kinds of knowledge. A table of names that stand for themselves wherever
** they are printed, to be read and added to by whoever keeps a corpus; and
** what the name of any medium ends in (报, 社, 网, 台, 在线, 客户端 …), which
** finds the local ones that no table holds.
**
** All work on a stretch; nothing is allocated.
*/
#ifndef ZH_AGENCY_H
#define ZH_AGENCY_H

#include "../text/phrase.h"
#include "../text/stretch.h"

/* The tables, for those who want to walk them. */
extern const zh_phrases zh_agencies;
extern const zh_phrases zh_agency_short_names;
extern const zh_phrases zh_medium_endings; /* by their last characters */
extern const zh_phrases zh_medium_mores;
extern const zh_phrases zh_picture_libraries;

/* The longest name of the table that starts at place `i`: its length in
** characters, 0 when there is none. */
size_t zh_agency_at(const zh_stretch *s, size_t i);

/* The longest name of the table that ends just before place `end`. */
size_t zh_agency_before(const zh_stretch *s, size_t end);

/* What the medium is that a foreign agency's short name stands for at place
** `i`, as Singapore's papers print it (北京法新电): its length, or 0. */
size_t zh_agency_short_at(const zh_stretch *s, size_t i);

/* Length of the ending that media have (报, 日报网, 在线 …) just before place
** `end`, not reaching back over `from`; 0 when there is none. */
size_t zh_medium_ending(const zh_stretch *s, size_t from, size_t end);

/* The same for what may follow a medium's name and belongs to it: 客户端,
** 网站, 时刻 … just from place `i` on. */
size_t zh_medium_more(const zh_stretch *s, size_t i);

/* A library of pictures, whose credit stands where a person's would
** (杨静龙/视觉中国), at place `i`: its length, or 0. */
size_t zh_picture_library_at(const zh_stretch *s, size_t i);

#endif
