# SPDX-License-Identifier: MIT
"""Every command has a page, every page a command and an example that uses it; references lead
somewhere; `man` finds every page; every option is documented and completed; mmsh-errors(7) has all reasons."""
import re
import subprocess

from pages import BUILT, MMSH, SOURCE, commands, finish, mmsh, sessions

problems = []
names = set(commands())
written = {page.stem: page for page in (SOURCE / "man" / "cmd").glob("*.mdoc")}

problems += [f"no page man/cmd/{name}.mdoc" for name in sorted(names - written.keys())]
problems += [f"{written[name]}: no such command" for name in sorted(written.keys() - names)]

for name in sorted(names & written.keys()):
    page = written[name]
    text = page.read_text()
    for section in ("DESCRIPTION", "EXAMPLES"):
        if not re.search(rf"^\.Sh {section}$", text, re.M):
            problems.append(f"{page}: no section {section}")
    for section in ("NAME", "SYNOPSIS"):
        if re.search(rf"^\.Sh {section}$", text, re.M):
            problems.append(f"{page}: {section} comes from the command table")
    used = rf"(^|[\s;({{=.]){re.escape(name)}($|[\s;)}}.])"
    typed = [line[6:] for lines in sessions(page) for line in lines
             if re.match(r"mmsh> |\.\.\.> ", line)]
    if not any(re.search(used, line) for line in typed):
        problems.append(f"{page}: no example uses {name}")

pages = sorted(BUILT.glob("man[157]/*.[157]"))
known = {page.name for page in pages}
for page in pages:
    for match in re.finditer(r"^\.Xr (mmsh\S*) (\d)", page.read_text(), re.M):
        if f"{match[1]}.{match[2]}" not in known:
            problems.append(f"{page.name} refers to {match[1]}({match[2]}), which is nowhere")

for page in pages:
    shown = subprocess.run([MMSH, "-c", f"man {page.stem}"], stdin=subprocess.DEVNULL, capture_output=True, text=True)
    if shown.returncode:
        problems.append(f"man {page.stem}: {shown.stderr.strip()}")

reasons = (SOURCE / "core" / "lib" / "reasons.def").read_text().count("\nREASON(")
errors = (BUILT / "man7" / "mmsh-errors.7").read_text()
bullets = re.search(r"^\.Ss Addresses.*?(?=^\.Sh )", errors, re.M | re.S)[0]
if bullets.count("\n.It\n") != reasons:
    problems.append(f"mmsh-errors.7 does not have the {reasons} reasons of reasons.def, each once")
problems += [f"mmsh-errors.7 has a figure as it is in reasons.def: {figure}" for figure in re.findall(r"%\w.*", bullets)]

documented = []
for page, help in (("mmsh.1", ["--help"]), ("mmsh-lab.1", ["lab", "--help"])):
    manual = (SOURCE / "man" / page).read_text().replace("\\-", "-")
    options = set(re.findall(r"(?<![\w-])--([a-z][a-z-]*)", mmsh(*help)))
    documented += sorted(options)
    problems += [f"{page} lacks --{option}" for option in sorted(options)
                 if not re.search(rf"^\.It .*-{option}\b", manual, re.M)]
for option in documented:
    for file, form in (("mmsh.bash", rf"--{option}\b"), ("_mmsh", rf"--{option}\b"),
                       ("mmsh.fish", rf"-l {option}\b")):
        if not re.search(form, (SOURCE / "completions" / file).read_text()):
            problems.append(f"completions/{file} lacks --{option}")
finish(problems)
