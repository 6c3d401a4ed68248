Settings of zones: what the kernel takes, what it refuses, and what follows.

mmsh> sysctl vm.watermark_boost_factor
15000
mmsh> sysctl vm.watermark_boost_factor=0
mmsh> expect EINVAL sysctl vm.watermark_boost_factor=-1
mmsh> expect EINVAL sysctl vm.percpu_pagelist_high_fraction=7
mmsh> sysctl vm.percpu_pagelist_high_fraction=8
mmsh> sysctl vm.percpu_pagelist_high_fraction=0
mmsh> sysctl vm.extfrag_threshold=1000
mmsh> expect EINVAL sysctl vm.extfrag_threshold=1001
mmsh> expect EINVAL sysctl vm.extfrag_threshold=-1
mmsh> sysctl vm.compaction_proactiveness=100
mmsh> expect EINVAL sysctl vm.compaction_proactiveness=101
mmsh> expect EINVAL sysctl vm.compact_unevictable_allowed=2
mmsh> sysctl vm.compact_unevictable_allowed=0
mmsh> cat /proc/sys/vm/compact_memory
mmsh> cat /sys/kernel/debug/extfrag/extfrag_index
Node 0, zone      DMA -1.000 -1.000 -1.000 -1.000 -1.000 -1.000 -1.000 -1.000 -1.000 -1.000 -1.000 
Node 0, zone   Normal -1.000 -1.000 -1.000 -1.000 -1.000 -1.000 -1.000 -1.000 -1.000 -1.000 -1.000 
Node 0, zone  HighMem -1.000 -1.000 -1.000 -1.000 -1.000 -1.000 -1.000 -1.000 -1.000 -1.000 -1.000 
mmsh> expect EINVAL sysctl vm.min_free_kbytes=-1
mmsh> sysctl vm.min_free_kbytes=100
mmsh> freepages
zone         free      min      low     high
DMA          2467        0        2        4
Normal     222303       24      246      468
HighMem     32761       32       64       96
mmsh> verify
mmsh> # a refusal says what the file takes, where one asks for reasons
mmsh> set reasons on
mmsh> sysctl vm.swappiness=300
sysctl: EINVAL (Invalid argument): 300 is out of range: this file takes 0 to 200
mmsh> sysctl vm.min_free_kbytes=-5
sysctl: EINVAL (Invalid argument): -5 is out of range: this file takes 0 to 2147483647
mmsh> sysctl vm.watermark_scale_factor=0
sysctl: EINVAL (Invalid argument): 0 is out of range: this file takes 1 to 3000
mmsh> sysctl vm.min_free_kbytes=2147483648
sysctl: EINVAL (Invalid argument): 2147483648 is out of range: this file takes 0 to 2147483647
mmsh> sysctl vm.watermark_scale_factor=2147483648
sysctl: EINVAL (Invalid argument): 2147483648 is out of range: this file takes 1 to 3000
mmsh> sysctl vm.watermark_boost_factor=2147483648
sysctl: EINVAL (Invalid argument): 2147483648 is out of range: this file takes 0 to 2147483647
mmsh> sysctl vm.extfrag_threshold=-2147483649
sysctl: EINVAL (Invalid argument): -2147483649 is out of range: this file takes 0 to 1000
mmsh> sysctl vm.percpu_pagelist_high_fraction=7
sysctl: EINVAL (Invalid argument): 7 is out of range: this file takes 0, and 8 to 2147483647
mmsh> sysctl vm.percpu_pagelist_high_fraction=-1
sysctl: EINVAL (Invalid argument): -1 is out of range: this file takes 0, and 8 to 2147483647
mmsh> sysctl vm.percpu_pagelist_high_fraction=2147483648
sysctl: EINVAL (Invalid argument): 2147483648 is out of range: this file takes 0, and 8 to 2147483647
mmsh> sysctl vm.overcommit_ratio=2147483648
sysctl: EINVAL (Invalid argument): 2147483648 is out of range: this file takes -2147483648 to 2147483647
mmsh> sysctl vm.overcommit_kbytes=-1
sysctl: EINVAL (Invalid argument): -1 is out of range: this file takes 0 to 4294967295
mmsh> sysctl vm.extfrag_threshold=half
sysctl: EINVAL (Invalid argument): this file takes a number: digits, or 0x and hexadecimal ones
mmsh> echo 1.5 > /proc/sys/vm/panic_on_oom
echo: EINVAL (Invalid argument): this file takes a number: digits, or 0x and hexadecimal ones
mmsh> echo -1001 > /proc/1/oom_score_adj
echo: EINVAL (Invalid argument): -1001 is out of range: this file takes -1000 to 1000
