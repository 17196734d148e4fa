"""Every export is told to the history: who, when, how many, which, masked or not."""
import os

from program import ProgramTest, main


class Exports(ProgramTest):
    def setUp(self):
        super().setUp()
        self.make_workspace()
        self.add("甲有限公司", "owner=李雷", "tier=A")
        self.add("乙有限公司", "owner=韩梅梅")

    def path(self, name):
        return os.path.join(self.home, name)

    def exports(self, *arguments):
        return [entry for entry in self.done(*arguments, "history")["entries"] if entry["kind"] == "export"]

    def test_each_is_told_and_verified(self):
        customers = self.done("search")
        self.done("--as", "李雷", "--now", "2026-11-20T09:00:00+08:00", "export", self.path("a.csv"), "--filter", "tier:A",
                  "--reason", "季度复盘")
        answer = self.done("export", self.path("all.xlsx"), "--masked")

        first, second = self.exports()
        self.assertEqual(first["export"], {"customers": 1, "file": "a.csv", "filter": "tier:A", "masked": False})
        self.assertEqual((first["by"], first["source"]), ("李雷", "季度复盘"))
        self.assertTrue(first["as_of"].startswith("2026-11-20T09:00"))
        self.assertEqual(second["export"], {"customers": 2, "file": "all.xlsx", "masked": True})
        self.assertEqual(second["change"], answer["change"])
        self.assertNotIn("customer", second)
        self.assertTrue(self.done("verify")["ok"])
        # Dossiers are as they were, and there is nothing to undo.
        self.assertEqual(self.done("search"), customers)
        self.assertEqual(self.done("undo", answer["change"])["undone"], 0)

    def test_nothing_is_told_of_a_file_that_was_not_written(self):
        self.refused(3, "not-found", "export", os.path.join(self.home, "nowhere", "a.csv"))
        self.assertEqual(self.done("export", self.path("nobody.csv"), "--filter", "tier:D")["rows"], 0)

        self.assertEqual(self.exports(), [])

    def test_an_administrator_sees_all_and_others_their_own(self):
        for name in ("李雷", "韩梅梅"):
            self.done("users", "add", name, "--role", "rep")
            self.done("--as", name, "export", self.path(f"{name}.json"))

        self.assertEqual([entry["by"] for entry in self.exports()], ["李雷", "韩梅梅"])
        self.assertEqual([entry["by"] for entry in self.exports("--as", "李雷")], ["李雷"])
        self.refused(5, "no-right", "--as", "路人", "export", self.path("a.json"))

    def test_a_new_key_opens_it_as_before(self):
        self.done("export", self.path("a.csv"))
        self.done("keys", "rotate")

        self.assertEqual(len(self.exports()), 1)
        self.done("export", self.path("b.csv"))
        self.assertEqual(len(self.exports()), 2)
        self.assertTrue(self.done("verify")["ok"])

    def test_every_export_print_and_reason_is_listed(self):
        self.done("users", "add", "李雷", "--role", "rep")
        self.done("--as", "李雷", "export", self.path("a.csv"), "--reason", "季度复盘")
        self.done("export", self.path("b.csv"), "--masked", "--filter", "tier:A")
        number = self.done("search")["items"][0]["number"]
        self.done("print", number, self.path("c.pdf"))

        listed = self.done("exports", "list")
        told = [(entry["kind"], entry["customers"], entry["file"], entry["masked"], entry.get("filter"), entry.get("source"))
                for entry in listed["exports"]]
        self.assertEqual(told, [("export", 1, "a.csv", False, None, "季度复盘"), ("export", 1, "b.csv", True, "tier:A", None),
                                ("print", 1, "c.pdf", False, "number:" + number, None)])
        self.assertEqual(listed["exports"][0]["by"], "李雷")
        self.assertNotIn("warnings", listed)
        self.assertEqual([entry["file"] for entry in self.done("--as", "李雷", "exports", "list")["exports"]], ["a.csv"])
        self.refused(5, "no-right", "--as", "路人", "exports", "list")

    def test_an_administrator_is_told_of_a_large_export(self):
        self.done("users", "add", "小客", "--role", "service")
        self.assertEqual(self.done("settings", "get", "export.alarm")["settings"][0]["default"], 1000)
        self.done("settings", "set", "export.alarm", "1")
        self.done("--as", "小客", "export", self.path("one.csv"), "--filter", "tier:A")
        self.done("--as", "小客", "export", self.path("two.csv"))

        listed = self.done("exports", "list")
        self.assertEqual([entry["large"] for entry in listed["exports"]], [False, True])
        self.assertEqual([warning["code"] for warning in listed["warnings"]], ["export-large"])
        self.assertIn("two.csv", listed["warnings"][0]["message"])
        own = self.done("--as", "小客", "exports", "list")
        self.assertEqual(len(own["exports"]), 2)
        self.assertNotIn("warnings", own)
        self.done("settings", "set", "export.alarm", "0")
        self.assertNotIn("warnings", self.done("exports", "list"))

    def test_where_nothing_can_be_told_nothing_is_exported(self):
        if os.geteuid() == 0:
            self.skipTest("an administrator of the system writes everywhere")
        database = os.path.join(self.workspace, "dossier.db")
        os.chmod(database, 0o400)
        self.addCleanup(os.chmod, database, 0o600)
        answer = self.run_in("export", self.path("a.csv"))

        self.assertNotEqual(answer.exit, 0)
        self.assertFalse(os.path.exists(self.path("a.csv")))


main()
