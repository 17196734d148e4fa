"""Lists of customers as offices write them, made from known truth: other headings, orders, notations, layouts, encodings.

Everything follows from the seed. All firms, people and numbers are invented; mobiles lie in a block that is lent to
satellite sets.
"""
import csv
import datetime
import io
import random

import openpyxl

PLACES = [  # province, city, county, codes; a municipality's city is its own name
    ("上海市", "上海市", "浦东新区", "310000", "310100", "310115"),
    ("北京市", "北京市", "海淀区", "110000", "110100", "110108"),
    ("天津市", "天津市", "南开区", "120000", "120100", "120104"),
    ("广东省", "深圳市", "南山区", "440000", "440300", "440305"),
    ("浙江省", "杭州市", "西湖区", "330000", "330100", "330106"),
    ("江苏省", "苏州市", "昆山市", "320000", "320500", "320583"),
    ("四川省", "成都市", "武侯区", "510000", "510100", "510107"),
    ("湖北省", "武汉市", "洪山区", "420000", "420100", "420111"),
    ("山东省", "青岛市", "市南区", "370000", "370200", "370202"),
    ("湖南省", "长沙市", "岳麓区", "430000", "430100", "430104"),
    ("内蒙古自治区", "呼和浩特市", "新城区", "150000", "150100", "150102"),
    ("广西壮族自治区", "南宁市", "青秀区", "450000", "450100", "450103"),
]
INDUSTRIES = [("软件和信息技术服务业", "I65"), ("汽车制造业", "C36"), ("餐饮业", "H62"), ("医药制造业", "C27"),
              ("道路运输业", "G54"), ("食品制造业", "C14"), ("专用设备制造业", "C35"), ("零售业", "F52")]
TYPES = [("潜在客户", "prospect"), ("意向客户", "interested"), ("合作客户", "customer"), ("流失客户", "lost"),
         ("潜在", "prospect"), ("意向", "interested"), ("成交客户", "customer"), ("流失", "lost")]
STAGES = [("初步接洽", "first_contact"), ("需求调研", "research"), ("方案报价", "proposal"), ("合同签订", "contract"),
          ("履约中", "delivery"), ("合作终止", "ended")]
SOURCES = [("展会", "exhibition"), ("转介绍", "referral"), ("线上推广", "online"), ("陌拜", "cold_call"), ("其他", "other")]
TIERS = [("A级", "A"), ("B类", "B"), ("C", "C"), ("D级", "D")]
SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗"
GIVEN = ["建国", "芳", "伟明", "秀英", "志强", "丽娟", "海涛", "雪", "文斌", "晓东", "桂兰", "俊杰", "思源", "嘉怡"]
STEMS = ["启明", "华创", "瑞丰", "博远", "天瑞", "鼎盛", "云帆", "恒泰", "嘉禾", "金石", "东方源", "卓越达", "新锐", "百川"]
TRADES = ["科技", "机械", "贸易", "食品", "物流", "电子", "医药", "餐饮管理", "软件", "汽车部件"]
FORMS = ["有限公司", "有限责任公司", "股份有限公司"]
AREA_CODES = {"310000": "021", "110000": "010", "120000": "022", "440000": "0755", "330000": "0571", "320000": "0512",
              "510000": "028", "420000": "027", "370000": "0532", "430000": "0731", "150000": "0471", "450000": "0771"}
LONG_NUMBERS = {"150000": 7, "450000": 7}

