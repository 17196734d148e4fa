"""Workspaces: made, opened, refused; their keys."""
import ctypes
import json
import os
import stat

from program import DATA, PASSPHRASE, ProgramTest, main

PR_CAPBSET_DROP = 24
CAP_DAC_OVERRIDE = 1
CAP_DAC_READ_SEARCH = 2


def obey_permissions():
    """In a child before it starts: takes from root, should it be root, the right to write what is read-only."""
    for right in (CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH):
        ctypes.CDLL(None).prctl(PR_CAPBSET_DROP, right)


class Workspace(ProgramTest):
    def test_is_made_without_a_keychain_and_tells_what_it_is(self):
        made = self.make_workspace()
        info = self.done("workspace", "info")

        self.assertEqual(made["path"], self.workspace)
        self.assertEqual((info["customers"], info["backend"], info["encrypted"]), (0, "sqlite", True))
        self.assertRegex(info["cipher_version"], r"^4\.")
        self.assertEqual(info["chain"]["seq"], 0)

    def test_is_not_made_over_another(self):
        self.make_workspace()

        answer = self.run_plain("--json", "--passphrase-fd", "{0}", "workspace", "create", self.workspace,
                                secrets=(PASSPHRASE,))

        self.assertEqual((answer.exit, answer.code), (3, "workspace-exists"))

    def test_is_plain_only_where_that_is_said(self):
        answer = self.run_plain("--json", "workspace", "create", self.workspace, "--plain")

        self.assertEqual(answer.exit, 0, answer.output)
        info = self.run_plain("--json", "--workspace", self.workspace, "workspace", "info").json
        self.assertFalse(info["encrypted"])
        self.assertNotIn("cipher_version", info)

    def test_needs_a_passphrase_where_no_keychain_can_hold_the_key(self):
        answer = self.run_plain("--json", "workspace", "create", self.workspace)

        self.assertEqual((answer.exit, answer.code), (4, "passphrase-required"), answer.output)
        self.assertFalse(os.path.exists(self.workspace))

    def test_is_not_opened_with_a_wrong_passphrase(self):
        self.make_workspace()

        self.refused(4, "passphrase-wrong", "search", passphrase="something else")

    def test_is_not_opened_without_one(self):
        self.make_workspace()

        answer = self.run_plain("--json", "--workspace", self.workspace, "search")

        self.assertEqual((answer.exit, answer.code), (4, "passphrase-required"))

    def test_a_workspace_that_is_not_there_cannot_be_opened(self):
        self.assertEqual(self.run_in("search").exit, 4)

    def test_takes_the_passphrase_from_a_file_with_its_line_end(self):
        self.make_workspace()
        path = os.path.join(self.home, "passphrase")
        with open(path, "wb") as file:
            file.write(PASSPHRASE.encode() + b"\r\n")
        os.chmod(path, stat.S_IRUSR)

        answer = self.run_plain("--json", "--workspace", self.workspace, "--passphrase-file", path, "search", "--count")

        self.assertEqual(answer.json, {"total": 0})

    def test_changes_its_passphrase(self):
        self.make_workspace()
        self.done("keys", "passphrase", "--new-passphrase-fd", "{1}", secrets=("new one",))

        self.refused(4, "passphrase-wrong", "search")
        self.assertEqual(self.done("keys", "status", passphrase="new one")["passphrases"], ["recovery"])

    def test_rotates_its_key_and_keeps_its_customers(self):
        self.make_workspace()
        customer = self.add("甲公司")
        self.done("keys", "rotate")

        self.assertEqual(self.done("show", customer)["name"], "甲公司")
        self.assertTrue(self.done("verify")["ok"])

    def test_a_cut_tail_is_found_by_a_head_that_was_kept(self):
        self.make_workspace()
        self.add("甲公司")
        old = self.copy_of_database()
        self.add("乙公司")
        head = self.done("verify")["chain"]
        self.put_back(old)

        answer = self.run_in("verify", "--expect", f"{head['seq']}:{head['hash']}")

        self.assertEqual(answer.exit, 7, answer.output)
        self.assertFalse(answer.json["ok"])
        self.assertTrue(answer.json["problems"])

    def test_a_head_that_is_part_of_the_history_is_fine(self):
        self.make_workspace()
        self.add("甲公司")
        head = self.done("verify")["chain"]
        self.add("乙公司")

        self.assertTrue(self.done("verify", "--expect", f"{head['seq']}:{head['hash']}")["ok"])
        self.refused(2, "usage", "verify", "--expect", "nonsense")

    def test_a_damaged_database_is_said_to_be_damaged(self):
        self.make_workspace()
        self.add("甲公司")
        with open(self.database(), "r+b") as file:
            file.seek(4096 + 100)
            file.write(b"\0" * 3000)

        self.assertEqual(self.run_in("search").exit, 4)

    def test_a_workspace_of_a_newer_version_is_refused(self):
        self.make_workspace()
        path = os.path.join(self.workspace, "workspace.json")
        with open(path, encoding="utf-8") as file:
            description = json.load(file)
        description["format"] += 1
        with open(path, "w", encoding="utf-8") as file:
            json.dump(description, file)

        self.refused(4, "workspace-too-new", "search")

    def test_a_folder_that_is_only_read_is_searched_and_not_written(self):
        self.make_workspace()
        self.add("甲公司")
        before = self.copy_of_database()
        for path in (*(os.path.join(self.workspace, name) for name in os.listdir(self.workspace)), self.workspace):
            os.chmod(path, stat.S_IMODE(os.stat(path).st_mode) & ~0o222)
        self.addCleanup(os.chmod, self.workspace, 0o700)

        self.assertEqual(self.done("search", preexec_fn=obey_permissions)["total"], 1)
        self.refused(4, "workspace-read-only", "add", "--set", "name=乙公司", preexec_fn=obey_permissions)
        self.refused(4, "workspace-read-only", "import", os.path.join(DATA, "samples", "老客户导出.csv"),
                     preexec_fn=obey_permissions)
        self.assertEqual(self.copy_of_database(), before)

    def database(self):
        return os.path.join(self.workspace, "dossier.db")

    def copy_of_database(self):
        return {name: open(os.path.join(self.workspace, name), "rb").read()
                for name in os.listdir(self.workspace) if name.startswith("dossier.db")}

    def put_back(self, files):
        for name in os.listdir(self.workspace):
            if name.startswith("dossier.db"):
                os.remove(os.path.join(self.workspace, name))
        for name, content in files.items():
            with open(os.path.join(self.workspace, name), "wb") as file:
                file.write(content)


if __name__ == "__main__":
    main()
