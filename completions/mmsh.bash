# shellcheck shell=bash
# SPDX-License-Identifier: MIT
# bash completion of mmsh's command line.

_mmsh() {
	local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} words
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
			mapfile -t COMPREPLY < <(compgen -d -- "$cur"; compgen -f -X '!*.mms' -- "$cur")
			return
		fi
		words='-c -i -k -m -x --boot --check --color --complete --help --json --keep-going
			--kernel --machine --mem --safe --seed --sysroot --version'
		;;
	esac
	mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur")
}
complete -o filenames -F _mmsh mmsh
