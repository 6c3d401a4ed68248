# SPDX-License-Identifier: MIT
"""convert_ops.py REFERENCE: makes the transcripts of i386-ops from the captures REFERENCE/i386-512M-ops/ops/NAME.out.

They were made on Linux 6.1.176 (i386, 686 without PAE, 512 MB) by `vmsh`, a static program that makes the calls in its
own process. Its language is a cousin of mmsh's; this program translates commands and answers, and never asks mmsh. The
tests need neither it nor the captures. What has no counterpart becomes a comment, `mmsh> # no counterpart: ...`. What
is put into other words:

    numbers     wider than the word become 0xfffff000: 0 and 0xffffffff would have had other answers
    calls       `=> 0xADDR` is the value, `=> -1 ERR` mmsh's message; `fixed=` of mremap implies maymove there
    brk         an answer below what was asked is ENOMEM, as libc says it
    touch w     writes the page's number + 1 there and keeps the content here: a loop of write commands follows
    a name      becomes -1 when its call fails, and keeps its value here
    fork        goes on in the child; endfork and exit come back
    smaps       the lines that vmsh left out because they are zero are put back
    status      without VmHWM, VmRSS and Rss*: 6.1 counts them in batches, and most of vmsh's pages are its own
    Commit...   as the difference from the first figure: the rest of that system had memory of its own
    sysread     read(2) and write(2) of a buffer: how far the kernel may write to it or read from it is what touch finds
    grow N      a write N below the page of the stack pointer, 0xbffff000
"""
import errno
import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
WORD, LARGEST = 0xffffffff, 0xfffff000
STACK_PAGE = 0xbffff000
ZERO_PAGE = "0x1e75"			# of the captured boot
UNITS = {"K": 10, "M": 20, "G": 30}
SMAPS = ("Rss Pss Pss_Dirty Shared_Clean Shared_Dirty Private_Clean Private_Dirty Referenced Anonymous LazyFree "
         "AnonHugePages ShmemPmdMapped FilePmdMapped Shared_Hugetlb Private_Hugetlb Swap SwapPss Locked").split()
LAGGING = ("VmHWM", "VmRSS", "RssAnon", "RssFile", "RssShmem")
# vmsh as it was when its first command came: relro protected, 136 KiB of heap, some pages of each used. Nobody recorded
# what these print.
START = ["exec vmsh", "touch 0x8111000 20K w # part", "mprotect 0x8111000 12K r", "brk 0x8194000 # part",
         "touch 0x8116000 4K w # part", "touch 0x8172000 4K w # part", "touch 0xb7ffe000 r # part",
         "touch 0xbffff000 w # part"]
# A file that is opened read-only is one of the host's, `f` beside the programs.
# vmsh had just written it: it was cached.
READ_ONLY = ["cached = mmap 16K r file=f addr=0x60000000 fixed # part", "touch $cached 16K r # part",
             "munmap $cached 16K"]


def number(text):
    """The value of a literal."""
    m = re.match(r"^(0x[0-9a-fA-F]+|\d+)([KMG]?)$", text)
    return int(m.group(1), 0) << UNITS.get(m.group(2), 0)


def cut(word):
    """A word of the command, its literal cut where it is wider than the machine's word."""
    m = re.match(r"^(\w+=)?(0x[0-9a-fA-F]+|\d+)([KMG]?)$", word)
    if m and int(m.group(2), 0) << UNITS.get(m.group(3), 0) > WORD:
        return (m.group(1) or "") + hex(LARGEST)
    return word


def message(name):
    """mmsh's message for an errno name."""
    return "%s (%s)" % (name, os.strerror(getattr(errno, name)))


