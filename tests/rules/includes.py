#!/usr/bin/env python3
"""includes.py ROOT: who may include whom (docs/architecture.md). Prints each wrong #include and fails."""
import os
import re
import sys

# A folder (longest match counts) and the first folders of the includes it may write between quotes; "" is a file beside
# it. <dossier/...> is open to all. Core's include root is core/, that of the window and the command line is the top.
MAY = {
    "core/sdk": set(),
    "core/sdk/src": {""},
    "core/ooxml": {""},
    "core/text": {""},
    "core/workbook": {""},
    "core/domain": {"domain", "reference"},
    "core/print": {"print", "services", "domain", "reference"},
    "core/reference": {"reference"},
    "core/db": {"db", "domain", "reference"},
    "core/host": {"host"},
    "core/services": {"services", "db", "domain", "reference", "host"},
    "plugins": {""},
    "qml": {"", "print", "services", "db", "domain", "reference", "host"},
    "app": {"", "app", "print", "services", "db", "domain", "reference", "host"},
}
OURS = {"app", "core", "qml", "plugins", "print", "services", "db", "domain", "reference", "host"}
INCLUDE = re.compile(r'\s*#\s*include\s*(?:"([^"]+)"|<([^>]+)>)')


def module_of(path):
    return max((folder for folder in MAY if path.startswith(folder + "/")), key=len, default=None)


def wrong(path, quoted, angled):
    """Why this include is wrong, or None."""
    target = quoted or angled
    if ".." in target.split("/"):
        return "climbs out of its folder"
    first = target.split("/")[0] if "/" in target else ""
    if angled:
        return "is ours: write it between quotes" if first in OURS else None
    if first == "dossier":
        return "is the SDK's: write <dossier/...>"
    module = module_of(path)
    if first not in MAY[module] and not (first and module in ("qml", "app") and first[0].isupper()):
        return f"is nothing that {module} may know"
    return None


def main(root):
    found = []
    for folder in sorted({folder.split("/")[0] for folder in MAY}):
        for parent, _, names in os.walk(os.path.join(root, folder)):
            for name in sorted(names):
                if not name.endswith((".h", ".cpp", ".mm")):
                    continue
                full = os.path.join(parent, name)
                path = os.path.relpath(full, root)
                if module_of(path) is None:
                    found.append(f"{path}: lies in no folder that the include rule knows")
                    continue
                with open(full, encoding="utf-8") as file:
                    for number, line in enumerate(file, 1):
                        match = INCLUDE.match(line)
                        if not match or match[1] and match[1].endswith(".moc"):
                            continue
                        why = wrong(path, match[1], match[2])
                        if why:
                            found.append(f"{path}:{number}: {match[1] or match[2]} {why}")
    print("\n".join(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