HEADINGS = {
    "number": ["客户编号", "编号", "客户代码", "档案编号", "客户编码"],
    "name": ["客户名称", "公司名称", "单位名称", "企业名称", "客户全称", "公司名称（全称）", "客户单位名称", "企业名称*",
             "客户（公司）名称", "Company Name", "客户名称/单位", "参展单位名称", "公司"],
    "uscc": ["统一社会信用代码", "信用代码", "税号", "社会信用代码", "统一社会信用代码（18位）", "纳税人识别号", "营业执照号码"],
    "industry": ["行业", "所属行业", "行业类别", "所在行业", "客户所属行业", "行业分类（国标）", "从事行业"],
    "customer_type": ["客户类型", "客户类别", "客户分类", "类型", "客户状态"],
    "stage": ["合作阶段", "销售阶段", "跟进阶段", "当前阶段", "合作进度"],
    "source": ["客户来源", "来源渠道", "获客渠道", "信息来源", "线索来源", "来源"],
    "tier": ["客户等级", "等级", "客户级别", "客户分级", "重要等级"],
    "founded_on": ["成立时间", "成立日期", "公司成立时间", "企业成立日期", "注册时间"],
    "employees": ["员工人数", "人数", "公司人数", "员工数（人）", "从业人数"],
    "province": ["省份", "省", "所在省份"],
    "city": ["城市", "市", "所在城市"],
    "county": ["区县", "区/县", "所属区县"],
    "region": ["所在地区", "省市区", "地区", "客户所在地", "所属区域"],
    "address": ["地址", "详细地址", "公司地址", "通讯地址", "办公地址"],
    "contact": ["联系人", "联系人姓名", "主要联系人", "客户联系人", "联系人（必填）", "Contact", "接洽人"],
    "title": ["职务", "职位", "联系人职务", "岗位"],
    "mobile": ["手机", "手机号", "联系电话", "手机号码*", "联系人手机", "联系方式（手机）", "移动电话", "Mobile"],
    "landline": ["座机", "固定电话", "办公电话", "公司电话", "单位固话"],
    "email": ["邮箱", "电子邮箱", "E-mail", "Email地址", "电子邮件"],
    "first_cooperation_on": ["首次合作日期", "首次成交时间", "首单日期", "首次合作时间"],
    "latest_cooperation_on": ["最近合作日期", "最近一次成交日期", "最后合作日期", "最近下单时间"],
    "total_amount": ["累计合作金额", "合作金额", "累计成交额", "成交总额", "累计销售额"],
    "period": ["合同期限", "合同有效期", "合同起止日期", "合作期限"],
    "contract_from": ["合同开始日期", "合同起始日", "合同生效日期"],
    "contract_to": ["合同结束日期", "合同到期日", "合同截止日期"],
    "followed_on": ["最近跟进日期", "跟进日期", "最后跟进时间", "最近联系日期"],
    "followed_how": ["跟进方式", "沟通方式"],
    "summary": ["跟进内容", "跟进情况", "沟通记录", "跟进内容摘要", "洽谈情况"],
    "next_plan": ["下次跟进计划", "下一步计划", "后续跟进计划"],
    "owner": ["负责人", "客户经理", "业务员", "销售负责人"],
    "remark": ["备注", "备注信息", "其他说明", "特殊说明"],
}
JUNK = ["序号", "邮编", "传真", "填表人", "附件"]
GROUPS = [("基本信息", ["number", "name", "uscc", "industry", "founded_on", "employees"]),
          ("联系信息", ["contact", "title", "mobile", "landline", "email"]),
          ("业务情况", ["first_cooperation_on", "latest_cooperation_on", "total_amount", "period"])]
PROSE = [["填写说明"], ["一、客户名称：企业填写营业执照全称，个人填写姓名。"], ["二、客户名称、联系人姓名、联系方式为必填项。"],
         ["三、日期统一填写为年-月-日。"]]


def check_digit(code):
    letters = "0123456789ABCDEFGHJKLMNPQRTUWXY"
    total = sum(letters.index(sign) * pow(3, place, 31) for place, sign in enumerate(code))
    return letters[(31 - total % 31) % 31]


