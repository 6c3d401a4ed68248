L4  The areas of a program

Goal: name text, data, bss, heap and stack in a process's maps, their order, and what makes them grow.
Read: mmsh-maps(1), mmsh-mm(1), mmsh-brk(1), mmsh-sbrk(1), mmsh-mmap(1)
Run: mmsh lab L4

init, the process that boot leaves, is a small static program. This is its address space on a 32-bit PC
with 3 GB for user space. A line of maps is a VMA: range, rights, offset in the file, and what it maps.

mmsh> # Name each line before you go on.
mmsh> maps
08048000-08049000 r--p 00000000 08:01 12         /sbin/init
08049000-0804a000 r-xp 00001000 08:01 12         /sbin/init
0804a000-0804b000 r--p 00002000 08:01 12         /sbin/init
0804b000-0804c000 rw-p 00003000 08:01 12         /sbin/init
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
b7ffa000-b7ffe000 r--p 00000000 00:00 0          [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0          [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> # mm_struct remembers what the program's file said about the areas.
mmsh> mm
mmap                    08048000-08049000
mm_rb                   0804b000-0804c000   (mmap_avl)
vmacache                08049000-0804a000   (mmap_cache)
vmacache_seqnum         8                   (counts what makes the cache void)
get_unmapped_area       arch_get_unmapped_area_topdown
mmap_base               0xb8000000
mmap_legacy_base        0x40000000          (TASK_UNMAPPED_BASE)
task_size               0xc0000000
highest_vm_end          0xc0000000
pgd                     0x100f000           (physical; CR3 or TTBR0)
mm_users                1
mm_count                1
pgtables_bytes          8192                (all tables below the pgd, since 4.15)
nr_ptes                 2                   (pte tables)
map_count               8
hiwater_rss             2
hiwater_vm              45
total_vm                45
locked_vm               0
data_vm                 3
exec_vm                 3
stack_vm                33
rss_stat.filepages      1                   (rss, all four together)
rss_stat.anonpages      1
rss_stat.swapents       0
rss_stat.shmempages     0
mmlist                  empty               (linked: pages may be in swap; init_mm has the list)
page_table_lock         free                (`locks COMMAND` shows who takes it)
mmap_lock               free                (mmap_sem; the same)
def_flags               0x0
start_code              0x8049000
end_code                0x804a000
start_data              0x804b000
end_data                0x804c000
start_brk               0x804e000
brk                     0x804e000
start_stack             0xbffffeb0
arg_start               0xbfffffa3
arg_end                 0xbfffffae
env_start               0xbfffffae
env_end                 0xbffffff1
exe_file                /sbin/init
mmsh> # From the lowest address up: text, data, bss, heap, stack. Is that so?
mmsh> assert $(get mm.start_code) < $(get mm.end_code)
mmsh> assert $(get mm.end_code) <= $(get mm.start_data)
mmsh> assert $(get mm.start_data) < $(get mm.end_data)
mmsh> assert $(get mm.end_data) < $(get mm.start_brk)
mmsh> assert $(get mm.start_brk) <= $(get mm.brk)
mmsh> assert $(get mm.brk) < $(get mm.mmap_base)
mmsh> assert $(get mm.mmap_base) < $(get mm.start_stack)
mmsh> # Who lies above the stack's start? Arguments, environment: the kernel put them there first.
mmsh> assert $(get mm.start_stack) < $(get mm.arg_start)
mmsh> assert $(get mm.arg_end) <= $(get mm.env_start)
mmsh> # What can be done with text, and what with constants? The rights come from the file's segments.
mmsh> touch $(get mm.start_code) 1 x
minor=0 major=0
mmsh> hint text "SIGSEGV, or ok."
mmsh> ask text "A write to the text, at $(get mm.start_code)?" write $(get mm.start_code) 0
text = SIGSEGV
mmsh> try write $(get mm.end_code) 0
write: SIGSEGV (SEGV_ACCERR) at 0x804a000
mmsh> write $(get mm.start_data) 1
mmsh> # bss is data that begins as zeros, so the file need not have it: anonymous memory. maps calls it
mmsh> # [heap], too, as it ends where the heap is to begin, and Linux 6.1 goes by that.
mmsh> assert $(read $(get mm.end_data)+4K) == 0
mmsh> # The heap has no size yet. The C library moves its end, the break, for malloc. sbrk gives the old one.
mmsh> param more 4 in 4..16000 step 4
more = 4
mmsh> assert $(get mm.brk) == $(get mm.start_brk)
mmsh> old = sbrk $more
0x804e000
mmsh> ask break "sbrk $more, and the old break was $old. Where is the break?" brk 0
break = 0x804e004
mmsh> hint usable "The kernel maps pages."
mmsh> ask usable unit=bytes "How many bytes can be used from $old on?" ($(brk 0) + 4095) / 4K * 4K - $old
usable = 0x1000 bytes
mmsh> usable = $_
mmsh> write $old+$usable-1 1
mmsh> expect SIGSEGV write $old+$usable 1
mmsh> # More pages: how much more memory does the process have?
mmsh> param pages 3 in 2..40
pages = 3
mmsh> before = $(get 1.status.RssAnon)
mmsh> sbrk $pages*4K
0x804e004
mmsh> ask grown unit=kB "sbrk of $pages pages. How much has RssAnon grown?" $(get 1.status.RssAnon) - $before
grown = 0 kB
mmsh> e = $(try touch $old+1pg $pages*4K)
mmsh> ask touched unit=kB "And when all of them were touched?" $(get 1.status.RssAnon) - $before
touched = 12 kB
mmsh> # Anonymous mappings are placed from mmap_base downwards, each at the top of the highest gap it fits in.
mmsh> a = mmap 64K
0xb7fea000
mmsh> param size 64K in 8K..4M step 4K
size = 65536
mmsh> hint placed "Downwards."
mmsh> ask placed "A mapping was placed at $a. Another one, of $size bytes: where?" mmap $size
placed = 0xb7fda000
mmsh> b = $_
mmsh> assert $b + $size == $a
mmsh> # Neighbours of one kind are one VMA; with other rights they are not.
mmsh> c = mmap 4K r
0xb7fd9000
mmsh> maps
08048000-08049000 r--p 00000000 08:01 12         /sbin/init
08049000-0804a000 r-xp 00001000 08:01 12         /sbin/init
0804a000-0804b000 r--p 00002000 08:01 12         /sbin/init
0804b000-0804c000 rw-p 00003000 08:01 12         /sbin/init
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
0804e000-08052000 rw-p 00000000 00:00 0          [heap]
b7fd9000-b7fda000 r--p 00000000 00:00 0 
b7fda000-b7ffa000 rw-p 00000000 00:00 0 
b7ffa000-b7ffe000 r--p 00000000 00:00 0          [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0          [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> # The stack grows by itself when it is touched below its end, by the limit of 8 MB at most.
mmsh> param depth 1M in 200K..6M step 4K
depth = 1048576
mmsh> touch $(get mm.task_size)-$depth
minor=1 major=0
mmsh> hint stack "It reaches from the touched page to the end of user space."
mmsh> ask stack unit=pages "The stack was touched $depth bytes below its end. How large is it?" get mm.stack_vm
stack = 256 pages
mmsh> try touch 0xbf000000
touch: SIGSEGV (SEGV_MAPERR) at 0xbf000000
mmsh> # The upper gigabyte is the kernel's, and no VMA covers it.
mmsh> try read 0xc0100000
read: SIGSEGV (SEGV_MAPERR) at 0xc0100000
mmsh> maps
08048000-08049000 r--p 00000000 08:01 12         /sbin/init
08049000-0804a000 r-xp 00001000 08:01 12         /sbin/init
0804a000-0804b000 r--p 00002000 08:01 12         /sbin/init
0804b000-0804c000 rw-p 00003000 08:01 12         /sbin/init
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
0804e000-08052000 rw-p 00000000 00:00 0          [heap]
b7fd9000-b7fda000 r--p 00000000 00:00 0 
b7fda000-b7ffa000 rw-p 00000000 00:00 0 
b7ffa000-b7ffe000 r--p 00000000 00:00 0          [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0          [vdso]
bff00000-c0000000 rw-p 00000000 00:00 0          [stack]
