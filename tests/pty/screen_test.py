# SPDX-License-Identifier: MIT
"""Terminals of all kinds and sizes."""
from session import EDITOR, EDITS, PROMPT, editing, main, scenario

UP = "\x1b[A"


@scenario
def unknown_and_dumb_terminals(home):
    for term in ("dumb", None, "nosuch", "vt100", "xterm-256color"):
        mmsh = home.start(env={"TERM": term})
        # Nothing but the greeting stands before the prompt: no complaint about the terminal.
        assert "nosuch" not in mmsh.text() and "termcap" not in mmsh.text(), mmsh.text()
        mmsh.send("echo hello\r")
        mmsh.until_text(r"^hello$")
        mmsh.ready()
        mmsh.send("echo bye\r")
        mmsh.until_text(r"^bye$")
        mmsh.quit()


@scenario
def widths(home):
    words = " ".join(f"word{i:02}" for i in range(40))
    for cols in (20, 80, 200):
        mmsh = home.start(cols=cols, rows=40)
        mmsh.send(f"echo {words}\r")
        expected = [words[i:i + cols].rstrip() for i in range(0, len(words), cols)]
        mmsh.until(lambda: "\n".join(expected) in mmsh.text(), "the words once more")
        mmsh.ready()
        mmsh.quit()


@scenario
def pictures_are_as_wide_as_the_screen(home):
    for cols, bar in ((20, 0), (38, 4), (50, 16), (80, 40), (130, 96)):
        mmsh = home.start(cols=cols, rows=40)
        mmsh.run("policy lru 1 upto=4 1 2 3 4 1 2")
        bars = [line.count("#") for line in mmsh.lines() if line.startswith("     1 ")]
        assert bars == [bar], (cols, mmsh.text())
        mmsh.quit()


@editing
def a_line_wider_than_the_screen(home):
    mmsh = home.start(cols=40)
    text = "echo " + "abcdefghij" * 12
    mmsh.send(text)
    mmsh.until(lambda: PROMPT + text in "".join(l.ljust(40) for l in mmsh.lines()), "all of it")
    # Back to its beginning, and something put in there.
    mmsh.send("\x01" + "\x1b[C" * 5 + "X\r")
    mmsh.until(lambda: "X" + "abcdefghij" * 12 in
               "".join(l.ljust(40) for l in mmsh.lines()).replace(PROMPT + "echo X", ""),
               "the longer line's result")
    mmsh.ready()
    mmsh.quit()


@scenario
def a_very_long_line(home):
    # A terminal without an editor takes no more than 4095 bytes a line.
    size = 20000 if EDITS else 4000
    mmsh = home.start(cols=200, rows=50)
    if EDITS:
        for start in range(0, size, 1000):
            mmsh.send(("echo " if start == 0 else "") + "y" * 1000)
            while mmsh.pump(0):
                pass
        mmsh.send(" end\r")
    else:
        mmsh.send("echo " + "y" * size + " end\r")
    mmsh.until_text(r"^y* end$|^ ?end$", 1)
    mmsh.ready()
    assert mmsh.run("echo after") == "after"
    mmsh.quit()


def resized(mmsh, cols, line):
    """Makes the window so wide, and waits for the line to be drawn anew."""
    shown = len(mmsh.raw)
    mmsh.resize(cols, 24)
    mmsh.until(lambda: len(mmsh.raw) > shown and mmsh.at(line), "the line once more")


@editing
def the_window_changes_its_size(home):
    mmsh = home.start(cols=80)
    mmsh.send("echo some text")
    mmsh.until_row(PROMPT + "echo some text")
    resized(mmsh, 30, PROMPT + "echo some text")
    mmsh.send(" that goes on beyond it")
    mmsh.until(lambda: "text that goes on beyond it" in
               "".join(l.ljust(30) for l in mmsh.lines()), "the line, wrapped")
    mmsh.send("\r")
    mmsh.until(lambda: "some text that goes on beyond\n" in mmsh.text(), "its result")
    mmsh.ready()
    resized(mmsh, 100, PROMPT)
    mmsh.send("echo " + "z" * 70)
    mmsh.until_row(PROMPT + "echo " + "z" * 70)
    mmsh.send("\r")
    mmsh.until_text("^z{70}$")
    mmsh.ready()
    mmsh.quit()


@editing
def colour_takes_no_room(home):
    mmsh = home.start("--color=always", cols=40)
    text = "echo " + "c" * 60
    mmsh.send(text)
    mmsh.until(lambda: PROMPT + text in "".join(l.ljust(40) for l in mmsh.lines()), "all of it")
    mmsh.send("\x01\x1b[C\x1b[C\x1b[C\x1b[C\x1b[CX\r")
    mmsh.until_text(r"^Xc{39}$")
    mmsh.ready()
    mmsh.quit()


main()
