// SPDX-License-Identifier: MIT
#include "options.h"

#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>

#include "arch.h"
#include "expr.h"
#include "safe_text.h"
#include "suggest.h"

enum long_option {
	OPT_MEM = 256, OPT_KERNEL, OPT_BOOT, OPT_CHECK, OPT_COMPLETE, OPT_SYSROOT, OPT_SAFE,
	OPT_JSON, OPT_NO_PAGER, OPT_SEED, OPT_COLOR, OPT_HELP, OPT_VERSION, OPT_DUMP_MAN,
};

static const struct option long_options[] = {
	{"machine", required_argument, NULL, 'm'},
	{"mem", required_argument, NULL, OPT_MEM},
	{"kernel", required_argument, NULL, OPT_KERNEL},
	{"boot", required_argument, NULL, OPT_BOOT},
	{"keep-going", no_argument, NULL, 'k'},
	{"check", no_argument, NULL, OPT_CHECK},
	{"complete", required_argument, NULL, OPT_COMPLETE},
	{"sysroot", required_argument, NULL, OPT_SYSROOT},
	{"safe", no_argument, NULL, OPT_SAFE},
	{"json", no_argument, NULL, OPT_JSON},
	{"norc", no_argument, NULL, 'n'},
	{"no-pager", no_argument, NULL, OPT_NO_PAGER},
	{"seed", required_argument, NULL, OPT_SEED},
	{"color", optional_argument, NULL, OPT_COLOR},
	{"help", no_argument, NULL, OPT_HELP},
	{"version", no_argument, NULL, OPT_VERSION},
	{"dump-man", no_argument, NULL, OPT_DUMP_MAN},
	{NULL, 0, NULL, 0},
};

void options_help(struct seq_file *out)
{
	seq_puts(out,
		 "usage: mmsh [OPTION]... [SCRIPT [ARG]...]\n"
		 "       mmsh lab [LAB]       list labs, or run one\n"
		 "       mmsh grade LAB ANSWERS\n"
		 "A shell for a simulated Linux memory management.\n"
		 "\n"
		 "Without SCRIPT, commands come from the terminal or from standard input.\n"
		 "\n"
		 "  -c COMMANDS          run COMMANDS, then exit\n"
		 "  -i                   stay interactive after SCRIPT or -c\n"
		 "  -m, --machine NAME   i386 (default), vexpress or x86_64\n"
		 "      --mem SIZE       RAM (default: i386 1G, vexpress 1G, x86_64 4G)\n"
		 "      --kernel VERSION 6.1 (default) or 6.18: whose behaviour to follow\n"
		 "      --boot \"PARAMS\"  the kernel's command line: vmalloc=, movablecore= ...\n"
		 "  -k, --keep-going     go on after a command fails\n"
		 "  -n, --norc           read no mmshrc before the first prompt\n"
		 "      --no-pager       show long results without a pager\n"
		 "  -x                   print each command before it runs\n"
		 "      --check          SCRIPT is a transcript: show where it differs\n"
		 "      --complete L POS what completion offers at POS of line L\n"
		 "      --sysroot DIR    where exec looks for interpreters and libraries\n"
		 "      --safe           read no host file outside SCRIPT's folder, write none\n"
		 "      --json           one JSON object a command\n"
		 "      --seed N         seed of everything random\n"
		 "      --color=WHEN     auto, always or never\n"
		 "      --help, --version\n"
		 "\n"
		 "`help` in the shell lists its commands; mmsh(1) and mmsh-script(5) tell more.\n");
}

bool option_wrong(char *error, const char *what, const char *text)
{
	char visible[100];

	safe_text(visible, sizeof(visible), text, strlen(text), SAFE_NAME);
	snprintf(error, OPTIONS_ERROR_MAX, "%s '%s'", what, visible);
	return false;
}

static bool take_number(uint64_t *to, const char *text, const char *what, char *error)
{
	struct value v;

	if (!expr_literal(str_of(text), &v))
		return option_wrong(error, what, text);
	*to = v.n;
	return true;
}

static void take_text(char **to, const char *text)
{
	free(*to);
	*to = xstrdup(text);
}

/* The kernel's command line grows word by word. */
static void add_params(struct boot_options *boot, const char *words)
{
	size_t old = boot->params ? strlen(boot->params) + 1 : 0;

	boot->params = xrealloc(boot->params, old + strlen(words) + 1);
	if (old)
		boot->params[old - 1] = ' ';
	strcpy(boot->params + old, words);
}

bool boot_option(struct boot_options *boot, const char *name, const char *value, char *error)
{
	static const char *const names[] = {"mem", "seed", "kernel", "boot"};
	static const char size[] = "RAM is a size such as 512M, not";
	bool known = false;

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		known = known || !strcmp(name, names[i]);
	if (!known)
		return option_wrong(error, "mem, kernel, boot and seed are the options, not", name);
	if (!value) {
		snprintf(error, OPTIONS_ERROR_MAX, "--%s needs a value", name);
		return false;
	}
	if (!strcmp(name, "mem"))
		return take_number(&boot->ram_bytes, value, size, error) &&
		       (boot->ram_bytes || option_wrong(error, size, value));
	if (!strcmp(name, "seed"))
		return take_number(&boot->seed, value, "a seed is a number, not", error);
	if (!strcmp(name, "kernel"))
		take_text(&boot->kernel, value);
	else
		add_params(boot, value);
	return true;
}

bool boot_options_check(const struct boot_options *boot, char *error)
{
	if (boot->machine && arch_find(boot->machine) < 0)
		return option_wrong(error, "i386, vexpress and x86_64 are the machines, not",
			     boot->machine);
	if (boot->kernel && !kernel_rules_find(boot->kernel))
		return option_wrong(error, "6.1 and 6.18 are the kernels, not", boot->kernel);
	return true;
}

