"""The command line as its users see it: a real process in an empty home without a keychain."""
import json
import os
import shutil
import subprocess
import tempfile
import unittest

# What runs a program of another system (wine), and the program. Wine hands on no descriptors but the standard ones.
EMULATOR = os.environ.get("DOSSIER_EMULATOR")
PROGRAM = [*([EMULATOR] if EMULATOR else []), os.environ["DOSSIER_CLI"]]
DATA = os.environ["DOSSIER_TEST_DATA"]
PASSPHRASE = "正确 horse battery"


class Answer:
    """What a run of the program gave."""

    def __init__(self, process, output, errors):
        self.exit = process.returncode
        self.output = output.decode()
        self.errors = errors.decode()

    @property
    def json(self):
        return json.loads(self.output)

    @property
    def code(self):
        """The code of the error; None where there is none."""
        return self.json.get("error", {}).get("code")


class ProgramTest(unittest.TestCase):
    """A test with a home of its own; self.workspace is where a workspace may be made."""

    maxDiff = None

    def setUp(self):
        self.home = tempfile.mkdtemp(prefix="dossier-e2e-")
        self.addCleanup(shutil.rmtree, self.home, ignore_errors=True)
        self.workspace = os.path.join(self.home, "demo.dossier")

    def environment(self):
        if EMULATOR:
            return {name: value for name, value in os.environ.items() if name != "TMPDIR"}  # Wine dies of this one.
        return {"HOME": self.home, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TMPDIR": self.home,
                **{name: os.environ[name] for name in ("ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS") if name in os.environ}}

    def start(self, *arguments, secrets=(), **options):
        """Starts the program; each secret's descriptor takes the place of '{0}', '{1}' … among the arguments. Under an
        emulator there can be one, which is standard input."""
        descriptors = [secret_descriptor(secret) for secret in secrets]
        numbers = descriptors
        if EMULATOR and descriptors:
            numbers = [0]
            options = {"stdin": descriptors[0], **options}
        arguments = [argument.format(*numbers) if argument.startswith("{") else argument for argument in arguments]
        process = subprocess.Popen([*PROGRAM, *arguments],
                                   **{"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE,
                                      "env": self.environment(), "pass_fds": descriptors, **options})
        for descriptor in descriptors:
            os.close(descriptor)
        return process

    def run_plain(self, *arguments, secrets=(), **options):
        process = self.start(*arguments, secrets=secrets, **options)
        output, errors = process.communicate(timeout=240)
        return Answer(process, output, errors)

    def run_in(self, *arguments, passphrase=PASSPHRASE, secrets=(), **options):
        """Runs a command in the workspace, with JSON; '{1}' is the first of the secrets."""
        return self.run_plain("--json", "--workspace", self.workspace, "--passphrase-fd", "{0}", *arguments,
                              secrets=(passphrase, *secrets), **options)

    def done(self, *arguments, **options):
        """As run_in, but it must succeed; the document."""
        answer = self.run_in(*arguments, **options)
        self.assertEqual(answer.exit, 0, answer.output + answer.errors)
        return answer.json

    def make_workspace(self):
        answer = self.run_plain("--json", "--passphrase-fd", "{0}", "workspace", "create", self.workspace,
                                secrets=(PASSPHRASE,))
        self.assertEqual(answer.exit, 0, answer.output + answer.errors)
        return answer.json

    def add(self, name, *more):
        """Adds a customer with what is required; its id."""
        sets = [f"name={name}", "contacts[0].name=王芳", "contacts[0].phones=13800138000", *more]
        return self.done("add", *[word for value in sets for word in ("--set", value)])["customer"]

    def refused(self, exit_code, error_code, *arguments, **options):
        answer = self.run_in(*arguments, **options)
        self.assertEqual((answer.exit, answer.code), (exit_code, error_code), answer.output + answer.errors)
        return answer


def secret_descriptor(secret):
    """The reading end of a pipe that holds the secret."""
    reading, writing = os.pipe()
    os.write(writing, secret.encode())
    os.close(writing)
    return reading


def main():
    unittest.main(verbosity=2)
