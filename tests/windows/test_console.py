"""What the command line writes is UTF-8, byte for byte, whatever the code page of Windows is."""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "e2e"))
from program import ProgramTest, main  # noqa: E402


class Console(ProgramTest):
    def test_text_and_json_are_utf8_with_plain_line_ends(self):
        self.make_workspace()
        self.add("𠮷野家（上海）有限公司")

        text = self.run_plain("--workspace", self.workspace, "--passphrase-fd", "{0}", "search", "上海", secrets=(
            "正确 horse battery",))
        answer = self.run_in("search", "𠮷野家")

        self.assertIn("𠮷野家（上海）有限公司", text.output)
        self.assertEqual(answer.json["total"], 1)
        self.assertNotIn("\r", text.output + answer.output)

    def test_the_passphrase_comes_from_a_file_too(self):
        self.make_workspace()
        secret = os.path.join(self.home, "口令.txt")
        with open(secret, "wb") as file:
            file.write("正确 horse battery\r\n".encode())

        answer = self.run_plain("--json", "--workspace", self.workspace, "--passphrase-file", secret, "keys", "status")

        self.assertEqual(answer.exit, 0, answer.output)

    def test_a_team_s_workspace_is_refused_by_name(self):
        answer = self.run_plain("--json", "--workspace", "postgresql://mei@localhost/sales", "search", "")

        self.assertEqual((answer.exit, answer.code), (4, "backend-missing"), answer.output)


if __name__ == "__main__":
    main()
