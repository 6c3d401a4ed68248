#!/bin/bash
# SPDX-License-Identifier: MIT
# core/READING.md names every module of core/, and nothing else.
set -eu
cd "${MMSH_SOURCE:?}"

there=$(find core -mindepth 2 -name '*.[ch]' | sed 's|^core/||; s|\.[ch]$||' | sort -u)
named=$(awk '/^## / { sub(":.*", "", $2); floor = $2; sub(":", "", floor) }
	/^- `/ { gsub("`", "", $2); print floor "/" $2 }' core/READING.md | sort -u)
if [ "$there" != "$named" ]; then
	echo "core/READING.md (>) and the modules of core/ (<) differ:"
	diff <(echo "$there") <(echo "$named") | grep '^[<>]'
	exit 1
fi
