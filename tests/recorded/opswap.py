# SPDX-License-Identifier: MIT
"""opswap.py FILE: pages go out to swap and come back as a recorded kernel saw it, command by command.

FILE is what a program printed on Linux 6.1.176 (i386, 512 MB, /dev/vda as swap, page-cluster 0): `> command`, then the answer.
Its language is a cousin of mmsh's. Compared are what each page is (present, or in which slot of swap), the lines of smaps, the
faults, the pages that went in and out, and the slots in use. What differs is listed in DIFFERENT.
"""
import os
import re
import subprocess
import sys

SMAPS = ("Rss", "Pss", "Swap", "SwapPss", "Private_Dirty", "Private_Clean", "Shared_Dirty", "Shared_Clean", "Referenced",
         "Anonymous")
# The reasons are those of DIFFERENCES.md.
DIFFERENT = {
    ("touch $a r", "faults", "2 0", "1 0"): "A",
    ("touch $a 64K r", "faults", "7 0", "6 0"): "A",
    ("touch $f 16K r", "faults", "4 0", "2 1"): "B: and tmpfs reads nothing from a disk",
    ("smaps $f", "Swap", "16", "8"): "B: tmpfs has pages in swap, too",
    ("smaps $f", "Private_Dirty", "8", "0"): "B",
    ("smaps $f", "Private_Clean", "8", "16"): "B",
}


def recorded(path):
    """Pairs of a command and its answer."""
    with open(path, encoding="utf-8") as text:
        return [(command, answer) for command, _, answer in
                (part.partition("\n") for part in text.read().split("> ")[1:])]


def translated(command):
    fixed = re.match(r"(\w) = mmap (\S+) rw(?: (shared|private))?(?: file=/tmp/(\w+))? addr=(\S+) fixed", command)
    moved = re.match(r"mremap (\S+) (\S+) (\S+) fixed=(\S+)", command)
    if fixed:
        name, size, sharing, file, address = fixed.groups("")
        return f"{name} = mmap {size} rw {sharing} {'file=' + file if file else ''} addr={address} fixed"
    if moved:
        return "mremap {} {} {} maymove fixed={}".format(*moved.groups())
    first = command.split()[0]
    return {"cat": "swaps", "pagemap": command + "\npagetable", "smaps": "smaps", "fork": "c = fork; switch $c", "endfork": "exit",
            "mkfile": "file sf 16K", "poke": "write " + command[5:], "peek": "read " + command[5:] + " 1",
            "grep": "get vmstat.pswpin; get vmstat.pswpout"}.get(first, command)


def answers(commands):
    script = ["sysctl vm.page-cluster=0", "swapon /dev/vda 64M"]
    for command in commands:
        script += ["echo @@", translated(command)]
    run = subprocess.run([os.environ["MMSH"], "-k", "-m", "i386", "--mem", "512M", "-c", "\n".join(script)],
                         stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    return run.stdout.split("@@\n")[1:]


def pages(answer):
    """What each page is, in the recording's words or in mmsh's, whose page tables say the slot."""
    theirs = {m[1]: "present" if m[2] == "1" else "slot %d" % int(m[3], 16)
              for m in re.finditer(r"(0x[0-9a-f]+): present=(\d) swap=\d.* (?:swapoff|pfn)=(\S+)", answer)
              if "present=0 swap=0" not in m[0]}
    slots = dict(re.findall(r"^([0-9a-f]+)-[0-9a-f]+ -> swap type 0 offset (\d+)", answer, re.M))
    ours = {m[1]: m[2] if m[2] == "present" else "slot " + slots.get(m[1][2:], "unknown")
            for m in re.finditer(r"^(0x[0-9a-f]+) (present|swapped)", answer, re.M)}
    return theirs or ours


def mapping(answer, start):
    """The figures of one mapping of smaps; those that are left out are 0."""
    at = re.search(rf"^ *{start}-", answer, re.M)
    lines = answer[at.start():answer.find("VmFlags", at.start())] if at else ""
    return dict(re.findall(r"^ *(\w+): +(\d+)", lines, re.M))


def figures(command, answer, start):
    """Name and value of all that is compared of an answer."""
    first = command.split()[0]
    if first == "pagemap":
        return pages(answer)
    if first == "smaps":
        found = mapping(answer, start)
        return {name: found.get(name, "0") for name in SMAPS}
    faults = re.search(r"minflt\+(\d+) majflt\+(\d+)|minor=(\d+) major=(\d+)", answer)
    if first == "touch" and "SIGSEGV" in answer:
        return {"faults": "SIGSEGV"}
    if first == "touch" and faults:
        return {"faults": " ".join(n for n in faults.groups() if n is not None)}
    if command == "cat /proc/swaps":
        return {"Used": re.search(r"^/dev/vda +partition\t65532\t\t(\d+)", answer, re.M)[1]}
    if command.startswith("grep pswp"):
        return {"pswp": " ".join(re.findall(r"\d+", answer))}
    return {}


def main(path):
    script = recorded(path)
    found = set()
    compared = 0
    for (command, theirs), ours in zip(script, answers([command for command, _ in script])):
        start = re.search(r"^ *([0-9a-f]{8})-", theirs, re.M)
        theirs, ours = (figures(command, answer, start[1] if start else "") for answer in (theirs, ours))
        compared += len(theirs)
        found |= {(command, name, theirs.get(name, "-"), ours.get(name, "-"))
                  for name in theirs.keys() | ours.keys() if theirs.get(name) != ours.get(name)}
    print(f"{compared} figures compared")
    for row in sorted(found - DIFFERENT.keys()):
        print("{}: {} is {} in the kernel, {} here".format(*row))
    for row in sorted(DIFFERENT.keys() - found):
        print("{}: {} no longer differs ({}, {})".format(*row))
    return found != DIFFERENT.keys() or compared < 300


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
