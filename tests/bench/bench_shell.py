# SPDX-License-Identifier: MIT
"""bench_shell.py MMSH BENCH-FOLDER: what users of the program wait for, beside the programs they
know. Rounds alternate between the programs; CPU time, medians. Peers that are missing are left out.
"""
import os
import pty
import select
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

MMSH, FOLDER = sys.argv[1], Path(sys.argv[2])
LINES = 200_000
TYPED = 5_000
PAGES = 1 << 19


def spawn(rounds, *commands):
    """For each command: (median CPU ms, median wall ms, largest resident set in KiB)."""
    arguments = [str(FOLDER / "bench_spawn"), str(rounds)]
    for number, command in enumerate(commands):
        arguments += (["--"] if number else []) + [str(word) for word in command]
    run = subprocess.run(arguments, stdout=subprocess.PIPE, text=True, check=True)
    return [tuple(map(float, line.split())) for line in run.stdout.splitlines()]


def row(number, what, anchor, ours, goal, holds):
    verdict = "-" if holds is None else "holds" if holds else "MISSES"
    print(f"{number:>4} {what:<44} {anchor:>24} {ours:>16} {goal:>22} {verdict:>7}", flush=True)


def have(*programs):
    return [program for program in programs if shutil.which(program)]


def start_up():
    """Row 22: from nothing to a booted machine and out again."""
    anchors = {"empty C": [FOLDER / "bench_empty"]}
    if have("lua5.4"):
        anchors["lua5.4"] = ["lua5.4", "-"]
    if have("sqlite3"):
        anchors["sqlite3"] = ["sqlite3", ":memory:"]
    results = spawn(101, [MMSH], *anchors.values())
    ours = results[0][0]
    cpu = dict(zip(anchors, (result[0] for result in results[1:])))
    row(22, "start-up, booted, to exit", f"empty C {cpu['empty C']:.2f} ms", f"{ours:.2f} ms",
        "at most 3 ms more", ours - cpu["empty C"] <= 3)
    for peer, goal in (("lua5.4", 1.0), ("sqlite3", None)):
        if peer in cpu:
            row(22, "same", f"{peer} {cpu[peer]:.2f} ms", f"x{ours / cpu[peer]:.2f}",
                f"at most x{goal}" if goal else "-", ours <= goal * cpu[peer] if goal else None)


def large_ram():
    """Row 23: RAM that nobody touches costs nothing."""
    for small, time_goal in (("64M", 1.10), ("64G", 1.10)):
        a, b = spawn(101, [MMSH, "-m", "x86_64", "--mem", small],
                     [MMSH, "-m", "x86_64", "--mem", "64T"])
        row(23, f"start-up with 64T beside {small}", f"{a[0]:.2f} ms", f"x{b[0] / a[0]:.2f}",
            f"at most x{time_goal}", b[0] <= time_goal * a[0])
        row(23, "resident set, same", f"{a[2]:.0f} KiB", f"{b[2] - a[2]:+.0f} KiB",
            "at most +1024 KiB", b[2] - a[2] <= 1024)


def host_memory():
    """Row 24: host bytes for a touched page, its descriptor and its share of the page tables."""
    size = PAGES * 4096
    a, b = spawn(3, [MMSH, "-m", "x86_64", "-c", f"p = mmap {size}"],
                 [MMSH, "-m", "x86_64", "-c", f"p = mmap {size}; touch $p {size}"])
    each = (b[2] - a[2]) * 1024 / PAGES
    row(24, f"host bytes a touched page, {PAGES} dense", "Linux 72", f"{each:.1f}", "at most 72",
        each <= 72)


def commands(folder):
    """Row 20: commands a second from standard input, each with its reply."""
    empty = folder / "empty"
    empty.write_text("")

    def script(name, line):
        path = folder / name
        path.write_text("".join(line(i) + "\n" for i in range(LINES)))
        return path

    def mapping(i):
        return "munmap $p 64K" if i % 2 else "p = mmap 64K"

    peers = {
        "sqlite3": ("sqlite3 :memory:", script("q.sql", "select {}+1;".format)),
        "tclsh": ("tclsh", script("q.tcl", "puts [expr {{{}+1}}]".format)),
        "lua5.4": ("lua5.4 -", script("q.lua", "print({}+1)".format)),
        "dash": ("dash", script("q.sh", "echo {}".format)),
    }
    goals = {"sqlite3": 4, "tclsh": 8}
    present = {peer: peers[peer] for peer in have(*peers)}
    runs = [(MMSH, script("map.mms", mapping)), *present.values()]
    results = spawn(7, *(["sh", "-c", f"exec {command} <{file}"]
                         for command, path in runs for file in (empty, path)))
    rates = [LINES / (results[i + 1][0] - results[i][0]) / 1e3 for i in range(0, len(results), 2)]
    row(20, "p = mmap 64K, munmap $p 64K, M commands/s", "", f"{rates[0]:.2f} M/s",
        "at least 2 M/s", rates[0] >= 2)
    for peer, rate in zip(present, rates[1:]):
        ratio = rates[0] / rate
        goal = goals.get(peer)
        row(20, "same", f"{peer} {rate:.2f} M/s", f"x{ratio:.1f}",
            f"at least x{goal}" if goal else "-", ratio >= goal if goal else None)


