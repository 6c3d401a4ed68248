# SPDX-License-Identifier: MIT
"""A program on a pseudo-terminal, its screen drawn by pyte. Waits are on what the screen shows."""
import os
import re
import select
import signal
import time

import pexpect
import pyte


# Seconds to wait: long enough for a slow host that does much else, as all of it passes only where a test fails.
PATIENCE = 100


class ScreenError(AssertionError):
    """The screen did not show in time what it should."""


class Terminal:
    def __init__(self, argv, env, cols=80, rows=24):
        self.raw = b""
        self.screen = pyte.HistoryScreen(cols, rows, history=2000)
        self.stream = pyte.ByteStream(self.screen)
        self.child = pexpect.spawn(argv[0], argv[1:], env=env, dimensions=(rows, cols),
                                   echo=True)
        self.child.delaybeforesend = None
        self.child.ptyproc.delayafterclose = 0
        self.closed = False

    # --- the screen -------------------------------------------------------------------------
    def pump(self, wait):
        """Takes what the program has written; waits at most that long for a first byte."""
        try:
            data = self.child.read_nonblocking(65536, wait)
        except pexpect.TIMEOUT:
            return False
        except pexpect.EOF:
            self.closed = True
            return False
        self.raw += data
        self.stream.feed(data)
        return True

    def lines(self):
        """All lines, scrolled ones first, without trailing blanks."""
        scrolled = []
        for row in self.screen.history.top:
            scrolled.append("".join(row[x].data for x in range(self.screen.columns)).rstrip())
        return scrolled + [line.rstrip() for line in self.screen.display]

    def text(self):
        return "\n".join(self.lines()).rstrip("\n")

    def row(self):
        """The line that the cursor is on."""
        return self.screen.display[self.screen.cursor.y].rstrip()

    def at(self, text):
        """Whether the cursor stands on a line that is that text, and behind all of it: its last blank, too."""
        return self.row() == text.rstrip() and self.screen.cursor.x >= len(text)

    def count(self, pattern):
        """How often the screen, scrolled part too, shows the pattern."""
        return len(re.findall(pattern, self.text(), re.M))

    # --- waiting ------------------------------------------------------------------------------
    def until(self, condition, what, pause=0.5):
        """Feeds the screen until condition() is true."""
        limit = time.monotonic() + PATIENCE
        while not condition():
            left = limit - time.monotonic()
            if left <= 0 or (self.closed and not condition()):
                shown = "\n".join(self.text().split("\n")[-self.screen.lines:])
                raise ScreenError(f"waited for {what}; the screen:\n{shown}\n"
                                  f"last bytes: {self.raw[-300:]!r}")
            self.pump(min(left, pause))

    def until_text(self, pattern, count=1):
        """Until the screen, scrolled part too, shows the pattern that many times."""
        self.until(lambda: self.count(pattern) >= count, f"{count} x /{pattern}/")

    def until_row(self, text):
        """Until the cursor stands behind that text, which is all of its line."""
        self.until(lambda: self.at(text), f"the line {text!r}")

    def until_taken(self):
        """Until the program has read all the keys that were sent: they need not show."""
        keyboard = os.open(f"/proc/{self.child.pid}/fd/0", os.O_RDONLY | os.O_NOCTTY)
        try:
            self.until(lambda: not select.select([keyboard], [], [], 0)[0], "the keys to be read", 0.01)
        finally:
            os.close(keyboard)

    # --- acting -------------------------------------------------------------------------------
    def send(self, text):
        self.child.send(text)

    def resize(self, cols, rows):
        self.screen.resize(rows, cols)
        self.child.setwinsize(rows, cols)

    def interrupt(self):
        """Ctrl-C as the keyboard sends it."""
        self.child.send("\x03")

    def foreground_is(self, pid):
        return os.tcgetpgrp(self.child.child_fd) == os.getpgid(pid)

    def finish(self):
        """Waits for the program's end: its exit status, or minus the signal that killed it."""
        self.until(lambda: self.closed, "the program's end")
        # It has closed the terminal, and ends; its status may take a while.
        self.child.wait()
        if self.child.signalstatus is not None:
            return -self.child.signalstatus
        return self.child.exitstatus

    def kill(self):
        if not self.child.terminated:
            os.kill(self.child.pid, signal.SIGKILL)
            self.child.wait()
        self.child.close()
