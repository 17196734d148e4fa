"""The sample files through the real program: what is known of them must come out, all of it."""
import json
import os
import subprocess
import sys
import unittest

from program import DATA, ProgramTest, main

SAMPLES = os.path.join(DATA, "samples")
NOW = "2026-11-20T09:00:00+08:00"
LISTS = ("客户信息登记及分类管理表.xlsx", "展会名单.xlsx", "老客户导出.csv")
ALONE = (*LISTS, "utf16_制表符.txt", "名片.vcf", "客户登记表")


class SampleTest(ProgramTest):
    def setUp(self):
        super().setUp()
        self.make_workspace()

    def read(self, name):
        """Imports a sample; where its answer is kept, and the answer."""
        answer = self.run_in("--now", NOW, "import", os.path.join(SAMPLES, name))
        return self.written(name, answer.output), answer

    def written(self, name, text):
        path = os.path.join(self.home, f"{name.replace('/', '_')}.report.json")
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        return path

    def exported(self):
        path = os.path.join(self.home, "export.json")
        self.done("export", path)
        return path

    def check(self, report, export, name):
        """Every fact that is known must hold."""
        checked = subprocess.run(
            [sys.executable, os.path.join(SAMPLES, "check-import"), "-v", report, export,
             os.path.join(SAMPLES, "expected", f"{name.replace('/', '_')}.json"), "1.0"],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8", check=False)
        wrong = [line for line in checked.stdout.splitlines() if line.startswith("  - ")]
        self.assertEqual((checked.returncode, wrong[:20]), (0, []), checked.stdout[-2000:])


class Alone(SampleTest):
    """Each file into a workspace of its own; the tests are made below."""


def one_list(name):
    def test(self):
        report, answer = self.read(name)

        self.assertEqual(answer.exit, 0, answer.output)
        self.check(report, self.exported(), name)
    return test


def bad_file(name):
    def test(self):
        before = self.done("verify")["chain"]
        report, answer = self.read(name)

        self.check(report, "-" if answer.exit else self.exported(), name)
        self.assertEqual(self.done("verify")["chain"], before)
        if answer.exit:
            self.assertEqual(answer.json["error"]["file"], os.path.basename(name))
    return test


for sample in ALONE:
    setattr(Alone, f"test_reads_{sample}", one_list(sample))
for sample in sorted(os.listdir(os.path.join(SAMPLES, "坏文件"))):
    setattr(Alone, f"test_refuses_{sample}", bad_file(f"坏文件/{sample}"))


class InOrder(SampleTest):
    """The lists one after the other: later ones are joined to what the earlier ones brought."""

    def test_three_lists_in_order(self):
        reports = [self.read(name)[1].json for name in LISTS]

        self.check(self.written("all", json.dumps(reports)), self.exported(), "all-in-order")
        self.assertTrue(self.done("verify")["ok"])


if __name__ == "__main__":
    main()
