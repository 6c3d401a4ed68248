# SPDX-License-Identifier: MIT
"""What a person does at the prompt, the same with every editor and on every screen. The terminal is the argument:
20, 80 or 200 columns, or dumb; then the scenarios to run, else all."""
import os
import re
import subprocess
import sys

from session import EDITOR, EDITS, MMSH, MORE, PROMPT, editing, main, scenario

TERMINAL = sys.argv.pop(1) if len(sys.argv) > 1 else "80"
DUMB = TERMINAL == "dumb"
COLS = 80 if DUMB else int(TERMINAL)
UP, DOWN = "\x1b[A", "\x1b[B"
SCREEN = {"cols": COLS, "rows": 24}


def start(home, *args, env=None, **options):
    return home.start(*args, env={"TERM": "dumb" if DUMB else "xterm", **(env or {})}, **SCREEN, **options)


def wrapped(*lines):
    """Lines as the screen breaks them."""
    rows = []
    for line in lines:
        rows += [line[at:at + COLS].rstrip() for at in range(0, len(line), COLS)] or [""]
    return "\n".join(rows)


def check(mmsh, line, *expected):
    shown = mmsh.run(line)
    assert shown == wrapped(*expected), f"{line!r} shows {shown!r}"


def sees(mmsh, *lines):
    """Waits for these lines, one below the other, wherever they are."""
    text = wrapped(*lines)
    mmsh.until(lambda: "\n" + text + "\n" in "\n" + mmsh.text() + "\n", repr(text))


def flat(mmsh):
    """The screen as one line: what is broken at its edge is whole."""
    return "".join(line.ljust(COLS) for line in mmsh.lines())


def back(mmsh, keys):
    """Types these keys; then there is another prompt, of the usual kind."""
    before = len(mmsh.lines_of_prompts())
    mmsh.send(keys)
    mmsh.until(lambda: len(mmsh.lines_of_prompts()) > before and mmsh.at(PROMPT), "the usual prompt")


def pasted(text):
    """A paste as the editor gets it from a terminal; Enter behind it."""
    return f"\x1b[200~{text}\x1b[201~\r" if EDITOR == "readline" and not DUMB else text + "\r"


# --- in, out, errors ----------------------------------------------------------------------------
@scenario
def a_command_and_ctrl_d(home):
    mmsh = start(home)
    check(mmsh, "echo hello there", "hello there")
    check(mmsh, "print 6*7", "42")
    mmsh.quit()
    assert mmsh.screen.cursor.x == 0


@scenario
def quit_has_a_status(home):
    mmsh = start(home)
    mmsh.send("quit 7\r")
    assert mmsh.finish() == 7


@scenario
def an_error_says_why_and_goes_on(home):
    mmsh = start(home)
    check(mmsh, "munmap 1 1", "munmap: EINVAL (Invalid argument): address 0x1 is not a multiple of the page size")
    check(mmsh, "echo on", "on")
    mmsh.quit()


@scenario
def did_you_mean(home):
    mmsh = start(home)
    check(mmsh, "mmpa 4K", "mmpa: unknown command; did you mean 'mmap'?")
    check(mmsh, "set pagr on", "set: no setting 'pagr'; did you mean 'pager'?")
    mmsh.run("page = 4K")
    check(mmsh, "print $pgae", "print: unknown name 'pgae'; did you mean '$page'?")
    mmsh.quit()


@scenario
def ctrl_d_behind_text_is_no_end(home):
    mmsh = start(home)
    mmsh.send("echo so")
    mmsh.until(lambda: PROMPT + "echo so" in flat(mmsh), "the typed text")
    mmsh.send("\x04")
    mmsh.send("on\r")
    sees(mmsh, "soon")
    mmsh.quit()


@scenario
def type_ahead(home):
    mmsh = start(home)
    mmsh.send("echo one\recho two\recho three\r")
    for word in ("one", "two", "three"):
        mmsh.until_text(rf"^(\S+ \S+> )?{word}$")
    mmsh.quit()


@scenario
def utf_8(home):
    mmsh = start(home)
    check(mmsh, "echo h\u00e9\u20acx", "h\u00e9\u20acx")
    mmsh.quit()


