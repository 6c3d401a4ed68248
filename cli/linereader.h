/* SPDX-License-Identifier: MIT */
#ifndef MMSH_LINEREADER_H
#define MMSH_LINEREADER_H

/*
 * Reads the lines of a script, of standard input that is no terminal, or of a -c text, through
 * one bounded buffer: no allocation a line, and memory does not depend on the input.
 */

#include <signal.h>
#include <stdbool.h>
#include <stddef.h>

/* Longest line in bytes, its newline not counted. */
#define LINEREADER_MAX_LINE ((size_t)64 * 1024)

enum line_status {
	LINE_OK,	/* a line */
	LINE_END,	/* end of input; a last line without newline was handed out before */
	LINE_INTR,	/* a signal came while waiting; calling again goes on */
	LINE_TOO_LONG,	/* this line has more than LINEREADER_MAX_LINE bytes */
	LINE_NUL,	/* this line holds a NUL byte, in column .column */
	LINE_IO,	/* read failed: .error is the errno */
};

struct linereader {
	unsigned long lineno;	/* of the line handed out last, or of the bad one; from 1 */
	size_t column;		/* LINE_NUL: byte column of the NUL, from 1 */
	int error;		/* LINE_IO: errno */
	/*
	 * To be set: where signal handlers leave that the program is to stop. Then what is read from a
	 * descriptor ends with LINE_INTR, even if the signal came just before the wait. NULL: nowhere.
	 */
	const volatile sig_atomic_t *stop;
	/* private */
	enum line_status stuck;	/* LINE_OK, or the final status that every call repeats */
	int fd;			/* -1: @text is read instead */
	const char *text;
	size_t text_left;
	bool at_eof;
	char *buf, *next, *end;
};

/* Reads from @fd, which stays the caller's to close. 0, or -ENOMEM. */
int linereader_open_fd(struct linereader *r, int fd);

/* Reads the @len bytes of @text, which must outlive the reader. 0, or -ENOMEM. */
int linereader_open_text(struct linereader *r, const char *text, size_t len);

/*
 * LINE_OK: *@line is the next line, terminated by NUL in the reader's buffer, without newline or
 * CR LF, *@len bytes long; writable and valid until the next call. A byte order mark before the
 * first line is skipped. LINE_END and the errors are final: further calls repeat them.
 */
enum line_status linereader_next(struct linereader *r, char **line, size_t *len);

/* Whether linereader_next() has its answer ready: it will neither read nor wait. */
bool linereader_has_line(const struct linereader *r);

/* What is wrong, for people: "line longer than 65536 bytes", "NUL byte in column 3", ... */
const char *linereader_message(const struct linereader *r, enum line_status status,
			       char *buf, size_t size);

/* Frees the buffer. May be called twice, and on a reader that failed to open. */
void linereader_close(struct linereader *r);

#endif
