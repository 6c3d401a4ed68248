Several swap areas: priorities, turns, what swapoff leaves, and what is refused.

mmsh> swapon /dev/vda 64K
mmsh> swapon /dev/vdb 64K
mmsh> swapon /dev/vdc 64K prio=5
mmsh> swapon /dev/vdd 64K prio=5
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vda                                partition	60		0		-2
/dev/vdb                                partition	60		0		-3
/dev/vdc                                partition	60		0		5
/dev/vdd                                partition	60		0		5
mmsh> p = mmap 128K
0xb7fda000
mmsh> touch $p 128K
minor=32 major=0
mmsh> # those of priority 5 take turns until they are full
mmsh> swapout 1 $p 24K
6
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vda                                partition	60		0		-2
/dev/vdb                                partition	60		0		-3
/dev/vdc                                partition	60		12		5
/dev/vdd                                partition	60		12		5
mmsh> swapout 1 $p 128K
26
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vda                                partition	60		8		-2
/dev/vdb                                partition	60		0		-3
/dev/vdc                                partition	60		60		5
/dev/vdd                                partition	60		60		5
mmsh> swapmap /dev/vda
/dev/vda: 2 of 15 slots in use, next 0x3
  0x1..0x2	0x41 1 entry, cached
  0x3..0xf	0x00 free
mmsh> touch $p 128K r
minor=32 major=0
mmsh> # an automatic priority below the one that goes moves up
mmsh> swapoff /dev/vda
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vdb                                partition	60		0		-2
/dev/vdc                                partition	60		56		5
/dev/vdd                                partition	60		56		5
mmsh> swapon /dev/vda
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vda                                partition	60		0		-3
/dev/vdb                                partition	60		0		-2
/dev/vdc                                partition	60		56		5
/dev/vdd                                partition	60		56		5
mmsh> swapon /dev/vda
swapon: EBUSY (Device or resource busy)
mmsh> swapon /dev/vde 4K
swapon: EINVAL (Invalid argument)
mmsh> swapon /dev/vde 64K prio=32768
swapon: EINVAL (Invalid argument)
mmsh> swapon /nonexistent/file
swapon: ENOENT (No such file or directory)
mmsh> swapoff /dev/vde
swapoff: EINVAL (Invalid argument)
mmsh> echo 201 > /proc/sys/vm/swappiness
echo: EINVAL (Invalid argument)
mmsh> echo 200 > /proc/sys/vm/swappiness
mmsh> sysctl vm.swappiness
200
mmsh> echo 5 > /proc/sys/vm/drop_caches
echo: EINVAL (Invalid argument)
mmsh> sysctl vm.page-cluster
3
mmsh> sysctl vm.page-cluster=0
mmsh> verify
mmsh> # going back knows of it all
mmsh> before = $(digest)
mmsh> swapoff /dev/vdc
mmsh> undo
mmsh> after = $(digest)
mmsh> assert $after == $before
mmsh> # one without a priority of its own comes back below all others when swapoff fails
mmsh> boot i386 --mem 64M
mmsh> sysctl vm.page-cluster=0
mmsh> swapon /dev/vda 64K
mmsh> swapon /dev/vdb 64K
mmsh> swapon /dev/vdc 64K prio=5
mmsh> swapon /dev/vdd 64K
mmsh> p = mmap 96K
0xb7fe2000
mmsh> touch $p 96K
minor=24 major=0
mmsh> swapout 1 $p 96K
24
mmsh> reclaim 24
27
mmsh> fail 1
mmsh> try swapoff /dev/vda
swapoff: ENOMEM (Cannot allocate memory)
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vda                                partition	60		36		-4
/dev/vdb                                partition	60		0		-2
/dev/vdc                                partition	60		60		5
/dev/vdd                                partition	60		0		-3
mmsh> # one that has, not
mmsh> fail 1
mmsh> try swapoff /dev/vdc
swapoff: ENOMEM (Cannot allocate memory)
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vda                                partition	60		36		-4
/dev/vdb                                partition	60		0		-2
/dev/vdc                                partition	60		60		5
/dev/vdd                                partition	60		0		-3
mmsh> # the next area gets the priority below
mmsh> swapon /dev/vde 64K
mmsh> swapoff /dev/vdb
mmsh> swaps
Filename				Type		Size		Used		Priority
/dev/vda                                partition	60		36		-3
/dev/vdc                                partition	60		60		5
/dev/vdd                                partition	60		0		-2
/dev/vde                                partition	60		0		-4
mmsh> verify
mmsh> # swap is root's
mmsh> setuid 1000
mmsh> swapoff /dev/vdb
swapoff: EPERM (Operation not permitted)
mmsh> swapon /dev/vdf 1M
swapon: EPERM (Operation not permitted)
