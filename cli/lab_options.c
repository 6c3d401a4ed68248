// SPDX-License-Identifier: MIT
#include "lab_options.h"

#include <getopt.h>
#include <stdio.h>

#include "expr.h"
#include "options.h"

enum { OPT_SEED = 256, OPT_REVEAL, OPT_TEMPLATE, OPT_TAP, OPT_JUNIT, OPT_GRADESCOPE, OPT_STEPS, OPT_OUTPUT, OPT_TIME,
       OPT_HELP };

static const struct option long_options[] = {
	{"seed", required_argument, NULL, OPT_SEED},
	{"reveal", no_argument, NULL, OPT_REVEAL},
	{"template", no_argument, NULL, OPT_TEMPLATE},
	{"tap", no_argument, NULL, OPT_TAP},
	{"junit", no_argument, NULL, OPT_JUNIT},
	{"gradescope", no_argument, NULL, OPT_GRADESCOPE},
	{"max-steps", required_argument, NULL, OPT_STEPS},
	{"max-output", required_argument, NULL, OPT_OUTPUT},
	{"max-time", required_argument, NULL, OPT_TIME},
	{"help", no_argument, NULL, OPT_HELP},
	{NULL, 0, NULL, 0},
};

void lab_options_help(struct seq_file *out)
{
	seq_puts(out,
		 "usage: mmsh lab\n"
		 "       mmsh lab LAB [--seed N] [--template] [--reveal]\n"
		 "       mmsh grade LAB ANSWERS [--seed N] [--tap | --junit | --gradescope] [--reveal]\n"
		 "Runs a lab and asks its questions, or grades a file of answers.\n"
		 "\n"
		 "      --seed N         another variant, with other numbers\n"
		 "      --reveal         show the right answers\n"
		 "      --template       print a file of answers to fill in\n"
		 "      --tap            verdicts as TAP,\n"
		 "      --junit          as JUnit XML,\n"
		 "      --gradescope     as Gradescope's results.json\n"
		 "      --max-steps N    give up after so many commands (1000000)\n"
		 "      --max-output N   after so many bytes of output (16M)\n"
		 "      --max-time N     after so many seconds (60)\n"
		 "      --help\n");
}

static bool take_number(uint64_t *to, uint64_t max, const char *what, char *error)
{
	struct value v;

	if (!expr_literal(str_of(optarg), &v) || v.n > max)
		return option_wrong(error, what, optarg);
	*to = v.n;
	return true;
}

static bool take_option(struct lab_options *o, uint64_t *seed, int option, char **argv, char *error)
{
	uint64_t seconds;

	switch (option) {
	case OPT_SEED:
		o->has_seed = true;
		return take_number(seed, UINT64_MAX, "a seed is a number, not", error);
	case OPT_REVEAL:
		o->reveal = true;
		return true;
	case OPT_TEMPLATE:
		o->task = LAB_TEMPLATE;
		return true;
	case OPT_TAP:
	case OPT_JUNIT:
	case OPT_GRADESCOPE:
		o->form = (enum lab_form)(option - OPT_TAP + FORM_TAP);
		return true;
	case OPT_STEPS:
		return take_number(&o->limits.steps, UINT64_MAX, "--max-steps is a number of commands, not", error);
	case OPT_OUTPUT:
		return take_number(&o->limits.output, SIZE_MAX / 4, "--max-output is a size such as 16M, not", error);
	case OPT_TIME:
		if (!take_number(&seconds, 1000000, "--max-time is a number of seconds, at most 1000000, not", error))
			return false;
		o->limits.seconds = (unsigned int)seconds;
		return true;
	case OPT_HELP:
		o->task = LAB_HELP;
		return true;
	case ':':
		return option_wrong(error, "an argument is missing after", argv[optind - 1]);
	default:
		return option_wrong(error, "unknown option", argv[optind - 1]);
	}
}

static bool complain(char *error, const char *message)
{
	snprintf(error, OPTIONS_ERROR_MAX, "%s", message);
	return false;
}

/* Whether the names fit what is to be done with them. */
static bool take_names(struct lab_options *o, bool grade, char **names, int nr, char *error)
{
	if (o->task == LAB_HELP)
		return true;
	o->name = nr ? names[0] : NULL;
	if (grade) {
		if (nr != 2 || o->task == LAB_TEMPLATE)
			return complain(error, "grade takes a LAB and a file of ANSWERS");
		o->task = LAB_GRADE;
		o->answers = names[1];
		return true;
	}
	if (nr > 1 || o->form != FORM_TEXT)
		return complain(error, "lab takes one LAB, --seed, --reveal and --template");
	if (!nr && (o->task != LAB_ASK || o->reveal))
		return complain(error, "which LAB?");
	if (!nr)
		o->task = LAB_LIST;
	else if (o->task == LAB_ASK && o->reveal)
		o->task = LAB_REVEAL;
	return true;
}

bool lab_options_parse(struct lab_options *o, uint64_t *seed, int argc, char **argv, char *error)
{
	bool grade = !strcmp(argv[0], "grade");
	int option;

	*o = (struct lab_options){
		.task = LAB_ASK, .limits = {.steps = 1000000, .output = 16 << 20, .seconds = 60}};
	/* 0, not 1: the words are other ones than getopt saw last. */
	optind = 0;
	while ((option = getopt_long(argc, argv, ":", long_options, NULL)) != -1)
		if (!take_option(o, seed, option, argv, error))
			return false;
	return take_names(o, grade, argv + optind, argc - optind, error);
}
