"""pinyin-characters.tsv, pinyin-words.tsv and surnames.tsv: toneless readings, ü as v."""

import bz2
import json
import re
import unicodedata

import divisions
import packages
import tables

# Readings of words that the word list lacks or gives wrongly, by dictionary; places and what businesses are called.
WORDS = {
    # places: not among the readings of the character, or wrong in the word list
    "六安": "lu an", "六合": "lu he", "乐亭": "lao ting", "乐陵": "lao ling", "洪洞": "hong tong", "中牟": "zhong mu",
    "长子县": "zhang zi xian", "大城县": "dai cheng xian", "筠连": "jun lian", "浚县": "xun xian", "涡阳": "guo yang",
    "泌阳": "bi yang", "繁峙": "fan shi", "尉犁": "yu li", "蔚县": "yu xian", "歙县": "she xian", "单县": "shan xian",
    "珲春": "hun chun", "喀什": "ka shi", "蚌埠": "beng bu", "东莞": "dong guan", "番禺": "pan yu", "台州": "tai zhou",
    "乐清": "yue qing", "乐山": "le shan", "铅山": "yan shan", "枞阳": "zong yang", "荥阳": "xing yang",
    "荥经": "ying jing", "犍为": "qian wei", "大埔": "da bu", "黄陂": "huang pi", "吴堡": "wu bu", "什邡": "shi fang",
    "都江堰": "du jiang yan", "召陵": "shao ling", "称多": "chen duo", "蚌山": "beng shan", "覃塘": "tan tang",
    "康巴什": "kang ba shi", "信都": "xin du", "襄都": "xiang du", "郫都": "pi du",
    # business
    "银行": "yin hang", "行业": "hang ye", "同行": "tong hang", "商行": "shang hang", "分行": "fen hang", "支行": "zhi hang",
    "总行": "zong hang", "央行": "yang hang", "工行": "gong hang", "农行": "nong hang", "建行": "jian hang",
    "中行": "zhong hang", "招行": "zhao hang", "交行": "jiao hang", "车行": "che hang", "琴行": "qin hang",
    "花行": "hua hang", "米行": "mi hang", "洋行": "yang hang", "投行": "tou hang", "行长": "hang zhang",
    "会计": "kuai ji", "音乐": "yin yue", "乐器": "yue qi", "调查": "diao cha", "调研": "diao yan", "重庆": "chong qing",
    "长沙": "chang sha", "长城": "chang cheng", "厦门": "xia men", "大厦": "da sha", "朝阳": "chao yang",
    "董事长": "dong shi zhang", "会长": "hui zhang", "校长": "xiao zhang", "院长": "yuan zhang", "厂长": "chang zhang",
    "店长": "dian zhang", "部长": "bu zhang", "局长": "ju zhang", "处长": "chu zhang", "科长": "ke zhang",
    "组长": "zu zhang", "队长": "dui zhang", "所长": "suo zhang", "站长": "zhan zhang",
}

# A surname's further readings, and surnames that the source lacks; the source's list is of 百家姓.
SURNAME_READINGS = {
    "覃": "qin tan", "翟": "zhai di", "隗": "wei kui", "尉": "wei", "种": "chong", "秘": "bi", "黑": "he", "仝": "tong",
    "郇": "xun", "么": "yao", "冼": "xian",
}
MORE_SURNAMES = ("付闫岳涂芦麦兰代阳隋苟楼佟丘商丛佘苑迟邝官南原栗楚鄢粟冼盘仝海帅练漆卿晋占初门亓况鲜尉种郇秘黑么")
MORE_COMPOUND = {
    "独孤": "du gu", "完颜": "wan yan", "纳兰": "na lan", "太史": "tai shi", "拓拔": "tuo ba", "刘付": "liu fu",
}
# 鬱 is the traditional form of 郁, which is there too.
NOT_SURNAMES = {"鬱"}


def toneless(text):
    """Pinyin without its tones, ü as v."""
    result = ""
    for character in unicodedata.normalize("NFD", text):
        if character == "\u0308":
            result = result[:-1] + "v"
        elif not unicodedata.combining(character):
            result += character
    return result.replace("\u0261", "g")


def distinct(syllables):
    return list(dict.fromkeys(toneless(syllable) for syllable in syllables))


def characters(source):
    """Every reading of each character, the most common first."""
    text = source.text(packages.PINYIN_PRO, "dist/esm/data/dict1.mjs")
    readings = {}
    for quoted, bare, members in re.findall(r"(?:'([^']+)'|(\w+)): \[(.*?)\]", text, re.S):
        for character in re.findall(r"'([^']+)'", members):
            readings.setdefault(character, distinct((quoted or bare).split()))
    tables.expect("characters with a reading", len(readings), 21132)
    return readings