/* -c may be given more than once: each is a line of its own. */
static void add_commands(struct options *o, const char *text)
{
	size_t old = o->commands ? strlen(o->commands) : 0, len = strlen(text);

	o->commands = xrealloc(o->commands, old + len + 2);
	if (old)
		o->commands[old++] = '\n';
	memcpy(o->commands + old, text, len + 1);
}

static bool take_color(struct options *o, const char *when, char *error)
{
	static const char *const words[] = {"auto", "always", "never"};

	if (!when)
		when = "always";
	for (unsigned int i = 0; i < 3; i++) {
		if (!strcmp(when, words[i])) {
			o->color = (enum when)i;
			return true;
		}
	}
	return option_wrong(error, "--color is auto, always or never, not", when);
}

/* --complete takes two arguments; getopt knows of one. */
static bool take_complete(struct options *o, int argc, char **argv, char *error)
{
	struct value pos;

	o->mode = MODE_COMPLETE;
	o->complete_line = optarg;
	if (optind >= argc)
		return option_wrong(error, "--complete needs a position in the line", optarg);
	if (!expr_literal(str_of(argv[optind]), &pos) || pos.n > strlen(optarg))
		return option_wrong(error, "--complete takes a position in the line, not", argv[optind]);
	o->complete_pos = (size_t)pos.n;
	optind++;
	return true;
}

static bool unknown_option(char *error, const char *word)
{
	struct suggestions near;
	struct seq_file meant;
	size_t len;

	option_wrong(error, "unknown option", word);
	if (strncmp(word, "--", 2) != 0)
		return false;
	suggest_begin(&near, (struct str){word + 2, strcspn(word + 2, "=")});
	for (const struct option *o = long_options; o->name; o++)
		suggest_offer(&near, o->name);
	seq_init(&meant);
	suggest_tell(&near, "--", &meant);
	len = strlen(error);
	snprintf(error + len, OPTIONS_ERROR_MAX - len, "%.*s", (int)meant.count, meant.count ? meant.buf : "");
	seq_release(&meant);
	return false;
}

/* What an option turns on; NULL: it is no switch. */
static bool *switch_of(struct options *o, int option)
{
	switch (option) {
	case 'i':
		return &o->interactive;
	case 'k':
		return &o->keep_going;
	case 'n':
		return &o->norc;
	case 'x':
		return &o->echo;
	case OPT_NO_PAGER:
		return &o->no_pager;
	case OPT_SAFE:
		return &o->safe;
	case OPT_JSON:
		return &o->json;
	default:
		return NULL;
	}
}

/* What an option makes mmsh do instead of running commands; MODE_RUN: nothing else. */
static enum mode mode_of(int option)
{
	switch (option) {
	case 'h':
	case OPT_HELP:
		return MODE_HELP;
	case OPT_VERSION:
		return MODE_VERSION;
	case OPT_CHECK:
		return MODE_CHECK;
	case OPT_DUMP_MAN:
		return MODE_DUMP_MAN;
	default:
		return MODE_RUN;
	}
}

static bool take_option(struct options *o, int option, int argc, char **argv, char *error)
{
	bool *on = switch_of(o, option);

	if (on)
		return *on = true;
	if (mode_of(option) != MODE_RUN) {
		o->mode = mode_of(option);
		return true;
	}
	switch (option) {
	case 'c':
		add_commands(o, optarg);
		return true;
	case 'm':
		take_text(&o->boot.machine, optarg);
		return true;
	case OPT_MEM:
		return boot_option(&o->boot, "mem", optarg, error);
	case OPT_KERNEL:
		return boot_option(&o->boot, "kernel", optarg, error);
	case OPT_BOOT:
		return boot_option(&o->boot, "boot", optarg, error);
	case OPT_SEED:
		return boot_option(&o->boot, "seed", optarg, error);
	case OPT_COMPLETE:
		return take_complete(o, argc, argv, error);
	case OPT_SYSROOT:
		o->sysroot = optarg;
		return true;
	case OPT_COLOR:
		return take_color(o, optarg, error);
	case ':':
		return option_wrong(error, "an argument is missing after", argv[optind - 1]);
	default:
		return unknown_option(error, argv[optind - 1]);
	}
}

/* `lab` and `grade` stand where a script would, and have options of their own. */
static bool parse_lab(struct options *o, char *error)
{
	o->mode = MODE_LAB;
	o->safe = true;
	o->lab_seed = o->boot.seed;
	o->boot.seed = 0;
	return lab_options_parse(&o->lab, &o->lab_seed, o->nr_args, o->args, error) &&
	       boot_options_check(&o->boot, error);
}

bool options_parse(struct options *o, int argc, char **argv, char *error)
{
	int option;

	*o = (struct options){0};
	opterr = 0;
	/* + : what follows SCRIPT is the script's own. */
	while ((option = getopt_long(argc, argv, "+:c:iknxm:h", long_options, NULL)) != -1)
		if (!take_option(o, option, argc, argv, error))
			return false;
	o->args = argv + optind;
	o->nr_args = argc - optind;
	if (o->mode == MODE_RUN && !o->commands && o->nr_args &&
	    (!strcmp(o->args[0], "lab") || !strcmp(o->args[0], "grade")))
		return parse_lab(o, error);
	if (o->mode == MODE_CHECK && (o->nr_args != 1 || o->commands)) {
		snprintf(error, OPTIONS_ERROR_MAX, "--check takes one SCRIPT");
		return false;
	}
	return boot_options_check(&o->boot, error);
}

void options_release(struct options *o)
{
	free(o->commands);
	boot_options_release(&o->boot);
}
