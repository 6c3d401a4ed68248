# SPDX-License-Identifier: MIT
"""exec against the running kernel: a real program, stopped at its first instruction without
address randomisation, has the same maps as in mmsh: ranges, permissions, offsets and names.

A child asks to be traced, gives up randomisation and runs the program; the kernel stops it before
the first instruction, where /proc/PID/maps is read. Skipped where the running kernel is none that
mmsh knows, or nothing may be traced.
"""
import ctypes
import os
import platform
import random
import shutil
import signal
import subprocess
import sys
from shell import FOLDER, check, done, run

KERNELS = ("6.1", "6.18")
PROGRAMS = 30
PTRACE_TRACEME, PTRACE_KILL = 0, 8
ADDR_NO_RANDOMIZE = 0x40000
# The strings that mmsh's exec gives every program.
ENVIRONMENT = {"HOME": "/", "TERM": "linux", "SHELL": "/bin/sh", "USER": "root", "PWD": "/", "PATH": "/bin:/usr/bin"}
libc = ctypes.CDLL(None, use_errno=True)


def skip(why):
    """Ends the test: this host cannot answer."""
    print("skipped: " + why)
    sys.exit(77)


def kernel():
    """The running kernel as --kernel takes it."""
    release = ".".join(platform.release().split("-")[0].split(".")[:2])
    if platform.machine() != "x86_64" or release not in KERNELS:
        skip("this kernel is %s %s" % (platform.machine(), platform.release()))
    return release


def start_traced(path, args):
    """In the child: never returns."""
    if libc.ptrace(PTRACE_TRACEME, 0, None, None) == 0 and libc.personality(ADDR_NO_RANDOMIZE) != -1:
        os.execve(path, [path, *args], ENVIRONMENT)
    os._exit(127)


def fields(text):
    """(range, permissions, offset, name) of each mapping; [vsyscall] belongs to no process."""
    lines = (line.split(None, 5) for line in text.splitlines())
    return [(w[0], w[1], w[2], w[5] if len(w) > 5 else "") for w in lines if w and w[-1] != "[vsyscall]"]


def host_maps(path, args=()):
    """The maps of the real program at its first instruction, or None when it could not be started so."""
    pid = os.fork()
    if pid == 0:
        try:
            start_traced(path, list(args))
        except OSError:
            os._exit(126)
    _, status = os.waitpid(pid, 0)
    if not os.WIFSTOPPED(status) or os.WSTOPSIG(status) != signal.SIGTRAP:
        if os.WIFSTOPPED(status):
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
        return None
    with open("/proc/%d/maps" % pid, encoding="utf8", errors="replace") as f:
        text = f.read()
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    return fields(text)


def compare(release, path, args=()):
    """Says what differs for one program."""
    want = host_maps(path, args)
    if want is None:
        return False
    words = " ".join("'%s'" % a for a in args)
    r = run("-m", "x86_64", "--kernel", release, "-c", "exec '%s' %s; maps" % (path, words))
    got = fields(r.out)
    if r.status != 0 or got != want:
        check("%s\n  kernel only: %s\n  mmsh only: %s" % (
            path, [w for w in want if w not in got], [g for g in got if g not in want]), False, r)
    return True


def is_elf64(path):
    """A 64-bit x86 ELF file that may be run and does not change who runs it."""
    try:
        mode = os.stat(path).st_mode
        with open(path, "rb") as f:
            head = f.read(20)
    except OSError:
        return False
    return (head[:5] == b"\x7fELF\x02" and head[18:20] == b"\x3e\x00" and mode & 0o111
            and not mode & 0o6000 and os.access(path, os.X_OK))


def some_programs():
    """A fixed choice of what /usr/bin holds, and some that are everywhere."""
    known = [shutil.which(name) for name in ("ls", "bash", "python3", "perl", "true", "env", "sh")]
    paths = sorted("/usr/bin/" + name for name in os.listdir("/usr/bin"))
    random.Random(1).shuffle(paths)
    chosen = [p for p in known if p and is_elf64(p)]
    for path in paths:
        if len(chosen) >= PROGRAMS:
            break
        if is_elf64(path) and path not in chosen:
            chosen.append(path)
    return chosen + ["/lib64/ld-linux-x86-64.so.2"]


SOURCES = {
    "small": "int main(void) { return 0; }",
    "bss": "static char big[100 << 20]; int main(int c, char **v) { (void)v; return big[c]; }",
    "data": "static char a[12345] = {1}; static char b[5000]; "
            "int main(int c, char **v) { (void)v; return a[c] + b[c]; }",
    "aligned": "static char a[3 << 20] __attribute__((aligned(2 << 20))) = {1}; "
               "int main(int c, char **v) { (void)v; return a[c]; }",
}
WAYS = {
    "pie": ["-pie", "-fPIE"], "fixed": ["-no-pie"], "static": ["-static"], "static-pie": ["-static-pie", "-fPIE"],
    "execstack": ["-z", "execstack"], "one-segment": ["-z", "noseparate-code"], "omagic": ["-static", "-Wl,-N"],
    "big-pages": ["-Wl,-z,max-page-size=0x200000"], "static-pie-big": ["-static-pie", "-fPIE",
                                                                       "-Wl,-z,max-page-size=0x200000"],
    "far": ["-no-pie", "-Wl,-Ttext-segment=0x10000000"],
}


def built_programs():
    """Programs of every kind the compiler makes, where there is one."""
    if not shutil.which("gcc"):
        return []
    made = []
    kinds = [("data", way) for way in WAYS]
    kinds += [(name, way) for name in SOURCES for way in ("pie", "static-pie")]
    for name, way in kinds:
        source, program = os.path.join(FOLDER, name + ".c"), os.path.join(FOLDER, name + "-" + way)
        with open(source, "w", encoding="utf8") as f:
            f.write(SOURCES[name] + "\n")
        if subprocess.run(["gcc", *WAYS[way], "-o", program, source], stderr=subprocess.DEVNULL,
                          check=False).returncode == 0:
            made.append(program)
    return made


def main():
    """Compares them all."""
    release = kernel()
    if not host_maps("/bin/true"):
        skip("nothing may be traced here")
    compared = sum(compare(release, path) for path in some_programs() + built_programs())
    check("programs could be compared", compared >= 2)
    # Arguments of several pages make the stack's first mapping larger.
    for size in (100, 3000, 4096, 30000, 65000):
        compare(release, "/bin/true", ["x" * size])
    compare(release, "/bin/true", ["y" * 1000] * 60)
    print("%d programs compared with Linux %s" % (compared, platform.release()))
    done()


if __name__ == "__main__":
    main()
