// SPDX-License-Identifier: MIT
/*
 * ld_so_find.c - which file a needed library is.
 *
 *	a name with a slash	that file
 *	DT_RPATH		of who needs it, of who loaded that, and so on to the program; not with a DT_RUNPATH
 *	DT_RUNPATH		of who needs it
 *	/etc/ld.so.cache	mapped whole at its first use
 *	the default directories
 *
 * In these lists $ORIGIN is the folder of the object that holds the list, $LIB and $PLATFORM are the machine's. In a
 * folder a file for another machine is passed over. The lists cost the linker memory when they are first looked at.
 *
 * Differs from the dynamic linker: no folders for special processors (glibc-hwcaps), no /etc/ld.so.preload, no
 * environment.
 */
#include "ld_so_impl.h"

#include <elf.h>
#include <string.h>

#include "arch.h"
#include "ld_cache.h"

#define CACHE_PATH "/etc/ld.so.cache"

/* A search for one name. */
struct ld_search {
	struct ld_so *ld;
	const char *name;
	struct file *file;		/* found */
	char *path;
	bool wrong_machine;		/* a file of that name was there */
};

/* Whether the file is an ELF file of this machine, as far as its first bytes tell (open_verify). */
static int is_for_machine(struct machine *m, struct file *file, bool *ret)
{
	unsigned char ident[20];
	int64_t n = kernel_read(m, file, ident, sizeof(ident), 0);

	*ret = n == (int64_t)sizeof(ident) && memcmp(ident, ELFMAG, SELFMAG) == 0 &&
	       ident[EI_CLASS] == m->arch->elf_class && elf_word(ident + 18, 2) == m->arch->elf_machine;
	return n < 0 ? (int)n : 0;
}

/* Tries a path; s->file is set if it is the library. */
static int try_path(struct ld_search *s, const char *path)
{
	struct machine *m = s->ld->m;
	struct file *file;
	bool good;
	int err = file_open_sysroot(m, path, &file);

	if (err == -ESTALE || err == -ENOMEM)
		return err;
	if (err != 0)
		return 0;
	err = is_for_machine(m, file, &good);
	if (err != 0 || !good) {
		fput(m, file);
		s->wrong_machine = true;
		return err == -ESTALE ? err : 0;
	}
	s->file = file;
	s->path = ld_strdup(s->ld, path);
	return 0;
}

static int try_folder(struct ld_search *s, const char *folder, size_t len)
{
	size_t name_len = strlen(s->name), slash = len != 0 && folder[len - 1] != '/';
	char *path;
	int err;

	if (len == 0)
		return 0;
	path = ld_alloc(s->ld, len + slash + name_len + 1);
	memcpy(path, folder, len);
	if (slash)
		path[len] = '/';
	memcpy(path + len + slash, s->name, name_len);
	err = try_path(s, path);
	if (err == 0 && s->file)
		err = ld_malloc(s->ld, strlen(path) + 1);	/* open_path(): *realname */
	return err;
}

/* ---- $ORIGIN and its like ---- */

/* The folder of an object; the program's is asked of the kernel (_dl_get_origin). */
static int origin_of(struct ld_so *ld, struct ld_object *o, const char **ret)
{
	const char *path = o == ld->main ? ld->prog->exe.file->f_inode->name : o->path, *slash = strrchr(path, '/');
	size_t len = slash ? (size_t)(slash - path) : 0;
	int err = 0;

	if (!o->origin) {
		o->origin = ld_alloc(ld, len + 2);
		memcpy(o->origin, len ? path : "/", len ? len : 1);
		if (o == ld->main)
			err = ld_malloc(ld, len + 2);	/* _dl_get_origin() counts the slash */
	}
	*ret = o->origin;
	return err;
}

/* What a $ at s stands for: the length of the name, 0 for none (DL_DST_COUNT). */
static size_t token_at(const char *s, const char *end, const char *name)
{
	size_t len = strlen(name), left = (size_t)(end - s);

	if (left > len && strncmp(s + 1, name, len) == 0)
		return len + 1;
	if (left > len + 2 && s[1] == '{' && strncmp(s + 2, name, len) == 0 && s[len + 2] == '}')
		return len + 3;
	return 0;
}

static size_t find_token(const struct ld_so *ld, const char *origin, const char *s, const char *end,
			 const char **value)
{
	const struct {
		const char *name, *value;
	} tokens[] = {
		{"ORIGIN", origin}, {"PLATFORM", ld_platform(ld)}, {"LIB", ld->abi->lib},
	};

	for (size_t i = 0; *s == '$' && i < sizeof(tokens) / sizeof(tokens[0]); i++) {
		size_t len = token_at(s, end, tokens[i].name);

		*value = tokens[i].value;
		if (len)
			return len;
	}
	return 0;
}

