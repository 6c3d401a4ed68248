// SPDX-License-Identifier: MIT
/*
 * hostswap.c - swap files on the host
 *
 *	page 0   bytes 0..1023 left alone | version 1, last_page, nr_badpages, uuid, label | ... | SWAPSPACE2 at 4086
 *	page n   what slot n holds
 *
 * A page that goes out is written to the file at once, and one that comes back is read from it. What was written is kept in
 * the content store, too: should the file have other bytes than were put there, the page is not used, but a read error, so
 * that nothing is ever mixed up. Only the pages behind the header are written, and none behind last_page.
 *
 * A session that replays its log (undo) must meet what it met the first time, so a replay does not touch the host. Each access
 * has a number, which counts from the machine's boot; those that did not simply succeed are remembered by it. After a replay
 * the file may hold what came later: before the next access its pages are written again.
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
#include "hash.h"
#include "host_files.h"
#include "klog.h"
#include "swapfile.h"

#define SWAP_VERSION 1u
#define VERSION_AT 1024u		/* union swap_header */
#define LAST_PAGE_AT 1028u
#define NR_BADPAGES_AT 1032u
#define UUID_AT 1036u
#define SIGNATURE "SWAPSPACE2"
#define SIGNATURE_BYTES 10u
#define SIGNATURE_AT (PAGE_SIZE - SIGNATURE_BYTES)
#define MIN_SWAP_PAGES 10u		/* mkswap's own limit */

struct host_swap {
	struct host_swap *next;
	dev_t dev;
	ino_t ino;
	int fd;				/* -1: not in use now */
	bool stale;			/* replayed: the file may hold later pages */
	char path[];
};

/* An access that failed, or an opening and what the header said. */
struct swap_outcome {
	uint64_t op;
	int64_t result;
};

/* ---- what happened the first time ---- */

static bool replaying(const struct machine *m)
{
	return m->host_files->replay;
}

static int64_t recall(const struct machine *m, uint64_t op)
{
	const struct host_files *hf = m->host_files;

	for (size_t i = 0; i < hf->nr_outcomes; i++)
		if (hf->outcomes[i].op == op)
			return hf->outcomes[i].result;
	return 0;
}

/* What follows in another course of events is forgotten. */
static void remember(const struct machine *m, uint64_t op, int64_t result)
{
	struct host_files *hf = m->host_files;

	while (hf->nr_outcomes && hf->outcomes[hf->nr_outcomes - 1].op >= op)
		hf->nr_outcomes--;
	if (!result)
		return;
	if (hf->nr_outcomes == hf->outcome_room) {
		size_t room = hf->outcome_room ? 2 * hf->outcome_room : 16;
		struct swap_outcome *more = realloc(hf->outcomes, room * sizeof(*more));

		if (!more)
			return;
		hf->outcomes = more;
		hf->outcome_room = room;
	}
	hf->outcomes[hf->nr_outcomes++] = (struct swap_outcome){op, result};
}

/* ---- bytes ---- */

static bool transfer(int fd, void *bytes, uint64_t offset, bool write_it)
{
	char *p = bytes;
	size_t done = 0;

	while (done < PAGE_SIZE) {
		off_t at = (off_t)(offset * PAGE_SIZE + done);
		ssize_t n = write_it ? pwrite(fd, p + done, PAGE_SIZE - done, at) : pread(fd, p + done, PAGE_SIZE - done, at);

		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return false;
		done += (size_t)n;
	}
	return true;
}

static uint32_t get_u32(const unsigned char *bytes, size_t at)
{
	return bytes[at] | (uint32_t)bytes[at + 1] << 8 | (uint32_t)bytes[at + 2] << 16 | (uint32_t)bytes[at + 3] << 24;
}

