// SPDX-License-Identifier: MIT
/*
 * hostread.c - the content of a frozen host file.
 *
 *	copy   files up to COPY_MAX bytes are copied whole, as long as all copies together stay below COPIES_MAX
 *	fd     others are read from a descriptor that stays open: a package upgrade replaces the directory entry, not
 *	       the inode behind the descriptor. Each read makes sure that the inode itself is unchanged. At most FDS_MAX
 *	       descriptors are open; the one unused for longest is closed and opened again when needed, if it is still
 *	       the same file.
 */
#include "host_files.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "hash.h"

#define COPY_MAX ((uint64_t)1 << 20)
#define COPIES_MAX ((uint64_t)64 << 20)
#define FDS_MAX 64
#define SAME_CONTENT_MAX ((uint64_t)64 << 20)	/* a replaced file is compared up to this size */
#define HASH_ENDS ((uint64_t)128 << 20)
#define CHUNK 65536

static struct identity identity_of(const struct stat *st)
{
	return (struct identity){
		.dev = st->st_dev, .ino = st->st_ino, .size = (uint64_t)st->st_size, .mtime = st->st_mtim,
	};
}

/* Not by ctime: that moves when another file takes the name, and the bytes stay. */
static bool same_identity(const struct identity *a, const struct identity *b)
{
	return a->dev == b->dev && a->ino == b->ino && a->size == b->size &&
	       a->mtime.tv_sec == b->mtime.tv_sec && a->mtime.tv_nsec == b->mtime.tv_nsec;
}

int host_open_regular(const char *path, struct stat *st)
{
	int fd = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_NOFOLLOW | O_CLOEXEC);
	int err;

	if (fd < 0)
		return -errno;
	if (fstat(fd, st) != 0)
		err = -errno;
	else if (!S_ISREG(st->st_mode))
		err = -ENODEV;
	else
		return fd;
	close(fd);
	return err;
}

/* len bytes at offset, or fewer at the file's end. */
static int64_t read_at(int fd, void *to, uint64_t len, uint64_t offset)
{
	uint64_t done = 0;

	while (done < len) {
		ssize_t n = pread(fd, (char *)to + done, len - done, (off_t)(offset + done));

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return -errno;
		if (n == 0)
			break;
		done += (uint64_t)n;
	}
	return (int64_t)done;
}

/* Whether the inode behind fd is untouched since it was frozen. */
static bool unchanged(int fd, const struct identity *id)
{
	struct stat st;
	struct identity now;

	if (fstat(fd, &st) != 0)
		return false;
	now = identity_of(&st);
	return same_identity(&now, id);
}

static void close_fd(struct hostfile *f)
{
	if (f->fd < 0)
		return;
	close(f->fd);
	f->fd = -1;
	f->owner->open_fds--;
}

static void close_oldest(struct host_files *hf)
{
	struct hostfile *oldest = NULL;

	for (struct hostfile *f = hf->files; f; f = f->next)
		if (f->fd >= 0 && (!oldest || f->used_at < oldest->used_at))
			oldest = f;
	if (oldest)
		close_fd(oldest);
}

static void keep_fd(struct hostfile *f, int fd)
{
	if (f->owner->open_fds >= FDS_MAX)
		close_oldest(f->owner);
	f->fd = fd;
	f->owner->open_fds++;
}

/* A descriptor of the frozen inode. */
static int file_fd(struct hostfile *f)
{
	struct stat st;
	int fd;

	f->used_at = ++f->owner->clock;
	if (f->fd >= 0)
		return f->fd;
	fd = host_open_regular(f->path, &st);
	if (fd < 0)
		return -ESTALE;
	if (!unchanged(fd, &f->id)) {
		close(fd);
		return -ESTALE;
	}
	keep_fd(f, fd);
	return fd;
}

