# SPDX-License-Identifier: MIT
"""Traces of malloc calls from host files: run, refused with the line that is wrong, undone, kept out under --safe."""
from shell import FOLDER, done, expect, run, script

HEADER = "20000\n3\n4\n1\n"


def trace(text, name="t.rep"):
    """A trace file's path."""
    return script(text, name)


good = trace(HEADER + "a 0 512\na 1 200000\nr 0 100\n\nf 1\n")
expect("a trace", run("-m", "x86_64", "-c", f"replay rep {good}"), 0,
       "malloc=2 realloc=1 free=1\npayload=200512 heap=335872 utilization=59%\nminor=2 major=0\n", "")
expect("each block written", run("-m", "x86_64", "-c", f"replay rep {good} touch"), 0,
       "malloc=2 realloc=1 free=1\npayload=200512 heap=335872 utilization=59%\nminor=50 major=0\n", "")
expect("the blocks are those of malloc", run("-m", "x86_64", "-c", f"replay rep {good}; p = malloc 100; undo 2; malloc 512"),
       0, "malloc=2 realloc=1 free=1\npayload=200512 heap=335872 utilization=59%\nminor=2 major=0\n0x4064b0\n0x4062a0\n", "")
for what, text, line in (
        ("nothing", "", "1: the trace ends in its header"),
        ("three numbers", "1\n2\n3\n", "3: the trace ends in its header"),
        ("no number", "x\n", "1: a trace begins with four numbers: heap size, ids, calls, weight"),
        ("too many ids", "1\n99999999999\n1\n1\n", "4: more ids than a trace may have, 16777216"),
        ("a number that does not fit", "1\n99999999999999999999999\n1\n1\n",
         "2: a trace begins with four numbers: heap size, ids, calls, weight"),
        ("an unknown call", HEADER + "x 0 1\n", "5: a call is: a ID SIZE, r ID SIZE, f ID"),
        ("no size", HEADER + "a 0\n", "5: a call is: a ID SIZE, r ID SIZE, f ID"),
        ("more on the line", HEADER + "f 0 1\n", "5: a call is: a ID SIZE, r ID SIZE, f ID"),
        ("an id too high", HEADER + "a 3 1\n", "5: the header has fewer ids"),
        ("twice", HEADER + "a 0 1\na 0 1\n", "6: this id is allocated already"),
        ("freed before", HEADER + "f 0\n", "5: this id is not allocated")):
    path = trace(text, "bad.rep")
    expect(what, run("-c", f"d = digest; replay rep {path}"), 1, None, f"mmsh: -c:1: replay: {path}:{line}\n")
    expect(what + ": nothing ran", run("-c", f"d = digest; try replay rep {path}; assert $(digest) == $d; brk 0"), 0)
large = trace(HEADER + "a 0 1000\na 1 3000000000\n", "large.rep")
expect("no memory", run("-k", "-c", f"replay rep {large}; assert $(brk 0) > 0x804e000"), 1, None,
       f"mmsh: -c:1: replay: {large}:6: ENOMEM (Cannot allocate memory)\n")
expect("--safe, outside", run("--safe", "-c", f"replay rep {good}"), 1, "", "mmsh: -c:1: replay: EPERM (Operation not permitted)\n")
inside = script(f"replay rep {good}\n", "safe.mms")
expect("--safe, the script's folder", run("--safe", inside), 0)
expect("a folder", run("-c", f"replay rep {FOLDER}"), 1)
done()
