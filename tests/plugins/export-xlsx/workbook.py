#!/usr/bin/env python3
"""workbook.py FILE.xlsx: prints as JSON what another program (openpyxl) finds in a workbook; the texts of cells as they
stand in the XML, since openpyxl leaves _xHHHH_ alone."""
import json
import sys

import openpyxl


def fill(cell):
    return cell.fill.fgColor.rgb if cell.fill.fill_type else ""


def sheet(it):
    rows = list(it.iter_rows())
    return {
        "name": it.title,
        "hidden": it.sheet_state != "visible",
        "frozen": it.freeze_panes or "",
        "filter": it.auto_filter.ref or "",
        "rows": [["" if cell.value is None else str(cell.value) for cell in row] for row in rows],
        "kinds": "".join(sorted({cell.data_type for row in rows for cell in row if cell.value is not None})),
        "formats": sorted({cell.number_format for row in rows for cell in row if cell.value is not None}),
        "bold": [cell.font.bold for cell in rows[0]] if rows else [],
        "fills": [fill(cell) for cell in rows[0]] if rows else [],
        "widths": [round(it.column_dimensions[cell.column_letter].width) for cell in rows[0]] if rows else [],
        "choices": [{"cells": str(rule.sqref), "from": rule.formula1} for rule in it.data_validations.dataValidation],
    }


json.dump([sheet(it) for it in openpyxl.load_workbook(sys.argv[1])], sys.stdout)
