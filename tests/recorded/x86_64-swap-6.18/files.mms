Recorded on Linux 6.18.15, x86_64: files that are read ahead.

mmsh> exec bare
mmsh> file f 64K
mmsh> m = mmap 64K r private file=f addr=0x20000000 fixed
0x20000000
mmsh> evict f
mmsh> touch $m+20K 4K r
minor=0 major=1
mmsh> pagemap $m 64K
0x20000000 present file excl f0
0x20001000 present file excl f1
0x20002000 present file excl f2
0x20003000 present file excl f3
0x20004000 present file excl f4
0x20005000 present file excl f5
0x20006000 present file excl f6
0x20007000 present file excl f7
0x20008000 present file excl f8
0x20009000 present file excl f9
0x2000a000 present file excl f10
0x2000b000 present file excl f11
0x2000c000 present file excl f12
0x2000d000 present file excl f13
0x2000e000 present file excl f14
0x2000f000 present file excl f15
mmsh> file g 160K
mmsh> n = mmap 160K rw private file=g addr=0x20200000 fixed
0x20200000
mmsh> evict g
mmsh> touch $n+12K 4K r
minor=0 major=1
mmsh> mincore $n 160K
1111111111111111111111111111111100000000
mmsh> touch $n+156K 4K r
minor=0 major=1
mmsh> mincore $n 160K
1111111111111111111111111111111111111111
mmsh> pagemap $n+92K 68K
0x20221000 present file excl f0
0x20222000 present file excl f1
0x20223000 present file excl f2
0x20224000 present file excl f3
0x20225000 present file excl f4
0x20226000 present file excl f5
0x20227000 present file excl f6
mmsh> touch $n+128K 4K r
minor=1 major=0
mmsh> pagemap $n+120K 40K
0x20220000 present file excl f0
0x20221000 present file excl f1
0x20222000 present file excl f2
0x20223000 present file excl f3
0x20224000 present file excl f4
0x20225000 present file excl f5
0x20226000 present file excl f6
0x20227000 present file excl f7
mmsh> file h 512K
mmsh> o = mmap 512K r shared file=h addr=0x20400000 fixed
0x20400000
mmsh> evict h
mmsh> touch $o+64K 4K r
minor=0 major=1
mmsh> mincore $o 512K
1111111111111111111111111111111100000000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000
mmsh> touch $o+160K 4K r
minor=0 major=1
mmsh> mincore $o 512K
1111111111111111111111111111111111111111111111111111111100000000
0000000000000000000000000000000000000000000000000000000000000000
mmsh> pagemap $o+128K 128K
0x20420000 present file excl f0
0x20421000 present file excl f1
0x20422000 present file excl f2
0x20423000 present file excl f3
0x20424000 present file excl f4
0x20425000 present file excl f5
0x20426000 present file excl f6
0x20427000 present file excl f7
0x20428000 present file excl f8
0x20429000 present file excl f9
0x2042a000 present file excl f10
0x2042b000 present file excl f11
0x2042c000 present file excl f12
0x2042d000 present file excl f13
0x2042e000 present file excl f14
0x2042f000 present file excl f15
mmsh> touch $o+192K 4K r
minor=1 major=0
mmsh> mincore $o 512K
1111111111111111111111111111111111111111111111111111111111111111
1111111111111111111111110000000000000000000000000000000000000000
mmsh> pagemap $o+128K 256K
0x20420000 present file excl f0
0x20421000 present file excl f1
0x20422000 present file excl f2
0x20423000 present file excl f3
0x20424000 present file excl f4
0x20425000 present file excl f5
0x20426000 present file excl f6
0x20427000 present file excl f7
0x20428000 present file excl f8
0x20429000 present file excl f9
0x2042a000 present file excl f10
0x2042b000 present file excl f11
0x2042c000 present file excl f12
0x2042d000 present file excl f13
0x2042e000 present file excl f14
0x2042f000 present file excl f15
0x20430000 present file excl f16
0x20431000 present file excl f17
0x20432000 present file excl f18
0x20433000 present file excl f19
0x20434000 present file excl f20
0x20435000 present file excl f21
0x20436000 present file excl f22
0x20437000 present file excl f23
0x2043c000 present file excl f24
0x2043d000 present file excl f25
0x2043e000 present file excl f26
0x2043f000 present file excl f27
mmsh> touch $o+128K 256K r
minor=4 major=0
mmsh> mincore $o 512K
1111111111111111111111111111111111111111111111111111111111111111
1111111111111111111111111111111111111111111111111111111111111111
mmsh> touch $o 512K r
minor=4 major=0
mmsh> mincore $o 512K
1111111111111111111111111111111111111111111111111111111111111111
1111111111111111111111111111111111111111111111111111111111111111
mmsh> file k 112K
mmsh> p = mmap 112K rw shared file=k addr=0x20600000 fixed
0x20600000
mmsh> evict k
mmsh> touch $p+76K 4K r
minor=0 major=1
mmsh> pagemap $p 112K
0x20610000 present file excl f0
0x20611000 present file excl f1
0x20612000 present file excl f2
0x20613000 present file excl f3
0x20614000 present file excl f4
0x20615000 present file excl f5
0x20616000 present file excl f6
0x20617000 present file excl f7
0x20618000 present file excl f8
0x20619000 present file excl f9
0x2061a000 present file excl f10
mmsh> madvise $p 112K pageout
mmsh> mincore $p 112K
0001111111111111000000000001
mmsh> touch $p+4K 80K r
minor=2 major=1
mmsh> pagemap $p 112K
0x20600000 present file excl f0
0x20601000 present file excl f1
0x20602000 present file excl f2
0x20603000 present file excl f3
0x20604000 present file excl f4
0x20605000 present file excl f5
0x20606000 present file excl f6
0x20607000 present file excl f7
0x20608000 present file excl f8
0x20609000 present file excl f9
0x2060a000 present file excl f10
0x2060b000 present file excl f11
0x2060c000 present file excl f12
0x2060d000 present file excl f13
0x2060e000 present file excl f14
0x2060f000 present file excl f15
0x20610000 present file excl f16
0x20611000 present file excl f17
0x20612000 present file excl f18
0x20613000 present file excl f19
0x20614000 present file excl f20
0x20615000 present file excl f21
0x20616000 present file excl f22
0x20617000 present file excl f23
0x20618000 present file excl f24
0x20619000 present file excl f25
0x2061a000 present file excl f26
