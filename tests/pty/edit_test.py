# SPDX-License-Identifier: MIT
"""Typing, history and completion at the prompt."""
import os
import re
import subprocess

from session import EDITOR, EDITS, MMSH, MORE, PROMPT, editing, main, scenario

UP, DOWN, LEFT, RIGHT = "\x1b[A", "\x1b[B", "\x1b[D", "\x1b[C"
HOME_KEY, END, DELETE = "\x1b[H", "\x1b[F", "\x1b[3~"


@scenario
def a_command_and_the_way_out(home):
    mmsh = home.start()
    assert mmsh.run("echo hello there") == "hello there"
    assert re.fullmatch(r"0x[0-9a-f]+", mmsh.run("p = mmap 64K"))
    assert mmsh.run("echo $pid") == "1"
    mmsh.quit()
    # The shell that started us gets a fresh line.
    assert mmsh.screen.cursor.x == 0


@scenario
def an_error_goes_on(home):
    mmsh = home.start()
    assert mmsh.run("munmap 1 1").startswith("munmap: EINVAL (Invalid argument)")
    assert mmsh.run("mmpa 4K").startswith("mmpa: ")
    assert mmsh.run("echo still here") == "still here"
    mmsh.quit()


@scenario
def a_habit_is_no_abbreviation(home):
    mmsh = home.start()
    assert mmsh.run("clear") == "clear: unknown command; Ctrl-L clears the screen"
    assert "SLOT is missing" in mmsh.run("clear_fi")
    mmsh.quit()


@scenario
def a_block_over_several_lines(home):
    mmsh = home.start()
    mmsh.send("repeat 2 {\r")
    mmsh.until_row(MORE)
    mmsh.send("echo twice\r")
    mmsh.until_text(r"^\.\.\.> +echo twice$|^\.\.\.> echo twice$")
    mmsh.until_row(MORE)
    mmsh.send("}\r")
    mmsh.until_text(r"^twice$", 2)
    mmsh.ready()
    mmsh.send("echo one \\\r")
    mmsh.until_row(MORE)
    mmsh.send("two\r")
    mmsh.until_text(r"^one two$")
    mmsh.quit()


@scenario
def ctrl_d_behind_text_is_no_end(home):
    mmsh = home.start()
    mmsh.send("echo so")
    mmsh.until_row(PROMPT + "echo so")
    mmsh.send("\x04")
    mmsh.send("on\r")
    mmsh.until_text(r"^soon$")
    mmsh.quit()


@scenario
def ctrl_d_in_an_open_block(home):
    mmsh = home.start()
    mmsh.send("repeat 2 {\r")
    mmsh.until_row(MORE)
    mmsh.send("\x04")
    mmsh.finish()
    assert mmsh.screen.cursor.x == 0


@scenario
def type_ahead_is_not_lost(home):
    mmsh = home.start()
    mmsh.send("echo one\recho two\recho three\r")
    # Results, not what was typed: that may stand there before any of it is run.
    for word in ("one", "two", "three"):
        mmsh.until_text(rf"^(\S+ \S+> )?{word}$")
    mmsh.ready()
    mmsh.quit()


@scenario
def a_paste_of_two_lines(home):
    mmsh = home.start()
    paste = "echo first\recho second"
    if EDITOR == "readline":
        paste = f"\x1b[200~{paste}\x1b[201~"
    mmsh.send(paste)
    if EDITS:
        mmsh.until_text(r"echo second$")
    mmsh.send("\r")
    mmsh.until_text(r"^(.*[> ]|echo second)?first\n(.*\n)*(\S+ \S+> )?second$")
    mmsh.ready()
    assert mmsh.run("echo third") == "third"
    mmsh.quit()


@scenario
def a_paste_of_a_block(home):
    mmsh = home.start()
    paste = "repeat 2 {\r\techo in block\r}\r"
    if EDITS:
        paste = paste.replace("\t", "  ")
    if EDITOR == "readline":
        paste = f"\x1b[200~{paste}\x1b[201~\r"
    mmsh.send(paste)
    mmsh.until_text(r"^(\S*> )*in block$", 2)
    mmsh.ready()
    mmsh.quit()


@scenario
def utf_8(home):
    mmsh = home.start()
    assert mmsh.run("echo h\u00e9\u20ac\u4e2d") == "h\u00e9\u20ac\u4e2d"
    if EDITS:
        mmsh.send("echo h\u00e9\u20acx" + LEFT + "\x7f\x7f" + "\u00fc\r")
        mmsh.until_text(r"^h\u00fcx$")
    mmsh.quit()