# --- the prompt ---------------------------------------------------------------------------------
@scenario
def the_prompt_follows_the_process(home):
    mmsh = start(home)
    check(mmsh, "fork", "2")
    mmsh.send("switch 2\r")
    mmsh.until_row("mmsh[2 init]> ")
    back(mmsh, "exit\r")
    mmsh.quit()


@scenario
def the_prompt_names_another_machine(home):
    mmsh = start(home)
    mmsh.send("boot vexpress\r")
    mmsh.until(lambda: flat(mmsh).rstrip().endswith("mmsh[vexpress 1 init]>"), "the machine in the prompt")
    back(mmsh, "boot i386\r")
    mmsh.quit()


@scenario
def set_prompt(home):
    mmsh = start(home)
    mmsh.send("set prompt '%p%%%k> '\r")
    mmsh.until_row("1%6.1> ")
    back(mmsh, "set prompt ''\r")
    mmsh.quit()


@scenario
def a_block_over_several_lines(home):
    mmsh = start(home)
    mmsh.send("repeat 2 {\r")
    mmsh.until_row(MORE)
    mmsh.send("echo twice\r")
    mmsh.until_text(r"^\.\.\.> echo twice$")
    mmsh.until_row(MORE)
    mmsh.send("}\r")
    sees(mmsh, "twice", "twice")
    mmsh.ready()
    mmsh.send("echo one \\\r")
    mmsh.until_row(MORE)
    mmsh.send("two\r")
    sees(mmsh, "one two")
    mmsh.quit()


@scenario
def a_long_line(home):
    words = " ".join(f"word{i:02}" for i in range(30 if not DUMB else 8))
    mmsh = start(home)
    mmsh.send(f"echo {words}\r")
    sees(mmsh, words)
    mmsh.ready()
    check(mmsh, "echo after", "after")
    mmsh.quit()


@scenario
def a_paste_of_several_lines(home):
    mmsh = start(home)
    mmsh.send(pasted("echo first\recho second"))
    mmsh.until_text(r"(^|> |echo second)first\n(.*\n)*(.*> )?second$")
    mmsh.ready()
    check(mmsh, "echo third", "third")
    mmsh.quit()


@scenario
def a_paste_of_a_block(home):
    mmsh = start(home)
    mmsh.send(pasted("repeat 2 {\recho in\r}"))
    mmsh.until_text(r"^(\S*> )*in$", 2)
    mmsh.quit()


# --- keys that interrupt ------------------------------------------------------------------------
@scenario
def ctrl_c_drops_the_line(home):
    mmsh = start(home)
    mmsh.send("never")
    mmsh.until(lambda: PROMPT + "never" in flat(mmsh), "the typed text")
    mmsh.interrupt()
    mmsh.until(lambda: "never^C" in flat(mmsh), "^C behind it")
    check(mmsh, "echo after", "after")
    mmsh.quit()
    assert "unknown" not in flat(mmsh)


@scenario
def ctrl_c_drops_an_open_block(home):
    mmsh = start(home)
    mmsh.send("repeat 2 {\r")
    mmsh.until_row(MORE)
    mmsh.interrupt()
    check(mmsh, "echo after", "after")
    mmsh.quit()


@scenario
def ctrl_c_stops_a_command(home):
    mmsh = start(home)
    mmsh.run("p = mmap 4K")
    mmsh.send("echo go; while 1 { write $p 1 }\r")
    mmsh.until_text("^go$")
    mmsh.interrupt()
    mmsh.until_text(r"^(\^C)?interrupted( *\^C)?$")
    check(mmsh, "read $p", "0x01")
    mmsh.quit()


@scenario
def ctrl_z_and_back(home):
    shell = home.start("--norc", "--noprofile", "-i", prompt=False, program="bash",
                       env={"PS1": "sh$ ", "TERM": "dumb" if DUMB else "xterm"}, **SCREEN)
    shell.until_row("sh$ ")
    shell.send(f"P={MMSH}\r")
    shell.until_text("^sh. P=")
    shell.until_row("sh$ ")
    shell.send("$P\r")
    shell.ready()
    shell.send("\x1a")
    shell.until(lambda: "Stopped" in flat(shell) and shell.at("sh$ "), "the shell")
    shell.send("fg\r")
    shell.ready()
    shell.send("echo back\r")
    shell.until_text("^back$")
    shell.ready()
    shell.send("\x04")
    shell.until_row("sh$ ")


