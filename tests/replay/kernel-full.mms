x86_64's windows: the modules' is filled and emptied again, vmalloc's 32 TB cannot be.

mmsh> boot x86_64 --mem 4G
mmsh> for i in 0..15 { insmod big$i 64M }
0xffffffffc0000000
0xffffffffc4001000
0xffffffffc8002000
0xffffffffcc003000
0xffffffffd0004000
0xffffffffd4005000
0xffffffffd8006000
0xffffffffdc007000
0xffffffffe0008000
0xffffffffe4009000
0xffffffffe800a000
0xffffffffec00b000
0xfffffffff000c000
0xfffffffff400d000
0xfffffffff800e000
mmsh> try insmod big15 64M
insmod: ENOMEM (Cannot allocate memory)
mmsh> set reasons on
mmsh> try insmod big15 64M
insmod: ENOMEM (Cannot allocate memory): no 67112960 bytes of addresses are free between 0xffffffffc0000000 and 0xffffffffff000000
mmsh> set reasons auto
mmsh> insmod rest 46M
0xfffffffffc00f000
mmsh> insmod last 64K
0xfffffffffee10000
mmsh> rmmod last
mmsh> rmmod big7
mmsh> insmod again 64M
0xffffffffdc007000
mmsh> for i in 0..7 { rmmod big$i }
mmsh> for i in 8..15 { rmmod big$i }
mmsh> rmmod again
mmsh> rmmod rest
mmsh> modules
mmsh> try vmalloc 32T
vmalloc: ENOMEM (Cannot allocate memory)
mmsh> try vmalloc 5G
vmalloc: ENOMEM (Cannot allocate memory)
mmsh> verify
