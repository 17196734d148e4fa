#!/usr/bin/env python3
"""plugins.py ROOT: every plugin.json against the schema; the descriptions that are wrong on purpose must fail."""
import json
import os
import sys

import jsonschema

# The base that the rows of plugin-descriptions.json change; a null takes an entry away.
SOUND = {
    "id": "import-lists",
    "version": "1.2.3",
    "sdk": "1.0..1.9",
    "name": {"en": "Lists", "zh_CN": "列表"},
    "provides": ["importer"],
}
BROKEN_FIXTURES = {"bad-metadata"}


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def changed(base, change):
    return {key: value for key, value in {**base, **change}.items() if value is not None}


def main(root):
    schema = load(os.path.join(root, "core/sdk/schema/plugin.schema.json"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    found = []

    def expect(name, description, sound):
        faults = [fault.message for fault in validator.iter_errors(description)]
        if sound and faults:
            found.append(f"{name}: {'; '.join(faults)}")
        if not sound and not faults:
            found.append(f"{name}: is wrong on purpose, yet the schema lets it pass")

    for parent, broken in (("plugins", set()), ("tests/fixtures/plugins", BROKEN_FIXTURES)):
        for folder in sorted(next(os.walk(os.path.join(root, parent)))[1]):
            path = f"{parent}/{folder}/plugin.json"
            expect(path, load(os.path.join(root, path)), folder not in broken)
    for row in load(os.path.join(root, "tests/data/plugin-descriptions.json")):
        expect(row["case"], changed(SOUND, row["change"]), not row["wrong"])
    print("\n".join(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