def typed(folder, command, lines):
    """CPU time in microseconds a line, typed at a terminal as fast as the program takes them."""
    pid, terminal = pty.fork()
    if not pid:
        os.environ.update(HOME=str(folder), TERM="xterm", MMSH_HISTFILE=str(folder / "history"))
        os.execvp(command[0], command)
    rest = "".join(lines).encode()
    os.read(terminal, 1)
    while True:
        ready, room, _ = select.select([terminal], [terminal] if rest else [], [])
        if room:
            rest = rest[os.write(terminal, rest[:512]):]
        try:
            if ready and not os.read(terminal, 1 << 16):
                break
        except OSError:		# Linux says so when the other side is closed
            break
    _, status, used = os.wait4(pid, 0)
    os.close(terminal)
    if status:
        sys.exit(f"{command[0]} fails at a terminal")
    return (used.ru_utime + used.ru_stime) * 1e6 / len(lines)


def at_a_terminal(folder):
    """Row 21: lines typed at a prompt with line editing."""
    if not have("lua5.4"):
        return
    lines = [f"x = {i}+1\n" for i in range(TYPED)]
    figures = [(typed(folder, ["lua5.4", "-i"], [*lines, "os.exit()\n"]),
                typed(folder, [MMSH, "-n"], [*lines, "quit\n"])) for _ in range(7)]
    theirs, ours = (statistics.median(column) for column in zip(*figures))
    row(21, f"x = {TYPED}+1 at the prompt of a terminal, a line", f"lua5.4 -i {theirs:.0f} us", f"{ours:.0f} us",
        "at least x1", theirs >= ours)


def million_touches(folder):
    path = folder / "touch.mms"
    lines = [f"p = mmap {PAGES * 4096}"]
    lines += [f"touch $p+{i % PAGES * 4096}" for i in range(1_000_000)]
    path.write_text("\n".join(lines) + "\n")
    ours, = spawn(3, [MMSH, "-m", "x86_64", path])
    row("-", "a million touch commands from a script", "", f"{ours[0] / 1e3:.2f} s", "at most 2 s",
        ours[0] <= 2000)


def lackey(folder):
    """Row 18: a real program's trace, from the file to hits and misses of a mapped run, beside the tool that writes it.
    Wall time: most of lackey's is not its own."""
    if len(have("valgrind", "gzip")) < 2:
        return
    text, trace = folder / "text", folder / "trace"
    text.write_bytes(bytes(i * i >> 7 & 255 for i in range(100_000)))
    tool = ["valgrind", "--tool=lackey", "--trace-mem=yes", f"--log-file={trace}", "gzip", "-c", text]
    theirs, = spawn(1, tool)
    with open(trace, "rb") as lines:
        nr = sum(line[:2] in (b"I ", b" L", b" S", b" M") for line in lines)
    machine = [MMSH, "-m", "x86_64", "-c"]
    empty, ours = spawn(5, [*machine, ""], [*machine, f"policy lru 1000 mapped file={trace}"])
    a, b = nr / theirs[1] / 1e3, nr / (ours[1] - empty[1]) / 1e3
    row(18, f"lackey's trace of gzip, {nr / 1e6:.1f} M lines, mapped", f"lackey {a:.2f} M lines/s", f"{b:.1f} M lines/s",
        "at least x10", b >= 10 * a)


print(f"{'row':>4} {'what':<44} {'anchor':>24} {'mmsh':>16} {'goal':>22} {'verdict':>7}")
start_up()
large_ram()
host_memory()
with tempfile.TemporaryDirectory() as name:
    commands(Path(name))
    at_a_terminal(Path(name))
    million_touches(Path(name))
    lackey(Path(name))
