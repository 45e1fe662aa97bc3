"""Letters, ledgers and other documents of a case, and its files."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

from flows.letters.returned_letter import LetterFinding
from flows.messages.parts.case_facts import CaseMessage
from flows.messages.parts.common import Pause, StandardTime
from flows.messages.rows.message import Key, Message


@dataclass(frozen=True, slots=True, kw_only=True)
class FileItem:
    """A file of the evidence folder. A `spoiler` is covered until it is tapped; one that somebody
    `opened` is shown whole, what looks secret too.
    """

    kind: str
    sha256: str
    name: str | None
    spoiler: bool
    opened: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence(Message):
    KIND = "evidence"
    number: str
    items: Sequence[FileItem]


@dataclass(frozen=True, slots=True, kw_only=True)
class Document(Message):
    KIND = "document"
    number: str
    kind: str
    version: int
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter(Message):
    """The concept, for reading. `to_sign` if there is a copy for the signer."""

    KIND = "letter"
    number: str
    letter: str
    sha256: str
    row: int | None = None
    to_sign: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterToSign(Message):
    """The copy for the signer, with a place for the signature and without the concept's mark."""

    KIND = "letter-to-sign"
    number: str
    letter: str
    row: int
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterSigned(Message):
    KIND = "letter-signed"
    number: str
    letter: str
    row: int
    sha256: str
    form: str
    version: int
    by: str
    at: int
    finding: LetterFinding | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterSignedSame(Message):
    KIND = "letter-signed-same"
    letter: str
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterSignAsked(Message):
    KIND = "letter-sign-asked"
    letter: str
    number: str
    row: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterSignNeedsFile(Message):
    KIND = "letter-sign-needs-file"


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterScanAsked(Message):
    """A question about a file: `sha256` and `original` identify it, `form` is pdf or picture."""

    KIND = "letter-scan-asked"
    row: int
    letter: str
    number: str
    sha256: str
    original: str
    form: str
    finding: LetterFinding


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterScanKept(Message):
    KIND = "letter-scan-kept"
    letter: str
    row: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterScanDropped(Message):
    KIND = "letter-scan-dropped"
    letter: str
    row: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterStatus(Message):
    KIND = "letter-status"
    letter: str
    state: str
    issued: int
    sha256: str | None
    signed: int | None
    signed_sha256: str | None
    version: int
    revoked: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterUnknown(Message):
    KIND = "letter-unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A note written at a step."""

    kind: str
    text: str
    at: int
    by: str
    stands_for: Annotated[str, Key("for")]


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerRun:
    """One run of a step; durations in seconds."""

    step: str
    printed: str | None
    round: int
    counted: bool
    in_ledger: bool
    standard: StandardTime
    opened: int
    closed: int | None
    due: int | None
    spent: int
    late: int
    credit: int = 0
    excused: bool = False
    role: str
    holders: Sequence[str]
    by: str
    stands_for: Annotated[str, Key("for")]
    outcome: str | None
    completed: bool
    pauses: Sequence[Pause]
    words: Sequence[Written]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger(CaseMessage):
    """`asks`: the reader may ask those who hold a late step."""

    KIND = "ledger"
    closed: int | None
    outside: bool
    working: int
    elapsed: int
    lines: Sequence[LedgerRun]
    words: bool
    asks: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerWhich(Message):
    KIND = "ledger-which"


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerRefused(Message):
    KIND = "ledger-refused"
    number: str
