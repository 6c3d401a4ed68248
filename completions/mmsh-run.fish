# SPDX-License-Identifier: MIT
# fish completion of mmsh-run: its options, then those of the program it runs.

complete -c mmsh-run -x -a '(__fish_complete_subcommand -- -s -m --machine --mem --kernel --boot --seed)'
complete -c mmsh-run -s s -r -d 'run a script first'
complete -c mmsh-run -s m -l machine -x -a 'i386 vexpress x86_64' -d 'machine to boot'
complete -c mmsh-run -l boot -x -d 'kernel command line'
complete -c mmsh-run -l kernel -x -a '6.1 6.18' -d 'behaviour to follow'
complete -c mmsh-run -l mem -x -a '64M 128M 512M 1G 4G 64G' -d 'size of RAM'
complete -c mmsh-run -l seed -x -d 'seed of everything random'
complete -c mmsh-run -l help -d 'show help'
