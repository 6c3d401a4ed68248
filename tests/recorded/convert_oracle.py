# SPDX-License-Identifier: MIT
"""convert_oracle.py ORACLE: makes the transcripts of x86_64-6.1, x86_64-6.18, i386-6.1 and vexpress-6.1.

ORACLE is a folder of recordings: scripts/**/NAME.mm and corpus/{x86_64,i386,vexpress}/NAME.mm, and beside each NAME.out61 (Linux
6.1.192) and NAME.out618 or NAME.out (Linux 6.18.44), made by a tracer that ran the commands on a small process `bare`
of a real kernel. A recording has lines `> COMMAND`, with what the kernel answered below them; its first line may say
`#: root` and limits, `stack=64K`. The tests need neither that folder nor this program.

Every line of a transcript but the first commands is the recording's own: only the mark of a command is changed. mmsh
has no part in it.
"""
import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
KERNELS = {("x86_64", "6.1"): "Linux 6.1.192", ("x86_64", "6.18"): "Linux 6.18.44", ("i386", "6.1"): "Linux 6.1.192",
           ("vexpress", "6.1"): "Linux 6.1.190"}
ENDINGS = {"6.1": (".out61",), "6.18": (".out618", ".out")}
GENERATED = 24			# of each corpus
LIMITS = ("stack", "memlock", "as", "data")
# 6.18 has 8 KiB more of vvar; the tracer closed the hole, so that what follows lies where 6.1 has it.
CLOSE_VVAR_CLOCK = [("munmap 0x7ffff7ffb000 8K", ""),
                    ("mremap 0x7ffff7ff7000 16K 16K maymove fixed=0x40000000", "0x40000000\n"),
                    ("mremap 0x40000000 16K 16K maymove fixed=0x7ffff7ff9000", "0x7ffff7ff9000\n")]


def recording(script, kernel):
    """The recorded text of a script, or None."""
    for ending in ENDINGS[kernel]:
        path = script[:-len(".mm")] + ending
        if os.path.exists(path):
            with open(path, encoding="utf8") as f:
                return f.read()
    return None


def limits(words):
    """The limits that a script sets before its process begins."""
    pairs = [word.split("=") for word in words if "=" in word]
    values = [(name, value.replace("inf", "unlimited")) for name, value in pairs if name in LIMITS]
    return ["mmsh> rlimit %s %s\n" % value for value in values]


def transcript(text, words, title, kernel):
    """The transcript of a recording; words: what its script says of the process."""
    lines = [title, "\n"] + limits(words) + ["mmsh> exec bare\n"]
    if kernel == "6.18":
        lines += ["mmsh> %s\n%s" % pair for pair in CLOSE_VVAR_CLOCK]
    if "root" not in words:
        lines.append("mmsh> setuid 1000\n")
    for line in text.splitlines():
        lines.append(re.sub(r"^> ", "mmsh> ", line).rstrip() + "\n")
    return "".join(lines)


def numbered(folder):
    """The scripts of a corpus in the order of their numbers, as many as are kept, evenly spread."""
    scripts = sorted((n for n in os.listdir(folder) if n.endswith(".mm")), key=lambda n: int(re.sub(r"\D", "", n)))
    step = len(scripts) / GENERATED
    return [os.path.join(folder, scripts[int(i * step)]) for i in range(GENERATED)]


def words_of(script):
    """What a script says of the process it wants."""
    with open(script, encoding="utf8") as f:
        return [word for line in f if line.startswith("#:") for word in line[2:].split()]


def by_hand(folder):
    """The scripts that a person wrote; a folder that is not there has none, and its transcripts stay as they are."""
    if not os.path.isdir(folder):
        return []
    return [os.path.join(folder, n) for n in sorted(os.listdir(folder)) if n.endswith(".mm")]


def convert(oracle, machine, kernel):
    """Writes one folder of transcripts; a corpus that is not there leaves it as it is."""
    folder = os.path.join(HERE, "%s-%s" % (machine, kernel))
    corpus = oracle + "/corpus/" + machine
    if not os.path.isdir(corpus):
        return
    os.makedirs(folder, exist_ok=True)
    scripts = by_hand(oracle + "/scripts/" + machine) if machine != "x86_64" else (
        by_hand(oracle + "/scripts") + by_hand(oracle + "/scripts/extra") + by_hand(oracle + "/scripts/edges"))
    for script in scripts + numbered(corpus):
        name = os.path.basename(script)[:-len(".mm")]
        text = recording(script, kernel)
        if text is not None:
            title = "Recorded on %s, %s: %s.\n" % (KERNELS[machine, kernel], machine, os.path.relpath(script, oracle))
            with open(os.path.join(folder, name + ".mms"), "w", encoding="utf8") as f:
                f.write(transcript(text, words_of(script), title, kernel))
    with open(os.path.join(folder, "args"), "w", encoding="utf8") as f:
        f.write("-m %s --kernel %s\n" % (machine, kernel))


def main():
    """Converts everything."""
    for machine, kernel in KERNELS:
        convert(os.path.abspath(sys.argv[1]), machine, kernel)


if __name__ == "__main__":
    main()
