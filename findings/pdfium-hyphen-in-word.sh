#!/usr/bin/env bash
# A word broken at the end of a line, read from a PDF by pdfium, is refused by python-docx.
#
# Surprise: pdfium puts U+FFFE, which is no character at all, in place of the hyphen and of the
# line's end, so the text looks right when printed. XML forbids it, and python-docx raises a
# ValueError that speaks of control characters. pypdf reads a soft hyphen there, which Word takes.
# Why it matters: concepts arrive as PDF and leave as Word. One hyphenated word in it and the
# document is never written.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
    typst==0.15.2 pypdfium2==5.15.2 pypdf==7.1.0 python-docx==1.2.0

cd "$work"
venv/bin/python - >seen <<'PY' || true
import io
from pathlib import Path

import docx
import pypdfium2
import typst
from pypdf import PdfReader

Path("concept.typ").write_text(
    '#set page(width: 5cm, height: auto)\n#set text(lang: "en", hyphenate: true)\n'
    "#set par(justify: true)\nketidakberuntungan mempertanggungjawabkan\n"
)
fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=True)
pdf = typst.compile("concept.typ", font_paths=fonts)
by_pdfium = pypdfium2.PdfDocument(pdf)[0].get_textpage().get_text_range()
by_pypdf = PdfReader(io.BytesIO(pdf)).pages[0].extract_text()
for name, text in (("pdfium", by_pdfium), ("pypdf", by_pypdf)):
    print(f"{name}: {ascii(text)}")
    try:
        docx.Document().add_paragraph(text)
    except ValueError as error:
        print("  python-docx raises ValueError:", error)
    else:
        print("  python-docx takes it")
PY

cat seen
if diff seen - <<'PINNED'
pdfium: 'ketidakberuntungan \r\nmempertanggung\ufffejawabkan'
  python-docx raises ValueError: All strings must be XML compatible: Unicode or ASCII, no NULL bytes or control characters
pypdf: 'ketidakberuntungan \nmempertanggung\xad\njawabkan'
  python-docx takes it
PINNED
then
    echo "holds: pdfium reads a hyphen at a line's end as U+FFFE, which python-docx refuses"
else
    echo "changed: a hyphenated word goes from pdfium to python-docx in another way than it did"
    exit 1
fi
