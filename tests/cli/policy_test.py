# SPDX-License-Identifier: MIT
"""Reference strings from files: numbers, lackey's lines, what is neither; --safe; and a long one."""
import random

from shell import done, expect, run, script

numbers = script("# a comment\n1 2\t3\n0x4 1 2 5\n\n1 2 3 4 5\n", "numbers.txt")
expect("numbers", run("-c", f"policy fifo 3 file={numbers}"), 0, "9 misses, 3 hits\n", "")
lackey = script("==12== Lackey\nI  04000010,3\n L 04000fff,8\n S 04001000,4\n M 1ffeff0,8\n", "lackey.txt")
expect("lackey", run("-c", f"policy lru 1 file={lackey}"), 0, "3 misses, 1 hits\n", "")
expect("lackey on the machine", run("-c", f"policy lru 1 mapped file={lackey}; faults"), 0,
       "3 misses, 1 hits\nminor=3 major=0\n", "")
for what, text, line in (("a word", "1\n2\nthree\n", 3), ("a number with a tail", "1 2x\n", 1),
                         ("too large", "99999999999999999999\n", 1), ("half a line of lackey", "1\n L 04\n", 2),
                         ("no hex digits", "0x\n", 1), ("a NUL", b"1 \0\n", 1)):
    path = script(text, "bad.txt")
    expect(what, run("-c", f"policy lru 3 file={path}"), 1, "",
           f"mmsh: -c:1: policy: {path}:{line}: neither a page number nor a line of lackey\n")
empty = script("", "empty.txt")
expect("nothing", run("-c", f"policy opt 3 file={empty}; policy lru 1 upto=2 file={empty}"), 0,
       "0 misses, 0 hits\nframes    misses      hits  ratio\n     1         0         0  0.000 \n"
       "     2         0         0  0.000 \n", "")
expect("both", run("-c", f"policy lru 3 file={numbers} 1 2"), 1, "")
expect("nothing, mapped", run("-c", f"policy lru 3 mapped file={empty}; verify"), 0, "0 misses, 0 hits\n", "")
expect("--safe", run("--safe", "-c", f"policy lru 3 file={numbers}"), 1, "")
random.seed(3)
pages = [random.randrange(5000) for _ in range(200_000)]
long = script("\n".join(map(str, pages)), "long.txt")
hits = 0
resident = {}
for page in pages:
    if page in resident:
        del resident[page]
        hits += 1
    elif len(resident) == 1000:
        del resident[next(iter(resident))]
    resident[page] = True
expect("a long string", run("-c", f"policy lru 1000 file={long}"), 0, f"{len(pages) - hits} misses, {hits} hits\n", "")
# Longer than a piece in which files are read: every place of a line comes to lie across the end of one.
for tail in range(64):
    text = "1" + " " * (32768 - 40) + "#" * tail + "\n  L 00002000,4\nS    00003000,8\n# 9 9 9\n== 8 8\nM \n 00002004,1\n0x2 4 99999999\n"
    expect("across a piece's end", run("-c", f"policy lru 9 file={script(text, 'edge.txt')}"), 0, "5 misses, 2 hits\n", "")
comment = script("1 #" + "c" * 100_000 + "\n2 #" + "c c" * 40_000 + "\n#" + "=" * 70_000 + " 7", "comment.txt")
expect("a long comment", run("-c", f"policy lru 9 file={comment}"), 0, "2 misses, 0 hits\n", "")
for what, text, line in (("a word without end", "1\n" + "1" * 100_000, 2), ("an address that never comes", "1\nL " + " " * 70_000, 2),
                         ("behind many pieces", "1\n" * 100_000 + "x\n", 100_001)):
    path = script(text, "bad.txt")
    expect(what, run("-c", f"policy lru 3 file={path}"), 1, "",
           f"mmsh: -c:1: policy: {path}:{line}: neither a page number nor a line of lackey\n")
for machine in ("i386", "vexpress", "x86_64"):
    expect(f"a long string on {machine}", run("-m", machine, "-c", f"policy lru 1000 mapped file={long}; faults; verify"),
           0, f"{len(pages) - hits} misses, {hits} hits\nminor={len(pages) - hits} major=0\n", "")
done()
