# SPDX-License-Identifier: MIT
"""
complete.py SOURCE: the labs are L1 to L33, each in one file, with a goal, pages to read that there are, and the
command that runs it; no line that somebody wrote is wider than 120 columns; the README lists them all, and for
each topic of the course questions that they ask.
"""
import re
import sys
from pathlib import Path

SOURCE = Path(sys.argv[1])
LABS = SOURCE / "scripts" / "labs"
LAST = 33
WIDTH = 120
problems = []


def is_written(line, in_prose):
    """Whether somebody wrote the line: what a command prints may be wider."""
    return in_prose or line.startswith(("mmsh> ", "...> "))


def check_lab(path, number):
    text = path.read_text()
    prose = text[:text.index("mmsh> ")]
    pages = re.search(r"(?m)^Read: (.*)$", prose)
    if not re.match(rf"L{number}  \S", text):
        problems.append(f"{path.name} does not begin with its number and title")
    if not re.search(r"(?m)^Goal: ", prose) or f"\nRun: mmsh lab L{number}\n" not in prose or not pages:
        problems.append(f"{path.name} lacks its goal, its pages or how to run it")
    for page, section in re.findall(r"mmsh-(\w+)\((\d)\)", pages[1] if pages else ""):
        if not any((SOURCE / "man" / name).exists() for name in (f"cmd/{page}.mdoc", f"mmsh-{page}.{section}")):
            problems.append(f"{path.name}: there is no page mmsh-{page}({section})")
    for lineno, line in enumerate(text.splitlines(), 1):
        if len(line) > WIDTH and is_written(line, lineno <= prose.count("\n")):
            problems.append(f"{path.name}:{lineno}: {len(line)} columns")


def check_topics(readme, asked):
    """asked: the ids of each lab's questions."""
    topics = readme[readme.index("## The course"):]
    seen = set()
    for row in re.findall(r"(?m)^\| (?!topic|---)[^|]*\| (.*) \|$", topics):
        for lab, ids in re.findall(r"L(\d+)((?: `\w+`)+)", row):
            seen.add(int(lab))
            for question in set(re.findall(r"\w+", ids)) - asked[int(lab)]:
                problems.append(f"the README knows a question {question} of L{lab}")
    if seen != set(asked):
        problems.append(f"labs of no topic: {set(asked) - seen}")


def main():
    numbered = sorted((int(path.name[1:3]), path) for path in LABS.glob("L[0-9][0-9]-*.mms"))
    if [number for number, _ in numbered] != list(range(1, LAST + 1)):
        problems.append(f"the labs are {[path.name for _, path in numbered]}")
    readme = (LABS / "README.md").read_text()
    listed = re.findall(r"(?m)^\| \[L(\d+)\]\(([^)]*)\) ", readme)
    if listed != [(str(number), path.name) for number, path in numbered]:
        problems.append("the README lists other labs")
    for number, path in numbered:
        check_lab(path, number)
    check_topics(readme, {number: set(re.findall(r"(?m)^mmsh> ask (\w+) ", path.read_text()))
                          for number, path in numbered})
    print("\n".join(problems))
    sys.exit(1 if problems else 0)


main()
