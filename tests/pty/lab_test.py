# SPDX-License-Identifier: MIT
"""A lab at a terminal: tries, hints, answers, Ctrl-D and Ctrl-C, a lab's escapes."""
import time

from session import main, scenario

LAB = """T1  A lab

mmsh> # The story.
mmsh> hint first "It is even."
mmsh> ask first "The first?" 6 * 7
mmsh> ask second "The second?" 1
mmsh> echo behind
"""


def start(home, text=LAB, **options):
    session = home.start("lab", home.file("T1-lab.mms", text), prompt=False, **options)
    session.until_row("first? ")
    return session


@scenario
def tries_and_hints(home):
    session = start(home)
    session.until_text(r"^first: The first\?$")
    session.send("?\r")
    session.until_text(r"^hint: It is even\.$")
    session.until_row("first? ")
    session.send("41\r")
    session.until_text(r"^No\. Try again")
    session.until_row("first? ")
    session.send("42\r")
    session.until_text(r"^Right: first = 42$")
    session.until_row("second? ")
    session.send("!\r")
    session.until_text(r"^It is: second = 1$")
    session.until_text(r"^behind$")
    session.until_text(r"^T1-lab, seed 0: 1 of 2$")
    assert session.finish() == 1


@scenario
def words_that_are_no_answers(home):
    session = start(home)
    for number, word in enumerate(("help", "hint", "quit", "skip"), 1):
        session.send(word + "\r")
        session.until_text(r"^\? gives a hint, ! the answer", number)
        session.until_row("first? ")
    session.send("42\r")
    session.until_text(r"^Right: first = 42$")
    session.until_row("second? ")
    session.send("\x04")
    assert session.finish() == 1


@scenario
def three_tries(home):
    session = start(home)
    for number in ("1", "2"):
        session.send(number + "\r")
        session.until_text(r"^No\. Try again", int(number))
        session.until_row("first? ")
    session.send("3\r")
    session.until_text(r"^No: first = 42$")
    session.until_row("second? ")
    session.send("0x1\r")
    session.until_text(r"^Right: second = 1$")
    assert session.finish() == 1


@scenario
def all_right(home):
    session = start(home, cols=20)
    session.send("42\r")
    session.until_row("second? ")
    session.send("1\r")
    assert session.finish() == 0


@scenario
def end_of_input_ends_the_story(home):
    session = start(home)
    session.send("42\r")
    session.until_row("second? ")
    session.send("\x04")
    session.until_text(r"^T1-lab, seed 0: 1 of 2$")
    assert session.finish() == 1
    assert "behind" not in session.text()


@scenario
def interrupt_ends_the_lab(home):
    session = start(home)
    session.send("4")
    session.until_row("first? 4")
    session.interrupt()
    assert session.finish() == 130


@scenario
def thinking_takes_no_time(home):
    session = home.start("lab", home.file("T1-lab.mms", LAB), "--max-time", "4", prompt=False)
    session.until_row("first? ")
    time.sleep(5)
    session.send("42\r")
    session.until_row("second? ")
    session.send("1\r")
    assert session.finish() == 0


@scenario
def escapes_of_a_lab_are_visible(home):
    session = start(home, "T\x1b[2J\n\nmmsh> echo '\x1b]0;x\x07'\nmmsh> ask first \"\x1b[31m?\" 1\n")
    session.send("\x15" + "1\r")
    assert session.finish() == 0
    for escape in (b"\x1b[2J\r", b"\x1b]0;", b"\x1b[31m"):
        assert escape not in session.raw, session.raw


main()
