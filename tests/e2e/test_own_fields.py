"""自定义字段: fields list, add, set, retire, restore, and their values."""
import csv
import os

from program import ProgramTest, main


class OwnFields(ProgramTest):
    def setUp(self):
        super().setUp()
        self.make_workspace()

    def field(self, identifier, label, kind, *more):
        return self.done("fields", "add", identifier, "--label", label, "--type", kind, "--purpose", "测试", *more)

    def every_type(self):
        self.field("x_note", "内部备注语", "text")
        self.field("x_score", "评分", "number")
        self.field("x_quota", "额度", "money")
        self.field("x_visit", "走访日", "date")
        self.field("x_level", "级别", "list", "--options", "高,中,低")
        self.field("x_lines", "产品线", "several", "--options", "软件,硬件,服务")
        self.field("x_expert", "专家", "person")
        self.field("x_vip", "贵宾", "yes_no")

    SETS = ("x_note=要 样机", "x_score=12.5", "x_quota=3万", "x_visit=2026年1月2日", "x_level=中", "x_lines=服务、软件",
            "x_expert=李军", "x_vip=是")
    VALUES = {"x_note": "要 样机", "x_score": 12.5, "x_quota": 3_000_000, "x_visit": "2026-01-02", "x_level": "中",
              "x_lines": ["服务", "软件"], "x_expert": "李军", "x_vip": True}

    def own(self, customer):
        return {key: value for key, value in self.done("show", customer).items() if key.startswith("x_")}

    def change(self, customer, *sets):
        return self.done("edit", customer, *[word for value in sets for word in ("--set", value)], "--reason", "测试")

    def test_a_value_of_every_type(self):
        self.every_type()
        customer = self.add("上海示例科技有限公司", *self.SETS)

        self.assertEqual(self.own(customer), self.VALUES)
        self.change(customer, "x_score=", "x_level=高")
        changed = {key: value for key, value in self.VALUES.items() if key != "x_score"} | {"x_level": "高"}
        self.assertEqual(self.own(customer), changed)
        self.assertEqual(self.done("verify")["problems"], [])

    def test_a_change_is_in_the_history_and_can_be_undone(self):
        self.every_type()
        customer = self.add("上海示例科技有限公司", "x_score=1")
        change = self.change(customer, "x_score=2")["change"]
        entry = self.done("history", customer)["entries"][-1]

        self.assertEqual((entry["field"], entry["old"], entry["new"]), ("x_score", 1, 2))
        self.done("undo", change)
        self.assertEqual(self.own(customer), {"x_score": 1})

    def test_what_cannot_be_a_value_is_refused(self):
        self.every_type()
        customer = self.add("上海示例科技有限公司")

        self.refused(3, "enum-unknown", "edit", customer, "--set", "x_level=最高", "--reason", "测试")
        self.refused(3, "date-invalid", "edit", customer, "--set", "x_visit=春天", "--reason", "测试")
        self.refused(3, "amount-invalid", "edit", customer, "--set", "x_score=很多", "--reason", "测试")
        self.refused(3, "field-unknown", "edit", customer, "--set", "x_none=1", "--reason", "测试")
        self.assertEqual(self.own(customer), {})

    def test_it_is_searched_for(self):
        self.every_type()
        first = self.add("甲科技有限公司", "x_score=3.5", "x_level=高", "x_lines=软件")
        second = self.add("乙科技有限公司", "x_score=-2", "x_level=中", "contacts[0].phones=13800138001")
        self.add("丙科技有限公司", "contacts[0].phones=13800138002")
        found = lambda text: {item["id"] for item in self.done("search", "", "--filter", text)["items"]}

        self.assertEqual(found("x_score>=3.25"), {first})
        self.assertEqual(found("评分<3"), {second})
        self.assertEqual(found("x_score<-1.5"), {second})
        self.assertEqual(found("级别:高 or x_score:-2"), {first, second})
        self.assertEqual(found("产品线:软件"), {first})
        self.assertEqual(found("not x_score>=-9 and name:丙"), found("name:丙"))
        self.refused(2, "filter-invalid", "search", "", "--filter", "x_none:1")

    def test_exported_and_imported_by_its_heading(self):
        self.every_type()
        customer = self.add("上海示例科技有限公司", *self.SETS)
        path = os.path.join(self.home, "all.csv")
        self.done("export", path)
        with open(path, encoding="utf-8-sig", newline="") as file:
            row = next(csv.DictReader(file))
        self.assertEqual((row["评分"], row["额度(元)"], row["产品线"], row["贵宾"]), ("12.5", "30000", "服务 / 软件", "是"))

        self.change(customer, *[value.split("=")[0] + "=" for value in self.SETS])
        self.assertEqual(self.own(customer), {})
        self.done("import", path)
        self.assertEqual(self.own(customer), self.VALUES)

    def test_an_import_marks_what_it_cannot_read(self):
        self.every_type()
        path = os.path.join(self.home, "names.csv")
        with open(path, "w", encoding="utf-8") as file:
            file.write("客户名称,联系人姓名,联系方式,级别,合同分\n甲科技有限公司,王芳,13800138000,最高,7\n")
        report = self.done("import", path, "--map", "合同分=x_score")
        customer = self.done("search", "")["items"][0]

        self.assertEqual((customer["x_score"], customer["marks"]["x_level"]), (7, {"code": "enum-unknown", "value": "最高"}))
        self.assertIn("enum-unknown", [problem["code"] for problem in report["problems"]])

    def test_retiring_leaves_what_was_filled_in(self):
        self.every_type()
        customer = self.add("上海示例科技有限公司", "x_level=中", "x_score=5")
        self.done("fields", "set", "x_level", "--options", "低,高")
        self.done("fields", "retire", "x_score")

        self.assertEqual(self.own(customer), {"x_level": "中", "x_score": 5})
        level = [field for field in self.done("fields", "list")["fields"] if field["id"] == "x_level"][0]
        self.assertEqual(level["options"], [{"label": "低", "retired": False}, {"label": "高", "retired": False},
                                            {"label": "中", "retired": True}])
        self.refused(3, "enum-unknown", "edit", customer, "--set", "x_level=中", "--reason", "测试")
        self.refused(3, "field-retired", "edit", customer, "--set", "x_score=6", "--reason", "测试")
        self.assertEqual(self.done("search", "", "--filter", "x_level:中")["total"], 1)
        self.done("fields", "restore", "x_score")
        self.change(customer, "x_score=6")
        self.assertEqual(self.own(customer)["x_score"], 6)

    def test_required_by_type_and_stage(self):
        self.field("x_score", "评分", "number", "--required", "customer_type:customer and stage:contract")
        customer = self.add("上海示例科技有限公司")
        refused = self.refused(3, "required-missing", "edit", customer, "--set", "customer_type=customer",
                               "--set", "stage=contract", "--reason", "签约")

        self.assertIn("x_score", refused.json["error"]["message"])
        self.change(customer, "customer_type=customer", "stage=contract", "x_score=1")

    def test_required_at_import(self):
        self.field("x_score", "评分", "number", "--required", "customer_type:customer")
        path = os.path.join(self.home, "names.csv")
        with open(path, "w", encoding="utf-8") as file:
            file.write("客户名称,联系人姓名,联系方式,客户类型,评分\n甲科技有限公司,王芳,13800138000,合作客户,7\n"
                       "乙科技有限公司,李军,13800138001,合作客户,\n丙科技有限公司,赵云,13800138002,潜在客户,\n")
        report = self.done("import", path)

        self.assertEqual((report["created"], report["rejected"]), (2, 1))
        self.assertEqual([(problem["row"], problem["column"], problem["field"], problem["code"])
                          for problem in report["problems"] if problem["level"] == "error"],
                         [(3, "E", "x_score", "required-missing")])

    def test_what_is_required_is_part_of_a_whole_dossier(self):
        customer = self.add("上海示例科技有限公司")
        before = self.done("show", customer)["meta"]["completeness"]
        self.field("x_score", "评分", "number", "--required", "always")
        meta = self.done("show", customer)["meta"]

        self.assertEqual(meta["completeness"], before * 5 // 6)
        self.assertIn("x_score", [field for deadline in meta["deadlines"] for field in deadline.get("missing", [])])

    def test_a_value_is_verified_until_it_is_edited(self):
        self.every_type()
        customer = self.add("上海示例科技有限公司", "x_score=5")
        self.done("edit", customer, "--verify", "x_score=official_site")
        verified = self.done("show", customer)["meta"]["verified"]
        self.change(customer, "x_score=6")

        self.assertEqual(verified["x_score"]["way"], "official_site")
        self.assertNotIn("verified", self.done("show", customer)["meta"])
        self.refused(3, "nothing-to-verify", "edit", customer, "--verify", "x_level=official_site")

    def test_a_role_sees_and_changes_no_more_than_it_may(self):
        self.every_type()
        self.done("users", "add", "李雷", "--role", "rep")
        self.done("settings", "set", "role.rep.hidden", "x_quota")
        self.done("settings", "set", "role.rep.readonly", "x_score")
        customer = self.add("上海示例科技有限公司", "owner=李雷", "x_quota=3万", "x_score=2")
        rep = ("--as", "李雷")

        self.assertEqual({key for key in self.done(*rep, "show", customer) if key.startswith("x_")}, {"x_score"})
        fields = {entry.get("field") for entry in self.done(*rep, "history", customer)["entries"]}
        self.assertTrue("x_score" in fields and "x_quota" not in fields, fields)
        self.refused(5, "no-right", *rep, "search", "--filter", "x_quota>0")
        self.refused(5, "no-right", *rep, "edit", customer, "--set", "x_score=3", "--reason", "测试")
        self.refused(5, "no-right", *rep, "fields", "retire", "x_score")
        self.done(*rep, "edit", customer, "--set", "x_level=高", "--reason", "测试")
        self.done("settings", "set", "role.rep.hidden", "own_values[]")
        self.assertEqual({key for key in self.done(*rep, "show", customer) if key.startswith("x_")}, set())
        self.refused(3, "setting-invalid", "settings", "set", "import.required", "x_score")

    def test_a_definition_that_is_wrong_is_refused(self):
        self.refused(2, "usage", "fields", "add", "x_a", "--label", "甲", "--type", "colour", "--purpose", "测试")
        for arguments in (["bad", "--label", "甲", "--type", "text", "--purpose", "测试"],
                          ["x_a", "--label", "客户名称", "--type", "text", "--purpose", "测试"],
                          ["x_a", "--label", "甲", "--type", "text"],
                          ["x_a", "--label", "甲", "--type", "list", "--purpose", "测试"],
                          ["x_a", "--label", "甲", "--type", "several", "--options", "软件/服务", "--purpose", "测试"],
                          ["x_a", "--label", "甲", "--type", "text", "--options", "一", "--purpose", "测试"]):
            self.refused(3, "own-field-invalid", "fields", "add", *arguments)
        self.refused(2, "filter-invalid", "fields", "add", "x_a", "--label", "甲", "--type", "text", "--purpose", "测试",
                     "--required", "nothing")
        self.field("x_a", "甲", "text")
        self.refused(6, "own-field-exists", "fields", "add", "x_a", "--label", "乙", "--type", "text", "--purpose", "测试")
        self.assertEqual([field["id"] for field in self.done("fields", "list")["fields"]], ["x_a"])


if __name__ == "__main__":
    main()
