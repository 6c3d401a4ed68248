# SPDX-License-Identifier: MIT
"""--safe: of the host, only SCRIPT's own folder is read."""
import os
from shell import FOLDER, check, done, expect, run, script

inner = script("echo inner\n", "lab/inner.mms")
outer = script("echo outer\n", "outer.mms")
os.symlink(outer, os.path.join(FOLDER, "lab", "link.mms"))
LAB = os.path.join(FOLDER, "lab")


def lab(text):
    """Runs a script in the lab's folder under --safe."""
    return run("--safe", "-m", "x86_64", script(text, "lab/lab.mms"), cwd=LAB)


expect("its own folder", lab("source inner.mms\nsource %s\n" % inner), 0, "inner\ninner\n", "")
for path in (outer, "../outer.mms", "link.mms", "/etc/passwd", "../lab/../outer.mms"):
    r = lab("expect EPERM source %s\nsource %s\n" % (path, path))
    expect(path, r, 1, "")
    check(path + ": says so", ":2: source: " in r.err, r)
for command in ("exec /bin/ls", "mmap 4K r file=/etc/passwd", "mmap 4K r file=../outer.mms"):
    r = lab("expect EPERM %s\n%s\n" % (command, command))
    expect(command, r, 1, "")
expect("a file of the folder", lab("p = $(mmap 4K r file=inner.mms)\nread $p 4\n"), 0)
expect("a simulated file", lab("file /etc/passwd 4K\np = $(mmap 4K r file=/etc/passwd)\nread $p\n"), 0, "0x01\n")
expect("-c has no folder", run("--safe", "-c", "expect EPERM source %s; echo a" % inner), 0, "a\n", "")
expect("without --safe", run("-c", "source " + outer), 0, "outer\n", "")
done()