int64_t hostfile_read(struct hostfile *f, void *to, uint64_t len, uint64_t offset)
{
	int64_t n;
	int fd;

	if (offset >= f->id.size)
		return 0;
	if (len > f->id.size - offset)
		len = f->id.size - offset;
	if (f->copy) {
		memcpy(to, f->copy + offset, len);
		return (int64_t)len;
	}
	fd = file_fd(f);
	if (fd < 0)
		return fd;
	n = read_at(fd, to, len, offset);
	if (n < 0)
		return n;
	return unchanged(fd, &f->id) && (uint64_t)n == len ? n : -ESTALE;
}

/* Copies a small file whole. Without a copy it is read from its descriptor. */
static void take_copy(struct hostfile *f, int fd)
{
	struct host_files *hf = f->owner;

	if (f->id.size == 0 || f->id.size > COPY_MAX || hf->copied + f->id.size > COPIES_MAX)
		return;
	f->copy = malloc(f->id.size);
	if (f->copy && read_at(fd, f->copy, f->id.size, 0) == (int64_t)f->id.size && unchanged(fd, &f->id)) {
		hf->copied += f->id.size;
		return;
	}
	free(f->copy);
	f->copy = NULL;
}

/* Whether the bytes behind fd are those of the frozen file. */
static bool same_content(struct hostfile *f, int fd)
{
	char ours[4096], theirs[4096];

	if (f->id.size > SAME_CONTENT_MAX)
		return false;
	for (uint64_t at = 0; at < f->id.size; at += sizeof(ours)) {
		int64_t n = hostfile_read(f, ours, sizeof(ours), at);

		if (n <= 0 || read_at(fd, theirs, (uint64_t)n, at) != n || memcmp(ours, theirs, (size_t)n) != 0)
			return false;
	}
	return true;
}

void hostfile_freeze(struct hostfile *f, const struct stat *st, int fd)
{
	f->id = identity_of(st);
	f->mode = st->st_mode;
	f->fd = -1;
	take_copy(f, fd);
	if (f->copy)
		close(fd);
	else
		keep_fd(f, fd);
}

bool hostfile_is_same(struct hostfile *f, const struct stat *st, int fd)
{
	struct identity now = identity_of(st);

	return same_identity(&now, &f->id) || (now.size == f->id.size && same_content(f, fd));
}

void hostfile_destroy(struct hostfile *f)
{
	close_fd(f);
	free(f->copy);
	free(f);
}

const char *hostfile_name(const struct hostfile *f)
{
	return f->name;
}

uint64_t hostfile_size(const struct hostfile *f)
{
	return f->id.size;
}

uint64_t hostfile_time(const struct hostfile *f)
{
	return (uint64_t)f->id.mtime.tv_sec;
}

bool hostfile_executable(const struct hostfile *f)
{
	return (f->mode & (S_IXUSR | S_IXGRP | S_IXOTH)) != 0;
}

/* Mixes bytes [from, to) into h. */
static int hash_range(struct hostfile *f, struct hash *h, unsigned char *chunk, uint64_t from, uint64_t to)
{
	while (from < to) {
		uint64_t len = to - from < CHUNK ? to - from : CHUNK;
		int64_t n = hostfile_read(f, chunk, len, from);

		if (n <= 0)
			return n < 0 ? (int)n : -ESTALE;
		hash_bytes(h, chunk, (size_t)n);
		from += (uint64_t)n;
	}
	return 0;
}

int hostfile_hash(struct hostfile *f, uint64_t *ret)
{
	uint64_t size = f->id.size, head = size > 2 * HASH_ENDS ? HASH_ENDS : size;
	unsigned char *chunk;
	struct hash h;
	int err;

	if (f->hashed) {
		*ret = f->hash;
		return 0;
	}
	chunk = malloc(CHUNK);
	if (!chunk)
		return -ENOMEM;
	hash_init(&h);
	hash_u64(&h, size);
	err = hash_range(f, &h, chunk, 0, head);
	if (err == 0 && head < size)
		err = hash_range(f, &h, chunk, size - HASH_ENDS, size);
	free(chunk);
	if (err != 0)
		return err;
	f->hash = hash_final(&h);
	f->hashed = true;
	*ret = f->hash;
	return 0;
}
