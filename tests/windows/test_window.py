"""The window at Windows, with the sample files: it opens, shows what is in them, and has a picture taken."""
import os
import shutil
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "e2e"))
from program import DATA, EMULATOR, PASSPHRASE, PROGRAM, ProgramTest, main, secret_descriptor  # noqa: E402

LISTS = ("客户信息登记及分类管理表.xlsx", "展会名单.xlsx", "老客户导出.csv")
STAGE = os.path.dirname(PROGRAM[-1])
PICTURES = os.path.join(STAGE, "..", "..", "pictures")
FEWEST_COLOURS = 200  # An empty window, or one whose style is missing, has a handful.


class Window(ProgramTest):
    def picture(self, name, *arguments):
        """Opens the window and returns how many colours its picture has."""
        os.makedirs(PICTURES, exist_ok=True)
        path = os.path.join(PICTURES, name)
        passphrase = secret_descriptor(PASSPHRASE)
        shown = subprocess.run(
            [EMULATOR, os.path.join(STAGE, "dossier.exe"), "--workspace", self.workspace, "--passphrase-fd", "0",
             "--lang", "zh_CN", "--size", "1320x860", "--screenshot", path, *arguments],
            stdin=passphrase, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=self.environment(), timeout=240,
            check=False)
        os.close(passphrase)
        self.assertEqual(shown.returncode, 0, shown.stdout.decode(errors="replace"))
        size = subprocess.run(["identify", "-format", "%wx%h %k", path], stdout=subprocess.PIPE, check=True).stdout
        width, colours = size.decode().split()
        self.assertEqual(width, "1320x860")
        return int(colours)

    def test_shows_the_samples(self):
        shutil.rmtree(PICTURES, ignore_errors=True)
        self.make_workspace()
        self.done("--now", "2026-11-20T09:00:00+08:00", "import", *[os.path.join(DATA, "samples", name) for name in LISTS])

        self.assertGreater(self.picture("customers.png"), FEWEST_COLOURS)
        self.assertGreater(self.picture("dark.png", "--theme", "dark"), FEWEST_COLOURS)


if __name__ == "__main__":
    main()
