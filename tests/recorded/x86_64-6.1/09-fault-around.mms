Recorded on Linux 6.1.192, x86_64: scripts/09-fault-around.mm.

mmsh> exec bare
mmsh> setuid 1000
mmsh> file f 400K
mmsh> p = mmap 400K r file=f addr=0x10003000 fixed
0x10003000
mmsh> touch 0x10003000 r
minor=1 major=0
mmsh> pagemap 0x10000000 1M
0x10003000 present file excl f0
0x10004000 present file excl f1
0x10005000 present file excl f2
0x10006000 present file excl f3
0x10007000 present file excl f4
0x10008000 present file excl f5
0x10009000 present file excl f6
0x1000a000 present file excl f7
0x1000b000 present file excl f8
0x1000c000 present file excl f9
0x1000d000 present file excl f10
0x1000e000 present file excl f11
0x1000f000 present file excl f12
0x10010000 present file excl f13
0x10011000 present file excl f14
0x10012000 present file excl f15
mmsh> touch 0x1002f000 r
minor=1 major=0
mmsh> pagemap 0x10000000 1M
0x10003000 present file excl f0
0x10004000 present file excl f1
0x10005000 present file excl f2
0x10006000 present file excl f3
0x10007000 present file excl f4
0x10008000 present file excl f5
0x10009000 present file excl f6
0x1000a000 present file excl f7
0x1000b000 present file excl f8
0x1000c000 present file excl f9
0x1000d000 present file excl f10
0x1000e000 present file excl f11
0x1000f000 present file excl f12
0x10010000 present file excl f13
0x10011000 present file excl f14
0x10012000 present file excl f15
0x10020000 present file excl f16
0x10021000 present file excl f17
0x10022000 present file excl f18
0x10023000 present file excl f19
0x10024000 present file excl f20
0x10025000 present file excl f21
0x10026000 present file excl f22
0x10027000 present file excl f23
0x10028000 present file excl f24
0x10029000 present file excl f25
0x1002a000 present file excl f26
0x1002b000 present file excl f27
0x1002c000 present file excl f28
0x1002d000 present file excl f29
0x1002e000 present file excl f30
0x1002f000 present file excl f31
mmsh> touch 0x10003000 400K r
minor=5 major=0
mmsh> faults
minor=7 major=0
mmsh> munmap $p 400K
mmsh> w = mmap 128K rw file=f addr=0x20000000 fixed
0x20000000
mmsh> touch $w+32K w
minor=1 major=0
mmsh> pagemap $w 128K
0x20008000 present anon excl f0
mmsh> touch $w r
minor=1 major=0
mmsh> pagemap $w 128K
0x20000000 present file excl f0
0x20001000 present file excl f1
0x20002000 present file excl f2
0x20003000 present file excl f3
0x20004000 present file excl f4
0x20005000 present file excl f5
0x20006000 present file excl f6
0x20007000 present file excl f7
0x20008000 present anon excl f8
0x20009000 present file excl f9
0x2000a000 present file excl f10
0x2000b000 present file excl f11
0x2000c000 present file excl f12
0x2000d000 present file excl f13
0x2000e000 present file excl f14
0x2000f000 present file excl f15
mmsh> touch $w 128K w
minor=31 major=0
mmsh> faults
minor=33 major=0
mmsh> s = mmap 128K rw shared file=f addr=0x30000000 fixed
0x30000000
mmsh> touch $s 128K r
minor=2 major=0
mmsh> touch $s 128K w
minor=32 major=0
mmsh> touch $s 128K w
minor=0 major=0
mmsh> faults
minor=34 major=0
mmsh> e = mmap 64K r file=f offset=380K addr=0x40000000 fixed
0x40000000
mmsh> touch $e r
minor=1 major=0
mmsh> pagemap $e 64K
0x40000000 present file excl f0
0x40001000 present file excl f1
0x40002000 present file excl f2
0x40003000 present file excl f3
0x40004000 present file excl f4
mmsh> m = mmap 40K r file=f addr=0x401fa000 fixed
0x401fa000
mmsh> touch $m r
minor=1 major=0
mmsh> pagemap $m 40K
0x401fa000 present file shared f0
0x401fb000 present file shared f1
0x401fc000 present file shared f2
0x401fd000 present file shared f3
0x401fe000 present file shared f4
0x401ff000 present file shared f5
mmsh> touch $m+32K r
minor=1 major=0
mmsh> pagemap $m 40K
0x401fa000 present file shared f0
0x401fb000 present file shared f1
0x401fc000 present file shared f2
0x401fd000 present file shared f3
0x401fe000 present file shared f4
0x401ff000 present file shared f5
0x40200000 present file shared f6
0x40201000 present file shared f7
0x40202000 present file shared f8
0x40203000 present file shared f9
mmsh> r = mmap 128K r file=f addr=0x50000000 fixed
0x50000000
mmsh> madvise $r 128K random
mmsh> touch $r r
minor=1 major=0
mmsh> pagemap $r 128K
0x50000000 present file shared f0
0x50001000 present file shared f1
0x50002000 present file shared f2
0x50003000 present file shared f3
0x50004000 present file shared f4
0x50005000 present file shared f5
0x50006000 present file shared f6
0x50007000 present file shared f7
0x50008000 present file shared f8
0x50009000 present file shared f9
0x5000a000 present file shared f10
0x5000b000 present file shared f11
0x5000c000 present file shared f12
0x5000d000 present file shared f13
0x5000e000 present file shared f14
0x5000f000 present file shared f15
mmsh> t = mmap 128K r file=f addr=0x60000000 fixed populate
0x60000000
mmsh> pagemap $t 128K
0x60000000 present file shared f0
0x60001000 present file shared f1
0x60002000 present file shared f2
0x60003000 present file shared f3
0x60004000 present file shared f4
0x60005000 present file shared f5
0x60006000 present file shared f6
0x60007000 present file shared f7
0x60008000 present file shared f8
0x60009000 present file shared f9
0x6000a000 present file shared f10
0x6000b000 present file shared f11
0x6000c000 present file shared f12
0x6000d000 present file shared f13
0x6000e000 present file shared f14
0x6000f000 present file shared f15
0x60010000 present file shared f16
0x60011000 present file shared f17
0x60012000 present file shared f18
0x60013000 present file shared f19
0x60014000 present file shared f20
0x60015000 present file shared f21
0x60016000 present file shared f22
0x60017000 present file shared f23
0x60018000 present file shared f24
0x60019000 present file shared f25
0x6001a000 present file shared f26
0x6001b000 present file shared f27
0x6001c000 present file shared f28
0x6001d000 present file shared f29
0x6001e000 present file shared f30
0x6001f000 present file shared f31
mmsh> faults
minor=6 major=0
mmsh> a = mmap 128K rw shared addr=0x70000000 fixed
0x70000000
mmsh> touch $a+4K w
minor=1 major=0
mmsh> touch $a+64K w
minor=1 major=0
mmsh> madvise $a 128K dontneed
mmsh> touch $a r
minor=1 major=0
mmsh> pagemap $a 128K
0x70000000 present file excl f0
0x70001000 present file excl f1
