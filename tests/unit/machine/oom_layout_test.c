// SPDX-License-Identifier: MIT
/*
 * The OOM killer's report has the layout of a real kernel's, line by line: names, order, punctuation, columns. Numbers
 * are the machine's own. The captured report lost its stack trace and registers, and the line of a process that is not
 * here.
 */
#include "machine_kit.h"

#include "klog.h"
#include "swapfile.h"

/* i386-64M-swap, s4: Debian's 6.1 on 64 MiB with 128 MiB of swap, a process that wants more */
static const char captured[] =
	"hog invoked oom-killer: gfp_mask=0x140dca(GFP_HIGHUSER_MOVABLE|__GFP_COMP|__GFP_ZERO), order=0, "
	"oom_score_adj=0\n"
	"Mem-Info:\n"
	"active_anon:1385 inactive_anon:7770 isolated_anon:0\n"
	" active_file:0 inactive_file:1 isolated_file:0\n"
	" unevictable:0 dirty:0 writeback:0\n"
	" slab_reclaimable:1514 slab_unreclaimable:802\n"
	" mapped:473 shmem:570 pagetables:51\n"
	" sec_pagetables:0 bounce:0\n"
	" kernel_misc_reclaimable:0\n"
	" free:246 free_pcp:9 free_cma:0\n"
	"Node 0 active_anon:5540kB inactive_anon:31080kB active_file:0kB inactive_file:4kB unevictable:0kB "
	"isolated(anon):0kB isolated(file):0kB mapped:1892kB dirty:0kB writeback:0kB shmem:2280kB shmem_thp: "
	"0kB shmem_pmdmapped: 0kB anon_thp: 0kB writeback_tmp:0kB kernel_stack:368kB pagetables:204kB "
	"sec_pagetables:0kB all_unreclaimable? yes\n"
	"DMA free:392kB boost:0kB min:272kB low:340kB high:408kB reserved_highatomic:0KB active_anon:3120kB "
	"inactive_anon:11656kB active_file:0kB inactive_file:0kB unevictable:0kB writepending:0kB "
	"present:15992kB managed:15360kB mlocked:0kB bounce:0kB free_pcp:36kB local_pcp:36kB free_cma:0kB\n"
	"lowmem_reserve[]: 0 30 30 30\n"
	"Normal free:592kB boost:0kB min:596kB low:744kB high:892kB reserved_highatomic:0KB "
	"active_anon:2408kB inactive_anon:19428kB active_file:0kB inactive_file:4kB unevictable:0kB "
	"writepending:0kB present:49012kB managed:33808kB mlocked:0kB bounce:0kB free_pcp:0kB local_pcp:0kB "
	"free_cma:0kB\n"
	"lowmem_reserve[]: 0 0 0 0\n"
	"DMA: 0*4kB 1*8kB (M) 0*16kB 2*32kB (UM) 3*64kB (UM) 1*128kB (U) 0*256kB 0*512kB 0*1024kB 0*2048kB "
	"0*4096kB = 392kB\n"
	"Normal: 0*4kB 2*8kB (UM) 2*16kB (ME) 1*32kB (M) 0*64kB 2*128kB (M) 1*256kB (M) 0*512kB 0*1024kB "
	"0*2048kB 0*4096kB = 592kB\n"
	"Node 0 hugepages_total=0 hugepages_free=0 hugepages_surp=0 hugepages_size=4096kB\n"
	"797 total pagecache pages\n"
	"226 pages in swap cache\n"
	"Free swap  = 0kB\n"
	"Total swap = 131068kB\n"
	"16251 pages RAM\n"
	"0 pages HighMem/MovableOnly\n"
	"3959 pages reserved\n"
	"0 pages hwpoisoned\n"
	"Tasks state (memory values in pages):\n"
	"[  pid  ]   uid  tgid total_vm      rss pgtables_bytes swapents oom_score_adj name\n"
	"[    107]     0   107    59155     8471   180224    32585             0 hog\n"
	"oom-kill:constraint=CONSTRAINT_NONE,nodemask=(null),cpuset=/,mems_allowed=0,global_oom,task_memcg=/"
	",task=hog,pid=107,uid=0\n"
	"Out of memory: Killed process 107 (hog) total-vm:236620kB, anon-rss:33272kB, file-rss:4kB, "
	"shmem-rss:608kB, UID:0 pgtables:176kB oom_score_adj:0\n";

