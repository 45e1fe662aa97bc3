"""The signature of a PDF that speaks for it: whose, when, and what came after it (SOP A.3)."""

import io
from collections.abc import Sequence
from dataclasses import dataclass

from asn1crypto.x509 import Certificate
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import (
    EmbeddedPdfSignature,
    PdfSignatureStatus,
    validate_pdf_signature,
)
from pyhanko.sign.validation.status import SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext

from bot.reading.added_later import added_after
from flows.letters.returned_letter import Added

WHOLE = frozenset({SignatureCoverageLevel.ENTIRE_FILE, SignatureCoverageLevel.ENTIRE_REVISION})
UNLIKE = frozenset({Added.BROKEN, Added.ANNOTATIONS, Added.OTHER})
"""Additions by which readers may see something else than what was signed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """An intact signature that covers its whole revision, from the first byte on.

    `covers` is the number of bytes from the first on that it covers without a gap; `added` is what
    came after it, and it is `altered` if that is more than it leaves to others.
    """

    covers: int
    certificate: str
    signing_time: int | None
    stamped: bool
    signer: str
    root: str | None
    added: tuple[Added, ...]
    altered: bool


Held = tuple[EmbeddedPdfSignature, PdfSignatureStatus]


def signature_in(data: bytes, roots: Sequence[bytes]) -> Signature | None:
    """The first signature that `roots` (DER certificates) trust, or else the first intact one;
    None if there is none, or the file cannot be read.
    """
    try:
        reader = PdfFileReader(io.BytesIO(data), strict=False)
        if reader.encrypted:
            reader.decrypt("")
        embedded = reader.embedded_regular_signatures
    except Exception:  # a damaged file can make a parser raise anything
        return None
    held = [found for each in embedded if (found := _held(each, roots)) is not None]
    if not held:
        return None
    signature, status = next((each for each in held if each[1].trusted), held[0])
    added = added_after(reader, signature)
    later = {each.signed_revision for each in embedded} - {
        each.signed_revision for each, _ in held
    }
    if any(revision > signature.signed_revision for revision in later):
        added.append(Added.BROKEN)
    return _told(signature, status, tuple(added))


def _held(embedded: EmbeddedPdfSignature, roots: Sequence[bytes]) -> Held | None:
    try:
        trusted = [Certificate.load(each) for each in roots]
        context = ValidationContext(trust_roots=trusted, allow_fetching=False)
        status = validate_pdf_signature(embedded, context)
    except Exception:
        return None
    whole = status.intact and status.valid and status.coverage in WHOLE and _unbroken(embedded)
    return (embedded, status) if whole else None


def _unbroken(embedded: EmbeddedPdfSignature) -> bool:
    """Return whether the signature covers everything around itself, from the first byte on."""
    begin, before, after, _ = embedded.byte_range
    return bool(begin == 0 and after - before == 2 * len(embedded.pkcs7_content) + 2)


def _told(
    embedded: EmbeddedPdfSignature, status: PdfSignatureStatus, added: tuple[Added, ...]
) -> Signature:
    stamp = status.timestamp_validity
    stamped = bool(stamp and stamp.valid and stamp.intact and stamp.trusted)
    at = stamp.timestamp if stamp and stamped else status.signer_reported_dt
    path = status.validation_path if status.trusted else None
    return Signature(
        covers=int(embedded.byte_range[1]),
        certificate=embedded.signer_cert.sha256.hex(),
        signing_time=int(at.timestamp() * 1000) if at else None,
        stamped=stamped,
        signer=_common_name(embedded.signer_cert),
        root=_common_name(path.first) if path else None,
        added=added,
        altered=not status.docmdp_ok or bool(UNLIKE & set(added)),
    )


def _common_name(certificate: Certificate) -> str:
    names = certificate.subject.native
    return str(names.get("common_name") or certificate.subject.human_friendly)
