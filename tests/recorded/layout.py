# SPDX-License-Identifier: MIT
"""layout.py FILE...: mmsh's kernel addresses are those of a real kernel.

A FILE holds what a module printed inside a kernel:

    args ...                          the options that make mmsh the same machine
    constant NAME VALUE               a constant of the kernel's headers
    walk WHAT ADDRESS INDEX TOP LEAF  its page tables: index and value of the top entry, value of the leaf (-: none)

`derive NAME` has to give the constant. Of a walk, the index belongs to the address; the bits of both entries, without the
frame, have to be those that mmsh gives a page of the same kind: brk, stack, vmalloc or lowmem. What differs is listed, with
the reason, in LAYOUT.md; a difference that is listed and gone is a failure, too.
"""
import os
import re
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
LISTED = re.compile(r"^\| (\S+) \| `([^`]*)` \| `([^`]*)` \| `([^`]*)` \|")
UNITS = {"": 0, "K": 10, "M": 20, "G": 30, "T": 40}
FRAME = 0x000ffffffffff000
# How a page of each kind comes about, and is looked at.
PAGES = {
    "brk": "b = sbrk 4096; touch $b w; vtop $b",
    "stack": "s = get mm.start_stack; touch $s w; vtop $s",
    "vmalloc": "v = vmalloc 8K; vtop $v",
    "lowmem": "k = kmalloc 100; vtop $k",
}


def number(text):
    found = re.fullmatch(r"(0x[0-9a-f]+|\d+)([KMGT]?)", text)
    return int(found[1], 0) << UNITS[found[2]] if found else None


class Kernel:
    def __init__(self, path):
        self.name = os.path.basename(path)[:-len(".txt")]
        self.args, self.rows = [], []
        with open(path, encoding="ascii") as lines:
            for line in lines:
                words = line.split()
                if words[0] == "args":
                    self.args = words[1:]
                else:
                    self.rows.append(words)

    def ask(self, commands):
        return subprocess.run([os.environ["MMSH"], *self.args, "-c", commands], capture_output=True, text=True,
                              check=False).stdout

    def constant(self, name, recorded):
        """(what it is, recorded, mmsh's) where they differ."""
        lines = self.ask("derive " + name).splitlines()
        ours = re.search(r"= (\S+)", lines[-1])[1] if lines else "-"
        if number(ours) != number(recorded):
            yield name, recorded, ours

    def entries(self, commands):
        """The index of the top entry, and the values of the first and the last one."""
        walk = re.findall(r"^P\w+ +0x[0-9a-f]+ +(\d+) .*?=> +(0x[0-9a-f]+)", self.ask(commands), re.M)
        return walk[0][0], walk[0][1], walk[-1][1]

    def walk(self, what, address, index, top, leaf):
        if self.entries("vtop " + address)[0] != index:
            yield what + " index", index, self.entries("vtop " + address)[0]
        _, ours_top, ours_leaf = self.entries(PAGES[what])
        for level, recorded, ours in ("top", top, ours_top), ("leaf", leaf, ours_leaf):
            if recorded == "-":
                continue
            recorded, ours = (hex(int(value, 16) & ~FRAME) for value in (recorded, ours))
            if recorded != ours:
                yield f"{what} {level}", recorded, ours

    def differences(self):
        for kind, *row in self.rows:
            yield from self.constant(*row) if kind == "constant" else self.walk(*row)


def listed(kernel):
    with open(os.path.join(HERE, "LAYOUT.md"), encoding="utf-8") as lines:
        rows = filter(None, map(LISTED.match, lines))
        return {row.groups()[1:] for row in rows if row[1] == kernel}


def main(paths):
    failed = False
    for path in paths:
        kernel = Kernel(path)
        found, known = set(kernel.differences()), listed(kernel.name)
        for row in sorted(found - known):
            print(f"{kernel.name}: {row[0]} is {row[1]} in the kernel, {row[2]} here, and LAYOUT.md has no row for it")
        for row in sorted(known - found):
            print(f"{kernel.name}: LAYOUT.md lists {row}, which no longer differs")
        failed = failed or found != known
    return failed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
