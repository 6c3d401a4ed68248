# SPDX-License-Identifier: MIT
"""exec -l against the running kernel: a real program, stopped where the dynamic linker has finished, has the same maps as
in mmsh: ranges, permissions, offsets and names. And libraries that are broken in every way end in a clear error.

A child asks to be traced, gives up randomisation and runs the program; a breakpoint at AT_ENTRY stops it after the linker.
Where libraries lie depends on the processor: mmsh is booted with what the linker itself says it found in the host's.
Skipped where the running kernel is not the 6.18 that mmsh knows, glibc is not 2.36, or nothing may be traced.
"""
import ctypes
import os
import platform
import shutil
import signal
import struct
import subprocess
import sys
from shell import FOLDER, check, done, run

PTRACE_TRACEME, PTRACE_PEEKTEXT, PTRACE_POKETEXT, PTRACE_CONT = 0, 1, 4, 7
ADDR_NO_RANDOMIZE = 0x40000
AT_ENTRY = 9
LD_SO = "/lib64/ld-linux-x86-64.so.2"
HWCAP_X86_64, HWCAP_X86_AVX512_1 = 2, 4
ENVIRONMENT = {"HOME": "/", "TERM": "linux", "SHELL": "/bin/sh", "USER": "root", "PWD": "/", "PATH": "/bin:/usr/bin"}
NAMES = ("ls cat cp true env bash dash sed grep awk find tar gzip perl python3 make cmake ninja gdb-add-index readelf "
         "objdump gcc g++ git openssl curl xz bzip2 file strace cmp diff sort ps jq dpkg apt-get gpg mandoc less").split()
PROGRAMS = 25
libc = ctypes.CDLL(None, use_errno=True)
libc.ptrace.restype = ctypes.c_long
libc.ptrace.argtypes = [ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p]


def start_traced(path, environment):
    """In the child: never returns."""
    null = os.open("/dev/null", os.O_RDWR)
    for fd in range(3):
        os.dup2(null, fd)
    os.chdir("/")
    if libc.ptrace(PTRACE_TRACEME, 0, None, None) == 0 and libc.personality(ADDR_NO_RANDOMIZE) != -1:
        os.execve(path, [path], environment)
    os._exit(127)


def stopped(pid):
    """Waits; whether the child stands at a breakpoint."""
    _, status = os.waitpid(pid, 0)
    if os.WIFSTOPPED(status) and os.WSTOPSIG(status) == signal.SIGTRAP:
        return True
    if os.WIFSTOPPED(status):
        end(pid)
    return False


def end(pid):
    """Ends the child."""
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)


def entry_point(pid):
    """AT_ENTRY of a process, of 64 bits or 32."""
    with open("/proc/%d/exe" % pid, "rb") as f:
        pair = "QQ" if f.read(5)[4] == 2 else "II"
    with open("/proc/%d/auxv" % pid, "rb") as f:
        return dict(struct.iter_unpack(pair, f.read()))[AT_ENTRY]


def fields(text):
    """(range, permissions, offset, name) of each mapping; [vsyscall] belongs to no process."""
    lines = (line.split(None, 5) for line in text.splitlines())
    return [(w[0], w[1], w[2], w[5] if len(w) > 5 else "") for w in lines if w and w[-1] != "[vsyscall]"]


def host_maps(path, **more):
    """The maps of the real program at its own first instruction, or None when it could not be stopped there."""
    pid = os.fork()
    if pid == 0:
        try:
            start_traced(path, {**ENVIRONMENT, **more})
        except OSError:
            os._exit(126)
    if not stopped(pid):
        return None
    entry = entry_point(pid)
    word = libc.ptrace(PTRACE_PEEKTEXT, pid, entry, None) & 0xffffffffffffffff
    libc.ptrace(PTRACE_POKETEXT, pid, entry, word & ~0xff | 0xcc)
    libc.ptrace(PTRACE_CONT, pid, None, None)
    if not stopped(pid):
        return None
    with open("/proc/%d/maps" % pid, encoding="utf8", errors="replace") as f:
        text = f.read()
    end(pid)
    return fields(text)


def host_processor():
    """The names for boot parameter hwcaps= that stand for what the dynamic linker finds in the host's processor."""
    r = subprocess.run([LD_SO, "--list-diagnostics"], stdout=subprocess.PIPE, check=True, encoding="utf8")
    found = dict(line.split("=", 1) for line in r.stdout.splitlines() if "=" in line)
    names = ["x86-64-v%d" % (1 + n) for n in (int(found["dl_hwcaps_subdirs_active"], 0).bit_count(),) if n]
    names += [p for p in (found["dl_platform"].strip('"'),) if p != "x86_64"]
    names += ["avx512_1"] * bool(int(found["dl_hwcap"], 0) & int(found["dl_hwcap_important"], 0) & HWCAP_X86_AVX512_1)
    return names