/* The part [s, end) of a list with its tokens replaced; *ret is host memory, and account: a block of the linker's. */
static int expand(struct ld_so *ld, struct ld_object *o, const char *s, const char *end, bool account, char **ret)
{
	const char *origin = "", *value;
	size_t room = 1, longest, tokens = 0, at = 0;
	int err = 0;

	if (memchr(s, '$', (size_t)(end - s)))
		err = origin_of(ld, o, &origin);
	if (err != 0)
		return err;
	for (const char *p = s; p < end; p++)
		tokens += find_token(ld, origin, p, end, &value) != 0;
	longest = max_u64(max_u64(strlen(origin), strlen(ld_platform(ld))), strlen(ld->abi->lib));
	room += (size_t)(end - s) + tokens * longest;
	*ret = ld_alloc(ld, room);
	for (const char *p = s; p < end;) {
		size_t len = find_token(ld, origin, p, end, &value);

		if (len == 0) {
			(*ret)[at++] = *p++;
			continue;
		}
		memcpy(*ret + at, value, strlen(value));
		at += strlen(value);
		p += len;
	}
	if (!account)
		return 0;
	return ld_malloc(ld, tokens ? (uint64_t)(end - s) + tokens * (max_u64(longest, 4) - 4) + 1 : at + 1);
}

/* ---- lists of folders ---- */

/* What a list costs when it is looked at for the first time (decompose_rpath, fillin_rpath). */
static int account_list(struct ld_so *ld, const char *list)
{
	uint64_t folders = 1;
	int err = ld_malloc(ld, strlen(list) + 1);

	for (const char *p = list; *p; p++)
		folders += *p == ':';
	if (err == 0)
		err = ld_malloc(ld, (folders + 1) * ld->abi->word);
	return err;
}

static int account_folder(struct ld_so *ld, const struct ld_object *o, const char *folder)
{
	size_t len = strlen(folder);

	if (len != 0 && folder[len - 1] != '/')
		len++;
	for (unsigned int i = 0; ld->abi->dirs[i]; i++)
		if (strlen(ld->abi->dirs[i]) == len && strncmp(ld->abi->dirs[i], folder, len - 1) == 0) {
			ld_free_last(ld);	/* the expanded name: the folder is known */
			return 0;
		}
	return ld_malloc(ld, ld->abi->path_elem + ld_hwcap_states(ld) * LD_DIR_STATUS + strlen(o->path) + 1 + len + 1);
}

/* Goes through a list. s NULL: for the first time, it only costs memory; else each folder is tried. */
static int walk_list(struct ld_so *ld, struct ld_object *o, const char *list, struct ld_search *s)
{
	int err = s ? 0 : account_list(ld, list);

	for (const char *p = list; err == 0 && (!s || !s->file);) {
		const char *end = strchr(p, ':');
		char *folder;

		end = end ? end : p + strlen(p);
		err = expand(ld, o, p, end, !s, &folder);
		if (err == 0)
			err = s ? try_folder(s, folder, strlen(folder)) : account_folder(ld, o, folder);
		if (!*end)
			break;
		p = end + 1;
	}
	return err;
}

static int search_list(struct ld_so *ld, struct ld_object *o, uint64_t string, bool *known, struct ld_search *s)
{
	char *list = ld_alloc(ld, ELF_STRING_MAX);
	int err = elf_dynamic_string(ld->m, o->elf, &o->dyn, string, list);

	if (err == 0 && !*known)
		err = walk_list(ld, o, list, NULL);
	*known = true;
	if (err == 0 && s && *list)
		err = walk_list(ld, o, list, s);
	return err;
}

int ld_find_init(struct ld_so *ld)
{
	struct ld_object *o = ld->main;

	if (o->dyn.runpath)
		return search_list(ld, o, o->dyn.runpath, &o->runpath_known, NULL);
	if (o->dyn.rpath)
		return search_list(ld, o, o->dyn.rpath, &o->rpath_known, NULL);
	return 0;
}

static int search_rpaths(struct ld_search *s, struct ld_object *loader)
{
	struct ld_so *ld = s->ld;
	bool did_main = false;
	int err = 0;

	for (struct ld_object *o = loader; o && err == 0 && !s->file; o = o->loader) {
		did_main = did_main || o == ld->main;
		if (o->dyn.rpath && !o->dyn.runpath)
			err = search_list(ld, o, o->dyn.rpath, &o->rpath_known, s);
	}
	if (err == 0 && !s->file && !did_main && ld->main->dyn.rpath && !ld->main->dyn.runpath)
		err = search_list(ld, ld->main, ld->main->dyn.rpath, &ld->main->rpath_known, s);
	return err;
}

