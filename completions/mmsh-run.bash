# shellcheck shell=bash
# SPDX-License-Identifier: MIT
# bash completion of mmsh-run: its options, then those of the program it runs.

_mmsh_run() {
	local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} i words
	for ((i = 1; i < COMP_CWORD; i++)); do
		case ${COMP_WORDS[i]} in
		-s | -m | --machine | --mem | --kernel | --boot | --seed) ((i++)) ;;
		-*) ;;
		*)
			_command_offset "$i"
			return
			;;
		esac
	done
	case $prev in
	-s)
		mapfile -t COMPREPLY < <(compgen -d -- "$cur"; compgen -f -X '!*.mms' -- "$cur")
		return
		;;
	-m | --machine) words='i386 vexpress x86_64' ;;
	--kernel) words='6.1 6.18' ;;
	--mem) words='64M 128M 512M 1G 4G 64G' ;;
	--boot | --seed) return ;;
	*)
		if [[ $cur != -* ]]; then
			mapfile -t COMPREPLY < <(compgen -c -- "$cur")
			return
		fi
		words='-s -m --boot --help --kernel --machine --mem --seed'
		;;
	esac
	mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur")
}
complete -o filenames -F _mmsh_run mmsh-run
