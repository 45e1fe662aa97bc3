#!/usr/bin/env bash
# typst speaks Bahasa Indonesia in headings, and not in dates or at the end of a line.
#
# Surprise: with lang "id" the table of contents is "Daftar Isi" and a reference says "Tabel", so
# the language is plainly known; yet the name of a day stays English, and hyphenate: true breaks
# no word, where the same words set as "en" are broken at the end of three lines.
# Why it matters: reports have narrow columns, and letters carry dates. Dates must come in as
# text, and a long word needs places to break of its own.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check typst==0.15.2 pypdf==7.1.0

cd "$work"
venv/bin/python - >seen <<'PY' || true
import io
from pathlib import Path

import typst
from pypdf import PdfReader

WORDS = "pertanggungjawaban ketidakberuntungan mempertanggungjawabkan pemberdayaan kesejahteraan"
SATURDAY = "#datetime(year: 2026, month: 8, day: 1).display"
fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=True)


def lines(language, body):
    Path("letter.typ").write_text(
        f'#set text(lang: "{language}", hyphenate: true)\n#set par(justify: true)\n{body}\n'
    )
    pdf = typst.compile("letter.typ", font_paths=fonts)
    return [
        line.rstrip() for line in PdfReader(io.BytesIO(pdf)).pages[0].extract_text().split("\n")
    ]


print("contents:", lines("id", "#outline()"))
print("table:", lines("id", "#figure(table[], caption: [x])")[0].replace("\xa0", " "))
print("date:", lines("id", f'{SATURDAY}("[weekday], [day] [month repr:long]")'))
for language in ("id", "en"):
    broken = lines(language, f"#set page(width: 6cm)\n{WORDS}")
    print(language, "breaks", sum(line.endswith("\xad") for line in broken), "words")
PY

cat seen
if diff seen - <<'PINNED'
contents: ['Daftar Isi']
table: Tabel 1: x
date: ['Saturday, 01 August']
id breaks 0 words
en breaks 3 words
PINNED
then
    echo "holds: typst 0.15.2 knows Indonesian headings, and neither its dates nor its hyphens"
else
    echo "changed: typst knows more, or less, of Bahasa Indonesia than it did"
    exit 1
fi
