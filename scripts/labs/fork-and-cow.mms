fork, and copy on write.

fork makes a second process with the same memory, and copies nearly none of it: frames are shared,
both sides lose the right to write, and whoever writes first gets a copy.

Run it:     mmsh scripts/labs/fork-and-cow.mms
Check it:   mmsh --check scripts/labs/fork-and-cow.mms

mmsh> # Four pages of the parent's own.
mmsh> p = mmap 4pg
mmsh> touch $p 4pg
mmsh> pagemap $p 4pg
mmsh> # How many frames does a fork cost? Those of the child's page tables and structures.
mmsh> anon = get meminfo.AnonPages
mmsh> child = fork
mmsh> ps
mmsh> assert $(get meminfo.AnonPages) - $anon < 16
mmsh> # The same frames, no longer exclusive, on both sides.
mmsh> pagemap $p 4pg
mmsh> on $child pagemap $p 4pg
mmsh> page $(vtop $p)>>12
mmsh> # The entry has lost its write bit, though the VMA still allows writing.
mmsh> vtop $p
mmsh> # The child writes to the first page: one minor fault, one copy.
mmsh> on $child touch $p
mmsh> on $child pagemap $p 4pg
mmsh> page $(vtop $p)>>12
mmsh> # The parent now has that page alone. It faults once, and keeps its frame.
mmsh> was = vtop $p
mmsh> touch $p
mmsh> assert $(vtop $p) == $was
mmsh> # The child ends. The other three belong to the parent again.
mmsh> on $child exit
mmsh> pagemap $p 4pg
mmsh> # All is accounted for.
mmsh> verify
