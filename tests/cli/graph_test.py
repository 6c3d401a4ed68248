# SPDX-License-Identifier: MIT
"""graph dot: every edge leads from a node to a node, and the figure has what mmsh counts; dot draws it, where it is there."""
import os
import re
import shutil
import subprocess

from shell import FOLDER, PATIENCE, check, done, run, script

NODE = re.compile(r'\t("[^"]*"|\w+) \[')
EDGE = re.compile(r'\t("[^"]*"|\w+) -> ("[^"]*"|\w+)(?: \[label="?(\w+))?')
STATE = """file 'a "strange" name' 64K
p = mmap 64K
touch $p 20K
mmap 16K r file='a "strange" name'
mmap 16K shared
munmap $p+16K 4K
f = fork
"""


def figures(machine, pid, *names):
    r = run("-m", machine, "-c", STATE + "".join("print $(get %d.%s)\n" % (pid, name) for name in names))
    return [int(word, 0) for word in r.out.split()[-len(names):]]


for machine in ("i386", "vexpress", "x86_64"):
    for pid in (1, 2):
        r = run("-m", machine, script(STATE + "echo ====\ngraph %d dot\n" % pid))
        check("graph on " + machine, r.status == 0, r)
        lines = r.out.split("====\n")[1].splitlines()
        check("it is a whole: %s" % lines, lines[0] == 'digraph "process %d" {' % pid and lines[-1] == "}")
        nodes = {m[1] for m in map(NODE.match, lines) if m}
        edges = [m.groups() for m in map(EDGE.match, lines) if m]
        check("edges have ends: %s" % edges, edges and all({a, b} <= nodes for a, b, _ in edges))
        kinds = [kind for _, _, kind in edges]
        vmas, rss = figures(machine, pid, "mm.map_count", "status.VmRSS")
        check("VMAs of %d on %s" % (pid, machine), sum(n.startswith("vma_") for n in nodes) == vmas)
        check("a list of them", kinds.count("vm_next") == vmas - 1 and kinds.count("mmap") == 1)
        check("a tree of them", kinds.count("rb_left") + kinds.count("rb_right") == vmas - 1 and kinds.count("mm_rb") == 1)
        check("the strange file is one node", sum("strange" in n for n in nodes) == 1, r)
        pages = sum(int(m[1]) for m in re.finditer(r'label="(\d+) present"', r.out))
        gate = 1 if machine == "vexpress" else 0        # the vectors' page is in no counter of the process
        check("pages of %d on %s: %d of %d kB" % (pid, machine, pages, rss), rss // 4 <= pages <= rss // 4 + gate)
        if shutil.which("dot"):
            path = os.path.join(FOLDER, "graph.dot")
            with open(path, "w", encoding="utf8") as f:
                f.write("\n".join(lines))
            subprocess.run(["dot", "-Tsvg", "-o", os.devnull, path], check=True, timeout=PATIENCE)

r = run("-c", "graph 9 dot")
check("no process", r.status == 1 and "ESRCH" in r.err, r)
done()
