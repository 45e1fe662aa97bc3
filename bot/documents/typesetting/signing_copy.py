"""The copy of a letter for its signer: without the mark of a concept, with a named place for the
visible signature (an empty signature field, which programs for electronic signatures offer).
"""

import io
import json
from collections.abc import Mapping
from datetime import datetime
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.generic import pdf_name
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import SigFieldSpec, append_signature_field

from bot.documents.typesetting.characters import check_fonts
from bot.documents.typesetting.typeset import STANDARDS, Page

if TYPE_CHECKING:
    from pyhanko.pdf_utils.reader import PdfFileReader

FIELD = "TandaTangan"
DESCRIPTION = "Tempat tanda tangan elektronik"
PLACE = "<signature-place>"


def signing_copy(template: str, data: Mapping[str, Any], *, at: datetime) -> bytes:
    """Typeset the page, which has to mark PLACE, and put the field there. The same template, data
    and time give the same bytes. Raises NotTypeset.
    """
    page = Page(template, data, at)
    (made,) = page.compiled(STANDARDS)
    check_fonts(made)
    return _with_field(made, json.loads(page.marked(PLACE)))


def _with_field(data: bytes, place: Mapping[str, float]) -> bytes:
    """`place` is a rectangle in points from the top left corner of `page`, counted from 1."""
    writer = _SameBytes(io.BytesIO(data))
    page = int(place["page"]) - 1
    top = place["height"] - place["y"]
    box = (place["x"], top - place["deep"], place["x"] + place["wide"], top)
    spec = SigFieldSpec(
        FIELD,
        on_page=page,
        box=tuple(round(each) for each in box),  # type: ignore[arg-type]
        readable_field_name=DESCRIPTION,
    )
    append_signature_field(writer, spec)
    _tag(writer)
    made = io.BytesIO()
    writer.write(made)  # type: ignore[no-untyped-call]
    return made.getvalue()


def _tag(writer: IncrementalPdfFileWriter) -> None:
    """Put the field into the structure tree, as PDF/UA-1 has it."""
    field = writer.root["/AcroForm"]["/Fields"].raw_get(0)
    tree = writer.root["/StructTreeRoot"]
    document, key = tree["/K"][0], tree["/ParentTreeNextKey"]
    shown = {
        pdf_name("/Type"): pdf_name("/OBJR"),
        pdf_name("/Obj"): field,
        pdf_name("/Pg"): field.get_object().raw_get("/P"),
    }
    element = {
        pdf_name("/Type"): pdf_name("/StructElem"),
        pdf_name("/S"): pdf_name("/Form"),
        pdf_name("/P"): tree["/K"].raw_get(0),
        pdf_name("/K"): generic.DictionaryObject(shown),  # type: ignore[no-untyped-call]
    }
    added = writer.add_object(generic.DictionaryObject(element))  # type: ignore[no-untyped-call]
    document["/K"].append(added)
    tree["/ParentTree"]["/Nums"] += [key, added]
    tree[pdf_name("/ParentTreeNextKey")] = generic.NumberObject(key + 1)  # type: ignore[no-untyped-call]
    field.get_object()[pdf_name("/StructParent")] = key
    for each in (document, tree):
        writer.update_container(each)


class _SameBytes(IncrementalPdfFileWriter):
    """A writer that puts neither time nor chance into the file."""

    def _update_meta(self) -> None:
        """Leave the dates as they are."""

    @classmethod
    def _handle_id(cls, prev: "PdfFileReader") -> generic.ArrayObject:
        first = prev.trailer["/ID"][0]
        name = first.original_bytes if isinstance(first, generic.TextStringObject) else first
        changed = sha256(name + FIELD.encode()).digest()[:16]
        return generic.ArrayObject(
            [generic.ByteStringObject(name), generic.ByteStringObject(changed)]
        )
