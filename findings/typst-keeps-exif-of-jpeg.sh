#!/usr/bin/env bash
# typst puts a JPEG into the PDF with everything that the phone wrote into it.
#
# Surprise: the picture is turned as its EXIF orientation says, so the metadata was read; and then
# the file goes in whole, with the place where it was taken. The same picture as PNG or WebP loses
# it. PDF/A makes no difference.
# Why it matters: evidence is photographed at people's desks and homes, and reports that show it
# are passed on. Pictures must be cleaned before they are set.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
    typst==0.15.2 pypdf==7.1.0 pillow==13.0.0

cd "$work"
venv/bin/python - >seen <<'PY' || true
import io
from pathlib import Path

import typst
from PIL import ExifTags, Image
from pypdf import PdfReader

PLACE = "di halaman rumah pelapor"
photo = Image.new("RGB", (40, 20), "gray")
exif = Image.Exif()
exif[ExifTags.Base.Orientation] = 6  # lies on its side
exif[ExifTags.Base.ImageDescription] = PLACE
for kind, standard in (("jpg", []), ("jpg", ["a-2b"]), ("png", []), ("webp", [])):
    photo.save(f"photo.{kind}", exif=exif)
    Path("report.typ").write_text(
        '#set document(title: "Laporan")\n#set page(width: auto, height: auto, margin: 0pt)\n'
        f'#image("photo.{kind}", width: 40pt)\n'
    )
    pdf = typst.compile("report.typ", pdf_standards=standard)
    page = PdfReader(io.BytesIO(pdf)).pages[0]
    pictures = [each.get_object() for each in page["/Resources"]["/XObject"].values()]
    kept = any(PLACE.encode() in each.get_data() for each in pictures)
    turned = page.mediabox.height > page.mediabox.width
    print(kind, *standard, "turned" if turned else "as it lies", "place kept" if kept else "clean")
PY

cat seen
if diff seen - <<'PINNED'
jpg turned place kept
jpg a-2b turned place kept
png turned clean
webp turned clean
PINNED
then
    echo "holds: typst 0.15.2 keeps the EXIF of a JPEG in the PDF, not that of a PNG or WebP"
else
    echo "changed: typst keeps other metadata of pictures than it did"
    exit 1
fi
