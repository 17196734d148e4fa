"""Filled-in forms as offices draw them, made from known truth: one customer a file or a sheet, in workbooks and Word
documents, with labels beside, above or in one cell with what was filled in. Everything follows from the seed.
"""
import os
import zipfile
from xml.sax.saxutils import escape

import openpyxl

from variants import SOURCES, STAGES, TYPES, Variant

METHODS = [("电话", "phone"), ("拜访", "visit"), ("邮件", "email"), ("其他", "other")]
OPTIONS = {"customer_type": TYPES[:4], "stage": STAGES, "source": SOURCES[:3] + SOURCES[4:], "followed_how": METHODS}
BOXES = [("☑", "□", ""), ("■", "□", ""), ("√", "□", " "), ("[x]", "[ ]", " "), ("☑", "☐", "  "), ("\uf0fe", "\uf0a8", "")]
TITLES = ["客户信息登记表", "客户资料卡", "客户信息登记及分类管理表", "新客户建档表"]
NOTES = [["填表说明："], ["1. 客户名称：企业填写全称，个人填写姓名。"], ["2. 联系电话：请填写可以联系到的号码。"]]
UNKNOWN = [("审批意见", "同意建档"), ("档案袋颜色", "蓝"), ("上级分管领导", "已阅")]


class FormVariant(Variant):
    """A folder of forms that are drawn alike, and what must come out of it."""

    def __init__(self, seed):
        super().__init__(seed)
        self.customers = self.customers[:6]
        self.columns = [column for column in self.columns if column not in ("序号", "附件")]
        self.headings = [self.heading(column).replace("*", "") for column in self.columns]
        self.draw = self.chance.choice([self.beside, self.beside, self.above, self.inline, self.at_the_left])
        self.pairs = self.chance.choice([1, 2, 2, 3])
        self.width = 4 if self.draw == self.above else 2 * self.pairs
        self.box = self.chance.choice(BOXES)
        self.is_ticked = self.chance.random() < 0.7
        self.colon = self.chance.choice(["", "", "：", ":"])
        self.has_title, self.has_notes, self.has_unknown = (self.chance.random() < share for share in (0.8, 0.4, 0.4))
        self.in_one_book = self.chance.random() < 0.3
        self.expected = [(0, customer) for customer in self.customers]
        self.rejected, self.doubles, self.header_row = [], [], None

    def ticked(self, value, options):
        return value[0]

    def filled(self, customer, column):
        options = OPTIONS.get(column)
        if not self.is_ticked or not options or customer[column] not in options:
            return str(self.cell(customer, column, 1))
        ticked, open_box, gap = self.box
        return gap.join((ticked if option == customer[column] else open_box) + option[0] for option in options)

    def entries(self, customer):
        entries = [(heading, self.filled(customer, column)) for heading, column in zip(self.headings, self.columns)]
        return entries + (UNKNOWN if self.has_unknown else [])

    # ------------------------------------------------------------------ layouts: rows of (text, columns, rows)
    def form(self, customer):
        rows = self.draw(self.entries(customer))
        if self.has_title:
            rows.insert(0, [(self.title, self.width, 1)])
        if self.has_notes:
            rows += [[(text, self.width, 1)] for text, in NOTES]
        return rows

    @property
    def title(self):
        return TITLES[self.seed % len(TITLES)]

    def beside(self, entries):
        rows = []
        for at in range(0, len(entries), self.pairs):
            row = [cell for label, value in entries[at:at + self.pairs] for cell in ((label + self.colon, 1, 1), (value, 1, 1))]
            left = self.width - len(row)
            rows.append(row[:-1] + [(row[-1][0], 1 + left, 1)])
        return rows

    def above(self, entries):
        rows = []
        for at in range(0, len(entries), self.width):
            part = entries[at:at + self.width]
            part += [("", "")] * (self.width - len(part))
            rows += [[(label, 1, 1) for label, _ in part], [(value, 1, 1) for _, value in part]]
        return rows

    def inline(self, entries):
        texts = [f"{label}{self.colon or '：'}{value}" for label, value in entries]
        self.width = max(self.pairs, 2)
        return [[(text, 1, 1) for text in texts[at:at + self.width]] for at in range(0, len(texts), self.width)]

    def at_the_left(self, entries):
        """Parts with their titles merged downwards at the left."""
        self.width = 3
        rows, titles = [], ["基本情况", "联系情况", "业务情况"]
        size = -(-len(entries) // len(titles))
        for title, at in zip(titles, range(0, len(entries), size)):
            part = entries[at:at + size]
            for place, (label, value) in enumerate(part):
                left = [(title, 1, len(part))] if place == 0 else [(None, 1, 1)]
                rows.append(left + [(label, 1, 1), (value, 1, 1)])
        return rows

    # ------------------------------------------------------------------ the files
    def write(self, folder):
        os.makedirs(folder)
        if self.in_one_book:
            self.write_books(os.path.join(folder, "表.xlsx"), self.customers)
            return folder
        for number, customer in enumerate(self.customers):
            name = os.path.join(folder, f"{number}_{customer['name']}")
            if self.chance.random() < 0.5:
                self.write_books(name + ".xlsx", [customer])
            else:
                self.write_document(name + ".docx", customer)
        return folder

    def write_books(self, path, customers):
        book = openpyxl.Workbook()
        book.remove(book.active)
        for number, customer in enumerate(customers, 1):
            sheet = book.create_sheet(f"登记表{number}")
            for row, cells in enumerate(self.form(customer), 1):
                column = 1
                for text, columns, rows in cells:
                    if text:
                        sheet.cell(row, column, self.typed(text))
                    if columns > 1 or rows > 1:
                        sheet.merge_cells(start_row=row, start_column=column, end_row=row + rows - 1,
                                          end_column=column + columns - 1)
                    column += columns
        book.save(path)

    def write_document(self, path, customer):
        rows = "".join(f"<w:tr>{''.join(self.word_cell(*cell) for cell in cells)}</w:tr>" for cells in self.form(customer))
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
            file.writestr("[Content_Types].xml", "<Types/>")
            file.writestr("_rels/.rels", '<Relationships><Relationship Id="a" Type="http://x/officeDocument" '
                                         'Target="word/document.xml"/></Relationships>')
            file.writestr("word/document.xml", f'<w:document xmlns:w="w"><w:body><w:p/><w:tbl>{rows}</w:tbl></w:body>'
                                               f'</w:document>')

    def word_cell(self, text, columns, rows):
        properties = f'<w:gridSpan w:val="{columns}"/>' if columns > 1 else ""
        if rows > 1:
            properties += '<w:vMerge w:val="restart"/>'
        elif text is None:
            properties += "<w:vMerge/>"
        middle = len(text or "") // 2
        runs = "".join(f'<w:r><w:t xml:space="preserve">{escape(part)}</w:t></w:r>'
                       for part in ((text or "")[:middle], (text or "")[middle:]))
        return f"<w:tc><w:tcPr>{properties}</w:tcPr><w:p>{runs}</w:p></w:tc>"
