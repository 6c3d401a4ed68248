L13  How a stack grows

Goal: say which touch below the stack makes it grow, and which is a SIGSEGV.
Read: mmsh-touch(1), mmsh-rlimit(1), mmsh-vma(1), mmsh-mmap(1)
Run: mmsh lab L13

No call makes the stack grow, a fault does: below a VMA with VM_GROWSDOWN the kernel moves vm_start down to
the page of the fault, if the limit allows it and 256 pages stay free above the next mapping. The stack
pointer is not asked (on x86 it was, up to 4.19).

mmsh> end = $(get mm.task_size)
mmsh> maps
08048000-08049000 r--p 00000000 08:01 12         /sbin/init
08049000-0804a000 r-xp 00001000 08:01 12         /sbin/init
0804a000-0804b000 r--p 00002000 08:01 12         /sbin/init
0804b000-0804c000 rw-p 00003000 08:01 12         /sbin/init
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
b7ffa000-b7ffe000 r--p 00000000 00:00 0          [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0          [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> assert $(get mm.stack_vm) == 33
mmsh> # alloca in a loop: 64 kB down, again and again. Does each touch move vm_start?
mmsh> for i in 1..6 {
...>   e = $(try touch $end-$i*64K)
...>   echo $i: $(get mm.stack_vm) pages of address space, $(get mm.rss_stat.anonpages) of memory
...> }
1: 33 pages of address space, 2 of memory
2: 33 pages of address space, 3 of memory
3: 48 pages of address space, 4 of memory
4: 64 pages of address space, 5 of memory
5: 80 pages of address space, 6 of memory
mmsh> hint loop "From the touched page to the end of user space."
mmsh> ask loop unit=pages "The last touch was 5 * 64 kB below the end. How large is the stack?" get mm.stack_vm
loop = 80 pages
mmsh> # The first two were inside: a stack begins with 132 kB. Growing takes address space; touching, memory.
mmsh> # A great leap, over all that lies between.
mmsh> param leap 4M in 1M..5M step 4K
leap = 4194304
mmsh> before = $(get mm.rss_stat.anonpages)
mmsh> touch $end-$leap
minor=1 major=0
mmsh> ask leap unit=pages "A touch $leap bytes below the end. How large is the stack?" get mm.stack_vm
leap = 1024 pages
mmsh> ask memory unit=pages "And how much memory did that leap take?" $(get mm.rss_stat.anonpages) - $before
memory = 1 pages
mmsh> assert $(get mm.rss_stat.anonpages) < 10
mmsh> # The limit is 8 MB of stack. At which address is the last page, where the SIGSEGV?
mmsh> touch $end-8M
minor=1 major=0
mmsh> expect SIGSEGV touch $end-8M-1
mmsh> hint limit "A signal, or ok."
mmsh> ask limit "The limit is 8 MB, user space ends at $end. A touch of $(print $end - 8M - 1)?" touch $end-8M-1
limit = SIGSEGV
mmsh> assert $(get mm.stack_vm) == 2048
mmsh> # The limit counts when the stack grows, and only then. A stack that has more keeps it.
mmsh> # (undo takes the leap to 8 MB back.)
mmsh> undo
mmsh> # (That is the leap to 8 MB.)
mmsh> rlimit stack 1M
mmsh> assert $(get mm.stack_vm) == $leap / 4K
mmsh> ask kept "The limit is 1 MB now. The stack has $leap bytes; a touch 900 kB below the end?" try touch $end-900K
kept = 0
mmsh> expect SIGSEGV touch $end-7M-4K
mmsh> rlimit stack unlimited
mmsh> # A mapping further down. Between it and the stack 256 pages stay free: a step too far is to
mmsh> # end in the gap, not in somebody else's memory.
mmsh> param below 8M in 6600K..8M step 4K
below = 8388608
mmsh> x = mmap 1pg addr=$end-$below fixed
0xbf800000
mmsh> top = print $x + 1pg
0xbf801000
mmsh> hint gap "256 pages stay free."
mmsh> ask gap "A mapping ends at $top. Which is the lowest address the stack may be touched at?" $top + 256pg
gap = 0xbf901000
mmsh> touch $_
minor=1 major=0
mmsh> try touch $top+255pg
touch: SIGSEGV (SEGV_MAPERR) at 0xbf900000
mmsh> # Is the gap there for mmap, too? With an address of its own choice the kernel keeps it; a fixed one
mmsh> # is the caller's business.
mmsh> start = $(print $end - $(get mm.stack_vm)*4K)
mmsh> assert $start == $top + 256pg
mmsh> chosen = mmap 1pg addr=$start-1pg
0xb7ff9000
mmsh> assert $chosen != $start - 1pg
mmsh> munmap $chosen 1pg
mmsh> mmap 1pg addr=$start-1pg fixed
0xbf900000
mmsh> expect SIGSEGV touch $start-2pg
mmsh> munmap $start-1pg 1pg
mmsh> # A neighbour that may not be touched at all needs no gap: it is a guard itself.
mmsh> mprotect $x 1pg none
mmsh> touch $top+255pg
minor=1 major=0
mmsh> touch $top
minor=1 major=0
mmsh> expect SIGSEGV touch $x
mmsh> # Who grows? Any mapping that asks for it.
mmsh> g = mmap 4pg addr=0x40000000 growsdown
0x40000000
mmsh> touch $g-1pg
minor=1 major=0
mmsh> h = mmap 4pg addr=0x50000000
0x50000000
mmsh> expect SIGSEGV touch $h-1pg
