"""Messages as types: a kind of message is a dataclass, and its parameters are the fields.

A message is kept as a row of JSON until it is delivered, and longer: a card is read again for each
change of it. So a field has the same name in the row as here, unless `Key` says otherwise.

- A field without a default is in every row.
- A field whose default is None is left out of the row while it is None, unless it is marked NULL;
  then the row has null. Rows without the field read as None.
- Any other default is the meaning of rows that were written before the field was added.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any, ClassVar

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Key:
    """The name of a field in the row, if it is another: `Annotated[int, Key("from")]`."""

    name: str


class Null:
    """Marks a field that is in the row even while it is None."""


NULL = Null()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """Reader of a message, with their form of address. The team's group has no name."""

    id: int
    name: str | None = None
    address: str | None = None


NOBODY = Reader(id=0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Facts that several kinds share: the fields of such a type are spread into the row."""


class Haste(Enum):
    """The order of messages where not all may go at once: in a chat each keeps its place."""

    URGENT = auto()
    USUAL = auto()
    LATER = auto()
    """Told to many at once, and nobody waits for it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One kind of message. `to` is filled in when it is queued.

    VERSION grows when rows of the kind change their meaning; UPGRADES has, for each earlier
    version, the function that makes a row of the next one. A row without a version is of the
    first.
    """

    KIND: ClassVar[str]
    VERSION: ClassVar[int] = 1
    UPGRADES: ClassVar[Mapping[int, Callable[[Row], Row]]] = {}
    STATES_FIRST: ClassVar[bool] = False
    """Whether rows of the first version name it."""
    HASTE: ClassVar[Haste] = Haste.USUAL

    to: Reader = NOBODY

    @classmethod
    def haste(cls, row: Row) -> Haste:
        """The haste of a message of this kind."""
        return cls.HASTE
