"""holidays.tsv: public holidays and make-up workdays of the PRC by the State Council's yearly notices."""

import json

import packages
import tables

# The years that were compared day by day with a second source; before them the notices had another form.
YEARS = range(2007, 2027)


def days(entries, kind):
    """Date, kind and Chinese name of the holiday: '2026-02-15': 'Spring Festival,春节,4'."""
    return [(day, kind, what.split(",")[1]) for day, what in entries.items() if int(day[:4]) in YEARS]


def check(rows):
    """What the notices of 2024 to 2026 say, and days that other packages have wrong."""
    count = {(year, kind): sum(day.startswith(year) and found == kind for day, found, _ in rows)
             for year in ("2024", "2025", "2026") for kind in ("off", "work")}
    tables.expect("days off and made up", count,
                  {("2024", "off"): 28, ("2024", "work"): 8, ("2025", "off"): 28, ("2025", "work"): 5,
                   ("2026", "off"): 33, ("2026", "work"): 6})
    kinds = {day: kind for day, kind, _ in rows}
    for day, kind in {"2007-12-29": "work", "2013-04-07": "work", "2018-12-29": "work", "2018-12-31": "off"}.items():
        tables.expect(day, kinds.get(day), kind)


def make(source):
    table = json.loads(source.text(packages.CHINESE_DAYS, "dist/chinese-days.json"))
    rows = sorted(days(table["holidays"], "off") + days(table["workdays"], "work"))
    check(rows)
    tables.write("holidays", f"Public holidays and make-up workdays (调休) of {YEARS[0]} to {YEARS[-1]}. A weekend inside a "
                 "holiday may be left out; it is off all the same.",
                 f"{packages.CHINESE_DAYS.label}, dist/chinese-days.json (2026-05-08); 2024 to 2026 compared with the "
                 "State Council's notices, all years with a second table", "MIT", ["day", "off or work", "holiday"], rows)
