"""What was exported comes in again as it was; the template is filled in and read with no mapping step."""
import json
import os

import openpyxl

from program import DATA, ProgramTest, main

SAMPLES = os.path.join(DATA, "samples")
NOW = "2026-11-20T09:00:00+08:00"
LISTS = ("客户信息登记及分类管理表.xlsx", "展会名单.xlsx", "老客户导出.csv")
ODD = {
    "name": "=1+1公司", "short_name": "@甲", "remark": "-第一行\n第二行 ", "needs": "'=引号", "main_business": "a,\"b\";c\td",
    "address": "+86路1号", "source_detail": "''@两个", "products": " 前后空白 ", "website": "https://example.com/a?b=c",
    "registered_address": "上海市浦东新区某路1号", "risk_reason": "/", "pain_points": "无", "legal_representative": "㐂𠮷",
    "budget": "10-20万", "registered_capital": "123456.78元", "founded_on": "2012-07", "collected_at": "2026-05-03T10:20:30+08:00",
    "tier": "B", "interest": "高", "activity": "低频", "potential": "A类", "dormant": "是", "risk_flag": "否",
    "expected_close_on": "2027", "contacts[0].honorific": "女士", "contacts[0].role": "影响者", "contacts[0].key": "是",
    "contacts[0].phones[1]": "021-62345678转801", "contacts[0].phones[2]": "400-123-4567", "contacts[0].emails[]": "a@example.com",
    "contacts[0].wechat": "wx_001", "contacts[0].left": "否", "contacts[1].name": "李四", "contacts[1].phones": "+85291234567",
    "contacts[1].department": "采购部", "contacts[2].name": "赵五", "contacts[2].emails": "zhao@example.cn",
    "follow_ups[0].on": "2026-01-02", "follow_ups[0].method": "微信", "follow_ups[0].summary": "=谈",
    "follow_ups[1].on": "2026-02-03", "follow_ups[1].next_plan": "再谈\n签约", "follow_ups[1].next_on": "2026-03-01",
    "annual_amounts[0].year": "2024", "annual_amounts[0].amount": "12万", "annual_amounts[1].year": "2025",
    "annual_amounts[1].amount": "0.5元", "contracts[0].number": "HT-001", "contracts[0].product": "=巡检", "contracts[0].amount": "12万",
    "contracts[0].signed_on": "2024-01-02", "contracts[0].from": "2024-02-01", "contracts[0].to": "2024-12-31",
    "contracts[0].terms": "第一条\n第二条", "contracts[1].number": "HT-002", "payments[0].on": "2024-03-04",
    "payments[0].amount": "6万", "payments[0].due_on": "2024-03-01", "need_records[0].content": "要样机",
    "need_records[0].type": "技术支持", "need_records[0].channel": "电话", "need_records[0].priority": "高",
    "need_records[0].handler": "李雷", "need_records[0].promised_at": "2026-12-01T18:00:00+08:00",
    "need_records[1].content": "要报价", "need_records[1].priority": "低", "need_records[1].satisfaction": "4", "need_records[1].state": "已记录",
    "complaints[0].on": "2026-05-06", "complaints[0].content": "到货晚", "complaints[0].result": "已赔",
    "care[0].on": "2026-09-25", "care[0].occasion": "中秋", "care[0].gift": "月饼", "care[0].gift_value": "199.5元",
    "number_aliases[]": "007", "number": "000123",
}


def bare(customer):
    """A dossier without what only its workspace knows."""
    known = {key: value for key, value in customer.items() if key not in ("id", "meta")}
    for key, value in known.items():
        if isinstance(value, list) and value and isinstance(value[0], dict):
            known[key] = [{name: item for name, item in one.items() if name != "id"} for one in value]
    return known


class WorkspaceTest(ProgramTest):
    def workspace_called(self, name):
        self.workspace = os.path.join(self.home, name)
        made = self.run_plain("--json", "workspace", "create", self.workspace, "--plain")
        self.assertEqual(made.exit, 0, made.output)

    def plainly(self, *arguments):
        answer = self.run_plain("--json", "--workspace", self.workspace, "--now", NOW, *arguments)
        self.assertEqual(answer.exit, 0, answer.output[:3000])
        return answer.json

    def path(self, name):
        return os.path.join(self.home, name)

    def dossiers(self):
        path = self.path("all.json")
        self.plainly("export", path)
        with open(path, encoding="utf-8") as file:
            return {customer["number"]: bare(customer) for customer in json.load(file)}