def linked(path, processor):
    """exec -l in mmsh, and an audit."""
    boot = "hwcaps=" + ",".join(processor) if processor else ""
    return run("-m", "x86_64", "--kernel", "6.18", "--boot", boot, "-k", "-c", "exec -l '%s'; maps; verify" % path)


def compare(path, processor, heap=True, **environment):
    """Says what differs for one program; heap: what constructors allocate counts."""
    want = host_maps(path, **environment)
    if want is None:
        return False
    r = linked(path, processor)
    got = fields(r.out)
    if not heap:
        want, got = ([w for w in maps if w[3] != "[heap]"] for maps in (want, got))
    if r.status != 0 or got != want:
        check("%s\n  kernel only: %s\n  mmsh only: %s" % (
            path, [w for w in want if w not in got], [g for g in got if g not in want]), False, r)
    return True


def is_dynamic(path):
    """A 64-bit x86 ELF file with an interpreter."""
    with open(path, "rb") as f:
        head = f.read(4096)
    return head[:5] == b"\x7fELF\x02" and head[18:20] == b"\x3e\x00" and b"/ld-linux-x86-64.so.2\0" in head


def compare_programs():
    """Programs that most systems have."""
    found = [p for p in (shutil.which(n, path="/usr/bin:/bin") for n in NAMES) if p and is_dynamic(p)][:PROGRAMS]
    processor = host_processor()
    # A constructor that nobody listed may make a heap: that is no difference of the linker's.
    count = sum(compare(path, processor, heap=path.endswith(("/ls", "/cat", "/true", "/bash"))) for path in found)
    check("programs could be compared", count >= 4)
    # The linker can be told to pass over a name, which makes another processor of this one.
    if "avx512_1" in processor:
        less = [name for name in processor if name != "avx512_1"]
        count += sum(compare(path, less, heap=False, LD_HWCAP_MASK=str(HWCAP_X86_64)) for path in found)
    print("%d programs compared with Linux %s" % (count, platform.release()))


def compile_c(name, source, *options):
    """A program or library in FOLDER."""
    path = os.path.join(FOLDER, name)
    subprocess.run(["gcc", "-x", "c", "-", "-x", "none", "-O1", "-fPIC", *options, "-o", path], input=source.encode(),
                   check=True, cwd=FOLDER)
    return path


def compare_built():
    """Libraries of our own: folders, alignment, thread-local storage, relro, a cycle."""
    lib = ("-shared", "-nostartfiles")
    compile_c("libb.so", "char b[9000]; __thread char t[100];", *lib, "-Wl,-soname,libb.so")
    compile_c("liba.so", "extern char b[]; char *a = b; char big[1 << 20]; __thread char u[40];", *lib, "-Wl,-soname,liba.so", "libb.so",
              "-Wl,-rpath,$ORIGIN")
    compile_c("libb.so", "extern char big[]; char b[9000], *c = big; __thread char t[100];", *lib,
              "-Wl,-soname,libb.so", "-Wl,--no-as-needed", "liba.so", "-Wl,-rpath,$ORIGIN")
    compile_c("libal.so", "_Alignas(1 << 16) char al[1 << 16] = {1}; _Alignas(256) __thread char t[64];", *lib,
              "-Wl,-z,max-page-size=0x200000")
    main = "extern char *a, al[]; int main(void) { return *a + *al; }"
    for name, options in (("runpath", ("-Wl,-rpath,$ORIGIN",)), ("rpath", ("-Wl,--disable-new-dtags,-rpath,${ORIGIN}/.",)),
                          ("now", ("-Wl,-z,now,-rpath," + FOLDER,)), ("fixed", ("-no-pie", "-Wl,-rpath," + FOLDER)),
                          ("relr", ("-Wl,-z,pack-relative-relocs", "-Wl,-rpath,$ORIGIN"))):
        program = compile_c(name, main, *options, "liba.so", "libal.so", "-Wl,-rpath-link," + FOLDER)
        check(name + " could be compared", compare(program, host_processor()))


