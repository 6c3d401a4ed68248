# SPDX-License-Identifier: MIT
"""A session of 10,000 commands: undo and redo of any part of it, what undo costs, and that diff and a saved session agree."""
import os
import random
import resource

from shell import FOLDER, check, done, run, script

NR = 10000


def session(seed):
    """Commands of many kinds; some fail. Each changes the machine or fails; enough of them change it."""
    r = random.Random(seed)
    lines = ["set verify off", "a = mmap 1M", "b = mmap 256K", "file data 64K"]
    kinds = [
        lambda: "mmap %dK" % (4 * r.randrange(1, 64)),
        lambda: "touch $a+%d %dK" % (4096 * r.randrange(256), 4 * r.randrange(1, 8)),
        lambda: "touch $b+%d r" % (4096 * r.randrange(64)),
        lambda: "write $a+%d %d" % (r.randrange(1 << 20), r.randrange(256)),
        lambda: "mprotect $b+%d %dK %s" % (4096 * r.randrange(64), 4 * r.randrange(1, 4), r.choice(("r", "rw", "none"))),
        lambda: "munmap $_ 4K",
        lambda: "madvise $a+%d 16K dontneed" % (4096 * r.randrange(250)),
        lambda: "sbrk %d" % (4096 * r.randrange(-1, 3)),
        lambda: "malloc %d" % r.randrange(1, 5000),
        lambda: "alloc_pages %d" % r.randrange(3),
        lambda: "mlock $a+%d 4K" % (4096 * r.randrange(256)),
        lambda: "switch %d" % r.randrange(1, 4),
        lambda: "on %d touch $a+%d" % (r.randrange(1, 4), 4096 * r.randrange(256)),
        lambda: "munmap 1 4K",
    ]
    lines += ["fork", "fork", "mmap 64K r file=data"]
    while len(lines) < NR * 3 // 2:
        lines.append(r.choice(kinds)())
    return "".join(line + "\n" for line in lines)


def sanitized():
    """Whether the program under test is the slow one of developers."""
    try:
        with open(os.path.join(os.environ["MMSH_BUILD"], "CMakeCache.txt"), encoding="utf8") as f:
            return "MMSH_SANITIZE:BOOL=ON" in f.read()
    except (KeyError, OSError):
        return False


def cpu_seconds(text):
    """What a script costs, and how it ended."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    r = run("-k", script(text))
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, r


commands = session(1)
r = run("-k", script(commands + "undo 100000000\n"))
counted = int(r.err.rsplit("only ", 1)[1].split()[0])
check("the session changes the machine often enough: %d times" % counted, counted >= NR)

ways = [1, 2, 10, 100, 1000, NR // 2, NR - 1, NR, counted]
text = commands + "d = $(digest)\ncheckpoint end\necho ====\n"
for n in ways:
    text += "undo %d\nassert $(digest) != $d\nredo %d\nassert $(digest) == $d\n" % (n, n)
text += "undo %d\nmaps\nredo %d\n" % (counted, counted)
# undone across commands that failed, step by step
text += "repeat 20 { undo }\nrepeat 20 { redo }\nassert $(digest) == $d\ndiff end\nverify\n"
text += "save %s\necho ====\n" % os.path.join(FOLDER, "session")
r = run("-k", script(text))
parts = r.out.split("====\n")
check("undo N and redo N give the same machine", len(parts) == 3 and "assert" not in r.err and "undo:" not in r.err, r)
check("before everything stands a booted machine", len(parts) == 3 and parts[1] == run("-c", "maps").out, r)
r = run(script("load %s\ndigest\nundo %d\nredo %d\ndigest\n" % (os.path.join(FOLDER, "session"), counted, counted)))
check("a saved session of that length", r.status == 0 and len(set(r.out.split())) == 1, r)

# one command back: the machine is rebuilt from the log
UNDOS = 10
alone = min(cpu_seconds(commands)[0] for _ in range(2))
spent, r = cpu_seconds(commands + "repeat %d { undo }\n" % UNDOS)
each = (spent - alone) / UNDOS
print("undo of one command out of %d: %.1f ms" % (counted, 1000 * each))
check("undo of one command takes %.3f s" % each, each <= (2 if sanitized() else 0.2), r)
done()
