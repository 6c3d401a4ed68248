L16  Fragmentation, and compaction

Goal: say from the index whether memory is short or fragmented, and what compaction can do about it.
Read: mmsh-unusable_index(1), mmsh-extfrag_index(1), mmsh-alloc_pages(1)
Check: mmsh --check scripts/labs/L16-fragmentation.mms

Half of the memory may be free, and yet there may be no 256 frames in a row. Compaction moves the pages of
processes to the end of the zone, so that what they leave merges to larger blocks.

mmsh> boot i386 --mem 32M
mmsh> # A process takes nearly all there is ...
mmsh> n = ($(get meminfo.MemFree)/4 - 200) / 16
mmsh> p = mmap $n*64K
0xb67fa000
mmsh> touch $p $n*64K
minor=6144 major=0
mmsh> # ... and gives every second half of 64 KiB back: a checkerboard.
mmsh> for i in 0..$n { madvise $p+$i*64K 32K dontneed }
mmsh> q = $p+$n/2*64K+32K
mmsh> write $q "where am I?"
mmsh> frame = vtop $q
VIRTUAL     PHYSICAL
0xb7402000  0x10a2000

LEVEL  TABLE      INDEX  ENTRY           VALUE
PGD    0x100d000    733  0x100db74   =>  0x109f067   PRESENT|RW|USER|ACCESSED|DIRTY
PTE    0x109f000      2  0x109f008   =>  0x10a2067   PRESENT|RW|USER|ACCESSED|DIRTY
PAGE   0x10a2000
VMA    b67fa000-b7ffa000 rw-p
mmsh> buddyinfo
Node 0, zone      DMA    280    140    141      0      1      0      0      1      0      0      0 
Node 0, zone   Normal     20    201    103    121      1      1      1      0      0      0      0 
mmsh> # Q1: Which part of the free memory is useless for 256 frames? Is it short, or fragmented?
mmsh> unusable_index
Node 0, zone      DMA 0.000 0.220 0.441 0.886 0.886 0.899 0.899 0.899 1.000 1.000 1.000 
Node 0, zone   Normal 0.000 0.010 0.220 0.435 0.941 0.949 0.966 1.000 1.000 1.000 1.000 
mmsh> extfrag_index
Node 0, zone      DMA -1.000 -1.000 -1.000 -1.000 -1.000 -1.000 -1.000 -1.000  0.990  0.994  0.997 
Node 0, zone   Normal -1.000 -1.000 -1.000 -1.000 -1.000 -1.000 -1.000  0.965  0.982  0.990  0.994 
mmsh> # Q2: Half of it is free. Does a request that must not wait succeed?
mmsh> assert $(get meminfo.MemFree) > 256*4
mmsh> expect ENOMEM alloc_pages 8 GFP_NOWAIT __GFP_NOWARN
mmsh> # Q3: And one that may wait?
mmsh> a = alloc_pages 8
0x1100
mmsh> get vmstat.compact_stall
2
mmsh> get vmstat.compact_success
1
mmsh> assert $(get vmstat.pgmigrate_success) > 0
mmsh> # Q4: Everything together, by hand. What has become of the indices?
mmsh> echo 1 > /proc/sys/vm/compact_memory
mmsh> buddyinfo
Node 0, zone      DMA     51     29     30      3      4      3      3      3      1      0      0 
Node 0, zone   Normal      4     36     19      9      3      4      4      2      1      1      0 
mmsh> extfrag_index
Node 0, zone      DMA -1.000 -1.000 -1.000 -1.000 -1.000 -1.000 -1.000 -1.000 -1.000  0.973  0.983 
Node 0, zone   Normal -1.000 -1.000 -1.000 -1.000 -1.000 -1.000 -1.000 -1.000 -1.000 -1.000  0.969 
mmsh> # Q5: The process has noticed nothing. Is its page still in the same frame?
mmsh> read $q 11
b7402000: 7768 6572 6520 616d 2049 3f              where am I?
mmsh> assert $(vtop $q) != $frame
mmsh> verify
