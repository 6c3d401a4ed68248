#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Nothing for shellcheck to say about any shell script of the tree.
set -euo pipefail
cd "${MMSH_SOURCE:?}"
command -v shellcheck >/dev/null || exit 77

scripts=()
while IFS= read -r file; do
	if head -n 1 "$file" | grep -qE '^#!.*\b(ba)?sh$'; then
		scripts+=("$file")
	fi
done < <(find scripts tests completions .ci -type f ! -name '*.mms' ! -name '*.[ch]' | sort)
shellcheck -x "${scripts[@]}"
