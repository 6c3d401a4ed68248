mmsh> # The picture of a program: text < data < bss < heap < stack, and what mmap placed between
mmsh> layout user
User space of process 1, 0x00000000 - 0xc0000000:
    stack   : 0xbffdf000 - 0xc0000000   ( 132 kB)  grows down
     mmap   : 0xb7ffa000 - 0xb8000000   (  24 kB)  grows down
     heap   : 0x0804e000 - 0x0804e000   (   0 kB)  grows up
      bss   : 0x0804c000 - 0x0804e000   (   8 kB)
     data   : 0x0804b000 - 0x0804c000   (   4 kB)
     text   : 0x08049000 - 0x0804a000   (   4 kB)
mmsh> sbrk 4
0x804e000
mmsh> p = mmap 1M
0xb7efa000
mmsh> layout user
User space of process 1, 0x00000000 - 0xc0000000:
    stack   : 0xbffdf000 - 0xc0000000   ( 132 kB)  grows down
     mmap   : 0xb7efa000 - 0xb8000000   (1048 kB)  grows down
     heap   : 0x0804e000 - 0x0804e004   (   0 kB)  grows up
      bss   : 0x0804c000 - 0x0804e000   (   8 kB)
     data   : 0x0804b000 - 0x0804c000   (   4 kB)
     text   : 0x08049000 - 0x0804a000   (   4 kB)
mmsh> c = fork
2
mmsh> on $c layout user
User space of process 2, 0x00000000 - 0xc0000000:
    stack   : 0xbffdf000 - 0xc0000000   ( 132 kB)  grows down
     mmap   : 0xb7efa000 - 0xb8000000   (1048 kB)  grows down
     heap   : 0x0804e000 - 0x0804e004   (   0 kB)  grows up
      bss   : 0x0804c000 - 0x0804e000   (   8 kB)
     data   : 0x0804b000 - 0x0804c000   (   4 kB)
     text   : 0x08049000 - 0x0804a000   (   4 kB)
mmsh> # bottom-up from the next exec on
mmsh> expect EINVAL sysctl vm.legacy_va_layout=-1
mmsh> sysctl vm.legacy_va_layout=1
mmsh> sysctl vm.legacy_va_layout
1
mmsh> boot vexpress
mmsh> layout user
User space of process 1, 0x00000000 - 0xbf000000:
    stack   : 0xbefdf000 - 0xbf000000   ( 132 kB)  grows down
     mmap   : 0xb6ffd000 - 0xb7000000   (  12 kB)  grows down
     heap   : 0x00016000 - 0x00016000   (   0 kB)  grows up
      bss   : 0x00014000 - 0x00016000   (   8 kB)
     data   : 0x00013000 - 0x00014000   (   4 kB)
     text   : 0x00011000 - 0x00012000   (   4 kB)
mmsh> boot x86_64
mmsh> layout user
User space of process 1, 0x0000000000000000 - 0x00007ffffffff000:
    stack   : 0x00007ffffffde000 - 0x00007ffffffff000   ( 132 kB)  grows down
     mmap   : 0x00007ffff7ff9000 - 0x00007ffff7fff000   (  24 kB)  grows down
     heap   : 0x0000000000406000 - 0x0000000000406000   (   0 kB)  grows up
      bss   : 0x0000000000404000 - 0x0000000000406000   (   8 kB)
     data   : 0x0000000000403000 - 0x0000000000404000   (   4 kB)
     text   : 0x0000000000401000 - 0x0000000000402000   (   4 kB)
mmsh> try layout foo
layout: unexpected 'foo'; usage: layout [kernel|user]
