# SPDX-License-Identifier: MIT
"""locks: no entry is written without its table's lock, no VMA changed without mmap_lock for writing, nothing is held in
the end, and the command does what it does alone. exec's three paragraphs say what the views say."""
import re
from shell import check, done, expect, run

SET_UP = "p = mmap 64K; touch $p 32K; read $p+32K; f = mmap 16K shared; touch $f; file d 32K; g = mmap 32K file=d"
COMMANDS = [
    "touch $p 64K", "munmap $p+4K 8K", "mprotect $p 8K r", "fork", "mremap $p 64K 128K maymove", "madvise $p 32K dontneed",
    "touch $g 32K w", "brk 0x900000", "swapout 1 $p 32K", "touch 0", "{ touch $p; munmap $g 4K; }", "mlock $p 64K",
]
CHANGES_VMAS = {"vma_link", "__split_vma", "__vma_adjust", "vma_rb_erase", "vma_merge"}


def steps_of(text):
    """(function, mmap_lock, page_table_lock) of each step."""
    rows = re.findall(r"^ *\d+  (\S+) +(free|\d+ \w+(?:, \d+ \w+)*)  +(free|0x.*)$", text, re.M)
    check("a table", "step  at" in text and rows, text)
    return rows


for machine in ("i386", "vexpress", "x86_64"):
    for kernel in ("6.1", "6.18"):
        for command in COMMANDS:
            begin = "swapon sw 1M; " + SET_UP + "; try "
            options = ("-m", machine, "--kernel", kernel, "-c")
            plain = run(*options, begin + command + "; digest")
            told = run(*options, begin + "locks " + command + "; digest")
            expect(command, told, 0)
            check("%s changes as much" % command, told.out.split()[-1] == plain.out.split()[-1], told)
            rows = steps_of(told.out)
            check("%s: all is free in the end" % command, rows[-1][1:] == ("free", "free"), rows[-1])
            check("%s: some lock is held" % command, any(r[1] != "free" for r in rows) or "swapout" in command, rows)
            for function, mmap_lock, table in rows:
                if function == "set_pte_at":
                    check("%s writes an entry without a lock" % command, table != "free", told.out[:300])
                if function in CHANGES_VMAS:
                    check("%s changes a VMA without a lock" % command, "writes" in mmap_lock, told.out[:300])

# ---- exec ----
for how in ("exec", "exec -l"):
    r = run("-m", "x86_64", "-c", "trace brief; %s /bin/true; trace off; maps; status; pagemap" % how)
    if "ENOENT" in r.err:
        continue
    expect(how, r, 0)
    figure = lambda pattern: [int(n) for n in re.search(pattern, r.out).groups()]
    status = lambda name: int(re.search(r"%s:\s+(\d+) kB" % name, r.out).group(1))
    loads = re.findall(r"PT_LOAD of (\S+) from byte (\d+) on, (....), lies at 0x(\w+)-0x(\w+)", r.out)
    segments, vmas, size = figure(r"1\. areas: (\d+) segments .* are (\d+) VMAs now, (\d+) kB")
    tables, translated = figure(r"2\. translation: .* and (\d+) tables .* where (\d+) pages are")
    resident, pages, of_files, own = figure(
        r"3\. frames: (\d+) of (\d+) pages .*, (\d+) of them .* and (\d+) of the process")
    check("each segment", segments == len(loads) >= 4, r)
    check("lines of maps", vmas == len(re.findall(r"^[0-9a-f]+-[0-9a-f]+ [r-]", r.out, re.M)), r)
    check("VmSize", size == status("VmSize") == 4 * pages, r)
    check("VmPTE", 4 * (tables + 1) >= status("VmPTE") > 0, r)
    check("VmRSS", 4 * resident == status("VmRSS") and translated == resident, r)
    check("RssFile and RssAnon", (4 * of_files, 4 * own) == (status("RssFile"), status("RssAnon")), r)
    check("pagemap", resident == len(re.findall(r"^0x\w+ present", r.out, re.M)), r)
    for _, _, _, start, _ in loads:
        check("segment at %s begins a VMA" % start, re.search(r"^0*%s-" % start, r.out, re.M), r)
done()
