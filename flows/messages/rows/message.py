"""What one person is told, as a type: a kind of message is a dataclass, its parameters the fields.

A message is kept as a row of JSON until it is delivered, and longer: a card is read again for each
change of it. So a field is named in the row as it is here, unless `Key` says otherwise.

- A field without a default stands in every row.
- A field whose default is None is left out of the row while it is None, unless it is marked NULL;
  then it stands there as null, and is None to rows in which it is missing.
- Any other default is what a row means that was written before the field was added.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Key:
    """The name of a field in the row, if it is another: `Annotated[int, Key("from")]`."""

    name: str


class Null:
    """Marks a field that stands in the row also while it is None."""


NULL = Null()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """Who reads a message, and how to address them. The team's group has no name."""

    id: int
    name: str | None = None
    address: str | None = None


NOBODY = Reader(id=0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What several kinds tell alike: a field of such a type stands in the row as its fields do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One kind of message. `to` is filled in when it is queued.

    VERSION grows when rows of the kind change their meaning; UPGRADES has, for each version
    before, what makes a row of the next one. A row that names no version is of the first.
    """

    KIND: ClassVar[str]
    VERSION: ClassVar[int] = 1
    UPGRADES: ClassVar[Mapping[int, Callable[[Row], Row]]] = {}
    STATES_FIRST: ClassVar[bool] = False
    """Whether rows of the first version name it."""

    to: Reader = NOBODY