static void put_u32(unsigned char *bytes, size_t at, uint32_t value)
{
	for (unsigned int i = 0; i < 4; i++)
		bytes[at + i] = (unsigned char)(value >> 8 * i);
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

static int refuse_errno(struct machine *m, int err)
{
	return refuse(m, err, err == ENOENT ? WHY_NO_FILE : WHY_NONE);
}

/* A regular file for reading and writing; *st describes it. */
static int open_regular(struct machine *m, const char *path, int flags, struct stat *st)
{
	int fd;

	if (m->host_files->restricted)
		return refuse(m, EPERM, WHY_UNSAFE);
	fd = open(path, O_RDWR | O_NONBLOCK | O_NOCTTY | O_CLOEXEC | flags, 0600);
	if (fd < 0)
		return errno == EISDIR ? refuse(m, EINVAL, WHY_NOT_REGULAR) : refuse_errno(m, errno);
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

/* What is wrong with a header, in the order of read_swap_header(). */
enum header_trouble { NO_SIGNATURE = 1, WRONG_VERSION, EMPTY, TOO_SHORT, BAD_PAGES, HAS_HOLES };

/* A trouble as a result below all errnos, so that a replay can remember it; the version is part of what is said. */
static int64_t trouble(enum header_trouble what, uint32_t version)
{
	return -((int64_t)what << 32 | version);
}

static int64_t check_header(const unsigned char *header, uint64_t file_pages)
{
	uint32_t version = get_u32(header, VERSION_AT), last_page = get_u32(header, LAST_PAGE_AT);

	if (memcmp(header + SIGNATURE_AT, SIGNATURE, SIGNATURE_BYTES))
		return trouble(NO_SIGNATURE, 0);
	if (version != SWAP_VERSION)
		return trouble(WRONG_VERSION, version);
	if (!last_page)
		return trouble(EMPTY, version);
	if (last_page >= file_pages)
		return trouble(TOO_SHORT, version);
	if (get_u32(header, NR_BADPAGES_AT))	/* of devices only */
		return trouble(BAD_PAGES, version);
	return last_page;
}

/* Says in the log, in the kernel's words, what check_file() found. */
static int refuse_header(struct machine *m, int64_t found)
{
	switch (-found >> 32) {
	case NO_SIGNATURE:
		printk(m, "Unable to find swap-space signature\n");
		break;
	case WRONG_VERSION:
		printk(m, "Unable to handle swap header version %u\n", (uint32_t)-found);
		break;
	case EMPTY:
		printk(m, "Empty swap-file\n");
		break;
	case TOO_SHORT:
		printk(m, "Swap area shorter than signature indicates\n");
		break;
	case HAS_HOLES:
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

	if (!transfer(fd, header, 0, false))
		return trouble(NO_SIGNATURE, 0);
	last_page = check_header(header, (uint64_t)st->st_size / PAGE_SIZE);
	return last_page > 0 && has_holes(fd, st) ? trouble(HAS_HOLES, SWAP_VERSION) : last_page;
}

static struct host_swap *add_swap(struct host_files *hf, const char *path, const struct stat *st)
{
	struct host_swap *hs = malloc(sizeof(*hs) + strlen(path) + 1);

	if (!hs)
		return NULL;
	*hs = (struct host_swap){.next = hf->swaps, .dev = st->st_dev, .ino = st->st_ino, .fd = -1};
	memcpy(hs->path, path, strlen(path) + 1);
	hf->swaps = hs;
	return hs;
}

/* Opens and checks for real: last_page, a trouble that is not told yet, or -errno. */
static int64_t open_now(struct machine *m, const char *path, struct host_swap **ret)
{
	struct host_swap *hs;
	struct stat st;
	int64_t last_page;
	int fd = open_regular(m, path, 0, &st);

	if (fd < 0)
		return fd;
	hs = find_swap(m->host_files, &st);
	if (used_by(m, hs) || ((!hs || hs->fd < 0) && flock(fd, LOCK_EX | LOCK_NB))) {
		close(fd);
		return refuse(m, EBUSY, WHY_SWAP_IN_USE);
	}
	last_page = check_file(fd, &st);
	if (last_page >= 0 && !hs)
		hs = add_swap(m->host_files, path, &st);
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

/* The file that a replayed swapon meant, whatever became of it. */
static struct host_swap *swap_by_path(const struct host_files *hf, const char *path)
{
	struct host_swap *hs = hf->swaps;

	while (hs && strcmp(hs->path, path))
		hs = hs->next;
	return hs;
}

int host_swap_open(struct machine *m, const char *path, struct host_swap **ret, uint64_t *last_page)
{
	uint64_t op = ++m->back->swap->host_ops;
	int64_t result;

	if (replaying(m)) {
		result = recall(m, op);
		*ret = swap_by_path(m->host_files, path);
		if (result > 0 && *ret)
			(*ret)->stale = true;
	} else {
		result = open_now(m, path, ret);
		remember(m, op, result);
	}
	if (result <= trouble(NO_SIGNATURE, 0))
		return refuse_header(m, result);
	if (result < 0)
		return (int)result;		/* open_now() said why; of a call that is run again nobody asks */
	if (!result || !*ret)
		return refuse(m, ENOENT, WHY_NO_FILE);
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

/* After a replay: every page that is in use is written again. */
static void resync(const struct machine *m, const struct swap_info *si)
{
	unsigned char bytes[PAGE_SIZE];

	si->host->stale = false;
	if (si->host->fd < 0)
		si->host->fd = open(si->host->path, O_RDWR | O_NONBLOCK | O_CLOEXEC);
	for (uint64_t offset = 1; offset < si->max && si->host->fd >= 0; offset++) {
		const struct swap_slot *slot = swap_slot_at(si, offset);

		if (!slot || !(slot->count || slot->flags))
			continue;
		slot_bytes(m, slot, bytes);
		if (!transfer(si->host->fd, bytes, offset, true))
			return;
	}
}

/* Numbers the access. True: it is over already, as *result says, because it is replayed. */
static bool replayed(struct machine *m, const struct swap_info *si, uint64_t *op, int *result)
{
	*op = ++m->back->swap->host_ops;
	if (!replaying(m)) {
		if (si->host->stale)
			resync(m, si);
		return false;
	}
	*result = (int)recall(m, *op);
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
	err = transfer(si->host->fd, bytes, offset, false) && !memcmp(bytes, expected, PAGE_SIZE) ? 0 : -EIO;
	remember(m, op, err);
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
	err = transfer(si->host->fd, copy, offset, true) ? 0 : -EIO;
	remember(m, op, err);
	return err;
}

/* ---- mkswap ---- */

/* Zeros, not holes: swap needs every block of its file. */
static int make_size(struct machine *m, int fd, struct stat *st, uint64_t size)
{
	unsigned char zeros[PAGE_SIZE] = {0};
	uint64_t pages = size / PAGE_SIZE;

	for (uint64_t i = (uint64_t)st->st_size / PAGE_SIZE; i < pages; i++)
		if (!transfer(fd, zeros, i, true))
			return refuse_errno(m, errno ? errno : EIO);
	if (size && ftruncate(fd, (off_t)(pages * PAGE_SIZE)))
		return refuse_errno(m, errno);
	return fstat(fd, st) ? refuse_errno(m, errno) : 0;
}

/* The same path of the same session's seed has the same UUID: nothing is random. */
static void make_uuid(const struct machine *m, const char *path, unsigned char uuid[16])
{
	struct hash h;

	hash_init(&h);
	hash_u64(&h, m->seed);
	hash_bytes(&h, path, strlen(path));
	for (unsigned int i = 0; i < 16; i++) {
		hash_u64(&h, i);
		uuid[i] = (unsigned char)hash_final(&h);
	}
	uuid[6] = (uuid[6] & 0x0f) | 0x40;	/* version 4, variant 1 */
	uuid[8] = (uuid[8] & 0x3f) | 0x80;
}

static int write_header(struct machine *m, int fd, const struct stat *st, struct mkswap_report *report)
{
	uint64_t pages = (uint64_t)st->st_size / PAGE_SIZE;
	unsigned char header[PAGE_SIZE];

	if (pages < MIN_SWAP_PAGES)
		return refuse(m, EINVAL, WHY_SWAP_TOO_SHORT, st->st_size);
	if (!transfer(fd, header, 0, false))
		return refuse(m, EIO, WHY_SWAP_IO);
	memset(header + VERSION_AT, 0, PAGE_SIZE - VERSION_AT);
	put_u32(header, VERSION_AT, SWAP_VERSION);
	put_u32(header, LAST_PAGE_AT, (uint32_t)min_u64(pages - 1, UINT32_MAX));
	memcpy(header + UUID_AT, report->uuid, sizeof(report->uuid));
	memcpy(header + SIGNATURE_AT, SIGNATURE, SIGNATURE_BYTES);
	report->bytes = (pages - 1) * PAGE_SIZE;
	return transfer(fd, header, 0, true) ? 0 : refuse(m, EIO, WHY_SWAP_IO);
}

int host_mkswap(struct machine *m, const char *path, uint64_t size, struct mkswap_report *report)
{
	struct stat st;
	int fd, err;

	if (size && size / PAGE_SIZE < MIN_SWAP_PAGES)
		return refuse(m, EINVAL, WHY_SWAP_TOO_SHORT, size);
	fd = open_regular(m, path, size ? O_CREAT : 0, &st);
	if (fd < 0)
		return fd;
	if (used_by(m, find_swap(m->host_files, &st)))
		err = refuse(m, EBUSY, WHY_SWAP_IN_USE);
	else
		err = make_size(m, fd, &st, size);
	make_uuid(m, path, report->uuid);
	if (!err)
		err = write_header(m, fd, &st, report);
	close(fd);
	return err;
}
