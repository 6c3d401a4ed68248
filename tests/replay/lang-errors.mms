Errors: assert, expect, try, and the forms of messages. SPDX-License-Identifier: MIT
mmsh> munmap 1 4K
munmap: EINVAL (Invalid argument)
mmsh> touch 0
touch: SIGSEGV (SEGV_MAPERR) at 0x0
mmsh> touch 0 r
touch: SIGSEGV (SEGV_MAPERR) at 0x0
mmsh> read 4
read: SIGSEGV (SEGV_MAPERR) at 0x4
mmsh> write 0x08048000 1
write: SIGSEGV (SEGV_ACCERR) at 0x8048000
mmsh> set reasons on
mmsh> read 0x08048000 -1
read: EINVAL (Invalid argument): the range at 0x8048000 of 0xffffffff bytes goes on behind the last address
mmsh> read 0xfffffff0 17
read: EINVAL (Invalid argument): the range at 0xfffffff0 of 0x11 bytes goes on behind the last address
mmsh> read 0xfffffff0 16
read: SIGSEGV (SEGV_MAPERR) at 0xfffffff0
mmsh> kread 0xc0000000 -1
kread: EINVAL (Invalid argument): the range at 0xc0000000 of 0xffffffff bytes goes on behind the last address
mmsh> kread 0xfffff000 4097
kread: EINVAL (Invalid argument): the range at 0xfffff000 of 0x1001 bytes goes on behind the last address
mmsh> kread 0xfffff000 4096
kread: BUG: unable to handle page fault for address: fffff000: EFAULT (Bad address)
mmsh> mincore 0x08048000 -4K
mincore: ENOMEM (Cannot allocate memory): the range at 0x8048000 of 0xfffff000 bytes ends beyond user space, 0xc0000000
mmsh> set reasons auto
mmsh> mmap
mmap: LEN is missing; usage: mmap LEN [none|r|w|x] [shared|private|nosharing] [fixed|fixed_noreplace] [addr=A] [file=NAME] [offset=N] [populate] [noreserve] [growsdown] [locked] [stack]
mmsh> mmap 4K 4K
mmap: unexpected '4K'; usage: mmap LEN [none|r|w|x] [shared|private|nosharing] [fixed|fixed_noreplace] [addr=A] [file=NAME] [offset=N] [populate] [noreserve] [growsdown] [locked] [stack]
mmsh> mmap 4K rwr
mmap: unexpected 'rwr'; usage: mmap LEN [none|r|w|x] [shared|private|nosharing] [fixed|fixed_noreplace] [addr=A] [file=NAME] [offset=N] [populate] [noreserve] [growsdown] [locked] [stack]
mmsh> mmap 4K addr=
mmap: an expression is missing
mmsh> mmap 4K addr=1 addr=2
mmap: addr= is given twice
mmsh> mprotect 0 4K
mprotect: PROT is missing; usage: mprotect ADDR LEN PROT [growsdown]
mmsh> mprotect 0 4K q
mprotect: PROT 'q' is no protection: none, or a mix of r, w and x
mmsh> nosuch
nosuch: unknown command; did you mean 'touch'?
mmsh> mmpa 4K
mmpa: unknown command; did you mean 'mmap'?
mmsh> tuoch 0
tuoch: unknown command; did you mean 'touch'?
mmsh> assert 1
mmsh> assert 1 == 1
mmsh> assert 1 == 2
assert: 1 == 2 does not hold: 1 == 2
mmsh> assert 4K * 2 > 0x3000
assert: 4K * 2 > 0x3000 does not hold: 8192 > 0x3000
mmsh> assert 0
assert: 0 is 0
mmsh> assert 1 == 1 && 0
assert: 1 == 1 && 0 does not hold: 1 && 0
mmsh> expect EINVAL munmap 1 4K
mmsh> expect ENOMEM munmap 1 4K
expect: ENOMEM expected, but munmap: EINVAL (Invalid argument)
mmsh> expect EINVAL echo a
expect: EINVAL expected, but the command held
mmsh> expect SIGSEGV touch 0
mmsh> expect SEGV_MAPERR touch 0
mmsh> expect SIGBUS touch 0
expect: SIGBUS expected, but touch: SIGSEGV (SEGV_MAPERR) at 0x0
mmsh> expect ENOSUCH echo a
expect: 'ENOSUCH' is no errno or signal: ENOMEM, SIGSEGV ...
mmsh> expect EINVAL nosuch
expect: EINVAL expected, but nosuch: unknown command; did you mean 'touch'?
mmsh> expect ESRCH on 99 maps
mmsh> try munmap 1 4K
munmap: EINVAL (Invalid argument)
mmsh> e = try munmap 1 4K
munmap: EINVAL (Invalid argument)
mmsh> echo $e
22
mmsh> e = try touch 0
touch: SIGSEGV (SEGV_MAPERR) at 0x0
mmsh> echo $e
14
mmsh> e = try echo a
a
mmsh> echo $e
0
mmsh> e = try nosuch
nosuch: unknown command; did you mean 'touch'?
mmsh> echo $e
22
mmsh> on 99 maps
on: ESRCH (No such process)
mmsh> on 1 munmap 1 4K
munmap: EINVAL (Invalid argument)
mmsh> x = on 1 try munmap 1 4K
munmap: EINVAL (Invalid argument)
mmsh> echo $x
22
mmsh> set reasons on
mmsh> munmap 1 4K
munmap: EINVAL (Invalid argument): address 0x1 is not a multiple of the page size
mmsh> mmap 0
mmap: EINVAL (Invalid argument): the length is zero
mmsh> # who wants to leave the shell, and ends a process
mmsh> exit
exit: EPERM (Operation not permitted): init may exit only while it has living children; quit ends the shell
mmsh> set reasons off
mmsh> munmap 1 4K
munmap: EINVAL (Invalid argument)
mmsh> set verify always
mmsh> set
reasons off
verify always
fatal-signals off
pager on
timing off
era modern
trace off
prompt 
mmsh> set nosuch 1
set: no setting 'nosuch'; set alone lists them
mmsh> set reasons maybe
set: reasons takes one of: off on auto
mmsh> help munmap
usage: munmap ADDR LEN
unmap memory
mmsh> help nosuch
help: no command 'nosuch'; did you mean 'touch'?
