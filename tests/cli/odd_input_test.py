# SPDX-License-Identifier: MIT
"""Scripts that nobody should write: a clear message, the right status, no memory blow-up."""
import os
import resource
import subprocess
from shell import FOLDER, MMSH, check, done, expect, run, script

LIMIT = 1 << 30
SANITIZED = b"__asan_init" in open(MMSH, "rb").read()


def limited():
    """A gigabyte of address space; the address sanitizer needs far more."""
    if not SANITIZED:
        resource.setrlimit(resource.RLIMIT_AS, (LIMIT, LIMIT))


big = os.path.join(FOLDER, "big")
with open(big, "wb") as f:
    for _ in range(100):
        f.write(b"a" * 1000000)
r = run(big, preexec_fn=limited)
expect("a 100 MB line", r, 2, "", "mmsh: %s:1: line longer than 65536 bytes\n" % big)
with open(big, "rb") as f:
    p = subprocess.run([MMSH], stdin=f, capture_output=True, preexec_fn=limited, check=False)
check("a 100 MB line from a pipe", p.returncode == 2 and p.stderr.startswith(b"mmsh: <stdin>:1: line longer"), p)
os.unlink(big)

path = script(b"echo a\necho b\0c\necho d\n")
expect("a NUL", run(path), 2, "a\n", "mmsh: %s:2: NUL byte in column 7\n" % path)
expect("/dev/zero", run("/dev/zero", preexec_fn=limited), 2, "", "mmsh: /dev/zero:1: NUL byte in column 1\n")
expect("CR LF", run(script(b"echo a\r\nrepeat 2 {\r\necho b\r\n}\r\n")), 0, "a\nb\nb\n", "")
expect("no newline at the end", run(script("echo a")), 0, "a\n")
expect("a backslash at the end", run(script("echo a \\")), 0, "a\n")
expect("a byte order mark", run(script(b"\xef\xbb\xbfecho a\n")), 0, "a\n")
expect("the longest line", run(script("#" * 65536 + "\necho a\n")), 0, "a\n")
expect("one byte more", run(script("#" * 65537 + "\necho a\n")), 2, "")

path = script("source %s\n" % os.path.join(FOLDER, "me.mms"), "me.mms")
r = run(path, preexec_fn=limited)
expect("a script that sources itself", r, 1, "")
check("says so", "too deeply" in r.err and r.err.count("\n") == 1, r)
expect("deep blocks", run("-c", "repeat 1 { " * 90 + "echo a" + " }" * 90), 0, "a\n")
expect("too deep blocks", run("-c", "{ " * 10000 + "echo a" + " }" * 10000), 2, "")
expect("deep prefixes", run("-c", "on 1 " * 10000 + "echo a"), 1)
expect("deep substitutions", run("-c", "print " + "$(print " * 1000 + "1" + ")" * 1000), 1)
expect("deep parentheses", run("-c", "print " + "(" * 10000 + "1" + ")" * 10000), 1)
expect("deep signs", run("-c", "print " + "-" * 30000 + "1"), 1)

lines = 300000 if SANITIZED else 1000000
path = script("echo a\n" * lines)
r = run(path, preexec_fn=limited)
check("a million lines", r.status == 0 and r.out == "a\n" * lines)
r = run(script("{\n" + "x = 1\n" * 100000 + "}\n"), preexec_fn=limited)
expect("a long block", r, 0, "", "")
r = run(script("{\n" + "# filler %s\n" % ("x" * 1000) * 20000 + "}\n"), preexec_fn=limited)
expect("a block beyond all measure", r, 2, "")
check("says so", "the block is too long" in r.err, r)
r = run("-c", "v = 1; repeat 3 { " + "v = $v+1; " * 3000 + "}; echo $v")
expect("a long line of commands", r, 0, "9001\n")
expect("many variables", run(script("".join("v%d = %d\n" % (i, i) for i in range(50000)) + "echo $v49999\n")),
       0, "49999\n")

for text in (b"\x1b[31mred", b"\xff\xfe", b"a\x07b", b"\xe2\x80\xaex"):
    r = run(script(text + b"\n"))
    expect("control characters", r, 1, "")
    check("made visible", "\x1b" not in r.err and "\x07" not in r.err and "\u202e" not in r.err, r)
r = run("-c", "\x1b[31m" * 2000)
expect("a long name", r, 1, "")
check("cut", len(r.err) < 1000, r)

for number in ("0", "1", "4095", "4096", "4097", "0x7fffffff", "0x80000000", "0xffffffff", "0x100000000",
               "0x7fffffffefff", "0x7fffffffffff", "0x800000000000", "0x7fffffffffffffff", "0x8000000000000000",
               "0xffffffffffffffff", "-1", "-4K"):
    for machine in ("i386", "vexpress", "x86_64"):
        r = run("-k", "-m", machine, "-c", "\n".join(c % number for c in (
            "mmap %s", "mmap 4K addr=%s", "mmap 4K addr=%s fixed", "munmap %s 4K", "munmap 0 %s",
            "mprotect %s 4K r", "mremap %s 4K 8K", "mremap 0 4K %s", "brk %s", "sbrk %s", "madvise %s 4K dontneed",
            "madvise 0 4K %s", "mlock %s 4K", "msync %s 4K", "mincore %s 4K", "touch %s", "touch %s r", "read %s",
            "read %s 4K", "write %s 1", "pagemap %s 4K", "vma %s", "alloc_pages %s", "__free_pages %s 0",
            "__free_pages 5 %s", "free_pages %s 0", "__pa %s", "__va %s", "file a%s 4K", "file b %s",
            "truncate b %s", "switch %s", "exit %s", "setuid %s", "rlimit stack %s", "fail %s", "undo %s",
            "redo %s")) + "\nverify")
        check("%s on %s" % (number, machine), r.status in (0, 1) and "rule" not in r.err, r)
done()
