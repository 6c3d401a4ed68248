# SPDX-License-Identifier: MIT
"""exec and mmap of host files that are none, that change, that lie, or that nobody may read: a message, status 1, the
machine unchanged, no waiting and no host memory."""
import os
import resource
import subprocess
from shell import FOLDER, MMSH, PATIENCE, check, done, expect, run

BITS = ["-m", "x86_64", "--kernel", "6.18"]


def path(name):
    """A path in the test's folder."""
    return os.path.join(FOLDER, name)


def make(name, data=b"", mode=0o755):
    """Writes a file and gives its path."""
    p = path(name)
    os.makedirs(os.path.dirname(p), exist_ok=True)
    with open(p, "wb") as f:
        f.write(data)
    os.chmod(p, mode)
    return p


def refused(what, target, errno, how=()):
    """exec and mmap of a path fail alike, and leave the machine as it was."""
    r = run(*BITS, *how, "-k", "-c", "d = $(digest)\nexec '%s'\nassert $(digest) == $d\nverify" % target)
    check(what, r.status == 1 and r.out == "" and r.err.count("\n") == 1
          and "exec: %s (" % errno in r.err, r)


def elf(machine=62, kind=2, wide=True, entry=0x400000, segments=((1, 5, 0, 0x400000, 64, 64),), size=4096):
    """A small ELF file: segments are type, flags, offset, address, bytes in the file, bytes in memory."""
    word = 8 if wide else 4

    def le(value, n):
        return (value & ((1 << 8 * n) - 1)).to_bytes(n, "little")

    head, each = (64, 56) if wide else (52, 32)
    b = b"\x7fELF" + bytes([2 if wide else 1, 1, 1]) + bytes(9)
    b += le(kind, 2) + le(machine, 2) + le(1, 4) + le(entry, word) + le(head, word) + le(0, word)
    b += le(0, 4) + le(head, 2) + le(each, 2) + le(len(segments), 2) + bytes(6)
    for what, flags, offset, address, filesz, memsz in segments:
        if wide:
            b += le(what, 4) + le(flags, 4) + b"".join(le(v, 8) for v in (offset, address, address, filesz,
                                                                          memsz, 4096))
        else:
            b += b"".join(le(v, 4) for v in (what, offset, address, address, filesz, memsz, flags, 4096))
    return b.ljust(size, b"\0")


def no_programs():
    """Files of every kind that cannot be executed."""
    os.mkfifo(path("fifo"), 0o755)
    os.mkdir(path("folder"))
    os.symlink("loop", path("loop"))
    os.symlink("nowhere", path("dangling"))
    with open(make("huge"), "r+b") as f:
        f.truncate(1 << 42)
    with open(make("huge-elf", elf()), "r+b") as f:
        f.truncate(1 << 42)
    for what, target, errno in (
            ("a folder", path("folder"), "EACCES"), ("zeros", "/dev/zero", "EACCES"),
            ("a terminal", "/dev/tty", "EACCES"), ("a pipe", path("fifo"), "EACCES"),
            ("nothing", path("none"), "ENOENT"), ("nowhere", path("dangling"), "ENOENT"),
            ("a loop", path("loop"), "ELOOP"), ("below a file", path("huge") + "/x", "ENOTDIR"),
            ("too long", "/" + "n" * 300, "ENAMETOOLONG"), ("no name", "", "ENOENT"),
            ("empty", make("empty"), "ENOEXEC"), ("text", make("text", b"hello\n"), "ENOEXEC"),
            ("a script", make("script", b"#!/bin/sh\n"), "ENOEXEC"),
            ("not executable", make("plain", elf(), 0o644), "EACCES"),
            ("4 TiB of nothing", path("huge"), "ENOEXEC"),
            ("of /proc", "/proc/self/maps", "EACCES"),
            ("another machine's", make("arm", elf(40)), "ENOEXEC"),
            ("32-bit", make("i386", elf(3, wide=False)), "ENOEXEC"),
            ("2^62 bytes", make("large", elf(segments=((1, 5, 0, 0x400000, 1 << 62, 1 << 62),))), "EINVAL"),
            ("2^62 bytes of bss", make("bss", elf(segments=((1, 6, 0, 0x400000, 64, 1 << 62),))), "EINVAL"),
            ("an interpreter that is a folder",
             make("interp", elf(segments=((3, 4, 120, 120, 5, 5),)).replace(bytes(5), b"/tmp\0", 1)), None)):
        if errno:
            refused(what, target, errno)
    r = run(*BITS, "-c", "exec %s; maps" % path("huge-elf"))
    check("a program of 4 TiB, mostly holes", r.status == 0 and "huge-elf" in r.out, r)
    for target, errno in ((path("folder"), "ENODEV"), (path("fifo"), "ENODEV"), ("/dev/zero", "ENODEV"),
                          (path("none"), "ENOENT")):
        r = run("-c", "mmap 4K r file=%s" % target)
        check("mmap " + target, r.status == 1 and "mmap: %s (" % errno in r.err, r)


