#!/usr/bin/env bash
# typst without a font makes an empty page, and says so nowhere, not even for PDF/A or PDF/UA.
#
# Surprise: a font family that is missing beside others is warned of, and only by
# compile_with_warnings; when no font is there at all, the text is left out and the list of
# warnings is empty, unless the document names a family. The standards for archives and for
# accessibility accept the page.
# Why it matters: the office's fonts come from a folder. Should that folder be empty, a letter is
# issued, numbered and archived as a blank sheet.
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

NONE = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False)
BUILT_IN = typst.Fonts(include_system_fonts=False, include_embedded_fonts=True)


def show(fonts, family="", standard=()):
    named = f'#set text(font: "{family}")\n' if family else ""
    Path("letter.typ").write_text(f'#set document(title: "Surat")\n{named}Surat tugas\n')
    pdf, warnings = typst.compile_with_warnings(
        "letter.typ", font_paths=fonts, pdf_standards=list(standard)
    )
    text = PdfReader(io.BytesIO(pdf)).pages[0].extract_text()
    return f"text {text!r}, warnings {[each.message for each in warnings]}"


print("family missing, others there:", show(BUILT_IN, "Tidak Ada"))
print("no font, family named:", show(NONE, "Tidak Ada"))
print("no font:", show(NONE))
print("no font, PDF/A-2b:", show(NONE, standard=["a-2b"]))
print("no font, PDF/UA-1:", show(NONE, standard=["ua-1"]))
PY

cat seen
if diff seen - <<'PINNED'
family missing, others there: text 'Surat tugas', warnings ['unknown font family: tidak ada']
no font, family named: text '', warnings ['unknown font family: tidak ada']
no font: text '', warnings []
no font, PDF/A-2b: text '', warnings []
no font, PDF/UA-1: text '', warnings []
PINNED
then
    echo "holds: typst 0.15.2 without fonts makes a blank page without a warning"
else
    echo "changed: typst without fonts does something else than a blank page in silence"
    exit 1
fi
