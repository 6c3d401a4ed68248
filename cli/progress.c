// SPDX-License-Identifier: MIT
#include "progress.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

#include "safe_text.h"
#include "screen.h"

#define FIRST_AFTER_MS 500
#define INTERVAL_MS 250
#define NAME_ROOM 40
#define LINE_ROOM 100
#define BLANKS_ROOM (LINE_ROOM + 2)

/*
 * What the handler reads is written before `running` is set and after it is cleared. The steps may be one off when
 * they are read: they are only shown.
 */
static volatile sig_atomic_t running, shown, quiet;
static volatile uint64_t steps_done, steps_all;
static char name[NAME_ROOM];
static struct timespec began;

struct line {
	char text[LINE_ROOM];
	size_t len;
};

static void put_text(struct line *l, const char *text)
{
	while (*text && l->len < sizeof(l->text))
		l->text[l->len++] = *text++;
}

static void put_number(struct line *l, uint64_t n)
{
	char digits[21];
	size_t at = sizeof(digits) - 1;

	digits[at] = '\0';
	do {
		digits[--at] = (char)('0' + n % 10);
		n /= 10;
	} while (n);
	put_text(l, digits + at);
}

static uint64_t tenths_since(const struct timespec *then)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (uint64_t)((now.tv_sec - then->tv_sec) * 10 + (now.tv_nsec - then->tv_nsec) / 100000000);
}

/* `repeat: 40 %, 2.5 s`; only what a signal handler may call. */
static void put_line(struct line *l)
{
	uint64_t tenths = tenths_since(&began), done = steps_done, all = steps_all;
	const unsigned int columns = screen_of(STDERR_FILENO).columns;

	put_text(l, name);
	put_text(l, ": ");
	if (all) {
		put_number(l, done < all ? (uint64_t)((double)done * 100 / (double)all) : 100);
		put_text(l, " %, ");
	}
	put_number(l, tenths / 10);
	put_text(l, ".");
	put_number(l, tenths % 10);
	put_text(l, " s");
	/* A longer line may have stood here. */
	while (l->len < (size_t)shown)
		put_text(l, " ");
	/* In the last column the cursor might go to the next row. */
	if (l->len >= columns)
		l->len = columns - 1;
}

static void write_row(const char *text, size_t len)
{
	if (write(STDERR_FILENO, "\r", 1) < 0 || write(STDERR_FILENO, text, len) < 0)
		running = 0;
}

static void on_tick(int signo)
{
	struct line l = {.len = 0};
	int saved = errno;

	(void)signo;
	if (running && quiet) {
		quiet--;
	} else if (running) {
		put_line(&l);
		write_row(l.text, l.len);
		shown = (sig_atomic_t)l.len;
	}
	errno = saved;
}

static void set_timer(int first_ms)
{
	struct itimerval timer = {0};

	timer.it_value.tv_usec = first_ms * 1000;
	timer.it_interval.tv_usec = first_ms ? INTERVAL_MS * 1000 : 0;
	setitimer(ITIMER_REAL, &timer, NULL);
}

/* Whether anybody would see the line, and may be bothered with it. */
static bool is_wanted(void)
{
	static enum { UNKNOWN, NO, YES } wanted;
	const char *no = getenv("NO_COLOR");

	if (!wanted)
		wanted = isatty(STDERR_FILENO) && !(no && *no) ? YES : NO;
	return wanted == YES;
}

void progress_begin(const char *command)
{
	struct sigaction act = {.sa_handler = on_tick, .sa_flags = SA_RESTART};

	if (!is_wanted())
		return;
	safe_text(name, sizeof(name), command, strlen(command), SAFE_NAME);
	clock_gettime(CLOCK_MONOTONIC, &began);
	steps_all = steps_done = 0;
	shown = quiet = 0;
	running = 1;
	sigaction(SIGALRM, &act, NULL);
	set_timer(FIRST_AFTER_MS);
}

void progress_end(void)
{
	if (!running)
		return;
	set_timer(0);
	progress_clear();
	running = 0;
}

void progress_clear(void)
{
	char blanks[BLANKS_ROOM];
	size_t len, columns;

	if (!running)
		return;
	/* First no more of it, then away with what there is. */
	quiet = FIRST_AFTER_MS / INTERVAL_MS;
	len = (size_t)shown;
	shown = 0;
	if (!len)
		return;
	columns = screen_of(STDERR_FILENO).columns;
	/* And with the ^C that the terminal may have put behind it. */
	len = len + 2 < columns ? len + 2 : columns - 1;
	memset(blanks, ' ', len);
	write_row(blanks, len);
	write_row("", 0);
}

bool progress_open(uint64_t steps)
{
	if (steps_all || !steps)
		return false;
	steps_done = 0;
	steps_all = steps;
	return true;
}

void progress_at(uint64_t done)
{
	steps_done = done;
}

void progress_close(void)
{
	steps_all = 0;
}
