"""Writes the benchmarks' input files, once, into the build folder."""
import csv
import os
import zipfile
from xml.sax.saxutils import escape

from customers import HEADINGS, MORE_HEADINGS, customers


def once(path, write):
    if not os.path.exists(path):
        os.makedirs(os.path.dirname(path), exist_ok=True)
        write(path + '.partial')
        os.rename(path + '.partial', path)
    return path


def csv_file(path, rows, encoding, first=0):
    def write(target):
        with open(target, 'w', encoding=encoding, newline='') as file:
            writer = csv.writer(file, lineterminator='\r\n')
            writer.writerow(HEADINGS)
            writer.writerows(customers(rows, first=first))
    return once(path, write)


def letters(index):
    return chr(65 + index) if index < 26 else letters(index // 26 - 1) + chr(65 + index % 26)


def xlsx_file(path, rows):
    """A workbook as Excel writes it: shared strings, numbers as numbers."""
    numeric = {HEADINGS.index('累计合作金额(万元)'), len(HEADINGS) + MORE_HEADINGS.index('员工人数')}

    def write(target):
        strings = {}

        def cell(column, number, text):
            if text == '':
                return ''
            at = f'{letters(column)}{number}'
            if column in numeric and number > 1:
                return f'<c r="{at}"><v>{text}</v></c>'
            return f'<c r="{at}" t="s"><v>{strings.setdefault(text, len(strings))}</v></c>'

        with zipfile.ZipFile(target, 'w', zipfile.ZIP_DEFLATED) as book:
            with book.open('xl/worksheets/sheet1.xml', 'w', force_zip64=True) as sheet:
                sheet.write(b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>')
                table = [HEADINGS + MORE_HEADINGS]
                for number, row in enumerate([*table, *customers(rows, wide=True)], 1):
                    cells = ''.join(cell(column, number, text) for column, text in enumerate(row))
                    sheet.write(f'<row r="{number}">{cells}</row>'.encode())
                sheet.write(b'</sheetData></worksheet>')
            items = ''.join(f'<si><t xml:space="preserve">{escape(text)}</t></si>' for text in strings)
            book.writestr('xl/sharedStrings.xml', f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="{len(strings)}">{items}</sst>')
            book.writestr('[Content_Types].xml', '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>')
            book.writestr('_rels/.rels', '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>')
            book.writestr('xl/workbook.xml', '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="客户" sheetId="1" r:id="rId1"/></sheets></workbook>')
            book.writestr('xl/_rels/workbook.xml.rels', '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>')
    return once(path, write)
