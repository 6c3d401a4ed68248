# SPDX-License-Identifier: MIT
"""tools_test.py [STATES]: mmsh-run: procps and its like, run on each simulated machine, print what mmsh itself says. With
STATES, on so many random states of each."""
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile

from shell import MMSH, PATIENCE, check, done, run, script

RUN = os.path.join(os.environ["MMSH_SOURCE"], "scripts", "mmsh-run")
os.environ["PATH"] += ":/usr/sbin:/sbin"
os.environ["MMSH"] = MMSH
TOOLS = [tool for tool in ("free", "vmstat", "pmap", "ps", "top", "swapon", "slabtop", "smem", "lsmod",
                     "numastat") if shutil.which(tool)]
KNOWN = set(run("--dump-man").out.split())

STATE = """p = mmap 1M
touch $p 300K
f = fork
on $f touch $p 100K
file data 128K
m = mmap 128K r file=data
touch $m 64K r
t = clone vm
%s
switch $f
"""
SWAP = """swapon simswap 16M prio=5
swapout 1 $p 64K
"""


def tool(machine, path, *command):
    """Runs a tool on the machine of the script."""
    r = subprocess.run([RUN, "-s", path, "-m", machine, *command], stdin=subprocess.DEVNULL, text=True,
                       stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=PATIENCE, check=False)
    check("%s on %s: status %d\n%s" % (" ".join(command), machine, r.returncode, r.stderr), r.returncode == 0)
    return r.stdout


def batch(machine, path, commands):
    """Output of several commands, which do not ask for themselves, by the command."""
    text = "; ".join("echo '=== %s'; %s; echo \"rc $?\"" % (c, c) for c in commands)
    parts = re.split(r"(?m)^=== (.*)\n", tool(machine, path, "sh", "-c", text))[1:]
    found = dict(zip(parts[::2], parts[1::2]))
    for command in commands:
        check("%s on %s" % (command, machine), found.get(command, "").endswith("rc 0\n"), found.get(command))
    return {c: found.get(c, "").removesuffix("rc 0\n") for c in commands}


def random_state(seed):
    """A state that random commands lead to, and how many processes were made on the way, init included. pid 1 stays."""
    r = random.Random(seed)
    lines, made, alive = ["file data 256K", "p = mmap 1M"], 1, [1]
    for _ in range(r.randrange(5, 60)):
        pid = r.choice(alive)
        kind = r.randrange(10)
        if kind == 0 and made < 12:
            made += 1
            alive.append(made)
            lines.append("on %d fork" % pid)
        elif kind == 1 and made < 12:
            made += 1       # a thread; nothing is run in it
            lines.append("on %d clone vm" % pid)
        elif kind == 2:
            lines.append("try switch %d" % pid)
        elif kind == 3:
            lines.append("try on %d munmap $p+%dK 64K" % (pid, 4 * r.randrange(200)))
        elif kind == 4:
            lines.append("try on %d mmap %dK %s" % (pid, 4 * r.randrange(1, 500), r.choice(("r", "rw", "rw shared", "none", "rw locked"))))
        elif kind == 5:
            lines.append("try on %d touch $(on %d mmap 128K rw file=data private) %dK %s" % (pid, pid, 4 * r.randrange(1, 32), r.choice("rw")))
        elif kind == 6:
            lines.append("try on %d sbrk %dK" % (pid, 4 * r.randrange(1, 50)))
        else:
            lines.append("try on %d touch $p+%dK %dK %s" % (pid, 4 * r.randrange(200), 4 * r.randrange(1, 56), r.choice("rw")))
    return "".join(line + "\n" for line in lines), made


class Figures:
    """What mmsh says of the same machine."""

    def __init__(self, machine, path):
        self.args = ["-m", machine, "-c"]
        self.path = path
        self.cache = {}

    def ask(self, *names):
        """Values of figures; one run for all that are new."""
        new = [n for n in names if n not in self.cache]
        if new:
            text = "source %s\necho ===\n" % self.path + "".join("get %s\n" % n for n in new)
            r = run(*self.args, text)
            check("get %s" % " ".join(new), r.status == 0, r)
            self.cache.update(zip(new, map(int, r.out.split("===\n")[1].split())))
        return [self.cache[n] for n in names]

    def view(self, command):
        """Text of a view."""
        r = run(*self.args, "source %s\necho ===\n%s\n" % (self.path, command))
        check(command, r.status == 0, r)
        return r.out.split("===\n", 1)[1]


