// SPDX-License-Identifier: MIT
/* A letter, a function: the table at the end has them all, and the test of events.def tries every one. */
#include "figures.h"

#include <string.h>

#include "back.h"
#include "figure_tasks.h"
#include "figure_words.h"
#include "file.h"
#include "flag_names.h"
#include "kallsyms.h"
#include "kernel_addr.h"
#include "mem_map.h"
#include "module.h"
#include "page_alloc.h"
#include "pgtable.h"
#include "safe_text.h"
#include "slab.h"
#include "swap.h"
#include "task.h"
#include "task_mmu.h"
#include "tlb.h"

/* ---- numbers ---- */

static void put_hex(struct seq_file *out, const struct event_view *v, unsigned int at)
{
	seq_puts(out, "0x");
	seq_hex(out, figure_arg(v, at), 0);
}

static void put_bare_hex(struct seq_file *out, const struct event_view *v, unsigned int at)
{
	seq_hex(out, figure_arg(v, at), 0);
}

static void put_unsigned(struct seq_file *out, const struct event_view *v, unsigned int at)
{
	seq_dec(out, figure_arg(v, at), 0);
}

static void put_signed(struct seq_file *out, const struct event_view *v, unsigned int at)
{
	uint64_t n = figure_arg(v, at);
	bool negative = (int64_t)n < 0;

	if (negative)
		seq_putc(out, '-');
	seq_dec(out, negative ? -n : n, 0);
}

static void put_bool(struct seq_file *out, const struct event_view *v, unsigned int at)
{
	seq_puts(out, figure_arg(v, at) ? "true" : "false");
}

static void put_byte_offset(struct seq_file *out, const struct event_view *v, unsigned int at)
{
	seq_dec(out, figure_arg(v, at) << PAGE_SHIFT, 0);
}

void show_pointer(struct seq_file *out, const struct machine *m, uint64_t address)
{
	seq_hex(out, address, m->arch->bits / 4);
}

static void put_pointer(struct seq_file *out, const struct event_view *v, unsigned int at)
{
	show_pointer(out, v->m, figure_arg(v, at));
}

static void put_descriptor(struct seq_file *out, const struct event_view *v, unsigned int at)
{
	uint64_t pfn = figure_arg(v, at);

	show_pointer(out, v->m, pfn ? page_descriptor(v->m, pfn) : 0);
}

static void put_gfp(struct seq_file *out, const struct event_view *v, unsigned int at)
{
	seq_gfp_flags(out, figure_arg(v, at));
}

/* ---- frames ---- */

static const struct zone *zone_of(const struct event_view *v, unsigned int at)
{
	const struct page *page = find_page(v->m, figure_arg(v, at));

	return page ? page_zone(page) : NULL;
}

static void put_zone_of(struct seq_file *out, const struct event_view *v, unsigned int at)
{
	const struct zone *zone = zone_of(v, at);

	seq_puts(out, zone ? zone_name(zone) : "none");
}

static void put_zone_room(struct seq_file *out, const struct event_view *v, unsigned int at)
{
	const struct zone *zone = zone_of(v, at);

	if (!zone)
		return;
	seq_dec(out, zone_free_pages(zone), 0);
	show_era(out, " pages free, {low watermark|freepages.low} ", v->classic);
	seq_dec(out, zone_wmark(zone, WMARK_LOW), 0);
}

static const char *zone_by_index(const struct event_view *v, unsigned int at)
{
	return zone_name(
		machine_zone(v->m, figure_arg(v, at) < v->m->arch->nr_zones ? (unsigned int)figure_arg(v, at) : 0));
}

static void put_zone(struct seq_file *out, const struct event_view *v, unsigned int at)
{
	seq_puts(out, zone_by_index(v, at));
}

static void put_padded_zone(struct seq_file *out, const struct event_view *v, unsigned int at)
{
	seq_printf(out, "%-8s", zone_by_index(v, at));
}

