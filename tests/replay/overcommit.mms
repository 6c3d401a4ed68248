What overcommit refuses, and which limit it names.

mmsh> set reasons on
mmsh> # mode 0: one request may not be larger than RAM and swap
mmsh> mmap 1G
mmap: ENOMEM (Cannot allocate memory): overcommit: 262144 pages asked, 257735 allowed
mmsh> # mode 2: all together stay below the limit, less what is kept for root and for the process's own growth
mmsh> sysctl vm.overcommit_memory=2
mmsh> get meminfo.CommitLimit
515468
mmsh> p = mmap 400M
0x9effa000
mmsh> get meminfo.Committed_AS
409744
mmsh> mmap 96000K
mmap: ENOMEM (Cannot allocate memory): overcommit: 102436 pages committed, 24000 more asked; together they have to stay below 125666
mmsh> sysctl vm.user_reserve_kbytes=0
mmsh> mmap 96000K
0x9923a000
mmsh> munmap $_ 96000K
mmsh> # what an ordinary user may not have is kept for root
mmsh> get vm.admin_reserve_kbytes
8192
mmsh> munmap $p 400M
mmsh> user = fork
2
mmsh> on $user setuid 1000
mmsh> on $user mmap 500M
mmap: ENOMEM (Cannot allocate memory): overcommit: 72 pages committed, 128000 more asked; together they have to stay below 126819
mmsh> q = mmap 500M
0x98bfa000
mmsh> # reserves of more than the limit leave nothing
mmsh> munmap $q 500M
mmsh> sysctl vm.overcommit_ratio=1
mmsh> on $user mmap 4K
0xb7ff9000
mmsh> sysctl vm.admin_reserve_kbytes=16384
mmsh> on $user mmap 4K
mmap: ENOMEM (Cannot allocate memory): overcommit: 73 pages committed, 1 more asked; together they have to stay below 0
mmsh> # swapoff asks for as much as the area holds, less what is kept for the caller's own growth
mmsh> boot i386 --mem 1G
mmsh> swapon /dev/vda 64M
mmsh> sysctl vm.overcommit_memory=2
mmsh> small = fork
2
mmsh> p = mmap 490M
0x995fa000
mmsh> get meminfo.CommitLimit
581000
mmsh> swapoff /dev/vda
swapoff: ENOMEM (Cannot allocate memory): overcommit: 125512 pages committed, 16383 more asked; together they have to stay below 141329
mmsh> on $small swapoff /dev/vda
mmsh> # the percentage of RAM is an unsigned long times another: a large ratio wraps, at 2^32 on a 32-bit machine
mmsh> boot i386 --mem 1G
mmsh> get meminfo.MemTotal
1030940
mmsh> ram = $_ / 4
mmsh> sysctl vm.overcommit_ratio=16000
mmsh> assert $(get meminfo.CommitLimit) == $ram * 16000 / 100 * 4
mmsh> sysctl vm.overcommit_ratio=20000
mmsh> get meminfo.CommitLimit
34389308
mmsh> assert $_ == ($ram * 20000 & 0xffffffff) / 100 * 4
mmsh> sysctl vm.overcommit_memory=2
mmsh> sysctl vm.overcommit_ratio=16700
mmsh> mmap 512M
mmap: ENOMEM (Cannot allocate memory): overcommit: 36 pages committed, 131072 more asked; together they have to stay below 92071
mmsh> sysctl vm.overcommit_ratio=-1
mmsh> get meminfo.CommitLimit
171788380
mmsh> boot x86_64 --mem 1G
mmsh> sysctl vm.overcommit_ratio=20000
mmsh> get meminfo.CommitLimit
204620800
mmsh> sysctl vm.overcommit_ratio=-1
mmsh> get meminfo.CommitLimit
737869762948371832
mmsh> # figures are unsigned longs in kB: at 4 TB those of a 32-bit machine begin again at 0
mmsh> boot i386 --mem 1G
mmsh> sysctl vm.overcommit_memory=1
mmsh> p = mmap 2560M
0x17ffa000
mmsh> repeat 1638 { child = $(fork) }
mmsh> get meminfo.Committed_AS
1808880
mmsh> assert $_ == 1639 * (2560 * 1024 + 144) % (1<<32)
mmsh> boot i386 --mem 1G pae
mmsh> for i in 0..9 { swapon /dev/vd$i 512G }
mmsh> get meminfo.SwapTotal
536870876
mmsh> assert $_ == 9 * ((512<<20) - 4) - (1<<32)
mmsh> get meminfo.SwapFree
536870876
mmsh> get meminfo.CommitLimit
537386344
