# SPDX-License-Identifier: MIT
"""export: every file says what cat says; the folder is ours or empty, else it is left alone; all of it or nothing."""
import os
import shutil
import stat

from shell import FOLDER, check, done, expect, run, script

TREE = os.path.join(FOLDER, "tree")
STATE = "p = mmap 1M\ntouch $p 64K\nf = fork\non $f touch $p 8K\nt = clone vm\nswitch $f\ninsmod ext4 64K\n"


def read(path):
    with open(path, "rb") as f:
        return f.read()


def files(top):
    """Paths of the machine in an exported tree, links to folders not followed."""
    return sorted("/" + os.path.relpath(os.path.join(folder, name), top)
                  for folder, _, names in os.walk(top) for name in names)


def listing(top):
    return sorted((f, read(top + f)) for f in files(top))


for machine in ("i386", "vexpress", "x86_64"):
    r = run("-m", machine, script(STATE + "export %s\n" % TREE))
    check("%s: export" % machine, r.status == 0, r)
    found = [f for f in files(TREE) if f != "/.mmsh-export"]
    paths = {"/proc/%d/%s" % (pid, name) for pid in (1, 2) for name in
             ("maps", "smaps", "smaps_rollup", "status", "stat", "statm", "comm", "cmdline", "environ")}
    paths |= {"/proc/" + name for name in ("meminfo", "vmstat", "zoneinfo", "buddyinfo", "swaps", "stat", "uptime",
                                           "loadavg", "version", "cpuinfo", "filesystems", "1/task/3/stat",
                                           "sys/kernel/osrelease", "sys/kernel/pid_max", "sys/vm/overcommit_ratio")}
    paths |= {"/sys/devices/system/cpu/online", "/sys/module/ext4/coresize", "/sys/module/ext4/refcnt"}
    nodes = [f for f in found if f.startswith("/sys/devices/system/node/")]
    check("%s: nodes where the kernel knows of them: %s" % (machine, nodes), bool(nodes) == (machine == "x86_64"))
    check("%s: nobody holds the module" % machine, os.listdir(TREE + "/sys/module/ext4/holders") == [])
    check("%s: all of them: %s" % (machine, paths - set(found)), paths <= set(found))
    check("%s: threads stand below their leader" % machine, not os.path.exists(TREE + "/proc/3"))
    r = run("-m", machine, script(STATE + "echo ====\n" + "".join("cat %s\necho ====\n" % f for f in found)))
    texts = r.out.split("====\n")[1:]
    check("%s: cat" % machine, r.status == 0 and len(texts) == len(found) + 1, r)
    for name, text in zip(found, texts):
        # a line of echo follows cmdline, which has no newline
        check("%s: %s: %r" % (machine, name, text), read(TREE + name).decode() == text)
    check("%s: self" % machine, os.readlink(TREE + "/proc/self") == "2")
    check("%s: nobody writes there by mistake" % machine,
          stat.S_IMODE(os.stat(TREE + "/proc/meminfo").st_mode) & 0o222 == 0)

# the processor's block ends in an empty line, which programs look for
for machine in ("i386", "vexpress", "x86_64"):
    r = run("-m", machine, "-c", "cat /proc/cpuinfo")
    check("cpuinfo of " + machine, r.out.startswith("processor\t: 0\n") and "\n\n" in r.out, r)

# the same bytes, wherever it is written
shutil.rmtree(TREE)
os.mkdir(TREE)
expect("into an empty folder", run(script(STATE + "export %s/\n" % TREE), cwd=FOLDER), 0)
first = listing(TREE)
expect("over a former export", run(script(STATE + "export tree\nexport ./tree\nexport %s\n" % TREE), cwd=FOLDER), 0)
check("the same", listing(TREE) == first)
expect("another machine over it", run("-m", "vexpress", script("export %s\n" % TREE)), 0)
check("nothing of the former one is left", not os.path.exists(TREE + "/proc/2") and listing(TREE) != first)


def refused(what, errno, path, undisturbed=TREE):
    """The export fails, and what is there stays."""
    before = listing(undisturbed)
    expect(what, run(script("expect %s export %s\n" % (errno, path)), cwd=FOLDER), 0, "", "")
    check(what + ": left alone", listing(undisturbed) == before)


mine = os.path.join(FOLDER, "mine")
os.mkdir(mine)
with open(os.path.join(mine, "letter"), "w", encoding="utf8") as f:
    f.write("Dear reader\n")
refused("a folder of mine", "ENOTEMPTY", "mine", mine)
refused("a file", "ENOTDIR", "mine/letter", mine)
os.symlink("tree", os.path.join(FOLDER, "link"))
refused("a link to an export", "ENOTDIR", "link")
os.symlink("nowhere", os.path.join(FOLDER, "dangling"))
refused("a link to nowhere", "ENOTDIR", "dangling")
check("nowhere is still nowhere", not os.path.lexists(os.path.join(FOLDER, "nowhere")))
refused("no folder to lie in", "ENOENT", "no/such/tree")
for place in (".", "..", "/", "tree/.", "mine/.."):
    refused(place, "EBUSY", place)
with open(TREE + "/proc/notes", "w", encoding="utf8") as f:
    f.write("mine\n")
refused("an export with a file of mine", "ENOTEMPTY", "tree")
os.remove(TREE + "/proc/notes")
os.rename(TREE + "/.mmsh-export", os.path.join(FOLDER, "list"))
refused("a tree without its list", "ENOTEMPTY", "tree")
os.symlink(os.path.join(FOLDER, "list"), TREE + "/.mmsh-export")
refused("a link for its list", "ENOTEMPTY", "tree")
os.remove(TREE + "/.mmsh-export")
os.rename(os.path.join(FOLDER, "list"), TREE + "/.mmsh-export")
os.rename(TREE + "/proc/meminfo", os.path.join(FOLDER, "meminfo"))
os.symlink(os.path.join(mine, "letter"), TREE + "/proc/meminfo")
refused("a link among its files", "ENOTEMPTY", "tree", mine)
os.remove(TREE + "/proc/meminfo")
os.mkdir(TREE + "/proc/meminfo")
refused("a folder for a file", "ENOTEMPTY", "tree", mine)
os.rmdir(TREE + "/proc/meminfo")
os.rename(os.path.join(FOLDER, "meminfo"), TREE + "/proc/meminfo")
os.makedirs(TREE + "/proc/" + "/".join("deep"))
for _ in range(3):
    os.makedirs(TREE + "/proc/d/e/e/p/" + "/".join("x" * 20), exist_ok=True)
refused("a folder too deep", "ENOTEMPTY", "tree")
shutil.rmtree(TREE + "/proc/d")
expect("itself again", run(script("export tree\n"), cwd=FOLDER), 0, "", "")
check("nothing is left beside", not [n for n in os.listdir(FOLDER) if n.startswith(".mmsh-export")])

r = run("-c", "export /proc/x")
check("where nobody can write", r.status == 1 and "export: /proc/x: E" in r.err, r)
done()