/* Behind a block's first frame: how many there are. The order is the next figure. */
static void put_block_size(struct seq_file *out, const struct event_view *v, unsigned int at)
{
	uint64_t order = figure_arg(v, at);

	if (order && order < 64)
		seq_printf(out, " (order %u, %llu frames)", (unsigned int)order, 1ull << order);
}

/* What a request for so many bytes wastes of those it got, the next figure, and what it would of whole pages. */
static void put_waste(struct seq_file *out, const struct event_view *v, unsigned int at)
{
	uint64_t asked = figure_arg(v, at), got = figure_arg(v, at + 1);

	if (got > asked)
		seq_printf(out, ": %llu are wasted, with whole pages %llu would be", (unsigned long long)(got - asked),
			   (unsigned long long)(page_align(asked) - asked));
}

/* A request's block, and the room in its zone; or that it got none. The order is the next figure. */
static void put_allocation(struct seq_file *out, const struct event_view *v, unsigned int at)
{
	const uint64_t args[] = {figure_arg(v, at), figure_arg(v, at + 1)};
	const struct event_view block = {.m = v->m, .args = args, .nr = 2, .classic = v->classic};

	show_figures(out, args[0] ? "frame %0x%1N comes from zone %0Z (%0w)" :
		     "no zone has a block of order %1u: the request fails", &block);
}

static void put_lru_flags(struct seq_file *out, const struct event_view *v, unsigned int at)
{
	const struct page *page = find_page(v->m, figure_arg(v, at));

	seq_putc(out, page && page_mapped(page) ? 'M' : ' ');
	seq_putc(out, page && page_is_file_lru(page) ? 'f' : 'a');
	seq_putc(out, page && page_test(page, PG_swapcache) ? 's' : ' ');
	seq_putc(out, page && page_test(page, PG_swapbacked) ? 'b' : ' ');
	seq_puts(out, "  ");
}

/* ---- entries ---- */

void show_pte(struct seq_file *out, const struct machine *m, uint64_t val)
{
	pte_t pte = {val};

	if (pte_none(pte)) {
		seq_puts(out, "empty");
	} else if (pte_guard(m, pte)) {
		seq_puts(out, "guard");
	} else if (!pte_present(m, pte)) {
		seq_printf(out, "swap slot %u:%llu", pte_swp_type(m, pte), (unsigned long long)pte_swp_offset(m, pte));
	} else {
		if (pte_pfn(m, pte) == m->vm->zero_pfn)
			seq_puts(out, "the zero page");
		else
			seq_printf(out, "frame 0x%llx", (unsigned long long)pte_pfn(m, pte));
		seq_puts(out, !pte_user(m, pte) ? " no-access" : pte_write(m, pte) ? " writable" : " read-only");
		seq_puts(out, pte_young(m, pte) ? " young" : " old");
		seq_puts(out, pte_dirty(m, pte) ? " dirty" : "");
	}
}

static void put_pte(struct seq_file *out, const struct event_view *v, unsigned int at)
{
	show_pte(out, v->m, figure_arg(v, at));
}

static void put_perms(struct seq_file *out, const struct event_view *v, unsigned int at)
{
	uint64_t flags = figure_arg(v, at);

	seq_putc(out, flags & VM_READ ? 'r' : '-');
	seq_putc(out, flags & VM_WRITE ? 'w' : '-');
	seq_putc(out, flags & VM_EXEC ? 'x' : '-');
	seq_putc(out, flags & VM_MAYSHARE ? 's' : 'p');
}

/* What else becomes of vm_flags, where the figure before is the old ones: ", LOCKED set". */
static void put_flag_changes(struct seq_file *out, const struct event_view *v, unsigned int at)
{
	const uint64_t told = VM_READ | VM_WRITE | VM_EXEC | VM_SHARED | VM_MAYSHARE | VM_SOFTDIRTY;
	uint64_t old = figure_arg(v, at - 1) & ~told, new = figure_arg(v, at) & ~told;

	if (new & ~old) {
		seq_puts(out, ", ");
		put_vma_flags(out, new & ~old);
		seq_puts(out, " set");
	}
	if (old & ~new) {
		seq_puts(out, ", ");
		put_vma_flags(out, old & ~new);
		seq_puts(out, " cleared");
	}
}

