L29  Overcommit, with swap and without

Goal: say whether a mapping is granted, before anybody touches it: by mode, RAM and swap.
Read: mmsh-mmap(1), mmsh-meminfo(1), mmsh-sysctl(1)
Check: mmsh --check scripts/labs/L29-overcommit.mms

mode 0   what is obviously too much is refused: more than RAM and swap in one call
mode 1   nothing is refused
mode 2   all promises together stay below CommitLimit = a share of RAM, and swap

mmsh> boot i386 --mem 64M
mmsh> # Q1: Mode 0, no swap: half of RAM, three quarters twice, twice RAM?
mmsh> try mmap 32M
0xb5ffa000
mmsh> try mmap 48M
0xb2ffa000
mmsh> try mmap 48M
0xafffa000
mmsh> try mmap 128M
mmap: ENOMEM (Cannot allocate memory)
mmsh> # Q2: With 128M of swap?
mmsh> swapon /dev/vda 128M
mmsh> try mmap 128M
0xa7ffa000
mmsh> swapoff /dev/vda
mmsh> # Q3: Mode 1: twice RAM without swap?
mmsh> boot i386 --mem 64M
mmsh> sysctl vm.overcommit_memory=1
mmsh> try mmap 512M
0x97ffa000
mmsh> # Q4: Mode 2: what counts is the sum.
mmsh> boot i386 --mem 64M
mmsh> sysctl vm.overcommit_memory=2
mmsh> get meminfo.CommitLimit
29108
mmsh> try mmap 16M
0xb6ffa000
mmsh> try mmap 16M
mmap: ENOMEM (Cannot allocate memory)
mmsh> # Q5: And with swap the limit is higher by its size.
mmsh> swapon /dev/vda 32M
mmsh> get meminfo.CommitLimit
61872
mmsh> try mmap 16M
0xb5ffa000
mmsh> # Q6: Can the swap go again?
mmsh> expect ENOMEM swapoff /dev/vda