class Translator:
    """Translates one capture, command by command."""

    def __init__(self):
        self.out, self.values = [], {}
        self.pids, self.last_pid = [1], 1
        self.base = None

    def say(self, command, *lines):
        """A command and what it prints."""
        self.out.append("mmsh> " + command)
        self.out.extend(lines)

    def skip(self, text, answer):
        """A command that mmsh does not have."""
        self.say("# no counterpart: %s %s" % (text, " ".join(answer).strip()))

    def value(self, expression):
        """An address expression of the cousin language."""
        total = 0
        for sign, part in re.findall(r"([+-]?)([^+-]+)", expression):
            n = self.values[part[1:]] if part.startswith("$") else number(part)
            total += -n if sign == "-" else n
        return total & WORD

    @staticmethod
    def signal(verb, answer):
        """The message of an access that faulted, or None."""
        for line in answer:
            m = re.search(r"!! (SIG\w+) code=\d\((\w+)\) addr=(0x\w+)", line)
            if m:
                prefix = "SEGV_" if m.group(1) == "SIGSEGV" else "BUS_"
                return "%s: %s (%s%s) at %s" % (verb, m.group(1), prefix, m.group(2), m.group(3))
        return None

    def call(self, command, answer, show):
        """A system call: its value where mmsh shows it, its errno always."""
        verb = command.split()[0]
        result = next(line.split("=> ")[1] for line in answer if "=> " in line)
        if result.startswith("-1"):
            return command, ["%s: %s" % (verb, message(result.split()[1]))]
        return command, [result] if show else []

    # Each translates the words behind the verb and the answer's lines.

    def mmap(self, words, answer):
        """mmap LEN PROT ...; a read-only file is one of the host's."""
        words = ["nosharing" if w == "notype" else w for w in words]
        words = [re.sub(r"^(ro)?file=/tmp/", "file=", w) for w in words]
        return self.call("mmap " + " ".join(map(cut, words)), answer, True)

    def mremap(self, words, answer):
        """mremap OLD OLDLEN NEWLEN ..."""
        if any(w.startswith("fixed=") for w in words):
            words.insert(3, "maymove")
        words = [w.replace("fixedonly=", "fixed=") for w in words]
        return self.call("mremap " + " ".join(map(cut, words)), answer, True)

    def brk(self, words, answer):
        """The break itself; less than was asked is libc's ENOMEM."""
        got, asked = int(answer[0].split("=> ")[1], 0), self.value(words[0])
        return "brk " + words[0], [hex(got) if got >= asked else "brk: " + message("ENOMEM")]

    def sbrk(self, words, answer):
        """The old break."""
        return self.call("sbrk " + words[0], answer, True)

    def plain(self, verb, words, answer):
        """A call that prints nothing."""
        return self.call(" ".join([verb] + [cut(w) for w in words]), answer, False)

    def flags(self, verb, words, names, answer):
        """A call whose last word is a mask of the flags that NAMES names."""
        mask = int(words.pop())
        words += [name for bit, name in enumerate(names) if mask >> bit & 1]
        return self.plain(verb, words, answer) if mask < 1 << len(names) else (None, None)

    def mincore(self, words, answer):
        """mincore ADDR LEN: one digit a page."""
        command, lines = self.call("mincore " + " ".join(words), answer, False)
        return command, lines + [line.split("vec ")[1] for line in answer if line.strip() != "vec" and "vec " in line]

    def touch(self, words, answer):
        """touch ADDR [LEN] r|w."""
        wrong = self.signal("touch", answer)
        if wrong:
            return "touch " + " ".join(words), [wrong]
        m = re.search(r"touched (\d+) pages minflt\+(\d+) majflt\+(\d+)", " ".join(answer))
        self.say("touch " + " ".join(words), "minor=%s major=%s" % (m.group(2), m.group(3)))
        if words[-1] == "w":
            self.say("for i in 0..%s { write %s+4K*$i ((%s)>>12)+$i+1 }" % (m.group(1), words[0], words[0]))
        return "", []

    def grow(self, words, answer):
        """A touch of the stack, N below its pointer."""
        wrong = self.signal("touch", answer)
        faults = re.search(r"minflt\+(\d+)", " ".join(answer)).group(1)
        return "touch 0x%x w" % (STACK_PAGE - number(words[0])), [wrong or "minor=%s major=0" % faults]

    def buffer(self, words, access, answer):
        """read(2), write(2): the kernel gets as far as a touch of the buffer does."""
        done = answer[0].split("=> ")[1]
        reached, length = (0 if done.startswith("-1") else int(done, 0)), number(words[1])
        if reached:
            self.say("assert $(try touch %s %d %s) == 0" % (words[0], reached, access))
        if reached < length:
            self.say("expect SIGSEGV touch %s+%d %s" % (words[0], reached, access))
        return "", []

    def smaps(self, answer):
        """One mapping, its zero lines put back."""
        lines = [line[2:].rstrip() for line in answer]
        shown = {line.split(":")[0]: line for line in lines[1:]}
        middle = [shown.get(key, "%-16s%8d kB" % (key + ":", 0)) for key in SMAPS]
        head = [neutral(lines[0])] + [shown[k] for k in ("Size", "KernelPageSize", "MMUPageSize")]
        return "smaps # part", head + middle + [" ".join(shown["VmFlags"].split())]

    def fork(self, text):
        """In and out of a child."""
        if text != "fork":
            self.pids.pop()
            return text if text.startswith("exit") else "exit", []
        self.last_pid += 1
        self.pids.append(self.last_pid)
        self.say("fork", str(self.last_pid))
        return "switch %d" % self.last_pid, []

    def committed(self, answer):
        """Committed_AS, counted from what it was at first."""
        figure = int(re.search(r"Committed_AS: *(\d+)", " ".join(answer)).group(1))
        if self.base is None:
            self.base = figure
            return "base = get meminfo.Committed_AS # part", []
        return "assert $(get meminfo.Committed_AS)-$base == %d" % (figure - self.base), []

    def view(self, text, answer):
        """A command that shows something, or None."""
        verb = text.split()[0]
        lines = [line.strip() for line in answer]
        if verb == "maps":
            return text, [neutral(line) for line in lines]
        if text.startswith("grep stack"):
            return "maps # part", [neutral(line) for line in lines]
        if text.startswith("grep Commit"):
            return self.committed(answer)
        if verb == "status":
            return "status # part", [line for line in lines if line.split(":")[0] not in LAGGING]
        if verb == "smaps":
            return self.smaps(answer)
        if verb == "pagemap":
            return text, frames(lines)
        if verb in ("statm", "cat"):
            return text, lines
        return None

    def access(self, verb, words, answer):
        """peek and poke."""
        name = {"peek": "read", "poke": "write"}[verb]
        bytes_read = [line.split(" = ")[1] for line in answer if " = " in line]
        wrong = self.signal(name, answer)
        return name + " " + " ".join(words), [wrong] if wrong else bytes_read

    def command(self, text, answer):
        """A command without `name =`: (command, lines), "" when it was said, None when it has no counterpart."""
        verb, *words = text.split()
        shown = self.view(text, answer)
        if shown:
            return shown
        if verb in ("fork", "endfork", "exit"):
            return self.fork(text)
        if verb in ("peek", "poke"):
            return self.access(verb, words, answer)
        if verb in ("sysread", "syswrite"):
            return self.buffer(words, "w" if verb == "sysread" else "r", answer)
        if verb == "write":
            path = "echo %s > %s" % (words[1], words[0])
            return path, ["echo: " + message(answer[0].split()[-1])] if "-1" in answer[0] else []
        if verb == "mkfile":
            return self.plain("file", [os.path.basename(words[0]), words[1]], answer)
        if verb == "truncate":
            return self.plain(verb, [os.path.basename(words[0]), words[1]], answer)
        if verb == "mlockall":
            return self.flags(verb, words, ("current", "future", "onfault"), answer)
        if verb == "msync" and len(words) == 3:
            return self.flags(verb, words, ("async", "invalidate", "sync"), answer)
        if verb == "mlock2":
            return self.plain("mlock", words + ["onfault"], answer)
        if verb in ("faults", "unlink") or "hugetlb" in words or words[-1:] == ["x"]:
            return None, None
        if hasattr(self, verb):
            return getattr(self, verb)(words, answer)
        return self.plain(verb, ["9999" if w == "bad" else w for w in words], answer)

    def take(self, text, answer):
        """A command of the capture and the lines below it."""
        m = re.match(r"^(\w+) = (.*)$", text)
        command, lines = self.command(m.group(2) if m else text, answer)
        if command is None:
            self.skip(text, answer)
        elif command:
            self.say((m.group(1) + " = " if m else "") + command, *lines)
        result = re.search(r"=> (0x\w+)", " ".join(answer))
        if m and result:
            self.values[m.group(1)] = int(result.group(1), 0)
        elif m and command:
            self.say(m.group(1) + " = print -1 # part")


