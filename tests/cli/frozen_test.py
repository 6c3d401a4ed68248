# SPDX-License-Identifier: MIT
"""Host files are frozen at first use: a program that changed is refused, and undo still replays the one that ran."""
import os
import shutil
from shell import FOLDER, check, done, expect, run

PROGRAM = os.path.join(FOLDER, "program")
OTHER = os.path.join(FOLDER, "other")


def session(before, change, after):
    """Runs commands, then changes the host, then runs more commands of the same session."""
    fifo = os.path.join(FOLDER, "fifo")
    if not os.path.exists(fifo):
        os.mkfifo(fifo)
    script = os.path.join(FOLDER, "feed.sh")
    with open(script, "w", encoding="utf8") as f:
        f.write("echo '%s'; cat '%s' >/dev/null; echo '%s'\n" % (before, fifo, after))
    feed = os.popen("sh '%s' | '%s' -k -m x86_64 2>&1" % (script, os.environ["MMSH"]))
    # The commands before are read when mmsh has answered the last of them.
    line = feed.readline()
    change()
    with open(fifo, "w", encoding="utf8") as f:
        f.write("go")
    return line + feed.read()


def replace_in_place():
    """Other bytes in the same file."""
    with open(PROGRAM, "r+b") as f:
        f.seek(-1, os.SEEK_END)
        f.write(b"!")
    os.utime(PROGRAM, (1, 1))


def replace_by_rename():
    """Another file under the name."""
    shutil.copy("/bin/cat", OTHER)
    os.rename(OTHER, PROGRAM)


def reinstall():
    """The same bytes in another file, as a package manager leaves them."""
    shutil.copy(PROGRAM, OTHER)
    os.utime(OTHER, (2, 2))
    os.rename(OTHER, PROGRAM)


shutil.copy("/bin/ls", PROGRAM)
expect("a program of the host", run("-m", "x86_64", "-c", "exec %s; get 1.status.VmStk" % PROGRAM), 0, "132\n", "")
BEFORE = "exec %s; d = digest" % PROGRAM
for how in (replace_in_place, replace_by_rename, lambda: os.unlink(PROGRAM)):
    shutil.copy("/bin/ls", PROGRAM)
    out = session(BEFORE, how, "try exec %s; fork; undo; assert $(digest) == $d; undo; redo; assert $(digest) == $d; "
                  "touch 0x7fffffffe000; verify; echo sound" % PROGRAM).splitlines()
    check("refused, and replayed", out[1].endswith(": exec: ESTALE (Stale file handle)")
          and out[2:] == ["2", "minor=0 major=0", "sound"], out)
shutil.copy("/bin/ls", PROGRAM)
out = session(BEFORE, reinstall, "exec %s; echo again" % PROGRAM)
check("the same bytes are the same program", out.endswith("again\n") and "ESTALE" not in out, out)
done()
