"""classify: labels with their reasons, what persons say, other rules."""
import json
import os

from program import ProgramTest, main

AT = ("--now", "2026-11-20T09:00:00+08:00", "--lang", "zh_CN")


class Classify(ProgramTest):
    def setUp(self):
        super().setUp()
        self.make_workspace()

    def firm(self, name, *more):
        sets = [f"name={name}", "contacts[0].name=王芳", "contacts[0].phones=13800138000", *more]
        return self.done(*AT, "add", *[word for value in sets for word in ("--set", value)])["customer"]

    def labels(self, customer, *options, at=AT):
        found = self.done(*at, "classify", *options)["labels"]
        return {label["dimension"]: label for label in found if label["customer"] == customer}

    def rules(self, dimensions, **more):
        path = os.path.join(self.home, "rules.json")
        with open(path, "w", encoding="utf-8") as file:
            json.dump({"format": 1, "id": "mine", "version": "1", "dimensions": dimensions, **more}, file, ensure_ascii=False,
                      indent=1)
        return path

    def test_a_label_tells_why_and_is_found_by_its_field(self):
        big = self.firm("上海示例科技有限公司", "annual_amount=126000元", "employees=501", "province=上海市")
        small = self.firm("北京样本贸易有限公司", "annual_amount=9999元")

        answer = self.done(*AT, "classify")
        self.assertEqual(answer["changed"], 2)
        self.assertEqual(self.done(*AT, "classify")["changed"], 0)
        labels = self.labels(big)
        self.assertEqual((labels["tier"]["label"], labels["tier"]["reason"], labels["tier"]["since"]),
                         ("A", "年度合作金额 12.6 万元 ≥ 10 万元", "2026-11-20"))
        self.assertEqual({name: labels[name]["label"] for name in ("value", "size", "region")},
                         {"value": "high", "size": "large", "region": "华东"})
        found = self.done("search", "--filter", "tier:A")["items"]
        self.assertEqual([(item["id"], item["tier"], item["marks"]) for item in found], [(big, "A", {})])
        self.assertEqual(self.done("search", "--filter", "客户等级:D", "--count")["total"], 1)

        shown = self.done(*AT, "show", small)
        self.assertIn(("tier", "D"), [(label["dimension"], label["label"]) for label in shown["labels"]])
        self.assertEqual(self.done("verify")["problems"], [])

    def test_a_persons_label_stays_until_he_lets_it_go(self):
        customer = self.firm("上海示例科技有限公司", "annual_amount=60000元", "tier=A")

        label = self.labels(customer)["tier"]
        self.assertEqual((label["label"], label["by"], label["computed"]), ("A", "person", "B"))
        self.done(*AT, "edit", customer, "--set", "tier=", "--reason", "按规则")
        self.assertEqual((self.labels(customer)["tier"]["label"], self.labels(customer)["tier"]["by"]), ("B", "rules"))
        self.done(*AT, "edit", customer, "--set", "tier=B", "--reason", "就是 B")
        self.done(*AT, "edit", customer, "--set", "annual_amount=200000元", "--reason", "新合同")
        self.assertEqual(self.labels(customer)["tier"]["by"], "person")
        self.assertEqual(self.done("show", customer)["tier"], "B")

    def test_a_run_is_one_change_which_can_be_undone(self):
        customer = self.firm("上海示例科技有限公司", "annual_amount=60000元")
        run = self.done(*AT, "classify")

        entry = self.done("history", customer)["entries"][-1]
        self.assertEqual((entry["change"], entry["field"], entry["new"]), (run["change"], "tier", "B"))
        self.done("undo", run["change"])
        self.assertNotIn("tier", self.done("show", customer))
        self.assertEqual(self.done("verify")["problems"], [])

    def test_lost_is_proposed_and_set_only_where_the_setting_says_so(self):
        customer = self.firm("上海示例科技有限公司", "customer_type=customer", "stage=ended", "contract_from=2023-02-01",
                             "contract_to=2024-01-31")
        day = lambda text: ("--now", f"{text}T09:00:00+08:00")

        self.assertEqual(self.labels(customer, at=day("2024-04-30"))["customer_type"]["label"], "customer")
        label = self.labels(customer, "--customer", customer, at=day("2024-05-01"))["customer_type"]
        self.assertEqual((label["label"], label["suggested"], label["since"]), ("lost", True, "2024-05-01"))
        self.assertEqual(self.done("show", customer)["customer_type"], "customer")
        self.done("settings", "set", "lifecycle.confirm", "auto")
        self.done(*day("2024-05-01"), "classify")
        self.assertEqual(self.done("show", customer)["customer_type"], "lost")

    def test_what_if_tells_who_would_move_and_changes_nothing(self):
        moved = self.firm("上海示例科技有限公司", "annual_amount=60000元")
        kept = self.firm("北京样本贸易有限公司", "annual_amount=60000元", "tier=B")
        self.done(*AT, "classify")
        before = self.done("workspace", "info")["chain"]
        path = self.rules([{"id": "tier", "keeping": "written", "rules": [
            {"id": "all", "label": "A", "when": {"field": "name", "has": True}, "reason": {"zh_CN": "都是 A", "en": "all"}}]}])

        answer = self.done(*AT, "classify", "--what-if", path)

        tiers = [(label["customer"], label["from"], label["label"], label["reason"]) for label in answer["labels"]
                 if label["dimension"] == "tier"]
        self.assertEqual(tiers, [(moved, "B", "A", "都是 A")])
        self.assertIn({"dimension": "tier", "from": "B", "to": "A", "customers": 1}, answer["moves"])
        self.assertEqual(self.done("workspace", "info")["chain"], before)
        self.assertEqual(self.done("show", kept)["tier"], "B")

    def test_wrong_rules_are_refused_with_their_line(self):
        path = self.rules([{"id": "tier", "rules": [
            {"id": "mine", "label": "A", "when": {"field": "mood", "is": "A"}, "reason": {"zh_CN": "因", "en": "why"}}]}])

        error = self.refused(3, "field-unknown", *AT, "classify", "--what-if", path).json["error"]

        with open(path, encoding="utf-8") as file:
            line = 1 + next(number for number, text in enumerate(file) if "mood" in text)
        self.assertEqual((error["file"], error["row"]), (path, line))
        self.assertIn("mine", error["message"])
        self.refused(3, "rules-too-new", "classify", "--what-if", self.rules([], format=2))

    def test_who_does_not_see_the_amounts_sees_no_reason_of_them(self):
        customer = self.firm("上海示例科技有限公司", "annual_amount=126000元")
        self.done(*AT, "classify")
        self.done("users", "add", "小客", "--role", "service", "--department", "客服")

        shown = self.done(*AT, "--as", "小客", "show", customer)

        tier = next(label for label in shown["labels"] if label["dimension"] == "tier")
        self.assertEqual(tier["label"], "A")
        self.assertNotIn("12.6 万", json.dumps(shown, ensure_ascii=False))


if __name__ == "__main__":
    main()
