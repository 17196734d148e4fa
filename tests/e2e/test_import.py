"""Imports: what they tell, how they are cancelled, and that a kill leaves all or nothing."""
import os
import random
import signal
import subprocess
import time

from program import PASSPHRASE, ProgramTest, main
from sheets import write_csv

MANY = 20_000
KILLS = 15


class Import(ProgramTest):
    def setUp(self):
        super().setUp()
        self.make_workspace()

    def table(self, rows, name="list.csv", **options):
        path = os.path.join(self.home, name)
        write_csv(path, rows, **options)
        return path

    def start_in(self, *arguments):
        return self.start("--json", "--workspace", self.workspace, "--passphrase-fd", "{0}", "--progress", *arguments,
                          secrets=(PASSPHRASE,))

    def start_import(self, path):
        return self.start_in("import", path)

    def killed(self, process, seconds):
        """Kills the process after so long, unless it has ended by then; whether the history holds afterwards."""
        try:
            process.wait(timeout=seconds)
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
        process.communicate(timeout=60)
        return self.done("verify")

    def total(self):
        return self.done("search", "--count")["total"]

    def test_reports_what_it_did(self):
        report = self.done("import", self.table(30))

        self.assertEqual({key: report[key] for key in ("dry_run", "rows", "created", "updated", "skipped", "rejected")},
                         {"dry_run": False, "rows": 30, "created": 30, "updated": 0, "skipped": 0, "rejected": 0})
        self.assertEqual(report["files"][0]["header_row"], 1)
        self.assertIn({"column": "A", "heading": "客户名称", "field": "name"}, report["files"][0]["mapping"])
        self.assertEqual(self.total(), 30)

    def test_a_dry_run_writes_nothing(self):
        report = self.done("import", self.table(30), "--dry-run")

        self.assertEqual((report["dry_run"], report["created"]), (True, 30))
        self.assertEqual(self.total(), 0)
        self.assertEqual(self.done("history")["entries"], [])

    def test_is_one_entry_a_dossier_and_is_undone_whole(self):
        report = self.done("import", self.table(5))
        entries = self.done("history")["entries"]
        undone = self.done("undo", report["run"])

        self.assertEqual(len(entries), 5)
        self.assertEqual({entry["change"] for entry in entries}, {report["run"]})
        self.assertTrue(all("field" not in entry and entry["new"]["name"] for entry in entries))
        self.assertEqual((undone["undone"], undone["kept"]), (5, []))
        self.assertEqual(self.total(), 0)

    def test_what_matches_is_left_out_or_made_anew_as_told(self):
        path = self.table(5)
        self.done("import", path)

        self.assertEqual(self.done("import", path, "--on-duplicate", "skip")["skipped"], 5)
        self.assertEqual(self.done("import", path)["updated"], 5)
        self.assertEqual(self.total(), 5)
        self.assertEqual(self.done("import", path, "--on-duplicate", "create")["created"], 5)

    def test_a_column_means_what_the_person_says(self):
        self.done("import", self.table(1), "--map", "备注=main_business")

        self.assertEqual(self.done("search")["items"][0]["main_business"], "第 1 行")

    def test_a_folder_with_one_bad_file_among_good_ones(self):
        folder = os.path.join(self.home, "folder")
        os.mkdir(folder)
        write_csv(os.path.join(folder, "good1.csv"), 3, first=1)
        write_csv(os.path.join(folder, "good2.csv"), 4, first=100)
        with open(os.path.join(folder, "bad.csv"), "wb") as file:
            file.write("客户名称,备注\n甲,\"没有结束\n".encode())

        report = self.done("import", folder)

        refused = [file for file in report["files"] if "error" in file]
        self.assertEqual([(file["file"], file["error"]["code"]) for file in refused], [("bad.csv", "csv-quote")])
        self.assertEqual((report["created"], self.total()), (7, 7))

    def test_refuses_a_file_that_is_bad_alone(self):
        path = os.path.join(self.home, "bad.csv")
        with open(path, "wb") as file:
            file.write("客户名称,备注\n甲,\"没有结束\n".encode())

        answer = self.refused(3, "csv-quote", "import", path)

        self.assertEqual((answer.json["error"]["file"], answer.json["error"]["row"]), ("bad.csv", 2))
        self.assertEqual(self.total(), 0)

    def test_refuses_what_is_not_there(self):
        self.refused(3, "not-found", "import", os.path.join(self.home, "nothing.csv"))
        self.refused(2, "usage", "import", self.table(1), "--map", "备注=colour")
        self.refused(2, "usage", "import", self.table(1), "--on-duplicate", "maybe")

    def test_ctrl_c_cancels_and_changes_nothing(self):
        before = self.done("verify")["chain"]
        process = self.start_import(self.table(MANY))
        process.stderr.readline()  # The first word of progress: the work has begun.
        process.send_signal(signal.SIGINT)
        output, _ = process.communicate(timeout=120)

        self.assertEqual(process.returncode, 130, output)
        self.assertIn(b'"cancelled"', output)
        self.assertEqual(self.done("verify")["chain"], before)
        self.assertEqual(self.total(), 0)

    def test_a_second_writer_is_sent_away_and_a_reader_is_not(self):
        process = self.start_import(self.table(3 * MANY))
        process.stderr.readline()
        refused = self.run_in("add", "--set", "name=乙公司", "--set", "contacts[0].name=王芳", "--set",
                              "contacts[0].phones=13800138000")
        counted = self.run_in("search", "--count")
        still_running = process.poll() is None
        process.communicate(timeout=240)

        self.assertTrue(still_running, "the import was over before the second writer came: make it longer")
        self.assertEqual((refused.exit, refused.code), (4, "workspace-locked"))
        self.assertEqual((counted.exit, counted.json), (0, {"total": 0}))

    def test_a_kill_leaves_all_or_nothing(self):
        began = time.monotonic()
        self.done("import", self.table(MANY, "measure.csv"))
        duration = time.monotonic() - began
        chance = random.Random(20261120)
        expected = MANY
        for number in range(1, KILLS + 1):
            path = self.table(MANY, f"{number}.csv", first=number * MANY + 1)
            verified = self.killed(self.start_import(path), chance.uniform(0, duration))
            total = self.total()

            with self.subTest(kill=number):
                self.assertTrue(verified["ok"], verified)
                self.assertIn(total, (expected, expected + MANY))
            expected = total

    def test_a_kill_of_an_undo_leaves_all_or_nothing(self):
        run = self.done("import", self.table(MANY, "0.csv"))["run"]
        began = time.monotonic()
        self.done("undo", run)
        duration = time.monotonic() - began
        chance = random.Random(20261122)
        total = 0
        for number in range(1, KILLS // 3 + 1):
            if total == 0:
                run = self.done("import", self.table(MANY, f"{number}.csv", first=number * MANY + 1))["run"]
            verified = self.killed(self.start_in("undo", run), chance.uniform(0, duration))
            total = self.total()

            with self.subTest(kill=number):
                self.assertTrue(verified["ok"], verified)
                self.assertIn(total, (0, MANY))


if __name__ == "__main__":
    main()