/* pgd, pud, pmd or pte: what the machine calls a table of this level. */
static void put_level(struct seq_file *out, const struct event_view *v, unsigned int at)
{
	seq_puts(out, v->m->arch->level[figure_arg(v, at)].name);
}

/* What makes a table of this level for the kernel: only that of the last has a name of its own. */
static void put_kernel_table_function(struct seq_file *out, const struct event_view *v, unsigned int at)
{
	put_level(out, v, at);
	seq_puts(out, figure_arg(v, at) + 1 == v->m->arch->nr_levels ? "_alloc_kernel" : "_alloc");
}

/* ---- objects of the kernel ---- */

static const struct kmem_cache *cache_of(const struct event_view *v, unsigned int at)
{
	const struct slab *slab = slab_of(v->m, figure_arg(v, at));

	return slab ? slab->slab_cache : NULL;
}

static void put_cache(struct seq_file *out, const struct event_view *v, unsigned int at)
{
	const struct kmem_cache *s = cache_of(v, at);

	seq_puts(out, s ? s->name : "none");
}

static void put_accounted(struct seq_file *out, const struct event_view *v, unsigned int at)
{
	const struct kmem_cache *s = cache_of(v, at);

	seq_puts(out, s && (s->flags & SLAB_ACCOUNT) ? "true" : "false");
}

static void put_gfp_accounted(struct seq_file *out, const struct event_view *v, unsigned int at)
{
	seq_puts(out, figure_arg(v, at) & __GFP_ACCOUNT ? "true" : "false");
}

/* Who asks: the kernel's own function for its own caches, a command for the others. */
static void put_site(struct seq_file *out, const struct event_view *v, const char *function)
{
	if (function)
		seq_puts(out, function);
	else
		kallsyms_put(out, v->m->arch, kallsyms_caller(v->m->arch, "mmsh_command"));
}

/* Of an object that is taken: who takes it stands four figures behind it. */
static void put_call_site(struct seq_file *out, const struct event_view *v, unsigned int at)
{
	const struct kmem_cache *s = cache_of(v, at);
	enum call_site site = (enum call_site)figure_arg(v, at + 4);

	put_site(out, v, site == SITE_OF_CACHE && s ? cache_allocates(s->name) : call_site_name(site));
}

/* Of an object that is given back: by whom is the next figure. */
static void put_free_site(struct seq_file *out, const struct event_view *v, unsigned int at)
{
	const struct kmem_cache *s = cache_of(v, at);

	put_site(out, v, figure_arg(v, at + 1) == SITE_OF_CACHE && s ? cache_frees(s->name) : NULL);
}

static void put_site_name(struct seq_file *out, const struct event_view *v, unsigned int at)
{
	put_site(out, v, call_site_name((enum call_site)figure_arg(v, at)));
}

/* What kfree() does with an address: two figures behind it are the bytes of its page frames, if it has any. */
static void put_kfree(struct seq_file *out, const struct event_view *v, unsigned int at)
{
	const unsigned long long address = figure_arg(v, at), bytes = figure_arg(v, at + 2);

	if (address <= ZERO_SIZE_PTR)
		seq_printf(out, "0x%llx is nothing, and there is nothing to do", address);
	else if (bytes)
		seq_printf(out, "0x%llx is no object of a cache: its %llu page frames are freed", address,
			   bytes >> PAGE_SHIFT);
	else
		seq_printf(out, "the object at 0x%llx goes back to its cache", address);
}

static void put_module(struct seq_file *out, const struct event_view *v, unsigned int at)
{
	const struct module *mod = find_module_at(v->m, figure_arg(v, at));

	seq_puts(out, mod ? mod->name : "?");
}

/* ---- words ---- */

static void put_words(struct seq_file *out, const struct event_view *v, unsigned int at,
		      const struct figure_words *words)
{
	show_era(out, figure_word(words, figure_arg(v, at)), v->classic);
}

