"""Kinds of files that people return as the signed letter (SOP A.3)."""

from dataclasses import dataclass
from enum import StrEnum


class Found(StrEnum):
    """SIGNED: our own bytes followed by a signature. REWRITTEN: written anew by another program,
    with our text, and signed. MORE: signed, with our text and more words. CHANGED: signed, with
    our text, and changed after that as the signature does not leave to others. SCAN and PHOTO:
    pictures only. CONCEPT: our text without a signature. BROKEN: our text, and no valid signature.
    OTHER: another document. UNREADABLE: not a PDF that can be opened.
    """

    SIGNED = "signed"
    REWRITTEN = "rewritten"
    MORE = "more"
    CHANGED = "changed"
    SCAN = "scan"
    PHOTO = "photo"
    CONCEPT = "concept"
    BROKEN = "broken"
    OTHER = "other"
    UNREADABLE = "unreadable"


class Trust(StrEnum):
    """TRUSTED: a root of the office stands above the signer's certificate. UNKNOWN: none does.
    UNCHECKED: the office has named no root.
    """

    TRUSTED = "trusted"
    UNKNOWN = "unknown"
    UNCHECKED = "unchecked"


class Added(StrEnum):
    """An addition to a file after its signature. SIGNATURE: a further one; BROKEN: one that is not
    proven intact. TIMESTAMP: a time stamp of the document. DATA: what long-term validation keeps,
    or the file's own particulars. FORM: form fields filled in. ANNOTATIONS: notes and stamps upon
    the page. OTHER: anything else.
    """

    SIGNATURE = "signature"
    BROKEN = "broken"
    TIMESTAMP = "timestamp"
    DATA = "data"
    FORM = "form"
    ANNOTATIONS = "annotations"
    OTHER = "other"


RECOGNISED = frozenset({Found.SIGNED, Found.REWRITTEN})
TO_CONFIRM = frozenset({Found.MORE, Found.CHANGED, Found.SCAN, Found.PHOTO})
"""Kinds that a person has to confirm as the letter."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterFinding:
    """`certificate` is the SHA-256 of the signer's certificate, "" without a valid signature;
    `signing_time` is the signer's claim, in milliseconds since 1970, or a trusted time stamp's
    time if `stamped`. `signer` and `root` are common names, `root` only of a trusted signer.
    `added` is what came after that signature (values of Added), None where nobody looked.
    """

    kind: Found
    certificate: str = ""
    signing_time: int | None = None
    trust: str | None = None
    signer: str | None = None
    root: str | None = None
    stamped: bool | None = None
    added: tuple[str, ...] | None = None
