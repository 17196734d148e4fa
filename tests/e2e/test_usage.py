"""What the command line understands, and how it says that it does not."""
import json

from program import PASSPHRASE, ProgramTest, main


class Usage(ProgramTest):
    def test_tells_its_version(self):
        answer = self.run_plain("--version")

        self.assertEqual(answer.exit, 0)
        self.assertRegex(answer.output, r"^dossier-cli \d+\.\d+\.\d+\n$")

    def test_tells_its_version_as_json(self):
        self.assertRegex(self.run_plain("--json", "--version").json["version"], r"^\d+\.\d+\.\d+$")

    def test_helps_in_both_languages(self):
        self.assertIn("Commands:", self.run_plain("--lang", "en", "--help").output)
        self.assertIn("命令", self.run_plain("--lang", "zh_CN", "--help").output)

    def test_helps_with_each_command(self):
        for command in (("import",), ("keys", "keychain", "add"), ("record", "add"), ("search",)):
            with self.subTest(command=command):
                answer = self.run_plain("--lang", "en", *command, "--help")
                self.assertEqual(answer.exit, 0)
                self.assertIn("dossier-cli " + " ".join(command), answer.output)

    def test_refuses_what_it_does_not_understand(self):
        cases = {
            "no command": [],
            "an unknown command": ["fly"],
            "half a command": ["keys"],
            "an unknown option": ["search", "--fast"],
            "an option of another command": ["show", "X", "--dry-run"],
            "an option without its value": ["search", "--limit"],
            "a value for an option without one": ["--json=yes", "search"],
            "an option twice": ["--lang", "en", "--lang", "en", "search"],
            "no number": ["search", "--limit", "many"],
            "a missing word": ["show"],
            "a word too many": ["show", "A", "B"],
            "an unknown language": ["--lang", "fr", "search"],
            "no time": ["--now", "yesterday", "search"],
            "a command without its workspace": ["search"],
            "standard output as passphrase": ["--passphrase-fd", "1", "search"],
            "an ending that nothing writes": ["--workspace", "X", "export", "out.doc"],
            "a record that is not kept": ["--workspace", "X", "record", "list", "quarrel", "C"],
        }
        for name, arguments in cases.items():
            with self.subTest(name):
                answer = self.run_plain("--json", *arguments)
                self.assertEqual(answer.exit, 2, answer.output)
                self.assertEqual(answer.code, "usage")
                self.assertEqual(self.run_plain(*arguments).output, "")

    def test_errors_are_one_document_even_before_the_option_is_read(self):
        answer = self.run_plain("--nonsense", "--json", "search")

        self.assertEqual(answer.code, "usage")
        self.assertEqual(answer.errors, "")

    def test_globals_may_stand_behind_the_command(self):
        self.make_workspace()

        answer = self.run_plain("workspace", "info", "--json", "--workspace", self.workspace, "--passphrase-fd", "{0}",
                                secrets=(PASSPHRASE,))

        self.assertEqual(answer.json["customers"], 0)

    def test_refuses_a_password_in_the_url(self):
        answer = self.run_plain("--json", "--workspace", "postgresql://me:secret@localhost/db", "search")

        self.assertEqual(answer.exit, 2)
        self.assertNotIn("secret", answer.output + answer.errors)

    def test_lists_every_plug_in_with_its_state(self):
        plugins = self.run_plain("--json", "plugins", "list").json["plugins"]

        self.assertEqual({plugin["state"] for plugin in plugins}, {"running"}, json.dumps(plugins, indent=1))
        self.assertLessEqual({"classify-rules", "import-csv", "import-form", "import-vcard", "import-xls", "import-xlsx", "export-vcard", "export-xlsx"}, {plugin["id"] for plugin in plugins})


if __name__ == "__main__":
    main()
