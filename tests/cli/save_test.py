# SPDX-License-Identifier: MIT
"""save and load: another mmsh has the same machine; what is not whole, or lies, is refused as a whole."""
import os
import random
import re
import shutil
from shell import FOLDER, check, done, expect, run, script

MASK = (1 << 64) - 1
VIEWS = ["maps", "smaps", "pagetable", "free_area", "vmstat", "meminfo", "zoneinfo", "dmesg", "ps", "tlb", "digest", "echo $p $c"]
SESSION = """p = mmap 1M
touch $p 300K
write $p "it's \\"quoted\\" \\\\ here"
c = fork
on $c touch $p 8K
munmap 1 4K
mprotect $p 8K r
file data 64K
m = mmap 16K r shared file=data
touch $m 4K r
echo 80 > /proc/sys/vm/overcommit_ratio
q = alloc_pages 2 GFP_ATOMIC __GFP_ZERO
fail 1
alloc_pages 0
kmem_cache_create mine 100 align=32 SLAB_HWCACHE_ALIGN SLAB_PANIC
o = kmem_cache_alloc mine
kmalloc 5000
switch $c
undo
undo
redo
"""


def in_folder(name):
    return os.path.join(FOLDER, name)


def digest_hash(data):
    """core/lib/hash.h, for files that are wrong and have the right checksum."""
    def mix(state, word):
        x = ((state ^ word) * 0xff51afd7ed558ccd) & MASK
        x ^= x >> 32
        return (x * 0xc4ceb9fe1a85ec53 + 0x9e3779b97f4a7c15) & MASK
    state = 0x9e3779b97f4a7c15
    for at in range(0, len(data), 8):
        state = mix(state, int.from_bytes(data[at:at + 8], "little"))
    x = mix(state, len(data))
    x ^= x >> 33
    x = (x * 0xff51afd7ed558ccd) & MASK
    return x ^ (x >> 29)


def write(name, data):
    path = in_folder(name)
    with open(path, "wb") as f:
        f.write(data)
    return path


def sealed(lines):
    """A saved session of these lines, with its checksum."""
    data = ("mmsh-session 1\n" + "".join(line + "\n" for line in lines)).encode()
    return data + b"checksum 0x%x\n" % digest_hash(data)


def saved(name):
    with open(in_folder(name), "rb") as f:
        return f.read()


# the same machine, whatever the loading one was
look = "".join("echo -- %s\n%s\n" % (v, v) for v in VIEWS)
for number, args in enumerate(([], ["-m", "vexpress", "--boot", "vmalloc=248M"], ["-m", "x86_64", "--kernel", "6.18", "--seed", "7"],
                               ["--mem", "128M"])):
    name = "session%d" % number
    first = run("-k", *args, script(SESSION + "echo ====\nsave %s\n%s" % (in_folder(name), look)))
    check("save: a session in text",
          re.match(br"mmsh-session 1\nset reasons \"auto\"\n(set .*\n)*(var .*\n)+last .*\nboot ", saved(name)), first)
    for other in ([], ["-m", "x86_64"]):
        again = run(*other, script("mmap 4K\np = 5\nload %s\necho ====\n%s" % (in_folder(name), look)))
        check("load %s into %s" % (args, other), again.status == 0 and len(first.out) > 5000 and
              again.out.split("====\n")[1] == first.out.split("====\n")[1], again)
    twice = run(script("load %s\nsave %s\n" % (in_folder(name), in_folder("again"))))
    check("saved again: the same bytes", twice.status == 0 and saved("again") == saved(name), twice)

# undo and redo go on behind a load
expect("undo behind load", run(script("load %s\nd = $(digest)\nundo\nassert $(digest) != $d\nredo\nassert $(digest) == $d\n"
                                      "undo 5\nexpect EINVAL munmap 1 4K\nredo 5\nassert $(digest) == $d\n" % in_folder("session0"))), 0)

