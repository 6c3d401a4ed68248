// SPDX-License-Identifier: MIT
#include "quota.h"

#include <stdio.h>
#include <string.h>
#include <sys/time.h>
#include <unistd.h>

#define STATUS_LIMITED 3
/* Whoever has not noticed the first signal after so long, will not notice. */
#define LAST_WARNING 5

static void on_alarm(int signo)
{
	static const char message[] = "mmsh: the time limit is reached\n";

	if (interrupted == SIGALRM) {
		if (write(STDERR_FILENO, message, sizeof(message) - 1) < 0)
			_exit(STATUS_LIMITED);
		_exit(STATUS_LIMITED);
	}
	interrupted = signo;
}

static void set_clock(struct timeval left)
{
	struct itimerval timer = {.it_value = left, .it_interval = {.tv_sec = LAST_WARNING}};

	if (!left.tv_sec && !left.tv_usec)
		timer.it_interval.tv_sec = 0;
	setitimer(ITIMER_REAL, &timer, NULL);
}

void quota_begin(struct session *s, struct limits limits)
{
	struct sigaction act = {.sa_handler = on_alarm};

	s->limits = limits;
	s->limits.on = true;
	s->out.limit = limits.output;
	s->con.written = 0;
	sigaction(SIGALRM, &act, NULL);
	s->limits.left.tv_sec = (time_t)limits.seconds;
	quota_resume(s);
}

void quota_pause(struct session *s)
{
	struct itimerval timer;

	getitimer(ITIMER_REAL, &timer);
	s->limits.left = timer.it_value;
	set_clock((struct timeval){0});
}

void quota_resume(struct session *s)
{
	set_clock(s->limits.left);
}

void quota_end(struct session *s)
{
	set_clock((struct timeval){0});
	s->limits.on = false;
	s->out.limit = 0;
	if (interrupted == SIGALRM)
		interrupted = 0;
}

enum run quota_step(struct session *s)
{
	s->limits.steps_done++;
	return s->limits.steps_done > s->limits.steps || s->con.written > s->limits.output || s->out.failed
	       ? RUN_LIMITED : RUN_OK;
}

const char *quota_reached(const struct session *s, char *buf, size_t size)
{
	const struct limits *l = &s->limits;

	if (interrupted == SIGALRM)
		snprintf(buf, size, "more than %u seconds", l->seconds);
	else if (l->steps_done > l->steps)
		snprintf(buf, size, "more than %llu commands", (unsigned long long)l->steps);
	else if (s->con.written > l->output || s->out.failed)
		snprintf(buf, size, "more than %llu bytes of output", (unsigned long long)l->output);
	else
		return NULL;
	return buf;
}
