Values and expressions. SPDX-License-Identifier: MIT
mmsh> print 010 + 0x10
0x1a
mmsh> print 0x10 + 010
0x1a
mmsh> print 64K
65536
mmsh> print 3pg
12288
mmsh> print 1T/1G
1024
mmsh> print -4K
18446744073709547520
mmsh> print (1<<20)-1
1048575
mmsh> print 2+3*4 == 14 && !(1 > 2)
1
mmsh> print 7 / 2 * 2 + 7 % 2
7
mmsh> print 1 ? 10 : 20
10
mmsh> print ~0 >> 60
15
mmsh> print 0xffffffffffffffff + 1
0x0
mmsh> print 18446744073709551615
18446744073709551615
mmsh> print 18446744073709551616
print: '18446744073709551616' does not fit in 64 bits
mmsh> print 16777216T
print: '16777216T' does not fit in 64 bits
mmsh> print 1/0
print: '1/0' divides by zero
mmsh> print 5 % (3-3)
print: '5 % (3-3)' divides by zero
mmsh> print 1 +
print: '1 +' lacks an operand
mmsh> print 6X4K
print: '6X4K' is not a number; behind its digits may stand K, M, G, T, P or pg
mmsh> print 0x
print: '0x' is not a number; numbers look like 4096, 64K, 3pg, 0x1000
mmsh> print "1" + '2'
3
mmsh> x = "$(print 5)"+1
mmsh> assert "$x" == "6"
mmsh> 2*3
6
mmsh> p = mmap 64K
0xb7fea000
mmsh> echo $_
0xb7fea000
mmsh> $p
0xb7fea000
mmsh> print $p + 4K
0xb7feb000
mmsh> q = mmap 4K
0xb7fe9000
mmsh> print $p - $q
0x1000
mmsh> n = 12
mmsh> echo $n
12
mmsh> n = $n * 2
mmsh> echo $n $_
24 24
mmsh> m = print $n + 1
25
mmsh> echo $m
25
mmsh> n = munmap 1 4K
munmap: EINVAL (Invalid argument)
mmsh> echo $n
24
mmsh> n = munmap $q 4K
mmsh> echo $n
24
mmsh> n = echo text
text
mmsh> echo $n
24
mmsh> n = nosuch
nosuch: unknown command; did you mean 'touch'?
mmsh> echo $n
24
mmsh> n = maps 99
maps: ESRCH (No such process)
mmsh> echo $n
24
mmsh> n = 1/0
1/0: '1/0' divides by zero
mmsh> echo $n
24
mmsh> a = b = 3
mmsh> echo $a $b
3 3
mmsh> pid = 3
pid: $pid is the current process; it cannot be assigned
mmsh> echo $pid
1
mmsh> c = fork
2
mmsh> echo $(on $c print $pid) $pid
2 1
mmsh> on $c echo $pid
2
mmsh> f = on $c mmap 4K
0xb7fe9000
mmsh> assert $f == $q
mmsh> # who has lost his parent is init's child, even when init is gone
mmsh> checkpoint family
mmsh> exit
mmsh> ps
    PID    PPID   UID      VSZ      RSS COMMAND
>     2       1     0      248        8 init
mmsh> get 2.status.PPid
1
mmsh> restore family
mmsh> echo $(munmap 1 4K)
munmap: EINVAL (Invalid argument)
mmsh> echo $(munmap 0 4K)
munmap: has no value
mmsh> echo $(maps)
maps: has no value
mmsh> echo $(1; 2)
echo: $( ) takes one command
mmsh> write $p 0x141
mmsh> b = read $p
0x41
mmsh> print $b
0x41
mmsh> mmap (4K + 4K) none
0xb7fe8000
mmsh> mmap 4K addr=($p + 64K)
0xb7fe7000
mmsh> # a 32-bit machine sees the low 32 bits
mmsh> munmap 0x100000000+$p 64K
mmsh> touch $p
touch: SIGSEGV (SEGV_MAPERR) at 0xb7fea000
mmsh> x = 0x123456789
mmsh> echo $x
0x123456789
mmsh> brk $x - 0x123456789 + 0x800000000
brk: unexpected '-'; usage: brk ADDR
