"""Number schemes: numbering.scheme and what belongs to it."""
import json
import os

from program import ProgramTest, main

MAY = ("--now", "2024-05-07T09:00:00+08:00")
FIRM = ("industry=C35", "province=上海市")


class NumbersTest(ProgramTest):
    def setUp(self):
        super().setUp()
        self.make_workspace()

    def number_of(self, name, *more, now=MAY):
        sets = [f"name={name}", "contacts[0].name=王芳", "contacts[0].phones=13800138000", *more]
        added = self.done(*now, "add", *[word for value in sets for word in ("--set", value)])
        return self.done("show", added["customer"])["number"]

    def set(self, key, value):
        return self.done(*MAY, "settings", "set", key, value)

    def test_every_scheme_of_the_documents(self):
        numbers = []
        for scheme in ("A", "B", "C", "KH{year}-{region}-{serial:2}"):
            self.set("numbering.scheme", scheme)
            numbers.append(self.number_of(f"示例{scheme[0]}科技有限公司", *FIRM))

        self.assertEqual(numbers, ["B2B-2024-001", "GY-SH-001", "202405-0001", "KH2024-SH-01"])

    def test_a_person_has_his_own_scheme(self):
        self.set("numbering.scheme", "B")
        self.assertEqual(self.number_of("李军", "kind=person"), "202405001")
        self.set("numbering.scheme", "organisation=B,person=A")
        self.assertEqual(self.number_of("赵敏", "kind=person"), "B2C-2024-001")

    def test_numbers_of_both_schemes_find_their_dossiers(self):
        old = self.number_of("旧编号有限公司", *FIRM)
        self.set("numbering.scheme", "A")
        new = self.number_of("新编号有限公司", *FIRM)

        self.assertEqual(self.done("show", old)["name"], "旧编号有限公司")
        self.assertEqual(self.done("show", new)["name"], "新编号有限公司")
        self.assertEqual(self.done("show", old)["number"], "202405-0001")

    def test_the_number_of_an_undone_creation_is_not_given_again(self):
        self.set("numbering.scheme", "A")
        change = self.done(*MAY, "add", "--set", "name=示例科技有限公司", "--set", "contacts[0].name=王芳",
                           "--set", "contacts[0].phones=13800138000")["change"]
        self.done("undo", change)

        self.assertEqual(self.number_of("后来科技有限公司"), "B2B-2024-002")

    def test_an_import_gets_numbers_of_the_scheme(self):
        self.set("numbering.scheme", "B")
        path = os.path.join(self.home, "names.csv")
        with open(path, "w", encoding="utf-8") as file:
            file.write("客户名称,所属行业,省,联系人姓名,联系方式\n"
                       "甲科技有限公司,专用设备制造业,上海市,王芳,13800138000\n"
                       "乙科技有限公司,专用设备制造业,上海市,李军,13800138001\n"
                       "丙科技有限公司,,,赵敏,13800138002\n")
        self.done(*MAY, "import", path)
        items = self.done("search", "")["items"]

        self.assertEqual(sorted(item["number"] for item in items), ["GY-SH-001", "GY-SH-002", "QT-QT-001"])

    def test_a_scheme_shows_what_its_numbers_look_like(self):
        initial = self.done(*MAY, "settings", "get", "numbering.scheme")["settings"][0]
        changed = self.set("numbering.scheme", "b")

        self.assertEqual(initial["value"], "C")
        self.assertEqual(initial["example"], {"organisation": "202405-0001", "person": "202405-0001"})
        self.assertEqual(changed["settings"][0]["value"], "B")
        self.assertEqual(changed["settings"][0]["example"], {"organisation": "GY-SH-001", "person": "202405001"})
        self.assertIn("GY-SH-10000", json.dumps(changed["warnings"]))

    def test_a_limit_and_a_scheme_that_do_not_agree_are_refused(self):
        self.set("numbering.scheme", "A")
        self.set("numbering.max_length", "10")
        self.assertEqual(self.number_of("示例科技有限公司"), "B2B-24-001")

        self.refused(3, "setting-invalid", *MAY, "settings", "set", "numbering.max_length", "9")
        self.refused(3, "setting-invalid", *MAY, "settings", "set", "numbering.scheme", "CUSTOMER-{serial:3}")
        self.refused(3, "setting-invalid", "settings", "set", "numbering.scheme", "N{serial:3}-{year}")
        self.assertEqual(self.done("settings", "get", "numbering.scheme")["settings"][0]["value"], "A")

    def test_a_team_has_letters_of_its_own(self):
        self.set("numbering.scheme", "B")
        self.set("industry.code", "c=ZZ")
        self.set("region.code_table", "440300=SZ")
        numbers = [self.number_of("甲科技有限公司", *FIRM),
                   self.number_of("乙科技有限公司", "industry=C35", "province=广东省", "city=深圳市")]

        self.assertEqual(numbers, ["ZZ-SH-001", "ZZ-SZ-001"])


if __name__ == "__main__":
    main()