# settings, checkpoints of this machine and of one before, what was undone: both go on alike
LIVES = """p = mmap 64K
checkpoint first
touch $p 8K
checkpoint 'with a "blank"'
boot x86_64 --mem 256M
q = mmap 16K
checkpoint second
set reasons on
touch $q
munmap $q 4K
checkpoint undone
kmalloc 100
print 77
undo 2
trace brief
"""
AFTER = """echo $_ $p $q
set
digest
try munmap 1 4K
diff second
redo
digest
redo
try redo
digest
undo 4
try undo
maps
restore undone
maps
undo
diff undone
restore 'with a "blank"'
pagemap $p 64K
undo
pagemap $p 64K
diff first
restore second
mmap 4K
digest
"""
first = run("-k", script(LIVES + "save %s\necho ====\n%s" % (in_folder("lives"), AFTER)), together=True)
for before in ("", "set reasons off\nboot vexpress\ncheckpoint first\nmmap 4K\nundo\nprint 5\n"):
    again = run("-k", script(before + "load %s\necho ====\n%s" % (in_folder("lives"), AFTER)), together=True)
    want, got = (re.sub(r"mmsh: [^:]*:\d+: ", "", r.out.split("====\n")[1]) for r in (first, again))
    check("goes on alike", again.status == first.status and len(want) > 3000 and got == want
          and "not a multiple" in got, again)
twice = run(script("load %s\nsave %s\n" % (in_folder("lives"), in_folder("again"))))
check("lives saved again: the same bytes", twice.status == 0 and saved("again") == saved("lives"), twice)
check("lives that have a beginning in common stand once", saved("lives").count(b"boot ") == 2
      and saved("lives").count(b"checkpoint ") == 4 and saved("lives").count(b"redo\n") == 1, saved("lives"))
r = run(script("mmap 4K\nd = $(digest)\ncheckpoint own\nx = 5\nload %s\nassert $x == 5\nrestore own\n"
               "assert $(digest) == $d\n" % in_folder("lives")))
expect("what has another name stays", r, 0, "0xb7ff9000\n")

# nor does the word of the machine that loads or goes back count: a sum wraps in the word of its own
NARROW, WIDE = "a = sbrk 64K\nsbrk -4096\nsbrk 0\n", "exec /bin/true\nsbrk 64K\nsbrk 0\n"
for mine, other, commands in (("i386", "x86_64", NARROW), ("vexpress", "x86_64", NARROW), ("x86_64", "i386", WIDE)):
    made = run("-m", mine, script("%ssave %s\necho ====\ndigest\nmaps\n" % (commands, in_folder("word"))))
    r = run("-m", other, script("load %s\necho ====\ndigest\nmaps\n" % in_folder("word")))
    check("load on %s what was saved on %s" % (other, mine), made.status == 0 and r.status == 0
          and r.out.split("====\n")[1] == made.out.split("====\n")[1], r)
    r = run("-m", mine, script(commands + "d = $(digest)\ncheckpoint there\nboot %s\n"
                               "restore there\nassert $(digest) == $d\nundo\nredo\nassert $(digest) == $d\n" % other))
    expect("restore on %s what was on %s" % (other, mine), r, 0, r.out)

# cut off anywhere, or with one bit flipped anywhere
whole = saved("session0")
lives = saved("lives")
broken = [whole[:n] for n in range(len(whole))] + [whole + b"\n", whole + whole, b"\0" * 100]
broken += [whole[:n] + bytes([whole[n] ^ (1 << n % 8)]) + whole[n + 1:] for n in range(len(whole))]
broken += [lives[:n] for n in range(len(lives))]
broken += [lives[:n] + bytes([lives[n] ^ (1 << n % 8)]) + lives[n + 1:] for n in range(len(lives))]
commands = "set verify off\nmmap 64K\nd = $(digest)\nx = 5\n"
for number, data in enumerate(broken):
    commands += "n = try load %s\nassert $n\n" % write("broken%d" % number, data)
r = run(script(commands + "assert $(digest) == $d\nassert $x == 5\nundo\nverify\n"))
check("every truncation and every flip is refused", r.status == 0 and
      r.err.count("no saved session, or not whole") == len(broken), r)

