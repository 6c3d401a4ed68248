L5  The maps of a program that calls malloc(1024)

Goal: explain each line of /proc/PID/maps: who asked for it, why these rights, what the offset means.
Read: mmsh-maps(1), mmsh-malloc(1), mmsh-mmap(1), mmsh-mprotect(1), mmsh-exec(1)
Run: mmsh lab L5

The program is static: the kernel maps it, and nothing else is needed. For one that is not, the dynamic
linker maps the C library. Here you do that yourself, with the calls ld.so makes for the libc.so.6 of
Debian 12. Compare the result with a real program's: mmsh -m x86_64 -c 'exec -l /bin/true; maps'.

mmsh> boot x86_64
mmsh> # A file of five parts in memory: headers, text, constants, what relocation wrote, and data.
mmsh> maps
00400000-00401000 r--p 00000000 08:01 12                                 /sbin/init
00401000-00402000 r-xp 00001000 08:01 12                                 /sbin/init
00402000-00403000 r--p 00002000 08:01 12                                 /sbin/init
00403000-00404000 rw-p 00003000 08:01 12                                 /sbin/init
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> # malloc(1024) in the example; malloc(n) in another variant. By how much does the heap grow?
mmsh> param n 1024 in 200..60000 step 8
n = 1024
mmsh> heap = brk 0
0x406000
mmsh> a = malloc $n
0x4062a0
mmsh> hint grown "128 kB more than is needed (top_pad), in whole pages; 0x290 bytes are malloc's own (the tcache)."
mmsh> ask grown "malloc($n). By how many bytes has the heap grown?" $(brk 0) - $heap
grown = 0x21000
mmsh> grown = $_
mmsh> # The first pointer is not at the heap's start. 0x290 bytes before it are malloc's own (the tcache),
mmsh> # 16 are the chunk's head.
mmsh> assert $a - $heap == 0x290 + 16
mmsh> # The second one: where, and does the kernel notice?
mmsh> hint second "A chunk has a head of 8 bytes and is a multiple of 16 long; malloc gives what is behind the head."
mmsh> ask second "malloc($n) was at $a. The next malloc($n) gives?" malloc $n
second = 0x4066b0
mmsh> b = $_
mmsh> assert $b - $a == ($n + 8 + 15) / 16 * 16
mmsh> assert $(brk 0) - $heap == $grown
mmsh> # All these pages of heap. How many frames?
mmsh> pagemap $heap $grown
0x406000 present anon excl 0x13ffcb
mmsh> # What the rest of the heap cannot hold, and is 128 kB or more, gets a mapping of its own, 16 bytes of
mmsh> # it for the chunk's head.
mmsh> param big 256K in 140K..900K step 8
big = 262144
mmsh> before = $(get mm.total_vm)
mmsh> c = malloc $big
0x7ffff7fb8010
mmsh> hint mapped "16 bytes of it are the chunk's head; then whole pages."
mmsh> ask mapped unit=pages "malloc($big) has mapped how many pages?" $(get mm.total_vm) - $before
mapped = 65 pages
mmsh> assert $c % 4K == 16
mmsh> maps
00400000-00401000 r--p 00000000 08:01 12                                 /sbin/init
00401000-00402000 r-xp 00001000 08:01 12                                 /sbin/init
00402000-00403000 r--p 00002000 08:01 12                                 /sbin/init
00403000-00404000 rw-p 00003000 08:01 12                                 /sbin/init
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
00406000-00427000 rw-p 00000000 00:00 0                                  [heap]
7ffff7fb8000-7ffff7ff9000 rw-p 00000000 00:00 0 
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> # Freed, it is unmapped; the others stay in the heap, for the next malloc.
mmsh> free $c
mmsh> hint freed "SIGSEGV, or ok."
mmsh> ask freed "free($c), then a read of $c?" read $c
freed = SIGSEGV
mmsh> free $b
mmsh> ask again "free($b), then malloc($n)?" malloc $n
again = 0x4066b0
mmsh> assert $_ == $b
mmsh> # The C library. ld.so maps the whole file first, read-only, so that its parts stay together...
mmsh> file libc.so.6 0x1d5000
mmsh> lib = mmap 0x1e1ee0 r private file=libc.so.6
0x7ffff7e17000
mmsh> # ...then each segment over it: text, constants, data. The rights are the segment's, the offset is where
mmsh> # it lies in the file...
mmsh> mmap 0x156000 rx private fixed addr=$lib+0x26000 file=libc.so.6 offset=0x26000
0x7ffff7e3d000
mmsh> mmap 0x53000 r private fixed addr=$lib+0x17c000 file=libc.so.6 offset=0x17c000
0x7ffff7f93000
mmsh> mmap 0x6000 rw private fixed addr=$lib+0x1cf000 file=libc.so.6 offset=0x1cf000
0x7ffff7fe6000
mmsh> # ...and anonymous memory for the bss that reaches beyond the file.
mmsh> mmap 0xcee0 rw private fixed addr=$lib+0x1d5000
0x7ffff7fec000
mmsh> # Relocation writes addresses into what is read-only afterwards (relro): one VMA becomes two.
mmsh> touch $lib+0x1cf000 4pg w
minor=4 major=0
mmsh> mprotect $lib+0x1cf000 4pg r
mmsh> # Explain each line. Which of them are the library's, and which has no file?
mmsh> maps
00400000-00401000 r--p 00000000 08:01 12                                 /sbin/init
00401000-00402000 r-xp 00001000 08:01 12                                 /sbin/init
00402000-00403000 r--p 00002000 08:01 12                                 /sbin/init
00403000-00404000 rw-p 00003000 08:01 12                                 /sbin/init
00404000-00406000 rw-p 00000000 00:00 0                                  [heap]
00406000-00427000 rw-p 00000000 00:00 0                                  [heap]
7ffff7e17000-7ffff7e3d000 r--p 00000000 08:01 13                         libc.so.6
7ffff7e3d000-7ffff7f93000 r-xp 00026000 08:01 13                         libc.so.6
7ffff7f93000-7ffff7fe6000 r--p 0017c000 08:01 13                         libc.so.6
7ffff7fe6000-7ffff7fea000 r--p 001cf000 08:01 13                         libc.so.6
7ffff7fea000-7ffff7fec000 rw-p 001d3000 08:01 13                         libc.so.6
7ffff7fec000-7ffff7ff9000 rw-p 00000000 00:00 0 
7ffff7ff9000-7ffff7ffd000 r--p 00000000 00:00 0                          [vvar]
7ffff7ffd000-7ffff7fff000 r-xp 00000000 00:00 0                          [vdso]
7ffffffde000-7ffffffff000 rw-p 00000000 00:00 0                          [stack]
mmsh> # In memory a byte lies as far from its VMA's start as in the file from the offset. Every byte of page k of
mmsh> # this file is k+1 (mod 256).
mmsh> param text 0x30000 in 0x26000..0x17c000 step 4K
text = 0x30000
mmsh> vma $lib+0x30000
vm_start                0x7ffff7e3d000
vm_end                  0x7ffff7f93000
vm_next                 7ffff7f93000-7ffff7fe6000
vm_prev                 7ffff7e17000-7ffff7e3d000
vm_rb                   red                 (vm_avl)
vm_rb.parent            00403000-00404000
vm_rb.left              00406000-00427000
vm_rb.right             7ffff7ff9000-7ffff7ffd000
rb_subtree_gap          0x7ffff79f0000
vm_mm                   mm_struct of pid 1
vm_page_prot            0x25
vm_flags                0x8000075 READ EXEC MAYREAD MAYWRITE MAYEXEC SOFTDIRTY
anon_vma_chain          empty
anon_vma                NULL
vm_ops                  generic_file_vm_ops
vm_pgoff                0x26                (vm_offset, in bytes)
vm_file                 libc.so.6           (vm_inode)
vm_private_data         NULL                (vm_pte)
mmsh> ask byte "The library is at $lib. What does the byte at $(print $lib + $text) hold?" read $lib+$text
byte = 0x31
mmsh> # Constants that were relocated are no longer the file's pages. Whose are they?
mmsh> pagemap $lib+0x1cf000 4pg
0x7ffff7fe6000 present anon excl 0x10084d
0x7ffff7fe7000 present anon excl 0x10084e
0x7ffff7fe8000 present anon excl 0x10084f
0x7ffff7fe9000 present anon excl 0x100850
mmsh> expect SIGSEGV write $lib+0x1cf000 1
