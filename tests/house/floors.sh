#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# floors.sh CC FLOORS: dependencies point down only. With the options a floor's users compile with,
# each of its own headers and of those below is found, and none of those above.
set -euo pipefail
cc=$1 list=$2

repeated=$(find "${MMSH_SOURCE:?}/core" "$MMSH_SOURCE/cli" -name '*.h' -printf '%f\n' |
	sort | uniq -d)
if [ -n "$repeated" ]; then
	echo "two headers of one name: $repeated"
	exit 1
fi
if grep -rnE '#[[:space:]]*include[[:space:]]*"\.\./' "$MMSH_SOURCE/core" "$MMSH_SOURCE/cli"; then
	echo "an include climbs out of its floor"
	exit 1
fi

names=()
while read -r target _; do
	names+=("${target#mmsh_}")
done <"$list"
names+=(cli)

# The headers of floor number $1.
headers() {
	local folder=$MMSH_SOURCE/core/${names[$1]}
	[ "${names[$1]}" = cli ] && folder=$MMSH_SOURCE/cli
	find "$folder" -maxdepth 1 -name '*.h' -printf '%f\n' | sort
}

bad=0
number=0
while read -r target _ options; do
	read -ra flags <<<"${options//SHELL:/}"
	probe=
	for ((i = 0; i < ${#names[@]}; i++)); do
		for header in $(headers "$i"); do
			if ((i > number)); then
				probe+="#if __has_include(\"$header\")"$'\n'
				probe+="#error $target sees $header of ${names[$i]}"$'\n#endif\n'
			else
				probe+="#if !__has_include(\"$header\")"$'\n'
				probe+="#error $target misses $header of ${names[$i]}"$'\n#endif\n'
			fi
		done
	done
	"$cc" -E "${flags[@]}" -x c -o /dev/null - <<<"$probe" || bad=1
	number=$((number + 1))
done <"$list"

# And the probe itself can tell: the ground floor with an include of the top one must not compile.
top=$(headers $((${#names[@]} - 1)) | head -n 1)
read -r _ _ options <"$list"
read -ra flags <<<"${options//SHELL:/}"
if [ -n "$top" ] && "$cc" -E "${flags[@]}" -x c -o /dev/null - <<<"#include \"$top\"" 2>/dev/null; then
	echo "an include of $top from the ground floor compiled"
	bad=1
fi
exit "$bad"