def neutral(line):
    """A line of maps without device, inode and folder."""
    m = re.match(r"^(\S+ \S+ \S+) \S+ \d+ *(.*)$", line.strip())
    return "%s 00:00 0 %s" % (m.group(1), re.sub(r"^.*/", "", m.group(2)))


def frames(lines):
    """pagemap's present pages, frames numbered by appearance."""
    seen, shown = {}, []
    for line in lines:
        m = re.match(r"pagemap (0x\w+): present=(\d) swap=\d file=(\d) excl=(\d) softdirty=\d pfn=(\w+)", line)
        if m.group(2) == "1":
            frame = "z" if m.group(5) == ZERO_PAGE else "f%d" % seen.setdefault(m.group(5), len(seen))
            shown.append("%s present %s %s %s" % (m.group(1), "file" if m.group(3) == "1" else "anon",
                                                  "excl" if m.group(4) == "1" else "shared", frame))
    return shown


def transcript(text, name):
    """The transcript of a capture."""
    t = Translator()
    for command in START:
        t.say(command)
    blocks = []
    for line in text.splitlines():
        if line.startswith("> "):
            blocks.append((line[2:], []))
        elif blocks and not line.startswith("#"):
            blocks[-1][1].append(line)
    if "rofile=" in text:
        for command in READ_ONLY:
            t.say(command)
    for command, answer in blocks:
        if not ("rofile=" in text and command.startswith("mkfile")):
            t.take(command, answer)
    return "Captured on Linux 6.1.176, i386 without PAE, 512 MB: %s.\n\n%s\n" % (name, "\n".join(t.out))


def main():
    """Translates every capture but the swap series, which has a folder of its own."""
    captures = os.path.join(sys.argv[1], "i386-512M-ops", "ops")
    folder = os.path.join(HERE, "i386-ops")
    os.makedirs(folder, exist_ok=True)
    for name in sorted(os.listdir(captures)):
        with open(os.path.join(captures, name), encoding="utf8") as f:
            text = transcript(f.read(), name)
        with open(os.path.join(folder, name.replace(".out", ".mms")), "w", encoding="utf8") as f:
            f.write(text)
    with open(os.path.join(folder, "args"), "w", encoding="utf8") as f:
        f.write("-m i386 --mem 512M --kernel 6.1\n")


if __name__ == "__main__":
    main()
