"""Two dossiers into one and apart again."""
import random
import signal
import subprocess
import time

from program import PASSPHRASE, ProgramTest, main

KILLS = 6


class Merge(ProgramTest):
    def setUp(self):
        super().setUp()
        self.make_workspace()

    def two(self):
        """Two dossiers of one customer; their ids."""
        first = self.add("甲有限公司", "number=K-1", "remark=自己的")
        second = self.add("甲公司", "number=K-2", "website=https://example.com", "remark=对方的",
                          "contacts[1].name=李雷", "contacts[1].phones=13900139000")
        return first, second

    def shown(self, *customers):
        """The dossiers without what storing gives."""
        dossiers = [self.done("show", customer) for customer in customers]
        for dossier in dossiers:
            dossier.pop("meta")
        return dossiers

    def test_merged_and_taken_apart(self):
        first, second = self.two()
        before = self.shown(first, second)
        merged = self.done("merge", first, "K-2", "--take", "remark=B")
        one = self.done("show", "K-2")

        self.assertEqual(merged["customer"], first)
        self.assertEqual(merged["warnings"], [])
        self.assertEqual((one["id"], one["number"], one["number_aliases"]), (first, "K-1", ["K-2"]))
        self.assertEqual((one["name"], one["remark"], one["website"]), ("甲有限公司", "对方的", "https://example.com"))
        self.assertEqual([contact["name"] for contact in one["contacts"]], ["王芳", "李雷"])
        self.assertEqual(self.done("show", second)["meta"]["merged_into"], first)
        self.assertEqual(self.done("search", "--count")["total"], 1)
        self.assertTrue(self.done("verify")["ok"])

        parted = self.done("unmerge", merged["change"])
        self.assertEqual((parted["customer"], parted["kept"]), (second, []))
        self.assertEqual(self.shown(first, second), before)
        self.assertTrue(self.done("verify")["ok"])

    def test_a_merging_can_be_rehearsed(self):
        first, second = self.two()
        before = self.shown(first, second)
        head = self.done("workspace", "info")["chain"]
        rehearsed = self.done("merge", first, second, "--take", "remark=B", "--dry-run")

        self.assertEqual(self.shown(first, second), before)
        self.assertEqual(self.done("workspace", "info")["chain"], head)
        self.assertEqual((rehearsed["dry_run"], rehearsed["customer"], rehearsed["warnings"]), (True, first, []))
        takes = {row["field"]: (row["takes"], row["value"]) for row in rehearsed["fields"]}
        self.assertEqual(takes["name"], ("A", "甲有限公司"))
        self.assertEqual(takes["remark"], ("B", "对方的"))
        self.assertEqual(takes["website"], ("B", "https://example.com"))
        self.assertEqual(takes["number_aliases"], ("both", ["K-2"]))
        self.assertEqual([(item["list"], item["takes"]) for item in rehearsed["items"]], [("contacts", "B")])
        self.done("merge", first, second, "--take", "remark=B")
        after = self.done("show", first)
        self.assertEqual({field: after[field] for field in takes}, {field: value for field, (_, value) in takes.items()})
        self.refused(3, "same-customer", "merge", first, first, "--dry-run")
        self.refused(6, "merged", "merge", first, second, "--dry-run")

    def test_undo_takes_a_merging_and_its_parting_back(self):
        first, second = self.two()
        before = self.shown(first, second)
        merged = self.done("merge", first, second)
        one = self.shown(first)
        parting = self.done("undo", merged["change"])

        self.assertEqual((parting["undone"], parting["kept"]), (2, []))
        self.assertEqual(self.shown(first, second), before)
        again = self.done("undo", parting["change"])
        self.assertEqual(self.shown(first), one)
        self.done("unmerge", again["change"])
        self.assertEqual(self.shown(first, second), before)
        self.assertTrue(self.done("verify")["ok"])

    def test_what_was_done_since_goes_where_it_belongs(self):
        first, second = self.two()
        change = self.done("merge", first, second)["change"]
        self.done("edit", first, "--set", "website=https://new.example.com", "--set", "contacts[1].title=经理",
                  "--reason", "问过")
        ours = self.done("record", "add", "follow_up", first, "--set", "on=2024-05-03", "--set", "summary=甲")["id"]
        theirs = self.done("record", "add", "follow_up", "K-2", "--set", "on=2024-05-04", "--set", "summary=乙")["id"]
        parted = self.done("unmerge", change, "--to-b", theirs)
        one, other = self.shown(first, second)

        self.assertEqual(parted["kept"], [{"customer": first, "field": "website", "why": "changed-later"}])
        self.assertEqual(one["website"], "https://new.example.com")
        self.assertEqual(other["website"], "https://example.com")
        self.assertEqual(other["contacts"][1]["title"], "经理")
        self.assertEqual([item["id"] for item in one["follow_ups"]], [ours])
        self.assertEqual([item["id"] for item in other["follow_ups"]], [theirs])

    def test_refuses_what_makes_no_sense(self):
        first, second = self.two()
        third = self.add("乙有限公司", "contacts[0].phones=13700137000")
        chain = self.done("verify")["chain"]
        self.refused(3, "same-customer", "merge", first, "K-1")
        self.refused(3, "not-found", "merge", first, "K-9")
        self.refused(3, "field-unknown", "merge", first, second, "--take", "colour=B")
        self.refused(3, "choice-invalid", "merge", first, second, "--take", "number=B")
        self.refused(2, "usage", "merge", first, second, "--take", "name=C")
        self.refused(2, "usage", "merge", first)
        self.assertEqual(self.done("verify")["chain"], chain)

        change = self.done("merge", first, second)["change"]
        self.refused(3, "same-customer", "merge", first, "K-2")
        self.refused(6, "merged", "merge", third, second)
        self.refused(6, "merged", "edit", second, "--set", "remark=x", "--reason", "y")
        self.refused(3, "not-found", "unmerge", change, "--to-b", third)
        self.done("unmerge", change)
        self.refused(6, "not-merged", "unmerge", change)
        self.refused(3, "not-found", "unmerge", first)

    def test_two_valid_codes_are_doubted(self):
        first = self.add("甲有限公司", "uscc=91350100M000100Y43")
        second = self.add("甲公司", "uscc=91350100M000200Y4T")
        warnings = self.done("merge", first, second)["warnings"]

        self.assertEqual([(warning["field"], warning["code"], warning["value"]) for warning in warnings],
                         [("uscc", "value-differs", "91350100M000200Y4T")])

    def test_a_kill_leaves_both_or_one(self):
        first, second = self.two()
        began = time.monotonic()
        change = self.done("merge", first, second)["change"]
        duration = time.monotonic() - began
        self.done("unmerge", change)
        before = self.shown(first, second)
        chance = random.Random(20261123)
        for number in range(KILLS):
            process = self.start("--json", "--workspace", self.workspace, "--passphrase-fd", "{0}", "merge", first,
                                 second, secrets=(PASSPHRASE,))
            try:
                process.wait(timeout=chance.uniform(duration / 2, duration))
            except subprocess.TimeoutExpired:
                process.send_signal(signal.SIGKILL)
            process.communicate(timeout=60)
            total = self.done("search", "--count")["total"]

            with self.subTest(kill=number):
                self.assertTrue(self.done("verify")["ok"])
                self.assertIn(total, (1, 2))
                if total == 1:
                    self.done("unmerge", self.done("history", second)["entries"][-1]["change"])
                self.assertEqual(self.shown(first, second), before)


if __name__ == "__main__":
    main()
