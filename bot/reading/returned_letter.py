"""Judgement of a PDF that comes back as the signed letter (SOP A.3), by the files given out.

Runs in a separate process (sandbox.py), because neither file is trusted.
"""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pypdfium2
from pypdfium2 import raw

from flows.letters.returned_letter import Found, LetterFinding, Trust

if TYPE_CHECKING:
    from bot.reading.letter_signature import Signature

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


def finding(
    issued: Sequence[bytes], returned: bytes, roots: Sequence[bytes] = ()
) -> LetterFinding:
    """Classify the returned file by the files that were given out, and its signer by `roots`, DER
    certificates. Raises PdfiumError if it cannot be opened.
    """
    if returned in issued:
        return LetterFinding(kind=Found.CONCEPT)
    pages = _pages(returned)
    signature = _signature(returned, roots)
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
        added=signature.added,
    )


def _signature(returned: bytes, roots: Sequence[bytes]) -> "Signature | None":
    if SIGNATURE not in returned:
        return None
    from bot.reading.letter_signature import signature_in  # imports much, which few files need

    return signature_in(returned, roots)


def _trust(signature: "Signature", roots: Sequence[bytes]) -> Trust:
    if not roots:
        return Trust.UNCHECKED
    return Trust.UNKNOWN if signature.root is None else Trust.TRUSTED


def _kind(
    issued: Sequence[bytes], returned: bytes, pages: _Pages, signature: "Signature | None"
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
    if signature.altered:
        return Found.CHANGED
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
