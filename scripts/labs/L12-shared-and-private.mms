L12  A file, mapped shared and private

Goal: say who sees a write to a file mapping, when the file has it, and what lies past the file's end.
Read: mmsh-file(1), mmsh-mmap(1), mmsh-msync(1), mmsh-truncate(1), mmsh-page(1)
Run: mmsh lab L12

A shared mapping is the page cache itself. A private one begins as that, and a write takes a copy.
Every byte of page k of a simulated file is k+1; this one ends in the middle of a page.

mmsh> param size 10000 in 8200..120000
size = 10000
mmsh> file data $size
mmsh> len = print (($size + 4095) / 4K + 1) * 4K
16384
mmsh> s = mmap $len shared file=data
0xb7ff6000
mmsh> p = mmap $len private file=data
0xb7ff2000
mmsh> # Nobody has written. Do the two addresses have the same frame?
mmsh> read $s
0x01
mmsh> read $p
0x01
mmsh> cache = $(vtop $s)
mmsh> ask same of=no,yes "Nobody has written. Do $s (shared) and $p (private) have the same frame?" $(vtop $p) == $cache
same = yes
mmsh> # A write to the shared mapping. Does the private one see it?
mmsh> write $s "shared"
mmsh> hint seen "The byte, as read prints it: s is 0x73."
mmsh> ask seen "The shared mapping got 'shared'. Which byte does the private one read?" read $p
seen = 0x73
mmsh> # A write to the private one. Does the file see that?
mmsh> write $p "private"
mmsh> assert $(vtop $p) != $cache
mmsh> read $s 8
b7ff6000: 7368 6172 6564 0101                      shared..
mmsh> # Once copied, always a copy: the private page misses what the file gets from now on.
mmsh> write $s "again!"
mmsh> hint apart "Once copied, always a copy."
mmsh> ask apart "The private one got 'private', then the shared one 'again!'. Which byte does the private one read?" \
...>   read $p
apart = 0x70
mmsh> # Which of both is anonymous memory now?
mmsh> maps
08048000-08049000 r--p 00000000 08:01 12         /sbin/init
08049000-0804a000 r-xp 00001000 08:01 12         /sbin/init
0804a000-0804b000 r--p 00002000 08:01 12         /sbin/init
0804b000-0804c000 rw-p 00003000 08:01 12         /sbin/init
0804c000-0804e000 rw-p 00000000 00:00 0          [heap]
b7ff2000-b7ff6000 rw-p 00000000 08:01 13         data
b7ff6000-b7ffa000 rw-s 00000000 08:01 13         data
b7ffa000-b7ffe000 r--p 00000000 00:00 0          [vvar]
b7ffe000-b8000000 r-xp 00000000 00:00 0          [vdso]
bffdf000-c0000000 rw-p 00000000 00:00 0          [stack]
mmsh> pagemap $s $len
0xb7ff6000 present file excl 0x3fc05
0xb7ff7000 present file shared 0x3fc06
0xb7ff8000 present file shared 0x3fc07
mmsh> pagemap $p $len
0xb7ff2000 present anon excl 0x3fc08
0xb7ff3000 present file shared 0x3fc06
0xb7ff4000 present file shared 0x3fc07
mmsh> # The file on disk is older than the page cache: the page is dirty.
mmsh> ask dirty unit=kB "How much of the page cache is dirty?" get meminfo.Dirty
dirty = 4 kB
mmsh> page $cache>>12
pfn                     0x3fc05
physical                0x3fc05000
virtual                 NULL                (highmem)
zone                    HighMem
flags                   0x1c  uptodate|dirty|lru
_refcount               2                   (count)
_mapcount               0                   (PTEs that map it, minus one)
mapping                 inode 13 data
index                   0x0                 (offset, in pages)
private                 0x0
lru                     inactive_file
frame                   allocated, order 0
mapped by               pid 1 at 0xb7ff6000 rw
mmsh> msync $s $len
mmsh> assert $(get meminfo.Dirty) == 0
mmsh> # msync has taken the write bit as well, so the next write is noticed: a fault, and the page is dirty again.
mmsh> page $cache>>12
pfn                     0x3fc05
physical                0x3fc05000
virtual                 NULL                (highmem)
zone                    HighMem
flags                   0x14  uptodate|lru
_refcount               2                   (count)
_mapcount               0                   (PTEs that map it, minus one)
mapping                 inode 13 data
index                   0x0                 (offset, in pages)
private                 0x0
lru                     inactive_file
frame                   allocated, order 0
mapped by               pid 1 at 0xb7ff6000 r-
mmsh> touch $s
minor=1 major=0
mmsh> assert $(get meminfo.Dirty) == 4
mmsh> # Written back and dropped from memory, what does the file say?
mmsh> munmap $s $len
mmsh> evict data
mmsh> s = mmap $len shared file=data
0xb7ff6000
mmsh> read $s 8
b7ff6000: 6167 6169 6e21 0101                      again!..
mmsh> # The file ends in the middle of a page. What is behind the end? And on the next page?
mmsh> hint last "Every byte of page k is k+1."
mmsh> ask last "The file has $size bytes. What is the last one?" read $s+$size-1
last = 0x3
mmsh> ask behind "And the byte behind it, in the mapping?" read $s+$size
behind = 0x0
mmsh> hint beyond "A signal, or ok."
mmsh> ask beyond "And on the page behind, at $(print $s + $len - 4K)?" read $s+$len-4K
beyond = SIGBUS
mmsh> expect SIGBUS write $s+$len-4K 1
mmsh> # There is a VMA, so it is no SIGSEGV: the file has nothing to put there.
mmsh> vma $s+$len-4K
vm_start                0xb7ff6000
vm_end                  0xb7ffa000
vm_next                 b7ffa000-b7ffe000
vm_prev                 b7ff2000-b7ff6000
vm_rb                   red                 (vm_avl)
vm_rb.parent            b7ff2000-b7ff6000
vm_rb.left              NULL
vm_rb.right             NULL
rb_subtree_gap          0x0
vm_mm                   mm_struct of pid 1
vm_page_prot            0x25
vm_flags                0xfb READ WRITE SHARED MAYREAD MAYWRITE MAYEXEC MAYSHARE
anon_vma_chain          empty
anon_vma                NULL
vm_ops                  generic_file_vm_ops
vm_pgoff                0x0                 (vm_offset, in bytes)
vm_file                 data                (vm_inode)
vm_private_data         NULL                (vm_pte)
mmsh> # The file is cut to one page under both mappings. What is left of page 1, shared, and of the copy?
mmsh> write $p+1pg "copy of page 1"
mmsh> truncate data 4K
mmsh> expect SIGBUS read $s+1pg
mmsh> ask cut "The file is one page long now. The private copy of page 1, made before: a read?" read $p+1pg
cut = SIGBUS
mmsh> # Even a private copy goes, when the page of the file goes that it was made of. Page 0 stays.
mmsh> assert $(read $p) == 0x70
mmsh> verify