@scenario
def the_window_changes(home):
    mmsh = start(home)
    assert "512 frames" not in mmsh.run("frames DMA")
    rows = {20: 8, 80: 64, 200: 128}
    assert re.search(rf"^0x00000000 R{{{rows[COLS]}}}$", mmsh.text(), re.M)
    mmsh.resize(50, 24)
    # The editor draws its line anew first, so there may be another prompt before anything is run.
    mmsh.send("echo resized\r")
    mmsh.until_text("^resized$")
    mmsh.ready()
    mmsh.send("frames DMA\r")
    mmsh.until_text(r"^0x00000000 R{32}$")
    mmsh.until_text(r"^R reserved")
    mmsh.quit()


# --- pager and colours --------------------------------------------------------------------------
PAGER = "#!/bin/sh\necho \"<paged $*>\"\ncat\necho '<left>'\nread -r key </dev/tty\n"


def pager(home):
    path = home.file("pager", PAGER)
    os.chmod(path, 0o755)
    return f"{path} -x 1"


@scenario
def long_results_are_paged(home):
    mmsh = start(home, env={"MMSH_PAGER": pager(home), "PAGER": "false"})
    mmsh.send("meminfo\r")
    mmsh.until_text("^<left>$")
    assert "<paged -x 1>" in mmsh.text() and "DirectMap4M:" in mmsh.text()
    mmsh.send("\r")
    mmsh.ready()
    check(mmsh, "echo short", "short")
    mmsh.run("set pager off")
    mmsh.run("meminfo")
    assert mmsh.text().count("<left>") == 1
    mmsh.run("set pager on")
    mmsh.send("meminfo\r")
    mmsh.until_text("^<left>$", 2)
    # Ctrl-C ends the pager that takes it, not the session.
    mmsh.interrupt()
    check(mmsh, "echo still", "still")
    mmsh.quit()


@scenario
def no_pager_no_page(home):
    for args, env in ((["--no-pager"], {"MMSH_PAGER": pager(home)}), ([], {"MMSH_PAGER": "", "PAGER": pager(home)}),
                      ([], {"MMSH_PAGER": "/nowhere/pager"})):
        mmsh = start(home, *args, env=env)
        mmsh.run("meminfo")
        assert "MemTotal:" in mmsh.text() and "<paged" not in mmsh.text()
        mmsh.quit()


def perms_colour(mmsh):
    """The colours in which the screen shows the rw-p of maps."""
    mmsh.run("maps")
    return {mmsh.screen.buffer[y][len("08048000-08049000 ")].fg for y, row in enumerate(mmsh.screen.display)
            if re.match(r"[0-9a-f]{8}-[0-9a-f]{8} rw", row)}


@scenario
def colours_come_and_go(home):
    for args, env, coloured in (
            ([], {"NO_COLOR": None}, not DUMB), ([], {"NO_COLOR": "1"}, False), (["--color=never"], {}, False),
            (["--color=always"], {"NO_COLOR": "1"}, True), ([], {"CLICOLOR_FORCE": "1"}, True),
            ([], {"CLICOLOR_FORCE": "1", "NO_COLOR": "1"}, False)):
        mmsh = start(home, *args, env=env)
        colours = perms_colour(mmsh)
        mmsh.run("nosuch")
        mmsh.quit()
        assert colours == ({"brown"} if coloured else {"default"}), (args, env, colours)
        assert (b"\x1b[1;31mnosuch:" in mmsh.raw) == coloured, (args, env)


@scenario
def coloured_or_not_the_text_is_the_same(home):
    texts = set()
    for when in ("always", "never"):
        mmsh = start(home, f"--color={when}")
        mmsh.run("p = mmap 64K; touch $p 64K")
        texts.add("\n".join(mmsh.run(view) for view in ("maps", "frames DMA", "slab dentry", "nosuch")))
        mmsh.quit()
    assert len(texts) == 1


