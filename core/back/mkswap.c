// SPDX-License-Identifier: MIT
/*
 * mkswap.c - a file on the host becomes a swap file, with the real header.
 *
 * swapon takes no file with holes, so one that is made longer is filled with zeros, as dd would do it before mkswap.
 * That costs the host real room: no more than a part of what its disk has left is taken, and a file that cannot be
 * filled, or whose filling is interrupted, is as it was before. So nothing is written where it had bytes before all of
 * the rest is there, and one that is to be shorter loses its end last.
 */
#include <fcntl.h>
#include <string.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include "hash.h"
#include "hostswap_impl.h"

#define MIN_SWAP_PAGES 10u		/* mkswap's own limit */
#define FREE_SHARE 2u			/* the file may take one part in so many of what is free */

/* A file on its way to be a swap file. */
struct making {
	struct machine *m;
	const char *path;
	int fd;
	bool created;
	struct stat st;			/* before anything was changed */
	unsigned char first_page[PAGE_SIZE];
	bool header_written;		/* over first_page, or begun to be */
};

static int check_room(const struct making *mk, uint64_t bytes)
{
	struct statvfs fs;
	uint64_t room;

	if (bytes <= (uint64_t)mk->st.st_size)
		return 0;
	if (fstatvfs(mk->fd, &fs))
		return host_swap_refuse(mk->m, errno);
	room = (uint64_t)fs.f_bavail * fs.f_frsize;
	if (bytes - (uint64_t)mk->st.st_size > room / FREE_SHARE)
		return refuse(mk->m, ENOSPC, WHY_SWAP_NO_ROOM, bytes - (uint64_t)mk->st.st_size, room);
	return 0;
}

/* Zeros from the end of the file up to its new size. */
static int fill(const struct making *mk, uint64_t bytes)
{
	const unsigned char zeros[PAGE_SIZE] = {0};
	uint64_t at = (uint64_t)mk->st.st_size;

	while (at < bytes) {
		ssize_t n;

		if (core_poll(mk->m))
			return refuse(mk->m, EINTR, WHY_INTERRUPTED);
		n = pwrite(mk->fd, zeros, PAGE_SIZE - at % PAGE_SIZE, (off_t)at);
		if (n < 0 && errno != EINTR)
			return host_swap_refuse(mk->m, errno);
		at += n > 0 ? (uint64_t)n : 0;
	}
	return 0;
}

static int cut(const struct making *mk, uint64_t bytes)
{
	if (bytes >= (uint64_t)mk->st.st_size)
		return 0;
	return ftruncate(mk->fd, (off_t)bytes) ? host_swap_refuse(mk->m, errno) : 0;
}

static void put_back(struct making *mk)
{
	struct stat now;

	if (mk->created)
		unlink(mk->path);
	else if (!fstat(mk->fd, &now) && now.st_size != mk->st.st_size && ftruncate(mk->fd, mk->st.st_size))
		return;		/* the file is longer than before: all of it that was there is */
	if (mk->header_written)
		host_swap_transfer(mk->fd, mk->first_page, 0, true);
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

static int write_header(struct making *mk, uint64_t pages, struct mkswap_report *report)
{
	unsigned char header[PAGE_SIZE];

	if (pages < MIN_SWAP_PAGES)
		return refuse(mk->m, EINVAL, WHY_SWAP_TOO_SHORT, pages * PAGE_SIZE);
	if (!host_swap_transfer(mk->fd, mk->first_page, 0, false))
		return refuse(mk->m, EIO, WHY_SWAP_IO);
	memcpy(header, mk->first_page, PAGE_SIZE);
	make_uuid(mk->m, mk->path, report->uuid);
	swap_header_fill(header, pages, report->uuid);
	report->bytes = (pages - 1) * PAGE_SIZE;
	mk->header_written = true;
	return host_swap_transfer(mk->fd, header, 0, true) ? 0 : refuse(mk->m, EIO, WHY_SWAP_IO);
}

static int make_swap(struct making *mk, uint64_t size, struct mkswap_report *report)
{
	uint64_t pages = (size ? size : (uint64_t)mk->st.st_size) / PAGE_SIZE;
	int err;

	if (host_swap_in_use(mk->m, &mk->st))
		return refuse(mk->m, EBUSY, WHY_SWAP_IN_USE);
	err = check_room(mk, pages * PAGE_SIZE);
	if (!err)
		err = fill(mk, pages * PAGE_SIZE);
	if (!err)
		err = write_header(mk, pages, report);
	if (!err && size)
		err = cut(mk, pages * PAGE_SIZE);
	if (err)
		put_back(mk);
	return err;
}

/* With a size a file that is not there is made. */
static int open_or_create(struct making *mk, bool create)
{
	mk->fd = host_swap_open_regular(mk->m, mk->path, 0, &mk->st);
	if (mk->fd != -ENOENT || !create)
		return mk->fd;
	mk->created = true;
	return mk->fd = host_swap_open_regular(mk->m, mk->path, O_CREAT | O_EXCL, &mk->st);
}

int host_mkswap(struct machine *m, const char *path, uint64_t size, struct mkswap_report *report)
{
	struct making mk = {.m = m, .path = path};
	int err;

	if (size && size / PAGE_SIZE < MIN_SWAP_PAGES)
		return refuse(m, EINVAL, WHY_SWAP_TOO_SHORT, size);
	err = open_or_create(&mk, size != 0);
	if (err < 0)
		return err;
	err = make_swap(&mk, size, report);
	close(mk.fd);
	return err;
}
