Recorded on Linux 6.1.176, i386 (686 with PAE): swap.

mmsh> exec bare
mmsh> sysctl vm.page-cluster=0
mmsh> swapon /dev/vdf 64M
mmsh> z = mmap 4K rw addr=0x3f800000 fixed
0x3f800000
mmsh> touch $z w
minor=1 major=0
mmsh> madvise $z 4K pageout
mmsh> munmap $z 4K
mmsh> swapoff /dev/vdf
mmsh> swapon /dev/vde 1M
mmsh> m1 = mmap 128K rw addr=0x20000000 fixed
0x20000000
mmsh> touch $m1 128K w
minor=32 major=0
mmsh> m2 = mmap 1024K rw addr=0x20200000 fixed
0x20200000
mmsh> touch $m2 1024K w
minor=256 major=0
mmsh> m3 = mmap 216K rw addr=0x20400000 fixed
0x20400000
mmsh> touch $m3 216K w
minor=54 major=0
mmsh> mprotect $m1+48K 8K rw
mmsh> mprotect $m1 128K rw
mmsh> madvise $m1+48K 68K willneed
mmsh> madvise $m1 128K willneed
mmsh> touch $m2 1024K r
minor=0 major=0
mmsh> madvise $m1 92K cold
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vde                                partition	1020		0		-2
mmsh> touch $m2+436K 112K w
minor=0 major=0
mmsh> pagemap $m3 216K
0x20400000 present anon excl f0
0x20401000 present anon excl f1
0x20402000 present anon excl f2
0x20403000 present anon excl f3
0x20404000 present anon excl f4
0x20405000 present anon excl f5
0x20406000 present anon excl f6
0x20407000 present anon excl f7
0x20408000 present anon excl f8
0x20409000 present anon excl f9
0x2040a000 present anon excl f10
0x2040b000 present anon excl f11
0x2040c000 present anon excl f12
0x2040d000 present anon excl f13
0x2040e000 present anon excl f14
0x2040f000 present anon excl f15
0x20410000 present anon excl f16
0x20411000 present anon excl f17
0x20412000 present anon excl f18
0x20413000 present anon excl f19
0x20414000 present anon excl f20
0x20415000 present anon excl f21
0x20416000 present anon excl f22
0x20417000 present anon excl f23
0x20418000 present anon excl f24
0x20419000 present anon excl f25
0x2041a000 present anon excl f26
0x2041b000 present anon excl f27
0x2041c000 present anon excl f28
0x2041d000 present anon excl f29
0x2041e000 present anon excl f30
0x2041f000 present anon excl f31
0x20420000 present anon excl f32
0x20421000 present anon excl f33
0x20422000 present anon excl f34
0x20423000 present anon excl f35
0x20424000 present anon excl f36
0x20425000 present anon excl f37
0x20426000 present anon excl f38
0x20427000 present anon excl f39
0x20428000 present anon excl f40
0x20429000 present anon excl f41
0x2042a000 present anon excl f42
0x2042b000 present anon excl f43
0x2042c000 present anon excl f44
0x2042d000 present anon excl f45
0x2042e000 present anon excl f46
0x2042f000 present anon excl f47
0x20430000 present anon excl f48
0x20431000 present anon excl f49
0x20432000 present anon excl f50
0x20433000 present anon excl f51
0x20434000 present anon excl f52
0x20435000 present anon excl f53
mmsh> mremap $m2 1024K 1024K maymove fixed=0x30200000
0x30200000
mmsh> mremap 0x30200000 1024K 1024K maymove fixed=0x20200000
0x20200000
mmsh> mincore $m2 1024K
1111111111111111111111111111111111111111111111111111111111111111
1111111111111111111111111111111111111111111111111111111111111111
1111111111111111111111111111111111111111111111111111111111111111
1111111111111111111111111111111111111111111111111111111111111111
mmsh> madvise $m1 128K pageout
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vde                                partition	1020		256		-2
mmsh> madvise $m2+736K 8K willneed
mmsh> touch $m3+172K 12K r
minor=0 major=0
mmsh> pagemap $m2 1024K
0x20200000 present anon excl f0
0x20201000 present anon excl f1
0x20202000 present anon excl f2
0x20203000 present anon excl f3
0x20204000 present anon excl f4
0x20205000 present anon excl f5
0x20206000 present anon excl f6
0x20207000 present anon excl f7
0x20208000 present anon excl f8
0x20209000 present anon excl f9
0x2020a000 present anon excl f10
0x2020b000 present anon excl f11
0x2020c000 present anon excl f12
0x2020d000 present anon excl f13
0x2020e000 present anon excl f14
0x2020f000 present anon excl f15
0x20210000 present anon excl f16
0x20211000 present anon excl f17
0x20212000 present anon excl f18
0x20213000 present anon excl f19
0x20214000 present anon excl f20
0x20215000 present anon excl f21
0x20216000 present anon excl f22
0x20217000 present anon excl f23
0x20218000 present anon excl f24
0x20219000 present anon excl f25
0x2021a000 present anon excl f26
0x2021b000 present anon excl f27
0x2021c000 present anon excl f28
0x2021d000 present anon excl f29
0x2021e000 present anon excl f30
0x2021f000 present anon excl f31
0x20220000 present anon excl f32
0x20221000 present anon excl f33
0x20222000 present anon excl f34
0x20223000 present anon excl f35
0x20224000 present anon excl f36
0x20225000 present anon excl f37
0x20226000 present anon excl f38
0x20227000 present anon excl f39
0x20228000 present anon excl f40
0x20229000 present anon excl f41
0x2022a000 present anon excl f42
0x2022b000 present anon excl f43
0x2022c000 present anon excl f44
0x2022d000 present anon excl f45
0x2022e000 present anon excl f46
0x2022f000 present anon excl f47
0x20230000 present anon excl f48
0x20231000 present anon excl f49
0x20232000 present anon excl f50
0x20233000 present anon excl f51
0x20234000 present anon excl f52
0x20235000 present anon excl f53
0x20236000 present anon excl f54
0x20237000 present anon excl f55
0x20238000 present anon excl f56
0x20239000 present anon excl f57
0x2023a000 present anon excl f58
0x2023b000 present anon excl f59
0x2023c000 present anon excl f60
0x2023d000 present anon excl f61
0x2023e000 present anon excl f62
0x2023f000 present anon excl f63
0x20240000 present anon excl f64
0x20241000 present anon excl f65
0x20242000 present anon excl f66
0x20243000 present anon excl f67
0x20244000 present anon excl f68
0x20245000 present anon excl f69
0x20246000 present anon excl f70
0x20247000 present anon excl f71
0x20248000 present anon excl f72
0x20249000 present anon excl f73
0x2024a000 present anon excl f74
0x2024b000 present anon excl f75
0x2024c000 present anon excl f76
0x2024d000 present anon excl f77
0x2024e000 present anon excl f78
0x2024f000 present anon excl f79
0x20250000 present anon excl f80
0x20251000 present anon excl f81
0x20252000 present anon excl f82
0x20253000 present anon excl f83
0x20254000 present anon excl f84
0x20255000 present anon excl f85
0x20256000 present anon excl f86
0x20257000 present anon excl f87
0x20258000 present anon excl f88
0x20259000 present anon excl f89
0x2025a000 present anon excl f90
0x2025b000 present anon excl f91
0x2025c000 present anon excl f92
0x2025d000 present anon excl f93
0x2025e000 present anon excl f94
0x2025f000 present anon excl f95
0x20260000 present anon excl f96
0x20261000 present anon excl f97
0x20262000 present anon excl f98
0x20263000 present anon excl f99
0x20264000 present anon excl f100
0x20265000 present anon excl f101
0x20266000 present anon excl f102
0x20267000 present anon excl f103
0x20268000 present anon excl f104
0x20269000 present anon excl f105
0x2026a000 present anon excl f106
0x2026b000 present anon excl f107
0x2026c000 present anon excl f108
0x2026d000 present anon excl f109
0x2026e000 present anon excl f110
0x2026f000 present anon excl f111
0x20270000 present anon excl f112
0x20271000 present anon excl f113
0x20272000 present anon excl f114
0x20273000 present anon excl f115
0x20274000 present anon excl f116
0x20275000 present anon excl f117
0x20276000 present anon excl f118
0x20277000 present anon excl f119
0x20278000 present anon excl f120
0x20279000 present anon excl f121
0x2027a000 present anon excl f122
0x2027b000 present anon excl f123
0x2027c000 present anon excl f124
0x2027d000 present anon excl f125
0x2027e000 present anon excl f126
0x2027f000 present anon excl f127
0x20280000 present anon excl f128
0x20281000 present anon excl f129
0x20282000 present anon excl f130
0x20283000 present anon excl f131
0x20284000 present anon excl f132
0x20285000 present anon excl f133
0x20286000 present anon excl f134
0x20287000 present anon excl f135
0x20288000 present anon excl f136
0x20289000 present anon excl f137
0x2028a000 present anon excl f138
0x2028b000 present anon excl f139
0x2028c000 present anon excl f140
0x2028d000 present anon excl f141
0x2028e000 present anon excl f142
0x2028f000 present anon excl f143
0x20290000 present anon excl f144
0x20291000 present anon excl f145
0x20292000 present anon excl f146
0x20293000 present anon excl f147
0x20294000 present anon excl f148
0x20295000 present anon excl f149
0x20296000 present anon excl f150
0x20297000 present anon excl f151
0x20298000 present anon excl f152
0x20299000 present anon excl f153
0x2029a000 present anon excl f154
0x2029b000 present anon excl f155
0x2029c000 present anon excl f156
0x2029d000 present anon excl f157
0x2029e000 present anon excl f158
0x2029f000 present anon excl f159
0x202a0000 present anon excl f160
0x202a1000 present anon excl f161
0x202a2000 present anon excl f162
0x202a3000 present anon excl f163
0x202a4000 present anon excl f164
0x202a5000 present anon excl f165
0x202a6000 present anon excl f166
0x202a7000 present anon excl f167
0x202a8000 present anon excl f168
0x202a9000 present anon excl f169
0x202aa000 present anon excl f170
0x202ab000 present anon excl f171
0x202ac000 present anon excl f172
0x202ad000 present anon excl f173
0x202ae000 present anon excl f174
0x202af000 present anon excl f175
0x202b0000 present anon excl f176
0x202b1000 present anon excl f177
0x202b2000 present anon excl f178
0x202b3000 present anon excl f179
0x202b4000 present anon excl f180
0x202b5000 present anon excl f181
0x202b6000 present anon excl f182
0x202b7000 present anon excl f183
0x202b8000 present anon excl f184
0x202b9000 present anon excl f185
0x202ba000 present anon excl f186
0x202bb000 present anon excl f187
0x202bc000 present anon excl f188
0x202bd000 present anon excl f189
0x202be000 present anon excl f190
0x202bf000 present anon excl f191
0x202c0000 present anon excl f192
0x202c1000 present anon excl f193
0x202c2000 present anon excl f194
0x202c3000 present anon excl f195
0x202c4000 present anon excl f196
0x202c5000 present anon excl f197
0x202c6000 present anon excl f198
0x202c7000 present anon excl f199
0x202c8000 present anon excl f200
0x202c9000 present anon excl f201
0x202ca000 present anon excl f202
0x202cb000 present anon excl f203
0x202cc000 present anon excl f204
0x202cd000 present anon excl f205
0x202ce000 present anon excl f206
0x202cf000 present anon excl f207
0x202d0000 present anon excl f208
0x202d1000 present anon excl f209
0x202d2000 present anon excl f210
0x202d3000 present anon excl f211
0x202d4000 present anon excl f212
0x202d5000 present anon excl f213
0x202d6000 present anon excl f214
0x202d7000 present anon excl f215
0x202d8000 present anon excl f216
0x202d9000 present anon excl f217
0x202da000 present anon excl f218
0x202db000 present anon excl f219
0x202dc000 present anon excl f220
0x202dd000 present anon excl f221
0x202de000 present anon excl f222
0x202df000 present anon excl f223
0x202e0000 present anon excl f224
0x202e1000 present anon excl f225
0x202e2000 present anon excl f226
0x202e3000 present anon excl f227
0x202e4000 present anon excl f228
0x202e5000 present anon excl f229
0x202e6000 present anon excl f230
0x202e7000 present anon excl f231
0x202e8000 present anon excl f232
0x202e9000 present anon excl f233
0x202ea000 present anon excl f234
0x202eb000 present anon excl f235
0x202ec000 present anon excl f236
0x202ed000 present anon excl f237
0x202ee000 present anon excl f238
0x202ef000 present anon excl f239
0x202f0000 present anon excl f240
0x202f1000 present anon excl f241
0x202f2000 present anon excl f242
0x202f3000 present anon excl f243
0x202f4000 present anon excl f244
0x202f5000 present anon excl f245
0x202f6000 present anon excl f246
0x202f7000 present anon excl f247
0x202f8000 present anon excl f248
0x202f9000 present anon excl f249
0x202fa000 present anon excl f250
0x202fb000 present anon excl f251
0x202fc000 present anon excl f252
0x202fd000 present anon excl f253
0x202fe000 present anon excl f254
0x202ff000 present anon excl f255
mmsh> madvise $m3+8K 172K pageout
mmsh> mremap $m3 216K 216K maymove fixed=0x30400000
0x30400000
mmsh> mremap 0x30400000 216K 216K maymove fixed=0x20400000
0x20400000
mmsh> mremap $m3 216K 216K maymove fixed=0x30600000
0x30600000
mmsh> mremap 0x30600000 216K 216K maymove fixed=0x20400000
0x20400000
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vde                                partition	1020		300		-2
mmsh> madvise $m1+112K 4K pageout
mmsh> mprotect $m1+52K 4K r
mmsh> m4 = mmap 208K rw addr=0x20600000 fixed
0x20600000
mmsh> touch $m4 208K w
minor=52 major=0
mmsh> touch $m2 1024K w
minor=0 major=0
mmsh> pagemap $m1 128K
0x20000000 swapped anon shared 0:0x1
0x20001000 swapped anon shared 0:0x2
0x20002000 swapped anon shared 0:0x3
0x20003000 swapped anon shared 0:0x4
0x20004000 swapped anon shared 0:0x5
0x20005000 swapped anon shared 0:0x6
0x20006000 swapped anon shared 0:0x7
0x20007000 swapped anon shared 0:0x8
0x20008000 swapped anon shared 0:0x9
0x20009000 swapped anon shared 0:0xa
0x2000a000 swapped anon shared 0:0xb
0x2000b000 swapped anon shared 0:0xc
0x2000c000 swapped anon shared 0:0xd
0x2000d000 swapped anon shared 0:0xe
0x2000e000 swapped anon shared 0:0xf
0x2000f000 swapped anon shared 0:0x10
0x20010000 swapped anon shared 0:0x11
0x20011000 swapped anon shared 0:0x12
0x20012000 swapped anon shared 0:0x13
0x20013000 swapped anon shared 0:0x14
0x20014000 swapped anon shared 0:0x15
0x20015000 swapped anon shared 0:0x16
0x20016000 swapped anon shared 0:0x17
0x20017000 swapped anon shared 0:0x18
0x20018000 swapped anon shared 0:0x19
0x20019000 swapped anon shared 0:0x1a
0x2001a000 swapped anon shared 0:0x1b
0x2001b000 swapped anon shared 0:0x1c
0x2001c000 swapped anon shared 0:0x1d
0x2001d000 swapped anon shared 0:0x1e
0x2001e000 swapped anon shared 0:0x1f
0x2001f000 swapped anon shared 0:0x20
mmsh> madvise $m4+28K 4K pageout
mmsh> touch $m2+952K 4K r
minor=0 major=0
mmsh> pagemap $m3 216K
0x20400000 present anon excl f0
0x20401000 present anon excl f1
0x20402000 swapped anon shared 0:0x21
0x20403000 swapped anon shared 0:0x22
0x20404000 swapped anon shared 0:0x23
0x20405000 swapped anon shared 0:0x24
0x20406000 swapped anon shared 0:0x25
0x20407000 swapped anon shared 0:0x26
0x20408000 swapped anon shared 0:0x27
0x20409000 swapped anon shared 0:0x28
0x2040a000 swapped anon shared 0:0x29
0x2040b000 swapped anon shared 0:0x2a
0x2040c000 swapped anon shared 0:0x2b
0x2040d000 swapped anon shared 0:0x2c
0x2040e000 swapped anon shared 0:0x2d
0x2040f000 swapped anon shared 0:0x2e
0x20410000 swapped anon shared 0:0x2f
0x20411000 swapped anon shared 0:0x30
0x20412000 swapped anon shared 0:0x31
0x20413000 swapped anon shared 0:0x32
0x20414000 swapped anon shared 0:0x33
0x20415000 swapped anon shared 0:0x34
0x20416000 swapped anon shared 0:0x35
0x20417000 swapped anon shared 0:0x36
0x20418000 swapped anon shared 0:0x37
0x20419000 swapped anon shared 0:0x38
0x2041a000 swapped anon shared 0:0x39
0x2041b000 swapped anon shared 0:0x3a
0x2041c000 swapped anon shared 0:0x3b
0x2041d000 swapped anon shared 0:0x3c
0x2041e000 swapped anon shared 0:0x3d
0x2041f000 swapped anon shared 0:0x3e
0x20420000 swapped anon shared 0:0x3f
0x20421000 swapped anon shared 0:0x40
0x20422000 swapped anon shared 0:0x41
0x20423000 swapped anon shared 0:0x81
0x20424000 swapped anon shared 0:0x82
0x20425000 swapped anon shared 0:0x83
0x20426000 swapped anon shared 0:0x84
0x20427000 swapped anon shared 0:0x85
0x20428000 swapped anon shared 0:0x86
0x20429000 swapped anon shared 0:0x87
0x2042a000 swapped anon shared 0:0x88
0x2042b000 swapped anon shared 0:0x89
0x2042c000 swapped anon shared 0:0x8a
0x2042d000 present anon excl f2
0x2042e000 present anon excl f3
0x2042f000 present anon excl f4
0x20430000 present anon excl f5
0x20431000 present anon excl f6
0x20432000 present anon excl f7
0x20433000 present anon excl f8
0x20434000 present anon excl f9
0x20435000 present anon excl f10
mmsh> touch $m1 128K r
minor=32 major=0
mmsh> pagemap $m4 208K
0x20600000 present anon excl f0
0x20601000 present anon excl f1
0x20602000 present anon excl f2
0x20603000 present anon excl f3
0x20604000 present anon excl f4
0x20605000 present anon excl f5
0x20606000 present anon excl f6
0x20607000 swapped anon shared 0:0x8b
0x20608000 present anon excl f7
0x20609000 present anon excl f8
0x2060a000 present anon excl f9
0x2060b000 present anon excl f10
0x2060c000 present anon excl f11
0x2060d000 present anon excl f12
0x2060e000 present anon excl f13
0x2060f000 present anon excl f14
0x20610000 present anon excl f15
0x20611000 present anon excl f16
0x20612000 present anon excl f17
0x20613000 present anon excl f18
0x20614000 present anon excl f19
0x20615000 present anon excl f20
0x20616000 present anon excl f21
0x20617000 present anon excl f22
0x20618000 present anon excl f23
0x20619000 present anon excl f24
0x2061a000 present anon excl f25
0x2061b000 present anon excl f26
0x2061c000 present anon excl f27
0x2061d000 present anon excl f28
0x2061e000 present anon excl f29
0x2061f000 present anon excl f30
0x20620000 present anon excl f31
0x20621000 present anon excl f32
0x20622000 present anon excl f33
0x20623000 present anon excl f34
0x20624000 present anon excl f35
0x20625000 present anon excl f36
0x20626000 present anon excl f37
0x20627000 present anon excl f38
0x20628000 present anon excl f39
0x20629000 present anon excl f40
0x2062a000 present anon excl f41
0x2062b000 present anon excl f42
0x2062c000 present anon excl f43
0x2062d000 present anon excl f44
0x2062e000 present anon excl f45
0x2062f000 present anon excl f46
0x20630000 present anon excl f47
0x20631000 present anon excl f48
0x20632000 present anon excl f49
0x20633000 present anon excl f50
mmsh> touch $m2+852K 44K w
minor=0 major=0
mmsh> mincore $m4 208K
1111111111111111111111111111111111111111111111111111
mmsh> touch $m2+432K 44K w
minor=0 major=0
mmsh> get vmstat.pswpin
0
mmsh> get vmstat.pswpout
77
mmsh> get vmstat.swap_ra
0
mmsh> get vmstat.swap_ra_hit
0
mmsh> get vmstat.nr_swapcached
76
mmsh> get vmstat.nr_vmscan_write
77
mmsh> get vmstat.pglazyfreed
0
mmsh> get vmstat.pgdeactivate
0
mmsh> get meminfo.SwapFree
716
mmsh> munmap $m2 1024K
mmsh> smaps # part
20000000-2000d000 rw-p 00000000 00:00 0
Rss:                  52 kB
Pss:                  52 kB
Pss_Dirty:             0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:        52 kB
Private_Dirty:         0 kB
Referenced:           52 kB
Anonymous:            52 kB
Swap:                  0 kB
SwapPss:               0 kB
Locked:                0 kB
2000d000-2000e000 r--p 00000000 00:00 0
Rss:                   4 kB
Pss:                   4 kB
Pss_Dirty:             0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         4 kB
Private_Dirty:         0 kB
Referenced:            4 kB
Anonymous:             4 kB
Swap:                  0 kB
SwapPss:               0 kB
Locked:                0 kB
2000e000-20020000 rw-p 00000000 00:00 0
Rss:                  72 kB
Pss:                  72 kB
Pss_Dirty:             0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:        72 kB
Private_Dirty:         0 kB
Referenced:           72 kB
Anonymous:            72 kB
Swap:                  0 kB
SwapPss:               0 kB
Locked:                0 kB
20400000-20436000 rw-p 00000000 00:00 0
Rss:                  44 kB
Pss:                  44 kB
Pss_Dirty:            44 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:        44 kB
Referenced:           44 kB
Anonymous:            44 kB
Swap:                172 kB
SwapPss:             172 kB
Locked:                0 kB
20600000-20634000 rw-p 00000000 00:00 0
Rss:                 204 kB
Pss:                 204 kB
Pss_Dirty:           204 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:       204 kB
Referenced:          204 kB
Anonymous:           204 kB
Swap:                  4 kB
SwapPss:               4 kB
Locked:                0 kB
mmsh> madvise $m1+92K 12K free
mmsh> m5 = mmap 384K rw addr=0x20800000 fixed
0x20800000
mmsh> touch $m5 384K w
minor=96 major=0
mmsh> pagemap $m1 128K
0x20000000 present anon excl f0
0x20001000 present anon excl f1
0x20002000 present anon excl f2
0x20003000 present anon excl f3
0x20004000 present anon excl f4
0x20005000 present anon excl f5
0x20006000 present anon excl f6
0x20007000 present anon excl f7
0x20008000 present anon excl f8
0x20009000 present anon excl f9
0x2000a000 present anon excl f10
0x2000b000 present anon excl f11
0x2000c000 present anon excl f12
0x2000d000 present anon excl f13
0x2000e000 present anon excl f14
0x2000f000 present anon excl f15
0x20010000 present anon excl f16
0x20011000 present anon excl f17
0x20012000 present anon excl f18
0x20013000 present anon excl f19
0x20014000 present anon excl f20
0x20015000 present anon excl f21
0x20016000 present anon excl f22
0x20017000 present anon excl f23
0x20018000 present anon excl f24
0x20019000 present anon excl f25
0x2001a000 present anon excl f26
0x2001b000 present anon excl f27
0x2001c000 present anon excl f28
0x2001d000 present anon excl f29
0x2001e000 present anon excl f30
0x2001f000 present anon excl f31
mmsh> madvise $m1 128K dontneed
mmsh> on 1 pagemap $m1 128K
mmsh> on 1 pagemap $m3 216K
0x20400000 present anon excl f0
0x20401000 present anon excl f1
0x20402000 swapped anon shared 0:0x21
0x20403000 swapped anon shared 0:0x22
0x20404000 swapped anon shared 0:0x23
0x20405000 swapped anon shared 0:0x24
0x20406000 swapped anon shared 0:0x25
0x20407000 swapped anon shared 0:0x26
0x20408000 swapped anon shared 0:0x27
0x20409000 swapped anon shared 0:0x28
0x2040a000 swapped anon shared 0:0x29
0x2040b000 swapped anon shared 0:0x2a
0x2040c000 swapped anon shared 0:0x2b
0x2040d000 swapped anon shared 0:0x2c
0x2040e000 swapped anon shared 0:0x2d
0x2040f000 swapped anon shared 0:0x2e
0x20410000 swapped anon shared 0:0x2f
0x20411000 swapped anon shared 0:0x30
0x20412000 swapped anon shared 0:0x31
0x20413000 swapped anon shared 0:0x32
0x20414000 swapped anon shared 0:0x33
0x20415000 swapped anon shared 0:0x34
0x20416000 swapped anon shared 0:0x35
0x20417000 swapped anon shared 0:0x36
0x20418000 swapped anon shared 0:0x37
0x20419000 swapped anon shared 0:0x38
0x2041a000 swapped anon shared 0:0x39
0x2041b000 swapped anon shared 0:0x3a
0x2041c000 swapped anon shared 0:0x3b
0x2041d000 swapped anon shared 0:0x3c
0x2041e000 swapped anon shared 0:0x3d
0x2041f000 swapped anon shared 0:0x3e
0x20420000 swapped anon shared 0:0x3f
0x20421000 swapped anon shared 0:0x40
0x20422000 swapped anon shared 0:0x41
0x20423000 swapped anon shared 0:0x81
0x20424000 swapped anon shared 0:0x82
0x20425000 swapped anon shared 0:0x83
0x20426000 swapped anon shared 0:0x84
0x20427000 swapped anon shared 0:0x85
0x20428000 swapped anon shared 0:0x86
0x20429000 swapped anon shared 0:0x87
0x2042a000 swapped anon shared 0:0x88
0x2042b000 swapped anon shared 0:0x89
0x2042c000 swapped anon shared 0:0x8a
0x2042d000 present anon excl f2
0x2042e000 present anon excl f3
0x2042f000 present anon excl f4
0x20430000 present anon excl f5
0x20431000 present anon excl f6
0x20432000 present anon excl f7
0x20433000 present anon excl f8
0x20434000 present anon excl f9
0x20435000 present anon excl f10
mmsh> on 1 pagemap $m4 208K
0x20600000 present anon excl f11
0x20601000 present anon excl f12
0x20602000 present anon excl f13
0x20603000 present anon excl f14
0x20604000 present anon excl f15
0x20605000 present anon excl f16
0x20606000 present anon excl f17
0x20607000 swapped anon shared 0:0x8b
0x20608000 present anon excl f18
0x20609000 present anon excl f19
0x2060a000 present anon excl f20
0x2060b000 present anon excl f21
0x2060c000 present anon excl f22
0x2060d000 present anon excl f23
0x2060e000 present anon excl f24
0x2060f000 present anon excl f25
0x20610000 present anon excl f26
0x20611000 present anon excl f27
0x20612000 present anon excl f28
0x20613000 present anon excl f29
0x20614000 present anon excl f30
0x20615000 present anon excl f31
0x20616000 present anon excl f32
0x20617000 present anon excl f33
0x20618000 present anon excl f34
0x20619000 present anon excl f35
0x2061a000 present anon excl f36
0x2061b000 present anon excl f37
0x2061c000 present anon excl f38
0x2061d000 present anon excl f39
0x2061e000 present anon excl f40
0x2061f000 present anon excl f41
0x20620000 present anon excl f42
0x20621000 present anon excl f43
0x20622000 present anon excl f44
0x20623000 present anon excl f45
0x20624000 present anon excl f46
0x20625000 present anon excl f47
0x20626000 present anon excl f48
0x20627000 present anon excl f49
0x20628000 present anon excl f50
0x20629000 present anon excl f51
0x2062a000 present anon excl f52
0x2062b000 present anon excl f53
0x2062c000 present anon excl f54
0x2062d000 present anon excl f55
0x2062e000 present anon excl f56
0x2062f000 present anon excl f57
0x20630000 present anon excl f58
0x20631000 present anon excl f59
0x20632000 present anon excl f60
0x20633000 present anon excl f61
mmsh> on 1 pagemap $m5 384K
0x20800000 present anon excl f62
0x20801000 present anon excl f63
0x20802000 present anon excl f64
0x20803000 present anon excl f65
0x20804000 present anon excl f66
0x20805000 present anon excl f67
0x20806000 present anon excl f68
0x20807000 present anon excl f69
0x20808000 present anon excl f70
0x20809000 present anon excl f71
0x2080a000 present anon excl f72
0x2080b000 present anon excl f73
0x2080c000 present anon excl f74
0x2080d000 present anon excl f75
0x2080e000 present anon excl f76
0x2080f000 present anon excl f77
0x20810000 present anon excl f78
0x20811000 present anon excl f79
0x20812000 present anon excl f80
0x20813000 present anon excl f81
0x20814000 present anon excl f82
0x20815000 present anon excl f83
0x20816000 present anon excl f84
0x20817000 present anon excl f85
0x20818000 present anon excl f86
0x20819000 present anon excl f87
0x2081a000 present anon excl f88
0x2081b000 present anon excl f89
0x2081c000 present anon excl f90
0x2081d000 present anon excl f91
0x2081e000 present anon excl f92
0x2081f000 present anon excl f93
0x20820000 present anon excl f94
0x20821000 present anon excl f95
0x20822000 present anon excl f96
0x20823000 present anon excl f97
0x20824000 present anon excl f98
0x20825000 present anon excl f99
0x20826000 present anon excl f100
0x20827000 present anon excl f101
0x20828000 present anon excl f102
0x20829000 present anon excl f103
0x2082a000 present anon excl f104
0x2082b000 present anon excl f105
0x2082c000 present anon excl f106
0x2082d000 present anon excl f107
0x2082e000 present anon excl f108
0x2082f000 present anon excl f109
0x20830000 present anon excl f110
0x20831000 present anon excl f111
0x20832000 present anon excl f112
0x20833000 present anon excl f113
0x20834000 present anon excl f114
0x20835000 present anon excl f115
0x20836000 present anon excl f116
0x20837000 present anon excl f117
0x20838000 present anon excl f118
0x20839000 present anon excl f119
0x2083a000 present anon excl f120
0x2083b000 present anon excl f121
0x2083c000 present anon excl f122
0x2083d000 present anon excl f123
0x2083e000 present anon excl f124
0x2083f000 present anon excl f125
0x20840000 present anon excl f126
0x20841000 present anon excl f127
0x20842000 present anon excl f128
0x20843000 present anon excl f129
0x20844000 present anon excl f130
0x20845000 present anon excl f131
0x20846000 present anon excl f132
0x20847000 present anon excl f133
0x20848000 present anon excl f134
0x20849000 present anon excl f135
0x2084a000 present anon excl f136
0x2084b000 present anon excl f137
0x2084c000 present anon excl f138
0x2084d000 present anon excl f139
0x2084e000 present anon excl f140
0x2084f000 present anon excl f141
0x20850000 present anon excl f142
0x20851000 present anon excl f143
0x20852000 present anon excl f144
0x20853000 present anon excl f145
0x20854000 present anon excl f146
0x20855000 present anon excl f147
0x20856000 present anon excl f148
0x20857000 present anon excl f149
0x20858000 present anon excl f150
0x20859000 present anon excl f151
0x2085a000 present anon excl f152
0x2085b000 present anon excl f153
0x2085c000 present anon excl f154
0x2085d000 present anon excl f155
0x2085e000 present anon excl f156
0x2085f000 present anon excl f157
mmsh> on 1 smaps # part
20000000-2000d000 rw-p 00000000 00:00 0
Rss:                   0 kB
Pss:                   0 kB
Pss_Dirty:             0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
SwapPss:               0 kB
Locked:                0 kB
2000d000-2000e000 r--p 00000000 00:00 0
Rss:                   0 kB
Pss:                   0 kB
Pss_Dirty:             0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
SwapPss:               0 kB
Locked:                0 kB
2000e000-20020000 rw-p 00000000 00:00 0
Rss:                   0 kB
Pss:                   0 kB
Pss_Dirty:             0 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:         0 kB
Referenced:            0 kB
Anonymous:             0 kB
Swap:                  0 kB
SwapPss:               0 kB
Locked:                0 kB
20400000-20436000 rw-p 00000000 00:00 0
Rss:                  44 kB
Pss:                  44 kB
Pss_Dirty:            44 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:        44 kB
Referenced:           44 kB
Anonymous:            44 kB
Swap:                172 kB
SwapPss:             172 kB
Locked:                0 kB
20600000-20634000 rw-p 00000000 00:00 0
Rss:                 204 kB
Pss:                 204 kB
Pss_Dirty:           204 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:       204 kB
Referenced:          204 kB
Anonymous:           204 kB
Swap:                  4 kB
SwapPss:               4 kB
Locked:                0 kB
20800000-20860000 rw-p 00000000 00:00 0
Rss:                 384 kB
Pss:                 384 kB
Pss_Dirty:           384 kB
Shared_Clean:          0 kB
Shared_Dirty:          0 kB
Private_Clean:         0 kB
Private_Dirty:       384 kB
Referenced:          384 kB
Anonymous:           384 kB
Swap:                  0 kB
SwapPss:               0 kB
Locked:                0 kB
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vde                                partition	1020		176		-2
mmsh> get vmstat.pswpin
0
mmsh> get vmstat.pswpout
77
mmsh> get vmstat.swap_ra
0
mmsh> get vmstat.swap_ra_hit
0
mmsh> get vmstat.nr_swapcached
44
mmsh> get vmstat.nr_vmscan_write
77
mmsh> get vmstat.pglazyfreed
0
mmsh> get vmstat.pgdeactivate
0
mmsh> get meminfo.SwapFree
844
