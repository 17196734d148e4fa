"""A workspace and files in folders whose names a C library of another system would not find: Chinese, and long."""
import os

from program import ProgramTest, main


class Paths(ProgramTest):
    """The same work wherever it is done."""

    def works_in(self, *folders):
        folder = os.path.join(self.home, *folders)
        os.makedirs(folder)
        self.workspace = os.path.join(folder, "客户档案.dossier")
        self.make_workspace()
        customer = self.add("上海某某有限公司")

        for name in ("名单.xlsx", "名单.csv", "名单.json"):
            path = os.path.join(folder, name)
            self.assertEqual(self.done("export", path)["rows"], 1)
            self.assertGreater(os.path.getsize(path), 0)
            # Over what stands there, too.
            self.assertEqual(self.done("export", path)["rows"], 1)
        for name in ("名单.xlsx", "名单.csv"):
            read = self.done("import", os.path.join(folder, name))
            self.assertEqual((read["rows"], read["updated"], read["rejected"]), (1, 1, 0), read)
        self.assertEqual(self.done("show", customer)["name"], "上海某某有限公司")
        self.assertTrue(self.done("verify")["ok"])
        self.assertEqual([name for name in os.listdir(folder) if name.startswith(".")], [])

    def test_a_person_with_a_chinese_name(self):
        self.works_in("用户 王芳", "我的文档")

    def test_a_character_beyond_two_bytes(self):
        self.works_in("𠮷野家")

    def test_more_than_260_characters(self):
        # Fewer than 512 bytes, though, which is SQLite's limit on Unix.
        self.works_in(*["客户资料" + "a" * 40] * 6)


if __name__ == "__main__":
    main()