# --- what the person has set up -----------------------------------------------------------------
@scenario
def the_rc_file(home):
    path = home.file(".config/mmsh/mmshrc", "alias hi = echo hello\nset prompt 'rc> '\necho ready\nnosuch\necho never\n")
    mmsh = start(home, prompt=False)
    mmsh.until_row("rc> ")
    assert mmsh.text().startswith("ready")
    assert f"mmsh: {path}:4: nosuch: unknown command" in flat(mmsh) and "never" not in mmsh.text()
    mmsh.send("hi\r")
    mmsh.until_text("^hello$")
    mmsh.until_row("rc> ")
    mmsh.send("\x04")
    assert mmsh.finish() == 0
    home.file("other/mmsh/mmshrc", "echo from the other\n")
    mmsh = start(home, env={"XDG_CONFIG_HOME": home.file("other")})
    assert mmsh.text().startswith("from the other")
    mmsh.quit()
    # A script does not know of it.
    for args, text in ((["-c", "echo hi"], None), ([], "echo hi\n")):
        ran = subprocess.run([MMSH, *args], input=text, capture_output=True, text=True, env={"HOME": home.path}, check=True)
        assert ran.stdout + ran.stderr == "hi\n"
    for option in ("-n", "--norc", "--safe"):
        mmsh = start(home, option)
        assert "ready" not in flat(mmsh)
        mmsh.quit()


@scenario
def an_rc_file_that_is_not_trusted(home):
    path = home.file(".config/mmsh/mmshrc", "echo never\n")
    os.chmod(path, 0o666)
    mmsh = start(home)
    assert f"mmsh: {path}: can be written by everybody: not read" in flat(mmsh)
    mmsh.quit()
    os.chmod(path, 0o644)
    if os.geteuid() == 0:
        os.chown(path, 12345, 12345)
        mmsh = start(home)
        assert f"mmsh: {path}: belongs to another user: not read" in flat(mmsh)
        mmsh.quit()
    os.remove(path)
    # Not the current folder's, whatever its name, and no relative folder.
    home.file("mmshrc", "echo never\n")
    home.file("mmsh/mmshrc", "echo never\n")
    shell = home.start("-c", f"cd {home.path} && exec {MMSH}", program="bash",
                       env={"XDG_CONFIG_HOME": ".", "TERM": "dumb" if DUMB else "xterm"}, **SCREEN)
    assert "never" not in flat(shell)
    shell.quit()


@scenario
def a_word_for_who_is_here_first(home):
    mmsh = start(home)
    assert flat(mmsh).startswith("help lists the commands")
    mmsh.quit()


@scenario
def aliases(home):
    mmsh = start(home)
    mmsh.run("alias hi = echo hello")
    check(mmsh, "hi there", "hello there")
    mmsh.run("alias two='echo a; echo b'")
    check(mmsh, "two", "a", "b")
    check(mmsh, "alias", "alias hi = echo hello", "alias two = echo a; echo b")
    mmsh.run("unalias hi")
    check(mmsh, "hi", "hi: unknown command")
    check(mmsh, "alias maps = ps", "alias: maps is a command")
    mmsh.quit()


@scenario
def names_of_other_tools(home):
    mmsh = start(home)
    maps = mmsh.run("maps")
    for name in ("vm", "pmap", "vm 1"):
        assert mmsh.run(name) == maps, name
    assert mmsh.run("kmem -i") == mmsh.run("meminfo")
    assert mmsh.run("slabtop") == mmsh.run("kmem -s") == mmsh.run("slabinfo")
    free = mmsh.run("free").replace("\n", "")
    assert "buff/cache" in free and "Swap:" in free
    assert mmsh.run("log") == mmsh.run("dmesg")
    mmsh.quit()


@scenario
def the_beginning_of_a_name_is_enough(home):
    mmsh = start(home)
    assert mmsh.run("buddyin") == mmsh.run("buddyinfo")
    check(mmsh, "mloc 4K 4K", "mloc: unknown command; did you mean 'mlock'?")
    mmsh.quit()


