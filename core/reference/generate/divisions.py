"""divisions.tsv: provinces, prefectures and counties as of April 2026."""

import json

import packages
import tables

# Not units of the official list but headings for the counties below them.
PLACEHOLDERS = {"1101", "1201", "3101", "5001", "5002", "4190", "4290", "4690", "6590"}
# Prefectures without counties, repeated as their own county.
REPEATED = {"441900", "442000", "460400", "620201"}
# Management areas of 大兴安岭 and 海西, not divisions of GB/T 2260.
MANAGEMENT_AREAS = {"232761", "232762", "232763", "232764", "632857"}
# The package has the islands of 三沙 of before 2020; since then there are two districts.
SANSHA_OLD = {"460321", "460322", "460323"}
SANSHA = {"460302": "西沙区", "460303": "南沙区"}

# What was announced after 2023-06-30, the package's day.
ADDED = {
    "653228": "和康县",  # 2024-12-27
    "653229": "和安县",  # 2024-12-27
    "500157": "两江新区",  # 2025-11-06, of 江北区 and 渝北区
    "653132": "岑岭县",  # 2026-03-26
    "659013": "草湖市",  # 2026-04
}
# The codes of these were not yet published officially.
PROVISIONAL = {"653132", "659013"}

# Abolished lately and still written by people: kept, with the division that took over most of it.
FORMER = {
    "310108": ("闸北区", "310106"),  # 2015
    "330103": ("下城区", "330105"),  # 2021
    "330104": ("江干区", "330102"),  # 2021
    "350402": ("梅列区", "350404"),  # 2021
    "410306": ("吉利区", "410308"),  # 2021
    "500105": ("江北区", "500157"),  # 2025-11-06
    "500112": ("渝北区", "500157"),  # 2025-11-06; five northern towns went to 北碚区
}

# GB/T 2260 has no divisions below these; what packages show there is invented.
WITHOUT_DIVISIONS = {"710000": "台湾省", "810000": "香港特别行政区", "820000": "澳门特别行政区"}

# The city level of the municipalities, which the official list leaves out.
MUNICIPAL_CITIES = ["110100", "120100", "310100", "500100", "500200"]

AUTONOMOUS_REGIONS = {"150000": "内蒙古", "450000": "广西", "540000": "西藏", "640000": "宁夏", "650000": "新疆"}
NATIONALITIES = [
    "各族", "蒙古族", "蒙古", "回族", "藏族", "苗族", "彝族", "壮族", "布依族", "朝鲜族", "满族", "侗族", "瑶族", "白族", "土家族", "哈尼族",
    "哈萨克族", "哈萨克", "傣族", "黎族", "傈僳族", "佤族", "畲族", "拉祜族", "水族", "东乡族", "纳西族", "景颇族", "柯尔克孜", "土族", "达斡尔族",
    "仫佬族", "羌族", "布朗族", "撒拉族", "毛南族", "仡佬族", "锡伯", "普米族", "塔吉克", "怒族", "保安族", "裕固族", "独龙族",
]
COUNTY_SUFFIXES = ["新区", "林区", "特区", "市", "县", "区", "旗"]


def without_nationalities(name):
    """The name without the nationalities at its end; one that is a nationality alone loses 族 only (东乡, 鄂温克)."""
    while True:
        for nationality in sorted(NATIONALITIES, key=len, reverse=True):
            if name.endswith(nationality) and len(name) - len(nationality) >= 2:
                name = name.removesuffix(nationality)
                break
        else:
            return name.removesuffix("族") if len(name) > 2 else name


def short_name(code, name):
    """What people call it; never cut to fewer than two characters (单县, 芒市, 城区)."""
    if code in AUTONOMOUS_REGIONS:
        return AUTONOMOUS_REGIONS[code]
    if code.endswith("0000"):
        suffixes = ["特别行政区", "省", "市"]
    elif code.endswith("00"):
        suffixes = ["自治州", "地区", "盟", "市"]
    else:
        suffixes = ["自治县", "自治旗", *COUNTY_SUFFIXES]
    for suffix in suffixes:
        if name.endswith(suffix) and len(name) - len(suffix) >= 2:
            short = name.removesuffix(suffix)
            return without_nationalities(short) if suffix.startswith("自治") else short
    return name


def official(source):
    """Provinces, prefectures and counties of 2023-06-30, by code."""
    def load(file):
        return json.loads(source.text(packages.CHINA_DIVISION, f"dist/{file}.json"))

    provinces = {row["code"] + "0000": row["name"] for row in load("provinces")}
    prefectures = {row["code"] + "00": row["name"] for row in load("cities") if row["code"] not in PLACEHOLDERS}
    counties = {row["code"]: row["name"] for row in load("areas")}
    unwanted = REPEATED | MANAGEMENT_AREAS | SANSHA_OLD
    # Codes ending 71 to 79 are zones of the statistics bureau (高新区), no divisions.
    counties = {code: name for code, name in counties.items()
                if code not in unwanted and not 71 <= int(code[4:]) <= 79} | SANSHA
    tables.expect("official list of 2023", (len(provinces), len(prefectures), len(counties)), (31, 333, 2844))
    return provinces, prefectures, counties


def today(source):
    """All current mainland divisions by code, with the changes since the package's day."""
    provinces, prefectures, counties = official(source)
    counties = {code: name for code, name in (counties | ADDED).items() if code not in FORMER}
    tables.expect("list of April 2026", (len(provinces), len(prefectures), len(counties)), (31, 333, 2847))
    return provinces | prefectures | counties


def make(source):
    current = today(source)
    rows = [(code, name, short_name(code, name), "provisional" if code in PROVISIONAL else "")
            for code, name in (current | WITHOUT_DIVISIONS).items()]
    for code in MUNICIPAL_CITIES:
        name = current[code[:2] + "0000"]
        rows.append((code, name, short_name(code, name), "municipal"))
    for code, (name, successor) in FORMER.items():
        rows.append((code, name, short_name(code, name), "former", successor))
    tables.write(
        "divisions", "Administrative divisions of GB/T 2260 as of April 2026.",
        f"{packages.CHINA_DIVISION.label} (National Bureau of Statistics, 2023-06-30), with the changes announced until "
        "2026-04 and the exclusions that divisions.py explains",
        "MIT",
        ["code", "name", "short name", "standing: provisional, former or municipal; else current", "successor of a former one"],
        sorted(rows))
    return current
