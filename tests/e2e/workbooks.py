"""Workbooks as lists of rows."""
import openpyxl


def sheets_of(path):
    """The sheets of a workbook by name, each a list of rows of texts."""
    book = openpyxl.load_workbook(path)
    return {sheet.title: [["" if value is None else str(value) for value in row] for row in sheet.values]
            for sheet in book.worksheets}


def write_workbook(path, sheets):
    """Writes sheets as sheets_of() gives them."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    book.save(path)
