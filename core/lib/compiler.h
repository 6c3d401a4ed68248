/* SPDX-License-Identifier: MIT */
/* compiler.h - what is asked of the compiler where its own judgement costs too much (linux/compiler.h) */
#ifndef MMSH_COMPILER_H
#define MMSH_COMPILER_H

/* What is written once, but becomes other code in each of its few users, or must not cost a call or a stack frame. */
#define ALWAYS_INLINE inline __attribute__((always_inline))
/* What is rare enough to stay out of a frequent way, and out of its registers. */
#define NOINLINE __attribute__((noinline))

#endif
