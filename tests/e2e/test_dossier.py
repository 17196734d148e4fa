"""A dossier's life on the command line: made, shown, changed, found, undone, verified."""
import json
import os
from datetime import datetime

from program import ProgramTest, main


class Dossier(ProgramTest):
    def setUp(self):
        super().setUp()
        self.make_workspace()

    def test_a_life_from_end_to_end(self):
        customer = self.add("上海示例科技有限公司", "total_amount=12万元", "customer_type=意向客户")
        edit = self.done("edit", customer, "--set", "total_amount=15.5万", "--reason", "续约")
        shown = self.done("show", customer)
        undone = self.done("undo", edit["change"])
        history = self.done("history", customer)["entries"]
        verified = self.done("verify")

        self.assertEqual(shown["total_amount"], 15_500_000)
        self.assertEqual(shown["customer_type"], "interested")
        self.assertEqual(shown["contacts"][0]["phones"], ["+8613800138000"])
        self.assertEqual(undone["kept"], [])
        self.assertEqual(self.done("show", customer)["total_amount"], 12_000_000)
        amounts = [(entry.get("old"), entry.get("new")) for entry in history if entry.get("field") == "total_amount"]
        self.assertEqual(amounts, [(None, 12_000_000), (12_000_000, 15_500_000), (15_500_000, 12_000_000)])
        self.assertTrue(verified["ok"])
        self.assertEqual(verified["problems"], [])

    def test_a_dossier_tells_until_when_it_is_to_be_completed(self):
        customer = self.add("上海示例科技有限公司", "first_contact_on=2024-09-13")
        def deadlines(*globals_):
            return self.done(*globals_, "show", customer)["meta"]["deadlines"]

        before = deadlines("--now", "2024-09-19T18:00:00+08:00")
        after = deadlines("--now", "2024-09-20T08:00:00+08:00")
        self.done("settings", "set", "deadline.preliminary", "10天")
        longer = deadlines("--now", "2024-09-20T08:00:00+08:00")
        self.done("edit", customer, "--set", "stage=需求调研", "--reason", "拜访")
        whole = deadlines("--now", "2024-09-20T08:00:00+08:00")

        self.assertEqual(before, [{"kind": "preliminary", "state": "open", "limit": "3wd", "from": "2024-09-13",
                                   "due": "2024-09-19", "calendar": "holidays", "missing": ["stage"]}])
        self.assertEqual([entry["state"] for entry in after], ["overdue"])
        self.assertEqual([(entry["due"], entry["limit"]) for entry in longer], [("2024-09-23", "10d")])
        self.assertEqual(whole, [])

    def test_every_entry_tells_who_when_and_why(self):
        answer = self.run_plain("--json", "--workspace", self.workspace, "--passphrase-fd", "{0}", "--as", "李雷",
                                "--now", "2026-11-20T09:00:00+08:00", "add", "--set", "name=甲公司", "--set",
                                "contacts[0].name=王芳", "--set", "contacts[0].phones=021-62345678",
                                secrets=("正确 horse battery",))
        entries = self.done("history", answer.json["customer"])["entries"]

        self.assertEqual({entry["by"] for entry in entries}, {"李雷"})
        self.assertEqual({entry["change"] for entry in entries}, {answer.json["change"]})
        self.assertEqual({entry["customer"] for entry in entries}, {answer.json["customer"]})
        moments = {datetime.fromisoformat(entry["as_of"]) for entry in entries}
        self.assertEqual(moments, {datetime.fromisoformat("2026-11-20T09:00:00+08:00")})
        self.assertTrue(all(entry["os_user"] and entry["at"] for entry in entries))
        self.assertNotIn(None, {entry.get("field") for entry in entries})
        self.assertEqual(self.done("show", answer.json["customer"])["owner"], "李雷")

    def test_adding_tells_who_may_be_there_already(self):
        first = self.add("上海示例科技有限公司")
        number = self.done("show", first)["number"]
        second = self.done("add", "--set", "name=上海示例信息有限公司", "--set", "contacts[0].name=李军", "--set",
                           "contacts[0].phones=13900139000")
        edited = self.done("edit", second["customer"], "--set", "name=上海示例科技有限公司", "--reason", "更正")
        remarked = self.done("edit", second["customer"], "--set", "remark=付款周期60天", "--reason", "更正")

        self.assertEqual(second["warnings"], [])
        told = [(warning["code"], warning["value"]) for warning in edited["warnings"]]
        self.assertEqual(told, [("duplicate-of-existing", number)])
        self.assertEqual(remarked["warnings"], [])

    def test_a_customer_has_a_number_of_the_month(self):
        for serial in ("0001", "0002"):
            answer = self.run_plain("--json", "--workspace", self.workspace, "--passphrase-fd", "{0}", "--now",
                                    "2024-05-03T09:00:00+08:00", "add", "--set", f"name=客户{serial}", "--set",
                                    "contacts[0].name=王芳", "--set", "contacts[0].phones=13800138000",
                                    secrets=("正确 horse battery",))
            self.assertEqual(self.done("show", answer.json["customer"])["number"], f"202405-{serial}")
        self.assertEqual(self.done("show", "202405-0002")["name"], "客户0002")

    def test_shows_a_dossier_as_it_was(self):
        first = ["--now", "2024-01-10T09:00:00+08:00", "add", "--set", "name=甲公司", "--set", "contacts[0].name=王芳",
                 "--set", "contacts[0].phones=13800138000"]
        customer = self.done(*first)["customer"]
        self.done("--now", "2024-03-10T09:00:00+08:00", "edit", customer, "--set", "short_name=甲", "--reason", "补")

        self.assertNotIn("short_name", self.done("show", customer, "--at", "2024-02-01"))
        self.assertEqual(self.done("show", customer, "--at", "2024-03-10")["short_name"], "甲")
        self.refused(3, "not-found", "show", customer, "--at", "2023-12-31")

    def test_lists_inside_a_dossier(self):
        customer = self.add("甲公司", "contacts[0].phones[1]=021-62345678", "contacts[1].name=李总",
                            "contacts[1].emails=li@example.com")
        self.done("edit", customer, "--set", "contacts[0].phones[0]=", "--set", "contacts[1].title=总经理",
                  "--reason", "更正")
        contacts = self.done("show", customer)["contacts"]

        self.assertEqual(contacts[0]["phones"], ["+862162345678"])
        self.assertEqual((contacts[1]["name"], contacts[1]["honorific"], contacts[1]["title"]), ("李", "总", "总经理"))

        self.done("edit", customer, "--set", "contacts[1]=", "--reason", "离职")
        self.assertEqual(len(self.done("show", customer)["contacts"]), 1)

    def test_an_empty_value_clears(self):
        customer = self.add("甲公司", "remark=先写")
        self.done("edit", customer, "--set", "remark=", "--reason", "删")

        self.assertNotIn("remark", self.done("show", customer))

    def test_refuses_what_cannot_be_typed(self):
        customer = self.add("甲公司")
        cases = {
            "field-unknown": ["colour=red"],
            "date-invalid": ["founded_on=去年春天"],
            "amount-invalid": ["total_amount=很多"],
            "enum-unknown": ["customer_type=朋友"],
            "division-unknown": ["province=亚特兰蒂斯"],
            "limit-exceeded": ["remark=" + "长" * 32_001],
        }
        for code, sets in cases.items():
            with self.subTest(code):
                before = self.done("verify")["chain"]
                self.refused(3, code, "edit", customer, "--set", *sets, "--reason", "x")
                self.assertEqual(self.done("verify")["chain"], before)

    def test_refuses_what_lacks_what_is_required(self):
        self.refused(3, "required-missing", "add", "--set", "name=甲公司")
        self.refused(3, "required-missing", "add", "--set", "contacts[0].name=王芳", "--set",
                     "contacts[0].phones=13800138000")
        customer = self.add("甲公司")
        self.refused(3, "required-missing", "edit", customer, "--set", "name=", "--reason", "x")

    def test_what_is_required_is_a_setting(self):
        self.done("settings", "set", "import.required", "name")

        self.assertIn("customer", self.done("add", "--set", "name=甲公司"))

    def test_an_edit_needs_its_reason_and_its_customer(self):
        customer = self.add("甲公司")

        self.refused(2, "usage", "edit", customer, "--set", "short_name=甲")
        self.refused(2, "usage", "edit", customer, "--reason", "x")
        self.refused(3, "not-found", "edit", "NOBODY", "--set", "short_name=甲", "--reason", "x")
        self.refused(3, "not-found", "show", "018f0000-0000-7000-8000-000000000000")
        self.refused(3, "not-found", "undo", "018f0000-0000-7000-8000-000000000000")

    def test_a_number_is_given_once(self):
        self.add("甲公司", "number=K-007")

        self.assertEqual(self.run_in("add", "--set", "name=乙公司", "--set", "number=K-007", "--set",
                                     "contacts[0].name=李雷", "--set", "contacts[0].phones=13900139000").exit, 6)

    def test_undo_keeps_what_was_changed_later(self):
        customer = self.add("甲公司", "remark=一")
        first = self.done("edit", customer, "--set", "remark=二", "--set", "short_name=甲", "--reason", "a")
        self.done("edit", customer, "--set", "remark=三", "--reason", "b")

        rehearsed = self.done("undo", first["change"], "--dry-run")
        self.assertEqual(self.done("show", customer)["short_name"], "甲")
        undone = self.done("undo", first["change"])

        self.assertEqual(rehearsed["kept"], undone["kept"])
        self.assertEqual([(kept["customer"], kept["field"]) for kept in undone["kept"]], [(customer, "remark")])
        shown = self.done("show", customer)
        self.assertEqual(shown["remark"], "三")
        self.assertNotIn("short_name", shown)

    def test_records_of_a_customer(self):
        customer = self.add("甲公司")
        made = self.done("record", "add", "follow_up", customer, "--set", "on=2024-05-03", "--set", "method=电话",
                         "--set", "summary=要报价")
        self.done("record", "edit", made["id"], "--set", "next_on=2024-06-01")
        listed = self.done("record", "list", "follow_up", customer)

        self.assertEqual([(item["id"], item["on"], item["method"], item["next_on"]) for item in listed["items"]],
                         [(made["id"], "2024-05-03", "phone", "2024-06-01")])
        self.assertEqual(len(self.done("record", "list", "contact", customer)["items"]), 1)
        self.refused(3, "not-found", "record", "edit", "018f0000-0000-7000-8000-000000000000", "--set", "on=2024")

    def test_finds_customers(self):
        shanghai = self.add("上海示例科技有限公司", "short_name=示例", "province=上海", "total_amount=12万",
                            "customer_type=意向客户")
        shenzhen = self.add("深圳样本贸易有限公司", "contacts[0].name=李雷", "contacts[0].phones=0755-82345678")
        cases = {
            ("科技",): {shanghai},
            ("有限公司",): {shanghai, shenzhen},
            ("李雷",): {shenzhen},
            ("0755-8234",): {shenzhen},
            ("有限公司", "--filter", "customer_type:interested and province:310000 and total_amount>=10000000"):
                {shanghai},
            ("--filter", "客户类型:意向客户"): {shanghai},
            ("--filter", "not province:上海"): {shenzhen},
            ("没有这个",): set(),
            ("shanghsl",): {shanghai},
        }
        for arguments, expected in cases.items():
            with self.subTest(arguments):
                found = self.done("search", *arguments)
                self.assertEqual({item["id"] for item in found["items"]}, expected)
                self.assertEqual(found["total"], len(expected))

    def test_sorts_and_pages(self):
        for name in ("B公司", "A公司", "C公司"):
            self.add(name)

        names = [item["name"] for item in self.done("search", "--sort", "name")["items"]]
        page = self.done("search", "--sort", "name", "--limit", "1", "--offset", "1")
        self.assertEqual(names, ["A公司", "B公司", "C公司"])
        self.assertEqual((page["total"], [item["name"] for item in page["items"]]), (3, ["B公司"]))
        self.assertEqual(self.done("search", "--count"), {"total": 3})
        self.refused(2, "usage", "search", "--sort", "contacts[].name")

    def test_tells_what_is_wrong_with_a_filter(self):
        answer = self.refused(2, "filter-invalid", "--lang", "en", "search", "--filter", "tier:A and colour:red")

        self.assertIn("position 12", answer.json["error"]["message"])

    def test_answers_a_batch_line_by_line(self):
        customer = self.add("上海示例科技有限公司")
        queries = os.path.join(self.home, "queries.txt")
        with open(queries, "w", encoding="utf-8") as file:
            file.write("示例\n没有\n")

        answer = self.run_in("search", "--batch", queries)
        lines = [json.loads(line) for line in answer.output.splitlines()]

        self.assertEqual([(line["text"], line["total"], line["first"]) for line in lines],
                         [("示例", 1, [customer]), ("没有", 0, [])])
        self.assertTrue(all(line["ms"] >= 0 for line in lines))

    def test_a_batch_has_one_answer_for_a_line_of_any_length(self):
        queries = os.path.join(self.home, "queries.txt")
        with open(queries, "w", encoding="utf-8") as file:
            file.write("没" * 20_000 + "\n没有\n")

        lines = self.run_in("search", "--batch", queries).output.splitlines()

        self.assertEqual(len(lines), 2)
        self.assertEqual(json.loads(lines[1])["text"], "没有")

    def test_settings_are_listed_read_and_set(self):
        keys = {setting["key"] for setting in self.done("settings", "list")["settings"]}
        self.done("settings", "set", "import.errors", "uscc-check-digit date-invalid")
        read = self.done("settings", "get", "import.errors")["settings"]

        self.assertLessEqual({"import.errors", "import.required", "numbering.scheme", "import.limit.rows"}, keys)
        self.assertEqual(read, [{"key": "import.errors", "value": "uscc-check-digit,date-invalid", "default": "",
                                 "source": "workspace"}])
        self.refused(3, "setting-invalid", "settings", "set", "import.errors", "bad-mood")
        self.refused(3, "not-found", "settings", "get", "no.such")

    def test_speaks_the_chosen_language(self):
        chinese = self.refused(3, "not-found", "--lang", "zh_CN", "show", "NOBODY").json["error"]["message"]
        english = self.refused(3, "not-found", "--lang", "en", "show", "NOBODY").json["error"]["message"]

        self.assertTrue(english.isascii(), english)
        self.assertFalse(chinese.isascii(), chinese)


if __name__ == "__main__":
    main()
