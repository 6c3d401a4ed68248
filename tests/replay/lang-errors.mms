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
mmsh> mmap
mmap: LEN is missing; usage: mmap LEN [none|r|w|x] [shared|private|nosharing] [fixed|fixed_noreplace] [addr=A] [file=NAME] [offset=N] [populate] [noreserve] [growsdown] [locked] [stack]
mmsh> mmap 4K 4K
mmap: unexpected '4K'; usage: mmap LEN [none|r|w|x] [shared|private|nosharing] [fixed|fixed_noreplace] [addr=A] [file=NAME] [offset=N] [populate] [noreserve] [growsdown] [locked] [stack]
mmsh> mmap 4K rwr
mmap: unexpected 'rwr'; usage: mmap LEN [none|r|w|x] [shared|private|nosharing] [fixed|fixed_noreplace] [addr=A] [file=NAME] [offset=N] [populate] [noreserve] [growsdown] [locked] [stack]
mmsh> mmap 4K addr=
mmap: an expression is missing
mmsh> mmap 4K addr=1 addr=2
mmap: A '2' is given twice
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
mmsh> set reasons off
mmsh> munmap 1 4K
munmap: EINVAL (Invalid argument)
mmsh> set
reasons off
verify always
fatal-signals off
prompt 
mmsh> set nosuch 1
set: no setting 'nosuch'; set alone lists them
mmsh> set reasons maybe
set: reasons takes one of: off on auto
mmsh> help
User address space
  mmap               map memory
  munmap             unmap memory
  mprotect           change the protection of memory
  mremap             resize or move a mapping
  brk                set the end of the heap, or ask for it
  sbrk               move the end of the heap
  madvise            advise on the use of memory
  mlock              lock memory in RAM
  munlock            unlock memory
  mlockall           lock the whole address space
  munlockall         unlock the whole address space
  msync              write a file mapping back
  mincore            which pages are resident
  touch              access memory, a byte a page
  read               read memory: a byte, or a dump
  write              write a byte or a text to memory
  faults             page faults since the last time

Processes and files
  fork               make a child process
  clone              make a thread that shares the mm
  exec               run an ELF file in the process
  exit               end the process
  switch             make another process the current one
  on                 run a command in another process
  ps                 list the processes
  setuid             change the user of the process
  rlimit             limit a resource of the process
  file               make a simulated file
  truncate           change the size of a simulated file
  evict              write a simulated file back and drop its cached pages

Kernel memory
  alloc_pages        allocate 2^ORDER page frames
  __free_pages       free page frames by their number
  __get_free_pages   allocate page frames that have a kernel address
  free_pages         free page frames by their kernel address
  __pa               the physical address of a linear kernel address
  __va               the linear kernel address of a physical address
  vtop               walk the page tables for an address
  fail               make the NTH allocation from now fail

Views
  cat                show a file of the simulated /proc
  ls                 list a folder of the simulated /proc
  get                one figure of a view
  sysctl             show or set a file of /proc/sys
  maps               mappings of a process
  smaps              mappings with what each has in memory
  smaps_rollup       sums over all mappings
  status             a process in words
  stat               a process in one line of numbers
  statm              sizes of a process in pages
  oom_score          how likely a process is the OOM killer's victim
  oom_score_adj      what is added to a process's oom_score
  pagemap            the frame behind each page
  mm                 mm_struct, field by field
  vma                the vm_area_struct at an address, field by field
  vmas               all vm_area_structs, as list and tree
  meminfo            memory of the machine in kB
  vmstat             counters of the virtual memory
  buddyinfo          free blocks by zone and order
  pagetypeinfo       free blocks by migrate type
  zoneinfo           zones with watermarks and counters
  swaps              swap areas in use
  iomem              who has which physical addresses
  free_area          the buddy system's lists, block by block
  page               struct page of a frame, field by field
  memblock           the allocator of early boot
  dmesg              the kernel log
  layout             the kernel's virtual memory layout
  verify             check every structure of the machine

The machine as a whole
  boot               start a machine afresh
  undo               take back the last commands that changed the machine
  redo               run undone commands again
  checkpoint         remember the machine as it is
  restore            go back to a checkpoint
  digest             one number for the machine's whole state
  trace              tell what commands cause

The shell
  echo               print words, or write them to a file of /proc
  print              print the value of an expression
  assert             fail unless an expression is not zero
  expect             hold only if a command fails with this errno or signal
  try                run a command that may fail: 0 or its errno
  repeat             run a block N times
  for                run a block with a variable from A to B-1
  while              run a block as long as an expression is not zero
  if                 run a block if an expression is not zero
  source             run the commands in a file
  set                change a setting, or show them all
  help               list the commands, or tell about one
  man                show the manual page of a command
  quit               end the session

help COMMAND and man COMMAND tell more.
mmsh> help munmap
usage: munmap ADDR LEN
unmap memory
mmsh> help nosuch
help: no command 'nosuch'; did you mean 'touch'?
