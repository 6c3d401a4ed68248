# SPDX-License-Identifier: MIT
"""When the host memory that a machine may take is used up, the command fails and the machine is as before."""
import os
from shell import check, done, expect, run, script

BIG = ["-m", "x86_64", "--mem", "64G", "-k"]
LITTLE = dict(os.environ, MMSH_HOST_MEMORY="48M")
inner = script("touch $p 60G\n", "inner.mms")

for command in ("touch $p 60G", "x = on 1 touch $p 60G", "echo $(touch $p 60G)", "repeat 1 { touch $p 60G }",
                "repeat 1 { on 1 { touch $p 60G; echo on } }", "x = $(repeat 1 { touch $p 60G })",
                "source " + inner, "try touch $p 60G", "on 1 try touch $p 60G",
                "expect ENOMEM touch $p 60G", "mlock $p 60G"):
    r = run(*BIG, "-c", "\n".join((
        "set verify off", "rlimit memlock unlimited", "q = $(mmap 4K)", "touch $q", "p = $(mmap 60G)",
        "touch $p 4K", "d = $(digest)", command, "assert $(digest) == $d", "verify", "touch $q", "undo 2",
        "echo $q $pid", "fork")), env=LITTLE)
    check(command, r.status == ("try" not in command) and "used up" in r.err and r.err.count("\n") == 1
          and r.out.endswith(" 1\n2\n") and ("on\n" in r.out) == ("echo on" in command), r)
r = run(*BIG, "-c", "p = $(mmap 60G)\nrepeat 2 { touch $p 60G; echo a }\ne = $(try touch $p 60G)\nassert $e", env=LITTLE)
check("-k in a loop", r.out == "a\na\n" and r.err.count("used up") == 2, r)
expect("JSON", run("--json", *BIG, "-c", "p = $(mmap 60G)\ntouch $p 60G\necho a", env=LITTLE), 1)
r = run(*BIG[:-1], "-c", "p = $(mmap 60G)\ntouch $p 60G\necho a", env=LITTLE)
check("without -k the script ends", r.status == 1 and r.out == "", r)

# So does text that does not fit: all of it is printed, or nothing.
for command in ("read $p 256M", "x = $(on 1 read $p 256M)", "try read $p 256M", "kread 0xc0000000 256M",
                "expect ENOMEM read $p 256M"):
    r = run("-k", "--mem", "2G", "-c", "\n".join((
        "set verify off", "p = $(mmap 256M r noreserve)", "d = $(digest)", command, "assert $(digest) == $d", "verify",
        "read $p 1", "undo", "assert $(digest) == $d", "fork")), env=dict(os.environ, MMSH_HOST_MEMORY="32M"))
    check(command, r.status == ("try" not in command) and "used up" in r.err and r.err.count("\n") == 1
          and r.out.startswith("a7ffa000: 00 ") and r.out.endswith(" .\n2\n") and r.out.count("\n") == 2, r)
r = run("-m", "x86_64", "-k", "-c", "p = $(mmap 1T r noreserve)\nmincore $p 1T\nmincore $p 8K\nverify",
        env=dict(os.environ, MMSH_HOST_MEMORY="32M"))
check("mincore", r.status == 1 and "used up" in r.err and r.out == "00\n", r)
# What is done again needs no room for its text.
r = run("-c", "p = $(mmap 4M)\nread $p 4M\ntouch $p\nd = $(digest)\nundo 2\nredo 2\nassert $(digest) == $d",
        env=dict(os.environ, MMSH_HOST_MEMORY="40M"))
check("redo", r.status == 0 and r.out.count("\n") == (4 << 20) // 16 + 1, r.err)

# So does a trace of malloc calls: its text, and what is kept of each call.
trace = script("20000\n1\n1000000\n1\n" + "a 0 512\nf 0\n" * 500000, "long.rep")
r = run("-k", "-c", f"set verify off\nd = $(digest)\nreplay rep {trace}\nassert $(digest) == $d\nverify\nmalloc 100",
        env=dict(os.environ, MMSH_HOST_MEMORY="24M"))
check("a trace that is too long", r.status == 1 and "used up" in r.err and r.err.count("\n") == 1
      and r.out == "0x804e1a0\n", r)
r = run("-c", f"set verify off\nreplay rep {trace}\nd = $(digest)\nreplay rep {trace}\nundo\nassert $(digest) == $d",
        env=dict(os.environ, MMSH_HOST_MEMORY="64M"))
check("and one that is not", r.status == 0 and r.out.count("malloc=500000 realloc=0 free=500000") == 2, r)

# Going back in a long session is quick enough for a prompt, and exact.
r = run("-c", "set verify off\nfor i in 0..5000 { p = $(mmap 4K); touch $p w }\nd = $(digest)\n"
              "undo; undo; redo 2; assert $(digest) == $d\nundo 10000; redo 10000; assert $(digest) == $d")
check("ten thousand commands", r.status == 0, r)
done()
