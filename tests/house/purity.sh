#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# purity.sh FLOORS: the objects of core hold no writable globals, and call nothing that prints, reads
# a clock, the environment or the locale, draws host randomness, or ends the process.
set -euo pipefail
list=$1

# Constants with addresses in them (.data.rel.ro) are written once by the linker, never by us.
writable='^\.(data|bss|tdata|tbss|data\.rel|data\.rel\.local|data\..*|bss\..*)$'
constant='^\.data\.rel\.ro'
impure='v?[fd]?printf|puts|fputs|putchar|fputc|putc|fwrite|write|writev'
impure+='|perror|psignal|syslog|vsyslog|fopen|fdopen|stdout|stderr|stdin'
impure+='|time|gettimeofday|clock|clock_gettime|localtime|gmtime|nanosleep|usleep|sleep|times'
impure+='|getenv|secure_getenv|setenv|putenv|environ|setlocale|strcoll|getpid|gethostname|uname'
impure+='|rand|srand|random|srandom|rand_r|drand48|getrandom|getentropy|arc4random'
impure+='|exit|_exit|quick_exit|system|popen|signal|sigaction'

bad=0
checked=0
while read -r target archive _; do
	[ "$archive" = - ] && continue
	checked=$((checked + 1))
	found=$(objdump -h "$archive" | awk -v w="$writable" -v c="$constant" '
		/file format/ { object = $1; sub(/:$/, "", object) }
		$1 ~ /^[0-9]+$/ && $2 ~ w && $2 !~ c && $3 !~ /^0+$/ { print "  " object " " $2 " 0x" $3 }')
	if [ -n "$found" ]; then
		printf '%s has writable globals:\n%s\n' "$target" "$found"
		bad=1
	fi
	found=$(nm -uA "$archive" 2>/dev/null | grep -E "[[:space:]]U (__)?($impure)(_chk)?\$" || true)
	found+=$(nm -A "$archive" 2>/dev/null | grep -E '[[:space:]]C [^[:space:]]+$' || true)
	if [ -n "$found" ]; then
		printf '%s uses what core must not:\n%s\n' "$target" "$found"
		bad=1
	fi
done <"$list"
[ "$checked" -gt 0 ] || exit 77
exit "$bad"