def standard(source):
    """All standard readings of the 8,105 characters of 通用规范汉字表."""
    readings = {}
    for line in bz2.decompress(source.unihan("Unihan_Readings.txt.bz2")).decode().splitlines():
        parts = line.split("\t")
        if len(parts) == 3 and parts[1] == "kTGHZ2013":
            syllables = [s for group in parts[2].split(" ") for s in group.split(":")[1].split(",")]
            readings[chr(int(parts[0][2:], 16))] = distinct(syllables)
    tables.expect("standard characters", len(readings), 8105)
    return readings


def readings_of(source):
    """The usual reading by pinyin-pro, whose order is the better one; further ones by the standard where it has them."""
    usual, allowed = characters(source), standard(source)
    merged = {}
    for character, readings in usual.items():
        further = allowed.get(character, readings)
        merged[character] = [readings[0]] + [r for r in further if r != readings[0]]
    tables.expect("standard characters without a reading", [c for c in allowed if c not in merged], [])
    return merged, set(allowed)


def write_characters(merged, standard_characters):
    rows = {}
    for character, readings in sorted(merged.items()):
        column = 0 if character in standard_characters else 1
        rows.setdefault(readings[0], ["", "", ""])[column] += character
        for reading in readings[1:]:
            rows.setdefault(reading, ["", "", ""])[2] += character
    tables.write(
        "pinyin-characters", "Toneless readings of characters, ü as v.",
        f"{packages.PINYIN_PRO.label} (2026-09-11), usual readings; Debian {packages.UNICODE_DATA}, Unihan kTGHZ2013, further "
        "readings of the standard characters",
        "MIT; Unicode",
        ["syllable", "standard characters usually read so", "other characters usually read so", "characters also read so"],
        [(syllable, *columns) for syllable, columns in sorted(rows.items())])


def read(text, words, merged):
    """The reading that the program finds: the longest word at each place, else the character's usual reading."""
    result = []
    while text:
        word = next((text[:length] for length in range(len(text), 1, -1) if text[:length] in words), None)
        result.append(words[word] if word else merged[text[0]][0])
        text = text[len(word) if word else 1:]
    return " ".join(result)


def write_words(source, merged, names):
    """Words that are not read as their characters usually are: common ones, names of divisions, and WORDS."""
    common = json.loads(source.text(packages.PINYIN_WORDS, "json/modern.json"))
    every = json.loads(source.text(packages.PINYIN_WORDS, "json/complete.json"))

    def syllables(entry):
        return " ".join(toneless(syllable) for syllable in entry[0].split())

    known = {word: syllables(entry) for word, entry in common.items() if 2 <= len(word) <= 3}
    for full, short in names:
        if full in every:
            known[full] = syllables(every[full])
            known[short] = " ".join(known[full].split()[:len(short)])
        if short in every:
            known[short] = syllables(every[short])
    # A full name that begins with a place whose reading is given by hand would hide it.
    for place in WORDS:
        known = {word: reading for word, reading in known.items() if word == place or not word.startswith(place)}
    known |= WORDS

    kept = {}
    for word, reading in sorted(known.items(), key=lambda entry: len(entry[0])):
        if all(character in merged for character in word) and read(word, kept, merged) != reading:
            kept[word] = reading
    tables.write(
        "pinyin-words", "Words that are not read as their characters usually are.",
        f"{packages.PINYIN_WORDS.label}, modern.json and, for names of divisions, complete.json; corrections by dictionary in "
        "pinyin.py",
        "ISC", ["word", "syllables"], sorted(kept.items()))


def write_surnames(source, merged):
    text = source.text(packages.PINYIN_PRO, "dist/esm/data/surname.mjs")
    listed = re.findall(r"^\s+'?([^\s:']+)'?: '([^']+)',", text[:text.index("};")], re.M)
    surnames = {name: toneless(reading) for name, reading in listed}
    tables.expect("surnames", (sum(len(name) == 1 for name in surnames), sum(len(name) == 2 for name in surnames)), (431, 61))
    for name in NOT_SURNAMES:
        del surnames[name]
    surnames |= {name: merged[name][0] for name in MORE_SURNAMES} | MORE_COMPOUND
    rows = []
    for name, reading in sorted(surnames.items()):
        rows.append((name, SURNAME_READINGS[name].replace(" ", "|") if name in SURNAME_READINGS else reading))
    tables.write(
        "surnames", "Surnames and how they are read as such; a single one may have two readings.",
        f"{packages.PINYIN_PRO.label} (surname.mjs), with surnames common today that it lacks (pinyin.py)", "MIT",
        ["surname", "syllables; readings parted by |"], rows)


def make(source, current):
    merged, standard_characters = readings_of(source)
    write_characters(merged, standard_characters)
    names = sorted((name, divisions.short_name(code, name)) for code, name in current.items())
    write_words(source, merged, names)
    write_surnames(source, merged)
