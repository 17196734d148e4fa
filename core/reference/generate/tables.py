"""Writes the tables: UTF-8 lines, columns parted by tabs, with what a reader must know in '#' lines at the top."""

import pathlib

FOLDER = pathlib.Path(__file__).resolve().parent.parent / "tables"


def write(name, about, source, licence, columns, rows):
    """Writes tables/NAME.tsv. Columns at the end of a row that are empty are left out."""
    lines = [f"# {about}", f"# Source: {source}", f"# Licence: {licence}", "# Made by './dev reference'; not edited by hand.",
             "# " + "\t".join(columns)]
    count = 0
    for row in rows:
        lines.append("\t".join(row).rstrip("\t"))
        count += 1
    (FOLDER / f"{name}.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{name}: {count} rows")


def expect(what, found, wanted):
    """Stops where a source is not what its checks promise: then the rules here must be looked at again."""
    if found != wanted:
        raise SystemExit(f"{what}: {found} instead of {wanted}")
