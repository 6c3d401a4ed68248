# SPDX-License-Identifier: MIT
"""
variants.py LAB.mms: a lab's answers hold. Its transcript fails at each answer that is changed; with three other
seeds it runs to its end and has other answers; the right ones of a variant have all points, wrong ones none, one
wrong one all but its own.
"""
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

MMSH = os.environ["MMSH"]
LAB = Path(sys.argv[1])
MIN_QUESTIONS = 3
NO_HURRY = ("--max-time", "900")
SEEDS = ("1", "2", "3")
problems = []


def mmsh(*args):
    """Status and output, in the lab's folder. How long a lab may take is not the question here: the host may be slow."""
    r = subprocess.run([MMSH, *args], stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False,
                       cwd=LAB.parent)
    return r.returncode, r.stdout, r.stderr


def changed(answer):
    """Another answer."""
    return "nothing of that" if answer != "nothing of that" else "0"


def altered(text, ids):
    """A file of answers with those of some ids changed."""
    return re.sub(r"(?m)^(\w+) = (.*)$", lambda m: f"{m[1]} = {changed(m[2])}" if m[1] in ids else m[0], text)


def check_transcript():
    """Every answer that stands in the lab is compared."""
    lines, ids, asked = [], [], None
    for line in LAB.read_text().splitlines():
        match = re.match(r"mmsh> ask (\w+) ", line)
        asked = match[1] if match else None if line.startswith("mmsh> ") else asked
        if asked and line.startswith(asked + " = "):
            line, asked = f"{asked} = {changed(line)}", None
            ids.append(line.split()[0])
        lines.append(line)
    if len(ids) < MIN_QUESTIONS:
        problems.append(f"{len(ids)} questions are too few")
    with tempfile.NamedTemporaryFile("w", suffix=".mms") as f:
        f.write("\n".join(lines) + "\n")
        f.flush()
        status, out, _ = mmsh("--check", f.name)
    noticed = re.findall(r"(?m)^-(\w+) = ", out)
    if status != 1 or noticed != ids:
        problems.append(f"changed answers {ids}, noticed {noticed}, status {status}")
    return ids


def grade(seed, answers, want_status, want_score, what):
    """Grades a text of answers, and compares status and score."""
    with tempfile.NamedTemporaryFile("w") as f:
        f.write(answers)
        f.flush()
        status, out, err = mmsh("grade", str(LAB), f.name, "--seed", seed, *NO_HURRY)
    score = re.search(r": (\d+) of (\d+)\n$", out)
    if status != want_status or not score or int(score[1]) != want_score(int(score[2])):
        problems.append(f"seed {seed}, {what}: status {status}\n{out}{err}")


def check_seed(seed, ids):
    """Runs a variant; gives back its answers."""
    status, answers, err = mmsh("lab", str(LAB), "--seed", seed, *NO_HURRY, "--template", "--reveal")
    if status:
        problems.append(f"seed {seed}: status {status}\n{err}")
        return None
    found = re.findall(r"(?m)^(\w+) = (.*)$", answers)
    if [i for i, _ in found if i not in ("lab", "seed")] != ids:
        problems.append(f"seed {seed}: asks {found}, not {ids}")
    grade(seed, answers, 0, lambda points: points, "right answers")
    return answers


def main():
    ids = check_transcript()
    variants = [check_seed(seed, ids) for seed in SEEDS]
    if None not in variants:
        found = [re.findall(r"(?m)^(?!lab|seed)(\w+ = .*)$", v) for v in variants]
        if found[0] == found[1] or found[1] == found[2] or found[0] == found[2]:
            problems.append("two of three seeds have the same answers")
        grade(SEEDS[0], altered(variants[0], ids), 1, lambda points: 0, "all wrong")
        grade(SEEDS[0], altered(variants[0], ids[:1]), 1, lambda points: points - 1, "one wrong")
        grade(SEEDS[0], "", 1, lambda points: 0, "none")
    for problem in problems:
        print(f"{LAB.name}: {problem}")
    sys.exit(1 if problems else 0)


main()
