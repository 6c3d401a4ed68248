# SPDX-License-Identifier: MIT
"""Exit statuses and the form of errors, for -c, scripts, standard input and --check."""
import os
from shell import FOLDER, check, done, expect, run, script

EINVAL = "munmap: EINVAL (Invalid argument)\n"

expect("nothing", run(stdin=""), 0, "", "")
expect("held", run("-c", "echo hi"), 0, "hi\n", "")
expect("-c fails", run("-c", "echo a; munmap 1 4K; echo b"), 1, "a\n", "mmsh: -c:1: " + EINVAL)
expect("-c twice", run("-c", "echo a", "-c", "munmap 1 4K"), 1, "a\n", "mmsh: -c:2: " + EINVAL)
expect("-k", run("-k", "-c", "munmap 1 4K; echo b"), 1, "b\n", "mmsh: -c:1: " + EINVAL)
expect("--keep-going", run("--keep-going", "-c", "munmap 1 4K; echo b"), 1, "b\n")
expect("-k, all held", run("-k", "-c", "echo b"), 0, "b\n", "")
expect("stdin fails", run(stdin="echo a\nmunmap 1 4K\necho b\n"), 1, "a\n",
       "mmsh: <stdin>:2: " + EINVAL)
path = script("echo a\n\nmunmap 1 4K\necho b\n")
expect("script fails", run(path), 1, "a\n", "mmsh: %s:3: %s" % (path, EINVAL))
expect("prefixes are no part of COMMAND", run("-k", "-c",
       "x = on 1 munmap 1 4K\ntry munmap 1 4K\necho $(munmap 1 4K)\nx = $(munmap 1 4K)"), 1, "",
       "".join("mmsh: -c:%d: %s" % (i, EINVAL) for i in range(1, 5)))
expect("line of a command in a block", run("-c", "repeat 2 {\n\n  munmap 1 4K\n}"), 1, "",
       "mmsh: -c:3: " + EINVAL)
expect("line behind a continued line", run("-c", "echo a \\\n  b\nmunmap \\\n1 4K"), 1, "a b\n",
       "mmsh: -c:3: " + EINVAL)
expect("line behind a continued line in a block", run("-c", "{\necho a \\\n  b\nmunmap 1 4K\n}"), 1,
       "a b\n", "mmsh: -c:4: " + EINVAL)
inner = script("echo in\nmunmap 1 4K\n", "inner.mms")
expect("failure in a sourced file", run("-c", "source %s\necho b" % inner), 1, "in\n",
       "mmsh: %s:2: %s" % (inner, EINVAL))
expect("the same with -k", run("-k", "-c", "source %s\necho b" % inner), 1, "in\nb\n",
       "mmsh: %s:2: %s" % (inner, EINVAL))

expect("try and a sourced file", run("-c", "try source %s\necho b" % inner), 0, "in\nb\n",
       "mmsh: %s:2: %s" % (inner, EINVAL))
expect("$( ) and a sourced file", run("-c", "echo $(source %s)\necho b" % inner), 1, "",
       "mmsh: %s:2: %s" % (inner, EINVAL))
expect("$( ) and a block, -k", run("-k", "-c", "\necho $(repeat 2 { munmap 1 4K })\necho b"), 1, "b\n",
       "mmsh: -c:2: " + EINVAL)
expect("try and a block", run("-c", "try {\n\nmunmap 1 4K\n}\necho b"), 0, "b\n", "mmsh: -c:3: " + EINVAL)
expect("a condition that fails later", run("-k", "-c", "n = 1\nwhile 1/$n {\n\nn = 0\n}\necho b"), 1, "b\n",
       "mmsh: -c:2: while: '1/$n' divides by zero\n")
text = "if 0 {\n echo a\n}\n\n# else\nelse if 1 {\n echo b\n}\nelse {\n echo c\n}\necho d\n"
expect("else on a later line of a file", run(script(text)), 0, "b\nd\n", "")
expect("and from a pipe", run(stdin=text), 0, "b\nd\n", "")

for command in ("nosuch", "mmap", "mmap x", "mmap 4K 5", "echo $nosuch", "print 1/0", "assert 0",
                "expect ENOMEM munmap 1 4K", "expect EINVAL echo", "expect FOO echo", "on 99 maps",
                "repeat 2", "echo $(echo)", "help nosuch", "set nosuch on", "undo", "restore x",
                "quit x", "source /nonexistent", "sysctl nosuch=1", "cat /nonexistent"):
    r = run("-c", command + "\necho b")
    expect(command, r, 1, "")
    check(command + ": form", r.err.startswith("mmsh: -c:1: ") and r.err.count("\n") == 1, r)

