// SPDX-License-Identifier: MIT
/* gfp_names.c - the table behind %pGg (include/trace/events/mmflags.h): combinations first, what they leave after them */
#include "gfp_names.h"

#include <stdio.h>

static const struct {
	gfp_t flags;
	const char *name;
} names[] = {
	{GFP_HIGHUSER_MOVABLE, "GFP_HIGHUSER_MOVABLE"}, {GFP_HIGHUSER, "GFP_HIGHUSER"}, {GFP_USER, "GFP_USER"},
	{GFP_KERNEL_ACCOUNT, "GFP_KERNEL_ACCOUNT"}, {GFP_KERNEL, "GFP_KERNEL"}, {GFP_NOFS, "GFP_NOFS"},
	{GFP_ATOMIC, "GFP_ATOMIC"}, {GFP_NOIO, "GFP_NOIO"}, {GFP_NOWAIT, "GFP_NOWAIT"}, {GFP_DMA, "GFP_DMA"},
	{__GFP_HIGHMEM, "__GFP_HIGHMEM"}, {GFP_DMA32, "GFP_DMA32"}, {__GFP_HIGH, "__GFP_HIGH"},
	{__GFP_ATOMIC, "__GFP_ATOMIC"}, {__GFP_IO, "__GFP_IO"}, {__GFP_FS, "__GFP_FS"}, {__GFP_NOWARN, "__GFP_NOWARN"},
	{__GFP_RETRY_MAYFAIL, "__GFP_RETRY_MAYFAIL"}, {__GFP_NOFAIL, "__GFP_NOFAIL"}, {__GFP_NORETRY, "__GFP_NORETRY"},
	{__GFP_COMP, "__GFP_COMP"}, {__GFP_ZERO, "__GFP_ZERO"}, {__GFP_NOMEMALLOC, "__GFP_NOMEMALLOC"},
	{__GFP_MEMALLOC, "__GFP_MEMALLOC"}, {__GFP_HARDWALL, "__GFP_HARDWALL"}, {__GFP_THISNODE, "__GFP_THISNODE"},
	{__GFP_RECLAIMABLE, "__GFP_RECLAIMABLE"}, {__GFP_MOVABLE, "__GFP_MOVABLE"}, {__GFP_ACCOUNT, "__GFP_ACCOUNT"},
	{__GFP_WRITE, "__GFP_WRITE"}, {__GFP_RECLAIM, "__GFP_RECLAIM"},
	{__GFP_DIRECT_RECLAIM, "__GFP_DIRECT_RECLAIM"}, {__GFP_KSWAPD_RECLAIM, "__GFP_KSWAPD_RECLAIM"},
};

void gfp_names(gfp_t gfp, char *text, size_t room)
{
	size_t at = 0;

	text[0] = '\0';
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]) && at < room; i++) {
		if ((gfp & names[i].flags) != names[i].flags)
			continue;
		at += (size_t)snprintf(text + at, room - at, "%s%s", at ? "|" : "", names[i].name);
		gfp &= ~names[i].flags;
	}
	if (!at)
		snprintf(text, room, "none");
}
