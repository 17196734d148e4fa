"""The contract of the command line, point by point, where no other test has it."""
import csv
import os

from program import PASSPHRASE, ProgramTest, main
from workbooks import sheets_of, write_workbook

HEADINGS = ["客户编号", "公司名称", "联系人", "手机", "成立时间"]


class Contract(ProgramTest):
    def setUp(self):
        super().setUp()
        self.make_workspace()

    def path(self, name):
        return os.path.join(self.home, name)

    def table(self, *rows, name="list.csv"):
        with open(self.path(name), "w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([HEADINGS, *rows])
        return self.path(name)

    def quietly(self, *arguments):
        answer = self.run_plain("--quiet", "--workspace", self.workspace, "--passphrase-fd", "{0}", *arguments,
                                secrets=(PASSPHRASE,))
        return answer.exit, answer.output, answer.errors

    def test_quiet_says_nothing_but_what_was_asked(self):
        path = self.table(["1", "甲有限公司", "王芳", "13800138000", ""])
        other = self.path("other.dossier")
        created = self.run_plain("--quiet", "--passphrase-fd", "{0}", "workspace", "create", other,
                                 secrets=(PASSPHRASE,))

        self.assertEqual((created.exit, created.output, created.errors), (0, "", ""))
        self.assertEqual(self.quietly("import", path), (0, "", ""))
        self.assertEqual(self.quietly("--progress", "edit", "1", "--set", "remark=x", "--reason", "y"), (0, "", ""))
        self.assertEqual(self.quietly("export", self.path("out.csv")), (0, "", ""))
        self.assertEqual(self.quietly("search", "--count"), (0, "1\n", ""))
        self.assertNotEqual(self.quietly("show", "nobody")[2], "")

    def test_fields_are_named_as_their_ids_are(self):
        customer = self.add("甲有限公司", "contacts[0].emails[]=a@example.com", "number_aliases[]=旧1")
        made = self.done("record", "add", "contact", customer, "--set", "name=李雷", "--set", "phones[]=13900139000")
        shown = self.done("show", customer)

        self.assertEqual(shown["contacts"][0]["emails"], ["a@example.com"])
        self.assertEqual(shown["number_aliases"], ["旧1"])
        self.assertEqual([(contact["id"], contact["phones"]) for contact in shown["contacts"][1:]],
                         [(made["id"], ["+8613900139000"])])

    def test_the_kind_is_guessed_as_an_import_guesses_it(self):
        self.assertEqual(self.done("show", self.add("甲有限公司"))["kind"], "organisation")
        self.assertEqual(self.done("show", self.add("王芳"))["kind"], "person")
        self.assertEqual(self.done("show", self.add("乙有限公司", "kind=个人"))["kind"], "person")

    def test_rules_warn_and_mark_but_do_not_refuse(self):
        answer = self.done("add", "--set", "name=北京科技", "--set", "contacts[0].name=王芳", "--set",
                           "contacts[0].phones=13800138000", "--set", "source=转介绍", "--set", "customer_type=合作客户")
        marks = self.done("show", answer["customer"])["marks"]

        self.assertEqual({(warning["field"], warning["code"]) for warning in answer["warnings"]},
                         {("name", "rule-violated"), ("source", "rule-violated"), ("customer_type", "rule-violated")})
        self.assertTrue(all(warning["details"]["rule"] and warning["message"] for warning in answer["warnings"]))
        self.assertEqual(marks["customer_type"], {"code": "rule-violated", "value": "合作客户"})
        self.done("edit", answer["customer"], "--set", "referrer=李雷", "--reason", "问过")
        self.assertNotIn("source", self.done("show", answer["customer"])["marks"])

    def test_a_former_number_finds_the_dossier_and_is_shown(self):
        customer = self.add("甲有限公司", "number=K-1")
        self.done("edit", customer, "--set", "number=K-2", "--reason", "改号")

        self.assertEqual(self.done("show", "K-1")["number_aliases"], ["K-1"])
        self.assertEqual(self.done("show", "K-1")["number"], "K-2")

    def test_sources_without_a_reason_have_no_member_for_it(self):
        customer = self.add("甲有限公司")

        self.assertNotIn("source", self.done("show", customer)["meta"]["sources"][0])

    def test_the_same_file_twice_changes_nothing(self):
        path = self.table(["001", "甲有限公司", "王芳", "13800138000", "去年"],
                          ["001", "乙有限公司", "李军", "13900139000", ""],
                          ["005", "甲有限公司", "王芳", "13800138000", ""])
        self.done("import", path)
        first = self.done("search", "--sort", "name")
        again = self.done("import", path)

        self.assertEqual((again["created"], again["updated"]), (0, 3))
        self.assertEqual(self.done("search", "--sort", "name"), first)

    def test_a_code_may_be_an_error(self):
        self.done("settings", "set", "import.errors", "date-invalid,value-differs")
        report = self.done("import", self.table(["", "甲有限公司", "王芳", "13800138000", "去年"],
                                                ["", "乙有限公司", "李军", "13900139000", "2012"],
                                                ["", "乙有限公司", "李军", "13900139000", "2013"]))

        self.assertEqual((report["rejected"], report["created"], report["updated"], report["warnings"]), (2, 1, 0, 0))
        self.assertEqual({(problem["row"], problem["code"], problem["level"]) for problem in report["problems"]},
                         {(2, "date-invalid", "error"), (4, "value-differs", "error")})

    def test_rejected_rows_come_back_mended(self):
        book = self.path("rejects.xlsx")
        report = self.done("import", self.table(["", "甲有限公司", "王芳", "", "2012"],
                                                ["", "乙有限公司", "李军", "13900139000", "去年"]), "--rejects", book)
        sheets = sheets_of(book)

        self.assertEqual((report["rejected"], report["created"]), (1, 1))
        self.assertEqual(list(sheets), ["退回", "待确认"])
        self.assertEqual(sheets["退回"][0], [*HEADINGS, "原因", "原行号"])
        self.assertEqual((sheets["退回"][1][1], sheets["退回"][1][-1]), ("甲有限公司", "2"))
        sheets["退回"][1][3] = "13800138000"
        sheets["待确认"][1][4] = "2013-05-06"
        mended = self.path("mended.xlsx")
        write_workbook(mended, sheets)
        again = self.done("import", mended)
        self.assertEqual((again["created"], again["updated"], again["rejected"]), (1, 1, 0))
        founded = {item["name"]: item.get("founded_on") for item in self.done("search")["items"]}
        self.assertEqual(founded, {"甲有限公司": "2012", "乙有限公司": "2013-05-06"})

    def test_nothing_changes_where_the_rejects_cannot_be_written(self):
        path = self.table(["", "甲有限公司", "王芳", "", "2012"], ["", "乙有限公司", "李军", "13900139000", ""])

        self.refused(3, "not-found", "import", path, "--rejects", self.path("no/such/folder.xlsx"))
        self.refused(2, "usage", "import", path, "--rejects", self.path("rejects.csv"))
        self.assertEqual(self.done("search", "--count"), {"total": 0})

    def test_refuses_what_no_file_has(self):
        path = self.table(["", "甲有限公司", "王芳", "13800138000", ""])

        self.refused(3, "not-found", "import", path, "--header-row", "9")
        self.refused(3, "not-found", "import", path, "--map", "传真=remark")
        self.refused(3, "not-found", "import", path, "--sheet", "名单")
        self.refused(3, "not-found", "import", path, "--profile", "没有")


if __name__ == "__main__":
    main()
