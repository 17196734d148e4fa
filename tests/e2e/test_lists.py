"""lists show, order, retire, restore: how a team uses the built-in lists."""
from program import ProgramTest, main


class Lists(ProgramTest):
    def setUp(self):
        super().setUp()
        self.make_workspace()

    def options(self, name):
        return [(option["id"], option["retired"]) for option in self.done("lists", "show", name)["lists"][0]["options"]]

    def test_a_team_puts_options_in_order(self):
        self.done("lists", "order", "customer_type", "合作客户，lost")

        self.assertEqual([option for option, _ in self.options("customer_type")],
                         ["customer", "lost", "prospect", "interested"])

    def test_what_is_retired_stays_where_it_is(self):
        customer = self.add("上海示例科技有限公司", "customer_type=lost")
        self.done("lists", "retire", "customer_type", "lost")

        self.assertIn(("lost", True), self.options("customer_type"))
        self.assertEqual(self.done("show", customer)["customer_type"], "lost")
        self.assertEqual(self.done("search", "", "--filter", "客户类型:流失客户", "--count")["total"], 1)
        self.done("lists", "order", "customer_type", "customer")
        self.assertEqual(self.options("customer_type")[0], ("customer", False))
        self.assertIn(("lost", True), self.options("customer_type"))
        self.done("lists", "restore", "customer_type", "流失客户")
        self.assertIn(("lost", False), self.options("customer_type"))

    def test_one_list_leaves_the_others(self):
        self.done("lists", "retire", "customer_type", "lost")
        self.done("lists", "retire", "priority", "low")

        self.assertIn(("lost", True), self.options("customer_type"))
        self.assertIn(("low", True), self.options("priority"))

    def test_what_is_wrong_is_refused(self):
        self.refused(3, "not-found", "lists", "show", "colours")
        self.refused(3, "enum-unknown", "lists", "retire", "customer_type", "colour")
        self.refused(3, "enum-unknown", "lists", "order", "customer_type", "customer,colour")
        self.refused(3, "setting-invalid", "settings", "set", "lists.options", "colours: red")
        self.refused(3, "setting-invalid", "settings", "set", "lists.options", "customer_type: red")
        self.done("users", "add", "李雷", "--role", "rep")
        self.refused(5, "no-right", "--as", "李雷", "lists", "retire", "customer_type", "lost")


if __name__ == "__main__":
    main()
