"""Judgement of a PDF that comes back as the signed letter (SOP A.3), by the files given out.

Runs in a separate process (sandbox.py), because neither file is trusted.
"""

import io
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pypdfium2
from pypdfium2 import raw

from flows.letters.returned_letter import Found, LetterFinding, Trust

if TYPE_CHECKING:
    from asn1crypto.x509 import Certificate
    from pyhanko.sign.validation import EmbeddedPdfSignature, PdfSignatureStatus

UNSEEN = frozenset({raw.FPDF_TEXTRENDERMODE_INVISIBLE, raw.FPDF_TEXTRENDERMODE_CLIP})
"""Render modes of the text that scanner software lays under the picture."""
SIGNATURE = b"/ByteRange"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Pages:
    """Content of a PDF. `lines` are without white space; `legible` if it draws text, `pictured` if
    it has a picture.
    """

    lines: tuple[str, ...]
    legible: bool
    pictured: bool

    @property
    def text(self) -> str:
        return "".join(self.lines)

    def hold(self, own: "_Pages") -> bool:
        """Return whether every line of the other is here too, in the same order."""
        at = 0
        for line in own.lines:
            at = self.text.find(line, at)
            if at < 0:
                return False
            at += len(line)
        return True


@dataclass(frozen=True, slots=True, kw_only=True)
class _Signature:
    """A valid signature: intact, with only permitted changes after it.

    `covers` is the number of bytes from the first on that it covers without a gap.
    """

    covers: int
    certificate: str
    signing_time: int | None
    stamped: bool
    signer: str
    root: str | None


def finding(
    issued: Sequence[bytes], returned: bytes, roots: Sequence[bytes] = ()
) -> LetterFinding:
    """Classify the returned file by the files that were given out, and its signer by `roots`, DER
    certificates. Raises PdfiumError if it cannot be opened.
    """
    if returned in issued:
        return LetterFinding(kind=Found.CONCEPT)
    pages = _pages(returned)
    held = list(_holding(returned, roots)) if SIGNATURE in returned else []
    signature = next((each for each in held if each.root is not None), held[0] if held else None)
    kind = _kind(issued, returned, pages, signature)
    if signature is None:
        return LetterFinding(kind=kind)
    return LetterFinding(
        kind=kind,
        certificate=signature.certificate,
        signing_time=signature.signing_time,
        trust=_trust(signature, roots),
        signer=signature.signer,
        root=signature.root,
        stamped=signature.stamped,
    )


def _trust(signature: _Signature, roots: Sequence[bytes]) -> Trust:
    if not roots:
        return Trust.UNCHECKED
    return Trust.UNKNOWN if signature.root is None else Trust.TRUSTED


def _kind(
    issued: Sequence[bytes], returned: bytes, pages: _Pages, signature: _Signature | None
) -> Found:
    if not pages.legible:
        return Found.SCAN if pages.pictured else Found.OTHER
    own = [_pages(each) for each in issued]
    same = any(pages.text == each.text for each in own)
    if not same and not (signature and any(pages.hold(each) for each in own)):
        return Found.OTHER
    if signature is None:
        return Found.BROKEN if SIGNATURE in returned else Found.CONCEPT
    if not same:
        return Found.MORE
    ours = any(returned.startswith(each) and signature.covers >= len(each) for each in issued)
    return Found.SIGNED if ours else Found.REWRITTEN


def _pages(data: bytes) -> _Pages:
    lines: list[str] = []
    legible = pictured = False
    document = pypdfium2.PdfDocument(data)
    for page in document:
        lines += page.get_textpage().get_text_range().splitlines()
        for each in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT, raw.FPDF_PAGEOBJ_IMAGE]):
            if each.type == raw.FPDF_PAGEOBJ_IMAGE:
                pictured = True
            elif raw.FPDFTextObj_GetTextRenderMode(each) not in UNSEEN:
                legible = True
    kept = (_printed(line) for line in lines)
    return _Pages(lines=tuple(filter(None, kept)), legible=legible, pictured=pictured)


def _printed(line: str) -> str:
    """Drop spaces and invisible characters, which PDF writers encode differently."""
    spelled = unicodedata.normalize("NFKC", line)
    return "".join(sign for sign in spelled if unicodedata.category(sign)[0] not in "ZC")


def _holding(data: bytes, roots: Sequence[bytes]) -> Iterator[_Signature]:
    """Yield the valid signatures in order; none if the file cannot be read."""
    from pyhanko.pdf_utils.reader import PdfFileReader

    try:
        reader = PdfFileReader(io.BytesIO(data), strict=False)
        if reader.encrypted:
            reader.decrypt("")
        embedded = reader.embedded_regular_signatures
    except Exception:  # a damaged file can make a parser raise anything
        return
    for each in embedded:
        try:
            status = _validated(each, roots)
        except Exception:
            continue
        if status.intact and status.valid and status.docmdp_ok and _unbroken(each):
            yield _signature(each, status)


def _unbroken(embedded: "EmbeddedPdfSignature") -> bool:
    """Return whether the signature covers everything around itself, from the first byte on."""
    begin, before, after, _ = embedded.byte_range
    return bool(begin == 0 and after - before == 2 * len(embedded.pkcs7_content) + 2)


def _validated(embedded: "EmbeddedPdfSignature", roots: Sequence[bytes]) -> "PdfSignatureStatus":
    from asn1crypto.x509 import Certificate
    from pyhanko.sign.validation import validate_pdf_signature
    from pyhanko_certvalidator import ValidationContext

    trusted = [Certificate.load(each) for each in roots]
    return validate_pdf_signature(
        embedded, ValidationContext(trust_roots=trusted, allow_fetching=False)
    )


def _signature(embedded: "EmbeddedPdfSignature", status: "PdfSignatureStatus") -> _Signature:
    stamp = status.timestamp_validity
    stamped = bool(stamp and stamp.valid and stamp.intact and stamp.trusted)
    at = stamp.timestamp if stamp and stamped else status.signer_reported_dt
    path = status.validation_path if status.trusted else None
    return _Signature(
        covers=int(embedded.byte_range[1]),
        certificate=embedded.signer_cert.sha256.hex(),
        signing_time=int(at.timestamp() * 1000) if at else None,
        stamped=stamped,
        signer=_common_name(embedded.signer_cert),
        root=_common_name(path.first) if path else None,
    )


def _common_name(certificate: "Certificate") -> str:
    names = certificate.subject.native
    return str(names.get("common_name") or certificate.subject.human_friendly)
