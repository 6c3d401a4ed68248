# SPDX-License-Identifier: MIT
"""`mmsh lab` and `mmsh grade`: the commands of labs, verdicts and their forms, and what a stranger may not do."""
import json
import os
import re
import subprocess
import xml.etree.ElementTree as xml
from shell import FOLDER, MMSH, check, done, expect, run, script

HEAD = "T1  A lab\n\nGoal: none.\n\n"
QUESTIONS = """mmsh> param pages 9 in 4..21
mmsh> # The story.
mmsh> p = mmap $pages*4K
mmsh> hint size "Pages have 4 kB."
mmsh> hint size "So 4 times $pages."
mmsh> ask size unit=kB points=2 "How large are $pages pages?" $pages * 4
mmsh> ask errno "munmap of nothing?" munmap $p 0
mmsh> ask held "munmap of a page?" munmap $p 1pg
mmsh> ask same of=no,yes "Is it so?" 1 == 1
mmsh> ask where "Where is the mapping?" $p
mmsh> ask digits "mincore?" mincore $p+1pg 2pg
mmsh> ask below "Less than nothing?" print 0
"""
QUIET = "".join(line + "\n" for line in QUESTIONS.splitlines())
LAB = script(HEAD + QUIET, "labs/T1-lab.mms")
RIGHT = ("size = 36\nerrno = EINVAL\nheld = ok\nsame = yes\nwhere = 0xb7ff1000\n"
         "digits = 00\nbelow = 0\n")


def answers(text, name="answers.txt"):
    """Writes a file of answers."""
    return script(text, name)


def grade(text, *args, lab=LAB, stdin=""):
    """Grades answers."""
    return run("grade", lab, answers(text), *args, stdin=stdin)


def lab(text, *args, stdin="", memory="1G"):
    """Runs the text as a lab."""
    return run("lab", script(HEAD + text, "labs/H-hostile.mms"), *args, stdin=stdin,
               env=dict(os.environ, MMSH_HOST_MEMORY=memory))


def forms_of_commands():
    commands = "\n".join(line[6:] for line in QUESTIONS.splitlines())
    r = run(script(commands + "\n"))
    check("outside of labs ask prints", r.status == 0 and "size = 36 kB\n" in r.out and "errno = EINVAL\n" in r.out
          and "held = ok\n" in r.out and "same = yes\n" in r.out and "digits = 00\n" in r.out, r)
    expect("value of ask", run("-c", "x = ask a \"b\" 6 * 7\necho $x"), 0, "a = 42\n42\n")
    expect("a list", run("-c", "param a 3 in 3 5 7"), 0, "a = 3\n")
    draws = {run("--seed", str(s), "-c", "param a 3 in 3 5 7").out for s in range(1, 20)}
    check("all of a list", draws == {"a = 3\n", "a = 5\n", "a = 7\n"}, draws)
    draws = {int(run("--seed", str(s), "-c", "param a 0 in 10..20 step 5").out.split()[2]) for s in range(1, 12)}
    check("steps of a range, B excluded", draws == {10, 15}, draws)
    for bad in ("param", "param a 1", "param a 1 of 2", "param 1a 1 in 1..2", "param a 1 in 2..2",
                "param a 1 in 1..9 by 2",
                "param a 1 in 1..9 step 0", "param pid 1 in 1..2", "ask", "ask a", "ask a b", "ask 1 b 2",
                "ask a b nosuch", "ask a b maps", "ask a of=x,y b 2", "ask a of=x,y b munmap 0 0",
                "ask a points=0 b 1", "ask a points=1001 b 1", "hint", "hint a", "hint - b", "ask a b 1/0"):
        r = run("-c", bad)
        check(bad, r.status == 1 and r.err.startswith("mmsh: -c:1: "), r)


