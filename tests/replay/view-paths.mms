Paths in the simulated /proc and /sys: . and .. as on Linux. SPDX-License-Identifier: MIT
mmsh> set reasons on
mmsh> cat /proc//1/./statm
45 2 1 1 0 36 0
mmsh> cat /proc/../proc/1/statm
45 2 1 1 0 36 0
mmsh> cat ../proc/self/../1//statm
45 2 1 1 0 36 0
mmsh> # nothing is above the root
mmsh> cat /../../proc/1/task/1/../../statm
45 2 1 1 0 36 0
mmsh> # what is left again must be there, and be a directory
mmsh> cat /proc/2/../1/statm
cat: ENOENT (No such file or directory): there is no such file
mmsh> cat /proc/meminfo/../1/statm
cat: ENOTDIR (Not a directory): the path goes on below a file
mmsh> cat /proc/1/statm/.
cat: ENOTDIR (Not a directory): the path goes on below a file
mmsh> cat /proc/1/statm/
cat: ENOTDIR (Not a directory): the path goes on below a file
mmsh> cat /proc/1/.
cat: EISDIR (Is a directory): it is a directory
mmsh> cat /proc/...
cat: ENOENT (No such file or directory): there is no such file
mmsh> ls ..
proc
sys
mmsh> ls /proc/1/task/./
1
mmsh> ls /sys/module/../kernel/debug/extfrag
extfrag_index
unusable_index
mmsh> echo 40 > /proc/sys/./vm/../vm//swappiness
mmsh> cat sys/vm/swappiness
40
mmsh> insmod .. 4K
0xf8800000
mmsh> ls /sys/module/..
devices
kernel
module
