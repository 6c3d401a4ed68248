// SPDX-License-Identifier: MIT
#include "lab.h"

#include <stdlib.h>

#include "arena.h"

void lab_init(struct lab *lab)
{
	*lab = (struct lab){.questions = xmalloc(LAB_MAX_QUESTIONS * sizeof(*lab->questions))};
}

static void question_release(struct question *q)
{
	for (size_t i = 0; i < q->nr_hints; i++)
		free(q->hints[i]);
	free(q->hints);
	free(q->id);
	free(q->text);
	free(q->choices);
	free(q->right.unit);
	free(q->right.text);
	free(q->given);
}

void lab_release(struct lab *lab)
{
	for (size_t i = 0; i < lab->nr; i++)
		question_release(&lab->questions[i]);
	free(lab->questions);
	*lab = (struct lab){0};
}

static struct question *find(const struct lab *lab, struct str id)
{
	for (size_t i = 0; i < lab->nr; i++)
		if (str_is(id, lab->questions[i].id))
			return &lab->questions[i];
	return NULL;
}

struct question *lab_find(const struct lab *lab, struct str id)
{
	struct question *q = find(lab, id);

	return q && q->text ? q : NULL;
}

struct question *lab_question(struct lab *lab, struct str id)
{
	struct question *q = find(lab, id);

	if (q || lab->nr == LAB_MAX_QUESTIONS)
		return q;
	q = &lab->questions[lab->nr++];
	*q = (struct question){.id = xmalloc(id.len + 1)};
	memcpy(q->id, id.s, id.len);
	q->id[id.len] = '\0';
	return q;
}

void question_answer(struct question *q, struct str given)
{
	char *copy = xmalloc(given.len + 1);

	memcpy(copy, given.s, given.len);
	copy[given.len] = '\0';
	free(q->given);
	q->given = copy;
	q->is_right = answer_is(&q->right, given);
}

unsigned int lab_score(const struct lab *lab)
{
	unsigned int score = 0;

	for (size_t i = 0; i < lab->nr; i++)
		score += lab->questions[i].is_right ? lab->questions[i].points : 0;
	return score;
}

unsigned int lab_points(const struct lab *lab)
{
	unsigned int points = 0;

	for (size_t i = 0; i < lab->nr; i++)
		points += lab->questions[i].points;
	return points;
}
