"""What programs add to a signed PDF, each as an incremental update behind the signed bytes."""

import io

from asn1crypto.x509 import Certificate
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.generic import pdf_name
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import SigFieldSpec, append_signature_field
from pyhanko.sign.signers import PdfTimeStamper
from pyhanko.sign.validation.dss import DocumentSecurityStore
from pypdf import PdfWriter
from pypdf.annotations import FreeText

from tests.signing import root_der, stamper


def written_on(data: bytes) -> bytes:
    """A note with words of its own laid over the page."""
    writer = PdfWriter(io.BytesIO(data), incremental=True)
    note = FreeText(text="tidak", rect=(60, 400, 300, 460), background_color="ffffff")
    writer.add_annotation(0, note)
    return _made(writer)


def widened(data: bytes) -> bytes:
    """A change that no reader of PDFs leaves to others."""
    writer = PdfWriter(io.BytesIO(data), incremental=True)
    writer.pages[0].mediabox.right += 20
    return _made(writer)


def drawn_over(data: bytes) -> bytes:
    """The page's own content followed by a white box over half of it."""
    writer = IncrementalPdfFileWriter(io.BytesIO(data))
    page = writer.root["/Pages"]["/Kids"][0]
    before = page.raw_get("/Contents")
    box = writer.add_object(generic.StreamObject(stream_data=b"q 1 g 0 0 400 400 re f Q"))
    page[pdf_name("/Contents")] = generic.ArrayObject([before, box])
    writer.update_container(page)
    return _out(writer)


def with_long_term_data(data: bytes) -> bytes:
    """Certificates in a document security store."""
    stream = io.BytesIO(data)
    certificates = (Certificate.load(root_der()),)
    DocumentSecurityStore.add_dss(stream, sig_contents=None, certs=certificates)
    return stream.getvalue()


async def time_stamped(data: bytes) -> bytes:
    """A time stamp of the whole document."""
    writer = IncrementalPdfFileWriter(io.BytesIO(data))
    stream = await PdfTimeStamper(stamper()).async_timestamp_pdf(writer, "sha256")
    return bytes(stream.getvalue())


def with_form(data: bytes) -> bytes:
    """The file with a text field, before it is signed."""
    writer = IncrementalPdfFileWriter(io.BytesIO(data))
    append_signature_field(writer, SigFieldSpec("Tanda"))
    page = writer.root["/Pages"]["/Kids"][0]
    field = generic.DictionaryObject(
        {
            pdf_name("/Type"): pdf_name("/Annot"),
            pdf_name("/Subtype"): pdf_name("/Widget"),
            pdf_name("/FT"): pdf_name("/Tx"),
            pdf_name("/T"): generic.pdf_string("Catatan"),
            pdf_name("/V"): generic.pdf_string(""),
            pdf_name("/Rect"): generic.ArrayObject(map(generic.NumberObject, (60, 60, 200, 80))),
        }
    )
    held = writer.add_object(field)
    writer.root["/AcroForm"]["/Fields"].append(held)
    writer.update_container(writer.root["/AcroForm"]["/Fields"])
    page[pdf_name("/Annots")] = generic.ArrayObject([*page.get("/Annots", ()), held])
    writer.update_container(page)
    return _out(writer)


def filled_in(data: bytes) -> bytes:
    """The same field with words in it."""
    writer = IncrementalPdfFileWriter(io.BytesIO(data))
    fields = writer.root["/AcroForm"]["/Fields"]
    for field in (fields[place] for place in range(len(fields))):
        if field["/T"] == "Catatan":
            field[pdf_name("/V")] = generic.pdf_string("Diterima")
            writer.update_container(field)
    return _out(writer)


def renamed_afterwards(data: bytes) -> bytes:
    """The second signature with the name of its field changed, which it covers."""
    begun, name, end = data.rpartition(b"(Kedua)")
    return begun + b"(Ketua)" + end if name else data


def _made(writer: PdfWriter) -> bytes:
    made = io.BytesIO()
    writer.write(made)
    return made.getvalue()


def _out(writer: IncrementalPdfFileWriter) -> bytes:
    made = io.BytesIO()
    writer.write(made)
    return made.getvalue()
