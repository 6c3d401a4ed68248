// SPDX-License-Identifier: MIT
#include "fuzz_kit.h"

#include <err.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "arch.h"
#include "hostfile.h"
#include "quota.h"
#include "script.h"

/* Small machines: a page that runs out is soon found. */
#define RAM ((uint64_t)64 << 20)
#define BUDGET ((uint64_t)512 << 20)
#define STEPS 400
#define OUTPUT ((uint64_t)1 << 20)

static const struct boot_options machines[] = {
	{.machine = "i386", .kernel = "6.1", .ram_bytes = RAM},
	{.machine = "vexpress", .kernel = "6.1", .ram_bytes = RAM},
	{.machine = "x86_64", .kernel = "6.1", .ram_bytes = RAM},
	{.machine = "x86_64", .kernel = "6.18", .ram_bytes = RAM},
	{.machine = "i386", .kernel = "6.1", .ram_bytes = (uint64_t)1 << 30, .params = "pae"},
	{.machine = "vexpress", .kernel = "6.1", .ram_bytes = (uint64_t)1 << 30},
};

void fuzz_begin(struct fuzz *f, unsigned int machine, bool safe)
{
	struct machine *m;
	struct refusal why;

	session_init(&f->s);
	seq_init(&f->printed);
	f->s.con.capture = &f->printed;
	f->s.keep_going = true;
	f->s.safe = safe;
	f->s.set.verify = VERIFY_OFF;
	f->s.host_budget = BUDGET;
	f->s.host_files = host_files_create();
	if (safe)
		host_files_restrict(f->s.host_files, NULL);
	boot_options_copy(&f->s.boot, &machines[machine % (sizeof(machines) / sizeof(machines[0]))]);
	if (session_boot(&f->s, &f->s.boot, NULL, &m, &why))
		errx(2, "the machine does not boot");
	session_adopt(&f->s, m);
}

void fuzz_type(struct fuzz *f, const char *text, size_t len)
{
	quota_begin(&f->s, (struct limits){.steps = STEPS, .output = OUTPUT});
	script_run_text(&f->s, (struct str){text, len}, "fuzz", NULL, 0);
	quota_end(&f->s);
}

static void audit(const struct fuzz *f, const char *when)
{
	struct seq_file found;
	struct verify v = {.out = &found};

	seq_init(&found);
	machine_verify(&v, f->s.m);
	if (!v.findings)
		return;
	fprintf(stderr, "%s, verify found:\n%.*s", when, (int)found.count, found.buf);
	abort();
}

static void type(struct fuzz *f, const char *command)
{
	fuzz_type(f, command, strlen(command));
}

/* The log is the machine: made again from it, it is the same. */
static void check_replay(struct fuzz *f)
{
	uint64_t before = machine_digest(f->s.m);

	f->s.failed = false;
	type(f, "undo");
	if (f->s.failed)
		return;
	audit(f, "after undo");
	type(f, "redo");
	if (machine_digest(f->s.m) == before)
		return;
	fprintf(stderr, "undo and redo led to another machine\n");
	abort();
}

void fuzz_end(struct fuzz *f)
{
	if (getenv("FUZZ_SHOW"))
		fwrite(f->printed.buf, 1, f->printed.count, stderr);
	audit(f, "after the input");
	check_replay(f);
	console_finish(&f->s.con);
	session_release(&f->s);
	seq_release(&f->printed);
}

void fuzz_type_on_each(const char *text, size_t len)
{
	for (unsigned int machine = 0; machine < NR_ARCHS; machine++) {
		struct fuzz f;

		fuzz_begin(&f, machine, false);
		fuzz_type(&f, text, len);
		fuzz_end(&f);
	}
}

const char *fuzz_file(const uint8_t *data, size_t size)
{
	static char path[64];
	FILE *file;

	snprintf(path, sizeof(path), "/tmp/mmsh-fuzz.%ld", (long)getpid());
	unlink(path);
	file = fopen(path, "w");
	if (!file || fwrite(data, 1, size, file) != size || fchmod(fileno(file), 0755) || fclose(file))
		err(2, "%s", path);
	return path;
}
