# SPDX-License-Identifier: MIT
"""Ctrl-C while the machine is rebuilt, compared, saved, loaded or exported: what was there stays whole."""
import os
import time

from session import main, scenario

# A second of replay, and some more for the sanitizers.
LONG = "set verify off; p = $(mmap 1G); repeat 40 { touch $p 512M; madvise $p 512M dontneed }"


def interrupted(mmsh, command, count, wait=0.05):
    """Runs a command that takes long, and interrupts it: the prompt comes back soon."""
    mmsh.send(f"echo go; {command}\r")
    mmsh.until_text(r"^go$", count)
    time.sleep(wait)
    mmsh.interrupt()
    started = time.monotonic()
    mmsh.ready()
    assert time.monotonic() - started < 5


def long_session(home):
    mmsh = home.start("-m", "x86_64", timeout=50)
    mmsh.run(LONG)
    assert mmsh.run("checkpoint long; d = $(digest)") == ""
    return mmsh


@scenario
def ctrl_c_while_the_machine_is_rebuilt(home):
    mmsh = long_session(home)
    saved = os.path.join(home.path, "saved")
    mmsh.run(f"save {saved}")
    for count, command in enumerate(("undo", "restore long", "diff long", f"load {saved}"), 1):
        interrupted(mmsh, command, count)
        assert mmsh.run("assert $(digest) == $d; verify") == ""
    assert mmsh.run("munmap $p 4K; undo; assert $(digest) == $d") == ""
    mmsh.quit()


@scenario
def ctrl_c_while_a_tree_is_exported(home):
    mmsh = home.start("-m", "x86_64", timeout=50)
    tree = os.path.join(home.path, "tree")
    mmsh.run("set verify off; repeat 100 { a = $(mmap 4K r); b = $(mmap 4K) }; repeat 400 { c = $(fork) }")
    for count in range(1, 4):
        interrupted(mmsh, f"export {tree}", count)
        left = [name for name in os.listdir(home.path) if "export" in name]
        assert left == [], left
        assert not os.path.exists(tree) or os.path.exists(os.path.join(tree, ".mmsh-export"))
    mmsh.run(f"export {tree}")
    before = os.stat(tree).st_ino
    assert sorted(os.listdir(tree)) == [".mmsh-export", "proc", "sys"]
    interrupted(mmsh, f"export {tree}", 4)
    assert os.path.exists(os.path.join(tree, "proc", "401", "smaps"))
    assert os.stat(tree).st_ino == before, "the export was too fast to be interrupted"
    mmsh.quit()


@scenario
def a_command_cut_off_is_saved_as_far_as_it_came(home):
    mmsh = home.start("-m", "x86_64", "--mem", "64G")
    saved = os.path.join(home.path, "cut")
    mmsh.run("set verify off; echo 1 > /proc/sys/vm/overcommit_memory; p = $(mmap 60G)")
    interrupted(mmsh, "touch $p 60G", 1)
    assert mmsh.run(f"d = $(digest); save {saved}; munmap $p 60G; load {saved}; assert $(digest) == $d") == ""
    with open(saved, encoding="ascii") as f:
        assert " stop=" in f.read()
    mmsh.quit()


main()
