"""What a workspace asks of its dossiers: rules that find contradictions, and what has to be there."""
import csv
import os

from program import ProgramTest, main


class Rules(ProgramTest):
    def setUp(self):
        super().setUp()
        self.make_workspace()

    def out(self, name):
        return os.path.join(os.path.dirname(self.workspace), name)

    def broken(self, *values):
        sets = [word for value in values for word in ("--set", value)]
        answer = self.done("add", "--set", "name=上海示例科技有限公司", "--set", "contacts[0].name=王芳",
                           "--set", "contacts[0].phones=13800138000", *sets)
        rules = [each["details"]["rule"] for each in answer["warnings"] if each["code"] == "rule-violated"]
        return rules, self.done("show", answer["customer"])

    def test_industry_and_need_are_compared(self):
        rules, customer = self.broken("industry=通用设备制造业", "needs=虚拟服务")

        self.assertEqual(rules, ["制造业与虚拟服务"])
        self.assertEqual(customer["marks"]["needs"]["code"], "rule-violated")

    def test_a_rule_of_the_workspace_is_asked_when_typing_and_importing(self):
        self.done("settings", "set", "rules.logical", "小客户大预算 = budget>=100万 and employees<10")
        rules, customer = self.broken("budget=200万元", "employees=3")
        with open(self.out("list.csv"), "w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([["公司名称", "联系人", "电话", "预算", "员工人数", "主营业务"],
                                        ["北京示例贸易有限公司", "李军", "13900139000", "300万元", "5", "虚拟服务"],
                                        ["广州示例贸易有限公司", "赵云", "13700137000", "3万元", "5", ""]])
        imported = self.done("import", self.out("list.csv"))

        self.assertEqual(rules, ["小客户大预算"])
        self.assertIn("budget", customer["marks"])
        found = [(each["row"], each["field"], each["details"]["rule"]) for each in imported["problems"]
                 if each["code"] == "rule-violated"]
        self.assertEqual(found, [(2, "budget", "小客户大预算")])

    def test_what_breaks_a_rule_is_found_among_those_who_are_there(self):
        self.broken("budget=200万元", "employees=3")

        self.assertEqual(self.done("search", "", "--filter", "budget>=100万 and employees<10", "--count")["total"], 1)

    def test_a_rule_that_cannot_be_read_is_refused(self):
        answer = self.refused(3, "setting-invalid", "settings", "set", "rules.logical", "甲 = nonsense:1")

        self.assertIn("甲", answer.json["error"]["message"])

    def test_more_is_asked_of_some_types(self):
        self.done("settings", "set", "required.profile", "name; 合作客户: contract_from,contract_to")
        _, prospect = self.broken()
        _, customer = self.broken("customer_type=合作客户", "contract_from=2026-01-01")

        self.assertEqual(prospect["meta"]["completeness"], 100)
        self.assertEqual(customer["meta"]["completeness"], 66)

    def test_original_and_copy_lie_apart(self):
        rules, customer = self.broken("paper_original=A柜2层", "paper_copy=A柜2层")

        self.assertEqual(rules, ["原件与复印件须分开存放"])
        self.assertIn("paper_copy", customer["marks"])

    def test_private_numbers_are_questioned_unless_allowed(self):
        def codes(name, phone):
            answer = self.done("add", "--set", "name=" + name, "--set", "contacts[0].name=王芳",
                               "--set", "contacts[0].phones=家 " + phone)
            return [each["code"] for each in answer["warnings"]]

        questioned = codes("上海示例科技有限公司", "13900139001")
        self.done("settings", "set", "phone.private", "allow")

        self.assertEqual(questioned, ["private-number"])
        self.assertEqual(codes("北京示例贸易有限公司", "13700137000"), [])

    def test_an_approval_files_where_nobody_confirms(self):
        self.done("settings", "set", "review.confirm", "no")
        self.done("settings", "set", "review.steps", "0")
        _, customer = self.broken()

        self.assertEqual(self.done("review", "submit", customer["id"])["state"], "filed")


main()
