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
