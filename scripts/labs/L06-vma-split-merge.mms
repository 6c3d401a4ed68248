L6  VMAs split and merge

Goal: predict how many VMAs a call leaves, and why two neighbours are one VMA or stay two.
Read: mmsh-mprotect(1), mmsh-munmap(1), mmsh-vma(1), mmsh-mm(1)
Run: mmsh lab L6

A VMA is a range with one set of rights, one file, one offset. A call on its middle splits it; a call
that makes neighbours alike merges them. mm->map_count counts.

mmsh> param third 3 in 2..30
third = 3
mmsh> p = mmap 3*$third*4K addr=0x40000000
0x40000000
mmsh> n = get mm.map_count
9
mmsh> # Other rights for the middle third. One VMA becomes how many?
mmsh> mprotect $p+$third*4K $third*4K r
mmsh> hint middle "One piece before, one in the middle, one behind."
mmsh> ask middle "The middle third is read-only. How many VMAs is the one now?" $(get mm.map_count) - $n + 1
middle = 3
mmsh> assert $(get mm.map_count) == $n + 2
mmsh> vmas
mmap: 11 VMAs in a list
  08048000-08049000 r--p gap 0x8048000 /sbin/init
  08049000-0804a000 r-xp gap 0x0 /sbin/init
  0804a000-0804b000 r--p gap 0x0 /sbin/init
  0804b000-0804c000 rw-p gap 0x0 /sbin/init
  0804c000-0804e000 rw-p gap 0x0 [heap]
  40000000-40003000 rw-p gap 0x37fb2000
  40003000-40006000 r--p gap 0x0
  40006000-40009000 rw-p gap 0x0
  b7ffa000-b7ffe000 r--p gap 0x77ff1000 [vvar]
  b7ffe000-b8000000 r-xp gap 0x0 [vdso]
  bffdf000-c0000000 rw-p gap 0x7edf000 [stack]
mm_rb: the same in a tree, right to left
      bffdf000-c0000000 black gap 0x7edf000 subtree_gap 0x7edf000
        b7ffe000-b8000000 red gap 0x0 subtree_gap 0x0
    b7ffa000-b7ffe000 black gap 0x77ff1000 subtree_gap 0x77ff1000
          40006000-40009000 red gap 0x0 subtree_gap 0x0
        40003000-40006000 black gap 0x0 subtree_gap 0x0
      40000000-40003000 red gap 0x37fb2000 subtree_gap 0x37fb2000
        0804c000-0804e000 black gap 0x0 subtree_gap 0x0
  0804b000-0804c000 black gap 0x0 subtree_gap 0x77ff1000
      0804a000-0804b000 black gap 0x0 subtree_gap 0x0
    08049000-0804a000 black gap 0x0 subtree_gap 0x8048000
      08048000-08049000 black gap 0x8048000 subtree_gap 0x8048000
