L33  A real program

Goal: read an ELF file's program headers, and predict the address space that exec makes of them.
Read: mmsh-exec(1), mmsh-maps(1), mmsh-pagemap(1), elf(5), readelf(1)
Run: mmsh lab L33

L33-own-maps is a static program for x86_64 that prints its own /proc/self/maps; its source is
L33-own-maps.S. On such a host, compare what the kernel makes of it, less the random placement, with mmsh
(a line [vsyscall], inode numbers and, with another kernel than 6.1, the parts of vvar may differ):

    setarch -R ./L33-own-maps
    mmsh -m x86_64 -c 'exec ./L33-own-maps; maps'

readelf -lW L33-own-maps says:

    Entry point 0x401000
    Type   Offset   VirtAddr  FileSiz  MemSiz   Flg
    LOAD   0x000000 0x400000  0x000158 0x000158 R      the headers themselves
    LOAD   0x001000 0x401000  0x00004c 0x00004c R E    .text
    LOAD   0x002000 0x402000  0x000010 0x000010 R      .rodata: a path
    LOAD   0x002010 0x403010  0x000008 0x003008 RW     .data: a number, and .bss: a buffer of 12288 bytes

Try a program with libraries afterwards, at main: mmsh -m x86_64 -c 'exec -l /bin/cat; maps'.

mmsh> boot x86_64
mmsh> child = fork
2
mmsh> switch $child
mmsh> # What does exec leave of the address space that the child had from its parent? And of the pid?
mmsh> param argument 111 in 1 22 4444 55555 666666 7777777 88888888 999999999 1234567890
argument = 111
mmsh> param bss 0x404000 in 0x403018..0x406000 step 8
bss = 0x404000
mmsh> mine = mmap 64K
0x7ffff7fe9000
mmsh> exec ./L33-own-maps $argument two
mmsh> expect SIGSEGV read $mine
mmsh> assert $pid == $child
mmsh> assert $(get mm.pgd) != $(get 1.mm.pgd)
mmsh> # How many VMAs?
mmsh> hint vmas "One for each segment, one for the bss beyond the file's pages, vvar, vdso, stack."
mmsh> ask vmas "How many VMAs has the process?" get mm.map_count
vmas = 8
mmsh> # Where are code and data, as mm_struct has them? And where will the heap begin?
mmsh> assert $(get mm.start_code) == 0x401000
mmsh> hint end_code "The executable segment's address, and its size in the file."
mmsh> ask end_code "Where does the code end (mm->end_code)?" get mm.end_code
end_code = 0x40104c
mmsh> assert $(get mm.start_data) == 0x403010
mmsh> assert $(get mm.end_data) == 0x403010 + 8
mmsh> hint heap "Behind the bss, at the next page."
mmsh> ask heap "Where will the heap begin (mm->start_brk)?" get mm.start_brk
heap = 0x407000
mmsh> param code 0x401001 in 0x401000..0x40104c
code = 0x401001
mmsh> hint byte "xxd L33-own-maps shows the file; the executable segment lies at offset 0x1000 there."
mmsh> ask byte "What is the byte at $code?" read $code
byte = 0x2
mmsh> # Nothing has run but the first instruction. Which pages are there, and who needed them?
mmsh> hint there "One for the first instruction, one that the kernel had to clear a part of."
mmsh> ask there "Of the pages from 0x400000 to 0x407000: how many does the process have?" \
...>   ($(get $child.status.RssFile) + $(get $child.status.RssAnon)) / 4 - 1
there = 2
mmsh> pagemap 0x400000 7pg
0x401000 present file excl 0x13ffc2
0x403000 present anon excl 0x13ffc0
mmsh> assert $(get $child.status.RssFile) == 4
mmsh> assert $(get $child.status.RssAnon) == 8
mmsh> # Text: the first instruction. Data: bss begins in the middle of that page, so the kernel had to clear the
mmsh> # rest of it, and a private file page that is written is copied. The stack has the arguments.
mmsh> # .data lies at offset 0x2010 of the file, and files are mapped by pages. What is below it, at 0x403000?
mmsh> read 0x402000 16
00402000: 2f70 726f 632f 7365 6c66 2f6d 6170 7300  /proc/self/maps.
mmsh> read 0x403000 32
00403000: 2f70 726f 632f 7365 6c66 2f6d 6170 7300  /proc/self/maps.
00403010: 0100 0000 0000 0000 0000 0000 0000 0000  ................
mmsh> # And behind it? In that page and in the next three, which have no frames yet?
mmsh> ask bss "What is at $bss?" read $bss
bss = 0x0
mmsh> assert $_ == 0
mmsh> expect SIGSEGV write 0x402000 0
mmsh> faults
minor=2 major=0
mmsh> e = $(try touch 0x404000 3pg w)
mmsh> # The arguments: three strings, each with its zero.
mmsh> hint arguments "Three strings, each with a zero behind it."
mmsh> ask arguments unit=bytes "It was run as ./L33-own-maps $argument two. How long are the arguments?" \
...>   $(get mm.arg_end) - $(get mm.arg_start)
arguments = 0x17 bytes
mmsh> read $(get mm.arg_start) 16
7fffffffef8f: 2e2f 4c33 332d 6f77 6e2d 6d61 7073 0031  ./L33-own-maps.1
mmsh> # A second process runs the same file. Does it read the disk? Which frames are one?
mmsh> other = fork
3
mmsh> major = $(get vmstat.pgmajfault)
mmsh> on $other exec ./L33-own-maps
mmsh> ask major "A second process runs the same file. How many major faults?" $(get vmstat.pgmajfault) - $major
major = 0
mmsh> assert $(on $other vtop 0x401000) == $(vtop 0x401000)
mmsh> assert $(on $other vtop 0x403000) != $(vtop 0x403000)
mmsh> # The shorter argument list leaves more room above the stack's start, by how much?
mmsh> ask shorter unit=bytes "The second one was run without arguments. By how much is its arg_start higher?" \
...>   $(get $other.mm.arg_start) - $(get mm.arg_start)
shorter = 0x8 bytes
mmsh> # This file is for another machine, or none at all: exec says so, and the process keeps what it had.
mmsh> boot i386
mmsh> hint machine "An errno, or ok."
mmsh> ask machine "On i386: exec ./L33-own-maps?" exec ./L33-own-maps
machine = ENOEXEC
mmsh> expect EACCES exec ./L33-own-maps.S
mmsh> assert $(get mm.map_count) == 8
