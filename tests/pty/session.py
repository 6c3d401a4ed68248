# SPDX-License-Identifier: MIT
"""
mmsh on a terminal, as its tests use it. MMSH is the program, MMSH_EDITOR the line editor it was
built with: readline, libedit or none (default: what `mmsh --version` says).
"""
import os
import shutil
import subprocess
import sys
import tempfile
import time
import traceback

SKIPPED = 77
# Seconds from a command's start to its interrupt. A busy host may make it too early or too late: the next is tried.
MOMENTS = (0.05, 0, 0.1, 0.02, 0.2) * 4

try:
    from terminal import ScreenError, Terminal
except ModuleNotFoundError as missing:
    # Another python3 may come first in PATH and not see the system's packages.
    if os.path.exists("/usr/bin/python3") and "MMSH_PTY_AGAIN" not in os.environ:
        os.environ["MMSH_PTY_AGAIN"] = "1"
        os.execv("/usr/bin/python3", ["/usr/bin/python3"] + sys.argv)
    print(f"skipped: python3 has no {missing.name} (Debian: python3-pexpect python3-pyte)")
    sys.exit(SKIPPED)

MMSH = os.environ.get("MMSH", "mmsh")
PROMPT = "mmsh[1 init]> "
MORE = "...> "


def editor_name():
    name = os.environ.get("MMSH_EDITOR_NAME") or os.environ.get("MMSH_EDITOR")
    if not name:
        text = subprocess.run([MMSH, "--version"], capture_output=True, text=True).stdout
        name = next((n for n in ("readline", "libedit") if n in text), "none")
    return "none" if name == "plain" else name


EDITOR = editor_name()
EDITS = EDITOR != "none"


class Session(Terminal):
    """One start of mmsh in a home folder of its own."""

    def __init__(self, home, *args, cols=80, rows=24, env=None, program=MMSH):
        variables = {
            "PATH": os.environ.get("PATH", "/usr/bin:/bin"),
            "HOME": home,
            "XDG_STATE_HOME": os.path.join(home, "state"),
            "TERM": "xterm",
            "LC_ALL": "C.UTF-8",
            "INPUTRC": "/dev/null",
            # Long results go by on the screen; who tests the pager sets one.
            "MMSH_PAGER": "",
        }
        for name in ("ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS"):
            if name in os.environ:
                variables[name] = os.environ[name]
        variables.update(env or {})
        variables = {name: value for name, value in variables.items() if value is not None}
        # Another machine than the usual one is named.
        machine = args[args.index("-m") + 1] + " " if "-m" in args else ""
        self.prompt = PROMPT.replace("[", "[" + machine)
        super().__init__([program, *args], variables, cols, rows)

    def ready(self):
        """Until an empty prompt waits."""
        self.until_row(self.prompt)

    def run(self, line):
        """Types a line and gives back what it printed."""
        self.ready()
        before = len(self.lines_of_prompts())
        self.send(line + "\r")
        self.until(lambda: len(self.lines_of_prompts()) > before and self.at(self.prompt),
                   f"the prompt after {line!r}")
        lines = self.text().split("\n")
        start = self.lines_of_prompts()[before - 1]
        # The typed line may take several rows of the screen.
        typed = (len(self.prompt) + len(line)) // self.screen.columns + 1
        return "\n".join(lines[start + typed:-1])

    def cut_off(self, command, moment=0.05):
        """Interrupts a command that takes long, so many seconds after its start: whether it had not ended by itself."""
        self.ready()
        going, ended, dropped = self.count("^go$"), self.count("interrupted"), self.count(r"\^C")
        self.send(f"echo go; {command}\r")
        self.until_text("^go$", going + 1)
        time.sleep(moment)
        self.interrupt()
        self.until(lambda: self.count("interrupted") > ended or self.count(r"\^C") > dropped, "the interrupt")
        self.ready()
        return self.count("interrupted") > ended

    def lines_of_prompts(self):
        return [i for i, line in enumerate(self.lines()) if line.startswith(self.prompt.rstrip())]

    def quit(self):
        """Leaves by Ctrl-D; the exit status must be 0."""
        self.ready()
        self.send("\x04")
        status = self.finish()
        assert status == 0, f"exit status {status}"


class Home:
    """A fresh home folder; sessions started in it end with it."""

    def __init__(self):
        # A short path: it shows on the screen.
        self.path = tempfile.mkdtemp(prefix="mmsh-pty-", dir="/tmp")
        self.sessions = []

    def start(self, *args, prompt=True, **options):
        session = Session(self.path, *args, **options)
        self.sessions.append(session)
        if prompt:
            session.ready()
        return session

    def shell(self):
        """A shell with job control, from which MMSH can be started."""
        return self.start("--norc", "--noprofile", "-i", prompt=False, program="bash",
                          env={"PS1": "sh$ "})

    def file(self, name, text=None):
        path = os.path.join(self.path, name)
        if text is not None:
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w", encoding="utf-8") as out:
                out.write(text)
        return path

    def history(self):
        return self.file(f"state/mmsh/history-{EDITOR}")

    def close(self):
        for session in self.sessions:
            session.kill()
        shutil.rmtree(self.path, ignore_errors=True)


SCENARIOS = []


def scenario(function):
    """Runs with every editor and with none."""
    SCENARIOS.append(function)
    return function


def editing(function):
    """Needs a line editor."""
    if EDITS:
        SCENARIOS.append(function)
    return function


def main():
    """Runs the scenarios named on the command line, or all."""
    wanted = sys.argv[1:]
    failed = 0
    for function in SCENARIOS:
        if wanted and function.__name__ not in wanted:
            continue
        home = Home()
        start = time.monotonic()
        try:
            function(home)
            verdict = "ok"
        except (AssertionError, ScreenError):
            traceback.print_exc()
            verdict = "FAILED"
            failed += 1
        finally:
            home.close()
        print(f"{verdict:6} {function.__name__} ({EDITOR}, {time.monotonic() - start:.2f} s)",
              flush=True)
    sys.exit(1 if failed else 0)