def damaged(name, change):
    """A copy of the good library, changed, and the program that needs it."""
    folder = os.path.join(FOLDER, "bad-" + name)
    os.mkdir(folder)
    for part in ("runpath", "liba.so", "libal.so", "libb.so"):
        shutil.copy(os.path.join(FOLDER, part), folder)
    path = os.path.join(folder, "liba.so")
    with open(path, "rb") as f:
        data = bytearray(f.read())
    data = change(data)
    if data is None:
        os.unlink(path)
    else:
        with open(path, "wb") as f:
            f.write(data)
    return os.path.join(folder, "runpath")


def headers(data):
    """Where the program headers are, by type."""
    offset, count = struct.unpack_from("<Q", data, 32)[0], struct.unpack_from("<H", data, 56)[0]
    return [(struct.unpack_from("<I", data, offset + 56 * i)[0], offset + 56 * i) for i in range(count)]


def in_header(kind, field, value):
    """Sets a field (offset in the header) of the first header of this type."""
    def change(data):
        at = next(at for t, at in headers(data) if t == kind)
        struct.pack_into("<Q", data, at + field, value)
        return data
    return change


def in_dynamic(tag, value):
    """Sets the value of an entry of the dynamic section."""
    def change(data):
        at = struct.unpack_from("<Q", data, next(at for t, at in headers(data) if t == 2) + 8)[0]
        while struct.unpack_from("<Q", data, at)[0] not in (0, tag):
            at += 16
        struct.pack_into("<QQ", data, at, tag, value)
        return data
    return change


def cut(size):
    """Keeps the first bytes only."""
    return lambda data: data[:size]


def put(at, byte):
    """Changes one byte."""
    def change(data):
        data[at] = byte
        return data
    return change


HOSTILE = {
    "missing": (lambda data: None, "ELIBACC"), "empty": (cut(0), None), "short": (cut(100), None),
    "half": (cut(5000), "ELIBBAD"), "class": (put(4, 1), None), "machine": (put(18, 40), None),
    "type": (put(16, 2), "ELIBBAD"),
    "memsz": (in_header(1, 40, 1 << 62), "ELIBBAD"), "filesz": (in_header(1, 32, 1 << 62), "ELIBBAD"),
    "align": (in_header(1, 48, 3), "ELIBBAD"), "vaddr": (in_header(1, 16, 1 << 47), "ELIBBAD"),
    "dynamic": (in_header(2, 16, 1 << 40), "ELIBBAD"), "relro": (in_header(0x6474e552, 40, 1 << 40), None),
    "tls": (in_header(7, 40, 1 << 62), "ELIBBAD"), "tls-tera": (in_header(7, 40, 1 << 40), "ENOMEM"),
    "strtab": (in_dynamic(5, 1 << 62), "ELIBBAD"), "strsz": (in_dynamic(10, (1 << 64) - 1), "ELIBBAD"),
    "needed": (in_dynamic(1, 1 << 32), "ELIBBAD"), "rela": (in_dynamic(7, 1 << 50), "ELIBBAD"),
    "relasz": (in_dynamic(8, 1 << 62), "ELIBBAD"), "symtab": (in_dynamic(6, 1 << 50), "ELIBBAD"),
    "relr": (in_dynamic(36, 0x1000), None), "verneed": (in_dynamic(0x6ffffffe, 1), None),
}


def hostile_libraries():
    """Each ends in an error (the old program stays), or in a process that passes the audit."""
    for name, (change, error) in HOSTILE.items():
        program = damaged(name, change)
        r = run("-m", "x86_64", "--kernel", "6.18", "-k", "-c",
                "maps; echo ===; try exec -l %s; echo ===; maps; verify" % program)
        check("%s: no crash, clean" % name, r.status == 0, r)
        if error:
            check("%s: %s" % (name, error), error in r.err, r)
        if "exec:" in r.err:
            before, _, after = r.out.split("===\n")
            check("%s: the old program stays" % name, before == after and "init" in before, r)


def is_known_host():
    """Whether its kernel and glibc are those of which mmsh knows what they do until main."""
    release = ".".join(platform.release().split("-")[0].split(".")[:2])
    return platform.machine() == "x86_64" and release == "6.18" and platform.libc_ver() == ("glibc", "2.36")


def main():
    """All parts that this host can carry."""
    if not is_known_host():
        print("skipped: this host is %s %s, %s" % (
            platform.machine(), platform.release(), " ".join(platform.libc_ver())))
        sys.exit(77)
    if not host_maps("/bin/true"):
        print("skipped: nothing may be traced here")
        sys.exit(77)
    compare_programs()
    if shutil.which("gcc"):
        compare_built()
        hostile_libraries()
    done()


if __name__ == "__main__":
    main()
