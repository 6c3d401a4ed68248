# SPDX-License-Identifier: MIT
"""recorded.py FOLDER...: mmsh prints what a real kernel printed.

A FOLDER holds transcripts, NAME.mms: prose, then lines that begin `mmsh> ` with the kernel's answer below each, and a
file `args` with the options that mmsh is started with. Unlike the transcripts of tests/replay these keep what a kernel
cannot share with a simulator in the notation of the recording, so mmsh's output is put into that notation before the
two are compared:

    frames      f0, f1 ... as they appear, z the zero page; numbered afresh after a command that may move pages
    slots       area and offset of a page in swap: mmsh's pagemap does not say them, but its page tables do
    files       the last part of the name, device and inode 00:00 0
    smaps       of each mapping those lines that the recording shows
    # part      of a view those mappings or lines, behind other commands nothing: nobody recorded what they print

What differs and stays so is listed in DIFFERENCES.md; a difference that is listed and gone is a failure, too.
"""
import difflib
import os
import re
import shutil
import stat
import subprocess
import sys
import tempfile

import elf

HERE = os.path.dirname(os.path.abspath(__file__))
MARK = "mmsh> "
VIEWS = ("pagemap", "maps", "smaps", "faults", "mincore", "switch")
MAPPING = re.compile(r"^([0-9a-f]+-[0-9a-f]+ [rwxsp-]{4} [0-9a-f]+) [0-9a-f]{2,}:[0-9a-f]{2,} \d+ *(.*)$")
FRAME = re.compile(r"^(0x[0-9a-f]+ present (?:anon|file) (?:excl|shared)) (\S+)$")
SLOT = re.compile(r"^(0x[0-9a-f]+) swapped .* \d+:0x[0-9a-f]+$")
SLOT_ENTRY = re.compile(r"^([0-9a-f]+)-[0-9a-f]+ -> swap type (\d+) offset (\d+)$")
LISTED = re.compile(r"^\| `([^`:]+):(\d+)` \| `[^`]*` \| `([^`]*)` \| `([^`]*)` \|")


class Command:
    """A command, the line where it stands, and the lines below it."""

    def __init__(self, text, number):
        self.text, _, comment = text.partition(" # ")
        self.number, self.lines, self.part = number, [], comment == "part"

    def word(self):
        """The command proper: without `name =` and `on PID`."""
        words = self.text.split()
        if words[1:2] == ["="]:
            words = words[2:]
        while words[:1] == ["on"]:
            words = words[2:]
        return words[0] if words else ""


def commands(text):
    """The commands of a transcript, or what mmsh printed between its marks."""
    found = []
    for number, line in enumerate(text.split("\n"), 1):
        if line.startswith(MARK + "#"):
            continue
        if line.startswith(MARK):
            found.append(Command(" ".join(line[len(MARK):].split()), number))
        elif found and line.strip():
            found[-1].lines.append(line.rstrip())
    return found


def name_frame(line, frames):
    """A line of pagemap with the frame's number by appearance."""
    m = FRAME.match(line)
    if not m:
        return line
    frame = m.group(2)
    if frame in ("z", "zero"):
        return m.group(1) + " z"
    return "%s f%d" % (m.group(1), frames.setdefault(frame, len(frames)))


def shows_slots(command):
    """Whether the recording says where pages lie in swap."""
    return any(SLOT.match(line) for line in command.lines)


def played(command):
    """What is typed for a command: its slots are shown by the page tables of the same process."""
    if not shows_slots(command):
        return command.text
    return "%s\n%s" % (command.text, command.text[:command.text.index("pagemap")] + "pagetable")


def with_slots(lines):
    """The lines of pagemap out of those of pagemap and pagetable, with slots."""
    entries = [m for m in map(SLOT_ENTRY.match, lines) if m]
    slots = {int(m.group(1), 16): "%s:0x%x" % (m.group(2), int(m.group(3))) for m in entries}
    return [re.sub(r"(?<= swapped anon shared )-$", lambda _, at=int(line.split()[0], 16): slots.get(at, "none"), line)
            for line in lines if line.startswith("0x")]


def neutral_mapping(line):
    """A line of maps without device, inode and folder."""
    m = MAPPING.match(line)
    return "%s 00:00 0 %s" % (m.group(1), os.path.basename(m.group(2))) if m else line


def in_notation(list_of_commands):
    """Puts the output of each command into the recordings' notation."""
    frames = {}
    for c in list_of_commands:
        if c.word() not in VIEWS:
            frames = {}
        lines = (re.sub(r"^mmsh: [^ ]*:\d+: ", "", line) for line in c.lines)
        lines = (re.sub(r" sd\b", "", line) if line.startswith("VmFlags:") else line for line in lines)
        c.lines = [name_frame(neutral_mapping(line), frames).rstrip() for line in lines]


def same_mapping(line, wanted):
    """Whether the recording shows this line's mapping: by its name, or where it has none by its first address."""
    name = line.partition(" 00:00 0 ")[2]
    if name.startswith("["):
        return any(w.endswith(name) for w in wanted)
    return any(w.startswith(line.split("-")[0] + "-") for w in wanted)