def same(what, found, wanted):
    check("%s: %r, but mmsh says %r" % (what, found, wanted), found == wanted)


def numbers(text):
    return [int(word) for word in re.findall(r"\d+", text)]


def row(text, word):
    """The words of the first line that has the word first."""
    return next((line.split() for line in text.splitlines() if line.split()[:1] == [word]), [])


def check_memory(where, out, figures, made):
    """free, vmstat."""
    names = ["MemTotal", "MemFree", "MemAvailable", "Shmem", "Buffers", "Cached", "SReclaimable", "SwapTotal",
             "SwapFree", "Active", "Inactive"]
    mem = dict(zip(names, figures.ask(*("meminfo." + n for n in names))))
    cache = mem["Cached"] + mem["SReclaimable"]
    same(where + "free", numbers(" ".join(row(out["free"], "Mem:"))),
         [mem["MemTotal"], mem["MemTotal"] - mem["MemAvailable"], mem["MemFree"], mem["Shmem"],
          mem["Buffers"] + cache, mem["MemAvailable"]])
    swap_used = mem["SwapTotal"] - mem["SwapFree"]
    same(where + "free, swap", numbers(" ".join(row(out["free"], "Swap:"))),
         [mem["SwapTotal"], swap_used, mem["SwapFree"]])
    line = numbers(out["vmstat"].splitlines()[-1])
    same(where + "vmstat", line[2:6], [swap_used, mem["MemFree"], mem["Buffers"], cache])
    said = {m[2]: int(m[1]) for m in re.finditer(r"(?m)^ *(\d+) (.*)$", out["vmstat -s"])}
    pgpgin, pgpgout, pswpin, pswpout = figures.ask("vmstat.pgpgin", "vmstat.pgpgout", "vmstat.pswpin", "vmstat.pswpout")
    wanted = {"K total memory": mem["MemTotal"], "K free memory": mem["MemFree"], "K active memory": mem["Active"],
              "K inactive memory": mem["Inactive"], "K total swap": mem["SwapTotal"], "K used swap": swap_used,
              "K paged in": pgpgin, "K paged out": pgpgout, "pages swapped in": pswpin, "pages swapped out": pswpout,
              "forks": made}
    same(where + "vmstat -s", {name: said.get(name) for name in wanted}, wanted)


def check_pmap(where, out, figures, pid):
    """pmap, -x, -X."""
    size, rss, shared, private = figures.ask("%d.status.VmSize" % pid, "%d.smaps_rollup.Rss" % pid,
                                             "%d.smaps_rollup.Shared_Dirty" % pid,
                                             "%d.smaps_rollup.Private_Dirty" % pid)
    gate = 4 if "vectors" in figures.view("maps %d" % pid) else 0
    same(where + "pmap", numbers(row(out["pmap %d" % pid], "total")[1]), [size + gate])
    check(where + "pmap finds the stack", "[ stack ]" in out["pmap %d" % pid])
    same(where + "pmap -x", numbers(" ".join(row(out["pmap -x %d" % pid], "total")[2:])),
         [size + gate, rss, shared + private])
    smaps = figures.view("smaps %d" % pid)
    heading = next(line for line in out["pmap -X %d" % pid].splitlines() if "Perm" in line).split()
    columns = heading[heading.index("Size"):-1]
    sums = numbers(out["pmap -X %d" % pid].splitlines()[-1])
    same(where + "pmap -X", dict(zip(columns, sums)),
         {c: sum(map(int, re.findall(r"(?m)^%s: +(\d+)" % c, smaps))) for c in columns})


