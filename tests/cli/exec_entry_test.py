# SPDX-License-Identifier: MIT
"""exec of a program whose first instruction cannot be fetched: it was started, and reports as touch of that address."""
import os
import struct
from shell import FOLDER, done, expect, run

CODE, DATA, BEYOND, NOWHERE = 0x401000, 0x410000, 0x420000, 0x10
COMM = "cat /proc/self/comm"


def program(name, entry):
    """A static x86_64 program: a page of code, one of data, one of code beyond the end of the file."""
    segments = [(5, 0x1000, CODE), (6, 0x2000, DATA), (5, 0x3000, BEYOND)]
    header = struct.pack("<16sHHIQQQIHHHHHH", b"\x7fELF\x02\x01\x01", 2, 62, 1, entry, 64, 0, 0, 64, 56, len(segments),
                         0, 0, 0)
    table = b"".join(struct.pack("<IIQQQQQQ", 1, flags, at, to, to, 0x1000, 0x1000, 0x1000) for flags, at, to in segments)
    path = os.path.join(FOLDER, name)
    with open(path, "wb") as f:
        f.write((header + table).ljust(0x3000, b"\0"))
    os.chmod(path, 0o755)
    return path


def starts(path, before, after):
    """Runs mmsh in a child of init, which becomes the program."""
    return run("-m", "x86_64", "-k", "-c", "%s; fork; switch 2; exec %s; %s" % (before, path, after))


def failed(signal, address):
    """What is printed of it."""
    return "mmsh: -c:1: exec: %s at %#x\n" % (signal, address)


expect("good", starts(program("good", CODE), "set reasons on", COMM), 0, "2\ngood\n", "")
for name, entry, signal in (("nowhere", NOWHERE, "SIGSEGV (SEGV_MAPERR)"), ("data", DATA, "SIGSEGV (SEGV_ACCERR)"),
                            ("beyond", BEYOND, "SIGBUS (BUS_ADRERR)")):
    path = program(name, entry)
    expect(name, starts(path, "set fatal-signals off", COMM), 1, "2\n%s\n" % name, failed(signal, entry))
    expect(name + ", fatal", starts(path, "set fatal-signals on", COMM), 1, "2\ninit\n", failed(signal, entry))
done()
