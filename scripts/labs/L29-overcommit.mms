L29  Overcommit, with swap and without

Goal: say whether a mapping is granted, before anybody touches it: by mode, RAM and swap.
Read: mmsh-mmap(1), mmsh-meminfo(1), mmsh-sysctl(1)
Run: mmsh lab L29

mode 0   what is obviously too much is refused: more than RAM and swap in one call
mode 1   nothing is refused
mode 2   all promises together stay below CommitLimit = a share of RAM, and swap

mmsh> param ram 64M in 48M..240M step 4M
ram = 67108864
mmsh> boot i386 --mem $ram
mmsh> # Mode 0, no swap: half of RAM, three quarters twice, twice RAM?
mmsh> try mmap $ram/2
0xb5ffa000
mmsh> try mmap $ram/4*3
0xb2ffa000
mmsh> try mmap $ram/4*3
0xafffa000
mmsh> hint twice "More than RAM and swap in one call is obviously too much."
mmsh> ask twice of=ok,ENOMEM "Mode 0, $ram bytes of RAM, no swap: a mapping of $(print 2 * $ram)?" \
...>   $(try mmap 2*$ram) != 0
twice = ENOMEM
mmsh> # With twice as much swap?
mmsh> swapon /dev/vda 2*$ram
mmsh> ask swap of=ok,ENOMEM "The same with $(print 2 * $ram) bytes of swap?" $(try mmap 2*$ram) != 0
swap = ok
mmsh> swapoff /dev/vda
mmsh> # Mode 1: much more than RAM, without swap?
mmsh> boot i386 --mem $ram
mmsh> sysctl vm.overcommit_memory=1
mmsh> ask always of=ok,ENOMEM "Mode 1, no swap: 512 MB?" $(try mmap 512M) != 0
always = ok
mmsh> # Mode 2: what counts is the sum.
mmsh> param ratio 50 in 20..90
ratio = 50
mmsh> boot i386 --mem $ram
mmsh> sysctl vm.overcommit_memory=2
mmsh> sysctl vm.overcommit_ratio=$ratio
mmsh> hint limit "That part of RAM, in percent, and all of swap."
mmsh> ask limit unit=kB "MemTotal $(get meminfo.MemTotal) kB, no swap, vm.overcommit_ratio $ratio. CommitLimit?" \
...>   get meminfo.CommitLimit
limit = 29108 kB
mmsh> limit = $_
mmsh> param part 16M in 8M..40M step 4M
part = 16777216
mmsh> try mmap $part
0xb6ffa000
mmsh> hint sum "All promises together: see meminfo.Committed_AS."
mmsh> ask sum of=ok,ENOMEM "Committed_AS is $(get meminfo.Committed_AS) kB, CommitLimit $limit. $part bytes more?" \
...>   $(try mmap $part) != 0
sum = ENOMEM
mmsh> # And with swap the limit is higher by its size.
mmsh> swapon /dev/vda 32M
mmsh> ask higher unit=kB "With 32M of swap, of which the first page is its header: the limit is higher by?" \
...>   $(get meminfo.CommitLimit) - $limit
higher = 32764 kB
mmsh> try mmap $part
0xb5ffa000
mmsh> # Can the swap go again?
mmsh> hint back "What is promised must stay below the limit without it, and what lies in it must fit elsewhere."
mmsh> ask back of=ok,ENOMEM "swapoff, with Committed_AS at $(get meminfo.Committed_AS) kB?" $(try swapoff /dev/vda) != 0
back = ENOMEM
