"""The registration form on paper: what the command line writes, read back out of the PDF."""
import os
import re
import zlib

from program import ProgramTest, main


def objects(content):
    """The objects of a PDF by number: what stands between 'obj' and 'endobj'."""
    return {int(number): body for number, body in re.findall(rb"(\d+) 0 obj\n(.*?)endobj", content, re.S)}


def stream(body):
    """The bytes of an object's stream."""
    raw = body[body.index(b"stream\n") + 7:body.rindex(b"\nendstream")]
    return zlib.decompress(raw) if b"/FlateDecode" in body else raw


def unicode_of(table):
    """What each glyph of a font stands for, by its /ToUnicode table."""
    glyphs = {}
    for block in re.findall(rb"beginbfchar(.*?)endbfchar", table, re.S):
        for glyph, text in re.findall(rb"<(\w+)> <(\w+)>", block):
            glyphs[int(glyph, 16)] = bytes.fromhex(text.decode()).decode("utf-16-be")
    for block in re.findall(rb"beginbfrange(.*?)endbfrange", table, re.S):
        for first, last, text in re.findall(rb"^<(\w+)> <(\w+)> <(\w+)>\s*$", block, re.M):
            for glyph in range(int(first, 16), int(last, 16) + 1):
                glyphs[glyph] = chr(int(text, 16) + glyph - int(first, 16))
        for first, _, texts in re.findall(rb"^<(\w+)> <(\w+)> \[(.*?)\]", block, re.S | re.M):
            for place, text in enumerate(re.findall(rb"<(\w+)>", texts)):
                glyphs[int(first, 16) + place] = bytes.fromhex(text.decode()).decode("utf-16-be")
    return glyphs


class Pdf:
    """A file of the program: how many pages, which fonts, what text."""

    def __init__(self, path):
        with open(path, "rb") as file:
            self.content = file.read()
        self.objects = objects(self.content)
        self.pages = [body for body in self.objects.values() if re.search(rb"/Type /Page\b", body)]
        self.fonts = {number: body for number, body in self.objects.items() if b"/Type /FontDescriptor" in body}

    def text(self, page=0):
        """What is written on a page, glyph by glyph, in the order in which it was painted."""
        contents = int(re.search(rb"/Contents (\d+) 0 R", self.pages[page])[1])
        resources = self.objects[int(re.search(rb"/Resources (\d+) 0 R", self.pages[page])[1])]
        tables = {}
        for name, number in re.findall(rb"/(F\d+) (\d+) 0 R", resources):
            table = re.search(rb"/ToUnicode (\d+) 0 R", self.objects[int(number)])
            tables[name] = unicode_of(stream(self.objects[int(table[1])]))
        text = ""
        current = {}
        for font, glyphs in re.findall(rb"/(F\d+) [\d.]+ Tf|<([0-9a-fA-F]+)>", stream(self.objects[contents])):
            if font:
                current = tables[font]
            else:
                text += "".join(current.get(int(glyphs[i:i + 4], 16), "?") for i in range(0, len(glyphs), 4))
        return text


class Print(ProgramTest):
    def out(self, name):
        return os.path.join(os.path.dirname(self.workspace), name)

    def test_the_blank_form_needs_no_workspace(self):
        answer = self.run_plain("--json", "print", "--blank", self.out("blank.pdf"))
        pdf = Pdf(self.out("blank.pdf"))

        self.assertEqual((answer.exit, answer.json), (0, {"path": self.out("blank.pdf"), "pages": 1}))
        self.assertEqual(len(pdf.pages), 1)
        for label in ("客户信息登记及分类管理表", "基本信息", "分类信息", "业务信息", "潜在客户", "履约中", "转介绍",
                      "跟进记录", "下次跟进计划", "省市区"):
            self.assertIn(label, pdf.text())

    def test_a_customer_is_printed_with_embedded_fonts(self):
        self.make_workspace()
        customer = self.add("上海示例科技有限公司", "total_amount=12.5万元", "customer_type=意向客户", "stage=方案报价")
        answer = self.done("print", customer, self.out("a.pdf"))
        pdf = Pdf(self.out("a.pdf"))

        self.assertEqual(answer, {"path": self.out("a.pdf"), "pages": 1})
        for value in ("上海示例科技有限公司", "王芳", "13800138000", "12.50", "打印：", "第 1 页 / 共 1 页"):
            self.assertIn(value, pdf.text())
        self.assertTrue(pdf.fonts)
        for body in pdf.fonts.values():
            self.assertRegex(body, rb"/FontFile[23]? ")

    def test_what_is_long_goes_on_behind_the_form(self):
        self.make_workspace()
        customer = self.add("上海示例科技有限公司", "remark=" + "注" * 31990 + "完")
        answer = self.done("print", customer, self.out("a.pdf"))
        pdf = Pdf(self.out("a.pdf"))

        self.assertEqual(answer["pages"], len(pdf.pages))
        self.assertGreater(len(pdf.pages), 5)
        self.assertIn("全文见续页", pdf.text(0))
        self.assertIn("（续）", pdf.text(1))
        self.assertEqual(sum(pdf.text(page).count("注") for page in range(1, len(pdf.pages))), 31990)
        self.assertIn("完", pdf.text(len(pdf.pages) - 1))

    def test_who_printed_is_in_the_history(self):
        self.make_workspace()
        customer = self.add("上海示例科技有限公司")
        number = self.done("show", customer)["number"]
        self.done("print", customer, self.out("a.pdf"))

        printed = [entry["export"] for entry in self.done("history")["entries"] if "export" in entry]
        self.assertEqual(printed, [{"customers": 1, "file": "a.pdf", "filter": "number:" + number, "masked": False}])

    def test_masking_holds_on_paper(self):
        self.make_workspace()
        customer = self.add("上海示例科技有限公司")
        self.done("settings", "set", "mask.contact", "all")
        self.done("print", customer, self.out("a.pdf"))

        self.assertNotIn("13800138000", Pdf(self.out("a.pdf")).text())
        self.assertIn("138****8000", Pdf(self.out("a.pdf")).text())

    def test_an_export_has_a_form_a_customer(self):
        self.make_workspace()
        for name in ("甲科技有限公司", "乙科技有限公司"):
            self.add(name, "customer_type=意向客户")
        self.add("丙科技有限公司")
        answer = self.done("export", self.out("all.pdf"), "--filter", "customer_type:interested")
        pdf = Pdf(self.out("all.pdf"))

        self.assertEqual((answer["rows"], answer["path"]), (2, self.out("all.pdf")))
        self.assertEqual(len(pdf.pages), 2)
        self.assertIn("甲科技有限公司", pdf.text(0))
        self.assertIn("乙科技有限公司", pdf.text(1))
        self.refused(3, "not-found", "export", self.out("none.pdf"), "--filter", "customer_type:lost")
        self.assertFalse(os.path.exists(self.out("none.pdf")))

    def test_says_what_it_needs(self):
        self.make_workspace()
        self.refused(2, "usage", "print", self.out("a.pdf"))
        self.refused(2, "usage", "print", "--blank", "x", self.out("a.pdf"))
        self.refused(2, "usage", "print", "x", self.out("a.txt"))
        self.refused(3, "not-found", "print", "x", self.out("a.pdf"))


if __name__ == "__main__":
    main()
