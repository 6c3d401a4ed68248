# SPDX-License-Identifier: MIT
"""What the tests of the command line have in common: run mmsh, compare, report."""
import os
import subprocess
import sys
import tempfile

MMSH = os.environ["MMSH"]
# Seconds for a run: a slow host that does much else needs fewer, so only what hangs uses them up.
PATIENCE = 300
FOLDER = tempfile.mkdtemp(prefix="mmsh-cli-")
failures = 0


class Result:
    """How a run of mmsh ended."""

    def __init__(self, status, out, err):
        self.status, self.out, self.err = status, out, err

    def __repr__(self):
        return "status %r\nout: %r\nerr: %r" % (self.status, self.out[:2000], self.err[:2000])


def run(*args, stdin="", together=False, timeout=PATIENCE, **more):
    """Runs mmsh with arguments; text or bytes on standard input."""
    data = stdin if isinstance(stdin, bytes) else stdin.encode()
    err = subprocess.STDOUT if together else subprocess.PIPE
    r = subprocess.run([MMSH, *args], input=data, stdout=subprocess.PIPE, stderr=err,
                       timeout=timeout, check=False, **more)
    return Result(r.returncode, r.stdout.decode("utf8", "replace"),
                  (r.stderr or b"").decode("utf8", "replace"))


def script(text, name="t.mms"):
    """Writes a script and gives its path."""
    path = os.path.join(FOLDER, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as f:
        f.write(text if isinstance(text, bytes) else text.encode())
    return path


def check(what, condition, result=None):
    """Notes a failure unless the condition holds."""
    global failures
    if not condition:
        failures += 1
        print("FAILED: %s\n%r" % (what, result), file=sys.stderr)


def expect(what, result, status=None, out=None, err=None):
    """Compares the parts of a result that are given."""
    good = ((status is None or result.status == status) and (out is None or result.out == out)
            and (err is None or result.err == err))
    check("%s: wanted status %r out %r err %r" % (what, status, out, err), good, result)


def done():
    """Ends the test."""
    subprocess.run(["rm", "-rf", FOLDER], check=False)
    sys.exit(1 if failures else 0)
