What other shells' fingers type: each is told what mmsh has instead. Signs that are operators here stay operators.
mmsh> meminfo | head -3
meminfo: there are no pipes; get NAME picks a figure; mmsh -c 'COMMANDS' | ... works outside
mmsh> maps > layout.txt
maps: nothing is redirected; mmsh -c 'COMMANDS' > FILE works outside, save FILE keeps the session
mmsh> mmap 4K && touch 0
mmap: there is no &&; one command follows another behind ;
mmsh> mmap 4K || echo no
mmap: there is no ||; try COMMAND never fails and is 0 or the errno
mmsh> mmap 4K &
mmap: nothing runs in the background; fork makes a process
mmsh> `digest`
`digest`: unknown command; there are no backticks; $(COMMAND) stands for a command's value
mmsh> 6 | 1
7
mmsh> print 3 > 2 && 1
1
mmsh> assert 1 || 0
mmsh> echo as it is: a | b > c
as it is: a | b > c
mmsh> clear
clear: unknown command; Ctrl-L clears the screen
mmsh> lab L01
lab: unknown command; labs are run from outside: mmsh lab lists them, mmsh lab L01 runs one
mmsh> history
history: unknown command; the up arrow and Ctrl-R find lines again; undo takes commands back
mmsh> cd /proc
cd: unknown command; nobody is in a folder; ls PATH and cat PATH take paths of the simulated /proc
mmsh> vim notes
vim: unknown command; files are edited outside; source FILE runs one
mmsh> grep MemFree
grep: unknown command; there are no filters; get NAME picks a figure of a view, set pager on pages it
mmsh> x=3
x=3: unknown command; NAME = VALUE, with blanks, sets a variable
mmsh> let x = 3
let: unknown command; NAME = VALUE, with blanks, sets a variable
mmsh> x = 3
mmsh> ?
?: unknown command; help lists the commands
mmsh> mmap --help
mmap: --help is none of its options; help mmap tells what it takes
mmsh> free -m
free: -m is none of its options; help free tells what it takes
mmsh> vmstat -z
vmstat: -z is none of its options; help vmstat tells what it takes
mmsh> exec -l
exec: FILE is missing; usage: exec [-l] FILE [ARG...]
mmsh> cat self/statm
45 2 1 1 0 36 0
mmsh> cat nosuch
cat: ENOENT (No such file or directory)
mmsh> ls self/task
1
mmsh> # what nobody is known to type is still taken for a slip
mmsh> meminf
meminf: unknown command; did you mean 'meminfo'?
mmsh> # a variable of an alias
mmsh> alias t="touch $q"
alias: unknown name 'q'; between single quotes variables wait until the alias is used
mmsh> alias t='touch $q'
mmsh> q = mmap 4K
0xb7ff9000
mmsh> t
minor=1 major=0
mmsh> # the reason of a call before is none of this one
mmsh> set reasons on
mmsh> rmmod nosuch
rmmod: ENOENT (No such file or directory): no module of that name is loaded
mmsh> fixmap nosuch
fixmap: ENOENT (No such file or directory): there is no such slot
mmsh> derive nosuch
derive: ENOENT (No such file or directory): the machine has no figure of that name
mmsh> # the trace is a setting, too
mmsh> set trace brief
mmsh> echo a command without a story
a command without a story
mmsh> munmap $q 4K
  system call munmap, number 91
  VMA 0xb7ff9000-0xb7ffa000 is gone
  PTE of 0xb7ff9000: frame 0x3fc05 writable young dirty -> empty
  TLB: page 0xb7ff9000 is flushed (local mm shootdown)
  frame 0x3fc05 has no user left and is free
  counters: nr_inactive_anon -1, nr_anon_pages -1, pgfree +1
  process 1: VmSize -4 kB, VmRSS -4 kB, RssAnon -4 kB, VmData -4 kB
