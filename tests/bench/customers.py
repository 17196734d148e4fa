"""Invented customers for the benchmarks: seeded, so that every machine measures the same bytes."""
import random

ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
HEADINGS = ['客户编号', '客户名称', '统一社会信用代码', '所属行业', '所在地区', '联系人', '职位', '联系方式', '电子邮箱', '客户类型',
            '客户来源', '首次合作日期', '累计合作金额(万元)', '备注']
MORE_HEADINGS = ['合作阶段', '客户等级', '主营业务', '员工人数', '成立时间', '负责人']
PLACES = [('广东省', '深圳市', '南山区', '440305'), ('浙江省', '杭州市', '西湖区', '330106'), ('江苏省', '苏州市', '吴中区', '320506'),
          ('四川省', '成都市', '武侯区', '510107'), ('湖北省', '武汉市', '洪山区', '420111'), ('山东省', '青岛市', '市南区', '370202'),
          ('陕西省', '西安市', '雁塔区', '610113'), ('福建省', '厦门市', '思明区', '350203')]
INDUSTRIES = ['软件和信息技术服务业', '通用设备制造业', '道路运输业', '批发业', '餐饮业', '专业技术服务业', '汽车制造业', '食品制造业']
TRADES = ['科技', '贸易', '机械', '物流', '电子', '食品', '建材', '医疗器械']
FORMS = ['有限公司', '有限责任公司', '股份有限公司']
STEM = '恒启华宏润诚昊晖江骏泽蓝科信达远博飞智云瑞丰明德安泰康嘉禾海川盛隆鼎铭裕兴'
SURNAMES = '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗'
GIVEN = '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉'
TYPES = ['潜在客户', '意向客户', '合作客户', '流失客户']
SOURCES = ['展会', '转介绍', '线上推广', '其他']
STAGES = ['初步接洽', '需求调研', '方案报价', '合同签订', '履约中']


def uscc(rng, area):
    body = '91' + area + ''.join(rng.choices(ALPHABET, k=9))
    total = sum(ALPHABET.index(c) * pow(3, i, 31) for i, c in enumerate(body))
    return body + ALPHABET[(31 - total % 31) % 31]


def customers(count, wide=False, seed=20261120, first=0):
    """Yields one list of texts a customer, in the order of HEADINGS (and MORE_HEADINGS when wide). @p first: the first one's number."""
    rng = random.Random(seed + first)
    for i in range(first, first + count):
        province, city, county, area = rng.choice(PLACES)
        stem = ''.join(rng.choices(STEM, k=4))
        row = [f'{i:07d}', f'{city[:-1]}{stem}{rng.choice(TRADES)}{rng.choice(FORMS)}', uscc(rng, area), rng.choice(INDUSTRIES),
               province + city + county, rng.choice(SURNAMES) + ''.join(rng.choices(GIVEN, k=2)), rng.choice(['经理', '总经理', '采购主管', '']),
               f'1{rng.choice("3578")}{i:09d}', f'c{i}@c{i % 5000}.example.com', rng.choice(TYPES), rng.choice(SOURCES),
               f'20{rng.randrange(10, 26)}-{rng.randrange(1, 13):02d}-{rng.randrange(1, 29):02d}', f'{rng.randrange(1, 90000) / 100:.2f}',
               rng.choice(['', '付款周期60天', '指定物流,不收到付', '老系统迁移,待核对'])]
        if wide:
            row += [rng.choice(STAGES), rng.choice('ABCD'), rng.choice(['研发、生产、销售', '进出口, 仓储', '设备租赁']), str(rng.randrange(5, 3000)),
                    f'{rng.randrange(1990, 2024)}-{rng.randrange(1, 13):02d}-{rng.randrange(1, 29):02d}', rng.choice(['顾一鸣', '周晓岚', '谢广宁'])]
        yield row
