/* SPDX-License-Identifier: MIT */
/*
 * L33-own-maps: a program that prints its own /proc/self/maps, with nothing but three system calls.
 *
 *	gcc -nostdlib -static -no-pie -Wl,--build-id=none,-z,noexecstack,-s -o L33-own-maps L33-own-maps.S
 */
	.globl _start

	.section .rodata
path:	.asciz "/proc/self/maps"

	.data
out:	.quad 1				/* standard output */

	.bss
buffer:	.skip 12288

	.text
_start:	mov $2, %eax			/* fd = open(path, O_RDONLY) */
	lea path(%rip), %rdi
	xor %esi, %esi
	syscall
	mov %eax, %ebx
1:	xor %eax, %eax			/* while ((n = read(fd, buffer, sizeof(buffer))) > 0) */
	mov %ebx, %edi
	lea buffer(%rip), %rsi
	mov $12288, %edx
	syscall
	test %rax, %rax
	jle 2f
	mov %rax, %rdx			/*	write(out, buffer, n); */
	mov $1, %eax
	mov out(%rip), %rdi
	lea buffer(%rip), %rsi
	syscall
	jmp 1b
2:	mov $60, %eax			/* exit(0) */
	xor %edi, %edi
	syscall
