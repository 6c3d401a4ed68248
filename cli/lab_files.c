// SPDX-License-Identifier: MIT
#include "lab_files.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "safe_text.h"
#include "share_path.h"

static const char suffix[] = ".mms";

/* The program's own labs; MMSH_LABS says otherwise. */
static char *labs_folder(void)
{
	const char *own = getenv("MMSH_LABS");

	return own && *own ? xstrdup(own) : share_path("mmsh/labs");
}

static size_t stem_length(const char *file)
{
	size_t len = strlen(file), end = sizeof(suffix) - 1;

	return len > end && !strcmp(file + len - end, suffix) ? len - end : 0;
}

static int is_lab(const struct dirent *entry)
{
	return stem_length(entry->d_name) > 0 && entry->d_name[0] != '.';
}

/* Whether a name stands for the lab in the file LNN-TOPIC.mms. */
static bool names_lab(const char *name, const char *file)
{
	size_t len = stem_length(file), name_len = strlen(name);
	const char *dash = memchr(file, '-', len);
	char *end;

	if (name_len == len && !memcmp(name, file, len))
		return true;
	if (!dash || file[0] != 'L')
		return false;
	if (name_len == len - (size_t)(dash + 1 - file) && !memcmp(name, dash + 1, name_len))
		return true;
	return (name[0] == 'L' || name[0] == 'l') && name[1] >= '0' && name[1] <= '9' &&
	       strtoul(name + 1, &end, 10) == strtoul(file + 1, NULL, 10) && !*end;
}

static char *path_in(const char *folder, const char *file)
{
	char *path;

	return asprintf(&path, "%s/%s", folder, file) < 0 ? NULL : path;
}

/* The name stands for whichever lab it stands for alone; a number may stand for more. */
static char *find_lab(const char *folder, const char *name, struct seq_file *several)
{
	struct dirent **files;
	const char *found = NULL;
	char *path = NULL;
	int matches = 0, nr = scandir(folder, &files, is_lab, alphasort);

	for (int i = 0; i < nr; i++) {
		if (!names_lab(name, files[i]->d_name))
			continue;
		found = files[i]->d_name;
		matches++;
		seq_putc(several, ' ');
		seq_write(several, found, stem_length(found));
	}
	if (matches == 1)
		path = path_in(folder, found);
	if (matches <= 1)
		seq_clear(several);
	for (int i = 0; i < nr; i++)
		free(files[i]);
	if (nr >= 0)
		free(files);
	return path;
}

char *lab_path(const char *name, struct seq_file *several)
{
	char *folder, *path;

	if (strchr(name, '/') || stem_length(name))
		return xstrdup(name);
	folder = labs_folder();
	path = folder ? find_lab(folder, name, several) : NULL;
	free(folder);
	return path;
}

char *lab_name(const char *path)
{
	const char *slash = strrchr(path, '/');
	char *name = xstrdup(slash ? slash + 1 : path);
	size_t len = stem_length(name);

	if (len)
		name[len] = '\0';
	return name;
}

/* A lab's first line is its number and its title. */
static void show_title(struct seq_file *out, const char *folder, const char *file)
{
	char *path, line[200] = "", visible[400], *title;
	size_t column = out->count + 26;
	FILE *f;

	seq_write(out, file, stem_length(file));
	path = path_in(folder, file);
	if (!path)
		return;
	f = fopen(path, "re");
	free(path);
	if (f && fgets(line, sizeof(line), f)) {
		line[strcspn(line, "\n")] = '\0';
		title = strstr(line, "  ");
		title = title ? title + 2 : line;
		safe_text(visible, sizeof(visible), title, strlen(title), SAFE_NAME);
		while (out->count < column)
			seq_putc(out, ' ');
		seq_puts(out, "  ");
		seq_puts(out, visible);
	}
	if (f)
		fclose(f);
	seq_putc(out, '\n');
}

int lab_list(struct seq_file *out)
{
	char *folder = labs_folder();
	struct dirent **files;
	int nr = folder ? scandir(folder, &files, is_lab, alphasort) : -1, err = errno;

	for (int i = 0; i < nr; i++) {
		show_title(out, folder, files[i]->d_name);
		free(files[i]);
	}
	if (nr >= 0)
		free(files);
	free(folder);
	return nr < 0 ? -err : 0;
}
