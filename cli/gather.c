// SPDX-License-Identifier: MIT
/*
 * Most blocks are one line: it is parsed where it lies in the reader's buffer. A block that goes
 * on is copied to the frame's own text; from then on only its braces are followed, line by line,
 * and the whole is parsed once when they close. A line and the lines that continue it become one,
 * and their newlines come behind it, so that what follows keeps its line number.
 */
#include "script.h"

#include <stdio.h>
#include <string.h>

struct frame *frame_push(struct session *s, const char *name)
{
	unsigned int depth = s->frame ? s->frame->depth + 1 : 0;
	struct frame *f;

	if (depth > SCRIPT_MAX_DEPTH)
		return NULL;
	f = xmalloc(sizeof(*f));
	*f = (struct frame){.up = s->frame, .name = name, .depth = depth, .fd = -1};
	s->frame = f;
	return f;
}

void gather_drop(struct frame *f)
{
	f->block.pending = false;
	f->block.open = 0;
}

static enum gather bad(struct session *s, struct frame *f, unsigned long lineno, const char *what)
{
	s->line = lineno;
	s->running = (struct str){"", 0};
	fail_message(s, "%s", what);
	report_failure(s);
	gather_drop(f);
	return GATHER_BAD;
}

static void append(struct gathered *b, const char *text, size_t len)
{
	if (b->size - b->len < len + 1) {
		b->size = 2 * (b->len + len + 1);
		b->text = xrealloc(b->text, b->size);
	}
	memcpy(b->text + b->len, text, len);
	b->len += len;
	b->text[b->len] = '\0';
}

static void begin(struct gathered *b, unsigned long lineno)
{
	b->len = b->logical = 0;
	b->joined = 0;
	b->first_line = lineno;
	b->pending = true;
}

/* Ends the line that is complete now, with the newlines of all its parts. */
static void end_line(struct gathered *b)
{
	for (b->joined++; b->joined; b->joined--)
		append(b, "\n", 1);
	b->logical = b->len;
}

static enum gather parse(struct session *s, struct frame *f, struct str text, unsigned long lineno,
			 const struct stmt **list)
{
	struct arena_mark mark = arena_mark(&s->arena);
	struct parse p;

	switch (parse_text(&p, &s->arena, text.s, text.len, lineno)) {
	case PARSE_OK:
		*list = p.first;
		return GATHER_BLOCK;
	case PARSE_MORE:
		f->block.open = p.depth;
		break;
	case PARSE_BAD:
		arena_back(&s->arena, mark);
		return bad(s, f, p.line, p.message);
	}
	arena_back(&s->arena, mark);
	return GATHER_MORE;
}

static enum gather parse_gathered(struct session *s, struct frame *f, const struct stmt **list)
{
	struct gathered *b = &f->block;
	enum gather g = parse(s, f, (struct str){b->text, b->len}, b->first_line, list);

	b->pending = g == GATHER_MORE;
	return g;
}

/* A line by itself is parsed where it lies, and kept if its block goes on. */
static enum gather whole_line(struct session *s, struct frame *f, struct str line, unsigned long lineno,
			      const struct stmt **list)
{
	enum gather g;

	f->block.open = 0;
	g = parse(s, f, line, lineno, list);
	if (g == GATHER_MORE) {
		begin(&f->block, lineno);
		append(&f->block, line.s, line.len);
		end_line(&f->block);
	}
	return g;
}

enum gather gather_line(struct session *s, struct frame *f, struct str line, unsigned long lineno,
			const struct stmt **list)
{
	struct gathered *b = &f->block;
	bool continues = line.len && line.s[line.len - 1] == '\\' && line_continues(line.s, line.len);
	const char *what;
	char message[40];

	*list = NULL;
	if (!b->pending && !continues)
		return whole_line(s, f, line, lineno, list);
	if (!b->pending) {
		b->open = 0;
		begin(b, lineno);
	}
	line.len -= continues;
	if (b->len + line.len > BLOCK_MAX_BYTES)
		return bad(s, f, lineno, "the block is too long");
	append(b, line.s, line.len);
	if (continues) {
		b->joined++;
		return GATHER_MORE;
	}
	if (!follow_braces(b->text + b->logical, b->len - b->logical, &b->open, &what)) {
		snprintf(message, sizeof(message), "unbalanced %s", what);
		return bad(s, f, lineno, message);
	}
	end_line(b);
	return b->open ? GATHER_MORE : parse_gathered(s, f, list);
}

enum gather gather_end(struct session *s, struct frame *f, const struct stmt **list)
{
	*list = NULL;
	if (!f->block.pending)
		return GATHER_BLOCK;
	if (f->block.open)
		return bad(s, f, f->block.first_line, "unbalanced {");
	return parse_gathered(s, f, list);
}
