# SPDX-License-Identifier: MIT
"""A program on a pseudo-terminal, its screen drawn by pyte. Waits are on what the screen shows."""
import os
import re
import signal
import time

import pexpect
import pyte


class ScreenError(AssertionError):
    """The screen did not show in time what it should."""


class Terminal:
    def __init__(self, argv, env, cols=80, rows=24, timeout=10):
        self.timeout = timeout
        self.raw = b""
        self.screen = pyte.HistoryScreen(cols, rows, history=2000)
        self.stream = pyte.ByteStream(self.screen)
        self.child = pexpect.spawn(argv[0], argv[1:], env=env, dimensions=(rows, cols),
                                   timeout=timeout, echo=True)
        self.child.delaybeforesend = None
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

    # --- waiting ------------------------------------------------------------------------------
    def until(self, condition, what):
        """Feeds the screen until condition() is true."""
        limit = time.monotonic() + self.timeout
        while not condition():
            left = limit - time.monotonic()
            if left <= 0 or (self.closed and not condition()):
                shown = "\n".join(self.text().split("\n")[-self.screen.lines:])
                raise ScreenError(f"waited for {what}; the screen:\n{shown}\n"
                                  f"last bytes: {self.raw[-300:]!r}")
            self.pump(min(left, 0.5))

    def until_text(self, pattern, count=1):
        """Until the screen, scrolled part too, shows the pattern that many times."""
        regex = re.compile(pattern, re.M)
        self.until(lambda: len(regex.findall(self.text())) >= count,
                   f"{count} x /{pattern}/")

    def until_row(self, text):
        """Until the cursor's line is that text, trailing blanks aside."""
        self.until(lambda: self.row() == text.rstrip(), f"the line {text!r}")

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
        self.child.close(force=False) if not self.child.closed else None
        if self.child.signalstatus is not None:
            return -self.child.signalstatus
        return self.child.exitstatus

    def kill(self):
        if self.child.isalive():
            self.child.kill(signal.SIGKILL)
        self.child.close(force=True)
