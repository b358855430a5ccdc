/* SPDX-License-Identifier: MIT */
/*
** place.h: towns that datelines are sent from.
**
**     中央社記者邱俊欽桃園19日電        （新加坡讯）
**                     ^^^^                ^^^^^^
**
** After an agency's name any place is taken as printed, known or not. This
** table decides only where nothing else tells a place from what stands before
** it: a reporter's name without a separator, a bracket without an agency.
** Places that end in 市, 县, 省 … need not be in it.
*/
#ifndef ZH_PLACE_H
#define ZH_PLACE_H

#include "../text/stretch.h"

/* Are the characters [from, to) of `s` as a whole a place that is sure to be
** one: in the table, or a name with 市, 县, 省, 镇, 机场 … behind it? */
bool zh_is_place(const zh_stretch *s, size_t from, size_t to);

/* The same, by the table alone. */
bool zh_is_known_place(const zh_stretch *s, size_t from, size_t to);

#endif
