"""A team's workspace on a real PostgreSQL: the same commands, the same answers."""
import json
import os
import subprocess
import urllib.parse
import uuid

from program import DATA, PASSPHRASE, ProgramTest, main

SOCKET = os.environ["DOSSIER_TEST_PG"]
SAMPLE = os.path.join(DATA, "samples", "utf16_制表符.txt")


class Team(ProgramTest):
    def setUp(self):
        super().setUp()
        self.database = "team_" + uuid.uuid4().hex
        self.workspace = self.url(self.database)
        self.sql("postgres", f"create database {self.database}")
        self.addCleanup(self.sql, "postgres", f"drop database {self.database} with (force)")

    def test_the_same_life_as_in_a_folder(self):
        self.make_workspace()
        run = self.done("import", SAMPLE)
        added = self.add("甲公司")
        self.done("edit", added, "--set", "short_name=甲", "--reason", "来电")
        last = self.done("history", added)["entries"][-1]

        info = self.done("workspace", "info")
        self.assertEqual((info["backend"], info["customers"]), ("postgresql", run["created"] + 1))
        self.assertEqual(self.done("search", "甲公司")["items"][0]["short_name"], "甲")
        self.assertEqual((last["field"], last["new"]), ("short_name", "甲"))
        self.done("undo", run["run"])
        self.assertEqual(self.done("search", "--count")["total"], 1)
        self.assertTrue(self.done("verify")["ok"])

    def test_a_folder_and_a_team_hold_the_same_customers(self):
        self.make_workspace()
        self.done("import", SAMPLE)
        of_team = self.exported("team.json")
        self.workspace = os.path.join(self.home, "folder.dossier")
        self.make_workspace()
        self.done("import", SAMPLE)

        self.assertEqual(self.exported("folder.json"), of_team)

    def test_a_row_that_was_altered_behind_the_back_is_found(self):
        self.make_workspace()
        self.add("甲公司")
        self.sql(self.database, "update customers set name = '乙公司'")

        answer = self.run_in("verify")
        self.assertEqual((answer.exit, answer.json["ok"]), (7, False), answer.output + answer.errors)

    def test_a_wrong_passphrase_opens_nothing(self):
        self.make_workspace()

        self.refused(4, "passphrase-wrong", "search", passphrase="falsch")

    def test_a_server_that_is_not_there_is_named(self):
        self.workspace = self.url(self.database, os.path.join(self.home, "nobody"))

        answer = self.refused(4, "server-unreachable", "search")
        self.assertIn("nobody", answer.json["error"]["message"])
        self.assertNotIn(PASSPHRASE, answer.output + answer.errors)

    def test_its_password_is_kept_by_a_keychain_only(self):
        self.refused(2, "usage", "keys", "password")

        # There is none in this home.
        answer = self.refused(3, "keychain-unavailable", "keys", "password", "--password-fd", "{1}", secrets=("hunter2",))
        self.assertNotIn("hunter2", answer.output + answer.errors)

    def test_no_name_stands_in_the_tables_history(self):
        self.make_workspace()
        self.add("甲公司")

        self.assertNotIn("甲公司".encode().hex(), self.sql(self.database, "select encode(payload, 'hex') from history"))

    def url(self, database, socket=SOCKET):
        return f"postgresql://postgres@{urllib.parse.quote(socket, safe='')}/{database}"

    def sql(self, database, statement):
        return subprocess.run(["psql", "-h", SOCKET, "-U", "postgres", "-qtAX", "-c", statement, database],
                              check=True, capture_output=True, text=True).stdout

    def exported(self, name):
        """All customers without what is made anew for each workspace."""
        path = os.path.join(self.home, name)
        self.done("export", path)
        with open(path, encoding="utf-8") as file:
            return sorted(without_ids(file.read()).split("\n"))


def without_ids(text):
    def clean(value):
        if isinstance(value, dict):
            return {key: clean(item) for key, item in value.items() if key not in ("id", "meta")}
        return [clean(item) for item in value] if isinstance(value, list) else value

    return "\n".join(json.dumps(clean(customer), sort_keys=True, ensure_ascii=False) for customer in json.loads(text))


if __name__ == "__main__":
    main()
