// SPDX-License-Identifier: MIT
#include "command.h"

#include "gfp.h"
#include "root.h"

const char *const family_names[NR_FAMILIES] = {
	[FAMILY_VM] = "User address space",
	[FAMILY_TASK] = "Processes and files",
	[FAMILY_KMEM] = "Kernel memory",
	[FAMILY_VIEW] = "Views",
	[FAMILY_MACHINE] = "The machine as a whole",
	[FAMILY_SHELL] = "The shell",
};

const char *const family_words[NR_FAMILIES] = {
	[FAMILY_VM] = "vm", [FAMILY_TASK] = "task", [FAMILY_KMEM] = "kmem", [FAMILY_VIEW] = "view",
	[FAMILY_MACHINE] = "machine", [FAMILY_SHELL] = "shell",
};

static const struct command *const families[NR_FAMILIES] = {
	vm_commands, task_commands, kmem_commands, view_commands, machine_commands, shell_commands,
};

const struct keyword gfp_words[] = {
#define GFP_NAME(symbol) {#symbol, symbol},
#include "gfp_names.def"
#undef GFP_NAME
	/* two flags that have the combination's name when printed */
	{"__GFP_DMA", __GFP_DMA},
	{"__GFP_DMA32", __GFP_DMA32},
	{NULL, 0},
};

/*
 * The table is looked up by a hash of all names, filled when it is first asked: a few hundred
 * steps, once. A row that shows a view of core's is a command only if core has the view.
 */
#define NR_SLOTS 512
#define MAX_COMMANDS (NR_SLOTS / 2)
#define MAX_FAMILY 64

static struct {
	const struct command *all[MAX_COMMANDS];
	uint16_t slots[NR_SLOTS];	/* index + 1 */
	uint16_t index[NR_FAMILIES][MAX_FAMILY];	/* by the row's place in its family */
	unsigned int nr;
} table;

static unsigned int hash(const char *name, size_t len)
{
	uint32_t h = (uint32_t)len;

	for (size_t i = 0; i < len; i++)
		h = h * 31 + (unsigned char)name[i];
	return (h ^ (h >> 9)) % NR_SLOTS;
}

static void add(const struct command *cmd)
{
	unsigned int i = hash(cmd->name, strlen(cmd->name));

	size_t row = (size_t)(cmd - families[cmd->family]);

	if (table.nr == MAX_COMMANDS || row >= MAX_FAMILY)
		__builtin_trap();
	table.index[cmd->family][row] = (uint16_t)table.nr;
	table.all[table.nr++] = cmd;
	while (table.slots[i])
		i = (i + 1) % NR_SLOTS;
	table.slots[i] = (uint16_t)table.nr;
}

static void fill_table(void)
{
	for (unsigned int f = 0; f < NR_FAMILIES; f++)
		for (const struct command *cmd = families[f]; cmd->name; cmd++)
			if (!(cmd->flags & CMD_VIEW) || proc_view_find(cmd->name))
				add(cmd);
}

const struct command *command_find(const char *name, size_t len)
{
	if (!table.nr)
		fill_table();
	for (unsigned int i = hash(name, len); table.slots[i]; i = (i + 1) % NR_SLOTS) {
		const struct command *cmd = table.all[table.slots[i] - 1];

		if (!strncmp(cmd->name, name, len) && !cmd->name[len])
			return cmd;
	}
	return NULL;
}

const struct command *command_at(unsigned int i)
{
	if (!table.nr)
		fill_table();
	return i < table.nr ? table.all[i] : NULL;
}

unsigned int command_index(const struct command *cmd)
{
	if (!table.nr)
		fill_table();
	return table.index[cmd->family][cmd - families[cmd->family]];
}