class RoundTrip(WorkspaceTest):
    def go_round(self, before, *languages):
        for suffix in ("csv", "xlsx"):
            for language in languages:
                with self.subTest(suffix=suffix, language=language):
                    self.workspace = os.path.join(self.home, "before.dossier")
                    out = self.path(f"out-{language}.{suffix}")
                    self.plainly("--lang", language, "export", out)
                    self.workspace_called(f"{suffix}-{language}.dossier")
                    report = self.plainly("import", out, "--on-duplicate", "create")
                    after = self.dossiers()

                    self.assertEqual(report["files"][0]["unmapped"], [])
                    self.assertEqual((len(after), report["rejected"]), (len(before), 0))
                    for number, customer in before.items():
                        self.assertEqual(after.get(number), customer)

    def test_the_samples(self):
        self.workspace_called("before.dossier")
        for name in LISTS:
            self.plainly("import", os.path.join(SAMPLES, name))

        self.go_round(self.dossiers(), "zh_CN")

    def test_odd_texts(self):
        self.workspace_called("before.dossier")
        required = ["--set", "contacts[0].name=王芳", "--set", "contacts[0].phones=13800138000"]
        self.plainly("add", *required, *[word for field, value in ODD.items() for word in ("--set", f"{field}={value}")])
        self.plainly("add", *required, "--set", "name=张三", "--set", "kind=个人", "--set", "personal_scene=零售")

        self.go_round(self.dossiers(), "zh_CN", "en")

    def test_cards(self):
        """What a card holds comes back; several contacts of one firm are joined by its code."""
        self.workspace_called("before.dossier")
        firm = {"name": "示例精密有限公司", "uscc": "91310115MA1K4XJ07F", "short_name": "示例精密", "customer_type": "意向客户",
                "industry": "汽车制造业", "owner": "李雷", "source": "展会", "tier": "A级", "stage": "需求调研", "province": "上海市",
                "city": "上海市", "county": "浦东新区", "address": "张江路88号", "remark": "第一行\n第二行; 完,", "number": "000123",
                "contacts[0].name": "王建国", "contacts[0].phones": "13490000001", "contacts[0].phones[1]": "021-62345678转801",
                "contacts[0].emails": "a@example.com", "contacts[0].wechat": "wx_001", "contacts[0].title": "采购经理",
                "contacts[0].department": "采购部", "contacts[0].honorific": "先生", "contacts[0].role": "最终决策人",
                "contacts[0].key": "是", "contacts[1].name": "李四", "contacts[1].phones": "13490000002", "contacts[1].left": "是"}
        answer = self.plainly("add", *[word for field, value in firm.items() for word in ("--set", f"{field}={value}")])
        self.assertEqual(answer["warnings"], [])
        before = self.dossiers()["000123"]
        out = self.path("out.vcf")
        self.plainly("export", out)

        self.workspace_called("after.dossier")
        report = self.plainly("import", out)

        self.assertEqual((report["created"], report["updated"], report["rejected"]), (1, 1, 0), report)
        self.assertEqual(self.dossiers(), {"000123": before})


class Template(WorkspaceTest):
    def test_is_filled_in_and_read(self):
        self.workspace_called("before.dossier")
        path = self.path("template.xlsx")
        self.plainly("template", path)
        book = openpyxl.load_workbook(path)
        sheet = book.worksheets[0]
        headings = [cell.value for cell in sheet[1]]
        place = {heading.rstrip("*").strip(): number for number, heading in enumerate(headings, 1)}
        self.assertTrue(sheet.data_validations.dataValidation)
        self.assertTrue(all(name + "*" in headings for name in ("客户名称", "联系人姓名", "联系方式")), headings)
        for row in range(2, 12):
            for heading, value in {"客户名称": f"示例{row}有限公司", "联系人姓名": "王芳", "联系方式": f"1349000{row:04d}",
                                   "客户类型": "意向客户", "省": "广东省", "市": "深圳市", "成立时间": "2012-05-06"}.items():
                sheet.cell(row, place[heading], value)
        book.save(path)

        report = self.plainly("import", path)

        self.assertEqual((report["created"], report["rejected"], report["warnings"]), (10, 0, 0), report["problems"])
        self.assertEqual(report["files"][0]["unmapped"], [])
        self.assertEqual({(item["customer_type"], item["city"], item["founded_on"]) for item in self.dossiers().values()},
                         {("interested", "440300", "2012-05-06")})


if __name__ == "__main__":
    main()
