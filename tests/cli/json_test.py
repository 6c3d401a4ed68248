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
# A block that fails itself
heads = ["repeat 1/0", "if $nope", "while x", "for i in 1..x", "on 1 repeat 1/0", "else", "x = repeat 1/0", "nosuch"]
for head in heads:
    r, o = objects("-c", head + " { echo a }\necho b")
    expect(head, r, 1, err="")
    check(head, [(x["command"], x["ok"], "value" in x) for x in o] == [(head, False, False)], o)
    words = run("-c", head + " { echo a }").err
    check("its words", words == "mmsh: -c:1: %(command)s: %(message)s\n" % o[0]["error"], (words, o))
r, o = objects("-c", "try repeat 1/0 { echo a }; try { repeat 1/0 { echo a } }")
expect("tried", r, 0, err="")
check("a failure that is tried", [(x["command"], x["ok"], x.get("value"), x["error"]["command"]) for x in o]
      == [("try repeat 1/0", True, 22, "repeat"), ("repeat 1/0", False, None, "repeat")], o)
r, o = objects("-k", "-c", "repeat 2 {\nif 0 { } else if 1/0 { }\n}\nsource " + script("repeat 1/0 { }\n"))
expect("blocks in blocks", r, 1, err="")
check("the innermost tells it", [(x["command"][:6], x["line"], "error" in x) for x in o]
      == [("if 1/0", 2, True)] * 2 + [("repeat", 1, True), ("source", 4, False)], o)

# What a block prints about the whole
r, o = objects("-c", "time repeat 1 { echo a }\nask id text { echo b }\nx = $(try { munmap 1 4K })\n"
               "expect EINVAL { munmap 1 4K }")
expect("about blocks", r, 0, err="")
check("one object more", [(x["command"], x["output"].split()[0]) for x in o if x["output"]]
      == [("echo a", "a"), ("time repeat 1", "virtual"), ("ask id text", "id")], o)
check("an answer", [x["output"] for x in o if x["command"] == "ask id text"] == ["id = b\n"], o)
check("no objects inside", [x["command"] for x in o[3:]] == ["x = $(try { munmap 1 4K })"], o)

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
