"""草稿, 待审, 已审, 已归档: the steps of a review, by role."""
from program import ProgramTest, main


class Review(ProgramTest):
    def setUp(self):
        super().setUp()
        self.make_workspace()
        for name, role in (("王主管", "manager"), ("赵主管", "manager"), ("李雷", "rep"), ("韩梅梅", "rep"), ("小客", "service")):
            self.done("users", "add", name, "--role", role, "--department", "华东")
        self.customer = self.done("--as", "李雷", "add", "--set", "name=上海示例科技有限公司", "--set", "contacts[0].name=王芳",
                                  "--set", "contacts[0].phones=13800138000")["customer"]

    def step(self, person, step, *more):
        return self.done("--as", person, "review", step, self.customer, *more)["state"]

    def refused_step(self, exit_code, code, person, step, *more):
        self.refused(exit_code, code, "--as", person, "review", step, self.customer, *more)

    def state(self):
        return self.done("show", self.customer)["meta"]["state"]

    def waiting(self, person):
        return [(item["customer"], item["submitted_by"]) for item in
                self.done("--as", person, "review", "list")["items"]]

    def test_from_draft_to_filed(self):
        self.assertEqual(self.state(), "draft")
        self.assertEqual(self.step("李雷", "submit"), "submitted")
        self.assertEqual(self.waiting("王主管"), [(self.customer, "李雷")])
        self.assertEqual(self.waiting("韩梅梅"), [])
        self.assertEqual(self.step("王主管", "approve"), "approved")
        self.assertEqual(self.waiting("王主管"), [])
        self.assertEqual(self.step("李雷", "file"), "filed")

        self.assertEqual(self.state(), "filed")
        kinds = [entry["kind"] for entry in self.done("history", self.customer)["entries"] if "field" not in entry]
        self.assertEqual(kinds, ["submit", "approve", "file"])
        self.assertEqual(self.done("verify")["problems"], [])

    def test_a_return_has_a_reason_and_begins_anew(self):
        self.step("李雷", "submit")
        self.refused_step(3, "reason-missing", "王主管", "return")
        self.assertEqual(self.step("王主管", "return", "--reason", "缺少营业执照"), "draft")

        returned = [entry for entry in self.done("history", self.customer)["entries"] if entry["kind"] == "return"]
        self.assertEqual([entry["source"] for entry in returned], ["缺少营业执照"])
        self.assertEqual(self.step("李雷", "submit"), "submitted")

    def test_each_step_is_somebodys(self):
        self.refused_step(5, "no-right", "韩梅梅", "submit")
        self.refused_step(5, "no-right", "小客", "submit")
        self.step("李雷", "submit")
        self.refused_step(5, "no-right", "李雷", "approve")
        self.refused_step(5, "no-right", "李雷", "return", "--reason", "x")
        self.step("王主管", "approve")
        self.refused_step(5, "no-right", "王主管", "file")
        self.assertEqual(self.state(), "approved")

    def test_nobody_reviews_himself(self):
        self.step("王主管", "submit")

        self.refused_step(5, "no-right", "王主管", "approve")
        self.assertEqual(self.step("赵主管", "approve"), "approved")

    def test_steps_follow_each_other(self):
        for step in ("approve", "file"):
            self.refused(3, "review-state", "review", step, self.customer)
        self.refused(3, "review-state", "review", "return", self.customer, "--reason", "x")
        self.step("李雷", "submit")
        self.refused(3, "review-state", "review", "submit", self.customer)
        self.refused(3, "not-found", "review", "submit", "NOBODY")

    def test_two_reviews_are_by_two_people(self):
        self.done("settings", "set", "review.steps", "2")
        self.step("李雷", "submit")

        self.assertEqual(self.step("王主管", "approve"), "submitted")
        self.refused_step(5, "no-right", "王主管", "approve")
        self.assertEqual(self.step("赵主管", "approve"), "approved")

    def test_without_reviews_it_is_approved_at_once(self):
        self.done("settings", "set", "review.steps", "0")

        self.assertEqual(self.step("李雷", "submit"), "approved")
        self.assertEqual(self.step("李雷", "file"), "filed")

    def test_an_earlier_day_shows_its_state(self):
        self.done("--now", "2027-01-10T09:00:00+08:00", "--as", "李雷", "review", "submit", self.customer)

        self.assertEqual(self.done("show", self.customer, "--at", "2027-01-09")["meta"]["state"], "draft")
        self.assertEqual(self.done("show", self.customer, "--at", "2027-01-10")["meta"]["state"], "submitted")


main()
