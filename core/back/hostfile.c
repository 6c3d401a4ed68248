// SPDX-License-Identifier: MIT
/*
 * hostfile.c - host files, frozen at first use.
 *
 * A replayed session must read the bytes it read the first time. So the collection remembers, for each path that was
 * asked for, which file it led to, and of each file what identifies it (device, inode, size, time) and its content:
 *
 *   asked path --> hostfile { name, identity, copy | fd }
 *
 * Who opens a path again gets the frozen file if the host still has the same one there, or one with the same bytes
 * (reinstalled, touched); else ESTALE. During a replay nobody looks: the frozen file is the truth.
 *
 * Paths are resolved before they are opened (hostpath.h): --safe judges where a path ends, not how it begins.
 */
#include "host_files.h"
#include "hostswap.h"

#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "hash.h"
#include "hostpath.h"

/* A path somebody asked for, and what it led to. */
struct alias {
	struct alias *next;
	struct hostfile *file;
	bool sysroot;			/* asked through hostfile_open_sysroot() */
	char path[];
};

struct host_files *host_files_create(void)
{
	return calloc(1, sizeof(struct host_files));
}

void host_files_destroy(struct host_files *hf)
{
	if (!hf)
		return;
	while (hf->files) {
		struct hostfile *f = hf->files;

		hf->files = f->next;
		hostfile_destroy(f);
	}
	for (unsigned int i = 0; i < HOST_BUCKETS; i++) {
		while (hf->alias[i]) {
			struct alias *a = hf->alias[i];

			hf->alias[i] = a->next;
			free(a);
		}
	}
	host_swaps_destroy(hf);
	free(hf->sysroot);
	free(hf->folder);
	free(hf);
}

void host_files_set_replay(struct host_files *hf, bool on)
{
	hf->replay = on;
}

/* ---- restrictions ---- */

static int resolve_folder(const char *folder, char **ret)
{
	struct host_path w;
	struct stat st;
	int err = host_path_resolve(&w, "", folder, &st);

	if (err != 0)
		return err;
	if (!S_ISDIR(st.st_mode))
		return -ENOTDIR;
	free(*ret);
	*ret = strdup(w.done);
	return *ret ? 0 : -ENOMEM;
}

int host_files_restrict(struct host_files *hf, const char *folder)
{
	hf->restricted = true;
	if (folder)
		return resolve_folder(folder, &hf->folder);
	free(hf->folder);
	hf->folder = NULL;
	return 0;
}

int host_files_set_sysroot(struct host_files *hf, const char *folder)
{
	return resolve_folder(folder, &hf->sysroot);
}

/* Whether --safe lets this path, without links, be read. */
static bool allowed(const struct host_files *hf, const char *path)
{
	size_t len;

	if (!hf->restricted)
		return true;
	if (!hf->folder)
		return false;
	len = strlen(hf->folder);
	return strncmp(path, hf->folder, len) == 0 && path[len] == '/';
}

/* ---- opening ---- */

static unsigned int bucket_of(const char *path, bool sysroot)
{
	struct hash h;

	hash_init(&h);
	hash_u64(&h, sysroot);
	hash_bytes(&h, path, strlen(path));
	return (unsigned int)(hash_final(&h) % HOST_BUCKETS);
}

static struct hostfile *find_alias(const struct host_files *hf, const char *path, bool sysroot)
{
	for (struct alias *a = hf->alias[bucket_of(path, sysroot)]; a; a = a->next)
		if (a->sysroot == sysroot && strcmp(a->path, path) == 0)
			return a->file;
	return NULL;
}

static int add_alias(struct host_files *hf, const char *path, bool sysroot, struct hostfile *file)
{
	unsigned int bucket = bucket_of(path, sysroot);
	struct alias *a = malloc(sizeof(*a) + strlen(path) + 1);

	if (!a)
		return -ENOMEM;
	a->file = file;
	a->sysroot = sysroot;
	memcpy(a->path, path, strlen(path) + 1);
	a->next = hf->alias[bucket];
	hf->alias[bucket] = a;
	return 0;
}

