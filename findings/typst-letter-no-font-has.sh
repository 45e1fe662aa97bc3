#!/usr/bin/env bash
# typst draws a box for a letter that no font has, without a warning; with PDF/A it makes nothing.
#
# Surprise: the two ends and no middle. As a plain PDF the text goes out with a box in it and an
# empty list of warnings; with any PDF/A or PDF/UA standard the same text is an error, and there
# is no letter at all.
# Why it matters: names and places are typed by people. Turning PDF/A on makes a letter fail for
# one sign in one name, so what no font has must be found before.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check typst==0.15.2

cd "$work"
venv/bin/python - >seen <<'PY' || true
from pathlib import Path

import typst

fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=True)
# U+A984, a letter of Javanese script, in which some people also write their names
Path("letter.typ").write_text('#set document(title: "Surat")\nKepada Yth. \ua984\n')
for standard in ("", "a-2b", "a-3b", "a-4", "ua-1"):
    try:
        pdf, warnings = typst.compile_with_warnings(
            "letter.typ", font_paths=fonts, pdf_standards=[standard] if standard else []
        )
    except typst.TypstError as error:
        print(standard, "->", ascii(str(error)))
    else:
        print(standard or "plain", "-> made, warnings", warnings)
PY

cat seen
if diff seen - <<'PINNED'
plain -> made, warnings []
a-2b -> 'PDF/A-2b error: the text `"\ua984"` could not be displayed with font `"Libertinus Serif"`'
a-3b -> 'PDF/A-3b error: the text `"\ua984"` could not be displayed with font `"Libertinus Serif"`'
a-4 -> 'PDF/A-4 error: the text `"\ua984"` could not be displayed with font `"Libertinus Serif"`'
ua-1 -> 'PDF/UA-1 error: the text `"\ua984"` could not be displayed with font `"Libertinus Serif"`'
PINNED
then
    echo "holds: typst 0.15.2 draws a missing letter as a box in silence, and fails under PDF/A"
else
    echo "changed: typst treats a letter that no font has in another way than it did"
    exit 1
fi
