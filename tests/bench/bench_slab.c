// SPDX-License-Identifier: MIT
/*
 * bench_slab: kmalloc and kfree of the simulated machine beside malloc and free, in the same shapes. The peer is the
 * process's malloc, or mimalloc or jemalloc where it is installed: the bench runs itself again with each preloaded.
 * Ours hands out simulated objects, whose bytes nobody writes here; a peer's object is written to once.
 */
#include "bench.h"

#include <err.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "machine_ops.h"
#include "slab.h"

#define ROUNDS 9
#define LIVE 100000u
#define PAIRS 2000000u
#define CHURNS 1000000u
#define SIZE 100u

static const struct peer {
	const char *name, *path;
} peers[] = {
	{"mimalloc", "/usr/lib/x86_64-linux-gnu/libmimalloc.so.2"},
	{"jemalloc", "/usr/lib/x86_64-linux-gnu/libjemalloc.so.2"},
};

#define NR_PEERS (sizeof(peers) / sizeof(peers[0]))

struct figures {
	double pair, free_random, churn;
};

static uint32_t order[LIVE];

/* ---- ours ---- */

static vaddr_t object[LIVE];

static vaddr_t take(struct machine *m)
{
	vaddr_t at;

	if (kmalloc(m, SIZE, GFP_KERNEL, &at))
		errx(2, "the simulated kmalloc fails");
	return at;
}

static double our_pair(struct machine *m)
{
	double start = cpu_ns();

	for (unsigned int i = 0; i < PAIRS; i++)
		kfree(m, take(m));
	return (cpu_ns() - start) / PAIRS;
}

static void our_fill(struct machine *m)
{
	for (unsigned int i = 0; i < LIVE; i++)
		object[i] = take(m);
}

static double our_free(struct machine *m)
{
	double start;

	start = cpu_ns();
	for (unsigned int i = 0; i < LIVE; i++)
		kfree(m, object[order[i]]);
	return (cpu_ns() - start) / LIVE;
}

static double our_churn(struct machine *m)
{
	uint64_t seed = 88172645463325252u;
	double start = cpu_ns();

	for (unsigned int i = 0; i < CHURNS; i++) {
		vaddr_t *at = &object[next_random(&seed) % LIVE];

		kfree(m, *at);
		*at = take(m);
	}
	return (cpu_ns() - start) / CHURNS;
}

static int our_rounds(struct machine *m, void *data)
{
	struct figures *f = data;
	double pair[ROUNDS], free_random[ROUNDS], churn[ROUNDS];

	for (int i = 0; i < ROUNDS; i++) {
		pair[i] = our_pair(m);
		our_fill(m);
		churn[i] = our_churn(m);
		our_free(m);
		our_fill(m);
		free_random[i] = our_free(m);
	}
	*f = (struct figures){median(pair, ROUNDS), median(free_random, ROUNDS), median(churn, ROUNDS)};
	return 0;
}

/* ---- the peer: whatever malloc is ---- */

static char *block[LIVE];

static char *grab(void)
{
	char *at = malloc(SIZE);

	if (!at)
		err(2, "malloc");
	*(volatile char *)at = 1;
	return at;
}

static double peer_free(void)
{
	double start;

	for (unsigned int i = 0; i < LIVE; i++)
		block[i] = grab();
	start = cpu_ns();
	for (unsigned int i = 0; i < LIVE; i++)
		free(block[order[i]]);
	return (cpu_ns() - start) / LIVE;
}

static double peer_pair(void)
{
	double start = cpu_ns();

	for (unsigned int i = 0; i < PAIRS; i++)
		free(grab());
	return (cpu_ns() - start) / PAIRS;
}

static double peer_churn(void)
{
	uint64_t seed = 88172645463325252u;
	double start, ns;

	for (unsigned int i = 0; i < LIVE; i++)
		block[i] = grab();
	start = cpu_ns();
	for (unsigned int i = 0; i < CHURNS; i++) {
		char **at = &block[next_random(&seed) % LIVE];

		free(*at);
		*at = grab();
	}
	ns = (cpu_ns() - start) / CHURNS;
	for (unsigned int i = 0; i < LIVE; i++)
		free(block[i]);
	return ns;
}

static int run_peer(void)
{
	double pair[ROUNDS], free_random[ROUNDS], churn[ROUNDS];

	for (int i = 0; i < ROUNDS; i++) {
		pair[i] = peer_pair();
		churn[i] = peer_churn();
		free_random[i] = peer_free();
	}
	printf("%.2f %.2f %.2f\n", median(pair, ROUNDS), median(free_random, ROUNDS), median(churn, ROUNDS));
	return 0;
}

/* This program again as the peer, with its library preloaded (path NULL: the process's own malloc). */
static bool ask_peer(const char *self, const char *path, struct figures *f)
{
	char command[512];
	FILE *answer;
	int nr;

	if (path && access(path, R_OK))
		return false;
	snprintf(command, sizeof(command), "%s%s '%s' --peer", path ? "LD_PRELOAD=" : "", path ? path : "", self);
	answer = popen(command, "r");
	if (!answer)
		return false;
	nr = fscanf(answer, "%lf %lf %lf", &f->pair, &f->free_random, &f->churn);
	pclose(answer);
	return nr == 3;
}

/* ---- the table ---- */

static void put_row(const char *row, const char *what, double peer, double ours, double most)
{
	printf("%4s %-44s %9.1f ns %9.1f ns   at most x%-5.1f %s\n", row, what, peer, ours, most,
	       ours <= most * peer ? "holds" : "MISSES");
}

static void compare(const char *name, const struct figures *peer, const struct figures *ours)
{
	printf("%s, then kmalloc of the simulated machine:\n", name);
	put_row("12", "pair of 100 bytes", peer->pair, ours->pair, 1);
	put_row("13", "100k live freed in random order", peer->free_random, ours->free_random, 2);
	put_row("13", "churn on 100k live, a pair", peer->churn, ours->churn, 1);
}

int main(int argc, char **argv)
{
	struct machine_config config = {.machine = "x86_64", .ram_bytes = (uint64_t)1 << 30};
	struct figures ours, peer;
	struct refusal why;
	struct machine *m;

	for (uint32_t i = 0; i < LIVE; i++)
		order[i] = i;
	shuffle(order, LIVE);
	if (argc > 1 && !strcmp(argv[1], "--peer"))
		return run_peer();
	if (machine_create(&config, &m, &why))
		errx(2, "the machine does not boot");
	if (machine_guard(m, our_rounds, &ours))
		errx(2, "out of host memory");
	machine_destroy(m);
	if (ask_peer(argv[0], NULL, &peer))
		compare("the C library's malloc", &peer, &ours);
	for (unsigned int i = 0; i < NR_PEERS; i++) {
		if (ask_peer(argv[0], peers[i].path, &peer))
			compare(peers[i].name, &peer, &ours);
		else
			printf("%s: not installed, skipped\n", peers[i].name);
	}
	return 0;
}
