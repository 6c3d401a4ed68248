L2  One address, two processes

Goal: say what a context switch changes in the translation of addresses, and what it leaves alone.
Read: mmsh-fork(1), mmsh-switch(1), mmsh-vtop(1), mmsh-tlb(1)
Run: mmsh lab L2

User space is private: each process has page tables of its own. The kernel's gigabyte is in all of
them, and the same in all.

mmsh> p = mmap 4K
0xb7ff9000
mmsh> write $p "parent"
mmsh> child = fork
2
mmsh> ask same_frame of=no,yes "Right after fork: do both processes find the same frame at $p?" \
...>   $(vtop $p) == $(on $child vtop $p)
same_frame = yes
mmsh> ask same_pgd of=no,yes "And is their page directory the same?" $(get 1.mm.pgd) == $(get $child.mm.pgd)
same_pgd = no
mmsh> # The child writes. Whose translation changes?
mmsh> was = $(vtop $p)
mmsh> on $child write $p "child"
mmsh> hint changed "Copy on write: who writes first gets the copy."
mmsh> ask changed of=child,parent "Whose translation of $p has changed?" $(vtop $p) != $was
changed = child
mmsh> assert $(on $child vtop $p) != $was
mmsh> # One virtual address, two contents.
mmsh> read $p 8
b7ff9000: 7061 7265 6e74 0000                      parent..
mmsh> on $child read $p 8
b7ff9000: 6368 696c 6474 0000                      childt..
mmsh> # And a kernel address? The page directories differ, but not in their upper entries.
mmsh> hint kernel_entries "An entry of the page directory stands for 4 MB; user space ends at $(get mm.task_size)."
mmsh> ask kernel_entries "How many entries, the kernel's, are alike in all page directories?" \
...>   (4G - $(get mm.task_size)) / 4M
kernel_entries = 0x100
mmsh> k = __get_free_pages 0
0xc101a000
mmsh> assert $(vtop $k) == $(on $child vtop $k)
mmsh> assert $(vtop $k) == $(__pa $k)
mmsh> # The entry lets only the kernel in (no USER): for a process there is nothing from 3 GB up.
mmsh> try read $k
read: SIGSEGV (SEGV_MAPERR) at 0xc101a000
mmsh> assert $(get mm.task_size) == 3G
mmsh> # A switch loads CR3 with the physical address of the next page directory. What of the TLB? (Its
mmsh> # entries do not say whose they are on this machine. The read brings the parent's tables back first.)
mmsh> read $p
0x70
mmsh> flushes = $(get tlb.flushes)
mmsh> trace brief
mmsh> switch $child
  process 2 runs instead of 1: the page directory register goes from 0x100f000 to 0x1016000
  TLB: all is flushed (flush on task switch)
mmsh> trace off
mmsh> assert $(get tlb.flushes) == $flushes + 1
mmsh> # The first access after it misses. And those that follow?
mmsh> param reads 2 in 2..60
reads = 2
mmsh> hits = $(get tlb.hits)
mmsh> misses = $(get tlb.misses)
mmsh> repeat $reads { e = $(read $p) }
mmsh> ask misses "After the switch the page was read $reads times. How many misses were that?" \
...>   $(get tlb.misses) - $misses
misses = 1
mmsh> ask hits "And how many hits?" $(get tlb.hits) - $hits
hits = 1
mmsh> # A thread has its own pid, and the mm of its maker.
mmsh> param threads 1 in 1..6
threads = 1
mmsh> repeat $threads { thread = $(clone vm) }
mmsh> hint users "Each thread is a user of the address space."
mmsh> ask users "The process has $threads more threads now. What is mm_users?" get mm.mm_users
users = 2
mmsh> hint count "All of the users together are one reference to the mm_struct."
mmsh> ask count "And mm_count?" get mm.mm_count
count = 1
mmsh> # Does a switch to a thread cost a flush?
mmsh> flushes = $(get tlb.flushes)
mmsh> switch $thread
mmsh> assert $(get mm.pgd) == $(get $child.mm.pgd)
mmsh> param turns 1 in 2..30
turns = 1
mmsh> repeat $turns { switch $child; switch $thread }
mmsh> hint thread "What does a switch load when the page directory is the same?"
mmsh> ask thread "The thread and its maker took turns, $(print 2 * $turns + 1) switches. How many flushes?" \
...>   $(get tlb.flushes) - $flushes
thread = 0
mmsh> flushes = $(get tlb.flushes)
mmsh> repeat $turns { switch 1; switch $thread }
mmsh> ask process "And $(print 2 * $turns) switches between two processes?" $(get tlb.flushes) - $flushes
process = 2
mmsh> # An ASID in each entry says whose it is. What does a switch flush then?
mmsh> tlb asid=on
mmsh> read $p
0x63
mmsh> switch 1
mmsh> switch $thread
mmsh> read $p
0x63
mmsh> ask asid "There and back, with ASIDs: how many flushes?" $(get tlb.flushes)
asid = 0
mmsh> assert $(get tlb.hits) == 1
