#!/usr/bin/env bash
# typst takes an empty alternative text for none.
#
# Surprise: in HTML alt="" is how one says that a picture is decoration. Under PDF/UA-1 typst
# refuses it as missing, and is content with a single blank; decoration is said by pdf.artifact.
# Why it matters: coats of arms and rules in letters are decoration. Filling alt with an empty
# word fails, and filling it with a blank passes while a screen reader has nothing to say.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check typst==0.15.2

cat >"$work/dot.svg" <<'SVG'
<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><circle cx="4" cy="4" r="3"/></svg>
SVG

cd "$work"
venv/bin/python - >seen <<'PY' || true
from pathlib import Path

import typst

for picture in (
    'image("dot.svg")',
    'image("dot.svg", alt: "")',
    'image("dot.svg", alt: " ")',
    'pdf.artifact(image("dot.svg"))',
):
    Path("letter.typ").write_text(f'#set document(title: "Surat")\n#{picture}\n')
    try:
        typst.compile("letter.typ", pdf_standards="ua-1")
    except typst.TypstError as error:
        print(picture, "->", error)
    else:
        print(picture, "-> accepted")
PY

cat seen
if diff seen - <<'PINNED'
image("dot.svg") -> PDF/UA-1 error: missing alt text
image("dot.svg", alt: "") -> PDF/UA-1 error: missing alt text
image("dot.svg", alt: " ") -> accepted
pdf.artifact(image("dot.svg")) -> accepted
PINNED
then
    echo "holds: typst 0.15.2 counts an empty alternative text as none, and a blank as one"
else
    echo "changed: typst judges alternative texts in another way than it did"
    exit 1
fi
