// SPDX-License-Identifier: MIT
#include "wait_input.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>

int wait_input(int fd, bool (*stopped)(const void *arg), const void *arg)
{
	struct pollfd ready = { .fd = fd, .events = POLLIN };
	sigset_t all, old;
	int err = -EINTR;

	/* Blocked from the look to the wait, a signal cannot slip in between. */
	sigfillset(&all);
	sigprocmask(SIG_BLOCK, &all, &old);
	if (!stopped(arg))
		err = ppoll(&ready, 1, NULL, &old) < 0 ? -errno : 0;
	sigprocmask(SIG_SETMASK, &old, NULL);
	return err;
}
