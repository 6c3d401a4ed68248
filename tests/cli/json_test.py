# SPDX-License-Identifier: MIT
"""--json: one object a command, whatever the command does."""
import json
from shell import check, done, expect, run, script


def objects(*args):
    """The objects that mmsh prints."""
    r = run("--json", *args)
    return r, [json.loads(line) for line in r.out.splitlines()]


r, o = objects("-m", "x86_64", "-c", "p = mmap 64K; echo \"a b\"\nfork\ntouch $p")
expect("held", r, 0, err="")
check("four objects", [x["command"] for x in o] == ["p = mmap 64K", 'echo "a b"', "fork", "touch $p"], o)
check("an address", o[0]["value"].startswith("0x") and o[0]["output"] == o[0]["value"] + "\n", o[0])
check("a pid", o[2]["value"] == 2 and o[2]["line"] == 2 and o[2]["ok"] is True, o[2])
check("no value", "value" not in o[1] and o[1]["output"] == "a b\n", o[1])
r, o = objects("-k", "-c", "munmap 1 4K\ntouch 0 r\nnosuch\ntry munmap 1 4K\nprint -1\nquit 3")
expect("failed", r, 3, err="")
check("an errno", o[0]["ok"] is False and o[0]["error"]["name"] == "EINVAL"
      and o[0]["error"]["errno"] == 22 and o[0]["error"]["command"] == "munmap", o[0])
check("a signal", o[1]["error"]["signal"] == "SIGSEGV" and o[1]["error"]["address"] == "0x0", o[1])
check("a message", "unknown command" in o[2]["error"]["message"], o[2])
check("try", o[3]["ok"] is True and o[3]["value"] == 22, o[3])
check("no number that others round", o[4]["value"] == "18446744073709551615", o[4])
check("quit", o[5]["ok"] is True, o[5])
r, o = objects("-c", "repeat 2 { echo r }; source " + script("echo in\n"))
check("blocks and files", [x["output"] for x in o] == ["r\n", "r\n", "in\n", ""], o)
r, o = objects(script(b"echo '\x1b\xff'\n"))
check("odd bytes", r.status == 0 and o[0]["output"] == "\\033\\377\n", o)
r, o = objects("-k", "-c", "try { munmap 1 4K }\nx = $(repeat 1 { munmap 1 4K })\ntry source " + script("munmap 1 4K\n"))
expect("failures inside", r, 1, err="")
check("are told where they happen", [(x["command"][:6], x["ok"], "error" in x) for x in o]
      == [("munmap", False, True), ("x = $(", False, True), ("munmap", False, True), ("try so", True, False)], o)

# The reason is what set reasons on prints
refused = """get foo;get 1.status.Name;on 9 maps;maps 9;vma 0;slab x;setuid -1;swapout 99;swapin 9
cat /proc/x;ls /proc/x;sysctl vm.foo;echo 3 > /proc/meminfo;fixmap 9999;frames x;derive x;swapmap x
vm_struct 0;policy lru 3 file=nosuch;replay rep nosuch;munmap 1 4K"""
r, o = objects("-k", "-c", refused)
said = run("-k", "-c", "set reasons on;" + refused).err.splitlines()
expect("refused", r, 1, err="")
check("a reason each", len(o) == len(said) == 21, (o, said))
for x, line in zip(o, said):
    e = x["error"]
    check("the reason of " + x["command"],
          line.endswith(": %s: %s: %s" % (e["command"], e["message"], e.get("reason"))), (x, line))

# What failed has no value
r, o = objects("-k", "-c", "x = 1/0; 1/0; 1x = 5; on 1 1/0; x = 5")
expect("expressions", r, 1, err="")
check("no value of what failed", [x.get("value") for x in o] == [None] * 4 + [5], o)
done()
