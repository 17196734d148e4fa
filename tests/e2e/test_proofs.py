"""Verification of single values: edit --verify FIELD=WAY."""
import os

from program import ProgramTest, main

AT = ("--now", "2026-11-20T09:00:00+08:00", "--as", "李军")
LATER = ("--now", "2026-11-21T09:00:00+08:00", "--as", "王芳")


class Proofs(ProgramTest):
    def setUp(self):
        super().setUp()
        self.make_workspace()
        self.customer = self.add("上海示例科技有限公司", "website=www.example.com")

    def verify(self, *proofs, at=AT):
        return self.done(*at, "edit", self.customer, *[word for proof in proofs for word in ("--verify", proof)])

    def verified(self):
        return self.done("show", self.customer)["meta"].get("verified", {})

    def test_a_value_tells_how_when_and_by_whom_it_was_verified(self):
        self.verify("name=天眼查", "contacts[0].phones=repeated")

        self.assertEqual(self.verified(), {
            "name": {"way": "tianyancha", "at": "2026-11-20T09:00:00+08:00", "by": "李军"},
            "contacts[0].phones[]": {"way": "repeated", "at": "2026-11-20T09:00:00+08:00", "by": "李军"}})
        self.assertEqual(self.done("show", self.customer)["marks"], {})
        self.assertEqual(self.done("verify")["problems"], [])

    def test_editing_the_value_clears_it_and_nothing_else_does(self):
        self.verify("name=官网", "website=官网")
        self.done(*LATER, "edit", self.customer, "--set", "remark=新备注", "--set", "name=上海示例科技有限公司",
                  "--reason", "补充")
        self.assertEqual(set(self.verified()), {"name", "website"})

        change = self.done(*LATER, "edit", self.customer, "--set", "website=www.example.org", "--reason", "改版")["change"]
        self.assertEqual(set(self.verified()), {"name"})
        self.done("undo", change)
        self.assertEqual(set(self.verified()), {"name", "website"})

    def test_it_is_in_the_history_and_can_be_undone(self):
        sources = self.done("show", self.customer)["meta"]["sources"]
        change = self.verify("name=官网")["change"]
        entry = self.done("history", self.customer)["entries"][-1]

        self.assertEqual((entry["field"], entry["old"], entry["new"], entry["verified"]["way"], entry["by"]),
                         ("name", "上海示例科技有限公司", "上海示例科技有限公司", "official_site", "李军"))
        self.assertEqual(self.done("show", self.customer)["meta"]["sources"], sources)
        self.done("undo", change)
        self.assertEqual(self.verified(), {})

    def test_what_was_in_doubt_is_confirmed(self):
        path = os.path.join(self.home, "card.csv")
        with open(path, "w", encoding="utf-8") as file:
            file.write("客户名称,联系人姓名,联系方式,统一社会信用代码\n上海示例科技有限公司,王芳,13800138000,91310000MA1FL0000X\n")
        self.done("import", path)
        self.assertIn("uscc", self.done("show", self.customer)["marks"])

        self.verify("uscc=documents")

        self.assertNotIn("uscc", self.done("show", self.customer)["marks"])
        self.assertIn("uscc", self.verified())
        self.verify("uscc=")
        self.assertEqual(self.verified(), {})

    def test_what_cannot_be_verified_is_refused(self):
        self.refused(3, "enum-unknown", "edit", self.customer, "--verify", "name=星座")
        self.refused(3, "nothing-to-verify", "edit", self.customer, "--verify", "industry=官网")
        self.refused(3, "field-unknown", "edit", self.customer, "--verify", "contacts[3].name=官网")
        self.refused(2, "usage", "edit", self.customer, "--verify", "name")
        self.assertEqual(self.verified(), {})

    def test_an_import_that_changes_the_value_clears_it(self):
        self.verify("website=官网")
        path = os.path.join(self.home, "news.csv")
        with open(path, "w", encoding="utf-8") as file:
            file.write("客户名称,联系人姓名,联系方式,网址\n上海示例科技有限公司,王芳,13800138000,www.example.net\n")

        self.done(*LATER, "import", path, "--prefer", "file")

        self.assertEqual(self.done("show", self.customer)["website"], "www.example.net")
        self.assertEqual(self.verified(), {})

    def test_an_export_shows_the_value_alone(self):
        self.verify("name=官网")
        path = os.path.join(self.home, "all.csv")
        self.done("export", path)

        with open(path, encoding="utf-8-sig") as file:
            self.assertNotIn("official_site", file.read())


if __name__ == "__main__":
    main()
