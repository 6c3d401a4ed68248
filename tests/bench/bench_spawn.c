// SPDX-License-Identifier: MIT
/*
 * bench_spawn ROUNDS COMMAND... [-- COMMAND...]...: runs the commands in turn, ROUNDS times round
 * after one round to warm up, with standard input from /dev/null and standard output to it. Prints a
 * line for each: median CPU ms, median wall ms, largest resident set in KiB.
 */
#include "bench.h"

#include <err.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>

#define MAX_COMMANDS 16

struct program {
	char **argv;
	double cpu[MAX_ROUNDS];
	double wall[MAX_ROUNDS];
	long max_rss;
};

extern char **environ;

static double milliseconds(struct timeval t)
{
	return (double)t.tv_sec * 1e3 + (double)t.tv_usec / 1e3;
}

/* Round -1 warms up. */
static void run_once(struct program *p, posix_spawn_file_actions_t *files, int round)
{
	double start = clock_ns(CLOCK_MONOTONIC);
	struct rusage used;
	pid_t pid;
	int status;

	if (posix_spawnp(&pid, p->argv[0], files, NULL, p->argv, environ))
		errx(2, "cannot start %s", p->argv[0]);
	if (wait4(pid, &status, 0, &used) != pid)
		err(2, "wait4");
	if (!WIFEXITED(status) || WEXITSTATUS(status))
		errx(2, "%s ends with wait status %#x", p->argv[0], (unsigned int)status);
	if (used.ru_maxrss > p->max_rss)
		p->max_rss = used.ru_maxrss;
	if (round < 0)
		return;
	p->cpu[round] = milliseconds(used.ru_utime) + milliseconds(used.ru_stime);
	p->wall[round] = (clock_ns(CLOCK_MONOTONIC) - start) / 1e6;
}

/* Splits the arguments at each "--". */
static int split(struct program *p, char **argv)
{
	int n = 0;

	p[n++].argv = argv;
	for (; *argv; argv++) {
		if (strcmp(*argv, "--") != 0)
			continue;
		if (n == MAX_COMMANDS)
			errx(2, "more than %d commands", MAX_COMMANDS);
		*argv = NULL;
		p[n++].argv = argv + 1;
	}
	return n;
}

int main(int argc, char **argv)
{
	static struct program programs[MAX_COMMANDS];
	posix_spawn_file_actions_t files;
	int rounds, n;

	rounds = argc > 2 ? atoi(argv[1]) : 0;
	if (rounds < 1 || rounds > MAX_ROUNDS)
		errx(2, "usage: bench_spawn ROUNDS COMMAND... [-- COMMAND...]...");
	n = split(programs, argv + 2);
	posix_spawn_file_actions_init(&files);
	posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0);
	posix_spawn_file_actions_addopen(&files, 1, "/dev/null", O_WRONLY, 0);
	for (int round = -1; round < rounds; round++)
		for (int i = 0; i < n; i++)
			run_once(&programs[i], &files, round);
	for (int i = 0; i < n; i++)
		printf("%.3f %.3f %ld\n", median(programs[i].cpu, rounds),
		       median(programs[i].wall, rounds), programs[i].max_rss);
	return 0;
}