# whole, but a lie
BOOT = "boot mem=0 seed=0"
DIGEST = "digest 0x1"
LIES = {
    "digest": [BOOT, "run mmap LEN=4096", DIGEST],
    "no machine": ["run mmap LEN=4096", DIGEST],
    "two machines": [BOOT, BOOT, DIGEST],
    "unknown machine": [BOOT + ' machine="pdp11"', DIGEST],
    "unknown kernel": [BOOT + ' kernel="2.4"', DIGEST],
    "does not boot": ["boot mem=4096 seed=0", DIGEST],
    "no digest": [BOOT, "run mmap LEN=4096"],
    "digest first": [BOOT, DIGEST, "run mmap LEN=4096"],
    "unknown command": [BOOT, "run mmapp LEN=4096", DIGEST],
    "a command of the shell": [BOOT, 'run source FILE="/etc/passwd"', DIGEST],
    "undo": [BOOT, "run undo", DIGEST],
    "export": [BOOT, 'run export DIR="%s"' % in_folder("lie"), DIGEST],
    "save": [BOOT, 'run save FILE="%s"' % in_folder("lie"), DIGEST],
    "an argument missing": [BOOT, "run mmap", DIGEST],
    "an argument twice": [BOOT, "run mmap LEN=4096 LEN=4096", DIGEST],
    "an unknown argument": [BOOT, "run mmap LEN=4096 SIZE=1", DIGEST],
    "a number for a text": [BOOT, "run file NAME=5 SIZE=1", DIGEST],
    "a text for a number": [BOOT, 'run mmap LEN="4096"', DIGEST],
    "wider than the machine": [BOOT, "run munmap ADDR=4294967296 LEN=4096", DIGEST],
    "no protection": [BOOT, "run mmap LEN=4096 PROT=8", DIGEST],
    "no choice": [BOOT, "run rlimit RESOURCE=77 SIZE=1", DIGEST],
    "no flag": [BOOT, "run mmap LEN=4096 populate=2", DIGEST],
    "no GFP flag": [BOOT, "run alloc_pages ORDER=0 GFP=18446744073709551615", DIGEST],
    "too large": [BOOT, "run mmap LEN=18446744073709551616", DIGEST],
    "a NUL": [BOOT, 'run file NAME="a\\x00b" SIZE=1', DIGEST],
    "half an escape": [BOOT, 'run file NAME="a\\x0" SIZE=1', DIGEST],
    "a list without end": [BOOT, 'run exec FILE="/bin/ls" ARG=["a"', DIGEST],
    "a form": [BOOT, "var p octal 0x1", DIGEST],
    "a name": [BOOT, "var 5 dec 0x1", DIGEST],
    "a blank": [BOOT, "run mmap  LEN=4096", DIGEST],
    "a setting": ['set reason "on"', BOOT, DIGEST],
    "a setting that is not kept": ['set prompt "x"', BOOT, DIGEST],
    "what a setting is set to": ['set reasons "perhaps"', BOOT, DIGEST],
    "no value": [BOOT, "last none 0x0", DIGEST],
    "a checkpoint of nothing": ['checkpoint "a"', BOOT, DIGEST],
    "a checkpoint twice": [BOOT, 'checkpoint "a"', "run mmap LEN=4096", 'checkpoint "a"', DIGEST],
    "a checkpoint without a name": [BOOT, "checkpoint", DIGEST],
    "a life without a checkpoint": [BOOT, 'checkpoint "a"', "run mmap LEN=4096", BOOT, DIGEST],
    "a life of which nothing is left": [BOOT, 'checkpoint "a"', 'boot mem=4096 seed=0', DIGEST],
    "redo of nothing": ["redo", BOOT, DIGEST],
    "redo twice": [BOOT, "redo", "redo", DIGEST],
    "a life behind redo": [BOOT, "redo", 'checkpoint "a"', BOOT, DIGEST],
    "a command that is called redo": [BOOT, "redone", DIGEST],
    "a lie that can be redone": [BOOT, "redo", "run mmapp LEN=4096", DIGEST],
    "a digest of nothing": [DIGEST],
    "a host file that it swaps to": [BOOT, 'run swapon NAME="%s"' % in_folder("swap"), DIGEST],
    "another file": [BOOT, 'file size=1 time=0 hash=0x1 sysroot=0 path="/bin/sh"', DIGEST],
    "no file": [BOOT, 'file size=1 time=0 hash=0x1 sysroot=0 path="/nosuch"', DIGEST],
    "nothing": [],
}
commands = "mmap 64K\nd = $(digest)\nx = 5\n"
for number, (what, lines) in enumerate(LIES.items()):
    commands += "echo %s\nn = try load %s\nassert $n\nassert $(digest) == $d\nassert $x == 5\n" % (what, write("lie%d" % number, sealed(lines)))