/* ---- the cache ---- */

/*
 * A program below the sysroot has that tree's cache or none: the host's would name the host's files. The interpreter
 * tells where the program lives.
 */
static int cache_fits(struct ld_so *ld, struct file *cache, bool *ret)
{
	const char *names[2] = {cache->f_inode->name, ld->prog->interpreter->f_inode->name};
	const struct inode *inodes[2] = {cache->f_inode, ld->prog->interpreter->f_inode};
	bool host[2];

	for (int i = 0; i < 2; i++) {
		struct file *file;
		int err = file_open(ld->m, names[i], &file);

		if (err == -ESTALE)
			return err;
		host[i] = err == 0 && file->f_inode == inodes[i];
		if (err == 0)
			fput(ld->m, file);
	}
	*ret = host[0] == host[1];
	return 0;
}

static int map_cache(struct ld_so *ld)
{
	struct mmap_request req = {.prot = PROT_READ, .flags = MAP_PRIVATE};
	bool fits;
	int err;

	ld->cache_tried = true;
	err = file_open_sysroot(ld->m, CACHE_PATH, &ld->cache);
	if (err != 0) {
		ld->cache = NULL;
		return err == -ESTALE ? err : 0;
	}
	err = cache_fits(ld, ld->cache, &fits);
	ld->cache_size = ld->cache->f_inode->i_size;
	if (err == 0 && fits && ld->cache_size != 0) {
		req.len = ld->cache_size;
		req.file = ld->cache;
		err = sys_mmap(ld->m, ld->task, &req, &ld->cache_at);
		if (err == 0)
			return ld_touch(ld, ld->cache_at, 1, ACCESS_READ);
	}
	fput(ld->m, ld->cache);
	ld->cache = NULL;
	return err;
}

static int search_cache(struct ld_search *s)
{
	struct ld_so *ld = s->ld;
	char *path;
	bool found = false;
	int err = 0;

	if (!ld->cache_tried)
		err = map_cache(ld);
	if (err != 0 || !ld->cache)
		return err;
	path = ld_alloc(ld, ELF_STRING_MAX);
	err = ld_cache_lookup(ld->m, ld->cache, s->name, path, ELF_STRING_MAX, &found);
	if (err != 0 || !found)
		return err;
	err = ld_malloc(ld, strlen(path) + 1);
	if (err == 0)
		err = try_path(s, path);
	if (err == 0 && !s->file)
		ld_free_last(ld);
	return err;
}

int ld_find_end(struct ld_so *ld)
{
	int err;

	if (!ld->cache)
		return 0;
	err = sys_munmap(ld->m, ld->task, ld->cache_at, ld->cache_size);
	fput(ld->m, ld->cache);
	ld->cache = NULL;
	return err;
}

/* ---- */

static int search_defaults(struct ld_search *s)
{
	int err = 0;

	for (unsigned int i = 0; err == 0 && !s->file && s->ld->abi->dirs[i]; i++)
		err = try_folder(s, s->ld->abi->dirs[i], strlen(s->ld->abi->dirs[i]));
	return err;
}

static int search_all(struct ld_search *s, struct ld_object *loader)
{
	int err = 0;

	if (!loader->dyn.runpath)
		err = search_rpaths(s, loader);
	if (err == 0 && !s->file && loader->dyn.runpath)
		err = search_list(s->ld, loader, loader->dyn.runpath, &loader->runpath_known, s);
	if (err == 0 && !s->file && !loader->dyn.nodeflib)
		err = search_cache(s);
	if (err == 0 && !s->file && !loader->dyn.nodeflib)
		err = search_defaults(s);
	return err;
}

static int search_path_name(struct ld_search *s, struct ld_object *loader)
{
	char *path;
	int err = expand(s->ld, loader, s->name, s->name + strlen(s->name), true, &path);

	return err == 0 ? try_path(s, path) : err;
}

int ld_find(struct ld_so *ld, struct ld_object *loader, const char *name, struct file **file, char **path)
{
	struct ld_search s = {.ld = ld, .name = name};
	int err = strchr(name, '/') ? search_path_name(&s, loader) : search_all(&s, loader);

	if (err != 0 && s.file)
		fput(ld->m, s.file);
	if (err != 0)
		return err;
	if (!s.file)
		return refuse(ld->m, s.wrong_machine ? ELIBBAD : ELIBACC,
			      s.wrong_machine ? WHY_LIBRARY_WRONG : WHY_NO_LIBRARY, ld->nr_objects);
	*file = s.file;
	*path = s.path;
	return 0;
}