for text in ("echo 'a", 'echo "a', "echo $(a", "echo ${a", "{ echo a", "echo a }", "repeat 2 {\necho a",
             "if 1 { echo a } }"):
    r = run("-c", "echo first\n" + text)
    expect(text, r, 2, "first\n")
    check(text + ": says so", "unbalanced" in r.err and r.err.startswith("mmsh: -c:"), r)
    expect(text + ", -k", run("-k", "-c", text), 2)
expect("the line does not run", run("-c", "echo a; echo 'b"), 2, "")
expect("in a sourced file", run("-c", "source " + script("echo 'a\n", "bad.mms")), 2, "")

expect("quit", run("-c", "quit; echo b"), 0, "", "")
expect("quit 7", run("-c", "echo a; quit 7; echo b"), 7, "a\n", "")
expect("quit after a failure", run("-k", "-c", "munmap 1 4K; quit"), 1)
expect("quit in a block in a file", run("-c", "repeat 3 { source %s }"
       % script("echo q\nquit 5\n", "quit.mms")), 5, "q\n")

expect("no such script", run(os.path.join(FOLDER, "nosuch")), 2, "",
       "mmsh: %s: No such file or directory\n" % os.path.join(FOLDER, "nosuch"))
expect("a folder", run(FOLDER), 2, "", "mmsh: %s: Is a directory\n" % FOLDER)
for args in (["--nosuch"], ["-Z"], ["-m", "nosuch"], ["-m"], ["--mem", "x"], ["--kernel", "2.4"],
             ["--color=x"], ["--check"], ["--complete", "a"], ["--complete", "a", "9"],
             ["--boot", "vmalloc=zz"], ["--mem", "1K"], ["--mem", "0"]):
    r = run(*args)
    expect(" ".join(args), r, 2, "")
    check(" ".join(args) + ": says why", r.err.startswith("mmsh: "), r)
r = run("--help")
expect("--help", r, 0, err="")
check("--help: usage", r.out.startswith("usage: mmsh [OPTION]... [SCRIPT [ARG]...]\n"), r)
r = run("--version")
expect("--version", r, 0, err="")
check("--version", r.out.startswith("mmsh "), r)

path = script("echo $1 $2 ${1}x\nsource %s $2 z\necho $1\n" % script("echo $1-$2\n", "args.mms"))
expect("arguments", run(path, "a b", "-k"), 0, "a b -k a bx\n-k-z\na b\n")
expect("arguments of -c", run("-c", "echo $2", "a", "b"), 0, "b\n")
expect("a number in an argument", run("-c", "print $1*2", "2+3"), 0, "10\n")
expect("a keyword in an argument", run("-c", "p = mmap 4K $1; expect SIGSEGV write $p 1", "r"), 0)

good = script("prose\nmmsh> echo a\na\nmmsh> munmap 1 4K\n" + EINVAL, "good.mms")
expect("a transcript", run("--check", good), 0, "", "")
bad = script("mmsh> echo a\nb\n", "bad.mms")
expect("a transcript that differs", run("--check", bad), 1, "%s:1: mmsh> echo a\n-b\n+a\n" % bad,
       "mmsh: %s: 1 of 1 commands differ\n" % bad)
expect("no transcript", run("--check", script("prose\n")), 2, "")
expect("a transcript of a block", run("--check", script(
    "mmsh> repeat 2 {\n...> echo a\n...> }\na\na\nmmsh> echo 'x\nunbalanced quote\nmmsh>\nmmsh> # c\n")),
       0, "", "")
expect("a block that stays open", run("--check", script("mmsh> {\n...> echo a\nmmsh> echo b\nb\n")), 1)
expect("a transcript after quit", run("--check", script("mmsh> quit\nmmsh> echo a\na\n")), 1)

expect("-x", run("-x", "-c", "# c\n\necho  a # b\nx = 5; echo $x\nrepeat 2 { echo r }\nif 1 {\n echo y\n}"),
       0, "mmsh> echo  a\na\nmmsh> x = 5\nmmsh> echo $x\n5\nmmsh> echo r\nr\nmmsh> echo r\nr\n"
          "mmsh> echo y\ny\n", "")
expect("-x of what is not printed", run("-x", "-c", "p = $(mmap 4K); expect EINVAL munmap 1 4K"), 0,
       "mmsh> p = $(mmap 4K)\nmmsh> expect EINVAL munmap 1 4K\n", "")
done()
