# shellcheck shell=bash
# SPDX-License-Identifier: MIT
# What scripts/run and scripts/test share: packages, configure, build. Sourced, never run. Speaks on
# standard error only, and never reads standard input, which belongs to mmsh.

top=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
build=${MMSH_BUILD_DIR:-$top/build}
[[ $build == /* ]] || build=$PWD/$build

say() {
	printf 'mmsh: %s\n' "$*" >&2
}

die() {
	say "$*"
	exit 2
}

# Is what the third column of scripts/packages names installed?
is_there() {
	local sign=$1 module
	case $sign in
	py:*)
		module=${sign#py:}
		PATH=/usr/bin:$PATH python3 -c "import $module" >/dev/null 2>&1 </dev/null
		;;
	'<'*)
		command -v gcc >/dev/null &&
			printf '#include %s\n' "${sign//></$'>\n#include <'}" |
			gcc -E -x c -o /dev/null - 2>/dev/null
		;;
	*)
		command -v "$sign" >/dev/null
		;;
	esac
}

# Prints the packages for $1 (run, or test which includes run) whose signs are missing.
missing_packages() {
	local purpose=$1 package use sign
	while read -r package use sign; do
		[[ $package == '#'* || -z $package ]] && continue
		[[ $use == test && $purpose == run ]] && continue
		is_there "$sign" || printf '%s\n' "$package"
	done <"$top/scripts/packages"
}

# apt ARGUMENT...: apt-get through as_root, silent unless it fails.
apt() {
	local log
	log=$(mktemp) || die "cannot make a temporary file"
	if ! "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q "$@" \
		</dev/null >"$log" 2>&1; then
		tail -n 20 "$log" >&2
		rm -f "$log"
		return 1
	fi
	rm -f "$log"
}

# install_packages run|test: installs what is missing, or says what it would be.
install_packages() {
	local missing as_root=()
	mapfile -t missing < <(missing_packages "$1")
	[ ${#missing[@]} -eq 0 ] && return
	[ "$(id -u)" -eq 0 ] || as_root=(sudo)
	if ! command -v apt-get >/dev/null || ! command -v "${as_root[@]:-true}" >/dev/null; then
		say "these are missing, under their Debian names: ${missing[*]}"
		say "they cannot be installed from here, without apt-get, root or sudo; going on"
		return
	fi
	say "installing ${missing[*]} ..."
	apt update || say "apt-get update failed; trying with the lists there are"
	apt install -y --no-install-recommends "${missing[@]}" || say "going on without them"
}

# make_build_dir: a place to build in that we can write to, with one builder in it at a time.
make_build_dir() {
	mkdir -p "$build" 2>/dev/null && [ -w "$build" ] ||
		die "cannot write in $build; name another place: MMSH_BUILD_DIR=/tmp/mmsh-build $0"
	command -v cmake >/dev/null || die "cmake is missing"
	if command -v flock >/dev/null; then
		exec 9>"$build/.lock"
		flock 9
	fi
}

# quietly LOG COMMAND...: shows LOG's end if the command fails.
quietly() {
	local log=$1
	shift
	"$@" </dev/null >"$log" 2>&1 && return
	tail -n 40 "$log" >&2
	say "failed: $* (all of it is in $log)"
	return 1
}

# build_preset PRESET TARGET [CMAKE-OPTION...]
build_preset() {
	local preset=$1 target=$2 dir=$build/$1 generator=()
	shift 2
	if ! grep -qsxF "CMAKE_HOME_DIRECTORY:INTERNAL=$top" "$dir/CMakeCache.txt"; then
		rm -rf "$dir"
		mkdir -p "$dir"
	fi
	if [ ! -e "$dir/.configured" ] || [ $# -gt 0 ]; then
		say "configuring ($preset) ..."
		command -v ninja >/dev/null && generator=(-G Ninja)
		[ -e "$dir/CMakeCache.txt" ] && generator=()
		(cd "$top" && quietly "$dir.configure.log" cmake --preset "$preset" -B "$dir" \
			"${generator[@]}" "$@") || return
		: >"$dir/.configured"
	fi
	if [ ! -e "$dir/.built-$target" ]; then
		say "building ($preset) ..."
	fi
	quietly "$dir.build.log" cmake --build "$dir" --target "$target" \
		--parallel "$(nproc)" || return
	: >"$dir/.built-$target"
}
