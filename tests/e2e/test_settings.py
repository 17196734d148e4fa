"""What a workspace sets for its forms and texts: how numbers are written, what is asked for, what is offered."""
import csv
import os

from program import ProgramTest, main


class Settings(ProgramTest):
    def setUp(self):
        super().setUp()
        self.make_workspace()

    def out(self, name):
        return os.path.join(self.home, name)

    def set(self, key, value):
        return self.done("settings", "set", key, value)["settings"][0]["value"]

    def text(self, *arguments):
        """What a person at a terminal reads."""
        answer = self.run_plain("--lang", "zh_CN", "--workspace", self.workspace, "--passphrase-fd", "{0}", *arguments,
                                secrets=("正确 horse battery",))
        self.assertEqual(answer.exit, 0, answer.errors)
        return answer.output

    def rules(self, *values):
        """The rules that adding a customer with @p values breaks, and the customer."""
        sets = [word for value in values for word in ("--set", value)]
        answer = self.done("add", "--set", "name=上海示例科技有限公司", "--set", "contacts[0].name=王芳",
                           "--set", "contacts[0].phones=13800138000", *sets)
        return ([each["details"]["rule"] for each in answer["warnings"] if each["code"] == "rule-violated"],
                self.done("show", answer["customer"]))

    def test_numbers_are_shown_in_one_of_two_forms(self):
        customer = self.add("上海示例科技有限公司", "contacts[0].phones=13800138000/0755-82345678")
        before = self.done("show", customer)
        self.assertIn("13800138000 / 0755-82345678", self.text("show", customer))

        self.set("phone.display", "+86")
        for command in (["show", customer], ["record", "list", "contact", customer], ["history", customer]):
            with self.subTest(command[0]):
                self.assertIn("+86 13800138000 / +86 755-82345678", self.text(*command))
        self.assertIn("+86 13800138000", self.text("search"))
        # Scripts read what they always did.
        self.assertEqual(self.done("show", customer)["contacts"], before["contacts"])

    def test_exports_write_numbers_in_a_form_of_their_own(self):
        self.add("上海示例科技有限公司", "contacts[0].phones=021-62345678")
        self.set("phone.display", "+86")

        def phones(name):
            self.done("export", self.out(name))
            with open(self.out(name), encoding="utf-8-sig", newline="") as file:
                return [row["联系方式"] for row in csv.DictReader(file)]

        self.assertEqual(phones("national.csv"), ["021-62345678"])
        self.set("phone.export", "+86")
        # A text that begins with + is no formula, and the import takes the apostrophe off again.
        self.assertEqual(phones("whole.csv"), ["'+86 21-62345678"])
        self.done("export", self.out("all.json"))
        with open(self.out("all.json"), encoding="utf-8") as file:
            self.assertIn("+862162345678", file.read())

        self.workspace = self.out("other.dossier")
        self.make_workspace()
        self.done("import", self.out("whole.csv"))
        self.assertEqual(self.done("search")["items"][0]["contacts"][0]["phones"], ["+862162345678"])

    def test_a_whole_dossier_has_what_the_workspace_demands(self):
        firm = self.add("上海示例科技有限公司", "customer_type=意向客户", "stage=需求调研")
        person = self.add("王芳", "kind=个人", "customer_type=意向客户", "stage=需求调研")

        def complete(customer):
            return self.done("show", customer)["meta"]["completeness"]

        self.assertEqual((complete(firm), complete(person)), (100, 100))
        self.set("name.short", "required")
        self.assertLess(complete(firm), 100)
        self.assertEqual(complete(person), 100)
        self.done("edit", firm, "--set", "short_name=示例科技", "--reason", "补充")
        self.assertEqual(complete(firm), 100)
        self.set("email.policy", "required")
        self.assertLess(complete(person), 100)

    def test_a_company_address_is_recommended_and_nothing_is_marked(self):
        rules, customer = self.rules("contacts[0].emails=wangfang@qq.com")
        self.assertEqual(rules, ["企业邮箱优先"])
        self.assertEqual(customer["marks"], {})
        self.assertEqual(customer["contacts"][0]["emails"], ["wangfang@qq.com"])
        # Once is enough, and a company's own address is none of them.
        edit = self.done("edit", customer["id"], "--set", "contacts[0].title=经理", "--reason", "补充")
        self.assertEqual(edit["warnings"], [])
        edit = self.done("edit", customer["id"], "--set", "contacts[0].emails=wangfang@example.com", "--reason", "更正")
        self.assertEqual(edit["warnings"], [])

        self.set("email.policy", "off")
        edit = self.done("edit", customer["id"], "--set", "contacts[0].emails=wf@163.com", "--reason", "更正")
        self.assertEqual(edit["warnings"], [])

    def test_an_address_may_end_with_the_county(self):
        rules, customer = self.rules("address=广东省深圳市南山区科技园1号")
        self.assertEqual((rules, customer["marks"]), ([], {}))
        self.set("address.depth", "county")
        edit = self.done("edit", customer["id"], "--set", "address=科技园2号", "--set", "registered_address=深圳科技园2号",
                         "--reason", "搬迁")

        self.assertEqual([each["details"]["rule"] for each in edit["warnings"]], ["客户地址只记到区县"])
        shown = self.done("show", customer["id"])
        self.assertEqual((shown["address"], set(shown["marks"])), ("科技园2号", {"address"}))
        self.done("edit", customer["id"], "--set", "address=", "--reason", "只记到区县")
        self.assertEqual(self.done("show", customer["id"])["marks"], {})

    def test_a_method_of_follow_up_that_is_not_offered_is_questioned(self):
        customer = self.add("上海示例科技有限公司")
        self.assertEqual(self.set("followup.methods", "拜访 电话"), "phone,visit")

        def warnings(method):
            answer = self.done("record", "add", "follow_up", customer, "--set", "on=2026-11-02", "--set", f"method={method}")
            return [each["details"]["rule"] for each in answer["warnings"]]

        self.assertEqual(warnings("电话"), [])
        self.assertEqual(warnings("邮件"), ["跟进方式不在本工作区的范围内"])

    def test_regions_can_be_grouped_anew(self):
        customer = self.add("郑州示例科技有限公司", "province=河南省")
        self.add("上海示例科技有限公司", "province=上海市")

        def found(tag):
            return self.done("search", "--filter", f"tag:{tag}", "--count")["total"]

        self.assertEqual((found("华东"), found("华中"), self.done("show", customer)["tags"]), (1, 1, ["华中"]))
        self.assertEqual(self.set("region.groups", "河南=华东,上海=长三角"), "410000=华东,310000=长三角")
        self.assertEqual((found("华东"), found("华中"), found("长三角")), (1, 0, 1))
        # Among those who are found by a text as well.
        self.assertEqual(self.done("search", "示例", "--filter", "tag:华东", "--count")["total"], 1)
        self.assertEqual(self.done("show", customer)["tags"], ["华东"])
        self.done("export", self.out("all.jsonl"), "--filter", "tag:长三角")
        with open(self.out("all.jsonl"), encoding="utf-8") as file:
            self.assertEqual([("上海示例" in line, "长三角" in line) for line in file], [(True, True)])

    def test_each_is_listed_with_its_default(self):
        defaults = {setting["key"]: setting["default"] for setting in self.done("settings", "list")["settings"]}
        expected = {"phone.display": "national", "phone.export": "national", "name.short": "optional",
                    "email.policy": "hint", "address.depth": "full", "paper.enabled": "yes",
                    "followup.methods": "phone,visit,email,other",
                    "source.tree": "cold_call=other,inquiry=other,public=other", "region.groups": ""}
        self.assertEqual({key: defaults.get(key) for key in expected}, expected)


main()
