"""Contracts, payments, needs, complaints and care of a dossier on the command line."""
from program import ProgramTest, main

AT = ("--now", "2026-11-20T09:00:00+08:00")


class Records(ProgramTest):
    def setUp(self):
        super().setUp()
        self.make_workspace()
        self.customer = self.add("上海示例科技有限公司")

    def record(self, kind, *values):
        sets = [word for value in values for word in ("--set", value)]
        return self.done(*AT, "record", "add", kind, self.customer, *sets)

    def edit(self, record, *values):
        sets = [word for value in values for word in ("--set", value)]
        return self.done(*AT, "record", "edit", record, *sets)

    def shown(self):
        return self.done("show", self.customer)

    def test_every_kind_is_kept_and_listed(self):
        cases = {
            "contact": (["name=李军", "phones=13900139000"], "contacts", {"name": "李军", "phones": ["+8613900139000"]}),
            "follow_up": (["on=2026-11-02", "method=电话"], "follow_ups", {"on": "2026-11-02", "method": "phone"}),
            "contract": (["number=HT-1", "amount=12万", "signed_on=2026年1月2日"], "contracts",
                         {"number": "HT-1", "amount": 12_000_000, "signed_on": "2026-01-02"}),
            "payment": (["on=2026-02-03", "amount=60000", "due_on=2026-02-28"], "payments",
                        {"on": "2026-02-03", "amount": 6_000_000, "due_on": "2026-02-28"}),
            "need": (["content=要样机", "type=技术支持", "priority=高"], "need_records",
                     {"content": "要样机", "type": "technical_support", "priority": "high", "state": "recorded",
                      "handling_department": "技术部", "raised_at": "2026-11-20T09:00:00+08:00"}),
            "complaint": (["on=2026-05-06", "content=到货晚"], "complaints", {"on": "2026-05-06", "content": "到货晚"}),
            "care": (["on=2026-09-25", "occasion=中秋", "gift_value=199.5元"], "care",
                     {"on": "2026-09-25", "occasion": "中秋", "gift_value": 19_950}),
        }
        for kind, (values, member, expected) in cases.items():
            with self.subTest(kind):
                made = self.record(kind, *values)

                self.assertEqual(made["warnings"], [])
                listed = {item["id"]: item for item in self.done("record", "list", kind, self.customer)["items"]}
                self.assertEqual(listed[made["id"]], expected | {"id": made["id"]})
                self.assertIn(listed[made["id"]], self.shown()[member])
        self.refused(3, "not-found", "record", "edit", self.customer, "--set", "on=2026")
        self.assertEqual(self.done("verify")["problems"], [])

    def test_a_need_closes_only_when_its_loop_is_complete(self):
        need = self.record("need", "content=要样机", "priority=高", "promised_at=2026-11-01T18:00:00+08:00")["id"]

        early = self.edit(need, "state=已闭环")["warnings"]
        marked = self.shown()["marks"]
        told = self.edit(need, "told_at=2026-10-30T09:00:00+08:00", "result=已送达", "late_reason=缺料")["warnings"]
        closed = self.edit(need, "satisfaction=5")["warnings"]

        self.assertEqual({warning["details"]["rule"] for warning in early},
                         {"闭环须有告知时间、处理结果和满意度", "逾期须写明延期原因"})
        self.assertEqual(marked["need_records[0].state"]["code"], "rule-violated")
        self.assertEqual(marked["need_records[0].promised_at"]["code"], "rule-violated")
        self.assertEqual((told, closed), ([], []))
        self.assertEqual(self.shown()["marks"], {})

    def test_a_need_without_priority_is_asked_about(self):
        warned = self.record("need", "content=要样机")["warnings"]

        self.assertEqual([warning["field"] for warning in warned], ["need_records[].content"])

    def test_the_customer_follows_his_contracts(self):
        first = self.record("contract", "number=HT-1", "amount=12万", "signed_on=2024-01-02", "from=2024-02-01",
                            "to=2024-12-31")
        self.record("contract", "number=HT-2", "amount=30万", "signed_on=2026-01-02", "from=2026-02-01",
                    "to=2026-12-31")
        both = self.shown()
        self.done("undo", first["change"])

        self.assertEqual((both["contract_from"], both["contract_to"]), ("2026-02-01", "2026-12-31"))
        self.assertEqual((both["first_cooperation_on"], both["latest_cooperation_on"]), ("2024-01-02", "2026-01-02"))
        self.assertEqual(both["total_amount"], 42_000_000)
        self.assertEqual([contract["number"] for contract in self.shown()["contracts"]], ["HT-2"])

    def test_a_typed_sum_that_differs_is_marked(self):
        self.done("edit", self.customer, "--set", "total_amount=99万", "--reason", "x")
        warned = self.record("contract", "number=HT-1", "amount=12万")["warnings"]

        self.assertEqual([(warning["code"], warning["field"]) for warning in warned],
                         [("rule-violated", "total_amount")])
        self.assertEqual(self.shown()["total_amount"], 99_000_000)
        self.assertEqual(self.shown()["marks"]["total_amount"]["code"], "rule-violated")

    def test_a_contract_ends_after_it_begins(self):
        warned = self.record("contract", "number=HT-1", "from=2026-05-01", "to=2026-04-01")["warnings"]

        self.assertIn(("date-order", "contracts[].to"), [(warning["code"], warning["field"]) for warning in warned])

    def test_the_departments_of_needs_are_a_setting(self):
        self.done("settings", "set", "need.departments", "技术支持=研发部")
        self.record("need", "content=要样机", "priority=高", "type=技术支持")

        self.assertEqual(self.shown()["need_records"][0]["handling_department"], "研发部")
        self.refused(3, "setting-invalid", "settings", "set", "need.departments", "技术支持")


main()
