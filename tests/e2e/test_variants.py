"""Made variants of the samples through the real program; see variants.py. DOSSIER_VARIANTS=FIRST:COUNT tries others."""
import json
import os

from forms import FormVariant
from program import ProgramTest, main
from variants import Variant

NOW = "2026-11-20T09:00:00+08:00"
FIRST, COUNT = (int(part) for part in os.environ.get("DOSSIER_VARIANTS", "1:16").split(":"))


def differences(variant, report, customers):
    """What is not as it must be, in sentences."""
    wrong = []
    by_name = {customer["name"]: customer for customer in customers}
    counts = {"created": len(variant.expected), "updated": len(variant.doubles), "rejected": len(variant.rejected)}
    wrong += [f"{key}: {report[key]}, not {value}" for key, value in counts.items() if report[key] != value]
    if report["files"][0].get("header_row") != variant.header_row:
        wrong.append(f"header_row: {report['files'][0].get('header_row')}, not {variant.header_row}")
    for row, customer in variant.expected:
        found = by_name.get(customer["name"])
        if not found:
            wrong.append(f"row {row}: {customer['name']} is not there")
            continue
        pairs = [(member, found.get(member), value) for member, value in variant.facts(customer).items()]
        if len(found["contacts"]) != 1:
            wrong.append(f"row {row}: {len(found['contacts'])} contacts")
        contact = found["contacts"][0]
        for member, value in variant.contact_facts(customer).items():
            got = contact.get(member)
            if isinstance(value, set):
                got = {text.lower() for text in got or []}
            pairs.append((f"contact {member}", got, value))
        follow_up = (found["follow_ups"] or [{}])[0]
        pairs += [(f"follow-up {member}", follow_up.get(member), value)
                  for member, value in variant.follow_up_facts(customer).items()]
        wrong += [f"row {row}: {member} is {got!r}, not {value!r}" for member, got, value in pairs if got != value]
        if found["marks"]:
            wrong.append(f"row {row}: marked {found['marks']}")
    return wrong


class Variants(ProgramTest):
    def test_what_is_known_comes_out(self):
        for seed in range(FIRST, FIRST + COUNT):
            with self.subTest(seed=seed):
                self.try_variant(seed, Variant(seed))

    def test_what_is_known_of_forms_comes_out(self):
        for seed in range(FIRST, FIRST + COUNT):
            with self.subTest(seed=seed):
                self.try_variant(seed, FormVariant(seed))

    def try_variant(self, seed, variant):
        self.workspace = os.path.join(self.home, f"{seed}.dossier")
        made = self.run_plain("--json", "workspace", "create", self.workspace, "--plain")
        self.assertEqual(made.exit, 0, made.output)
        path = variant.write(os.path.join(self.home, f"variant{seed}"))
        export = os.path.join(self.home, f"{seed}.json")

        answer = self.run_plain("--json", "--workspace", self.workspace, "--now", NOW, "import", path)
        self.assertEqual(answer.exit, 0, answer.output)
        customers = self.exported(export)
        wrong = differences(variant, answer.json, customers)

        self.assertEqual(wrong, [], f"headings: {variant.headings}, mapped: {answer.json['files'][0]['mapping']}")

    def exported(self, path):
        answer = self.run_plain("--json", "--workspace", self.workspace, "export", path)
        self.assertEqual(answer.exit, 0, answer.output)
        with open(path, encoding="utf-8") as file:
            return json.load(file)


if __name__ == "__main__":
    main()