mmsh> # The old rights back.
mmsh> mprotect $p+$third*4K $third*4K rw
mmsh> ask back "Once more writable: how many VMAs now?" $(get mm.map_count) - $n + 1
back = 1
mmsh> # A hole in the middle.
mmsh> munmap $p+$third*4K $third*4K
mmsh> ask hole "The middle third is unmapped: how many VMAs?" $(get mm.map_count) - $n + 1
hole = 2
mmsh> expect SIGSEGV touch $p+$third*4K
mmsh> # The hole is filled by a new mapping of the same kind.
mmsh> mmap $third*4K addr=$p+$third*4K fixed
0x40003000
mmsh> ask filled "How many VMAs?" $(get mm.map_count) - $n + 1
filled = 1
mmsh> # Many small pieces: every other page gets other rights, the first and the last page stay as they are.
mmsh> param pieces 2 in 2..40
pieces = 2
mmsh> many = mmap (2*$pieces+1)*4K addr=0x48000000
0x48000000
mmsh> before = $(get mm.map_count)
mmsh> for i in 0..$pieces { mprotect $many+(2*$i+1)*4K 1pg r }
mmsh> hint pieces "Each call splits one VMA into three."
mmsh> ask pieces "$pieces single pages became read-only in one VMA. How many VMAs is it now?" \
...>   $(get mm.map_count) - $before + 1
pieces = 5
mmsh> munmap $many (2*$pieces+1)*4K
mmsh> # The first third goes: nothing to split.
mmsh> munmap $p $third*4K
mmsh> assert $(get mm.map_count) == $n
mmsh> vma $p+$third*4K
vm_start                0x40003000
vm_end                  0x40009000
vm_next                 b7ffa000-b7ffe000
vm_prev                 0804c000-0804e000
vm_rb                   black               (vm_avl)
vm_rb.parent            b7ffa000-b7ffe000
vm_rb.left              0804c000-0804e000
vm_rb.right             NULL
rb_subtree_gap          0x37fb5000
vm_mm                   mm_struct of pid 1
vm_page_prot            0x25
vm_flags                0x100073 READ WRITE MAYREAD MAYWRITE MAYEXEC ACCOUNT
anon_vma_chain          empty
anon_vma                NULL
vm_ops                  NULL
vm_pgoff                0x40003             (vm_offset, in bytes)
vm_file                 NULL                (vm_inode)
vm_private_data         NULL                (vm_pte)
mmsh> # File mappings merge only where the offsets go on, too.
mmsh> file data 8pg
mmsh> f = mmap 2pg r file=data addr=0x50000000
0x50000000
mmsh> n = $(get mm.map_count)
mmsh> mmap 2pg r file=data addr=$f+2pg offset=4pg fixed
0x50002000
mmsh> ask offset "Pages 0 and 1 of a file are mapped; behind them, its pages 4 and 5. How many VMAs?" \
...>   $(get mm.map_count) - $n + 1
offset = 2
mmsh> mmap 2pg r file=data addr=$f+2pg offset=2pg fixed
0x50002000
mmsh> assert $(get mm.map_count) == $n
mmsh> # A page that was written brings an anon_vma to its VMA: the way from a frame back to its entries.
mmsh> # A piece without one may join a neighbour that has one...
mmsh> q = mmap 4pg addr=0x60000000
0x60000000
mmsh> n = $(get mm.map_count)
mmsh> mprotect $q 2pg r
mmsh> touch $q+2pg
minor=1 major=0
mmsh> mprotect $q 2pg rw
mmsh> assert $(get mm.map_count) == $n
mmsh> # ...but one that has one does not join a neighbour without: alike, side by side, and two.
mmsh> munmap $q 4pg
mmsh> q = mmap 4pg addr=0x60000000
0x60000000
mmsh> mprotect $q 2pg r
mmsh> touch $q+2pg
minor=1 major=0
mmsh> mprotect $q+2pg 2pg r
mmsh> maps
08048000-08049000 r--p 00000000 08:01 12         /sbin/init
08049000-0804a000 r-xp 00001000 08:01 12         /sbin/init
0804a000-0804b000 r--p 00002000 08:01 12         /sbin/init
0804b000-0804c000 rw-p 00003000 08:01 12         /sbin/init
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
40003000-40009000 rw-p 00000000 00:00 0 
50000000-50004000 r--p 00000000 08:01 13         data
60000000-60002000 r--p 00000000 00:00 0 
60002000-60004000 r--p 00000000 00:00 0 
b7ffa000-b7ffe000 r--p 00000000 00:00 0          [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0          [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> assert $(get mm.map_count) == $n + 1
mmsh> # Written before the split, both pieces have the same anon_vma, and join whichever changes.
mmsh> r = mmap 4pg addr=0x70000000
0x70000000
mmsh> n = $(get mm.map_count)
mmsh> touch $r
minor=1 major=0
mmsh> mprotect $r 2pg r
mmsh> mprotect $r 2pg rw
mmsh> assert $(get mm.map_count) == $n
mmsh> # vm.max_map_count limits their number. A split that would pass it fails, and changes nothing.
mmsh> sysctl vm.max_map_count=$n
mmsh> hint limit "An errno, or ok."
mmsh> ask limit "There are as many as allowed. mprotect of a page in the middle of one?" mprotect $r+1pg 1pg r
limit = ENOMEM
mmsh> expect ENOMEM munmap $r+1pg 1pg
mmsh> assert $(get mm.map_count) == $n
mmsh> # No split, no refusal.
mmsh> munmap $r 4pg
mmsh> assert $(get mm.map_count) == $n - 1
mmsh> # vm_pgoff places a VMA in its file, in pages. An anonymous one has no file; what stands there makes two
mmsh> # neighbours join as if they were one file's: the address, for private memory.
mmsh> sysctl vm.max_map_count=65530
mmsh> param at 0x20000000 in 0x20000000..0x30000000 step 4K
at = 0x20000000
mmsh> p = mmap 4pg addr=$at
0x20000000
mmsh> hint pgoff "vm_start, in pages."
mmsh> ask pgoff "Private memory begins at $p. What is its vm_pgoff?" get vma.$p.vm_pgoff
pgoff = 0x20000
mmsh> vma $p
vm_start                0x20000000
vm_end                  0x20004000
vm_next                 40003000-40009000
vm_prev                 0804c000-0804e000
vm_rb                   red                 (vm_avl)
vm_rb.parent            0804c000-0804e000
vm_rb.left              NULL
vm_rb.right             NULL
rb_subtree_gap          0x17fb2000
vm_mm                   mm_struct of pid 1
vm_page_prot            0x25
vm_flags                0x100073 READ WRITE MAYREAD MAYWRITE MAYEXEC ACCOUNT
anon_vma_chain          empty
anon_vma                NULL
vm_ops                  NULL
vm_pgoff                0x20000             (vm_offset, in bytes)
vm_file                 NULL                (vm_inode)
vm_private_data         NULL                (vm_pte)
mmsh> s = mmap 4pg shared
0xb7ff6000
mmsh> hint shared "It has a file after all, which nobody sees, and begins at its page 0."
mmsh> ask shared "And that of shared memory, at $s?" get vma.$s.vm_pgoff
shared = 0x0
