"""The sample lists saved as old workbooks, web pages and XML: the same customers must come out."""
import datetime
import decimal
import html
import os

import openpyxl
import xlwt

from program import DATA, ProgramTest, main

NOW = "2026-11-20T09:00:00+08:00"
LISTS = ("客户信息登记及分类管理表.xlsx", "展会名单.xlsx")


def merged(sheet):
    """The merged areas by their first cell: rows and columns, from 0; and the cells that they hide."""
    areas = {}
    hidden = set()
    for area in sheet.merged_cells.ranges:
        first = (area.min_row - 1, area.min_col - 1)
        areas[first] = (area.max_row - 1, area.max_col - 1)
        hidden |= {(row - 1, column - 1) for row, column in area.cells} - {first}
    return areas, hidden


def write_old(book, path):
    target = xlwt.Workbook()
    day = xlwt.easyxf(num_format_str='yyyy"年"m"月"d"日"')
    for source in book.worksheets:
        sheet = target.add_sheet(source.title)
        areas, hidden = merged(source)
        for line in source.iter_rows():
            for cell in line:
                at = (cell.row - 1, cell.column - 1)
                style = [day] if isinstance(cell.value, datetime.datetime) else []
                if at in areas:
                    sheet.write_merge(at[0], areas[at][0], at[1], areas[at][1], cell.value, *style)
                elif at not in hidden and cell.value is not None:
                    sheet.write(*at, cell.value, *style)
    target.save(path)


def shown(value):
    if isinstance(value, datetime.datetime):
        return value.strftime("%Y-%m-%d")
    if isinstance(value, float) and value.is_integer():
        return format(decimal.Decimal(f"{value:.14e}"), "f")  # fifteen digits, as a spreadsheet shows them
    return "" if value is None else str(value)


def write_page(book, path):
    """As a system writes it that says nothing of its encoding."""
    parts = ["<html><body>"]
    for source in book.worksheets:
        areas, hidden = merged(source)
        parts.append(f"<table><caption>{source.title}</caption>")
        for line in source.iter_rows():
            parts.append("<tr>")
            for cell in line:
                at = (cell.row - 1, cell.column - 1)
                if at in hidden:
                    continue
                last = areas.get(at, at)
                text = html.escape(shown(cell.value)).replace("\n", "<br>")
                parts.append(f"<td rowspan={last[0] - at[0] + 1} colspan={last[1] - at[1] + 1}>{text}</td>")
            parts.append("</tr>")
        parts.append("</table>")
    with open(path, "w", encoding="gb18030") as file:
        file.write("\n".join(parts) + "</body></html>")


class OldWorkbooks(ProgramTest):
    def imported(self, path, importer):
        """What the import reported and the customers that it made, without what is new each time."""
        self.workspace = os.path.join(self.home, os.path.basename(path) + importer + ".dossier")
        self.make_workspace()
        report = self.done("--now", NOW, "import", path)
        self.assertEqual(report["files"][0]["importer"], importer)
        out = os.path.join(self.home, "out.csv")
        self.done("export", out)
        with open(out, encoding="utf-8-sig") as file:
            return {key: report[key] for key in ("rows", "created", "updated", "rejected", "warnings")}, file.read()

    def test_the_same_customers_come_out_of_every_format(self):
        for name in LISTS:
            path = os.path.join(DATA, "samples", name)
            book = openpyxl.load_workbook(path)
            truth = self.imported(path, "import-xlsx")
            for write, importer in ((write_old, "import-xls"), (write_page, "import-html")):
                with self.subTest(name=name, importer=importer):
                    other = os.path.join(self.home, f"{name}.{importer}.xls")
                    write(book, other)
                    self.assertEqual(self.imported(other, importer), truth)


if __name__ == "__main__":
    main()
