// SPDX-License-Identifier: MIT
#include "pager.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "arena.h"
#include "progress.h"
#include "screen.h"
#include "session.h"

/* F: a text that fits is only printed; R: colours; X: it stays on the screen. */
#define USUAL_PAGER "less -FRX"
#define BLANKS " \t"

extern char **environ;

/* A program gets signals as if the shell that started us had started it; its input, if it has one, and no more. */
static int start(const char *const argv[], int input, pid_t *pid)
{
	posix_spawn_file_actions_t actions;
	posix_spawnattr_t attr;
	sigset_t ours;
	int err;

	progress_end();
	sigemptyset(&ours);
	sigaddset(&ours, SIGPIPE);
	posix_spawnattr_init(&attr);
	posix_spawnattr_setsigdefault(&attr, &ours);
	posix_spawnattr_setflags(&attr, POSIX_SPAWN_SETSIGDEF);
	posix_spawn_file_actions_init(&actions);
	if (input >= 0)
		posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
	err = posix_spawnp(pid, argv[0], &actions, &attr, (char *const *)(uintptr_t)argv, environ);
	posix_spawn_file_actions_destroy(&actions);
	posix_spawnattr_destroy(&attr);
	return -err;
}

/* Its exit status, or -1. */
static int wait_for(pid_t pid)
{
	int status;

	while (waitpid(pid, &status, 0) < 0)
		if (errno != EINTR)
			return -1;
	if (!WIFEXITED(status))
		return -1;
	if (!terminated)
		interrupted = 0;
	return WEXITSTATUS(status);
}

int run_program(const char *const argv[], int input, int *status)
{
	pid_t pid;
	int rc = start(argv, input, &pid);

	if (!rc)
		*status = wait_for(pid);
	return rc;
}

char **pager_words(void)
{
	const char *text = getenv("MMSH_PAGER"), *term = getenv("TERM");
	size_t len, nr = 0;
	char **words, *copy;

	if (!text)
		text = getenv("PAGER");
	/* Of a dumb terminal less complains before every page. */
	if (!text)
		text = term && *term && strcmp(term, "dumb") != 0 ? USUAL_PAGER : "";
	len = strlen(text) + 1;
	/* A word takes two bytes of the text at least, the blank behind it counted. */
	words = xmalloc((len / 2 + 2) * sizeof(*words) + len);
	copy = memcpy((char *)(words + len / 2 + 2), text, len);
	for (char *word = strtok_r(copy, BLANKS, &copy); word; word = strtok_r(NULL, BLANKS, &copy))
		words[nr++] = word;
	words[nr] = NULL;
	if (nr)
		return words;
	free(words);
	return NULL;
}

/* A pager may be left before it has read all. */
static void feed(int fd, const char *text, size_t len)
{
	while (len > 0) {
		ssize_t n = write(fd, text, len);

		if (n < 0 && errno == EINTR && !terminated)
			continue;
		if (n < 0)
			return;
		text += n;
		len -= (size_t)n;
	}
}

static bool page(const char *const words[], const char *text, size_t len)
{
	int fds[2];
	pid_t pid;
	int rc;

	if (pipe2(fds, O_CLOEXEC) < 0)
		return false;
	rc = start(words, fds[0], &pid);
	close(fds[0]);
	if (!rc)
		feed(fds[1], text, len);
	close(fds[1]);
	if (!rc)
		wait_for(pid);
	return !rc;
}

bool pager_show(const char *text, size_t len)
{
	struct screen screen = screen_of(STDOUT_FILENO);
	char **words;
	bool shown;

	/* The last row is the next prompt's. */
	if (screen_rows(text, len, screen.columns) < screen.rows)
		return false;
	words = pager_words();
	if (!words)
		return false;
	shown = page((const char *const *)words, text, len);
	free(words);
	return shown;
}
