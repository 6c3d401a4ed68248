// SPDX-License-Identifier: MIT
/*
 * hostswap.c - swap files on the host
 *
 *	page 0   the header: swap_header.c
 *	page n   what slot n holds
 *
 * A page that goes out is written to the file at once, and one that comes back is read from it. What was written is
 * kept in the content store, too: should the file have other bytes than were put there, the page is not used, but a
 * read error, so that nothing is ever mixed up. Only the pages behind the header are written, and none behind
 * last_page.
 *
 * A session that replays its log (undo) must meet what it met the first time, so a replay does not touch the host.
 * Each access has a number, which counts from the machine's boot; those that did not simply succeed are remembered by
 * it. After a replay the file may hold what came later: before the next access its pages are written again. One that
 * had been closed is opened for that, if its path still leads to the same file, and that is still a swap file.
 *
 * A file is locked (flock) while it is given to us, so that two sessions do not swap to the same one.
 */
#include "hostswap.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "back.h"
#include "content.h"
#include "hostswap_impl.h"
#include "klog.h"
#include "swapfile.h"

struct host_swap {
	struct host_swap *next;
	dev_t dev;
	ino_t ino;
	int fd;				/* -1: not in use now */
	bool stale;			/* replayed: the file may hold later pages */
};

/* What a path led to when it was opened. */
struct swap_opening {
	struct swap_opening *next;	/* an older one */
	struct host_swap *swap;		/* NULL: refused */
	int64_t result;			/* the last page; a trouble with the header, or -errno */
	char path[];
};

/* An access that failed, or an opening. */
struct swap_outcome {
	uint64_t op;
	int64_t result;
	const struct swap_opening *opening;	/* NULL: it was an access to a page */
};

/* ---- what happened the first time ---- */

static bool replaying(const struct machine *m)
{
	return m->host_files->replay;
}

static int by_op(const void *op, const void *outcome)
{
	uint64_t a = *(const uint64_t *)op, b = ((const struct swap_outcome *)outcome)->op;

	return (a > b) - (a < b);
}

/* NULL: it simply succeeded. */
static const struct swap_outcome *recall(const struct machine *m, uint64_t op)
{
	const struct host_files *hf = m->host_files;

	return hf->nr_outcomes ? bsearch(&op, hf->outcomes, hf->nr_outcomes, sizeof(*hf->outcomes), by_op) : NULL;
}

/* What the path led to then; in a course of events that was forgotten, what it led to last. NULL: it led nowhere. */
static const struct swap_opening *recall_opening(const struct machine *m, uint64_t op, const char *path)
{
	const struct swap_outcome *outcome = recall(m, op);
	const struct swap_opening *opening = outcome ? outcome->opening : NULL;

	if (opening && !strcmp(opening->path, path))
		return opening;
	opening = m->host_files->openings;
	while (opening && strcmp(opening->path, path))
		opening = opening->next;
	return opening;
}

/* Makes room before the host is asked: a replay without its answer would take another course. */
static void reserve_outcome(struct machine *m)
{
	struct host_files *hf = m->host_files;
	size_t room = hf->outcome_room ? 2 * hf->outcome_room : 16;
	struct swap_outcome *more;

	if (hf->nr_outcomes < hf->outcome_room)
		return;
	more = realloc(hf->outcomes, room * sizeof(*more));
	if (!more)
		hm_out_of_memory(&m->ctx.mem);
	hf->outcomes = more;
	hf->outcome_room = room;
}

static struct swap_opening *new_opening(struct machine *m, const char *path)
{
	size_t room = strlen(path) + 1;
	struct swap_opening *opening = malloc(sizeof(*opening) + room);

	if (!opening)
		hm_out_of_memory(&m->ctx.mem);
	*opening = (struct swap_opening){.next = m->host_files->openings};
	memcpy(opening->path, path, room);
	return m->host_files->openings = opening;
}

/* What follows in another course of events is forgotten. */
static void remember(const struct machine *m, uint64_t op, int64_t result, const struct swap_opening *opening)
{
	struct host_files *hf = m->host_files;

	while (hf->nr_outcomes && hf->outcomes[hf->nr_outcomes - 1].op >= op)
		hf->nr_outcomes--;
	if (result)
		hf->outcomes[hf->nr_outcomes++] = (struct swap_outcome){op, result, opening};
}

/* ---- bytes ---- */

bool host_swap_transfer(int fd, void *bytes, uint64_t offset, bool write_it)
{
	char *p = bytes;
	size_t done = 0;

	while (done < PAGE_SIZE) {
		off_t at = (off_t)(offset * PAGE_SIZE + done);
		size_t left = PAGE_SIZE - done;
		ssize_t n = write_it ? pwrite(fd, p + done, left, at) : pread(fd, p + done, left, at);

		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return false;
		done += (size_t)n;
	}
	return true;
}

