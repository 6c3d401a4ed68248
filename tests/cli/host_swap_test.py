# SPDX-License-Identifier: MIT
"""Swap files on the host: the header, what is refused, the bytes in the file, and a host that fails meanwhile."""
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time

MMSH = os.environ["MMSH"]
PAGE = 4096
failures = 0


def run(folder, script, *options):
    """What a session prints, errors too."""
    result = subprocess.run([MMSH, "-k", "--mem", "32M", *options, "-c", script], cwd=folder, text=True,
                            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, errors="replace")
    return result.stdout


def check(what, holds, text=""):
    global failures
    if not holds:
        failures += 1
        print(f"FAILED: {what}\n{text}")


def make(folder, name, pages, change=None):
    """A swap file as another system's mkswap writes it."""
    data = bytearray(PAGE * pages)
    data[1024:1028] = (1).to_bytes(4, "little")
    data[1028:1032] = (pages - 1).to_bytes(4, "little")
    data[4086:4096] = b"SWAPSPACE2"
    if change:
        change(data)
    # written in full: no holes
    with open(os.path.join(folder, name), "wb") as f:
        f.write(data)


def put(at, value):
    def change(data):
        data[at:at + 4] = value.to_bytes(4, "little")
    return change


def read(folder, name):
    with open(os.path.join(folder, name), "rb") as f:
        return f.read()


def wait_for(process, condition):
    """Until the condition holds, or the process has ended."""
    while not condition() and process.poll() is None:
        time.sleep(0.001)


