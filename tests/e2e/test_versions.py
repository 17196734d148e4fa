"""Versions of a dossier: as it was on a day, and what differs between two."""
from program import ProgramTest, main


class Versions(ProgramTest):
    def setUp(self):
        super().setUp()
        self.make_workspace()
        self.now = "2026-05-03T09:00:00+08:00"
        self.customer = self.at("add", "--set", "name=北京科技有限公司", "--set", "contacts[0].name=王芳", "--set",
                                "contacts[0].phones=13800138000", "--set", "owner=李雷")["customer"]
        self.now = "2026-06-03T09:00:00+08:00"
        self.at("edit", self.customer, "--set", "remark=六月的话", "--reason", "王芳来电")
        self.now = "2026-07-03T09:00:00+08:00"
        self.at("edit", self.customer, "--set", "remark=七月的话", "--set", "contacts[0].title=经理", "--set",
                "budget=10万", "--reason", "拜访")

    def at(self, *arguments):
        return self.done("--now", self.now, *arguments)

    def test_what_differs_between_two_days(self):
        answer = self.done("show", self.customer, "--at", "2026-06-10", "--compare", "2026-07-10")

        self.assertEqual((answer["customer"], answer["from"][:10], answer["to"][:10]),
                         (self.customer, "2026-06-10", "2026-07-10"))
        found = {row["field"]: row for row in answer["differences"]}
        self.assertEqual(set(found), {"remark", "contacts[0].title", "budget"})
        self.assertEqual((found["remark"]["old"], found["remark"]["new"]), ("六月的话", "七月的话"))
        self.assertNotIn("old", found["contacts[0].title"])
        self.assertEqual(found["remark"]["source"], "拜访")
        self.assertTrue(found["remark"]["as_of"].startswith("2026-07-03"))
        self.assertTrue({"seq", "change", "at", "by", "os_user"} <= set(found["remark"]))
        # Whichever day is named first.
        self.assertEqual(self.done("show", self.customer, "--at", "2026-07-10", "--compare", "2026-06-10"), answer)

    def test_without_at_it_is_compared_with_now(self):
        self.now = "2026-08-01T09:00:00+08:00"
        answer = self.at("show", self.customer, "--compare", "2026-05-03")

        self.assertEqual({row["field"] for row in answer["differences"]}, {"remark", "contacts[0].title", "budget"})
        self.assertEqual(self.at("show", self.customer, "--compare", "2026-07-03")["differences"], [])
        self.refused(3, "not-found", "show", self.customer, "--compare", "2026-05-01")
        self.refused(2, "usage", "show", self.customer, "--compare", "yesterday")

    def test_people_read_a_line_a_value(self):
        answer = self.run_plain("--workspace", self.workspace, "--passphrase-fd", "{0}", "--lang", "zh_CN", "show",
                                self.customer, "--at", "2026-06-10", "--compare", "2026-07-10",
                                secrets=("正确 horse battery",))

        self.assertEqual(answer.exit, 0, answer.errors)
        line = next(line for line in answer.output.splitlines() if "备注" in line)
        for word in ("六月的话", "七月的话", "拜访"):
            self.assertIn(word, line)

    def test_rights_go_by_whose_it_is_now(self):
        for name, role in (("李雷", "rep"), ("韩梅梅", "rep"), ("小客", "service")):
            self.done("users", "add", name, "--role", role)
        compared = ("show", self.customer, "--at", "2026-06-10", "--compare", "2026-07-10")

        fields = {row["field"] for row in self.done("--as", "小客", *compared)["differences"]}
        self.assertEqual(fields, {"remark", "contacts[0].title"})
        self.refused(5, "no-right", "--as", "韩梅梅", *compared)
        self.done("transfer", "李雷", "韩梅梅")
        self.done("--as", "韩梅梅", *compared)
        self.refused(5, "no-right", "--as", "李雷", *compared)
        self.refused(5, "no-right", "--as", "李雷", "show", self.customer, "--at", "2026-06-10")


main()