/* ---- files ---- */

static struct host_swap *find_swap(const struct host_files *hf, const struct stat *st)
{
	struct host_swap *hs = hf->swaps;

	while (hs && (hs->dev != st->st_dev || hs->ino != st->st_ino))
		hs = hs->next;
	return hs;
}

static bool used_by(const struct machine *m, const struct host_swap *hs)
{
	const struct swap_info *si;
	unsigned int type = 0;

	for (; (si = swap_next(m, &type)); type++)
		if (hs && si->host == hs)
			return true;
	return false;
}

bool host_swap_in_use(const struct machine *m, const struct stat *st)
{
	return used_by(m, find_swap(m->host_files, st));
}

int host_swap_open_regular(struct machine *m, const char *path, int flags, struct stat *st)
{
	int fd;

	if (m->host_files->restricted)
		return refuse(m, EPERM, WHY_UNSAFE);
	fd = open(path, O_RDWR | O_NONBLOCK | O_NOCTTY | O_CLOEXEC | flags, 0600);
	if (fd < 0)
		return errno == EISDIR ? refuse(m, EINVAL, WHY_NOT_REGULAR) : host_swap_refuse(m, errno);
	if (fstat(fd, st) == 0 && S_ISREG(st->st_mode))
		return fd;
	close(fd);
	return refuse(m, EINVAL, WHY_NOT_REGULAR);
}

static bool has_holes(int fd, const struct stat *st)
{
	off_t hole = lseek(fd, 0, SEEK_HOLE);

	return hole >= 0 && hole < st->st_size;
}

/* Says in the log, in the kernel's words, what check_file() found. */
static int refuse_header(struct machine *m, int64_t found)
{
	switch (-found >> 32) {
	case HEADER_NO_SIGNATURE:
		printk(m, "Unable to find swap-space signature\n");
		break;
	case HEADER_WRONG_VERSION:
		printk(m, "Unable to handle swap header version %u\n", (uint32_t)-found);
		break;
	case HEADER_EMPTY:
		printk(m, "Empty swap-file\n");
		break;
	case HEADER_TOO_SHORT:
		printk(m, "Swap area shorter than signature indicates\n");
		break;
	case HEADER_HAS_HOLES:
		printk(m, "swapon: swapfile has holes\n");
		break;
	default:
		break;
	}
	return refuse(m, EINVAL, WHY_SWAP_HEADER);
}

/* The last page of the area in the file, or a trouble. */
static int64_t check_file(int fd, const struct stat *st)
{
	unsigned char header[PAGE_SIZE];
	int64_t last_page;

	if (!host_swap_transfer(fd, header, 0, false))
		return header_trouble(HEADER_NO_SIGNATURE, 0);
	last_page = swap_header_check(header, (uint64_t)st->st_size / PAGE_SIZE);
	return last_page > 0 && has_holes(fd, st) ? header_trouble(HEADER_HAS_HOLES, 0) : last_page;
}

static struct host_swap *add_swap(struct host_files *hf, const struct stat *st)
{
	struct host_swap *hs = malloc(sizeof(*hs));

	if (!hs)
		return NULL;
	*hs = (struct host_swap){.next = hf->swaps, .dev = st->st_dev, .ino = st->st_ino, .fd = -1};
	hf->swaps = hs;
	return hs;
}

/* Opens and checks for real: last_page, a trouble that is not told yet, or -errno. */
static int64_t open_now(struct machine *m, const char *path, struct host_swap **ret)
{
	struct host_swap *hs;
	struct stat st;
	int64_t last_page;
	int fd = host_swap_open_regular(m, path, 0, &st);

	if (fd < 0)
		return fd;
	hs = find_swap(m->host_files, &st);
	if (used_by(m, hs) || ((!hs || hs->fd < 0) && flock(fd, LOCK_EX | LOCK_NB))) {
		close(fd);
		return refuse(m, EBUSY, WHY_SWAP_IN_USE);
	}
	last_page = check_file(fd, &st);
	if (last_page >= 0 && !hs)
		hs = add_swap(m->host_files, &st);
	if (last_page < 0 || !hs) {
		close(fd);
		return hs || last_page < 0 ? last_page : refuse(m, ENOMEM, WHY_NONE);
	}
	if (hs->fd < 0)
		hs->fd = fd;
	else
		close(fd);
	*ret = hs;
	return last_page;
}

