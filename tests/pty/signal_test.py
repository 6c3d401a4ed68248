# SPDX-License-Identifier: MIT
"""Ctrl-C, Ctrl-Z and the signals that end a session."""
import os
import re
import signal
import termios
import time

from terminal import PATIENCE
from session import EDITOR, EDITS, MMSH, MOMENTS, MORE, PROMPT, editing, main, scenario

ENDLESS = "while 1 { write $p 1; write $p 2 }"


def is_raw(mmsh):
    return not termios.tcgetattr(mmsh.child.child_fd)[3] & termios.ICANON


@scenario
def ctrl_c_drops_the_line(home):
    mmsh = home.start()
    mmsh.send("echo never")
    mmsh.until_row(PROMPT + "echo never")
    mmsh.interrupt()
    mmsh.until_text(r"echo never\^C$")
    mmsh.ready()
    assert mmsh.run("echo after") == "after"
    mmsh.interrupt()
    mmsh.until_text(r"\^C$", 2)
    mmsh.ready()
    mmsh.quit()
    assert "\nnever" not in mmsh.text()


@scenario
def what_is_typed_after_ctrl_c_is_not_lost(home):
    mmsh = home.start()
    for count in range(5):
        mmsh.send("echo never")
        mmsh.until_row(PROMPT + "echo never")
        mmsh.send("\x03echo after\r")
        mmsh.until_text(r"(^|> )after$", count + 1)
        mmsh.ready()
    mmsh.quit()
    assert "never" not in re.sub(r"> echo never(\^C|$)", "", mmsh.text())


@scenario
def ctrl_c_drops_an_open_block(home):
    mmsh = home.start()
    mmsh.send("repeat 2 {\r")
    mmsh.until_row(MORE)
    mmsh.send("echo never\r")
    mmsh.until_text("^" + MORE.replace(".", r"\.") + "echo never$")
    mmsh.until_row(MORE)
    mmsh.interrupt()
    mmsh.ready()
    assert mmsh.run("echo after") == "after"
    mmsh.quit()
    assert "\nnever" not in mmsh.text()


@scenario
def ctrl_c_stops_a_running_loop(home):
    mmsh = home.start()
    mmsh.run("p = mmap 64K")
    for count in range(3):
        mmsh.send("echo go; " + ENDLESS + "\r")
        mmsh.until_text(r"^go$", count + 1)
        mmsh.interrupt()
        mmsh.ready()
        assert mmsh.run("echo after") == "after"
        assert mmsh.run("verify") == ""
    mmsh.quit()


@scenario
def ctrl_c_stops_one_long_command(home):
    # One that fails then, one that keeps what it has: both are undone and done again exactly.
    for command in ("touch $p 60G", "mmap 60G populate noreserve"):
        mmsh = home.start("-m", "x86_64", "--mem", "64G")
        mmsh.run("set verify off; echo 1 > /proc/sys/vm/overcommit_memory; p = $(mmap 60G)")
        for moment in MOMENTS:
            mmsh.run("before = $(digest)")
            interrupted = mmsh.cut_off(command, moment)
            begun = mmsh.run("d = $(digest); echo $($d != $before)") == "1"
            if begun:
                assert mmsh.run("undo; assert $(digest) == $before; redo; assert $(digest) == $d; verify") == ""
            if interrupted and begun:
                break
            mmsh.run("if $d != $before { undo }")
        else:
            raise AssertionError(f"{command} was never cut off")
        mmsh.quit()


@scenario
def ctrl_c_drops_the_rest_of_a_paste(home):
    mmsh = home.start()
    mmsh.run("p = mmap 64K")
    paste = f"echo go; {ENDLESS}\recho never"
    if EDITOR == "readline":
        mmsh.send(f"\x1b[200~{paste}\x1b[201~\r")
    else:
        mmsh.send(paste + "\r")
    mmsh.until_text(r"^go$")
    mmsh.interrupt()
    mmsh.ready()
    assert mmsh.run("echo after") == "after"
    mmsh.quit()
    assert "\nnever" not in mmsh.text()


@editing
def ctrl_c_while_more_keys_are_awaited(home):
    mmsh = home.start()
    # A sequence of keys, a count, and a paste of which the terminal has dropped the end.
    for count, keys in enumerate(("\x1b", "\x18", "\x1b5", "\x1b[200~more"), 1):
        mmsh.send("echo never")
        mmsh.until_row(PROMPT + "echo never")
        mmsh.send(keys)
        mmsh.until_taken()
        mmsh.interrupt()
        mmsh.until_text(r"never\S*\^C$", count)
        assert mmsh.run("echo after") == "after"
    mmsh.quit()


@editing
def ctrl_c_in_a_search(home):
    mmsh = home.start()
    mmsh.run("echo needle")
    mmsh.send("\x12need")
    mmsh.until_text(r"echo needle$", 2)
    mmsh.interrupt()
    mmsh.until_text(r"\^C$")
    mmsh.ready()
    assert mmsh.run("echo after") == "after"
    mmsh.quit()


@editing
def ctrl_c_at_a_question(home):
    mmsh = home.start()
    mmsh.send("\t\t")
    asked = ("possibilities", "--More--", "munmap")
    mmsh.until(lambda: any(word in mmsh.text() for word in asked), "a long list")
    mmsh.interrupt()
    mmsh.until_text(r"\^C$")
    mmsh.ready()
    assert mmsh.run("echo after") == "after"
    mmsh.quit()


@scenario
def a_signal_at_the_prompt_ends_with_a_sane_terminal(home):
    for number in (signal.SIGTERM, signal.SIGHUP):
        mmsh = home.start()
        before = is_raw(mmsh)
        mmsh.child.kill(number)
        mmsh.until(lambda: mmsh.closed or not mmsh.child.isalive(), "the end")
        assert before == (EDITOR != "none")
        assert not is_raw(mmsh)


@scenario
def the_terminal_goes_away(home):
    mmsh = home.start()
    pid = mmsh.child.pid
    mmsh.child.ptyproc.fileobj.close()
    mmsh.closed = True
    limit = time.monotonic() + PATIENCE
    while not os.waitpid(pid, os.WNOHANG)[0]:
        assert time.monotonic() < limit, "mmsh lives on without its terminal"
        time.sleep(0.01)
    mmsh.child.terminated = mmsh.child.ptyproc.terminated = True


@scenario
def ctrl_z_stops_and_goes_on(home):
    shell = home.shell()
    shell.until_row("sh$ ")
    shell.send(MMSH + "\r")
    shell.ready()
    shell.send("echo bef")
    shell.until_row(PROMPT + "echo bef")
    shell.send("\x1a")
    shell.until_text(r"^\[1\]\+ +Stopped")
    shell.until_row("sh$ ")
    shell.send("echo in the shell\r")
    shell.until_text(r"^in the shell$")
    shell.until_row("sh$ ")
    shell.send("fg\r")
    shell.until_text(f"^{re.escape(MMSH)}$")
    if EDITS:
        shell.until_row(PROMPT + "echo bef")
        shell.send("ore\r")
    else:
        # The terminal itself has dropped the line. Typed sooner, it would stand above the prompt.
        shell.until_row(PROMPT)
        shell.send("echo before\r")
    shell.until_text(r"^before$")
    shell.ready()
    shell.send("\x04")
    shell.until_row("sh$ ")


main()
