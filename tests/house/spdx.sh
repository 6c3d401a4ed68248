#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Every source names its licence in its first line, or in the second below a `#!`.
set -euo pipefail
cd "${MMSH_SOURCE:?}"

missing=0
while IFS= read -r file; do
	if ! head -n 2 "$file" | grep -q 'SPDX-License-Identifier: MIT'; then
		echo "no SPDX line: $file"
		missing=1
	fi
done < <(find CMakeLists.txt cmake completions core cli man scripts tests .ci -type f \
	\( -name '*.[ch]' -o -name '*.def' -o -name '*.sh' -o -name '*.py' -o -name '*.cmake' \
	-o -name CMakeLists.txt -o -path "scripts/*" -o -path "completions/*" -o -path '.ci/*' \) \
	! -path '*/__pycache__/*' ! -path 'scripts/labs/*' | sort)
exit "$missing"
