# SPDX-License-Identifier: MIT
"""No line of C is wider than 120 columns, with tabs to every eighth, but for what was captured elsewhere."""
import os
import sys
from pathlib import Path

WIDEST = 120

os.chdir(os.environ["MMSH_SOURCE"])
wide = 0
for path in sorted(p for top in ("core", "cli", "tests") for p in Path(top).rglob("*.*")):
    if path.suffix not in (".c", ".h", ".def") or path.stem.endswith("captured"):
        continue
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        columns = len(line.expandtabs(8))
        if columns > WIDEST:
            print(f"{path}:{number}: {columns} columns")
            wide += 1
sys.exit(wide > 0)