#define WORDS(name) \
	static void put_##name(struct seq_file *out, const struct event_view *v, unsigned int at) \
	{ \
		put_words(out, v, at, &name##_words); \
	}

WORDS(migrate_type)
WORDS(merge_stop)
WORDS(compact_result)
WORDS(compact_mode)
WORDS(list_end)
WORDS(lru)
WORDS(lock_use)
WORDS(watermark)
WORDS(refill)
WORDS(ownership)
WORDS(fault_kind)
WORDS(fault_function)
WORDS(access_result)
WORDS(verdict)
WORDS(swap_function)
WORDS(lock_function)
WORDS(unlock_function)
WORDS(tlb_reason)
WORDS(tlb_function)
WORDS(flush_function)
WORDS(new_task)
WORDS(reclaim_flags)
WORDS(table_lock_function)
WORDS(flags_function)
WORDS(flags_effect)
WORDS(faultin_result)

static void put_fault_kind_frame(struct seq_file *out, const struct event_view *v, unsigned int at)
{
	put_fault_kind(out, v, at);
	if (!figure_arg(v, at + 2))
		return;
	seq_printf(out, " (frame 0x%llx, ", (unsigned long long)figure_arg(v, at + 2));
	show_era(out, "{_refcount|count} ", v->classic);
	seq_dec(out, figure_arg(v, at + 3), 0);
	seq_putc(out, ')');
}

/* What the access wants, from the processor's error code; what hinders it. */
static void put_access(struct seq_file *out, const struct event_view *v, unsigned int at)
{
	uint64_t error = figure_arg(v, at);

	seq_puts(out, error & 16 ? "an instruction fetch from" : error & 2 ? "a write to" : "a read of");
}

/* Who handles page faults; ARM's name has not changed. */
static void put_fault_entry(struct seq_file *out, const struct event_view *v, unsigned int at)
{
	(void)at;
	seq_puts(out, v->m->arch->config & CONFIG_X86 && !v->classic ? "exc_page_fault" : "do_page_fault");
}

static void put_hindrance(struct seq_file *out, const struct event_view *v, unsigned int at)
{
	seq_puts(out, figure_arg(v, at) & 1 ? "whose entry does not allow it" : "which has no valid entry");
}

static void put_inside(struct seq_file *out, const struct event_view *v, unsigned int at)
{
	seq_puts(out, figure_arg(v, at) >= figure_arg(v, at + 1) ? "in" : "below");
}

static void put_fault_flags(struct seq_file *out, const struct event_view *v, unsigned int at)
{
	if (figure_arg(v, at) & VM_FAULT_MAJOR)
		seq_puts(out, ": it had to be read from the disk, a major fault");
	else if (figure_arg(v, at) & (VM_FAULT_SIGBUS | VM_FAULT_OOM))
		seq_puts(out, figure_arg(v, at) & VM_FAULT_OOM ? ": no frame is left" : ": it cannot, SIGBUS");
	else
		seq_puts(out, ": it was in memory, a minor fault");
}

static void put_around(struct seq_file *out, const struct event_view *v, unsigned int at)
{
	if (!(figure_arg(v, at) & VM_FAULT_NOPAGE))
		seq_puts(out, "; this page is not");
	else
		seq_puts(out, figure_arg(v, at + 1) ? ": this page is among them now" :
						      ": this page is among them, a minor fault");
}

static void put_reserve(struct seq_file *out, const struct event_view *v, unsigned int at)
{
	if (figure_arg(v, at))
		seq_printf(out, " and %llu for requests that need this zone", (unsigned long long)figure_arg(v, at));
}

/* Why a zone is passed over: order, free pages, mark, which mark, reserve, whether it has a block of that order. */
static void put_shortage(struct seq_file *out, const struct event_view *v, unsigned int at)
{
	const unsigned long long order = figure_arg(v, at), mark = figure_arg(v, at + 2);

	if (!figure_arg(v, at + 5)) {
		seq_printf(out, "but no block of order %llu", order);
		return;
	}
	seq_puts(out, "and ");
	put_watermark(out, v, at + 3);
	seq_printf(out, " (%llu)", mark);
	put_reserve(out, v, at + 4);
	seq_puts(out, " must stay");
	if (order)
		seq_printf(out, " besides a block of order %llu", order);
}

static figure_fn *const figures[128] = {
	['x'] = put_hex, ['h'] = put_bare_hex, ['u'] = put_unsigned, ['d'] = put_signed, ['b'] = put_bool,
	['q'] = put_byte_offset, ['p'] = put_pointer, ['P'] = put_descriptor, ['g'] = put_gfp,
	['Z'] = put_zone_of, ['w'] = put_zone_room, ['z'] = put_zone, ['y'] = put_padded_zone,
	['N'] = put_block_size, ['#'] = put_waste, ['F'] = put_allocation,
	['L'] = put_lru_flags, ['e'] = put_pte, ['f'] = put_perms, ['='] = put_level, ['+'] = put_flag_changes,
	['S'] = put_cache, ['A'] = put_accounted, ['a'] = put_gfp_accounted,
	['s'] = put_call_site, ['r'] = put_free_site, ['$'] = put_site_name, ['('] = put_kfree,
	['!'] = put_kernel_table_function, ['O'] = put_module,
	['c'] = put_comm, ['M'] = put_kthread, ['?'] = put_exe, ['*'] = put_mm, ['@'] = put_other_process,
	[':'] = put_oom_score_adj, [';'] = put_left,
	['i'] = put_ip, ['n'] = put_file_name, ['D'] = put_device,
	['m'] = put_migrate_type, ['B'] = put_merge_stop, ['C'] = put_compact_result, ['j'] = put_compact_mode,
	['t'] = put_list_end, ['U'] = put_lru, ['l'] = put_lock_use, ['W'] = put_watermark, ['Y'] = put_refill,
	['o'] = put_ownership, ['k'] = put_fault_kind_frame, ['K'] = put_fault_function, ['R'] = put_access_result,
	['v'] = put_verdict, ['T'] = put_tlb_reason, ['J'] = put_reclaim_flags,
	['G'] = put_swap_function, ['H'] = put_lock_function, ['<'] = put_unlock_function, ['>'] = put_new_task,
	['.'] = put_table_lock_function, [','] = put_flags_function, ['-'] = put_flags_effect,
	[']'] = put_faultin_result,
	['~'] = put_flushed, ['&'] = put_tlb_function, ['^'] = put_flush_function, ['/'] = put_around,
	['E'] = put_access, ['X'] = put_hindrance, ['I'] = put_inside, ['V'] = put_fault_flags, ['Q'] = put_reserve,
	['_'] = put_fault_entry, ['['] = put_shortage,
};

/* ---- texts ---- */

/* text stands at a {; writes the word of the time and returns the closing brace. */
static const char *show_choice(struct seq_file *out, const char *text, const struct event_view *v)
{
	const char *bar = strchr(text, '|'), *end = strchr(text, '}');
	const char *from = v->classic ? bar + 1 : text + 1, *to = v->classic ? end : bar;
	char word[160];
	size_t len = (size_t)(to - from);

	memcpy(word, from, len);
	word[len] = '\0';
	show_figures(out, word, v);
	return end;
}

void show_figures(struct seq_file *out, const char *text, const struct event_view *v)
{
	for (; *text; text++) {
		figure_fn *fn;

		if (*text == '{') {
			text = show_choice(out, text, v);
			continue;
		}
		if (*text != '%') {
			seq_putc(out, *text);
			continue;
		}
		fn = figures[(unsigned char)text[2] & 127];
		if (fn)
			fn(out, v, (unsigned int)(text[1] - '0'));
		else
			seq_puts(out, "%?");
		text += 2;
	}
}

void show_era(struct seq_file *out, const char *text, bool classic)
{
	show_figures(out, text, &(struct event_view){.classic = classic});
}
