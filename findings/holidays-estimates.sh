#!/usr/bin/env bash
# holidays: Indonesia's days off in 2027 are decided, and three of them are marked as estimates.
#
# Surprise: all the days of leave around Idul Fitri and Idul Adha 2027 stand as decided, and the
# feasts themselves say "(perkiraan)". For 2028 there is no leave at all, which is what a year
# without any would look like. islamic_show_estimated=False takes the mark off the Islamic days
# and leaves it on Imlek and Waisak, which are estimates in the same way.
# Why it matters: deadlines are counted around these days. The mark cannot tell decided from
# undecided, and the absence of leave does not mean that there will be none.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check holidays==0.109

"$work/venv/bin/python" - >"$work/seen" <<'PY' || true
from holidays.countries import Indonesia

for year in (2027, 2028):
    days = Indonesia(years=year, language="id")
    leave = Indonesia(years=year, language="id", categories=("government",))
    print(year, "public days", len(days), "days of leave", len(leave))
    around = [str(day) for day, name in leave.items() if "Idul" in name]
    print("  leave around Idul Fitri and Idul Adha:", *sorted(around))
    for shown in (True, False):
        marked = Indonesia(years=year, language="id", islamic_show_estimated=shown)
        names = [name for _, name in sorted(marked.items()) if "perkiraan" in name]
        print(f"  islamic_show_estimated={shown}:", *names, sep="\n    ")
PY

cat "$work/seen"
if diff "$work/seen" - <<'PINNED'
2027 public days 18 days of leave 8
  leave around Idul Fitri and Idul Adha: 2027-03-09 2027-03-12 2027-03-15 2027-05-18
  islamic_show_estimated=True:
    Hari Raya Idul Fitri (perkiraan)
    Hari kedua dari Hari Raya Idul Fitri (perkiraan)
    Hari Raya Idul Adha (perkiraan)
  islamic_show_estimated=False:
2028 public days 17 days of leave 0
  leave around Idul Fitri and Idul Adha:
  islamic_show_estimated=True:
    Tahun Baru Imlek (perkiraan)
    Hari Raya Idul Fitri (perkiraan)
    Hari kedua dari Hari Raya Idul Fitri (perkiraan)
    Hari Raya Idul Adha (perkiraan)
    Hari Raya Waisak (perkiraan)
    Tahun Baru Islam (perkiraan)
    Maulid Nabi Muhammad (perkiraan)
    Isra Mikraj Nabi Muhammad (perkiraan)
  islamic_show_estimated=False:
    Tahun Baru Imlek (perkiraan)
    Hari Raya Waisak (perkiraan)
PINNED
then
    echo "holds: holidays 0.109 marks decided feasts of 2027 as estimates, and not all in one way"
else
    echo "changed: holidays has other days or other marks for Indonesia than it did"
    exit 1
fi
