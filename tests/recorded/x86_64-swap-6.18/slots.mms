Recorded on Linux 6.18.15, x86_64: swap.

mmsh> exec bare
mmsh> sysctl vm.page-cluster=0
mmsh> swapon /dev/vdd 4M
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vdd                                partition	4092		0		-2
mmsh> a = mmap 3M rw addr=0x20000000 fixed
0x20000000
mmsh> touch $a 3M w
minor=768 major=0
mmsh> madvise $a 3M pageout
mmsh> pagemap $a+2032K 48K
0x201fc000 swapped anon shared 0:0x1fd
0x201fd000 swapped anon shared 0:0x1fe
0x201fe000 swapped anon shared 0:0x1ff
0x201ff000 swapped anon shared 0:0x200
0x20200000 swapped anon shared 0:0x201
0x20201000 swapped anon shared 0:0x202
0x20202000 swapped anon shared 0:0x203
0x20203000 swapped anon shared 0:0x204
0x20204000 swapped anon shared 0:0x205
0x20205000 swapped anon shared 0:0x206
0x20206000 swapped anon shared 0:0x207
0x20207000 swapped anon shared 0:0x208
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vdd                                partition	4092		3072		-2
mmsh> touch $a+64K 16K w
minor=0 major=4
mmsh> munmap $a+1M 64K
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vdd                                partition	4092		2992		-2
mmsh> b = mmap 2M rw addr=0x20400000 fixed
0x20400000
mmsh> touch $b 128K w
minor=32 major=0
mmsh> madvise $b 128K pageout
mmsh> pagemap $b 128K
0x20400000 swapped anon shared 0:0x301
0x20401000 swapped anon shared 0:0x302
0x20402000 swapped anon shared 0:0x303
0x20403000 swapped anon shared 0:0x304
0x20404000 swapped anon shared 0:0x305
0x20405000 swapped anon shared 0:0x306
0x20406000 swapped anon shared 0:0x307
0x20407000 swapped anon shared 0:0x308
0x20408000 swapped anon shared 0:0x309
0x20409000 swapped anon shared 0:0x30a
0x2040a000 swapped anon shared 0:0x30b
0x2040b000 swapped anon shared 0:0x30c
0x2040c000 swapped anon shared 0:0x30d
0x2040d000 swapped anon shared 0:0x30e
0x2040e000 swapped anon shared 0:0x30f
0x2040f000 swapped anon shared 0:0x310
0x20410000 swapped anon shared 0:0x311
0x20411000 swapped anon shared 0:0x312
0x20412000 swapped anon shared 0:0x313
0x20413000 swapped anon shared 0:0x314
0x20414000 swapped anon shared 0:0x315
0x20415000 swapped anon shared 0:0x316
0x20416000 swapped anon shared 0:0x317
0x20417000 swapped anon shared 0:0x318
0x20418000 swapped anon shared 0:0x319
0x20419000 swapped anon shared 0:0x31a
0x2041a000 swapped anon shared 0:0x31b
0x2041b000 swapped anon shared 0:0x31c
0x2041c000 swapped anon shared 0:0x31d
0x2041d000 swapped anon shared 0:0x31e
0x2041e000 swapped anon shared 0:0x31f
0x2041f000 swapped anon shared 0:0x320
mmsh> madvise $a+64K 16K pageout
mmsh> pagemap $a+32K 64K
0x20008000 swapped anon shared 0:0x9
0x20009000 swapped anon shared 0:0xa
0x2000a000 swapped anon shared 0:0xb
0x2000b000 swapped anon shared 0:0xc
0x2000c000 swapped anon shared 0:0xd
0x2000d000 swapped anon shared 0:0xe
0x2000e000 swapped anon shared 0:0xf
0x2000f000 swapped anon shared 0:0x10
0x20010000 swapped anon shared 0:0x321
0x20011000 swapped anon shared 0:0x322
0x20012000 swapped anon shared 0:0x323
0x20013000 swapped anon shared 0:0x324
0x20014000 swapped anon shared 0:0x15
0x20015000 swapped anon shared 0:0x16
0x20016000 swapped anon shared 0:0x17
0x20017000 swapped anon shared 0:0x18
mmsh> munmap $a+2052K 16K
mmsh> touch $b+128K 512K w
minor=128 major=0
mmsh> madvise $b+128K 512K pageout
mmsh> pagemap $b+128K 16K
0x20420000 swapped anon shared 0:0x325
0x20421000 swapped anon shared 0:0x326
0x20422000 swapped anon shared 0:0x327
0x20423000 swapped anon shared 0:0x328
mmsh> munmap $a+64K 32K
mmsh> munmap $a+2500K 32K
mmsh> munmap $a+128K 32K
mmsh> touch $b+640K 1M w
minor=256 major=0
mmsh> madvise $b+640K 1M pageout
mmsh> pagemap $b+996K 400K
0x204f9000 swapped anon shared 0:0x3fe
0x204fa000 swapped anon shared 0:0x3ff
0x204fb000 swapped anon shared 0:0x11
0x204fc000 swapped anon shared 0:0x12
0x204fd000 swapped anon shared 0:0x13
0x204fe000 swapped anon shared 0:0x14
0x204ff000 swapped anon shared 0:0x15
0x20500000 swapped anon shared 0:0x16
0x20501000 swapped anon shared 0:0x17
0x20502000 swapped anon shared 0:0x18
0x20503000 swapped anon shared 0:0x21
0x20504000 swapped anon shared 0:0x22
0x20505000 swapped anon shared 0:0x23
0x20506000 swapped anon shared 0:0x24
0x20507000 swapped anon shared 0:0x25
0x20508000 swapped anon shared 0:0x26
0x20509000 swapped anon shared 0:0x27
0x2050a000 swapped anon shared 0:0x28
0x2050b000 swapped anon shared 0:0x101
0x2050c000 swapped anon shared 0:0x102
0x2050d000 swapped anon shared 0:0x103
0x2050e000 swapped anon shared 0:0x104
0x2050f000 swapped anon shared 0:0x105
0x20510000 swapped anon shared 0:0x106
0x20511000 swapped anon shared 0:0x107
0x20512000 swapped anon shared 0:0x108
0x20513000 swapped anon shared 0:0x109
0x20514000 swapped anon shared 0:0x10a
0x20515000 swapped anon shared 0:0x10b
0x20516000 swapped anon shared 0:0x10c
0x20517000 swapped anon shared 0:0x10d
0x20518000 swapped anon shared 0:0x10e
0x20519000 swapped anon shared 0:0x10f
0x2051a000 swapped anon shared 0:0x110
0x2051b000 swapped anon shared 0:0x202
0x2051c000 swapped anon shared 0:0x203
0x2051d000 swapped anon shared 0:0x204
0x2051e000 swapped anon shared 0:0x205
0x2051f000 swapped anon shared 0:0x272
0x20520000 swapped anon shared 0:0x273
0x20521000 swapped anon shared 0:0x274
0x20522000 swapped anon shared 0:0x275
0x20523000 swapped anon shared 0:0x276
0x20524000 swapped anon shared 0:0x277
0x20525000 swapped anon shared 0:0x278
0x20526000 swapped anon shared 0:0x279
0x20527000 swapped anon shared 0:0x321
0x20528000 swapped anon shared 0:0x322
0x20529000 swapped anon shared 0:0x323
0x2052a000 swapped anon shared 0:0x324
0x2052b000 present anon excl f0
0x2052c000 present anon excl f1
0x2052d000 present anon excl f2
0x2052e000 present anon excl f3
0x2052f000 present anon excl f4
0x20530000 present anon excl f5
0x20531000 present anon excl f6
0x20532000 present anon excl f7
0x20533000 present anon excl f8
0x20534000 present anon excl f9
0x20535000 present anon excl f10
0x20536000 present anon excl f11
0x20537000 present anon excl f12
0x20538000 present anon excl f13
0x20539000 present anon excl f14
0x2053a000 present anon excl f15
0x2053b000 present anon excl f16
0x2053c000 present anon excl f17
0x2053d000 present anon excl f18
0x2053e000 present anon excl f19
0x2053f000 present anon excl f20
0x20540000 present anon excl f21
0x20541000 present anon excl f22
0x20542000 present anon excl f23
0x20543000 present anon excl f24
0x20544000 present anon excl f25
0x20545000 present anon excl f26
0x20546000 present anon excl f27
0x20547000 present anon excl f28
0x20548000 present anon excl f29
0x20549000 present anon excl f30
0x2054a000 present anon excl f31
0x2054b000 present anon excl f32
0x2054c000 present anon excl f33
0x2054d000 present anon excl f34
0x2054e000 present anon excl f35
0x2054f000 present anon excl f36
0x20550000 present anon excl f37
0x20551000 present anon excl f38
0x20552000 present anon excl f39
0x20553000 present anon excl f40
0x20554000 present anon excl f41
0x20555000 present anon excl f42
0x20556000 present anon excl f43
0x20557000 present anon excl f44
0x20558000 present anon excl f45
0x20559000 present anon excl f46
0x2055a000 present anon excl f47
0x2055b000 present anon excl f48
0x2055c000 present anon excl f49
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vdd                                partition	4092		4092		-2
mmsh> get vmstat.pswpin
0
mmsh> get vmstat.pswpout
0
mmsh> get vmstat.swap_ra
0
mmsh> get vmstat.swap_ra_hit
0
mmsh> get vmstat.nr_swapcached
0
mmsh> get vmstat.nr_vmscan_write
1071
mmsh> get vmstat.pglazyfreed
0
mmsh> get vmstat.pgdeactivate
0
mmsh> get vmstat.swpin_zero
4
mmsh> get vmstat.swpout_zero
1071
mmsh> get meminfo.SwapFree
0
mmsh> munmap $b 640K
mmsh> touch $b+1200K 400K r
minor=0 major=0
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vdd                                partition	4092		3452		-2
mmsh> madvise $b+640K 1M pageout
mmsh> pagemap $b+996K 400K
0x204f9000 swapped anon shared 0:0x3fe
0x204fa000 swapped anon shared 0:0x3ff
0x204fb000 swapped anon shared 0:0x11
0x204fc000 swapped anon shared 0:0x12
0x204fd000 swapped anon shared 0:0x13
0x204fe000 swapped anon shared 0:0x14
0x204ff000 swapped anon shared 0:0x15
0x20500000 swapped anon shared 0:0x16
0x20501000 swapped anon shared 0:0x17
0x20502000 swapped anon shared 0:0x18
0x20503000 swapped anon shared 0:0x21
0x20504000 swapped anon shared 0:0x22
0x20505000 swapped anon shared 0:0x23
0x20506000 swapped anon shared 0:0x24
0x20507000 swapped anon shared 0:0x25
0x20508000 swapped anon shared 0:0x26
0x20509000 swapped anon shared 0:0x27
0x2050a000 swapped anon shared 0:0x28
0x2050b000 swapped anon shared 0:0x101
0x2050c000 swapped anon shared 0:0x102
0x2050d000 swapped anon shared 0:0x103
0x2050e000 swapped anon shared 0:0x104
0x2050f000 swapped anon shared 0:0x105
0x20510000 swapped anon shared 0:0x106
0x20511000 swapped anon shared 0:0x107
0x20512000 swapped anon shared 0:0x108
0x20513000 swapped anon shared 0:0x109
0x20514000 swapped anon shared 0:0x10a
0x20515000 swapped anon shared 0:0x10b
0x20516000 swapped anon shared 0:0x10c
0x20517000 swapped anon shared 0:0x10d
0x20518000 swapped anon shared 0:0x10e
0x20519000 swapped anon shared 0:0x10f
0x2051a000 swapped anon shared 0:0x110
0x2051b000 swapped anon shared 0:0x202
0x2051c000 swapped anon shared 0:0x203
0x2051d000 swapped anon shared 0:0x204
0x2051e000 swapped anon shared 0:0x205
0x2051f000 swapped anon shared 0:0x272
0x20520000 swapped anon shared 0:0x273
0x20521000 swapped anon shared 0:0x274
0x20522000 swapped anon shared 0:0x275
0x20523000 swapped anon shared 0:0x276
0x20524000 swapped anon shared 0:0x277
0x20525000 swapped anon shared 0:0x278
0x20526000 swapped anon shared 0:0x279
0x20527000 swapped anon shared 0:0x321
0x20528000 swapped anon shared 0:0x322
0x20529000 swapped anon shared 0:0x323
0x2052a000 swapped anon shared 0:0x324
0x2052b000 swapped anon shared 0:0x301
0x2052c000 swapped anon shared 0:0x302
0x2052d000 swapped anon shared 0:0x303
0x2052e000 swapped anon shared 0:0x304
0x2052f000 swapped anon shared 0:0x305
0x20530000 swapped anon shared 0:0x306
0x20531000 swapped anon shared 0:0x307
0x20532000 swapped anon shared 0:0x308
0x20533000 swapped anon shared 0:0x309
0x20534000 swapped anon shared 0:0x30a
0x20535000 swapped anon shared 0:0x30b
0x20536000 swapped anon shared 0:0x30c
0x20537000 swapped anon shared 0:0x30d
0x20538000 swapped anon shared 0:0x30e
0x20539000 swapped anon shared 0:0x30f
0x2053a000 swapped anon shared 0:0x310
0x2053b000 swapped anon shared 0:0x311
0x2053c000 swapped anon shared 0:0x312
0x2053d000 swapped anon shared 0:0x313
0x2053e000 swapped anon shared 0:0x314
0x2053f000 swapped anon shared 0:0x315
0x20540000 swapped anon shared 0:0x316
0x20541000 swapped anon shared 0:0x317
0x20542000 swapped anon shared 0:0x318
0x20543000 swapped anon shared 0:0x319
0x20544000 swapped anon shared 0:0x31a
0x20545000 swapped anon shared 0:0x31b
0x20546000 swapped anon shared 0:0x31c
0x20547000 swapped anon shared 0:0x31d
0x20548000 swapped anon shared 0:0x31e
0x20549000 swapped anon shared 0:0x31f
0x2054a000 swapped anon shared 0:0x320
0x2054b000 swapped anon shared 0:0x325
0x2054c000 swapped anon shared 0:0x326
0x2054d000 swapped anon shared 0:0x327
0x2054e000 swapped anon shared 0:0x328
0x2054f000 swapped anon shared 0:0x329
0x20550000 swapped anon shared 0:0x32a
0x20551000 swapped anon shared 0:0x32b
0x20552000 swapped anon shared 0:0x32c
0x20553000 swapped anon shared 0:0x32d
0x20554000 swapped anon shared 0:0x32e
0x20555000 swapped anon shared 0:0x32f
0x20556000 swapped anon shared 0:0x330
0x20557000 swapped anon shared 0:0x331
0x20558000 swapped anon shared 0:0x332
0x20559000 swapped anon shared 0:0x333
0x2055a000 swapped anon shared 0:0x334
0x2055b000 swapped anon shared 0:0x335
0x2055c000 swapped anon shared 0:0x336
mmsh> munmap $a 3M
mmsh> munmap $b 2M
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vdd                                partition	4092		0		-2
mmsh> swapoff /dev/vdd
