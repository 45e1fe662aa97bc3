#!/usr/bin/env bash
# A text of Fluent set by typst: in the PDF the end of an isolate reads as another beginning.
#
# Surprise: fluent.runtime wraps each variable in U+2068 and U+2069, which nobody sees. Read back
# from the PDF, U+2069 has become U+2068, and stands behind the space that followed it; pdfium
# gives the first mark and drops the second. No warning, and PDF/A accepts it.
# Why it matters: letters are searched and their numbers copied out of the PDF. A number that was
# a variable would carry an isolate that never closes, so texts for paper go without isolates.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
    fluent.runtime==0.4.0 typst==0.15.2 pypdf==7.1.0 pypdfium2==5.15.2

cd "$work"
venv/bin/python - >seen <<'PY' || true
import io
from pathlib import Path

import pypdfium2
import typst
from fluent.runtime import FluentBundle, FluentResource
from pypdf import PdfReader

bundle = FluentBundle(["id"])
bundle.add_resource(FluentResource("letter = Nomor { $number } tanggal"))
text, _ = bundle.format_pattern(bundle.get_message("letter").value, {"number": "094-125"})
print("Fluent:", ascii(text))
fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=True)
Path("letter.typ").write_text('#set document(title: "Surat")\n#sys.inputs.text\n')
for standard in ([], ["a-2b"]):
    pdf, warnings = typst.compile_with_warnings(
        "letter.typ", font_paths=fonts, sys_inputs={"text": text}, pdf_standards=standard
    )
    print("PDF", *standard, "warnings", warnings)
    print("  pypdf:", ascii(PdfReader(io.BytesIO(pdf)).pages[0].extract_text()))
    print("  pdfium:", ascii(pypdfium2.PdfDocument(pdf)[0].get_textpage().get_text_range()))
PY

cat seen
if diff seen - <<'PINNED'
Fluent: 'Nomor \u2068094-125\u2069 tanggal'
PDF warnings []
  pypdf: 'Nomor \u2068094-125 \u2068tanggal'
  pdfium: 'Nomor \u2068094-125 tanggal'
PDF a-2b warnings []
  pypdf: 'Nomor \u2068094-125 \u2068tanggal'
  pdfium: 'Nomor \u2068094-125 tanggal'
PINNED
then
    echo "holds: an isolate that Fluent closes is left open in the PDF of typst"
else
    echo "changed: isolates of Fluent come out of a PDF of typst in another way than they did"
    exit 1
fi