def selected(command, printed):
    """What of the printed lines is held against those of the recorded command."""
    if command.word() not in ("maps", "smaps", "status"):
        return [] if command.part else printed
    keys = {line.split(":")[0] for line in command.lines}
    shown, inside = [], True
    for line in printed:
        if MAPPING.match(line):
            inside = not command.part or same_mapping(line, command.lines)
            keep = inside
        else:
            keep = inside and line.split(":")[0] in keys
        if keep:
            shown.append(line)
    return shown


def play(path, options, folder):
    """The commands of a transcript and what mmsh prints for each: (wanted, printed, what went wrong)."""
    with open(path, encoding="utf8") as f:
        wanted = commands(f.read())
    script = os.path.join(folder, "played")
    with open(script, "w", encoding="utf8") as f:
        f.write("".join("echo '%s'\n%s\n" % (MARK, played(c)) for c in wanted))
    run = subprocess.run([os.environ["MMSH"], *options, "-k", script], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                         stderr=subprocess.STDOUT, text=True, errors="replace", timeout=300, cwd=folder, check=False)
    printed = commands(run.stdout)
    if run.returncode not in (0, 1) or len(printed) != len(wanted):
        return None, None, "mmsh ended with status %d:\n%s" % (run.returncode, run.stdout[-2000:])
    for w, p in zip(wanted, printed):
        p.text = w.text
        if shows_slots(w):
            p.lines = with_slots(p.lines)
    in_notation(wanted)
    in_notation(printed)
    return wanted, printed, ""


def differences(wanted, printed):
    """(line, command, recorded, printed) where they are not the same."""
    for w, p in zip(wanted, printed):
        lines = selected(w, p.lines)
        if lines != w.lines:
            yield w.number, w.text, w.lines, lines


def shortened(line):
    """A line with single blanks, and 64 digits of mincore as `0*48 1*16`."""
    if not re.match(r"^[01]{16,}$", line):
        return " ".join(line.split())
    return re.sub(r"(.)\1*", lambda run: "%s*%d " % (run.group(1), len(run.group())), line).strip()


def in_one_line(recorded, printed):
    """The lines that only one of them has, as DIFFERENCES.md writes them."""
    return (" / ".join(shortened(line) for line in recorded if line not in printed),
            " / ".join(shortened(line) for line in printed if line not in recorded))


def listed_differences():
    """What DIFFERENCES.md expects: (file, line) -> (recorded, printed)."""
    with open(os.path.join(HERE, "DIFFERENCES.md"), encoding="utf8") as f:
        rows = [m for m in map(LISTED.match, f) if m]
    return {(m.group(1), int(m.group(2))): (m.group(3), m.group(4)) for m in rows}


def make_programs(folder, options):
    """The programs and the read-only file that the transcripts name."""
    machine = {"x86_64": elf.EM_X86_64, "i386": elf.EM_386, "vexpress": elf.EM_ARM}[options[options.index("-m") + 1]]
    for name, image in (("bare", elf.bare(machine)), ("vmsh", elf.vmsh())):
        path = os.path.join(folder, name)
        with open(path, "wb") as f:
            f.write(image)
        os.chmod(path, stat.S_IRWXU)
    with open(os.path.join(folder, "f"), "wb") as f:
        f.write(b"".join(bytes([k + 1]) * elf.PAGE for k in range(4)))


def check_file(path, options, folder, listed):
    """The number of failures in one transcript; each is printed."""
    name = os.path.join(os.path.basename(os.path.dirname(path)), os.path.basename(path))
    failures = 0
    wanted, printed, problem = play(path, options, folder)
    if problem:
        print("%s: %s" % (name, problem))
        return 1
    for number, text, recorded, got in differences(wanted, printed):
        if listed.pop((name, number), None) == in_one_line(recorded, got):
            continue
        failures += 1
        print("%s:%d: %s" % (name, number, text))
        print("\n".join(difflib.unified_diff(recorded, got, "recorded", "mmsh", lineterm="", n=1)))
        print("| `%s:%d` | `%s` | `%s` | `%s` |" % (name, number, text, *in_one_line(recorded, got)))
    for key in [k for k in listed if k[0] == name]:
        failures += 1
        print("%s:%d: the listed difference is gone" % key)
    return failures


def check_folder(folder):
    """Plays all transcripts of a folder: (how many, how many failed)."""
    with open(os.path.join(folder, "args"), encoding="utf8") as f:
        options = f.read().split()
    names = sorted(n for n in os.listdir(folder) if n.endswith(".mms"))
    listed = listed_differences()
    place = tempfile.mkdtemp(prefix="mmsh-recorded-")
    try:
        make_programs(place, options)
        failed = [n for n in names if check_file(os.path.join(folder, n), options, place, listed)]
    finally:
        shutil.rmtree(place)
    print("%s: %d of %d transcripts agree" % (os.path.basename(folder), len(names) - len(failed), len(names)))
    for n in failed:
        print("failed: " + n)
    return len(names), len(failed)


def main():
    """Checks the folders that are named."""
    results = [check_folder(os.path.abspath(folder)) for folder in sys.argv[1:]]
    return 1 if not all(count for count, _ in results) or any(failed for _, failed in results) else 0


if __name__ == "__main__":
    sys.exit(main())
