# SPDX-License-Identifier: MIT
"""What the tests of the documents share: where the pages are, and the sessions shown in them."""
import os
import re
import subprocess
import sys
from pathlib import Path

MMSH = os.environ["MMSH"]
SOURCE = Path(os.environ["MMSH_SOURCE"])
BUILT = Path(os.environ["MMSH_BUILD"]) / "share" / "man"

ESCAPES = [("\\&", ""), ("\\-", "-"), ("\\(aq", "'"), ("\\(dq", '"'), ("\\(ti", "~"),
           ("\\(ha", "^"), ("\\(ga", "`"), ("\\e", "\\")]


def unescape(line):
    for escape, char in ESCAPES:
        line = line.replace(escape, char)
    return line


def blocks(path):
    """The literal blocks of a page, or the fenced ones of a Markdown file, each a list of lines."""
    markdown = path.suffix == ".md"
    begin, end = (r"^```", r"^```$") if markdown else (r"^\.Bd .*-(literal|unfilled)", r"^\.Ed")
    block = None
    for line in path.read_text().splitlines():
        if block is None:
            if re.match(begin, line):
                block = []
        elif re.match(end, line):
            yield block
            block = None
        elif markdown or not line.startswith('.\\"'):
            block.append(line if markdown else unescape(line))


def sessions(path):
    """The blocks that are transcripts: their first line is typed at the prompt."""
    return [b for b in blocks(path) if b and b[0].startswith("mmsh> ")]


def commands():
    """Every command of the command table."""
    return mmsh("--dump-man").split()


def mmsh(*args):
    return subprocess.run([MMSH, *args], stdin=subprocess.DEVNULL, capture_output=True, text=True,
                          check=True).stdout


def finish(problems):
    for problem in problems:
        print(problem)
    sys.exit(1 if problems else 0)
