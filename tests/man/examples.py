# SPDX-License-Identifier: MIT
"""examples.py FILE: every session shown in FILE, a page or Markdown, prints what is shown; so does every `$ mmsh ...`."""
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from pages import MMSH, blocks, finish, sessions

page = Path(sys.argv[1])
problems = []
for number, lines in enumerate(sessions(page), 1):
    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder) / f"{page.stem}-{number}.mms"
        script.write_text("\n".join(lines) + "\n")
        run = subprocess.run([MMSH, "--check", str(script)], stdin=subprocess.DEVNULL,
                             stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                             errors="replace", timeout=300, cwd=folder)
        if run.returncode != 0:
            problems.append(f"{page}: session {number} exits {run.returncode}:\n{run.stdout}")
for command, *shown in (block for block in blocks(page) if block and block[0].startswith("$ mmsh ")):
    run = subprocess.run(command[2:], shell=True, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True, timeout=300,
                         env={**os.environ, "PATH": f"{Path(MMSH).parent}:{os.environ['PATH']}"})
    if run.stdout.splitlines() != shown:
        problems.append(f"{page}: `{command}` prints:\n{run.stdout}")
finish(problems)
