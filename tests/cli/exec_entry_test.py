# SPDX-License-Identifier: MIT
"""exec of a program whose first instruction cannot be fetched: it was started, and reports as touch of that address."""
import os
import struct
from shell import FOLDER, check, done, expect, run

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


def program32(name, machine, entry):
    """A static program of i386 (3) or ARM (40): a page of code."""
    header = struct.pack("<16sHHIIIIIHHHHHH", b"\x7fELF\x01\x01\x01", 2, machine, 1, entry, 52, 0, 0x5000000, 52, 32, 1,
                         0, 0, 0)
    table = struct.pack("<IIIIIIII", 1, 0x1000, CODE, CODE, 0x1000, 0x1000, 5, 0x1000)
    path = os.path.join(FOLDER, name)
    with open(path, "wb") as f:
        f.write((header + table).ljust(0x2000, b"\0"))
    os.chmod(path, 0o755)
    return path


def starts(path, before, after, machine="x86_64"):
    """Runs mmsh in a child of init, which becomes the program."""
    return run("-m", machine, "-k", "-c", "%s; fork; switch 2; exec %s; %s" % (before, path, after))


def failed(signal, address):
    """What is printed of it."""
    return "mmsh: -c:1: exec: %s at %#x\n" % (signal, address)


expect("good", starts(program("good", CODE), "set reasons on", COMM), 0, "2\ngood\n", "")
for name, entry, signal in (("nowhere", NOWHERE, "SIGSEGV (SEGV_MAPERR)"), ("data", DATA, "SIGSEGV (SEGV_ACCERR)"),
                            ("beyond", BEYOND, "SIGBUS (BUS_ADRERR)")):
    path = program(name, entry)
    expect(name, starts(path, "set fatal-signals off", COMM), 1, "2\n%s\n" % name, failed(signal, entry))
    expect(name + ", fatal", starts(path, "set fatal-signals on", COMM), 1, "2\ninit\n", failed(signal, entry))
# An odd entry point is one on x86; on ARM it stands for the even one, in Thumb instructions.
for name, path, machine, address in (
        ("odd64", program("odd64", NOWHERE + 1), "x86_64", NOWHERE + 1),
        ("odd32", program32("odd32", 3, NOWHERE + 1), "i386", NOWHERE + 1),
        ("thumb", program32("thumb", 40, NOWHERE + 1), "vexpress", NOWHERE)):
    expect(name, starts(path, "set fatal-signals off", COMM, machine), 1, "2\n%s\n" % name,
           failed("SIGSEGV (SEGV_MAPERR)", address))
for name, path, machine, address in (
        ("pc64", program("pc64", CODE + 1), "x86_64", CODE + 1),
        ("pc32", program32("pc32", 3, CODE + 1), "i386", CODE + 1),
        ("pc-thumb", program32("pc-thumb", 40, CODE + 1), "vexpress", CODE)):
    r = starts(path, "trace raw", COMM, machine)
    check(name, "address=%#x result=0" % address in r.out and r.status == 0, r)
done()
