# shellcheck shell=bash
# SPDX-License-Identifier: MIT
# bash completion of mmsh's command line.

# Behind lab and grade: a lab's name, for grade a file, and their own options.
_mmsh_lab() {
	local cur=${COMP_WORDS[COMP_CWORD]} words
	case $cur in
	-*)
		words='--help --max-output --max-steps --max-time --reveal --seed'
		if [[ ${COMP_WORDS[1]} == lab ]]; then
			words+=' --template'
		else
			words+=' --gradescope --junit --tap'
		fi
		;;
	*)
		if ((COMP_CWORD > 2)); then
			mapfile -t COMPREPLY < <(compgen -f -- "$cur")
			return
		fi
		words=$("${COMP_WORDS[0]}" lab 2>/dev/null | cut -d' ' -f1)
		;;
	esac
	mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur")
}

_mmsh() {
	local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} words
	case ${COMP_WORDS[1]} in
	lab | grade)
		_mmsh_lab
		return
		;;
	esac
	case $prev in
	-m | --machine) words='i386 vexpress x86_64' ;;
	--kernel) words='6.1 6.18' ;;
	--color) words='auto always never' ;;
	--mem) words='64M 128M 512M 1G 4G 64G' ;;
	--boot) words='vmalloc= physical_start= movablecore= lpae pae' ;;
	-c | --complete | --seed) return ;;
	--sysroot)
		mapfile -t COMPREPLY < <(compgen -d -- "$cur")
		return
		;;
	*)
		if [[ $cur != -* ]]; then
			mapfile -t COMPREPLY < <(compgen -d -- "$cur"; compgen -f -X '!*.mms' -- "$cur"
				((COMP_CWORD > 1)) || compgen -W 'lab grade' -- "$cur")
			return
		fi
		words='-c -i -k -m -n -x --boot --check --color --complete --help --json --keep-going
			--kernel --machine --mem --no-pager --norc --safe --seed --sysroot --version'
		;;
	esac
	mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur")
}
complete -o filenames -F _mmsh mmsh
