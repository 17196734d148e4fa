"""Accounts and roles: the same command shows each person what he may see, and refuses what he may not do."""
import os

from program import ProgramTest, main


class Rights(ProgramTest):
    def setUp(self):
        super().setUp()
        self.make_workspace()
        for name, role, department in (("王主管", "manager", "华东"), ("李雷", "rep", "华东"), ("韩梅梅", "rep", "华南"),
                                       ("小客", "service", "客服部")):
            self.done("users", "add", name, "--role", role, "--department", department)
        self.own = self.add("李雷的客户有限公司", "owner=李雷", "budget=10万", "payment_record=准时",
                            "contacts[0].phones=13800138001")
        self.other = self.add("韩梅梅的客户有限公司", "owner=韩梅梅", "contacts[0].phones=13800138002",
                              "contacts[0].name=赵六")
        self.free = self.add("公海客户有限公司", "contacts[0].phones=13800138003", "contacts[0].name=孙七")
        self.done("edit", self.free, "--set", "owner=", "--reason", "公海")

    def found(self, person, *arguments):
        return {item["id"] for item in self.done("--as", person, "search", *arguments)["items"]}

    def test_each_sees_his_own_his_department_or_everybody(self):
        expected = {"李雷": {self.own, self.free}, "韩梅梅": {self.other, self.free}, "王主管": {self.own, self.free},
                    "小客": {self.own, self.other, self.free}}
        for person, seen in expected.items():
            with self.subTest(person):
                self.assertEqual(self.found(person), seen)
                self.assertEqual(self.found(person, "客户"), seen)
                self.assertEqual(self.done("--as", person, "search", "--count"), {"total": len(seen)})
                path = os.path.join(self.home, f"{person}.jsonl")
                self.assertEqual(self.done("--as", person, "export", path)["rows"], len(seen))
                told = {entry["customer"] for entry in self.done("--as", person, "history")["entries"]
                        if entry["kind"] != "export"}
                self.assertEqual(told, seen)

    def test_what_is_not_his_is_refused(self):
        number = self.done("show", self.other)["number"]
        for arguments in (["show", self.other], ["show", number], ["history", self.other],
                          ["record", "list", "contact", self.other],
                          ["edit", self.other, "--set", "remark=x", "--reason", "x"],
                          ["record", "add", "follow_up", self.other, "--set", "on=2026-11-02"]):
            with self.subTest(arguments):
                self.refused(5, "no-right", "--as", "李雷", *arguments)
        self.assertNotIn("remark", self.done("show", self.other))

    def test_tells_why_somebody_sees_a_customer(self):
        cases = {("李雷", self.own): "您是负责人。", ("王主管", self.own): "负责人 李雷 属于您的部门。",
                 ("小客", self.other): "客服可见全部客户的服务信息。", ("李雷", self.free): "此客户暂无负责人，人人可见。"}
        for (person, customer), why in cases.items():
            with self.subTest(person):
                shown = self.done("--as", person, "--lang", "zh_CN", "show", customer)
                self.assertEqual(shown["meta"]["why"], why)

    def test_service_reads_and_sees_no_money(self):
        shown = self.done("--as", "小客", "show", self.own)

        self.assertNotIn("budget", shown)
        self.assertNotIn("payment_record", shown)
        self.assertEqual(shown["name"], "李雷的客户有限公司")
        self.refused(5, "no-right", "--as", "小客", "edit", self.own, "--set", "remark=x", "--reason", "x")
        self.refused(5, "no-right", "--as", "小客", "search", "--filter", "budget>=1万")
        self.refused(5, "no-right", "--as", "小客", "search", "--sort", "total_amount")
        fields = {entry.get("field") for entry in self.done("--as", "小客", "history", self.own)["entries"]}
        self.assertTrue({"budget", "payment_record"}.isdisjoint(fields), fields)
        self.assertIn("name", fields)

    def test_a_table_shows_no_more_than_a_list(self):
        def table(person):
            answer = self.run_plain("--workspace", self.workspace, "--passphrase-fd", "{0}", "--as", person, "search",
                                    secrets=("正确 horse battery",))
            self.assertEqual(answer.exit, 0, answer.errors)
            return answer.output

        self.assertIn("13800138003", table("李雷"))
        self.done("settings", "set", "role.rep.hidden", "contacts[].phones[],number")
        self.assertNotIn("13800138003", table("李雷"))
        self.assertNotIn(self.done("show", self.free)["number"], table("李雷"))

    def test_a_merging_and_a_duplicate_tell_nothing_of_another_persons_customer(self):
        self.refused(5, "no-right", "--as", "李雷", "merge", self.own, self.other)
        self.done("settings", "set", "role.rep.hidden", "risk_note")
        self.refused(5, "no-right", "--as", "李雷", "merge", self.own, self.free, "--take", "risk_note=B")
        warnings = self.done("--as", "李雷", "add", "--set", "name=韩梅梅的客户有限公司", "--set", "contacts[0].name=赵六",
                             "--set", "contacts[0].phones=13800138002")["warnings"]
        told = [warning for warning in warnings if warning["code"] == "duplicate-of-existing"]
        self.assertEqual(len(told), 1, warnings)
        self.assertIn("韩梅梅", told[0]["message"])
        self.assertNotIn("的客户", told[0]["message"])
        self.assertNotIn("value", told[0])

    def test_a_field_can_be_taken_away_by_itself(self):
        self.done("settings", "set", "role.rep.hidden", "payment_record,contracts[]")
        self.done("settings", "set", "role.rep.readonly", "main_business")

        self.assertNotIn("payment_record", self.done("--as", "李雷", "show", self.own))
        self.assertIn("budget", self.done("--as", "李雷", "show", self.own))
        for value in ("payment_record=x", "contracts[0].number=x", "main_business=x"):
            self.refused(5, "no-right", "--as", "李雷", "edit", self.own, "--set", value, "--reason", "x")

    def test_nobody_without_an_account(self):
        self.done("users", "set", "韩梅梅", "--active", "no")

        self.refused(5, "no-right", "--as", "路人", "search")
        self.refused(5, "no-right", "--as", "路人", "add", "--set", "name=甲公司", "--set", "contacts[0].name=王",
                     "--set", "contacts[0].phones=13800138000")
        self.refused(5, "no-right", "--as", "韩梅梅", "show", self.other)

    def test_only_an_administrator_changes_accounts_and_settings(self):
        self.refused(5, "no-right", "--as", "王主管", "users", "add", "新人", "--role", "administrator")
        self.refused(5, "no-right", "--as", "李雷", "users", "set", "李雷", "--role", "administrator")
        self.refused(5, "no-right", "--as", "王主管", "settings", "set", "review.steps", "0")
        self.refused(6, "account-exists", "users", "add", "李雷", "--role", "rep")
        self.refused(2, "usage", "users", "add", "新人", "--role", "boss")
        self.refused(3, "not-found", "users", "set", "路人", "--role", "rep")
        users = {user["name"]: user for user in self.done("users", "list")["users"]}
        self.assertEqual(users["李雷"], {"name": "李雷", "role": "rep", "department": "华东", "active": True})
        first = next(name for name, user in users.items() if user["role"] == "administrator")
        self.refused(3, "last-administrator", "users", "set", first, "--role", "rep")

    def test_a_hand_over_can_be_rehearsed_and_undone(self):
        need = self.done("record", "add", "need", self.other, "--set", "content=要样机", "--set", "priority=高",
                         "--set", "handler=李雷")["id"]
        rehearsed = self.done("transfer", "李雷", "韩梅梅", "--dry-run")
        self.assertEqual(self.found("韩梅梅"), {self.other, self.free})
        done = self.done("transfer", "李雷", "韩梅梅")

        self.assertEqual((rehearsed["customers"], done["customers"]), (2, 2))
        self.assertEqual(self.found("李雷"), {self.free})
        self.assertEqual(self.found("韩梅梅"), {self.own, self.other, self.free})
        self.assertEqual(self.done("show", self.other)["need_records"][0]["handler"], "韩梅梅")
        self.refused(5, "no-right", "--as", "李雷", "show", self.own)
        self.done("undo", done["change"])
        self.assertEqual(self.found("李雷"), {self.own, self.free})
        self.assertEqual(self.done("record", "list", "need", self.other)["items"][0]["id"], need)

    def test_a_hand_over_is_the_managers(self):
        self.refused(5, "no-right", "--as", "李雷", "transfer", "李雷", "韩梅梅")
        self.refused(5, "no-right", "--as", "王主管", "transfer", "韩梅梅", "李雷")
        self.refused(3, "not-found", "transfer", "李雷", "路人")
        self.refused(2, "usage", "transfer", "李雷", "李雷")
        self.assertEqual(self.done("--as", "王主管", "transfer", "李雷", "韩梅梅")["customers"], 1)


main()