def verdicts():
    expect("all right", grade(RIGHT), 0, err="")
    check("score", grade(RIGHT).out.endswith("T1-lab, seed 0: 8 of 8\n"), grade(RIGHT))
    for line, other in (("size = 36", "size = 36K"), ("size = 36", "size = 36864 B"), ("size = 36", "size = 9 pages"),
                        ("size = 36", "size=0x24"), ("errno = EINVAL", "errno = einval"), ("same = yes", "same =YES"),
                        ("where = 0xb7ff1000", "where = b7ff1000"), ("where = 0xb7ff1000", "where = 3086946304"),
                        ("size = 36", "# size\n\n size = 36 kB ")):
        expect(other, grade(RIGHT.replace(line, other)), 0)
    for line, other in (("size = 36", "size = 36 MB"), ("size = 36", "size = -36"), ("size = 36", "size = 36 37"),
                        ("size = 36", "size = 35+1"), ("size = 36", "size = $(print 36)"),
                        ("size = 36", "size = $pages*4"),
                        ("size = 36", "size = 18446744073709551652"), ("digits = 00", "digits = 0"),
                        ("size = 36", ""), ("size = 36", "size ="), ("same = yes", "same = 1"),
                        ("held = ok", "held = EINVAL")):
        r = grade(RIGHT.replace(line, other))
        check(other, r.status == 1 and re.search(r": [67] of 8\n$", r.out), r)
    r = grade(RIGHT.replace("36", "35"), "--reveal")
    check("--reveal", r.status == 1 and "size             wrong: 35; it is 36 kB\n" in r.out, r)
    r = grade("nosuch = 1\nno answer\nsize = 1\nsize = 36\n")
    check("complaints", r.status == 1 and ":1: no such question: 'nosuch'\n" in r.err
          and ":2: no 'ID = ANSWER'\n" in r.err
          and ":4: answered before" in r.err and "wrong: 1\n" in r.out, r)
    r = run("lab", LAB, "--template", "--seed", "5")
    check("template", r.status == 0 and "seed = 5\n" in r.out and "\nsize =\n" in r.out and "(no or yes)" in r.out, r)
    key = run("lab", LAB, "--template", "--reveal", "--seed", "5").out
    expect("a variant", grade(key), 0)
    expect("its seed, said twice", grade(key, "--seed", "5"), 0)
    expect("another seed", grade(key, "--seed", "6"), 2, "")
    expect("another lab", grade(RIGHT + "lab = L06\n"), 2, "")
    expect("no seed", grade(RIGHT + "seed = $(print 1)\n"), 2, "")
    expect("from standard input", run("grade", LAB, "-", stdin=RIGHT), 0)


def forms():
    half = RIGHT.replace("EINVAL", "\x1b[31m<&\"#").replace("same = yes\n", "")
    r = grade(half, "--tap")
    lines = r.out.splitlines()
    check("TAP", r.status == 1 and lines[:2] == ["TAP version 13", "1..7"] and "\\#" in lines[3]
          and lines[3].startswith("not ok 2 - errno wrong: ") and lines[5] == "not ok 4 - same missing"
          and sum(l.startswith("ok ") for l in lines) == 5, r)
    r = grade(half, "--junit")
    suite = xml.fromstring(r.out)[0]
    check("JUnit", r.status == 1 and suite.get("tests") == "7" and suite.get("failures") == "2"
          and len(suite.findall("testcase/failure")) == 2, r)
    r = grade(half, "--gradescope")
    result = json.loads(r.out)
    check("Gradescope", r.status == 1 and result["score"] == 6 and sum(t["max_score"] for t in result["tests"]) == 8
          and [t["status"] for t in result["tests"]].count("failed") == 2 and result["tests"][0]["score"] == 2, r)
    for form in ("--tap", "--junit", "--gradescope", "--reveal"):
        r = grade(half, form)
        check("no escapes, " + form, "\x1b" not in r.out + r.err, r)
    broken = script(HEAD + "mmsh> ask a \"b\" 1\nmmsh> munmap 0 0\n", "labs/B-broken.mms")
    for form, words in (("--tap", "Bail out! "), ("--junit", "<error message="), ("--gradescope", "no verdict")):
        r = grade("a = 1\n", form, lab=broken)
        check("a broken lab, " + form, r.status == 3 and words in r.out, r)