static struct hostfile *find_file(const struct host_files *hf, const char *full)
{
	for (struct hostfile *f = hf->files; f; f = f->next)
		if (strcmp(f->path, full) == 0)
			return f;
	return NULL;
}

/* A file seen for the first time; fd is taken over. */
static int freeze(struct host_files *hf, const struct host_path *w, const char *full, const struct stat *st, int fd,
		  struct hostfile **ret)
{
	struct hostfile *f = calloc(1, sizeof(*f) + strlen(full) + 1);

	if (!f) {
		close(fd);
		return -ENOMEM;
	}
	f->owner = hf;
	memcpy(f->path, full, strlen(full) + 1);
	f->name = f->path + strlen(w->root);
	hostfile_freeze(f, st, fd);
	f->next = hf->files;
	hf->files = f;
	*ret = f;
	return 0;
}

/* The file at the end of path below root. */
static int open_below(struct host_files *hf, const char *root, const char *path, struct hostfile **ret)
{
	struct host_path w;
	struct stat st;
	char full[PATH_MAX];
	bool same;
	int fd, err = host_path_resolve(&w, root, path, &st);

	if (err == 0)
		err = host_path_full(&w, full);
	if (err != 0)
		return err;
	if (!allowed(hf, full))
		return -EPERM;
	if (!S_ISREG(st.st_mode))
		return -ENODEV;
	fd = host_open_regular(full, &st);
	if (fd < 0)
		return fd;
	*ret = find_file(hf, full);
	if (!*ret)
		return freeze(hf, &w, full, &st, fd, ret);
	same = hostfile_is_same(*ret, &st, fd);
	close(fd);
	return same ? 0 : -ESTALE;
}

static int open_path(struct host_files *hf, const char *path, bool sysroot, struct hostfile **ret)
{
	struct hostfile *frozen = find_alias(hf, path, sysroot), *file = NULL;
	int err = -ENOENT;

	if (frozen && hf->replay) {
		*ret = frozen;
		return 0;
	}
	if (sysroot && hf->sysroot)
		err = open_below(hf, hf->sysroot, path, &file);
	if (err == -ENOENT || err == -ENOTDIR)
		err = open_below(hf, "", path, &file);
	if (frozen && (err != 0 || file != frozen))
		return err == -EPERM ? err : -ESTALE;
	if (err == 0 && !frozen)
		err = add_alias(hf, path, sysroot, file);
	if (err == 0)
		*ret = file;
	return err;
}

int hostfile_open(struct host_files *hf, const char *path, struct hostfile **ret)
{
	return open_path(hf, path, false, ret);
}

int hostfile_open_sysroot(struct host_files *hf, const char *path, struct hostfile **ret)
{
	return open_path(hf, path, true, ret);
}

/* Whether a comes before b; two paths asked for in the same way are never equal. */
static bool alias_before(const struct alias *a, const struct alias *b)
{
	int cmp = strcmp(a->path, b->path);

	return cmp < 0 || (cmp == 0 && !a->sysroot && b->sysroot);
}

/* The alias that comes next in order; quadratic, but a session opens a few dozen paths. */
static const struct alias *next_alias(const struct host_files *hf, const struct alias *after)
{
	const struct alias *best = NULL;

	for (unsigned int i = 0; i < HOST_BUCKETS; i++)
		for (const struct alias *a = hf->alias[i]; a; a = a->next)
			if ((!after || alias_before(after, a)) && (!best || alias_before(a, best)))
				best = a;
	return best;
}

void hostfile_for_each(const struct host_files *hf, hostfile_fn *fn, void *data)
{
	for (const struct alias *a = NULL; (a = next_alias(hf, a)) != NULL;)
		fn(data, a->path, a->sysroot, a->file);
}
