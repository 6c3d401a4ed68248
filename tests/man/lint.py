# SPDX-License-Identifier: MIT
"""mandoc has nothing to say about any page, not even about its style."""
import re
import shutil
import subprocess
import sys

from pages import BUILT, finish

if not shutil.which("mandoc"):
    sys.exit(77)

pages = sorted(BUILT.glob("man[157]/*.[157]"))
lint = subprocess.run(["mandoc", "-Tlint", "-W", "style", *map(str, pages)],
                      stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
# Whether a page that is referred to exists is for complete.py: mandoc asks the system's folders.
# Commands that stand for calls of the kernel have ERRORS as pages of calls do.
problems = [line for line in (lint.stdout + lint.stderr).splitlines()
            if not re.search(r"referenced manual not found|outdated mandoc\.db|unexpected section: Sh ERRORS", line)]
if not pages:
    problems.append(f"no pages in {BUILT}")
finish(problems)