@scenario
def the_c_locale_edits_utf_8_too(home):
    mmsh = home.start(env={"LC_ALL": "C"})
    assert mmsh.run("echo h\u00e9\u20ac") == "h\u00e9\u20ac"
    if EDITS:
        mmsh.send("echo \u00e9\u20ac\x7f\x7fu\r")
        mmsh.until_text(r"^u$")
    mmsh.quit()


@scenario
def names_with_control_characters(home):
    mmsh = home.start()
    path = home.file("a\x1b[7mb\x07.mms", "echo from the file\nnosuch\n")
    if EDITS:
        mmsh.send(f"source '{os.path.dirname(path)}/a\x16\x1b[7mb\x16\x07.mms'\r")
    else:
        mmsh.send(f"source '{os.path.dirname(path)}/a\x16\x1b[7mb\x16\x07.mms'\r")
    mmsh.until_text(r"^from the file$")
    mmsh.until_text(r"\\033\[7mb\\007\.mms")
    mmsh.ready()
    mmsh.quit()
    shown = mmsh.raw.split(b"from the file")[1]
    assert b"\x1b[7mb" not in shown and b"\x07" not in shown


@editing
def moving_and_deleting(home):
    mmsh = home.start()
    mmsh.send("cho right" + HOME_KEY + "e" + END + "lyy\x7f" + "\r")
    mmsh.until_text(r"^rightly$")
    mmsh.ready()
    mmsh.send("echo wrong word\x17\x17" + "fine\r")
    mmsh.until_text(r"^fine$")
    mmsh.ready()
    mmsh.send("eecho again" + "\x01" + DELETE + "\r")
    mmsh.until_text(r"^again$")
    mmsh.ready()
    mmsh.send("never run\x15" + "echo clean\r")
    mmsh.until_text(r"^clean$")
    mmsh.ready()
    mmsh.quit()


@editing
def history_up_and_down(home):
    mmsh = home.start()
    for word in ("one", "two", "three"):
        mmsh.run("echo " + word)
    mmsh.send(UP)
    mmsh.until_row(PROMPT + "echo three")
    mmsh.send(UP + UP)
    mmsh.until_row(PROMPT + "echo one")
    mmsh.send(DOWN)
    mmsh.until_row(PROMPT + "echo two")
    mmsh.send("\r")
    mmsh.until_text(r"^two$", 2)
    mmsh.ready()
    mmsh.quit()


@editing
def history_survives_sessions(home):
    first = home.start()
    first.run("echo one")
    second = home.start()
    second.run("echo two")
    first.run("echo \\\\ 'three'")
    first.run(" echo secret")
    first.run("echo \\\\ 'three'")
    # Killed, nothing is lost: lines are on disk as they are entered.
    first.kill()
    second.quit()
    with open(home.history(), encoding="utf-8") as file:
        assert file.read() == "echo one\necho two\necho \\\\ 'three'\n"
    assert os.stat(home.history()).st_mode & 0o777 == 0o600
    third = home.start()
    third.send(UP)
    third.until_row(PROMPT + "echo \\\\ 'three'")
    third.send(UP)
    third.until_row(PROMPT + "echo two")
    third.send(UP)
    third.until_row(PROMPT + "echo one")
    third.send("\r")
    third.until_text(r"^one$")
    third.ready()
    third.quit()


@editing
def the_other_editors_history_is_left_alone(home):
    mine = home.history()
    other = home.file("state/mmsh/history-" + ("libedit" if EDITOR == "readline" else "readline"),
                      "theirs\n")
    mmsh = home.start()
    mmsh.run("echo mine")
    mmsh.quit()
    with open(other, encoding="utf-8") as file:
        assert file.read() == "theirs\n"
    with open(mine, encoding="utf-8") as file:
        assert file.read() == "echo mine\n"


@editing
def history_that_cannot_be_written(home):
    mmsh = home.start(env={"MMSH_HISTFILE": "/nowhere/history"})
    assert len(re.findall("/nowhere/history", mmsh.text())) == 1
    mmsh.run("echo one")
    mmsh.send(UP)
    mmsh.until_row(PROMPT + "echo one")
    mmsh.send("\r")
    mmsh.until_text(r"^one$", 2)
    mmsh.ready()
    assert len(re.findall("/nowhere/history", mmsh.text())) == 1
    mmsh.quit()


@scenario
def history_off(home):
    mmsh = home.start(env={"MMSH_HISTFILE": ""})
    mmsh.run("echo one")
    mmsh.quit()
    assert not os.path.exists(home.file("state"))