mmsh> trace off
mmsh> mmap 4K
0xb7ff9000
mmsh> mmap < sizes
mmap: nothing is redirected; source FILE runs the commands in a file
mmsh> # a keyword that is nearly one
mmsh> try alloc_pages 0 GFP_DMAA
alloc_pages: unexpected 'GFP_DMAA'; did you mean 'GFP_DMA', 'GFP_DMA32'? usage: alloc_pages ORDER [GFP...]
mmsh> try layout usr
layout: unexpected 'usr'; did you mean 'user'? usage: layout [kernel|user]
mmsh> try tlb entris=4
tlb: unexpected 'entris=4'; did you mean 'entries'? usage: tlb [entries=N] [ways=N] [policy=lru|fifo|random] [asid=off|on]
mmsh> try ps 3
ps: unexpected '3'; usage: ps [-m]
mmsh> # words of C, of sentences, or one too many
mmsh> try mmap 64K PROT_READ
mmap: unexpected 'PROT_READ'; did you mean 'r'? usage: mmap LEN [none|r|w|x] [shared|private|nosharing] [fixed|fixed_noreplace] [addr=A] [file=NAME] [offset=N] [populate] [noreserve] [growsdown] [locked] [stack]
mmsh> try mmap 64K read
mmap: unexpected 'read'; did you mean 'r'? usage: mmap LEN [none|r|w|x] [shared|private|nosharing] [fixed|fixed_noreplace] [addr=A] [file=NAME] [offset=N] [populate] [noreserve] [growsdown] [locked] [stack]
mmsh> try mmap 64K rw MAP_SHARED
mmap: unexpected 'MAP_SHARED'; did you mean 'shared'? usage: mmap LEN [none|r|w|x] [shared|private|nosharing] [fixed|fixed_noreplace] [addr=A] [file=NAME] [offset=N] [populate] [noreserve] [growsdown] [locked] [stack]
mmsh> try mmap 64K rw MAP_ANONYMOUS
mmap: a mapping without file=NAME is anonymous
mmsh> try mmap 64K rw private shared
mmap: private and shared exclude each other
mmsh> try mmap 64K locked locked
mmap: locked is given twice
mmsh> try mmap 64K r w
mmap: 'w' is a second protection; one word says it all, such as rw
mmsh> try mremap $q 4K 8K MREMAP_MAYMOVE
mremap: unexpected 'MREMAP_MAYMOVE'; did you mean 'maymove'? usage: mremap OLD OLDLEN NEWLEN [maymove] [fixed=ADDR] [dontunmap]
mmsh> try madvise $q 4K MADV_DONTNEED
madvise: ADVICE 'MADV_DONTNEED' is not one of its words; did you mean 'dontneed'? usage: madvise ADDR LEN ADVICE
mmsh> try madvise $q 4K dontned
madvise: ADVICE 'dontned' is not one of its words; did you mean 'dontneed'? usage: madvise ADDR LEN ADVICE
mmsh> try rlimit stack unlimted
rlimit: SIZE|unlimited 'unlimted' is not one of its words; did you mean 'unlimited'? usage: rlimit as|data|stack|memlock SIZE|unlimited
mmsh> try write $q hello
write: BYTE|"TEXT" 'hello' is neither a number nor a text in quotes
mmsh> # sizes as others write them, and names without their $
mmsh> try mmap 64k
mmap: '64k' is not a number; behind its digits may stand K, M, G, T, P or pg
mmsh> try mmap 4kb
mmap: '4kb' is not a number; behind its digits may stand K, M, G, T, P or pg
mmsh> try mmap 1.5M
mmap: '1.5M' is not a whole number
mmsh> try munmap q 4K
munmap: 'q' is a name; its value is $q
mmsh> try munmap q+4K 4K
munmap: 'q' is a name; its value is $q
mmsh> try write $q q
write: 'q' is a name; its value is $q
mmsh> try switch child
switch: 'child' is not a number; numbers look like 4096, 64K, 3pg, 0x1000
mmsh> for i in 0..2 { print i }
print: 'i' is a name; its value is $i
print: 'i' is a name; its value is $i
mmsh> try swapon /dev/vdb 64M prio
swapon: prio= needs a value
mmsh> try policy lru 3 1,2,3
policy: ',2,3' is not an operator; blanks separate words
mmsh> try tick -1
tick: time does not run backwards
mmsh> try tick 1T
tick: 1099511627776 times are too many, at most 4294967295 at once
mmsh> try tick 0x100000000
tick: 4294967296 times are too many, at most 4294967295 at once
mmsh> try repeat -1 { echo a }
repeat: 18446744073709551615 times are too many, at most 9223372036854775807; while goes on without a count
mmsh> try for i in 0..-1 { echo $i }
for: 18446744073709551615 times are too many, at most 9223372036854775807; while goes on without a count
mmsh> try for i in 5..(1<<63)+5 { echo $i }
for: 9223372036854775808 times are too many, at most 9223372036854775807; while goes on without a count
mmsh> for i in -2..-1 { echo a }
a
mmsh> for i in 0xffff888000000000..0xffff888000000001 { echo a }
a
mmsh> for i in -1..0 { echo a }
mmsh> try repeat 1<<63 { echo a }
repeat: 9223372036854775808 times are too many, at most 9223372036854775807; while goes on without a count
mmsh> expect EINVAL repeat (1<<63)-1 { munmap 1 4K }
mmsh> try boot i386 --ram 64M
boot: mem, kernel, boot and seed are the options, not 'ram'
mmsh> try boot i386 --mem
boot: --mem needs a value
mmsh> # C, and other languages
mmsh> try mmap(64K)
mmap(64K): unknown command; blanks stand before and between a command's words, and no parentheses: mmap 64K rw
mmsh> try r = mmap(64K, rw)
mmap(64K,: unknown command; blanks stand before and between a command's words, and no parentheses: mmap 64K rw
mmsh> try munmap $q, 4K
munmap: ',' is not an operator; blanks separate words
mmsh> try break
break: unknown command; a loop ends where its condition does: while EXPR { ... }
mmsh> try int i = 5
int: unknown command; NAME = VALUE, with blanks, sets a variable
mmsh> if $x = 3 { echo yes }
if: '= 3' is not an operator; == compares