# --- finding out --------------------------------------------------------------------------------
@scenario
def help_apropos_and_man(home):
    mmsh = start(home, env={"MANPAGER": "cat", "PAGER": "cat", "MANWIDTH": "78", "MAN_KEEP_FORMATTING": None})
    check(mmsh, "help munmap", "usage: munmap ADDR LEN", "unmap memory")
    check(mmsh, "apropos vectors", "vectors            the exception vectors of ARM")
    check(mmsh, "apropos slabt", "slabtop -o         another name of slabinfo", "slabtop            another name of slabinfo")
    assert "The shell (@shell)" in mmsh.run("help @shell")
    check(mmsh, "apropos nosuch", "apropos: nothing about 'nosuch'")
    mmsh.send("man munmap\r")
    mmsh.until(lambda: "EXAMPLES" in mmsh.text(), "the page")
    mmsh.ready()
    mmsh.quit()


@scenario
def what_it_took(home):
    mmsh = start(home)
    mmsh.run("p = mmap 4K")
    mmsh.send("time touch $p\r")
    mmsh.until_text(r"^virtual \d+\.\d{3} us\nreal \d+\.\d+ m?s$")
    mmsh.ready()
    mmsh.run("set timing on")
    assert re.fullmatch(r"hi\nvirtual 0\.000 us\nreal \d+\.\d+ m?s", mmsh.run("echo hi"))
    mmsh.run("set timing off")
    check(mmsh, "echo hi", "hi")
    mmsh.quit()


@scenario
def progress_shows_and_goes(home):
    mmsh = start(home)
    mmsh.run("p = mmap 4K")
    mmsh.send("while 1 { write $p 1 }\r")
    mmsh.until_text(r"^while: \d+\.\d s$")
    mmsh.interrupt()
    mmsh.ready()
    mmsh.send("repeat 1G { write $p 1 }\r")
    mmsh.until_text(r"^repeat: \d+ %, \d+\.\d")
    mmsh.interrupt()
    mmsh.ready()
    assert not re.search(r"\d\.\d s", mmsh.text())
    mmsh.quit()


@scenario
def names_with_control_characters(home):
    home.file("a\x1b[7mb.mms", "nosuch\n")
    mmsh = start(home)
    mmsh.send(f"source '{home.path}/a\x16\x1b[7mb.mms'\r")
    mmsh.until(lambda: r"a\033[7mb.mms:1: nosuch" in flat(mmsh), "the name, visible")
    mmsh.quit()
    assert b"a\x1b[7mb" not in mmsh.raw


@scenario
def going_back(home):
    mmsh = start(home)
    mmsh.run("d = digest")
    mmsh.run("mmap 64K")
    check(mmsh, "undo")
    check(mmsh, "assert $d == $(digest)")
    check(mmsh, "redo")
    mmsh.quit()


# --- with an editor -----------------------------------------------------------------------------
@editing
def history_up_and_down(home):
    mmsh = start(home)
    for word in ("one", "two"):
        mmsh.run("echo " + word)
    mmsh.send(UP + UP + "\r")
    mmsh.until_text("^one$", 2)
    mmsh.ready()
    mmsh.send(UP + UP + DOWN + "\r")
    mmsh.until_text("^one$", 3)
    mmsh.quit()
    again = start(home)
    assert "help lists" not in flat(again)
    again.quit()


@editing
def searching_backwards(home):
    mmsh = start(home)
    mmsh.run("echo needle")
    mmsh.run("echo hay")
    mmsh.send("\x12need\r")
    mmsh.until_text("^needle$", 2)
    mmsh.quit()


@editing
def completion_of_command_argument_and_value(home):
    mmsh = start(home)
    for typed, becomes in (("sysc\tvm.swapp\t\r", "60"), ("get meminfo.MemTo\t\r", "1030940"),
                           ("print $_\t\r", "1030940"), ("expect EINV\tmunm\t1 1; echo held\r", "held")):
        back(mmsh, typed)
        assert mmsh.text().split("\n")[-2] == becomes
    mmsh.quit()
    assert "unknown" not in flat(mmsh) and "expected" not in flat(mmsh)


@editing
def completion_lists_and_tells(home):
    mmsh = start(home)
    mmsh.send("mloc\t")
    mmsh.until(lambda: PROMPT + "mlock" in flat(mmsh), "the common part")
    mmsh.send("\t\t")
    mmsh.until_text(r"^mlock(\n| +)mlockall$")
    mmsh.until_row(PROMPT + "mlock")
    back(mmsh, "\x15\r")
    mmsh.quit()


main()
