/* SPDX-License-Identifier: MIT */
/* arch_setup.h - what the three machines' descriptions share. Private to arch/. */
#ifndef MMSH_ARCH_SETUP_H
#define MMSH_ARCH_SETUP_H

#include "arch.h"
#include "boot_params.h"
#include "fail.h"

/*
 * Each fills a zeroed struct arch from arch->ram_bytes (what the machine was made with, whole pages) and the boot
 * parameters. 0, or -EINVAL with the reason.
 */
int i386_setup(struct arch *arch, const struct boot_params *params, struct refusal *why);
int vexpress_setup(struct arch *arch, const struct boot_params *params, struct refusal *why);
int x86_64_setup(struct arch *arch, const struct boot_params *params, struct refusal *why);

/** Refuses less RAM than min_bytes with the sum that does not fit: the image's end and what must follow it. */
int arch_check_ram(const struct arch *arch, uint64_t min_bytes, struct refusal *why);

/** What BUILD_BUG_ON() and BUG_ON() of mem_init() ask of a layout: EINVAL with the inequality that fails. */
int arch_check_layout(const struct arch *arch, struct refusal *why);

/** Appends [base, end) to the RAM the kernel uses; an empty range is left out. */
void arch_add_ram(struct arch *arch, paddr_t base, paddr_t end);

/**
 * A PC's memory: firmware map, and RAM as the kernel takes it from there: without page 0 and the hole from 640K to 1M,
 * with 3.5G and more split at 3G, cut at limit (mem=, and what the kernel can address).
 */
void arch_setup_pc_ram(struct arch *arch, paddr_t limit);

/** Everything both x86 machines have in common. */
void arch_setup_x86(struct arch *arch, const struct kernel_rules *rules);

/** Appends a zone that ends at end_pfn (or at the end of RAM); start and end are those of the RAM in it. */
void arch_add_zone(struct arch *arch, enum zone_type type, const char *name, pfn_t end_pfn);

/*
 * Sizes of vexpress's image as the linker gives them; addresses follow. A test changes one and looks at what else does.
 */
struct image_sections {
	uint64_t text;			/* with .head.text, read-only data, and notes and unwind tables behind it */
	uint64_t rodata, behind_rodata;
	uint64_t init, data, bss;
};

extern const struct image_sections vexpress_sections;
/** Lays the image's sections out from TEXT_OFFSET on, as the linker script does: the addresses of arch->image. */
void vexpress_place_image(struct arch *arch, const struct image_sections *sections);

#endif