def conversation():
    r = run("lab", LAB, stdin="?\n?\n?\n35\nEINVAL\n!\n\nb7ff1000\n")
    check("talk", r.status == 1 and "hint: Pages have 4 kB.\nhint: So 4 times 9.\nThere are no more hints" in r.out
          and "No: size = 36 kB" in r.out and "Right: errno = EINVAL" in r.out and "It is: held = ok" in r.out
          and "Right: where" in r.out and r.out.endswith("T1-lab, seed 0: 2 of 8\n"), r)
    check("the question comes first", r.out.index("How large are 9 pages?") < r.out.index("size = 36"), r)
    r = run("lab", LAB, stdin="".join(line.split(" = ")[1] + "\n" for line in RIGHT.splitlines()))
    expect("all right", r, 0)
    r = run("lab", LAB, "--reveal", "--seed", "3")
    check("reveal", r.status == 0 and r.out.startswith("T1-lab, seed 3\n\nT1  A lab\n")
          and "The story." in r.out and "\nsize = " in r.out and "mmsh> hint" not in r.out, r)
    r = run("lab")
    check("list", r.status == 0 and re.search(r"(?m)^L06-vma-split-merge +VMAs split and merge$", r.out), r)
    for name in ("L6", "l06", "L06-vma-split-merge", "vma-split-merge"):
        expect(name, run("lab", name, "--template"), 0)
    twins = dict(os.environ, MMSH_LABS=os.path.dirname(script(HEAD + QUIET, "twins/L07-one.mms")))
    script(HEAD + QUIET, "twins/L7-two.mms")
    for name, want, words in (("L7", 2, "mmsh: 'L7' may be: L07-one L7-two\n"), ("two", 0, ""), ("L07-one", 0, "")):
        r = run("lab", name, "--template", env=twins)
        check("one of two: " + name, r.status == want and r.err == words, r)
    for name in ("L32", "L33"):
        expect(name + " reads what lies beside it", run("lab", name, "--template", cwd="/"), 0)
    expect("MMSH_LABS", run("lab", env=dict(os.environ, MMSH_LABS=os.path.dirname(LAB))), 0)
    for args in (["lab", "nosuch"], ["lab", "L6", "more"], ["lab", "--template"], ["lab", "L6", "--tap"],
                 ["grade", "L6"],
                 ["lab", "L6", "--nosuch"], ["lab", "L6", "--seed"], ["lab", "L6", "--seed", "x"], ["grade"],
                 ["lab", "/nonexistent.mms"], ["lab", FOLDER + "/"], ["grade", LAB, "/nonexistent"],
                 ["lab", "\x1b[31m"]):
        r = run(*args)
        check(repr(args), r.status == 2 and r.err.startswith("mmsh: ") and "\x1b" not in r.err, r)


def completion():
    """bash offers the labs, and the options of lab and grade."""
    source = os.path.join(os.environ.get("MMSH_SOURCE", "."), "completions", "mmsh.bash")

    def offered(*words):
        text = ("source %s; COMP_WORDS=(%s); COMP_CWORD=%d; _mmsh; printf '%%s\\n' \"${COMPREPLY[@]}\""
                % (source, " ".join("'%s'" % w for w in words), len(words) - 1))
        return subprocess.run(["bash", "-c", text], capture_output=True, text=True, check=False,
                              cwd=FOLDER).stdout.split()

    for words, wanted in ((("lab", "L06"), ["L06-vma-split-merge"]), (("lab", "L6", "--te"), ["--template"]),
                          (("grade", "L6", "x", "--t"), ["--tap"]), (("grade", "L6", "ans"), ["answers.txt"]),
                          (("gr",), ["grade"])):
        check("completion of %r" % (words,), offered(MMSH, *words) == wanted, offered(MMSH, *words))


def bounded(what, text, words, *args, memory="1G"):
    """A hostile lab ends, with status 3 and words that say why."""
    r = lab("mmsh> ask a \"b\" 1\n" + text, "--template", "--max-time", "900", *args, memory=memory)
    check(what, r.status == 3 and words in r.err and r.err.count("\n") == 1 and len(r.out) < 10000, r)


