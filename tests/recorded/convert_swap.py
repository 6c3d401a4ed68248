# SPDX-License-Identifier: MIT
"""convert_swap.py RECORDINGS...: makes the transcripts of i386-swap, x86_64-swap and x86_64-swap-6.18.

A recording, NAME.i386, NAME.amd64 or NAME.amd64-618, was made by the tracer of convert_oracle.py with swap: on the disks of a virtual
machine, with one processor, after each command all that is written was waited for and the batches of the LRU lists were
emptied. It adds to the tracer's language `swapon`, `swapoff`, `swaps`, `sysctl`, the slots of pages in pagemap, and

    swapstat    of counters of /proc/vmstat how much they grew since the last time, and two lines of /proc/meminfo

The tests do not need the recordings. Every line of a transcript is the recording's own, but for swapstat: it becomes
`get` commands, whose answers are the sums of the growth so far.
"""
import os
import re
import sys

import recorded

HERE = os.path.dirname(os.path.abspath(__file__))
MACHINES = {"i386": ("i386-swap", "-m i386 --mem 512M --kernel 6.1", "Linux 6.1.176, i386 (686 with PAE)"),
            "amd64": ("x86_64-swap", "-m x86_64 --mem 512M --kernel 6.1", "Linux 6.1.192, x86_64"),
            "amd64-618": ("x86_64-swap-6.18", "-m x86_64 --mem 512M --kernel 6.18", "Linux 6.18.15, x86_64")}
COUNTERS = ("pswpin", "pswpout", "swap_ra", "swap_ra_hit", "nr_swapcached", "nr_vmscan_write", "pglazyfreed",
            "pgdeactivate", "swpin_zero", "swpout_zero")
SMAPS = ("Rss", "Pss", "Pss_Dirty", "Shared_Clean", "Shared_Dirty", "Private_Clean", "Private_Dirty", "Referenced",
         "Anonymous", "Swap", "SwapPss", "Locked")


def counters(lines, sums):
    """swapstat as commands that mmsh has."""
    shown = dict(line.replace(":", "").split()[:2] for line in lines)
    for name in COUNTERS:
        if name not in shown:
            continue
        sums[name] = int(shown[name]) + (0 if name == "nr_swapcached" else sums.get(name, 0))
        yield "mmsh> get vmstat.%s\n%d\n" % (name, sums[name])
    yield "mmsh> get meminfo.SwapFree\n%s\n" % shown["SwapFree"]


def mappings(lines):
    """The mappings without a name or with a file's, those that the script made, and of them what concerns swap."""
    inside = False
    for line in lines:
        if recorded.MAPPING.match(line):
            inside = not re.search(r"(bare|\])$", line)
        elif line.split(":")[0] not in SMAPS:
            continue
        if inside:
            yield line + "\n"


def transcript(text):
    """The transcript of a recording."""
    sums = {}
    for part in text.split("> ")[1:]:
        command, _, answer = part.partition("\n")
        lines = [line.rstrip() for line in answer.splitlines()]
        if command == "swapstat":
            yield from counters(lines, sums)
        elif command.split()[-1] == "smaps":
            yield "mmsh> %s # part\n%s" % (command, "".join(mappings(lines)))
        else:
            yield "mmsh> %s\n%s" % (command, "".join(line + "\n" for line in lines))


def main():
    """Converts all that are named."""
    for path in sys.argv[1:]:
        name, _, ending = os.path.basename(path).rpartition(".")
        folder, args, kernel = MACHINES[ending]
        with open(path, encoding="utf8") as f:
            lines = "".join(transcript(f.read()))
        folder = os.path.join(HERE, folder)
        os.makedirs(folder, exist_ok=True)
        with open(os.path.join(folder, name + ".mms"), "w", encoding="utf8") as f:
            what = "files that are read ahead" if name == "files" else "swap"
            f.write("Recorded on %s: %s.\n\nmmsh> exec bare\n%s" % (kernel, what, lines))
        with open(os.path.join(folder, "args"), "w", encoding="utf8") as f:
            f.write(args + "\n")


if __name__ == "__main__":
    main()
