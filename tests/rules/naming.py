#!/usr/bin/env python3
"""naming.py ROOT: folders say what is inside, classes what they are, and a plug-in's id is its folder."""
import json
import os
import re
import sys

FOLDERS = {"utils", "util", "common", "misc", "helpers", "helper", "manager", "managers"}
SUFFIXES = re.compile(r"\w(Manager|Helper|Helpers|Util|Utils|Data|Info)\.(h|cpp|qml)$")
SOURCES = ["app", "core", "qml", "plugins", "tests", "packaging", "docs"]


def main(root):
    found = []
    for top in SOURCES:
        for parent, folders, names in os.walk(os.path.join(root, top)):
            where = os.path.relpath(parent, root)
            found += [f"{where}/{name}: say what is inside" for name in folders if name.lower() in FOLDERS]
            found += [f"{where}/{name}: a name that says nothing" for name in names if SUFFIXES.search(name)]
    plugins = os.path.join(root, "plugins")
    for folder in sorted(next(os.walk(plugins))[1]):
        description = os.path.join(plugins, folder, "plugin.json")
        if not os.path.exists(description):
            found.append(f"plugins/{folder}: has no plugin.json")
            continue
        with open(description, encoding="utf-8") as file:
            declared = json.load(file).get("id")
        if declared != folder:
            found.append(f"plugins/{folder}: calls itself {declared}")
    print("\n".join(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
