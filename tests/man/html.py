# SPDX-License-Identifier: MIT
"""The pages as HTML: each is there and in the index, and every link leads to a page."""
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from pages import BUILT, SOURCE, finish

if not shutil.which("mandoc"):
    sys.exit(77)

problems = []
with tempfile.TemporaryDirectory() as folder:
    out = Path(folder) / "html"
    run = subprocess.run([SOURCE / "scripts" / "make-html", BUILT, out], stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                         text=True)
    if run.returncode or run.stdout:
        problems.append(f"make-html exits {run.returncode}: {run.stdout}")
    pages = {page.name for page in out.glob("*.html")}
    missing = {f"{page.name}.html" for page in BUILT.glob("man[157]/*.[157]")} - pages
    problems += [f"no {name}" for name in sorted(missing)]
    links = {page: set(re.findall(r'<a[^>]* href="([^"#]+)', (out / page).read_text())) for page in pages}
    problems += [f"{page} leads to {link}, which is nowhere" for page in sorted(pages)
                 for link in sorted(links[page] - pages)]
    problems += [f"index.html lacks {page}" for page in sorted(pages - links["index.html"] - {"index.html"})]
finish(problems)
