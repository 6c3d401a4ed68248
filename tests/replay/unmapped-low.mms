How low the search from the top goes: on x86_64 to the second page, on ARM to the third, and where the kernel has no
search of its own, on i386, to what ordinary users may map.

mmsh> boot x86_64
mmsh> munmap 0x400000 2M
mmsh> mmap 0x7ffff7ff9000-0x1000 r
0x1000
mmsh> boot x86_64
mmsh> munmap 0x400000 2M
mmsh> setuid 1000
mmsh> set reasons on
mmsh> try mmap 0x7ffff7ff9000-0x1000 r
mmap: EPERM (Operation not permitted): 0x1000 is below mmap_min_addr, 0x10000
mmsh> try mmap 0x7ffff7ff9000 r
mmap: ENOMEM (Cannot allocate memory): no gap of 137438822372 kB is left in the address space
mmsh> try sbrk -64K
sbrk: ENOMEM (Cannot allocate memory): the heap begins at 0x406000, the break cannot be below it
mmsh> verify
mmsh> boot vexpress
mmsh> munmap 0 2M
mmsh> munmap 0x10000 1M
mmsh> maps
b6ffd000-b6ffe000 r-xp 00000000 00:00 0          [sigpage]
b6ffe000-b6fff000 r--p 00000000 00:00 0          [vvar]
b6fff000-b7000000 r-xp 00000000 00:00 0          [vdso]
befdf000-bf000000 rw-p 00000000 00:00 0          [stack]
ffff0000-ffff1000 r-xp 00000000 00:00 0          [vectors]
mmsh> mmap 0xb6ffd000-0x2000 r
0x2000
mmsh> verify
mmsh> boot i386
mmsh> munmap 0x8048000 1M
mmsh> mmap 0xb7ffa000-0x10000 r
0x10000
mmsh> try swapon "" 1M
swapon: ENOENT (No such file or directory): no such file, simulated or on the host
mmsh> kmem_cache_create c 0x100000010
mmsh> rlimit as 0x100000000
mmsh> cat /proc/1/limits
Limit                     Soft Limit           Hard Limit           Units     
Max cpu time              unlimited            unlimited            seconds   
Max file size             unlimited            unlimited            bytes     
Max data size             unlimited            unlimited            bytes     
Max stack size            8388608              unlimited            bytes     
Max core file size        0                    unlimited            bytes     
Max resident set          unlimited            unlimited            bytes     
Max processes             8050                 8050                 processes 
Max open files            1024                 4096                 files     
Max locked memory         8388608              8388608              bytes     
Max address space         unlimited            unlimited            bytes     
Max file locks            unlimited            unlimited            locks     
Max pending signals       8050                 8050                 signals   
Max msgqueue size         819200               819200               bytes     
Max nice priority         0                    0                    
Max realtime priority     0                    0                    
Max realtime timeout      unlimited            unlimited            us        
mmsh> verify
