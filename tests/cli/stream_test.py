# SPDX-License-Identifier: MIT
"""Standard output and error: their order, what becomes of output that cannot be written, signals."""
import os
import signal
import subprocess
import time
from shell import MMSH, check, done, expect, run

expect("order on one pipe", run("-k", "-c", "echo a\nmunmap 1 4K\necho b\nnosuch\necho c", together=True), 1,
       "a\nmmsh: -c:2: munmap: EINVAL (Invalid argument)\nb\n"
       "mmsh: -c:4: nosuch: unknown command; did you mean 'touch'?\nc\n")

LOUD = "repeat 100000 { echo hello }"
with open("/dev/full", "wb") as full:
    for command in (LOUD, "echo a"):
        p = subprocess.run([MMSH, "-c", command], stdout=full, stderr=subprocess.PIPE, check=False)
        check("/dev/full", p.returncode == 1 and b"No space left on device" in p.stderr, p)
p = subprocess.run([MMSH, "-c", LOUD], preexec_fn=lambda: os.close(1), stderr=subprocess.PIPE, check=False)
check("closed output", p.returncode == 1 and b"Bad file descriptor" in p.stderr, p)
p = subprocess.run([MMSH, "-c", "source /dev/null; echo a"], preexec_fn=lambda: os.closerange(0, 3),
                   check=False)
check("nothing open", p.returncode == 1, p)
p = subprocess.Popen([MMSH, "-c", LOUD * 5], stdout=subprocess.PIPE, preexec_fn=lambda: signal.signal(
    signal.SIGPIPE, signal.SIG_DFL))
p.stdout.read(10)
p.stdout.close()
check("closed pipe", p.wait() == -signal.SIGPIPE, p.returncode)

# Whoever waits for an answer before the next line gets it.
p = subprocess.Popen([MMSH], stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0)
for i in range(3):
    p.stdin.write(b"echo %d\n" % i)
    check("dialogue", p.stdout.readline() == b"%d\n" % i)
p.stdin.write(b"if 1 { echo y }\n")
check("dialogue: if", p.stdout.readline() == b"y\n")
p.stdin.close()
check("dialogue ends", p.wait() == 0, p.returncode)


def stopped(signo, *args, **more):
    """Sends a signal once the program has said that it runs: its status, and the CPU seconds it then still took."""
    q = subprocess.Popen([MMSH, *args], stdout=subprocess.PIPE, stderr=subprocess.PIPE, **more)
    q.stdout.readline()
    time.sleep(0.1)
    with open("/proc/%d/stat" % q.pid, encoding="ascii") as f:
        before = sum(int(ticks) for ticks in f.read().rsplit(")")[1].split()[11:13]) / os.sysconf("SC_CLK_TCK")
    q.send_signal(signo)
    _, status, used = os.wait4(q.pid, 0)
    q.returncode = os.waitstatus_to_exitcode(status)
    q.stdout.close()
    q.stderr.close()
    return q.returncode, used.ru_utime + used.ru_stime - before


FLUSHED = "echo go; try nosuch; "
BUSY = ("while 1 { }", "p = mmap 512M; repeat 100000 { touch $p 400M; madvise $p 400M dontneed }",
        "for i in 0..1<<60 { p = $(mmap 4K); munmap $p 4K }",
        "p = mmap 1G r noreserve; read $p 1G", "kread 0xc0000000 768M")
for busy in BUSY:
    status, seconds = stopped(signal.SIGINT, "-c", FLUSHED + busy)
    check("SIGINT: %s: %r" % (busy, status), status == 130)
    check("SIGINT takes %.1f s: %s" % (seconds, busy), seconds < 5)
    status, seconds = stopped(signal.SIGTERM, "-c", FLUSHED + busy)
    check("SIGTERM: %s: %r" % (busy, status), status == -signal.SIGTERM)
check("SIGINT with -k", stopped(signal.SIGINT, "-k", "-c", FLUSHED + BUSY[1])[0] == 130)
check("SIGINT while it reads", stopped(signal.SIGINT, "-c", FLUSHED, "-i", stdin=subprocess.PIPE)[0] == 130)
check("SIGTERM while it reads", stopped(signal.SIGTERM, "-c", FLUSHED, "-i", stdin=subprocess.PIPE)[0]
      == -signal.SIGTERM)
done()
