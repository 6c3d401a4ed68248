# SPDX-License-Identifier: MIT
"""Explaining: no level of trace and no era changes what happens; a demand-zero fault is never told as copy on write, nor
the other way round; raw lines are ftrace's; why tells the same after undo, redo and load."""
import json
import os
import re
from shell import FOLDER, check, done, expect, run, script

LIFE = """swapon sw 1M
p = mmap 64K
{on}
read $p
touch $p 32K
child = fork
on $child touch $p 8K
touch $p 8K
file data 16K
f = mmap 16K rw private file=data
read $f
touch $f
mprotect $p+8K 4K r
mprotect $p+8K 4K rw
swapout 1 $p 16K
settle
touch $p 16K
k = kmalloc 100
kfree $k
v = vmalloc 20K
vfree $v
m = malloc 300000
free $m
munmap $p+16K 16K
on $child exit
tick 3
{off}
"""
STATE = "digest\nmaps\nmeminfo\nvmstat\nbuddyinfo\nslabinfo\npagemap\nmm\n"


def life(on="", off="", tail=STATE):
    """A session, with something before and behind its middle."""
    return script(LIFE.format(on=on, off=off) + "echo --\n" + tail, "life.mms")


def tail_of(result):
    return result.out.split("\n--\n")[-1]


# ---- nothing changes ----
plain = run(life())
expect("the session", plain, 0, err="")
for on in ("trace brief", "trace full", "trace raw", "set era classic; trace full", "why $p"):
    told = run(life(on, "trace off; set era modern"))
    expect("told: " + on, told, 0, err="")
    check("no change: " + on, tail_of(told) == tail_of(plain), told)
check("off is silent", "page fault" not in plain.out, plain)

# ---- kinds of faults ----
def story(commands, last):
    """What brief tells of the last command."""
    r = run("-c", commands + "; echo --; trace brief; " + last)
    expect(last, r, 0, err="")
    return tail_of(r)


FORKED = "p = mmap 16K; touch $p 8K; c = fork"
for level in ("", "set era classic; "):
    zero = story(level + "p = mmap 4K", "touch $p")
    after_read = story(level + "p = mmap 4K; d = read $p", "touch $p")
    zero_page = story(level + "p = mmap 4K", "read $p")
    copy = story(level + FORKED, "touch $p")
    last = story(level + FORKED + "; on $c touch $p", "touch $p")
    for text in (zero, after_read):
        check("demand zero", "demand zero" in text and "copy on write" not in text and "frame 0x" in text, text)
    check("zero page", "zero page" in zero_page and "copy on write" not in zero_page and "demand zero" not in zero_page, zero_page)
    check("copy on write", "copy on write" in copy and "demand zero" not in copy, copy)
    check("the last owner", "no copy" in last and "comes from zone" not in last, last)
many = story("p = mmap 40M", "touch $p 40M")
check("many faults are few lines", many.count("\n") < 40 and "10239 more of these faults (demand zero)" in many, many)

# ---- ftrace's lines ----
LINE = re.compile(r" *\S.*-\d+ +\[\d{3}\] [.dNHhs0-9]{5} +\d+\.\d{6}: [a-z_]+: \S.*")
raw = run("-c", "p = mmap 16K; trace raw; touch $p 16K; munmap $p 16K; trace off")
lines = [line for line in raw.out.split("\n") if line and not line.startswith(("#", "0x", "minor="))]
check("raw has lines", len(lines) > 20, raw)
for line in lines:
    check("raw: " + line, LINE.fullmatch(line))
check("header", raw.out.count("# tracer: nop\n") == 1 and "TIMESTAMP  FUNCTION" in raw.out, raw)
check("TP_printk", re.search(r"mm_page_alloc: page=[0-9a-f]{8} pfn=0x[0-9a-f]+ order=0 migratetype=1 gfp_flags=GFP_\S+\n", raw.out), raw)
check("call", "sys_enter: NR 91 (" in raw.out and "sys_exit: NR 91 = 0\n" in raw.out, raw)

# Each thread of the kernel's does its own work, and the process is back when they sleep.
raw = run("-c", "boot i386 --mem 16M; trace raw; try alloc_pages 10; try alloc_pages 10 GFP_NOWAIT; alloc_pages 0")
who = re.findall(r"(?m)^ *(\S+)-\d+ +\[000\].*?: (\w+): ", raw.out)
for thread, event in (("kswapd0", "mm_vmscan_kswapd_"), ("kcompactd0", "mm_compaction_kcompactd_"),
                      ("init", "mm_page_alloc")):
    names = {name for name, what in who if re.fullmatch(event + "(wake|sleep)?", what)}
    check("whose is " + event, names == {thread}, raw)
check("kcompactd compacts", ("kcompactd0", "mm_compaction_begin") in who, raw)

raw = run("-m", "x86_64", "-c", "p = mmap 8K; trace raw; p = mremap $p 8K 4M maymove; msync $p 4K; msync $p 4K async invalidate; mlockall current future").out
entered = re.findall(r"sys_enter: NR (\d+) \((.*)\)", raw)
check("flags are arguments, too", [(nr, args.split(", ")[i]) for (nr, args), i in zip(entered, (3, 2, 2, 0))]
      == [("25", "1"), ("26", "4"), ("26", "3"), ("151", "3")], raw)

# ---- --json ----
r = run("--json", "-c", "p = mmap 4K; trace full; touch $p")
events = [json.loads(line) for line in r.out.splitlines()][-1]["events"]
check("json", {"page_fault_user", "handle_mm_fault", "mm_page_alloc", "set_pte"} <= {e["event"] for e in events}, r)
check("json fields", all(set(e) == {"event", "pid", "story", "raw"} and e["pid"] == 1 for e in events), r)
r = run("--json", "-c", "p = mmap 8M; trace full; touch $p 8M")
touched = json.loads(r.out.splitlines()[-1])
check("json keeps so many", len(touched["events"]) == 10000 and touched["events_left_out"] > 10000, len(touched["events"]))

# ---- why ----
SAVED = os.path.join(FOLDER, "s.save")
session = run(life(tail=f"why $p\nwhy $f\necho ==\nundo 3\nredo 3\nwhy $p\nwhy $f\necho ==\nsave {SAVED}\nload {SAVED}\nwhy $p\nwhy $f\n"))
expect("why", session, 0, err="")
before, again, loaded = tail_of(session).split("==\n")
check("why after undo and redo", before == again and len(before) > 500, session)
check("why after load", re.sub(r"(?m)^(#\d+) line \d+:", r"\1:", before) == loaded, session)
check("it names the command", re.search(r"(?m)^#2 line 2: mmap 64K$", before), session)
for word in ("zero page", "copy on write", "swap slot", "is split", "joins the list"):
    check("why: " + word, word in before, session)
many = run("-c", "p = mmap 4K; repeat 600 { touch $p; madvise $p 4K dontneed }; why $p")
expect("why: bounded", many, 0, err="")
PRESSURE = "swapon d 64M; p = mmap 24M; touch $p 24M; q = mmap 24M; trace brief; touch $q 24M"
rest = run("--mem", "32M", "-c", PRESSURE).out.split("  and so on: ")[1].splitlines()
check("what brief leaves out is listed in lines", len(rest) > 3 and max(map(len, rest)) <= 120, rest)
check("the last are told", "that happened before are left out" in many.out and many.out.count("\n") < 4000, many)
done()
