# SPDX-License-Identifier: MIT
"""seeds.py SOURCE MMSH FOLDER: a corpus for each fuzz target, from the sessions and files of the tests.

FOLDER gets script/ elf/ load/ swap/ grade/, and words.dict, the names of commands and parameters, for -dict=.
"""

import pathlib
import re
import subprocess
import sys

MACHINES = ["i386", "vexpress", "x86_64"]


def commands(text):
    """What is typed in a transcript."""
    lines = re.findall(r"^(?:mmsh|\.\.\.)> (.*)$", text, re.M)
    return "\n".join(lines) + "\n"


def write(folder, name, data):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(data)


def scripts(source, folder):
    for path in sorted(source.glob("tests/replay/*.mms")) + sorted(source.glob("scripts/labs/*.mms")):
        args = path.with_suffix(".args")
        options = args.read_text() if args.exists() else ""
        machine = next((i for i, name in enumerate(MACHINES) if name in options), 0)
        write(folder, path.stem, bytes([machine]) + commands(path.read_text()).encode())


def saves(mmsh, folder):
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in [("empty", ""), ("mmap", "p = mmap 64K; touch $p 64K; fork; kmalloc 100"),
                       ("settings", "alias t=\"touch 0x8048000\"; set era classic; checkpoint a; mmap 4K; undo")]:
        saved = folder / name
        saved.unlink(missing_ok=True)
        subprocess.run([mmsh, "-c", f"{text}; save {saved}"], stdout=subprocess.DEVNULL, check=True)
        saved.write_text(re.sub("checksum .*\n$", "", saved.read_text()))


def words(mmsh):
    names = subprocess.run([mmsh, "--dump-man"], capture_output=True, text=True, check=True).stdout.split()
    synopsis = subprocess.run([mmsh, "--dump-man", *names], capture_output=True, text=True, check=True).stdout
    return sorted(set(names) | set(re.findall(r"[a-z_]{3,20}=?", synopsis)))


def main():
    source, mmsh, folder = pathlib.Path(sys.argv[1]), sys.argv[2], pathlib.Path(sys.argv[3])
    scripts(source, folder / "script")
    saves(mmsh, folder / "load")
    write(folder / "elf", "true", pathlib.Path("/bin/true").read_bytes())
    write(folder / "swap", "header", bytes(1024) + b"\1\0\0\0\x3f\0\0\0" + bytes(4096 - 1024 - 18) + b"SWAPSPACE2")
    write(folder / "grade", "answers", b"lab = L6\nseed = 3\nmaps = 25\n# a comment\n")
    write(folder / "grade", "rep", b"20000\n2\n3\n1\na 0 512\nr 0 1024\nf 0\n")
    write(folder / "grade", "string", b"1 2 3 4 1 2 5 1 2 3 4 5\n")
    (folder / "words.dict").write_text("".join(f'"{word}"\n' for word in words(mmsh)))


main()
