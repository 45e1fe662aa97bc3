"""Facts of a case, and of an outcome just taken, for messages."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated

from flows.messages.rows.message import Facts, Haste, Key, Message, Row
from flows.urgency.priority import Priority


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFacts(Facts):
    """A full copy of the facts, secrets masked; times in milliseconds since 1970. `told_by` is
    what speaks in place of a description; `where` is the place of the fault; `pieces` counts the
    pictures that long ones were cut into, `coming` the files still to be fetched, and `lost` those
    that cannot be.
    """

    now: int
    id: Annotated[int, Key("case")]
    number: str
    procedure: str
    state: str
    category: str
    subcategory: str
    priority: str
    description: str
    since: int | None
    complete: bool
    opened: int
    reporter: str
    unit: str
    verified: bool
    filed_by: str
    evidence: int
    picture: str | None
    proposed: str
    team: str
    letter: str
    parent: str = ""
    signed: bool = False
    told_by: str | None = None
    where: str | None = None
    pieces: int | None = None
    coming: int | None = None
    lost: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed(Facts):
    """An outcome that was taken, with its person, the role acted for, and the words written."""

    by: str
    stands_for: Annotated[str, Key("for")] = ""
    note: str = ""
    pause: str = ""
    words: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutCase(Message):
    """A message about one case: urgent if the case is critical."""

    @classmethod
    def haste(cls, row: Row) -> Haste:
        return Haste.URGENT if row.get("priority") == Priority.CRITICAL else cls.HASTE


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseMessage(AboutCase):
    """News of a case. `place` is the place of the fault in the reporter's words."""

    STATES_FIRST = True
    case: CaseFacts
    place: str
