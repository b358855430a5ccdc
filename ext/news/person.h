/* SPDX-License-Identifier: MIT */
/*
** person.h: names of people where nothing but characters says where they end.
**
**     罗昌爱胡跃平任维东        孟西安祁勇        索朗罗布        记者胡果从……
**     ^^^^^^                    ^^^^^^            ^^^^^^^^            ^^^^
**
** A Han name is a surname of one character, now and then of two, and a given
** name of one or two. Half of the credits of many names in the papers of the
** last century print them without a mark between, and a given name may hold a
** surname (安 of 孟西安), so the likeliest cut of the whole run is looked for.
** Names of other peoples are known by the words they are made of (索朗, 罗布).
**
** Everything works on a stretch; nothing is allocated.
*/
#ifndef ZH_PERSON_H
#define ZH_PERSON_H

#include "../text/phrase.h"
#include "../text/stretch.h"

/* The tables, for those who want to walk them: how the names of other peoples
** begin, and words that begin like a Han name and are none. */
extern const zh_phrases zh_people_openings;
extern const zh_phrases zh_not_people;

/* Cut the run [from, to) of Han characters into names: the end of each in
** ends[], which has room for (to - from) / 2 of them. Returns how many, 0 when
** the run cannot be names. A run of two or three is one name, whatever its
** characters: pen names have no surname. */
size_t zh_person_split(const zh_stretch *s, size_t from, size_t to,
                       uint16_t *ends);

/* Could [from, to) as it stands be the name of a person? Stricter: a Han
** name opens with a surname, and words that only look like one are out. */
bool zh_is_person(const zh_stretch *s, size_t from, size_t to);

/* Is it likely enough to be taken without any other sign: a common surname
** and a given name made of what parents choose? */
bool zh_is_likely_person(const zh_stretch *s, size_t from, size_t to);

#endif