r = run(script(commands + "undo\nverify\n"))
check("lies are refused", r.status == 0 and r.err.count("load: ") == len(LIES) and "not whole" not in r.err, r)
check("and not believed in part", not os.path.exists(in_folder("lie")))
r = run(script("load %s\nmaps\n" % write("empty", sealed([BOOT, "digest %s" % run("-c", "digest").out.strip()]))))
check("the seal of the test itself is right", r.status == 0, r)

# nor later: what another session did is never done again to a file of the host
with open(in_folder("swap"), "wb") as f:
    f.write(b"\0" * 65536)
run("-c", "mkswap %s" % in_folder("swap"))
before = saved("swap")
boot_digest = "digest " + run("-c", "digest").out.strip()
swapping = 'run swapon NAME="%s"' % in_folder("swap")
r = run("-k", script("load %s\nredo\necho ---\nload %s\nrestore evil\nmmap 4K\nundo\nswaps\n" % (
    write("evil1", sealed([BOOT, "redo", swapping, "run mmap LEN=4096", "run mmap LEN=4096", boot_digest])),
    write("evil2", sealed([BOOT, swapping, 'checkpoint "evil"', BOOT, boot_digest])))))
check("no host file is written behind a load", saved("swap") == before and r.err.count("EPERM") == 2
      and in_folder("swap") not in r.out, r)

# whole, and changed at random: refused or, where the change has no meaning, taken; the machine is sound either way
r = random.Random(3)
body = whole[len("mmsh-session 1\n"):whole.rindex(b"checksum")].decode().splitlines()
commands = "set verify off\nmmap 64K\n"
for number in range(300):
    lines = list(body)
    at = r.randrange(len(lines))
    how = r.randrange(5)
    if how == 0:
        del lines[at]
    elif how == 1:
        lines.insert(r.randrange(len(lines)), lines[at])
    elif how == 2:
        lines[at] = " ".join(r.sample(lines[at].split(" "), len(lines[at].split(" "))))
    elif how == 3:
        lines[at] = re.sub(r"\d+", lambda m: str(r.choice((0, 1, 4096, 2**31, 2**32 - 1, 2**64 - 1))), lines[at])
    else:
        where = r.randrange(len(lines[at]))
        lines[at] = lines[at][:where] + chr(r.randrange(32, 127)) + lines[at][where + 1:]
    commands += "d = $(digest)\nn = try load %s\nif $n { assert $(digest) == $d }\n" % write("mutant%d" % number, sealed(lines))
r = run(script(commands + "verify\n"))
check("random changes", r.status == 0 and r.err.count("load: ") > 200, r)

# host files
shutil.copy("/bin/true", in_folder("program"))
r = run("-m", "x86_64", script("exec %s one 'two words'\nsave %s\ndigest\n" % (in_folder("program"), in_folder("exec"))))
if r.status == 0:
    check("a host file is named", b'path="%s"' % in_folder("program").encode() in saved("exec"), r)
    again = run(script("load %s\ndigest\n" % in_folder("exec")))
    expect("a host file that is the same", again, 0, r.out)
    os.utime(in_folder("program"), (1, 1))
    expect("only touched", run(script("load %s\ndigest\n" % in_folder("exec"))), 0, r.out)
    with open(in_folder("program"), "ab") as f:
        f.write(b"x")
    again = run(script("d = $(digest)\nn = try load %s\nassert $n && $(digest) == $d\n" % in_folder("exec")))
    check("a host file that changed", again.status == 0 and "program is not the file" in again.err, again)

# what is written where
write("mine", b"my own text\n")
os.symlink(in_folder("session0"), in_folder("link"))
r = run("-k", script("expect EEXIST save %s\nexpect EEXIST save %s\nexpect ENOENT save %s\nexpect EISDIR load %s\n"
                     "expect ENOENT load %s\nexpect EINVAL load /dev/null\n" %
                     (in_folder("mine"), in_folder("link"), in_folder("no/such"), FOLDER, in_folder("nosuch"))))
expect("refused", r, 0, "", "")
check("a stranger's file is left alone", saved("mine") == b"my own text\n" and os.path.islink(in_folder("link")))
check("nothing is left beside", not [n for n in os.listdir(FOLDER) if n.endswith(".new")])
r = run("--safe", "-k", script("save %s\nload %s\nexport %s\n" % (in_folder("safe"), in_folder("session0"), in_folder("safe"))))
check("--safe", r.status == 1 and r.err.count("under --safe") == 3 and not os.path.exists(in_folder("safe")), r)
done()
