#: root vdso=61
munmap 0x7ffff7ff9000 24K
h = sbrk 0
file a 131072
touch 0x10011000 73727 r
mprotect 0x1002a000 20480 r
mmap 8192 rw addr=0x10005000 fixed_noreplace populate
touch 0x1002a000 32768 w
touch 0x1000f000 4096 w
madvise 0x10009000 12288 103
mmap 61440 r file=a offset=32768 addr=0x10010000 fixed
write 0x1003b000 123
madvise 0x10001000 4096 willneed
touch 0x1003e000 8192 r
mmap 20480 w addr=0x1001f000
touch 0x10037000 32768 w
msync 0x1001d000 24576 async invalidate
mprotect 0x1000b000 4096 rw
madvise 0x1000d000 4096 random
read 0x10035000
touch 0x10020000 4096 w
msync 0x405000 16384 invalidate
mremap 0x10027000 32768 36864 fixed=0x1001a000
touch 0x7fffff8f3000 16384 r
touch 0x1002f000 32768 w
mmap 16384 none shared stack
mremap 0x10017000 16384 16384 maymove dontunmap
madvise 0x405000 12288 102
mremap 0x10033000 16384 16384 fixed=$h+12288
touch 0x10014000 4096 w
munlockall
mincore 0x1001c000 4096
munmap 0x10003000 12288
madvise 0x10039000 4096 dontfork
on 1 fork
write 0x1003b000 106
on 1 madvise 0x10024000 20480 dontfork
mprotect 0x10033000 4096 rwx growsdown
on 1 mmap 131072 rw file=a addr=0x10013000 fixed growsdown
on 1 brk $h+42081
madvise 0x10022000 8192 dodump
mprotect 0x10036000 32768 r
on 2 touch 0x10016000 4096 w
mmap 4096 rwx addr=0x10017000 fixed_noreplace
on 1 madvise 0x10003000 20480 dontfork
on 1 mprotect 0x10027000 16384 x
on 1 mremap 0x10007000 12288 12288 maymove
mmap 20480 rw addr=0x10003000 fixed_noreplace
on 1 mlock 0x1003e000 69632 onfault
on 2 mmap 16384 rwx shared addr=0x7fffff865000 fixed
mincore 0x10011000 16384
mmap 49152 rw file=a offset=69632 addr=0x1000f000 fixed
mmap 8192 w shared growsdown
on 1 mmap 12288 rw file=a offset=12288
on 1 msync 0x10008000 16384 invalidate
madvise $h+65536 20480 dontneed
on 2 mmap 16384 x
on 2 maps
madvise 0x1003f000 8192 populate_write
on 1 mincore 0x10015000 73728
read 0x10030000
on 2 mmap 20480 r file=a offset=4096 addr=0x7fffff8a6000
msync 0x10003000 20480 async
on 2 madvise 0x1001a000 12288 dontdump
mprotect 0x10027000 4096 none growsdown
on 2 mprotect 0x10031000 20480 none
on 1 mmap 4096 rw file=a shared addr=0x10016000 fixed
touch 0x404000 8192 w
mmap 4096 rw file=a addr=0x10022000 fixed stack
mmap 81920 w file=a shared addr=0x1003b000 fixed growsdown
on 1 mmap 16384 rx file=a addr=0x10033000 fixed_noreplace noreserve growsdown stack
on 1 mmap 20480 none addr=0x10006000 fixed
on 1 touch 0x10018000 20380 w
on 2 touch 0x7ffffff59000 16384 w
on 1 mmap 12288 rx shared addr=0x1002b000
on 1 mmap 8192 rw file=a addr=0x405000 fixed populate
touch 0x10039000 20480 w
mmap 61440 rwx file=a addr=0x1002c000 fixed_noreplace
on 2 munmap 0x1001c000 36864
on 1 touch 0x1002f000 32768 w
on 1 mmap 4096 w addr=0x10003000 fixed populate
on 1 mmap 16384 x file=a offset=69632 addr=0x10028000 populate
on 2 madvise 0x1003f000 57344 keeponfork
on 2 mmap 12288 rx file=a offset=16384 addr=0x7ffffffe2000
truncate a 4097
evict a
munmap 0x1000d000 8192
on 2 mremap 0x7ffffffe1000 94208 94208 maymove dontunmap
on 1 touch 0x1000f000 4096 w
mmap 16384 w file=a shared addr=0x10006000 fixed
mremap 0x1002d000 20480 20480 maymove
msync $h+36864 4096 async invalidate
madvise 0x1001b000 4096 dodump
mmap 20480 w addr=0x1003f000 locked
on 2 madvise 0x1003f000 114588 dontneed
faults
on 2 mmap 20480 rw shared addr=0x10037000 fixed populate
maps
on 2 mincore 0x1003e000 32668
on 2 mmap 12288 rw addr=0x10035000 fixed noreserve locked
mlock 0x1003e000 16384
on 2 mmap 24576 rw file=a addr=0x1001f000 fixed
on 2 mprotect $h+28672 143360 w
maps
on 1 mprotect 0x1003d000 8192 rw
mmap 12288 w file=a offset=28672 addr=0x1001f000 fixed_noreplace
on 1 munlock 0x1001f000 57344
touch 0x10007000 20480 w
brk $h+13433
on 2 msync 0x1000d000 4096 async
mmap 12288 rw file=a addr=0x1001b000 fixed
on 2 mmap 4096 rw file=a offset=36864 growsdown locked
on 1 madvise 0x10029000 8192 102
on 1 mremap 0x7fffffff6000 16384 16384 maymove fixed=0x7fffff868000 dontunmap
on 1 touch $h+24576 4095 r
mmap 4096 rw shared addr=0x1000d000 fixed growsdown
on 1 touch 0x1003c000 8192 r
on 1 madvise 0x10029000 4096 free
mprotect 0x1002f000 16384 none
touch 0x10009000 20480 r
mmap 28672 none shared addr=0x10027000 fixed
msync 0x1002d000 32768 
read 0x1000e000
read 0x10039000
on 1 mincore 0x1003d000 4096
madvise $h+8192 36764 dontfork
on 1 fork
msync 0x10003000 4096 invalidate
madvise $h+61440 49152 random
on 3 msync 0x10019000 12288 sync
mremap 0x10026000 12188 12188 maymove dontunmap
touch 0x1003d000 20480 w
touch 0x10019000 4096 w
mprotect 0x10035000 12288 w
on 3 munmap 0x10011000 12288
touch 0x1001e000 4096 r
on 3 mmap 4096 rw file=a offset=65536 addr=0x1001e000
madvise 0x10037000 12288 nohugepage
on 1 mincore $h+12288 8192
on 1 touch 0x10009000 40960 w
mlockall future
mremap 0x10012000 4096 4096 maymove
on 3 mincore 0x10013000 4096
on 2 msync 0x10025000 20480 sync async
touch 0x10009000 32768 w
on 1 mprotect 0x10021000 40960 rw
on 1 mprotect 0x7ffffff54000 4096 rw growsdown
on 1 mremap $h+0 20480 4096 maymove
munmap 0x10025000 57344
truncate a 30000
on 1 smaps
on 1 pagemap
on 1 faults
on 2 smaps
on 2 pagemap
on 2 faults
on 3 smaps
on 3 pagemap
on 3 faults

