# SPDX-License-Identifier: MIT
"""The lecture's example 4.1: the maps of a small program at main, and after malloc(1024).

The lines are those that Linux 6.1 printed on the three machines, without address randomisation and with glibc 2.36: their
permissions and names, and the size of whatever does not depend on the compiler or on how large the C library came out.
The libraries are copied into a system root, which has no cache, as those machines had none. A machine whose compiler or
library is not here is passed over; the test is skipped where there is none.
"""
import os
import platform
import shutil
import subprocess
import sys
from shell import FOLDER, check, done, run

SOURCE = """
#include <stdlib.h>
static char out[8192], in[4096];
int main(int c, char **v) { (void)v; out[c] = in[c]; return malloc(1024) == NULL; }
"""
KINDS = {"pie": ["-fPIE", "-pie"], "fixed": ["-no-pie"], "static": ["-static"]}
FIVE, THREE = "r--p r-xp r--p r--p rw-p".split(), "r-xp r--p rw-p".split()


def segments(perms, name):
    """One line for each segment; their size is the linker's affair."""
    return [(p, name, None) for p in perms]


class Machine:
    """A compiler for a machine, where its libraries are, and what its maps hold."""

    def __init__(self, compiler, interpreter, libc, sources, **expected):
        self.compiler, self.interpreter, self.libc, self.sources = compiler, interpreter, libc, sources
        self.perms, self.below, self.above, self.under_libc, self.heap, self.first = (
            expected[k] for k in ("perms", "below", "above", "under_libc", "heap", "first"))

    def lines(self, kind, program):
        """(permissions, name, size or None) of every mapping at main."""
        if kind == "static":
            return (segments(self.perms, program) + [("rw-p", "[heap]", None), ("rw-p", "[heap]", 0x22000)]
                    + self.below + self.above)
        return (segments(self.perms, program) + [("rw-p", "[heap]", 0x3000)] + self.under_libc
                + segments(self.perms, "libc.so.6") + [("rw-p", "", None)] + self.below
                + segments(self.perms, os.path.basename(self.interpreter)) + self.above)

    def root(self):
        """A system root with the interpreter and the C library, or None."""
        root = os.path.join(FOLDER, "root-" + os.path.basename(self.interpreter))
        for path in (self.interpreter, self.libc):
            found = [p for p in (os.path.join(s, os.path.basename(path)) for s in self.sources) if os.path.exists(p)]
            if not found:
                return None
            os.makedirs(os.path.dirname(root + path), exist_ok=True)
            shutil.copy(found[0], root + path)
        return root


PC = [("r--p", "[vvar]", 0x4000), ("r-xp", "[vdso]", 0x2000)]
STACK = ("rw-p", "[stack]", 0x21000)
MACHINES = {
    "x86_64": Machine(["gcc"], "/lib64/ld-linux-x86-64.so.2", "/lib/x86_64-linux-gnu/libc.so.6", ["/lib64", "/lib/x86_64-linux-gnu"],
                      perms=FIVE, below=PC, above=[STACK], under_libc=[("rw-p", "", 0x3000)], heap=0x21000, first=0x2a0),
    "i386": Machine(["gcc", "-m32"], "/lib/ld-linux.so.2", "/lib/i386-linux-gnu/libc.so.6", ["/lib/i386-linux-gnu", "/lib32"],
                    perms=FIVE, below=PC, above=[STACK], under_libc=[], heap=0x22000, first=0x1a0),
    "vexpress": Machine(["arm-linux-gnueabihf-gcc-12"], "/lib/ld-linux-armhf.so.3",
                        "/lib/arm-linux-gnueabihf/libc.so.6", ["/usr/arm-linux-gnueabihf/lib"],
                        perms=THREE, above=[STACK, ("r-xp", "[vectors]", 0x1000)], under_libc=[], heap=0x21000, first=0x190,
                        below=[("r-xp", "[sigpage]", 0x1000), ("r--p", "[vvar]", 0x1000), ("r-xp", "[vdso]", 0x1000)]),
}


def build(machine, kind):
    """The program, or None where this compiler cannot make it."""
    path = os.path.join(FOLDER, "ex41-%s-%s" % (machine.compiler[-1], kind))
    try:
        r = subprocess.run([*machine.compiler, "-x", "c", "-", "-O0", *KINDS[kind], "-o", path], input=SOURCE.encode(),
                           stderr=subprocess.DEVNULL, check=False)
    except FileNotFoundError:
        return None
    return path if r.returncode == 0 else None


def parse(text):
    """(start, end, permissions, name) of each mapping."""
    lines = []
    for line in text.splitlines():
        w = line.split(None, 5)
        start, end = (int(x, 16) for x in w[0].split("-"))
        lines.append((start, end, w[1], os.path.basename(w[5]) if len(w) > 5 else ""))
    return [line for line in lines if line[3] != "[vsyscall]"]


def agree(got, want):
    """Whether the mappings are those wanted."""
    return len(got) == len(want) and all(
        perms == p and name == n and size in (None, end - start)
        for (start, end, perms, name), (p, n, size) in zip(got, want))


def compare(name, machine, kind, root, path):
    """At main, and after malloc."""
    r = run("-m", name, "--sysroot", root, "-c", "exec -l '%s'; maps; echo ===; malloc 1024; echo ===; maps; verify" % path)
    check("%s %s runs" % (name, kind), r.status == 0, r)
    at_main, block, after = r.out.split("===\n")
    want = machine.lines(kind, os.path.basename(path))
    check("%s %s: at main %s" % (name, kind, want), agree(parse(at_main), want), r)
    if kind == "static":  # start-up code has made the heap
        check("%s static: malloc has room" % name, after == at_main, r)
        return
    heap = 1 + max(i for i, line in enumerate(want) if line[1] == "[heap]")
    want.insert(heap, ("rw-p", "[heap]", machine.heap))
    got = parse(after)
    check("%s %s: after malloc %s" % (name, kind, want), agree(got, want), r)
    check("%s %s: the block's place" % (name, kind), int(block, 16) == got[heap][0] + machine.first, r)


def main():
    """All machines whose programs can be made here."""
    compared = 0
    if platform.libc_ver() == ("glibc", "2.36"):
        for name, machine in MACHINES.items():
            root = machine.root()
            for kind in KINDS if root else ():
                path = build(machine, kind)
                if path:
                    compare(name, machine, kind, root, path)
                    compared += 1
    if not compared:
        print("skipped: no compiler, or no glibc 2.36")
        sys.exit(77)
    print("%d programs compared" % compared)
    done()


if __name__ == "__main__":
    main()
