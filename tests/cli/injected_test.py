# SPDX-License-Identifier: MIT
"""fail N: whatever fails of it says so, however deep it lay; what fails of itself never does."""
from shell import check, run, script

SETUP = """set reasons on
p = mmap 64K
touch $p 8K
file f 64K
s = mmap 16K shared
kmem_cache_create c 100
"""
COMMANDS = [
    "touch $p 64K", "touch $s w", 'write $p+32K "x"', "read $p+32K 4", "mmap 8K", "mmap 64K populate", "mmap 8K locked",
    "mmap 8K file=f populate", "munmap $p+4K 4K", "mprotect $p+4K 4K r", "mremap $p 64K 8M maymove", "mlock $p 64K",
    "mlockall current", "madvise $p 64K populate_write", "madvise $p+4K 8K dontfork", "sbrk 1M", "malloc 200K",
    "malloc 100", "realloc $(malloc 100) 500K", "fork", "clone vm", "kmalloc 100", "vmalloc 64K", "insmod x 8K",
    "kmem_cache_create d 300", "kmem_cache_alloc c", "alloc_pages 3", "alloc_pages_exact 12K", "file g 8K",
    "truncate f 5000", "policy lru 3 mapped 1 2 3 4",
]


def told(args, command, setup=""):
    """What the command says when its first, its second ... allocation fails."""
    again = "".join("restore here\nfail %d\n%s\n" % (nth, command) for nth in range(1, 25))
    r = run("-k", *args, script(SETUP + setup + "checkpoint here\n" + again))
    return [line.split(": ", 1)[1] for line in r.err.splitlines()]


for args in ([], ["-m", "x86_64", "--kernel", "6.18"]):
    for command in COMMANDS:
        lines = told(args, command)
        check("%s %s" % (args, command), all(line.endswith(": an injected failure (fail)") for line in lines), lines[:5])
check("those that fail do", len(told([], "touch $p 64K")) > 0 and len(told([], "fork")) > 10)

# a guard
lines = told(["-m", "x86_64", "--kernel", "6.18"], "madvise $p+32K 4M guard_install", "p = mmap 8M\n")
check("guards", len(lines) > 0 and all("injected" in line for line in lines), lines[:5])

# memory that runs out is no injected failure, not even behind one that did no harm
r = run("-k", "--mem", "64M", script("set reasons on\nfail 1\ntouch $(mmap 8K)\nalloc_pages 10\n"
                                     "repeat 100 { alloc_pages 10 }\n"))
check("out of memory", r.err.count("injected") == 1 and "no page frame of order 10 is free" in r.err, r)
