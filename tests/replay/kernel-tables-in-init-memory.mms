Page tables of vmalloc's area may lie in memory that the kernel's init code had at boot: they are tables like others.

mmsh> boot vexpress --mem 24M
mmsh> repeat 18 { try vmalloc 1000K }
0xc2000000
0xc20fb000
0xc21f6000
0xc22f1000
0xc23ec000
0xc24e7000
0xc25e2000
0xc26dd000
0xc27d8000
0xc28d3000
0xc29ce000
0xc2ac9000
vmalloc: ENOMEM (Cannot allocate memory)
0xc2cbf000
0xc2dba000
0xc2eb5000
0xc2fb0000
vmalloc: ENOMEM (Cannot allocate memory)
mmsh> verify
