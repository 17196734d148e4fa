"""A disk that fills up while an import is being written."""
import ctypes
import os
import unittest

from program import ProgramTest, main
from sheets import write_csv

MS_REC, MS_PRIVATE = 16384, 1 << 18
MEGABYTES = 6


def mount_small_disk(folder):
    """A file system of a few megabytes that only this process and its children see."""
    user = [] if os.geteuid() == 0 else [os.CLONE_NEWUSER]
    os.unshare(sum(user, os.CLONE_NEWNS))
    libc = ctypes.CDLL(None, use_errno=True)
    for arguments in ((b"none", b"/", None, MS_REC | MS_PRIVATE, None),
                      (b"tmpfs", folder.encode(), b"tmpfs", 0, b"size=%dm" % MEGABYTES)):
        if libc.mount(*arguments) != 0:
            raise OSError(ctypes.get_errno(), "mount")


class FullDisk(ProgramTest):
    def setUp(self):
        super().setUp()
        disk = os.path.join(self.home, "disk")
        os.mkdir(disk)
        try:
            mount_small_disk(disk)
        except OSError as error:
            raise unittest.SkipTest(f"no file system can be mounted here: {error}")
        self.workspace = os.path.join(disk, "demo.dossier")
        self.make_workspace()

    def test_is_told_and_changes_nothing(self):
        self.add("甲公司")
        before = self.done("verify")
        table = os.path.join(self.home, "many.csv")
        write_csv(table, rows=60_000)

        answer = self.run_in("import", table)

        self.assertEqual((answer.exit, answer.code), (3, "disk-full"), answer.output + answer.errors)
        self.assertEqual(self.done("verify")["chain"], before["chain"])
        self.assertEqual(self.done("search", "--count"), {"total": 1})

    def test_leaves_room_for_small_work_afterwards(self):
        table = os.path.join(self.home, "many.csv")
        write_csv(table, rows=60_000)
        self.run_in("import", table)

        self.add("乙公司")

        self.assertEqual(self.done("search", "--count"), {"total": 1})


if __name__ == "__main__":
    main()