def check_processes(where, ps, top, figures):
    """ps, top: every process, and no thread."""
    pids = [int(name) for name in figures.view("ls").split() if name.isdigit()]
    listed = {int(line.split()[1]): numbers(" ".join(line.split()[4:6])) for line in ps.splitlines()[1:]}
    same(where + "ps", listed,
         {pid: figures.ask("%d.status.VmSize" % pid, "%d.status.VmRSS" % pid) for pid in pids})
    lines = [line.split() for line in top.splitlines()]
    at = next((i for i, words in enumerate(lines) if words[:1] == ["PID"]), len(lines))
    pages = {pid: figures.ask(*("%d.statm.%s" % (pid, n) for n in ("size", "resident", "shared"))) for pid in pids}
    same(where + "top", {int(w[0]): [int(n) for n in w[4:7]] for w in lines[at + 1:] if w},
         {pid: [4 * n for n in figures_of] for pid, figures_of in pages.items()})
    total, free = figures.ask("meminfo.MemTotal", "meminfo.MemFree")
    memory = re.search(r"MiB Mem : +([\d.]+) total, +([\d.]+) free", top)
    check(where + "top, memory: %s" % top, memory and all(
        abs(float(found) - kb / 1024) < 0.11 for found, kb in zip(memory.groups(), (total, free))))


def check_swaps(where, out, figures):
    """swapon --show: a line an area, sizes of the view."""
    areas = [line.split() for line in figures.view("swaps").splitlines()[1:]]
    shown = [line.split() for line in out.splitlines()]
    same(where + "swapon", [[w[0], int(w[2]), int(w[3]), w[4]] for w in shown],
         [[w[0], 1024 * int(w[2]), 1024 * int(w[3]), w[4]] for w in areas])


def check_slabs(where, out, figures):
    """vmstat -m and slabtop -o: names and objects of slabinfo."""
    caches = {w[0]: [int(n) for n in w[1:5]] for w in
              (line.split() for line in figures.view("slabinfo").splitlines()[2:])}
    # the heading comes again and again; the column Pages has objects a slab
    said = {w[0]: [int(n) for n in w[1:5]] for w in
            (line.split() for line in out["vmstat -m"].splitlines()) if w and w[1].isdigit()}
    # names are cut to 24 characters there
    same(where + "vmstat -m", said, {name[:24]: figures_of for name, figures_of in caches.items()})
    listed = {w[7]: [int(w[1]), int(w[0])] for w in
              (line.split() for line in out["slabtop -o"].splitlines()) if len(w) == 8 and w[0].isdigit()}
    check(where + "slabtop: %r" % out["slabtop -o"], len(listed) > 5)
    for name, figures_of in listed.items():
        same("%sslabtop %s" % (where, name), figures_of, next(c[:2] for n, c in caches.items() if n[:23] == name[:23]))


def check_machine(machine, state, made, name):
    """All tools on one machine."""
    path = script(state, name)
    figures = Figures(machine, path)
    where = "%s, %s: " % (machine, name)
    slabs = "slabinfo" in figures.view("ls").split()
    commands = ["free", "vmstat", "vmstat -s", "pmap 1", "pmap -x 1", "pmap -X 1", "swapon --show --bytes --noheadings"]
    commands += ["vmstat -m", "slabtop -o"] if slabs else []
    out = batch(machine, path, [c for c in commands if c.split()[0] in TOOLS])
    check_memory(where, out, figures, made)
    check_pmap(where, out, figures, 1)
    check_processes(where, tool(machine, path, "ps", "aux"), tool(machine, path, "top", "-b", "-n1", "-w200"), figures)
    check_swaps(where, out[commands[6]], figures)
    if slabs:
        check_slabs(where, out, figures)
    if "smem" in TOOLS:
        said = {int(w[0]): [int(n) for n in w[-4:]] for w in
                (line.split() for line in tool(machine, path, "smem", "-H", "-c", "pid swap uss pss rss").splitlines())}
        check(where + "smem: %r" % said, all(
            said[pid][3] == figures.ask("%d.smaps_rollup.Rss" % pid)[0] for pid in said) and said)


def check_time(machine):
    """vmstat since boot, where that is one tick, is the line of ticks but for who runs now; uptime(1) is not asked: it has
    the time of day from the host."""
    path = script("cost minor=200000 access=10000\np = mmap 8M\ntouch $p 8M\ntick\n", "tick.mms")
    ticks = numbers(Figures(machine, path).view("ticks").splitlines()[-1])
    same(machine + ": vmstat of a tick", numbers(tool(machine, path, "vmstat").splitlines()[-1])[2:], ticks[2:])
    check("%s: the tick had something to do: %s" % (machine, ticks), ticks[13] > 0 and ticks[14] > 0)