def test_header(folder):
    out = run(folder, "mkswap s 256K; swapon s; swaps; dmesg")
    check("mkswap makes a file that swapon takes", "s" + " " * 39 + "file\t\t252\t\t0\t\t-2" in out, out)
    check("its size is told", "size = 258048 bytes" in out and "UUID=" in out, out)
    with open(os.path.join(folder, "s"), "rb") as f:
        page = f.read(PAGE)
    check("signature", page[4086:] == b"SWAPSPACE2")
    check("version and last page", page[1024:1032] == (1).to_bytes(4, "little") + (63).to_bytes(4, "little"))
    if shutil.which("swaplabel", path="/sbin:/usr/sbin:/bin:/usr/bin"):
        label = subprocess.run(["swaplabel", os.path.join(folder, "s")], text=True, stdout=subprocess.PIPE,
                               env={"PATH": "/sbin:/usr/sbin:/bin:/usr/bin"}).stdout
        check("util-linux reads it", "UUID" in label, label)
    out = run(folder, "mkswap huge 1P; mkswap s 1P; mkswap s 16K")
    check("what the disk has no room for is refused", out.count("ENOSPC") == 2, out)
    check("nothing is made then", not os.path.exists(os.path.join(folder, "huge")), out)
    check("and nothing grows", os.path.getsize(os.path.join(folder, "s")) == 256 * 1024, out)
    long = os.path.join(folder, "long")
    process = subprocess.Popen([MMSH, "-c", "mkswap long 8G"], cwd=folder, stdout=subprocess.PIPE,
                               stderr=subprocess.STDOUT, text=True)
    wait_for(process, lambda: os.path.exists(long))
    process.send_signal(signal.SIGINT)
    out = process.communicate()[0]
    check("an interrupted one leaves no file", "Setting up" in out or not os.path.exists(long), out)
    mkswap = shutil.which("mkswap", path="/sbin:/usr/sbin:/bin:/usr/bin")
    if mkswap:
        with open(os.path.join(folder, "real"), "wb") as f:
            f.write(bytes(PAGE * 64))
        subprocess.run([mkswap, os.path.join(folder, "real")], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
        out = run(folder, "swapon real; swaps")
        check("util-linux's mkswap is accepted", "file\t\t252\t\t0" in out, out)


def test_refused(folder):
    cases = [
        ("signature", put(4086, 0), "EINVAL", "Unable to find swap-space signature"),
        ("version", put(1024, 2), "EINVAL", "Unable to handle swap header version 2"),
        ("empty", put(1028, 0), "EINVAL", "Empty swap-file"),
        ("short", put(1028, 64), "EINVAL", "Swap area shorter than signature indicates"),
        ("bad pages", put(1032, 1), "EINVAL", ""),
    ]
    for what, change, errno, line in cases:
        make(folder, "x", 64, change)
        before = open(os.path.join(folder, "x"), "rb").read()
        out = run(folder, "swapon x; dmesg")
        check(what, f"swapon: {errno}" in out and line in out, out)
        out = run(folder, "swapon x; touch 0x8048000 1 r; before = digest; undo; redo; assert $(digest) == $before; dmesg")
        check(f"{what}: undo tells it again", "assert" not in out and out.count(line) == (1 if line else len(out) + 1), out)
        check(f"{what}: the file is as before", open(os.path.join(folder, "x"), "rb").read() == before)
    make(folder, "holes", 64)
    os.truncate(os.path.join(folder, "holes"), PAGE)
    os.truncate(os.path.join(folder, "holes"), 64 * PAGE)
    out = run(folder, "swapon holes; dmesg")
    check("holes", "swapon: EINVAL" in out and "swapfile has holes" in out, out)
    check("no file", "ENOENT" in run(folder, "swapon nothing"))
    check("a folder", "EINVAL" in run(folder, "swapon ."))
    check("a device", "EINVAL" in run(folder, "swapon /dev/null"))
    make(folder, "y", 64)
    os.link(os.path.join(folder, "y"), os.path.join(folder, "z"))
    out = run(folder, "swapon y; swapon y; swapon z; mkswap y")
    check("in use, by both of its names", out.count("EBUSY") == 3, out)
    check("--safe", "refused under --safe" in run(folder, "swapon y", "--safe"))
    check("--safe mkswap", "refused under --safe" in run(folder, "mkswap y", "--safe"))
    check("--safe lets devices be", "ERR" not in run(folder, "swapon /dev/vda 1M", "--safe"))


WRITE = "swapon s; p = mmap 64K; write $p \"the page's own bytes\"; touch $p 64K; kswapd drop; "


def test_bytes(folder):
    make(folder, "s", 64)
    with open(os.path.join(folder, "s"), "r+b") as f:	# a file may be longer than its area
        f.seek(0, 2)
        f.write(b"beyond" * 1000)
    out = run(folder, WRITE + "swapout 1 $p 64K; read $p 20; verify")
    data = open(os.path.join(folder, "s"), "rb").read()
    check("the bytes lie in the file", b"the page's own bytes" in data[PAGE:64 * PAGE])
    check("and come back", "the page's own b" in out and "ytes" in out, out)
    check("nothing behind the area changes", data[64 * PAGE:] == b"beyond" * 1000)
    check("nor the boot sector", data[:1024] == bytes(1024))


def test_going_back(folder):
    make(folder, "s", 64)
    out = run(folder, WRITE + "swapout 1 $p 64K; write $p+60K 7; swapout 1 $p 64K; undo 2; read $p 20; "
                              "swapout 1 $p 64K; touch $p 64K r; verify; swapoff s; swaps")
    check("undo, then go on with the file", "the page's own b" in out and "SIGBUS" not in out, out)


def test_names(folder):
    """A file that is known by several names is the same after a replay, whatever the first one was."""
    out = run(folder, "mkswap s 256K; swapon s; swapoff s; swapon ./s; d = digest; undo; redo; assert $(digest) == $d; "
                      "p = mmap 64K; write $p \"by another name\"; swapout 1 $p 64K; undo; undo; redo; "
                      "swapout 1 $p 64K; swaps; read $p 15; verify")
    check("undo knows the file by its second name", "assert" not in out and "./s" in out and "by another name" in out,
          out)
    out = run(folder, "mkswap t 512K; swapon s; checkpoint one; undo; swapon t; restore one; swaps; undo; swapon t; "
                      "swapoff t; swapon nothing; restore one; swaps; verify")
    check("a checkpoint has its own file", out.count("s" + " " * 39 + "file\t\t252\t") == 2 and "rule" not in out, out)


def started(folder, script):
    """A session that has run the script, and goes on with what it is told."""
    process = subprocess.Popen([MMSH, "-k", "--mem", "32M"], cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                               stderr=subprocess.STDOUT, text=True, errors="replace")
    process.stdin.write(script.replace("; ", "\n") + "\necho ready\n")
    process.stdin.flush()
    for line in process.stdout:
        if "ready" in line:
            break
    return process


def test_gone_meanwhile(folder):
    """A swapoff is undone when the file of its path is another one, another session's, or no swap file any more."""
    out_and_off = WRITE + "swapout 1 $p 64K; swapoff s"
    go_on = "undo\nq = mmap 32K\ntouch $q 32K w\nswapout 1 $q 32K\ndmesg\nread $p 20\nverify\n"
    path = os.path.join(folder, "s")

    def strangers():
        os.rename(os.path.join(folder, "stranger"), path)

    def no_swap_file():
        with open(path, "r+b") as f:
            f.seek(PAGE - 10)
            f.write(b"not one    ")

    def shorter():
        with open(path, "r+b") as f:
            f.write(bytes(1028) + (7).to_bytes(4, "little"))

    def nothing():
        os.unlink(path)

    for change in (strangers, no_swap_file, shorter, nothing):
        make(folder, "s", 64)
        make(folder, "stranger", 64)
        process = started(folder, out_and_off)
        change()
        before = read(folder, "s") if os.path.exists(path) else b""
        out = process.communicate(go_on)[0]
        after = read(folder, "s") if os.path.exists(path) else b""
        check(f"{change.__name__}: is left alone", before == after, out)
        check(f"{change.__name__}: pages stay, or are lost", "Write-error on swap-device" in out and
              "SIGBUS" in out and "rule" not in out, out)
    make(folder, "s", 64)
    process = started(folder, out_and_off)
    other = started(folder, "swapon s; p = mmap 32K; write $p 1; swapout 1 $p 32K")
    before = read(folder, "s")
    out = process.communicate(go_on)[0]
    check("another session's is left alone", before == read(folder, "s") and "SIGBUS" in out, out)
    other.communicate("")
    make(folder, "s", 64)
    process = started(folder, out_and_off)
    make(folder, "s", 64)			# the same file, empty
    out = process.communicate(go_on)[0]
    check("one that is free again has its pages again", "SIGBUS" not in out and "the page's own b" in out and
          b"the page's own bytes" in read(folder, "s"), out)


def test_broken_file(folder):
    make(folder, "s", 64)
    out = run(folder, WRITE + "swapout 1 $p 64K; source damage.mms; verify")
    check("no script", "damage.mms" in out, out)
    # another hand writes to the file between two commands
    process = started(folder, WRITE + "swapout 1 $p 64K")
    with open(os.path.join(folder, "s"), "r+b") as f:
        f.seek(PAGE)
        f.write(b"other bytes")
    os.truncate(os.path.join(folder, "s"), 8 * PAGE)
    out = process.communicate("read $p 4\ntouch $p+60K 1 r\nswapoff s\ndmesg\nverify\n")[0]
    check("changed bytes are no page", out.count("SIGBUS (BUS_ADRERR)") == 2, out)
    check("the log tells", "Read-error on swap-device (0:0:8)" in out, out)
    check("swapoff fails and leaves all", "swapoff: EIO" in out, out)
    check("the machine is sound", "rule" not in out, out)


def test_full_disk(folder):
    """A limit on file sizes: the file cannot be written there (short write, EFBIG)."""
    make(folder, "s", 64)
    script = WRITE + "swapout 1 $p 64K; read $p 20; touch $p 64K r; dmesg; verify"
    # the signal that Linux sends with EFBIG is ignored, as a shell's child may inherit it
    out = subprocess.run(["bash", "-c", "trap '' XFSZ; ulimit -f 16; exec \"$0\" -k --mem 32M -c \"$1\"", MMSH, script],
                         cwd=folder, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT).stdout
    check("a page that cannot be written stays", "Write-error on swap-device" in out and "the page's own b" in out, out)
    check("and is sound", "SIGBUS" not in out and "rule" not in out, out)


def test_mkswap_put_back(folder):
    """A file that cannot be made that long is as before to its last byte."""
    text = b"precious " * 555			# its end lies inside a page
    path = os.path.join(folder, "t")

    def write(data):
        with open(path, "wb") as f:
            f.write(data)

    write(text)
    out = subprocess.run(["bash", "-c", "trap '' XFSZ; ulimit -f 64; exec \"$0\" -c 'mkswap t 256K'", MMSH],
                         cwd=folder, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT).stdout
    check("no room for it", "EFBIG" in out and read(folder, "t") == text, out)
    process = subprocess.Popen([MMSH, "-c", "mkswap t 8G"], cwd=folder, stdout=subprocess.PIPE,
                               stderr=subprocess.STDOUT, text=True)
    wait_for(process, lambda: os.path.getsize(path) > len(text))
    process.send_signal(signal.SIGINT)
    out = process.communicate()[0]
    check("interrupted", "Setting up" in out or read(folder, "t") == text, out)
    write(text)
    os.utime(path, (1, 1))
    out = run(folder, "mkswap t; mkswap t 16K; mkswap t 1P")
    check("too short, too long", out.count("mkswap: E") == 3 and read(folder, "t") == text, out)
    check("and not touched", os.path.getmtime(path) == 1, out)
    write(text * 100)
    out = subprocess.run(["bash", "-c", "trap '' XFSZ; ulimit -f 0; exec \"$0\" -c 'mkswap t 64K'", MMSH],
                         cwd=folder, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT).stdout
    check("no header", "EIO" in out and read(folder, "t") == text * 100, out)
    out = run(folder, "mkswap t 64K; swapon t; swaps")
    check("one that is made shorter", "file\t\t60\t" in out and os.path.getsize(path) == 64 * 1024, out)
    write(text)
    out = run(folder, "mkswap t 64K; swapon t; swaps")
    data = read(folder, "t")
    check("one that is made longer", "file\t\t60\t" in out and data[:1024] == text[:1024] and
          data[PAGE:] == text[PAGE:] + bytes(64 * 1024 - len(text)), out)


def test_kill(folder):
    make(folder, "s", 2048)
    with open(os.path.join(folder, "s"), "ab") as f:
        f.write(b"t" * PAGE)
    process = subprocess.Popen([MMSH, "--mem", "32M"], cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
                               text=True)
    process.stdin.write("swapon s\np = mmap 4M\nwrite $p 1\nwhile 1 { touch $p 4M; x = $(swapout 1 $p 4M) }\n")
    process.stdin.flush()
    wait_for(process, lambda: any(read(folder, "s")[PAGE:2047 * PAGE]))
    process.send_signal(signal.SIGKILL)
    process.wait()
    data = open(os.path.join(folder, "s"), "rb").read()
    check("kill -9: only the area changed", len(data) == 2049 * PAGE and data[2048 * PAGE:] == b"t" * PAGE)
    check("kill -9: the header is whole", data[4086:4096] == b"SWAPSPACE2" and data[:1024] == bytes(1024))
    out = run(folder, "swapon s; swaps")
    check("kill -9: it is free for the next", "EBUSY" not in out and "-2" in out, out)


def main():
    for test in (test_header, test_refused, test_bytes, test_going_back, test_names,
                 test_gone_meanwhile, test_broken_file, test_full_disk, test_mkswap_put_back, test_kill):
        with tempfile.TemporaryDirectory() as folder:
            test(folder)
    sys.exit(failures > 0)


main()
