"""A masked export tells of nobody who he is, in no format, and two of different months have nothing in common."""
import json
import os
import zipfile

from program import DATA, ProgramTest, main

SAMPLES = os.path.join(DATA, "samples")
LISTS = ("客户信息登记及分类管理表.xlsx", "展会名单.xlsx")
NOVEMBER = "2026-11-20T09:00:00+08:00"
DECEMBER = "2026-12-01T00:00:00+08:00"
SECRET = ("name", "short_name", "number", "uscc", "address", "registered_address", "remark", "needs", "owner", "id")


def secrets_of(customer):
    """What must be in no masked file: a text of three characters may be one that many have."""
    found = [customer[field] for field in SECRET if field in customer]
    for contact in customer["contacts"]:
        found += [contact["id"], contact.get("name"), contact.get("wechat"), *contact.get("emails", [])]
        found += [phone.removeprefix("+86") for phone in contact.get("phones", [])]
    found += [record[field] for record in customer["follow_ups"] for field in ("id", "summary", "next_plan") if field in record]
    return [text for text in found if text and len(text) > 3]


def texts_of(path):
    """What stands in a file, unpacked."""
    if path.endswith(".xlsx"):
        with zipfile.ZipFile(path) as book:
            return "\n".join(book.read(name).decode() for name in book.namelist())
    with open(path, encoding="utf-8-sig", newline="") as file:
        return file.read().replace("\r\n ", "")


class MaskedExport(ProgramTest):
    def setUp(self):
        super().setUp()
        self.make_workspace()
        for name in LISTS:
            self.done("--now", NOVEMBER, "import", os.path.join(SAMPLES, name))

    def exported(self, name, now=NOVEMBER, *options):
        path = os.path.join(self.home, name)
        self.done("--now", now, "export", path, *options)
        return path

    def customers(self, *arguments):
        with open(self.exported("out.json", *arguments), encoding="utf-8") as file:
            return json.load(file)

    def test_no_format_tells_who_it_is(self):
        whole = self.customers()
        secrets = {secret for customer in whole for secret in secrets_of(customer)}
        self.assertGreater(len(secrets), 1000)
        for suffix in ("json", "jsonl", "csv", "xlsx", "vcf"):
            with self.subTest(suffix=suffix):
                text = texts_of(self.exported(f"masked.{suffix}", NOVEMBER, "--masked"))
                self.assertEqual([secret for secret in secrets if secret in text], [])
                self.assertRegex(text, r"1\d\d\*\*\*\*\d{4}")
                self.assertIn("***@", text)

    def test_what_is_evaluated_is_there(self):
        whole = self.customers()
        masked = self.customers(NOVEMBER, "--masked")

        self.assertEqual(len(masked), len(whole))
        for field in ("customer_type", "industry", "province", "total_amount"):
            self.assertEqual(sorted(str(one.get(field)) for one in masked), sorted(str(one.get(field)) for one in whole))

    def test_months_have_nothing_in_common(self):
        def marks(customers):
            return {text for one in customers for text in (one["id"], one["name"], one["number"],
                                                           *(contact["id"] for contact in one["contacts"]))}
        november = self.customers(NOVEMBER, "--masked")
        again = self.customers("2026-11-30T23:00:00+08:00", "--masked")
        december = self.customers(DECEMBER, "--masked")

        self.assertEqual(november, again)
        self.assertEqual(marks(november) & marks(december), set())
        # Nor by their place in the file.
        self.assertNotEqual([one.get("total_amount") for one in november], [one.get("total_amount") for one in december])
        self.done("settings", "set", "mask.period", "year")
        self.assertEqual(self.customers(NOVEMBER, "--masked"), self.customers(DECEMBER, "--masked"))

    def test_a_filter_chooses(self):
        whole = self.customers(NOVEMBER, "--filter", "customer_type:interested")

        masked = self.customers(NOVEMBER, "--filter", "customer_type:interested", "--masked")

        self.assertEqual(len(masked), len(whole))
        self.assertEqual({one["customer_type"] for one in masked}, {"interested"})


if __name__ == "__main__":
    main()
