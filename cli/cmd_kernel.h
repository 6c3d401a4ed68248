/* SPDX-License-Identifier: MIT */
/* cmd_kernel.h - commands on the kernel's own address space; their rows stand with those of cmd_kmem.c. */
#ifndef MMSH_CMD_KERNEL_H
#define MMSH_CMD_KERNEL_H

#include "command.h"

command_fn cmd_vmalloc, cmd_vzalloc, cmd_vfree, cmd_vmap, cmd_vunmap, cmd_vm_unmap_aliases, cmd_ioremap, cmd_iounmap;
command_fn cmd_kmap, cmd_kunmap, cmd_kmap_local, cmd_kunmap_local, cmd_set_fixmap, cmd_clear_fixmap;
command_fn cmd_insmod, cmd_rmmod, cmd_sym;
command_fn cmd_pfn_to_page, cmd_page_to_pfn, cmd_virt_to_page, cmd_vmalloc_to_page, cmd_page_address;

#endif
