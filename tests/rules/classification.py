#!/usr/bin/env python3
"""classification.py ROOT: the rules that are shipped against their schema; what is wrong on purpose must fail there, as
far as a schema can tell."""
import json
import os
import sys

import jsonschema


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def main(root):
    folder = os.path.join(root, "core/services/classify")
    schema = load(os.path.join(folder, "rules.schema.json"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    found = []
    rules = os.path.join(root, "plugins/classify-rules/rules")
    for name in sorted(os.listdir(rules)):
        pack = load(os.path.join(rules, name))
        found += [f"{name}: {fault.json_path}: {fault.message[:200]}" for fault in validator.iter_errors(pack)]
        found += [f"{name}: {dimension['id']} names no source" for dimension in pack["dimensions"] if "source" not in dimension]
    for row in load(os.path.join(root, "tests/data/rule-packs.json")):
        pack = {"format": 1, "id": "test", "version": "1", "dimensions": row["dimensions"]}
        if validator.is_valid(pack) == row["in_schema"]:
            found.append(f"{row['case']}: the schema says something else than the program")
    print("\n".join(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
