L2  One address, two processes

Goal: say what a context switch changes in the translation of addresses, and what it leaves alone.
Read: mmsh-fork(1), mmsh-switch(1), mmsh-vtop(1), mmsh-tlb(1)
Check: mmsh --check scripts/labs/L02-split-and-sharing.mms

User space is private: each process has page tables of its own. The kernel's gigabyte is in all of
them, and the same in all.

mmsh> p = mmap 4K
0xb7ff9000
mmsh> write $p "parent"
mmsh> child = fork
2
mmsh> # Q1: Right after fork, do both processes find the same frame at p? Are their page directories one?
mmsh> assert $(vtop $p) == $(on $child vtop $p)
mmsh> assert $(get 1.mm.pgd) != $(get $child.mm.pgd)
mmsh> # Q2: The child writes. Whose translation changes?
mmsh> was = $(vtop $p)
mmsh> on $child write $p "child"
mmsh> assert $(vtop $p) == $was
mmsh> assert $(on $child vtop $p) != $was
mmsh> # One virtual address, two contents.
mmsh> read $p 8
b7ff9000: 7061 7265 6e74 0000                      parent..
mmsh> on $child read $p 8
b7ff9000: 6368 696c 6474 0000                      childt..
mmsh> # Q3: And a kernel address? The page directories differ, but not in their upper 256 entries.
mmsh> k = __get_free_pages 0
0xc1017000
mmsh> assert $(vtop $k) == $(on $child vtop $k)
mmsh> assert $(vtop $k) == $(__pa $k)
mmsh> # The entry lets only the kernel in (no USER): for a process there is nothing from 3 GB up.
mmsh> try read $k
read: SIGSEGV (SEGV_MAPERR) at 0xc1017000
mmsh> assert $(get mm.task_size) == 3G
mmsh> # Q4: A switch loads CR3 with the physical address of the next page directory. What of the TLB? (Its
mmsh> # entries do not say whose they are on this machine. The read brings the parent's tables back first.)
mmsh> read $p
0x70
mmsh> flushes = $(get tlb.flushes)
mmsh> trace brief
mmsh> switch $child
  switch from 1 to 2: page directory 0x100c000 -> 0x1013000
  TLB flushed
mmsh> trace off
mmsh> assert $(get tlb.flushes) == $flushes + 1
mmsh> # The first access after it misses, the second hits.
mmsh> hits = $(get tlb.hits)
mmsh> misses = $(get tlb.misses)
mmsh> read $p
0x63
mmsh> assert $(get tlb.misses) == $misses + 1
mmsh> read $p
0x63
mmsh> assert $(get tlb.hits) == $hits + 1
mmsh> # Q5: A thread has its own pid, and the mm of its maker. Does a switch to it cost a flush?
mmsh> flushes = $(get tlb.flushes)
mmsh> thread = clone vm
3
mmsh> switch $thread
mmsh> assert $(get mm.pgd) == $(get $child.mm.pgd)
mmsh> assert $(get tlb.flushes) == $flushes
mmsh> # Q6: An ASID in each entry says whose it is. What does a switch flush then?
mmsh> tlb asid=on
mmsh> read $p
0x63
mmsh> switch 1
mmsh> switch $thread
mmsh> read $p
0x63
mmsh> assert $(get tlb.flushes) == 0
mmsh> assert $(get tlb.hits) == 1
