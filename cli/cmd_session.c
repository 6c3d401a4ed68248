// SPDX-License-Identifier: MIT
/* The session as a whole: compared with a checkpoint, kept in a file, shown to programs of the host. */
#include "cmd_session.h"

#include <errno.h>

#include "changes.h"
#include "export.h"
#include "rebuild.h"
#include "safe_text.h"
#include "savefile.h"

int no_checkpoint(struct call *c, struct str name)
{
	char visible[64];

	safe_text(visible, sizeof(visible), name.s, name.len, SAFE_NAME);
	return call_fail(c, "no checkpoint '%s'", visible);
}

int cmd_diff(struct call *c)
{
	struct str name = {c->arg[0].s, c->arg[0].len};
	const struct checkpoint *cp = checkpoint_find(c->s, name);
	struct machine *before;
	int rc;

	if (!cp)
		return no_checkpoint(c, name);
	rc = checkpoint_machine(c->s, cp, &before);
	if (rc == -ENOBUFS)
		return call_fail(c, "the host's memory does not suffice to rebuild the checkpoint");
	if (rc)
		return rc;
	rc = show_changes(before, c->m, c->out);
	machine_destroy(before);
	return rc;
}

static const char *path_arg(struct call *c)
{
	return arena_copy(&c->s->arena, c->arg[0].s, c->arg[0].len);
}

/* `save: /root/x: EACCES (Permission denied)` */
static int host_failure(struct call *c, int rc)
{
	char visible[200];

	if (!rc || rc == -EINTR)
		return rc;
	safe_text(visible, sizeof(visible), c->arg[0].s, c->arg[0].len, SAFE_NAME);
	return call_fail_errno(c, -rc, "%s", visible);
}

int cmd_export(struct call *c)
{
	return host_failure(c, export_tree(c->m, path_arg(c)));
}

int cmd_save(struct call *c)
{
	int rc = session_save(c->s, path_arg(c));

	if (rc == -EPERM)
		return call_fail(c, "commands of this session wrote host files; it cannot be replayed elsewhere");
	return host_failure(c, rc);
}

int cmd_load(struct call *c)
{
	char error[SAVE_ERROR_MAX] = "";
	int rc;

	if (c->s->safe)
		return call_fail_errno(c, EPERM, "no saved session is read under --safe");
	if (c->s->on_pid)
		return call_fail(c, "replaces the whole machine; one process has no part in it");
	rc = session_load(c->s, path_arg(c), error);
	if (rc == -ENOBUFS)
		return call_fail(c, "the host's memory does not suffice to rebuild the machine");
	return rc > 0 ? call_fail(c, "%s", error) : host_failure(c, rc);
}
