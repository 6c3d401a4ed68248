// SPDX-License-Identifier: MIT
/*
 * bad_page.c - bad_page() and dump_page(): what the kernel's log says of a page that may not be freed
 *
 *   BUG: Bad page state in process init  pfn:00010
 *   page:c2a06280 refcount:0 mapcount:0 mapping:00000000 index:0x0 pfn:0x10
 *   flags: 0x1000(reserved|zone=0)
 *   page dumped because: PAGE_FLAGS_CHECK_AT_FREE flag(s) set
 *
 * A kernel drops the reference first and looks then, so the report shows one reference less than `page` does. Of a page
 * freed twice it learns with the next allocation, which finds a count of -1: here at once. A free that a kernel would
 * not notice (a wrong order, a frame that somebody else still uses) is refused without a report.
 *
 * Differences from Linux: the page is not leaked, it stays what it was. The lines with the bytes of the descriptor, the
 * modules and the call trace are left out; mapping is the number that `page` shows, not a hashed address; and reports
 * come without a limit, since there is no clock for 60 of them a minute.
 */
#include "bad_page.h"

#include "arch.h"
#include "flag_names.h"
#include "kernel_addr.h"
#include "klog.h"
#include "page_alloc.h"

/*
 * Where the upper fields of page->flags lie: Debian's NODES_SHIFT 10, 8,192 CPUs on x86_64; 32 bits have the zone
 * alone.
 */
#define ZONE_SHIFT_32 30
#define ZONE_SHIFT_64 51
#define LAST_CPUPID_SHIFT 30
#define LAST_CPUPID_NONE 0x1fffffu

typedef unsigned long long ull;

static unsigned int zone_number(const struct machine *m, pfn_t pfn)
{
	unsigned int i;

	for (i = m->arch->nr_zones; i-- > 1;)
		if (m->arch->zones[i].end_pfn && pfn >= m->arch->zones[i].start_pfn)
			return i;
	return 0;
}

/* %pGp: the whole word, the names of its bits, and the fields in its upper part. */
static void log_page_flags(struct machine *m, pfn_t pfn, const struct page *page)
{
	unsigned int zone = zone_number(m, pfn), at = 0;
	ull word = page->flags & PAGEFLAGS_MASK;
	const char *name;

	if (m->arch->bits == 64)
		word |= (ull)LAST_CPUPID_NONE << LAST_CPUPID_SHIFT | (ull)zone << ZONE_SHIFT_64;
	else
		word |= (ull)zone << ZONE_SHIFT_32;
	printk(m, "%sflags: 0x%llx(", PageAnon(page) ? "anon " : "", word);
	while ((name = next_page_flag(page, &at)))
		printk(m, "%s|", name);
	if (m->arch->bits == 64)
		printk(m, "node=0|zone=%u|lastcpupid=0x%x)\n", zone, LAST_CPUPID_NONE);
	else
		printk(m, "zone=%u)\n", zone);
}

static void bad_page(struct machine *m, const struct task_struct *task, pfn_t pfn, const struct page *page,
		     const char *reason)
{
	const int width = (int)m->arch->bits / 4;

	printk(m, "BUG: Bad page state in process %s  pfn:%05llx\n", task->comm, (ull)pfn);
	printk(m, "page:%0*llx refcount:%d mapcount:%d mapping:%0*llx index:0x%llx pfn:0x%llx\n", width,
	       (ull)page_descriptor(m, pfn), page->_refcount, page_mapcount(page), width, (ull)page->mapping,
	       (ull)page->index, (ull)pfn);
	log_page_flags(m, pfn, page);
	printk(m, "page dumped because: %s\n", reason);
	add_taint(m, TAINT_BAD_PAGE);
	core_changed(m);
}

/* What a kernel would say of the frame, had it gone on with the free. */
static void report_frame(struct machine *m, const struct task_struct *task, pfn_t pfn)
{
	struct page page;
	const char *reason;

	page_snapshot(m, pfn, &page);
	if (page.flags & PG_tail || --page._refcount > 0)
		return;
	if (page._refcount < 0) {
		page._mapcount = -1;	/* whoever takes it from the free lists has cleared its type */
		bad_page(m, task, pfn, &page, "nonzero _refcount");
		return;
	}
	reason = page_bad_reason(&page);
	if (reason)
		bad_page(m, task, pfn, &page, reason);
}

static void report_refusal(struct machine *m, const struct task_struct *task)
{
	switch (m->ctx.why.why) {
	case WHY_RESERVED_FRAME:
	case WHY_NOT_ALLOCATED:
	case WHY_FRAME_NOT_HELD:
	case WHY_FRAME_MAPPED:
	case WHY_FRAME_BAD_STATE:
		report_frame(m, task, m->ctx.why.arg[0]);
		break;
	default:
		break;
	}
}

int task_free_pages(struct machine *m, const struct task_struct *task, pfn_t pfn, unsigned int order)
{
	int err = free_pages_checked(m, pfn, order);

	if (err)
		report_refusal(m, task);
	return err;
}

int task_free_pages_exact(struct machine *m, const struct task_struct *task, pfn_t pfn, uint64_t size)
{
	int err = free_held_pages_exact(m, pfn, size);

	if (err)
		report_refusal(m, task);
	return err;
}
