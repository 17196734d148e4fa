"""Records of any file that are one."""
import csv
import json
import os

from program import ProgramTest, main

CONFIG = {"id": "rec_id", "fields": [{"column": "code", "kind": "identifier"},
                                     {"column": "company", "kind": "organisation_name"},
                                     {"column": "mobile", "kind": "phone"}]}
HEADINGS = ["rec_id", "company", "mobile", "code", "src"]
FIRM = "深圳市华星科技有限公司"
ROWS = [["a1", FIRM, "13800138000", "", "ours"],
        ["a2", "华星科技（深圳）有限公司", "+86 138 0013 8000", "", "theirs"],
        ["a3", FIRM + "广州分公司", "13900139000", "", "theirs"],
        ["b1", "上海远达物流有限公司", "13700137000", "91310115MAC13AAP1U", "ours"],
        ["b2", "遠達物流", "", "91310115mac13aap1u", "ours"],
        ["c1", "北京立新印刷有限公司", "", "", "ours"],
        ["c2", "北京立新印刷有限公司", "", "", "theirs"]]


class Duplicates(ProgramTest):
    def setUp(self):
        super().setUp()
        self.out = os.path.join(self.home, "pairs.csv")

    def file(self, rows, encoding="utf-8", name="in.csv"):
        path = os.path.join(self.home, name)
        with open(path, "w", encoding=encoding, newline="") as file:
            csv.writer(file).writerows(rows)
        return path

    def config(self, config=None):
        path = os.path.join(self.home, "c.json")
        with open(path, "w", encoding="utf-8") as file:
            file.write(config if isinstance(config, str) else json.dumps(config or CONFIG, ensure_ascii=False))
        return path

    def find(self, rows, config=None, language="en", **options):
        """The pairs that are found, as rows of the output."""
        answer = self.run_plain("--json", "--lang", language, "duplicates", self.file(rows, **options), "--config",
                                self.config(config), "--out", self.out)
        self.assertEqual(answer.exit, 0, answer.output + answer.errors)
        with open(self.out, encoding="utf-8", newline="") as file:
            self.assertEqual(file.readline().strip(), "id1,id2,score,band,evidence")
            file.seek(0)
            found = list(csv.DictReader(file))
        bands = [row["band"] for row in found]
        self.assertEqual((answer.json["records"], answer.json["same"], answer.json["perhaps"]),
                         (len(rows) - 1, bands.count("same"), bands.count("perhaps")))
        self.assertEqual(bands, sorted(bands, reverse=True))
        return found

    def refuse(self, code, exit_code=3, rows=None, config=None):
        answer = self.run_plain("--json", "--lang", "en", "duplicates", self.file(rows or [HEADINGS, *ROWS]),
                                "--config", self.config(config), "--out", self.out)
        self.assertEqual((answer.exit, answer.code), (exit_code, code), answer.output + answer.errors)
        self.assertFalse(os.path.exists(self.out))
        return answer.json["error"]

    def test_finds_pairs_with_their_evidence(self):
        found = self.find([HEADINGS, *ROWS])

        self.assertEqual({(row["id1"], row["id2"]): row["band"] for row in found},
                         {("a1", "a2"): "same", ("b1", "b2"): "same", ("c1", "c2"): "perhaps"})
        first = next(row for row in found if row["id1"] == "a1")
        self.assertIn("mobile a mobile number is equal +", first["evidence"])
        self.assertTrue(first["evidence"].endswith(" = " + first["score"]), first["evidence"])
        scores = [float(row["score"]) for row in found if row["band"] == "same"]
        self.assertEqual(scores, sorted(scores, reverse=True))

    def test_tells_the_evidence_in_chinese(self):
        found = self.find([HEADINGS, *ROWS], language="zh_CN")

        self.assertIn("mobile 手机号相同 +", next(row["evidence"] for row in found if row["id1"] == "a1"))

    def test_pairs_only_across_lists(self):
        found = self.find([HEADINGS, *ROWS], {**CONFIG, "source": "src"})

        self.assertEqual({(row["id1"], row["id2"]) for row in found}, {("a1", "a2"), ("c1", "c2")})

    def test_reads_gb18030_and_gives_ids_back_as_they_were(self):
        rows = [HEADINGS, ["甲,1", FIRM, "13800138000", "", ""], ['乙"2', FIRM, "13800138000", "", ""]]

        found = self.find(rows, encoding="gb18030")

        self.assertEqual([(row["id1"], row["id2"], row["band"]) for row in found], [("甲,1", '乙"2', "same")])

    def test_is_the_same_every_time(self):
        rows = [HEADINGS] + [[f"{i}", f"深圳市华星{i % 40}科技有限公司", f"138001{i % 50:05}", "", ""] for i in range(400)]
        first = self.find(rows)

        self.assertGreater(len(first), 0)
        self.assertEqual(self.find(rows), first)

    def test_says_what_is_wrong_with_the_config(self):
        error = self.refuse("config-invalid", config='{"id":"rec_id",\n"fields":[}')
        self.assertEqual((error["file"], error["row"]), ("c.json", 2))
        error = self.refuse("config-invalid", config={"id": "rec_id", "fields": [{"column": "company", "kind": "firm"}]})
        self.assertIn("organisation_name", error["message"])
        self.refuse("config-invalid", config={"fields": CONFIG["fields"]})

    def test_says_what_is_wrong_with_the_file(self):
        error = self.refuse("column-unknown", config={**CONFIG, "id": "number"})
        self.assertIn("rec_id, company", error["message"])
        self.assertEqual(self.refuse("id-doubled", rows=[HEADINGS, *ROWS, ROWS[2]])["row"], 9)
        self.assertEqual(self.refuse("id-missing", rows=[HEADINGS, ROWS[0], ["", FIRM, "", "", ""]])["row"], 3)

    def test_says_what_is_missing(self):
        file = self.file([HEADINGS, *ROWS])
        for more in ([], ["--config", self.config()], ["--out", self.out]):
            answer = self.run_plain("--json", "duplicates", file, *more)
            self.assertEqual((answer.exit, answer.code), (2, "usage"))
        answer = self.run_plain("--json", "duplicates", file, "--config", "nowhere.json", "--out", self.out)
        self.assertEqual((answer.exit, answer.code), (3, "not-found"))
        answer = self.run_plain("--json", "duplicates", "nowhere.csv", "--config", self.config(), "--out", self.out)
        self.assertEqual((answer.exit, answer.code), (3, "not-found"))