def check_modules(machine):
    """lsmod, which reads /sys/module besides /proc/modules."""
    path = script("insmod jbd2 100K\ninsmod ext4 300K\n", "modules.mms")
    figures = Figures(machine, path)
    wanted = [line.split()[:3] for line in figures.view("modules").splitlines()]
    said = [line.split() for line in tool(machine, path, "lsmod").splitlines()[1:]]
    check("%s: two modules: %r" % (machine, said), len(said) == 2)
    same(machine + ": lsmod", said, wanted)


def check_node(machine):
    """numastat, with and without -m, where the kernel knows of nodes."""
    path = script("p = mmap 1M\ntouch $p 300K\n", "node.mms")
    if machine != "x86_64":
        r = subprocess.run([RUN, "-s", path, "-m", machine, "numastat"], capture_output=True, text=True, timeout=PATIENCE, check=False)
        check("%s: numastat: %r" % (machine, r), r.returncode == 1 and "not NUMA aware" in r.stderr)
        return
    figures = Figures(machine, path)
    said = {w[0]: int(w[1]) for w in (line.split() for line in tool(machine, path, "numastat").splitlines()) if len(w) == 2
            and w[1].isdigit()}
    hits, local = figures.ask("vmstat.numa_hit", "vmstat.numa_local")
    same("numastat", said, {"numa_hit": hits, "numa_miss": 0, "numa_foreign": 0, "interleave_hit": 0, "local_node": local,
                            "other_node": 0})
    table = tool(machine, path, "numastat", "-m")
    for name in ("MemTotal", "MemFree", "Active(anon)", "AnonPages", "Slab", "PageTables"):
        kb = figures.ask("meminfo." + name)[0]
        same("numastat -m, " + name, row(table, name)[1:], ["%.2f" % (kb / 1024)] * 2)


if not {"free", "vmstat", "pmap", "ps", "top", "swapon"} <= set(TOOLS):
    print("procps is not installed")
    sys.exit(77)
if subprocess.run([RUN, "true"], stderr=subprocess.PIPE, check=False).returncode == 125:
    print("no namespaces here")
    sys.exit(77)

for name in ("i386", "vexpress", "x86_64"):
    check_machine(name, STATE % (SWAP if "swapon" in KNOWN else ""), 3, "state.mms")
    check_time(name)
    if "lsmod" in TOOLS:
        check_modules(name)
    if "numastat" in TOOLS:
        check_node(name)
    for number in range(int(sys.argv[1]) if len(sys.argv) > 1 else 0):
        check_machine(name, *random_state(number), "random%d.mms" % number)

# the script's failure is the status, and the tool does not run
broken = script("nosuch\n", "broken.mms")
for args, status in ((["-s", broken, "echo", "ran"], 1), (["-s", "/nosuch", "echo", "ran"], 1),
                     (["nosuchtool"], 125), (["-q", "echo"], 125), ([], 125), (["-s"], 125),
                     (["sh", "-c", "exit 3"], 3)):
    r = subprocess.run([RUN, *args], capture_output=True, text=True, timeout=PATIENCE, check=False)
    check("mmsh-run %r: %r" % (args, r), r.returncode == status and r.stdout == "")
# it leaves nothing behind, interrupted or not
with tempfile.TemporaryDirectory() as folder:
    env = dict(os.environ, TMPDIR=folder)
    subprocess.run([RUN, "true"], env=env, timeout=PATIENCE, check=False)
    same("what is left behind", os.listdir(folder), [])
    p = subprocess.Popen([RUN, "sh", "-c", "echo ran; sleep 100"], env=env, stdout=subprocess.PIPE)
    p.stdout.readline()
    p.send_signal(2)
    same("status when interrupted", p.wait(timeout=PATIENCE), 130)
    same("what is left behind then", os.listdir(folder), [])
    p.stdout.close()
done()