def hostile_labs():
    bounded("an endless loop", "mmsh> while 1 { }\n", ":6: stopped: more than 1000 commands", "--max-steps", "1000")
    bounded("many commands", "mmsh> repeat 1000000000 { x = 1 }\n", "more than 1000 commands", "--max-steps", "1000")
    bounded("loops in loops", "mmsh> repeat 1000000000 { repeat 1000000000 { } }\n", "more than", "--max-steps", "1000")
    bounded("time", "mmsh> while 1 { x = 1 }\n", "more than 1 seconds", "--max-time", "1", "--max-steps", "1P")
    bounded("one long command", "mmsh> boot x86_64\nmmsh> p = mmap 64T noreserve\nmmsh> touch $p 64T r\n",
            "more than 1 seconds", "--max-time", "1")
    bounded("output", "mmsh> while 1 { echo xxxxxxxxxxxxxxxxxxxx }\n", "more than 10240 bytes", "--max-output", "10K")
    bounded("one gigantic output", "mmsh> p = mmap 64M\nmmsh> read $p 64M\n", "more than 1048576 bytes",
            "--max-output", "1M")
    bounded("memory", "mmsh> boot x86_64 --mem 1T\nmmsh> p = mmap 1T noreserve\nmmsh> touch $p 1T\n",
            "memory for a machine is used up", memory="64M")
    bounded("checkpoints", "mmsh> for i in 0..1000000000 { checkpoint c$i }\n", "more than", "--max-time", "2")
    bounded("quit", "mmsh> quit 0\n", "the lab quits here")
    bounded("another's file", "mmsh> source /etc/passwd\n", "EPERM")
    bounded("a host file", "mmsh> mmap 4K r file=/etc/passwd\n", "EPERM")
    bounded("a program of the host", "mmsh> exec /bin/ls\n", "EPERM")
    for command in ("save", "export"):
        marker = os.path.join(FOLDER, "labs", "written")
        bounded(command, "mmsh> %s %s\n" % (command, marker), "refused under --safe")
        check(command + " has written nothing", not os.path.exists(marker))
    bounded("no shell", "mmsh> !ls\n", "own command fails: !ls: ")
    bounded("unbalanced", "mmsh> {\nmmsh> echo\n", "unbalanced")
    bounded("a quote", "mmsh> echo 'a\n", "unbalanced")
    bounded("asked twice", "mmsh> ask a \"b\" 1\n", "'a' was asked before")
    bounded("too many questions", "".join("mmsh> ask q%d \"b\" 1\n" % i for i in range(201)), "at most 200 questions")
    bounded("a lost hint", "mmsh> hint lost \"x\"\n", "a hint for 'lost'")
    bounded("itself", "mmsh> source %s\n" % os.path.join(FOLDER, "labs", "H-hostile.mms"), "unknown command")
    bounded("escapes", "mmsh> \x1b[31mx\n", "unknown command")
    for what, text in (("long line", "mmsh> echo " + "x" * 70000 + "\n"), ("NUL", "mmsh> echo \0\n"),
                       ("no command", "nothing\n"), ("no question", "mmsh> echo\n")):
        expect(what, lab(text, "--template"), 2, "")
    r = lab("mmsh> ask a \"\x1b[31mred\" 1\nmmsh> hint b \"\x1b[2J\"\nmmsh> ask b \"b\" 1\n", stdin="1\n?\n1\n")
    check("escapes in questions", r.status == 0 and "\x1b[31m" not in r.out and "\x1b[2J" not in r.out, r)
    trap = os.path.join(FOLDER, "labs", "fifo.mms")
    os.mkfifo(trap)
    expect("a FIFO as a lab", run("lab", trap, "--template"), 2, "")
    expect("a FIFO as answers", run("grade", LAB, trap), 2, "")


def hostile_answers():
    expect("a device", run("grade", LAB, "/dev/zero"), 2, "")
    expect("a folder", run("grade", LAB, FOLDER), 2, "")
    expect("NUL", grade("size = \0\n"), 2, "")
    expect("a long line", grade("size = " + "9" * 70000 + "\n"), 2, "")
    expect("many lines", grade("x = 1\n" * 2001), 2, "")
    expect("endless input", run("grade", LAB, "-", stdin="x = 1\n" * 300000), 2, "")
    marker = os.path.join(FOLDER, "marker")
    r = grade("size = $(export %s)\nerrno = `touch %s`\nheld = ; touch %s\n" % (marker, marker, marker))
    check("nothing is run", r.status == 1 and not os.path.exists(marker) and r.out.endswith(": 0 of 8\n"), r)
    r = grade("\x1b[31m = 1\nsize = \x1b]0;title\x07\n", "--reveal")
    check("escapes are visible", "\x1b" not in r.out + r.err and "\\033]0;title\\007" in r.out, r)


forms_of_commands()
verdicts()
forms()
conversation()
completion()
hostile_labs()
hostile_answers()
done()