/* A number of any length is one '#'; the list of migrate types behind a count, which depends on the count, is none. */
static void take_free_form(const char **at, char **to)
{
	const char *p = *at;

	if (!strncmp(p, "0x", 2))
		p += 2 + strspn(p + 2, "0123456789abcdef");
	else
		p += strspn(p, "0123456789");
	*(*to)++ = '#';
	if (!strncmp(p, "kB (", 4)) {
		memcpy(*to, "kB", 2);
		*to += 2;
		p = strchr(p, ')') + 1;
	}
	*at = p;
}

/* In the table, a number has as many '#' as its column is wide. */
static void shape_line(const char *line, size_t len, char *to)
{
	const char *end = line + len;
	bool table = *line == '[';

	while (line < end) {
		size_t blanks = strspn(line, " "), digits = strspn(line + blanks, "0123456789");

		if (table && digits) {
			memset(to, '#', blanks + digits);
			to += blanks + digits;
			line += blanks + digits;
		} else if (!table && digits && !blanks) {
			take_free_form(&line, &to);
		} else {
			*to++ = *line++;
		}
	}
	*to = '\0';
}

static const char *next_line(const char *text)
{
	return strchr(text, '\n') + 1;
}

static void shapes_are_told_apart(void **state)
{
	char shape[64];

	(void)state;
	shape_line("[    107] 12", 12, shape);
	assert_string_equal(shape, "[#######]###");
	shape_line("1*4kB (UM) 0*8kB = 0x1f", 23, shape);
	assert_string_equal(shape, "#*#kB #*#kB = #");
}

/* Lets a child use more than there is. What the log says from then on, terminated; the caller frees it. */
static char *report_of_a_hog(struct machine *m, bool swap)
{
	struct access_report report;
	struct task_struct *hog;
	struct seq_file seq;
	uint32_t pid;
	vaddr_t at;
	char *text;

	if (swap)
		assert_int_equal(swapon_device(m, "/dev/vda", 16 * SZ_1M, SWAP_PRIO_AUTO), 0);
	assert_int_equal(sys_fork(m, current_task(m), &pid), 0);
	hog = find_task(m, pid);
	strcpy(hog->comm, "hog");
	assert_int_equal(switch_to(m, pid), 0);
	kit_mmap(m, 48 * SZ_1M);
	at = kit_mmap(m, 48 * SZ_1M);		/* below the first, and one VMA with it */
	assert_int_not_equal(touch_user(m, hog, at, 96 * SZ_1M, ACCESS_WRITE, &report), 0);
	seq_init(&seq);
	klog_show(&seq, m);
	seq_putc(&seq, '\0');
	text = strstr(seq.buf, "hog invoked");
	assert_non_null(text);
	text = strdup(text);
	seq_release(&seq);
	return text;
}

static void has_the_captured_layout(bool swap)
{
	struct machine *m = kit_machine("i386", KIT_RAM);
	char *text = report_of_a_hog(m, swap), want[1024], is[1024];
	const char *line = text;

	for (const char *real = captured; *real; real = next_line(real)) {
		assert_non_null(strchr(line, '\n'));
		shape_line(real, strcspn(real, "\n"), want);
		shape_line(line, strcspn(line, "\n"), is);
		assert_string_equal(is, want);
		line = next_line(line);
	}
	assert_string_equal(line, "");
	free(text);
	kit_end(m);
}

static void report_has_the_captured_layout(void **state)
{
	(void)state;
	has_the_captured_layout(true);
}

/* s6: no line more, none less. */
static void the_same_without_swap(void **state)
{
	(void)state;
	has_the_captured_layout(false);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(shapes_are_told_apart),
		cmocka_unit_test(report_has_the_captured_layout),
		cmocka_unit_test(the_same_without_swap),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
