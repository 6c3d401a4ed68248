Advice that leaves the pages as they are has counted something, and undo and redo know. SPDX-License-Identifier: MIT

mmsh> p = mmap 16K
0xb7ff6000
mmsh> write $p 0x41
mmsh> madvise $p 4K pageout
mmsh> madvise $p 4K pageout
mmsh> n = get vmstat.pgactivate
3
mmsh> undo
mmsh> redo
mmsh> assert $n == $(get vmstat.pgactivate)
