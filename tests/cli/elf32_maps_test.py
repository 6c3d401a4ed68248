# SPDX-License-Identifier: MIT
"""exec of 32-bit programs.

i386: against the running kernel, which gives a 32-bit process the classical 3 GiB of user space when its personality asks
for it; programs at fixed addresses only, since position-independent ones lie elsewhere there. Those with libraries are
compared at main as well, where glibc is 2.36 and the kernel 6.18. ARM: against the program
headers, laid out here once more. Each half needs a compiler; without either the test is skipped.
"""
import os
import struct
import subprocess
import sys
import host_maps_test as host
import linked_maps_test as linked
from shell import FOLDER, check, done, run

ADDR_LIMIT_3GB = 0x8000000
SOURCE = """
static char data[12345] = {1};
static char bss[5000];
int main(int c, char **v) { (void)v; return data[c] + bss[c]; }
"""
WAYS = {
    "fixed": ["-no-pie"], "static": ["-static"], "execstack": ["-no-pie", "-z", "execstack"],
    "one-segment": ["-no-pie", "-z", "noseparate-code"], "omagic": ["-static", "-nostdlib", "-Wl,-N,-e,main"],
}
LIBRARIES = ["-no-pie", "-Wl,--no-as-needed", "-lm", "-lrt", "-ldl", "-lpthread", "-lresolv", "-lutil", "-lanl"]
LINKED = {"linked": ["-no-pie"], "libraries": LIBRARIES, "now": [*LIBRARIES, "-Wl,-z,now"]}
PT_LOAD, PT_INTERP = 1, 3


def build(compiler, name, options):
    """The program's path, or None where this compiler cannot make it."""
    source, program = os.path.join(FOLDER, "p.c"), os.path.join(FOLDER, name)
    with open(source, "w", encoding="utf8") as f:
        f.write(SOURCE)
    try:
        made = subprocess.run([compiler, *options, "-o", program, source], stderr=subprocess.DEVNULL, check=False)
    except FileNotFoundError:
        return None
    return program if made.returncode == 0 else None


def compare_with_host(ways, tool, command):
    """How many programs could be compared with the host."""
    compared = 0
    for name, options in ways.items():
        program = build("gcc", "i386-" + name, ["-m32", *options])
        want = tool.host_maps(program) if program else None
        if want is None:
            continue
        r = run("-m", "i386", "--kernel", host.kernel(), "-c", "%s '%s'; maps; verify" % (command, program))
        got = host.fields(r.out)
        check("%s\n  kernel only: %s\n  mmsh only: %s" % (
            program, [w for w in want if w not in got], [g for g in got if g not in want]), got == want, r)
        compared += 1
    return compared


def compare_i386():
    """At the first instruction, and at main."""
    if os.uname().machine != "x86_64" or ".".join(os.uname().release.split(".")[:2]) not in host.KERNELS:
        return 0
    for tool in (host, linked):
        tool.ADDR_NO_RANDOMIZE |= ADDR_LIMIT_3GB
    compared = compare_with_host(WAYS, host, "exec")
    if linked.is_known_host():
        compared += compare_with_host(LINKED, linked, "exec -l")
    return compared


def segments(path):
    """(type, flags, offset, address, bytes in the file, bytes in memory) of a little-endian ELF32 file."""
    with open(path, "rb") as f:
        data = f.read()
    offset, = struct.unpack_from("<I", data, 28)
    size, count = struct.unpack_from("<HH", data, 42)
    made = []
    for i in range(count):
        kind, off, addr, _, filesz, memsz, flags, _ = struct.unpack_from("<8I", data, offset + i * size)
        made.append((kind, flags, off, addr, filesz, memsz))
    return made


def lines_of(path, base):
    """The mappings of a file's segments, moved by base, and the page behind the last."""
    lines, end = [], 0
    for kind, flags, off, addr, filesz, memsz in segments(path):
        if kind != PT_LOAD:
            continue
        perms = "".join(c if flags & bit else "-" for c, bit in (("r", 4), ("w", 2), ("x", 1))) + "p"
        start = addr & ~0xfff
        file_end, end = (addr + filesz + 0xfff) & ~0xfff, (addr + memsz + 0xfff) & ~0xfff
        lines.append(("%08x-%08x" % (start + base, file_end + base), perms, "%08x" % (off & ~0xfff), path))
        if end > file_end:
            name = "[heap]" if base < 0x1000000 else ""
            lines.append(("%08x-%08x" % (file_end + base, end + base), "rw-p", "00000000", name))
    return lines, end


def compare_arm():
    """How many programs were compared with their own headers."""
    compared = 0
    for name, options in {"static": ["-static"], "fixed": ["-no-pie"], "pie": ["-pie", "-fPIE"]}.items():
        program = build("arm-linux-gnueabihf-gcc-12", "arm-" + name, options)
        if not program:
            continue
        base = 0x400000 if name == "pie" else 0
        want, top = lines_of(program, base)[0], 0xb7000000
        if name != "static":
            root = "/usr/arm-linux-gnueabihf"
            interp = "/lib/ld-linux-armhf.so.3"
            if not os.path.exists(root + interp):
                continue
            lines, end = lines_of(root + interp, 0)
            top -= end
            lines, _ = lines_of(root + interp, top)
            want += [(a, b, c, d.replace(root, "")) for a, b, c, d in lines]
        want += [("%08x-%08x" % (top - 0x1000 * n, top - 0x1000 * (n - 1)), perms, "00000000", what)
                 for n, perms, what in ((3, "r-xp", "[sigpage]"), (2, "r--p", "[vvar]"), (1, "r-xp", "[vdso]"))]
        want += [("befdf000-bf000000", "rw-p", "00000000", "[stack]"),
                 ("ffff0000-ffff1000", "r-xp", "00000000", "[vectors]")]
        r = run("-m", "vexpress", "--sysroot", "/usr/arm-linux-gnueabihf", "-c", "exec '%s'; maps; verify" % program)
        got = host.fields(r.out)
        check("%s\n  expected only: %s\n  mmsh only: %s" % (
            program, [w for w in want if w not in got], [g for g in got if g not in want]), sorted(got) == sorted(want), r)
        compared += 1
    return compared


def main():
    """Both halves."""
    compared = compare_i386() + compare_arm()
    if not compared:
        print("skipped: no compiler for 32-bit programs, or a kernel that runs none")
        sys.exit(77)
    print("%d programs compared" % compared)
    done()


if __name__ == "__main__":
    main()