class Variant:
    """One made file: its table, the layout around it, and what must come out."""

    def __init__(self, seed):
        self.chance = random.Random(seed)
        self.seed = seed
        self.unit = self.chance.choice(["元", "万元", "万", ""])
        self.unit_sign = self.chance.choice(["({})", "（{}）", "/{}", "(单位：{})"])
        self.customers = [self.customer(number) for number in range(1, self.chance.randint(12, 40))]
        self.columns = self.chosen_columns()
        self.headings = [self.heading(column) for column in self.columns]

    # ------------------------------------------------------------------ truth
    def customer(self, number):
        pick = self.chance.choice
        place = pick(PLACES)
        name = f"{place[1][:2]}{pick(STEMS)}{number:03d}{pick(TRADES)}{pick(FORMS)}"
        code = "91" + place[5] + "".join(self.chance.choices("0123456789ABCDEFGHJKLMNPQRTUWXY", k=9))
        day = lambda first, last: datetime.date(self.chance.randint(first, last), self.chance.randint(1, 12),
                                                self.chance.randint(1, 28))
        begin, latest = sorted([day(2015, 2019), day(2020, 2025)])
        signed = day(2022, 2025)
        return {
            "number": f"{self.seed % 90 + 10:03d}{number:04d}", "name": name, "uscc": code + check_digit(code), "place": place,
            "industry": pick(INDUSTRIES), "customer_type": pick(TYPES), "stage": pick(STAGES), "source": pick(SOURCES),
            "tier": pick(TIERS), "founded_on": day(1995, 2014), "employees": self.chance.randint(5, 4000),
            "address": f"{pick(['人民路', '科技大道', '解放街'])}{self.chance.randint(1, 999)}号",
            "contact": pick(SURNAMES) + pick(GIVEN), "title": pick(["总经理", "采购经理", "技术总监", "行政主管"]),
            "mobile": f"1349{self.seed % 1000:03d}{number:04d}",
            "landline": (AREA_CODES[place[3]], f"{self.chance.randint(2, 8)}"
                         + "".join(self.chance.choices("0123456789", k=LONG_NUMBERS.get(place[3], 8) - 1))),
            "email": f"mail{number}.{self.seed}@example.{pick(['com', 'cn'])}",
            "first_cooperation_on": begin, "latest_cooperation_on": latest,
            "yuan": self.chance.randint(1, 5000) * 1000, "contract_from": signed,
            "contract_to": signed + datetime.timedelta(days=364), "followed_on": day(2025, 2025),
            "followed_how": pick([("电话", "phone"), ("拜访", "visit"), ("邮件", "email")]),
            "summary": pick(["客户询价，已发样品", "需要再谈价格", "对方称\"下月\"决定", "已寄资料; 待回复"]),
            "next_plan": pick(["下周回访", "寄送样品", "约见总经理"]), "owner": pick(SURNAMES) + pick(GIVEN),
            "remark": pick(["老客户介绍", "要求月结", "付款及时", "注意保密"]),
        }

    def chosen_columns(self):
        columns = ["name", "contact", "mobile"]
        for column in HEADINGS:
            wanted = column not in columns and self.chance.random() < 0.55
            if wanted and column not in ("province", "city", "county", "region", "period", "contract_from", "contract_to"):
                columns.append(column)
        columns += self.chance.choice([[], ["region"], ["province", "city"], ["province", "city", "county"], ["city"]])
        columns += self.chance.choice([[], ["period"], ["contract_from", "contract_to"]])
        if not {"followed_on"} & set(columns):
            columns = [column for column in columns if column not in ("followed_how", "summary", "next_plan")]
        columns += [junk for junk in JUNK[1:] if self.chance.random() < 0.2]
        self.is_grouped = self.chance.random() < 0.25
        if self.is_grouped:
            columns.sort(key=self.group_of)
        else:
            self.chance.shuffle(columns)
        return (["序号"] if self.chance.random() < 0.5 else []) + columns

    @staticmethod
    def group_of(column):
        return next((place for place, (_, members) in enumerate(GROUPS) if column in members), len(GROUPS))

    def heading(self, column):
        text = self.chance.choice(HEADINGS.get(column, [column]))
        if column == "total_amount" and self.unit:
            text += self.unit_sign.format(self.unit)
        if column in ("name", "contact", "mobile") and self.chance.random() < 0.2 and "*" not in text:
            text = "*" + text
        return text

    # ------------------------------------------------------------------ how it is written
    def mobile(self, digits):
        forms = [digits, f"{digits[:3]} {digits[3:7]} {digits[7:]}", f"{digits[:3]}-{digits[3:7]}-{digits[7:]}",
                 f"+86{digits}", f"+86 {digits}", f"86-{digits}", f"{digits}.0", "".join(chr(ord(c) + 0xFEE0) for c in digits),
                 f"{digits}（微信同号）", f"手机：{digits}", f" {digits} "]
        return self.chance.choice(forms)

    def landline(self, area, number):
        return self.chance.choice([f"{area}-{number}", f"({area}){number}", f"（{area}）{number}", f"{area}{number}",
                                   f"{area} {number}", f"+86-{area[1:]}-{number}", f"{area}－{number}"])

    def day(self, date, short=True):
        forms = [date.isoformat(), f"{date.year}/{date.month}/{date.day}", f"{date.year}年{date.month}月{date.day}日",
                 f"{date.year}.{date.month:02d}.{date.day:02d}", date.strftime("%Y%m%d"), f"{date} 00:00:00"]
        return self.chance.choice(forms if short else forms[:4])

    def amount(self, yuan):
        if self.unit in ("万元", "万"):
            value = yuan / 10000
            return self.chance.choice([f"{value:g}", f"{value:.2f}", f"{yuan}元", f"{value:g}万"])
        return self.chance.choice([str(yuan), f"{yuan:,}", f"{yuan}.00", f"¥{yuan:,}.00", f"{yuan / 10000:g}万元"])

    def region(self, place):
        province, city, county = place[:3]
        whole = county if province == city else city + county
        return self.chance.choice([province + whole, f"{province}/{city}/{county}", f"{province} {city} {county}",
                                   f"{province}-{city}-{county}"])

    def cell(self, customer, column, row):
        place = customer["place"]
        from_to = (customer["contract_from"], customer["contract_to"])
        made = {
            "序号": lambda: row, "邮编": lambda: "200000", "传真": lambda: "", "填表人": lambda: "小李", "附件": lambda: "",
            "region": lambda: self.region(place), "province": lambda: self.written(place[0], "省市"),
            "city": lambda: self.written(place[1], "市"), "county": lambda: place[2],
            "mobile": lambda: self.mobile(customer["mobile"]), "landline": lambda: self.landline(*customer["landline"]),
            "total_amount": lambda: self.amount(customer["yuan"]), "employees": lambda: self.chance.choice(
                [customer["employees"], f"{customer['employees']}人"]),
            "period": lambda: self.day(from_to[0], False) + self.chance.choice(["至", "~", " - ", "到", "——"])
                              + self.day(from_to[1], False),
            "uscc": lambda: self.chance.choice([customer["uscc"], customer["uscc"].lower(), f" {customer['uscc']} "]),
            "customer_type": lambda: self.ticked(customer["customer_type"], TYPES[:4]),
            "contact": lambda: customer["contact"], "email": lambda: self.chance.choice(
                [customer["email"], customer["email"].upper() if self.chance.random() < 0.1 else customer["email"]]),
        }
        if column in made:
            return made[column]()
        value = customer[column]
        if isinstance(value, datetime.date):
            return self.day(value)
        return value[0] if isinstance(value, tuple) else value

    def written(self, name, endings):
        is_plain = len(name) == 3 and name[-1] in endings
        return name[:-1] if is_plain and self.chance.random() < 0.4 else name

    def ticked(self, value, options):
        if self.chance.random() > 0.1 or value not in options:
            return value[0]
        return "".join(("☑" if option == value else "□") + option[0] for option in options)

    # ------------------------------------------------------------------ the table
    def table(self):
        """Rows of cells with the place of the headings, and notes of what was done to which row."""
        rows = self.above()
        if self.is_grouped:
            rows.append(self.group_line())
        rows.append(list(self.headings))
        self.header_row = len(rows)
        self.expected, self.rejected, self.doubles = [], [], []
        for number, customer in enumerate(self.customers, 1):
            cells = [self.cell(customer, column, number) for column in self.columns]
            fate = self.chance.random()
            if fate < 0.06:
                lost = self.chance.choice(["name", "contact", "mobile"])
                cells[self.columns.index(lost)] = self.chance.choice(["", "无", "/", "-"])
                if lost == "mobile" and "landline" in self.columns:
                    cells[self.columns.index("landline")] = ""
                rows.append(cells)
                self.rejected.append(len(rows))
                continue
            rows.append(cells)
            self.expected.append((len(rows), customer))
            if fate < 0.12:
                rows.append([self.cell(customer, column, number) for column in self.columns])
                self.doubles.append(len(rows))
            elif fate < 0.16:
                rows.append([""] * len(self.columns))
            elif fate < 0.19:
                rows.append(self.total("小计"))
        self.table_end = len(rows)
        if self.chance.random() < 0.5:
            rows.append(self.total(self.chance.choice(["合计", "总计", "合 计"])))
        if self.chance.random() < 0.4:
            rows.append([self.chance.choice(["注：带*为必填项。", "备注：以上数据截至2026年10月", "填表说明：请如实填写"])])
        if self.chance.random() < 0.2:
            rows.append(["制表人：张三", "", "审核：李四"])
        return rows

    def above(self):
        rows = []
        if self.chance.random() < 0.5:
            rows.append([self.chance.choice(["2026年客户信息汇总表", "客户名单", "XX展会意向客户登记表", "客户档案一览表"])])
        if self.chance.random() < 0.3:
            rows.append([self.chance.choice(["填报单位：销售一部        填报日期：2026年10月20日", "统计时间：2026-10-31", "部门：市场部"])])
        if rows and self.chance.random() < 0.3:
            rows.append([])
        return rows

    def group_line(self):
        cells, before = [], None
        for column in self.columns:
            group = self.group_of(column)
            name = GROUPS[group][0] if group < len(GROUPS) else "其他"
            cells.append("" if column == "序号" or name == before else name)
            before = None if column == "序号" else name
        return cells

    def total(self, word):
        cells = [""] * len(self.columns)
        cells[0] = word
        if "total_amount" in self.columns:
            cells[self.columns.index("total_amount")] = "999999"
        return cells

    # ------------------------------------------------------------------ the files
    def write(self, path_without_ending):
        """Writes the variant; where."""
        self.format = self.chance.choice(["xlsx", "xlsx", "csv", "csv", "txt"])
        path = f"{path_without_ending}.{self.format}"
        rows = self.table()
        if self.format == "xlsx":
            self.write_workbook(path, rows)
        else:
            self.write_text(path, rows)
        return path

    def write_text(self, path, rows):
        separator = "\t" if self.format == "txt" else self.chance.choice([",", ",", ";", "|"])
        self.encoding = self.chance.choice(["utf-8", "utf-8-sig", "gb18030", "utf-16"])
        text = io.StringIO(newline="")
        csv.writer(text, delimiter=separator, lineterminator=self.chance.choice(["\r\n", "\n"])).writerows(
            [[str(cell) for cell in row] for row in rows if row or self.format])
        with open(path, "wb") as file:
            file.write(text.getvalue().encode(self.encoding))

    def write_workbook(self, path, rows):
        book = openpyxl.Workbook()
        sheet = book.active
        if self.chance.random() < 0.3:
            sheet.title = "填写说明"
            for row in PROSE:
                sheet.append(row)
            sheet = book.create_sheet()
        sheet.title = self.chance.choice(["名单", "Sheet1", "客户", "2026年"])
        for number, row in enumerate(rows, 1):
            for place, value in enumerate(row, 1):
                if value != "":
                    sheet.cell(number, place, self.typed(value))
        for number in range(1, self.header_row - (2 if self.is_grouped else 1) + 1):
            if rows[number - 1] and self.chance.random() < 0.7:
                sheet.merge_cells(start_row=number, start_column=1, end_row=number, end_column=len(self.columns))
        if self.is_grouped:
            self.merge_groups(sheet)
        if self.chance.random() < 0.3:
            old = book.create_sheet("旧数据")
            old.append(self.headings)
            old.append(["旧"] * len(self.headings))
            old.sheet_state = "hidden"
        book.save(path)

    def merge_groups(self, sheet):
        row = self.header_row - 1
        starts = [place for place in range(1, len(self.columns) + 1) if sheet.cell(row, place).value]
        for start, end in zip(starts, starts[1:] + [len(self.columns) + 1]):
            if end - start > 1:
                sheet.merge_cells(start_row=row, start_column=start, end_row=row, end_column=end - 1)

    def typed(self, value):
        """Now and then a real date or number instead of a text."""
        if isinstance(value, str) and len(value) == 10 and value[4] == "-" and self.chance.random() < 0.5:
            return datetime.date.fromisoformat(value)
        if isinstance(value, str) and value.isdigit() and len(value) == 11 and value[0] == "1" and self.chance.random() < 0.3:
            return int(value)
        return value

    # ------------------------------------------------------------------ what must come out
    def facts(self, customer):
        """Member of the exported dossier and value, for the columns that the file has."""
        place, has = customer["place"], set(self.columns)
        facts = {"name": customer["name"]}
        for column in ("number", "uscc", "address", "employees", "owner", "remark"):
            if column in has:
                facts[column] = customer[column]
        for column in ("customer_type", "stage", "source", "tier", "industry"):
            if column in has:
                facts[column] = customer[column][1]
        for column in ("founded_on", "first_cooperation_on", "latest_cooperation_on"):
            if column in has:
                facts[column] = customer[column].isoformat()
        if "total_amount" in has:
            facts["total_amount"] = customer["yuan"] * 100
        if "period" in has or "contract_from" in has:
            facts |= {"contract_from": customer["contract_from"].isoformat(),
                      "contract_to": customer["contract_to"].isoformat()}
        if has & {"region", "city"}:
            facts |= {"province": place[3], "city": place[4]}
        if has & {"region", "county"}:
            facts["county"] = place[5]
        return facts

    def contact_facts(self, customer):
        area, number = customer["landline"]
        phones = {"+86" + customer["mobile"]}
        if "landline" in self.columns:
            phones.add("+86" + area[1:] + number)
        facts = {"name": customer["contact"], "phones": phones}
        if "title" in self.columns:
            facts["title"] = customer["title"]
        if "email" in self.columns:
            facts["emails"] = {customer["email"]}
        return facts

    def follow_up_facts(self, customer):
        if "followed_on" not in self.columns:
            return {}
        facts = {"on": customer["followed_on"].isoformat()}
        if "followed_how" in self.columns:
            facts["method"] = customer["followed_how"][1]
        facts |= {column: customer[column] for column in ("summary", "next_plan") if column in self.columns}
        return facts
