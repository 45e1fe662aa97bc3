#!/usr/bin/env bash
# pypdfium2 draws a form without what was filled in.
#
# Surprise: render() has may_draw_forms=True, and draws no field: init_forms() must have been
# called, and before the page was taken from the document; afterwards it changes nothing. The
# page looks whole, only empty.
# Why it matters: forms that people fill in, and the visible stamp of a signature, are fields. A
# picture of the page on an approver's card must show them.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
    pypdfium2==5.15.2 pypdf==7.1.0 pillow==13.0.0

"$work/venv/bin/python" - >"$work/seen" <<'PY' || true
import io

import pypdfium2
from pypdf import PdfWriter
from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    NameObject,
    NumberObject,
    StreamObject,
    TextStringObject,
)


def numbers(*values):
    return ArrayObject(map(NumberObject, values))


def named(**entries):
    return DictionaryObject({NameObject(f"/{key}"): value for key, value in entries.items()})


def form():
    """A page of 200 by 100 points; its one field shows a black box of 100 by 40."""
    writer = PdfWriter()
    page = writer.add_blank_page(200, 100)
    look = StreamObject()
    look.update(
        named(
            Type=NameObject("/XObject"), Subtype=NameObject("/Form"), BBox=numbers(0, 0, 100, 40)
        )
    )
    look.set_data(b"0 0 100 40 re f")
    field = writer._add_object(
        named(
            Type=NameObject("/Annot"),
            Subtype=NameObject("/Widget"),
            FT=NameObject("/Tx"),
            T=TextStringObject("nama"),
            V=TextStringObject("Contoh"),
            F=NumberObject(4),
            Rect=numbers(20, 20, 120, 60),
            AP=named(N=writer._add_object(look)),
        )
    )
    page[NameObject("/Annots")] = ArrayObject([field])
    writer.root_object[NameObject("/AcroForm")] = named(Fields=ArrayObject([field]))
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def black(page):
    return page.render(may_draw_forms=True).to_pil().convert("L").histogram()[0]


pdf = form()
print("without init_forms():", black(pypdfium2.PdfDocument(pdf)[0]), "black pixels")
late = pypdfium2.PdfDocument(pdf)
page = late[0]
late.init_forms()
print("init_forms() after the page was taken:", black(page), "black pixels")
early = pypdfium2.PdfDocument(pdf)
early.init_forms()
print("init_forms() before:", black(early[0]), "black pixels")
PY

cat "$work/seen"
if diff "$work/seen" - <<'PINNED'
without init_forms(): 0 black pixels
init_forms() after the page was taken: 0 black pixels
init_forms() before: 4000 black pixels
PINNED
then
    echo "holds: pypdfium2 5.15.2 draws fields only of pages taken after init_forms()"
else
    echo "changed: pypdfium2 draws form fields in another way than it did"
    exit 1
fi