class Workspace(ProgramTest):
    """Everybody in a workspace."""

    def setUp(self):
        super().setUp()
        self.make_workspace()
        self.out = os.path.join(self.home, "pairs.csv")

    def pairs(self, *arguments):
        """The bands by the names of who is in a pair."""
        answer = self.done("duplicates", "--out", self.out, *arguments)
        names = {item["id"]: item["name"] for item in self.done("search")["items"]}
        with open(self.out, encoding="utf-8", newline="") as file:
            found = list(csv.DictReader(file))
        self.assertEqual(len(found), answer["same"] + answer["perhaps"])
        return {frozenset((names[row["id1"]], names[row["id2"]])): row["band"] for row in found}

    def test_holds_the_bands_of_the_import(self):
        self.add(FIRM)
        self.add("深圳华星科技有限公司")
        self.add(FIRM + "广州分公司", "contacts[0].phones=13900139001")
        self.add("上海远达物流有限公司", "uscc=91310115MAC13AAP1U", "contacts[0].name=李雷", "contacts[0].phones=13900139002")
        self.add("远达", "uscc=91310115MAC13AAP1U", "contacts[0].name=韩梅梅", "contacts[0].phones=13900139003")
        self.add("北京立新印刷有限公司", "contacts[0].name=赵云", "contacts[0].phones=13900139004")
        self.add("北京立新印刷 有限责任公司", "contacts[0].name=马超", "contacts[0].phones=13900139005")

        found = self.pairs()

        self.assertEqual(found, {
            frozenset((FIRM, "深圳华星科技有限公司")): "same",
            frozenset(("上海远达物流有限公司", "远达")): "same",
            frozenset(("北京立新印刷有限公司", "北京立新印刷 有限责任公司")): "perhaps"})

    def test_counts_without_a_file(self):
        self.add(FIRM)
        self.add(FIRM)

        answer = self.done("duplicates")

        self.assertEqual((answer["records"], answer["same"], answer["perhaps"]), (2, 1, 0))
        self.assertNotIn("path", answer)


class Check(ProgramTest):
    """The blind check (撞单)."""

    def setUp(self):
        super().setUp()
        self.make_workspace()
        self.add(FIRM, "owner=李经理", "uscc=91310115MAC13AAP1U", "short_name=华星")
        self.add("上海远达物流有限公司", "owner=赵经理", "contacts[0].phones=021-55528795")

    def test_tells_known_and_whom_to_ask(self):
        known = {"known": True, "ask": "李经理"}
        for text in (FIRM, "深圳市華星科技有限責任公司", " 深圳市华星科技 有限公司", "华星", "华星科技", "华星科技股份有限公司", "91310115mac13aap1u",
                     "138 0013 8000", "+8613800138000"):
            with self.subTest(text=text):
                self.assertEqual(self.done("check", text), known)
        self.assertEqual(self.done("check", "021-5552", "8795"), {"known": True, "ask": "赵经理"})

    def test_a_piece_finds_nobody(self):
        for text in ("科技", "深圳", "138001", "91310115", "广州市华星科技有限公司", "李经理", "王芳"):
            with self.subTest(text=text):
                self.assertEqual(self.done("check", text), {"known": False})
        self.refused(2, "usage", "check", "华")

    def test_is_told_to_the_history(self):
        self.done("check", "华星")

        entry = self.done("history")["entries"][-1]
        self.assertEqual((entry["kind"], entry["source"]), ("check", "华星"))
        self.assertNotIn("customer", entry)
        self.assertTrue(self.done("verify")["ok"])

    def test_nobody_asks_without_end(self):
        self.done("settings", "set", "check.per_hour", "2")
        self.done("check", "华星")
        self.done("check", "远达")

        self.refused(5, "check-limit", "check", "华星")
        self.refused(5, "check-limit", "--now", "2030-01-01T09:00:00+08:00", "check", "华星")

    def test_a_rep_learns_it_of_customers_that_he_does_not_see(self):
        self.done("users", "add", "wang", "--role", "rep")

        self.assertEqual(self.done("--as", "wang", "search", "--count")["total"], 0)
        self.assertEqual(self.done("--as", "wang", "check", "华星"), {"known": True, "ask": "李经理"})
        self.assertEqual(self.done("--as", "wang", "duplicates")["records"], 0)
        self.refused(5, "no-right", "--as", "nobody", "check", "华星")


if __name__ == "__main__":
    main()
