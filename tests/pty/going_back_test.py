# SPDX-License-Identifier: MIT
"""Ctrl-C while the machine is rebuilt, compared, saved, loaded or exported: what was there stays whole."""
import os

from session import MOMENTS, main, scenario

# A second of replay, and some more for the sanitizers.
LONG = "set verify off; p = $(mmap 1G); repeat 40 { touch $p 512M; madvise $p 512M dontneed }"


@scenario
def ctrl_c_while_the_machine_is_rebuilt(home):
    mmsh = home.start("-m", "x86_64")
    saved = os.path.join(home.path, "saved")
    mmsh.run(LONG)
    assert mmsh.run("checkpoint long; d = $(digest)") == ""
    assert mmsh.run(f"save {saved}; undo; u = $(digest); redo; assert $(digest) == $d") == ""
    for moment in MOMENTS:
        mmsh.cut_off("undo", moment)
        assert mmsh.run("verify; assert $(digest) == $d || $(digest) == $u") == ""
        if mmsh.run("if $(digest) == $u { redo; echo too late }") == "":
            break
    else:
        raise AssertionError("undo was never cut off")
    for command in ("restore long", "diff long", f"load {saved}"):
        mmsh.cut_off(command)
        assert mmsh.run("assert $(digest) == $d; verify") == ""
    assert mmsh.run("munmap $p 4K; undo; assert $(digest) == $d") == ""
    mmsh.quit()


@scenario
def ctrl_c_while_a_tree_is_exported(home):
    mmsh = home.start("-m", "x86_64")
    tree = os.path.join(home.path, "tree")
    mmsh.run("set verify off; repeat 100 { a = $(mmap 4K r); b = $(mmap 4K) }; repeat 400 { c = $(fork) }")
    for _ in range(3):
        mmsh.cut_off(f"export {tree}")
        left = [name for name in os.listdir(home.path) if "export" in name]
        assert left == [], left
        assert not os.path.exists(tree) or os.path.exists(os.path.join(tree, ".mmsh-export"))
    mmsh.run(f"export {tree}")
    for moment in MOMENTS:
        before = os.stat(tree).st_ino
        mmsh.cut_off(f"export {tree}", moment)
        assert sorted(os.listdir(tree)) == [".mmsh-export", "proc", "sys"]
        assert os.path.exists(os.path.join(tree, "proc", "401", "smaps"))
        if os.stat(tree).st_ino == before:
            break
    else:
        raise AssertionError("the export was never cut off")
    mmsh.quit()


@scenario
def a_command_cut_off_is_saved_as_far_as_it_came(home):
    mmsh = home.start("-m", "x86_64", "--mem", "64G")
    saved = os.path.join(home.path, "cut")
    mmsh.run("set verify off; echo 1 > /proc/sys/vm/overcommit_memory")
    for moment in MOMENTS:
        mmsh.run("p = $(mmap 60G)")
        mmsh.cut_off("touch $p 60G", moment)
        assert mmsh.run(f"d = $(digest); save {saved}; munmap $p 60G; load {saved}; assert $(digest) == $d") == ""
        with open(saved, encoding="ascii") as f:
            if " stop=" in f.read():
                break
        mmsh.run("munmap $p 60G")
    else:
        raise AssertionError("the command was never cut off")
    mmsh.quit()


main()