@editing
def searching_backwards(home):
    mmsh = home.start()
    mmsh.run("echo needle in")
    mmsh.run("echo hay")
    mmsh.send("\x12need")
    mmsh.until_text(r"echo needle in$", 2)
    mmsh.send("\r")
    mmsh.until_text(r"^needle in$", 2)
    mmsh.ready()
    mmsh.quit()


def completes(mmsh, typed, becomes):
    """TAB behind typed makes the line this; a blank behind it does not show."""
    mmsh.ready()
    mmsh.send(typed + "\t")
    mmsh.until_row(PROMPT + becomes)
    mmsh.send("\x15")
    mmsh.ready()


@editing
def completion_of_a_lone_word(home):
    mmsh = home.start()
    area = mmsh.run("page = mmap 64K")
    mmsh.run("fork")
    completes(mmsh, "munm", "munmap")
    completes(mmsh, "mmap 4K popu", "mmap 4K populate")
    completes(mmsh, "mmap 4K offs", "mmap 4K offset=")
    completes(mmsh, "madvise 0 0 willn", "madvise 0 0 willneed")
    completes(mmsh, "munmap $pag", "munmap $page")
    completes(mmsh, "munmap ${pag", "munmap ${page}")
    completes(mmsh, "echo \"is $pag", "echo \"is $page")
    completes(mmsh, f"munmap {area[:-3]}", f"munmap {area}")
    completes(mmsh, "cat /pro", "cat /proc/")
    completes(mmsh, "cat /proc/1/map", "cat /proc/1/maps")
    completes(mmsh, "cat /proc/buddy", "cat /proc/buddyinfo")
    completes(mmsh, "repeat 3 { mlocka", "repeat 3 { mlockall")
    completes(mmsh, "q = mlocka", "q = mlockall")
    completes(mmsh, "on 2 mlocka", "on 2 mlockall")
    completes(mmsh, "echo $(get meminfo.MemFr", "echo $(get meminfo.MemFree")
    mmsh.quit()


@editing
def completion_of_a_pid(home):
    mmsh = home.start()
    for _ in range(11):
        mmsh.run("fork")
    completes(mmsh, "switch 10", "switch 10")
    mmsh.send("switch 1\t\t")
    mmsh.until_text(r"^1 +10 +11 +12$")
    mmsh.until_row(PROMPT + "switch 1")
    mmsh.send("\x15")
    mmsh.ready()
    mmsh.quit()


@editing
def completion_lists_several(home):
    mmsh = home.start()
    mmsh.send("mloc")
    mmsh.until_row(PROMPT + "mloc")
    mmsh.send("\t")
    mmsh.until_row(PROMPT + "mlock")
    mmsh.send("\t\t")
    mmsh.until_text(r"^mlock +mlockall$")
    mmsh.until_row(PROMPT + "mlock")
    mmsh.send("all\r")
    mmsh.ready()
    mmsh.send("cat /proc/1/smap\t\t\t")
    mmsh.until_text(r"^smaps +smaps_rollup$")
    mmsh.until_row(PROMPT + "cat /proc/1/smaps")
    mmsh.send("\r")
    mmsh.until_text(r"^VmFlags:")
    mmsh.ready()
    mmsh.quit()


@editing
def completion_tells_what_is_expected(home):
    mmsh = home.start()
    mmsh.send("alloc_pages \t")
    mmsh.until_text(r"^alloc_pages ORDER")
    mmsh.until_row(PROMPT + "alloc_pages")
    mmsh.send("\x15")
    mmsh.ready()
    mmsh.quit()


@scenario
def completion_without_a_terminal(home):
    def ask(line):
        return subprocess.run([MMSH, "--complete", line, str(len(line.encode()))], check=True,
                              capture_output=True, text=True, cwd=home.path,
                              env={"HOME": home.path}).stdout
    home.file("lab.mms", "")
    assert ask("munm") == "munmap\n"
    assert ask("mmap 4K offs") == "offset=\n"
    assert ask("cat /proc/1/map") == "/proc/1/maps\n"
    assert ask("source la") == "lab.mms\n"
    assert ask("switch ") == "1\n"
    assert "else\n" in ask("if 1 { } ")
    assert ask("nosuch ") == ""


@editing
def completion_of_a_host_file(home):
    home.file("labs/first lab.mms", "echo it ran\n")
    mmsh = home.start()
    mmsh.send(f"source {home.path}/la\t")
    mmsh.until_text(r"/labs/$")
    mmsh.send("fir\t\r")
    mmsh.until_text(r"^it ran$")
    mmsh.ready()
    mmsh.quit()


main()