def unreadable():
    """A file that only others may read."""
    target = make("secret", elf(), 0o711)
    if os.getuid() == 0:
        os.chmod(FOLDER, 0o755)

        def nobody():
            os.setgid(65534)
            os.setuid(65534)

        try:
            r = run(*BITS, "-c", "exec " + target, preexec_fn=nobody)
        except (OSError, subprocess.SubprocessError):
            return
        if r.status < 0 or r.status > 2:
            return
    else:
        os.chmod(target, 0o111)
        r = run(*BITS, "-c", "exec " + target)
    expect("unreadable", r, 1, "", "mmsh: -c:1: exec: EACCES (Permission denied)\n")


def session(lines):
    """Starts a session whose commands are given one by one; a marker ends each one's output."""
    p = subprocess.Popen([MMSH, *BITS, "-k"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                         stderr=subprocess.STDOUT)
    out = []
    for line in lines:
        if callable(line):
            line()
            continue
        p.stdin.write((line + "\necho -end-\n").encode())
        p.stdin.flush()
        text = b""
        while not text.endswith(b"-end-\n"):
            more = p.stdout.readline()
            if not more:
                break
            text += more
        out.append(text[:-len(b"-end-\n")].decode())
    p.stdin.close()
    status = p.wait(PATIENCE)
    p.stdout.close()
    return status, out


def changing():
    """A file is what it was at its first use, or it is refused."""
    for size in (4096, 3 << 20):		# copied whole, and read from a descriptor
        target = make("changing-%d" % size, elf(size=size))
        other = elf(size=size, segments=((1, 5, 0, 0x500000, 64, 64),), entry=0x500000)

        def rewrite():
            with open(target, "r+b") as f:
                f.write(other)
            os.utime(target, (1, 1))

        _, out = session(["set reasons on", "exec " + target, rewrite, "exec " + target, "digest", "fork",
                          "undo", "verify"])
        check("changed between uses, %d bytes" % size,
              out[1] == "" and out[2].endswith("exec: ESTALE (Stale file handle): "
                                                "the host file changed since it was first used\n")
              and out[4] == "2\n" and out[5:] == ["", ""], out)

        target = make("same-%d" % size, elf(size=size))

        def replace():
            make("new", elf(size=size))
            os.rename(path("new"), target)

        _, out = session(["exec " + target, replace, "exec " + target, lambda: os.unlink(target),
                          "undo", "redo", "verify"])
        check("replaced by the same bytes, then gone, %d bytes" % size, out == ["", "", "", "", ""], out)


def names():
    """Views show a name as the kernel does; messages show it so that a terminal stays as it is."""
    target = make("a\x1b[31m\tb \u00e4", elf())
    r = run(*BITS, "-c", "exec '%s'; maps; status" % target)
    check("control characters", r.status == 0 and r.out.count(target) == 1
          and "Name:\ta\x1b[31m\tb \u00e4\n" in r.out, r)
    r = run(*BITS, "-c", "exec /none\x1b[31m\x07")
    check("in a message", r.status == 1 and "\x1b" not in r.err and "\x07" not in r.err, r)


def safe():
    """--safe: only what lies in the script's folder."""
    make("lesson/prog", elf())
    os.symlink("/bin/true", path("lesson/out"))
    with open(make("lesson/s.mms"), "w", encoding="utf8") as f:
        f.write("exec %s\n" % path("lesson/prog"))
    expect("the script's own folder", run(*BITS, "--safe", path("lesson/s.mms")), 0, "", "")
    for target in ("/bin/true", path("lesson/out"), path("lesson/../huge"), path("lesson/../lesson-2/prog")):
        with open(path("lesson/t.mms"), "w", encoding="utf8") as f:
            f.write("exec %s\n" % target)
        r = run(*BITS, "--safe", path("lesson/t.mms"))
        check("--safe and " + target, r.status == 1 and ": EPERM (" in r.err or ": ENOENT (" in r.err, r)
    refused("--safe without a script", "/bin/true", "EPERM", ["--safe"])


def sysroot():
    """--sysroot: where interpreters come from; links in it stay in it."""
    interp = b"/lib/my-ld.so\0"
    program = bytearray(elf(segments=((3, 4, 512, 0x400200, len(interp), len(interp)),
                                      (1, 5, 0, 0x400000, 1024, 1024))))
    program[512:512 + len(interp)] = interp
    target = make("dynamic", bytes(program))
    refused("no interpreter", target, "ENOENT")
    make("root/usr/lib/real.so", elf(kind=3, entry=0x40, segments=((1, 5, 0, 0, 1024, 1024),)))
    os.symlink("/usr/lib", path("root/lib"))		# absolute: below the sysroot all the same
    os.symlink("real.so", path("root/usr/lib/my-ld.so"))
    r = run(*BITS, "--sysroot", path("root"), "-c", "exec %s; maps" % target)
    check("interpreter of the sysroot", r.status == 0 and " /usr/lib/real.so\n" in r.out, r)
    r = run("--sysroot", path("none"), "-c", "fork")
    check("no sysroot", r.status == 2 and r.out == "", r)
    r = run("--sysroot", target, "-c", "fork")
    check("a file as sysroot", r.status == 2 and r.out == "", r)


def main():
    """All of them."""
    no_programs()
    unreadable()
    changing()
    names()
    safe()
    sysroot()
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    check("no file was read whole: %d kB" % peak, peak < 400 << 10)
    done()


if __name__ == "__main__":
    main()
