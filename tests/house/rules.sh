#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The table of mmsh-machines(7) has a row for each rule in which the two kernels differ, in the order of
# struct kernel_rules, and no other.
set -euo pipefail
cd "${MMSH_SOURCE:?}"

fields=$(sed -n '/^struct kernel_rules {/,/^};/s/^\t[a-z0-9_ ]*[ *]\([a-z0-9_]*\);.*/\1/p' core/arch/kernel_rules.h |
	grep -vx version)
rows=$(sed -n '/^\.TS/,/^\.TE/p' man/mmsh-machines.7 | grep -oP '^[a-z0-9_]+(?=\tT\{$)')
diff <(echo "$fields") <(echo "$rows") || {
	echo "< a field without a row, or elsewhere; > a row without a field"
	exit 1
}
