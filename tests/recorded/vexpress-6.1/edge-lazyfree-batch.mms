Recorded on Linux 6.1.190, vexpress: scripts/vexpress/edge-lazyfree-batch.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> munmap 0xb6ffd000 12K
mmsh> munmap 0x14000 8K
mmsh> p = mmap 256K rw addr=0x1000e000 fixed populate
0x1000e000
mmsh> madvise $p 56K free
mmsh> smaps
00010000-00011000 r--p 00000000 00:00 0          bare
Size:                  4 kB
Rss:                   0 kB
Pss:                   0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd mr mw me
00011000-00012000 r-xp 00001000 00:00 0          bare
Size:                  4 kB
Rss:                   4 kB
Pss:                   4 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         4 kB
Private_Dirty:         0 kB
Referenced:            4 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd ex mr mw me
00012000-00013000 r--p 00002000 00:00 0          bare
Size:                  4 kB
Rss:                   0 kB
Pss:                   0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd mr mw me
00013000-00014000 rw-p 00003000 00:00 0          bare
Size:                  4 kB
Rss:                   0 kB
Pss:                   0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me ac
1000e000-1004e000 rw-p 00000000 00:00 0
Size:                256 kB
Rss:                 256 kB
Pss:                 256 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:        56 kB
Private_Dirty:       200 kB
Referenced:          256 kB
Anonymous:           256 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me ac
befdf000-bf000000 rw-p 00000000 00:00 0          [stack]
Size:                132 kB
Rss:                   4 kB
Pss:                   4 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         4 kB
Referenced:            4 kB
Anonymous:             4 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me gd ac
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
Size:                  4 kB
Rss:                   0 kB
Pss:                   0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd ex mr me
mmsh> madvise $p+56K 4K free
mmsh> madvise $p+60K 4K free
mmsh> madvise $p+128K 60K free
mmsh> smaps
00010000-00011000 r--p 00000000 00:00 0          bare
Size:                  4 kB
Rss:                   0 kB
Pss:                   0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd mr mw me
00011000-00012000 r-xp 00001000 00:00 0          bare
Size:                  4 kB
Rss:                   4 kB
Pss:                   4 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         4 kB
Private_Dirty:         0 kB
Referenced:            4 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd ex mr mw me
00012000-00013000 r--p 00002000 00:00 0          bare
Size:                  4 kB
Rss:                   0 kB
Pss:                   0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd mr mw me
00013000-00014000 rw-p 00003000 00:00 0          bare
Size:                  4 kB
Rss:                   0 kB
Pss:                   0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me ac
1000e000-1004e000 rw-p 00000000 00:00 0
Size:                256 kB
Rss:                 256 kB
Pss:                 256 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:       124 kB
Private_Dirty:       132 kB
Referenced:          132 kB
Anonymous:           256 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me ac
befdf000-bf000000 rw-p 00000000 00:00 0          [stack]
Size:                132 kB
Rss:                   4 kB
Pss:                   4 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         4 kB
Referenced:            4 kB
Anonymous:             4 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me gd ac
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
Size:                  4 kB
Rss:                   0 kB
Pss:                   0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd ex mr me
mmsh> madvise $p 256K populate_write
mmsh> madvise $p 124K free
mmsh> smaps
00010000-00011000 r--p 00000000 00:00 0          bare
Size:                  4 kB
Rss:                   0 kB
Pss:                   0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd mr mw me
00011000-00012000 r-xp 00001000 00:00 0          bare
Size:                  4 kB
Rss:                   4 kB
Pss:                   4 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         4 kB
Private_Dirty:         0 kB
Referenced:            4 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd ex mr mw me
00012000-00013000 r--p 00002000 00:00 0          bare
Size:                  4 kB
Rss:                   0 kB
Pss:                   0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd mr mw me
00013000-00014000 rw-p 00003000 00:00 0          bare
Size:                  4 kB
Rss:                   0 kB
Pss:                   0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me ac
1000e000-1004e000 rw-p 00000000 00:00 0
Size:                256 kB
Rss:                 256 kB
Pss:                 256 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:       124 kB
Private_Dirty:       132 kB
Referenced:          196 kB
Anonymous:           256 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me ac
befdf000-bf000000 rw-p 00000000 00:00 0          [stack]
Size:                132 kB
Rss:                   4 kB
Pss:                   4 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         4 kB
Referenced:            4 kB
Anonymous:             4 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me gd ac
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
Size:                  4 kB
Rss:                   0 kB
Pss:                   0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd ex mr me
mmsh> munmap $p 256K
mmsh> p = mmap 256K rw addr=0x1000e000 fixed populate
0x1000e000
mmsh> madvise $p 16K free
mmsh> q = mmap 4K r addr=0x30000000 fixed
0x30000000
mmsh> munmap $q 4K
mmsh> smaps
00010000-00011000 r--p 00000000 00:00 0          bare
Size:                  4 kB
Rss:                   0 kB
Pss:                   0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd mr mw me
00011000-00012000 r-xp 00001000 00:00 0          bare
Size:                  4 kB
Rss:                   4 kB
Pss:                   4 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         4 kB
Private_Dirty:         0 kB
Referenced:            4 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd ex mr mw me
00012000-00013000 r--p 00002000 00:00 0          bare
Size:                  4 kB
Rss:                   0 kB
Pss:                   0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd mr mw me
00013000-00014000 rw-p 00003000 00:00 0          bare
Size:                  4 kB
Rss:                   0 kB
Pss:                   0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me ac
1000e000-1004e000 rw-p 00000000 00:00 0
Size:                256 kB
Rss:                 256 kB
Pss:                 256 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:        16 kB
Private_Dirty:       240 kB
Referenced:          240 kB
Anonymous:           256 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me ac
befdf000-bf000000 rw-p 00000000 00:00 0          [stack]
Size:                132 kB
Rss:                   4 kB
Pss:                   4 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         4 kB
Referenced:            4 kB
Anonymous:             4 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me gd ac
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
Size:                  4 kB
Rss:                   0 kB
Pss:                   0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd ex mr me
mmsh> madvise $p+64K 16K free
mmsh> on 1 fork
2
mmsh> on 2 exit
mmsh> smaps
00010000-00011000 r--p 00000000 00:00 0          bare
Size:                  4 kB
Rss:                   0 kB
Pss:                   0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd mr mw me
00011000-00012000 r-xp 00001000 00:00 0          bare
Size:                  4 kB
Rss:                   4 kB
Pss:                   4 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         4 kB
Private_Dirty:         0 kB
Referenced:            4 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd ex mr mw me
00012000-00013000 r--p 00002000 00:00 0          bare
Size:                  4 kB
Rss:                   0 kB
Pss:                   0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd mr mw me
00013000-00014000 rw-p 00003000 00:00 0          bare
Size:                  4 kB
Rss:                   0 kB
Pss:                   0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me ac
1000e000-1004e000 rw-p 00000000 00:00 0
Size:                256 kB
Rss:                 256 kB
Pss:                 256 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:        32 kB
Private_Dirty:       224 kB
Referenced:          224 kB
Anonymous:           256 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me ac
befdf000-bf000000 rw-p 00000000 00:00 0          [stack]
Size:                132 kB
Rss:                   4 kB
Pss:                   4 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         4 kB
Referenced:            4 kB
Anonymous:             4 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me gd ac
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
Size:                  4 kB
Rss:                   0 kB
Pss:                   0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd ex mr me
mmsh> madvise $p+128K 16K free
mmsh> mprotect $p+128K 4K rwx
mmsh> mprotect $p+128K 4K rw
mmsh> touch $p+128K w
minor=1 major=0
mmsh> munmap 0x30000000 4K
mmsh> smaps
00010000-00011000 r--p 00000000 00:00 0          bare
Size:                  4 kB
Rss:                   0 kB
Pss:                   0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd mr mw me
00011000-00012000 r-xp 00001000 00:00 0          bare
Size:                  4 kB
Rss:                   4 kB
Pss:                   4 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         4 kB
Private_Dirty:         0 kB
Referenced:            4 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd ex mr mw me
00012000-00013000 r--p 00002000 00:00 0          bare
Size:                  4 kB
Rss:                   0 kB
Pss:                   0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd mr mw me
00013000-00014000 rw-p 00003000 00:00 0          bare
Size:                  4 kB
Rss:                   0 kB
Pss:                   0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me ac
1000e000-1004e000 rw-p 00000000 00:00 0
Size:                256 kB
Rss:                 256 kB
Pss:                 256 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:        44 kB
Private_Dirty:       212 kB
Referenced:          224 kB
Anonymous:           256 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me ac
befdf000-bf000000 rw-p 00000000 00:00 0          [stack]
Size:                132 kB
Rss:                   4 kB
Pss:                   4 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         4 kB
Referenced:            4 kB
Anonymous:             4 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me gd ac
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
Size:                  4 kB
Rss:                   0 kB
Pss:                   0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd ex mr me
mmsh> madvise $p+192K 8K cold
mmsh> smaps
00010000-00011000 r--p 00000000 00:00 0          bare
Size:                  4 kB
Rss:                   0 kB
Pss:                   0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd mr mw me
00011000-00012000 r-xp 00001000 00:00 0          bare
Size:                  4 kB
Rss:                   4 kB
Pss:                   4 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         4 kB
Private_Dirty:         0 kB
Referenced:            4 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd ex mr mw me
00012000-00013000 r--p 00002000 00:00 0          bare
Size:                  4 kB
Rss:                   0 kB
Pss:                   0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd mr mw me
00013000-00014000 rw-p 00003000 00:00 0          bare
Size:                  4 kB
Rss:                   0 kB
Pss:                   0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me ac
1000e000-1004e000 rw-p 00000000 00:00 0
Size:                256 kB
Rss:                 256 kB
Pss:                 256 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:        44 kB
Private_Dirty:       212 kB
Referenced:          204 kB
Anonymous:           256 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me ac
befdf000-bf000000 rw-p 00000000 00:00 0          [stack]
Size:                132 kB
Rss:                   4 kB
Pss:                   4 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         4 kB
Referenced:            4 kB
Anonymous:             4 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me gd ac
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
Size:                  4 kB
Rss:                   0 kB
Pss:                   0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd ex mr me
mmsh> madvise $p+200K 8K free
mmsh> mlock $p+240K 4K
mmsh> smaps
00010000-00011000 r--p 00000000 00:00 0          bare
Size:                  4 kB
Rss:                   0 kB
Pss:                   0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd mr mw me
00011000-00012000 r-xp 00001000 00:00 0          bare
Size:                  4 kB
Rss:                   4 kB
Pss:                   4 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         4 kB
Private_Dirty:         0 kB
Referenced:            4 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd ex mr mw me
00012000-00013000 r--p 00002000 00:00 0          bare
Size:                  4 kB
Rss:                   0 kB
Pss:                   0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd mr mw me
00013000-00014000 rw-p 00003000 00:00 0          bare
Size:                  4 kB
Rss:                   0 kB
Pss:                   0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me ac
1000e000-1004a000 rw-p 00000000 00:00 0
Size:                240 kB
Rss:                 240 kB
Pss:                 240 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:        52 kB
Private_Dirty:       188 kB
Referenced:          180 kB
Anonymous:           240 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me ac
1004a000-1004b000 rw-p 00000000 00:00 0
Size:                  4 kB
Rss:                   4 kB
Pss:                   4 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         4 kB
Referenced:            4 kB
Anonymous:             4 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me lo ac
1004b000-1004e000 rw-p 00000000 00:00 0
Size:                 12 kB
Rss:                  12 kB
Pss:                  12 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:        12 kB
Referenced:           12 kB
Anonymous:            12 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me ac
befdf000-bf000000 rw-p 00000000 00:00 0          [stack]
Size:                132 kB
Rss:                   4 kB
Pss:                   4 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         4 kB
Referenced:            4 kB
Anonymous:             4 kB
Swap:                  0 kB
VmFlags: rd wr mr mw me gd ac
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
Size:                  4 kB
Rss:                   0 kB
Pss:                   0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
VmFlags: rd ex mr me
