Recorded on Linux 6.18.44, x86_64: scripts/edges/edge-files.mm.

mmsh> exec bare
mmsh> munmap 0x7ffff7ffb000 8K
mmsh> mremap 0x7ffff7ff7000 16K 16K maymove fixed=0x40000000
0x40000000
mmsh> mremap 0x40000000 16K 16K maymove fixed=0x7ffff7ff9000
0x7ffff7ff9000
mmsh> setuid 1000
mmsh> file f 10000
mmsh> x = mmap 64K rw shared file=f
0x7ffff7fe9000
mmsh> touch $x 64K r
touch: SIGBUS (BUS_ADRERR) at 0x7ffff7fec000
mmsh> touch $x 12K r
minor=0 major=0
mmsh> touch $x+12K r
touch: SIGBUS (BUS_ADRERR) at 0x7ffff7fec000
mmsh> read $x+9999
0x03
mmsh> read $x+10000
0x00
mmsh> write $x+10001 7
mmsh> read $x+10001
0x07
mmsh> truncate f 9000
mmsh> read $x+9001
0x00
mmsh> read $x+8999
0x03
mmsh> touch $x+12K r
touch: SIGBUS (BUS_ADRERR) at 0x7ffff7fec000
mmsh> truncate f 20000
mmsh> read $x+10001
0x00
mmsh> read $x+9500
0x00
mmsh> touch $x+12K
minor=0 major=1
mmsh> touch $x+16K
minor=1 major=0
mmsh> touch $x+20K
touch: SIGBUS (BUS_ADRERR) at 0x7ffff7fee000
mmsh> mmap 4K rw file=f offset=1
mmap: EINVAL (Invalid argument)
mmsh> mmap 4K rw file=f offset=64K
0x7ffff7fe8000
mmsh> mmap 4K rw file=f offset=0x7ffffffffffff000
mmap: EOVERFLOW (Value too large for defined data type)
mmsh> mmap 4K rw file=f offset=0xfffffffffffff000
mmap: EOVERFLOW (Value too large for defined data type)
mmsh> mmap 8K rw offset=0xfffffffffffff000
0x7ffff7fe6000
mmsh> mmap 4K rw shared offset=0x7ffffffffffff000
0x7ffff7fe5000
mmsh> y = mmap 64K rw private file=f
0x7ffff7fd5000
mmsh> touch $y 16K
minor=4 major=0
mmsh> truncate f 4096
mmsh> mincore $y 64K
1000000000000000
mmsh> touch $y+4K
touch: SIGBUS (BUS_ADRERR) at 0x7ffff7fd6000
mmsh> touch $y
minor=0 major=0
mmsh> truncate f 0
mmsh> touch $y r
touch: SIGBUS (BUS_ADRERR) at 0x7ffff7fd5000
mmsh> touch $x r
touch: SIGBUS (BUS_ADRERR) at 0x7ffff7fe9000
mmsh> mincore $x 64K
0000000000000000
mmsh> truncate f 8192
mmsh> read $y
0x00
mmsh> read $x
0x00
mmsh> faults
minor=8 major=2