/* Opens, or is told again what came of it: the last page, a trouble that is not told yet, or -errno. */
static int64_t open_or_recall(struct machine *m, const char *path, struct host_swap **ret)
{
	const struct swap_opening *then;
	struct swap_opening *now;
	uint64_t op = ++m->back->swap->host_ops;

	if (replaying(m)) {
		then = recall_opening(m, op, path);
		*ret = then ? then->swap : NULL;
		if (*ret)
			(*ret)->stale = true;
		return then ? then->result : refuse(m, ENOENT, WHY_NO_FILE);
	}
	reserve_outcome(m);
	now = new_opening(m, path);
	now->result = open_now(m, path, &now->swap);
	remember(m, op, now->result, now);
	*ret = now->swap;
	return now->result;
}

int host_swap_open(struct machine *m, const char *path, struct host_swap **ret, uint64_t *last_page)
{
	int64_t result = open_or_recall(m, path, ret);

	if (result <= header_trouble(HEADER_NO_SIGNATURE, 0))
		return refuse_header(m, result);
	if (result < 0)
		return (int)result;		/* open_now() said why; of a call that is run again nobody asks */
	*last_page = (uint64_t)result;
	return 0;
}

void host_swap_close(struct machine *m, struct host_swap *hs)
{
	if (replaying(m) || hs->fd < 0)
		return;
	close(hs->fd);
	hs->fd = -1;
}

void host_swaps_destroy(struct host_files *hf)
{
	while (hf->swaps) {
		struct host_swap *hs = hf->swaps;

		hf->swaps = hs->next;
		if (hs->fd >= 0)
			close(hs->fd);
		free(hs);
	}
	while (hf->openings) {
		struct swap_opening *opening = hf->openings;

		hf->openings = opening->next;
		free(opening);
	}
	free(hf->outcomes);
}

/* ---- pages ---- */

static void slot_bytes(const struct machine *m, const struct swap_slot *slot, unsigned char *bytes)
{
	const void *stored = content_bytes(m, slot->content);

	if (stored)
		memcpy(bytes, stored, PAGE_SIZE);
	else
		memset(bytes, content_fill_byte(slot->content), PAGE_SIZE);
}

/* The file that the area had, if it is still there, nobody else's, and has room for the area; or -1. */
static int open_again(const struct swap_info *si)
{
	const struct host_swap *hs = si->host;
	int fd = open(si->name, O_RDWR | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
	struct stat st;

	if (fd >= 0 && (fstat(fd, &st) || st.st_dev != hs->dev || st.st_ino != hs->ino ||
			flock(fd, LOCK_EX | LOCK_NB) || check_file(fd, &st) < (int64_t)(si->max - 1))) {
		close(fd);
		fd = -1;
	}
	return fd;
}

/* After a replay: every page that is in use is written again. Without the file, accesses to it fail from now on. */
static void resync(const struct machine *m, const struct swap_info *si)
{
	unsigned char bytes[PAGE_SIZE];

	si->host->stale = false;
	if (si->host->fd < 0)
		si->host->fd = open_again(si);
	for (uint64_t offset = 1; offset < si->max && si->host->fd >= 0; offset++) {
		const struct swap_slot *slot = swap_slot_at(si, offset);

		if (!slot || !(slot->count || slot->flags))
			continue;
		slot_bytes(m, slot, bytes);
		if (!host_swap_transfer(si->host->fd, bytes, offset, true))
			return;
	}
}

/* Numbers the access. True: it is over already, as *result says, because it is replayed. */
static bool replayed(struct machine *m, const struct swap_info *si, uint64_t *op, int *result)
{
	const struct swap_outcome *outcome;

	*op = ++m->back->swap->host_ops;
	if (!replaying(m)) {
		reserve_outcome(m);
		if (si->host->stale)
			resync(m, si);
		return false;
	}
	outcome = recall(m, *op);
	*result = outcome ? (int)outcome->result : 0;
	si->host->stale = true;
	return true;
}

int host_swap_read(struct machine *m, const struct swap_info *si, uint64_t offset, const void *expected)
{
	unsigned char bytes[PAGE_SIZE];
	uint64_t op;
	int err;

	if (replayed(m, si, &op, &err))
		return err;
	err = host_swap_transfer(si->host->fd, bytes, offset, false) && !memcmp(bytes, expected, PAGE_SIZE) ? 0 : -EIO;
	remember(m, op, err, NULL);
	return err;
}

int host_swap_write(struct machine *m, const struct swap_info *si, uint64_t offset, const void *bytes)
{
	unsigned char copy[PAGE_SIZE];
	uint64_t op;
	int err;

	if (replayed(m, si, &op, &err))
		return err;
	memcpy(copy, bytes, PAGE_SIZE);
	err = host_swap_transfer(si->host->fd, copy, offset, true) ? 0 : -EIO;
	remember(m, op, err, NULL);
	return err;
}
