# SPDX-License-Identifier: MIT
"""After every command of every transcript, the machine that is rebuilt from the log is the one that lives: what changes
what views show is in the log."""
import glob
import os

from shell import check, done, run, script

SOURCE = os.environ["MMSH_SOURCE"]


def commands(path):
    """The commands of a transcript, continued ones joined as they were typed."""
    found = []
    with open(path, encoding="utf8") as f:
        for line in f:
            if line.startswith("mmsh> "):
                found.append(line[6:])
            elif line.startswith("...> "):
                found[-1] += line[5:]
    return found


def options(path):
    """Those of FILE.args."""
    path = os.path.splitext(path)[0] + ".args"
    if not os.path.exists(path):
        return []
    with open(path, encoding="utf8") as f:
        return f.read().split()


names = sorted(glob.glob(SOURCE + "/tests/replay/*.mms") + glob.glob(SOURCE + "/scripts/labs/*.mms"))
check("there are transcripts", len(names) > 20)
for name in names:
    typed = commands(name)
    text = "set verify off\n"
    for number, command in enumerate(typed):
        if command.split()[:1] in (["quit"], ["undo"], ["redo"]) or command.startswith("#"):
            continue
        text += command + ("was_ = $(digest)\ncheckpoint now_\nrestore now_\n"
                           "if $(digest) != $was_ { echo REBUILT OTHERWISE %d }\n" % number)
    r = run("-k", *options(name), script(text), cwd=os.path.dirname(name))
    wrong = [typed[int(line.split()[2])] for line in r.out.splitlines() if line.startswith("REBUILT OTHERWISE")]
    check("%s: the machine rebuilt is another one after %r" % (name, wrong[:1]), not wrong)
    check("%s: it was run" % name, r.status in (0, 1, 2), r)
done()
