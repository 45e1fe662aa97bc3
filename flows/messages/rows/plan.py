"""Layout of a dataclass in a row, derived from its types once for each class."""

from collections.abc import Callable, Mapping
from dataclasses import MISSING, dataclass, fields, is_dataclass
from operator import attrgetter, itemgetter
from types import NoneType, UnionType
from typing import Annotated, Any, NamedTuple, Union, get_args, get_origin, get_type_hints

from flows.messages.rows.message import (
    Facts,
    Key,
    Message,
    Null,
    Row,
)

Convert = Callable[[Any], Any]
Write = Callable[[object], dict[str, Any]]
Read = Callable[[type[Any], Row], Any]


class Other(NamedTuple):
    """A field that JSON cannot hold as it is, or that may be missing."""

    name: str
    key: str
    write: Convert | None
    read: Convert | None
    required: bool
    omitted: bool
    """Whether it is left out of the row while it is None."""


class Spread(NamedTuple):
    """A field of type Facts; an optional one is present if `first`, its first key, is."""

    name: str
    type: type[Any]
    optional: bool
    first: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Layout of one class. `values` are the fields that JSON holds as they are, `keys` their keys
    in the row.

    `attributes` gets all of them from an instance, `items` from a row.
    """

    values: tuple[str, ...]
    keys: tuple[str, ...]
    attributes: Callable[[Any], Any]
    items: Callable[[Row], Any]
    others: tuple[Other, ...]
    spread: tuple[Spread, ...]


def plan_of(kind: type[Any], write: Write, read: Read) -> Plan:
    """Work out the layout of a class; `write` and `read` handle nested ones. A message's reader is
    left out.
    """
    hints = get_type_hints(kind, include_extras=True)
    values: dict[str, str] = {}
    others: list[Other] = []
    spread: list[Spread] = []
    for each in fields(kind):
        if each.name == "to" and issubclass(kind, Message):
            continue
        hint, notes = _bare(hints[each.name])
        inner, optional = _optional(hint)
        if isinstance(inner, type) and issubclass(inner, Facts):
            spread.append(Spread(each.name, inner, optional, _first_key(inner)))
            continue
        key = next((note.name for note in notes if isinstance(note, Key)), each.name)
        required = each.default is MISSING and each.default_factory is MISSING
        convert = _converters(inner, write, read)
        if required and convert == (None, None):
            values[each.name] = key
        else:
            omitted = each.default is None and not any(isinstance(note, Null) for note in notes)
            others.append(Other(each.name, key, *convert, required, omitted))
    return Plan(
        values=tuple(values),
        keys=tuple(values.values()),
        attributes=_several(attrgetter, tuple(values)),
        items=_several(itemgetter, tuple(values.values())),
        others=tuple(others),
        spread=tuple(spread),
    )


def _several(getter: Callable[..., Any], names: tuple[str, ...]) -> Callable[[Any], Any]:
    """A getter that returns a tuple even for a single name."""
    if len(names) == 1:
        only = getter(names[0])
        return lambda each: (only(each),)
    return getter(*names) if names else lambda each: ()


def _bare(hint: Any) -> tuple[Any, tuple[Any, ...]]:
    """The type without its annotations, and the annotations."""
    if get_origin(hint) is not Annotated:
        return hint, ()
    inner, *notes = get_args(hint)
    return inner, tuple(notes)


def _optional(hint: Any) -> tuple[Any, bool]:
    if get_origin(hint) not in (Union, UnionType):
        return hint, False
    inner = [each for each in get_args(hint) if each is not NoneType]
    return inner[0] if len(inner) == 1 else hint, len(inner) < len(get_args(hint))


def _first_key(facts: type[Any]) -> str:
    """The key of the first field, which every row has."""
    first = fields(facts)[0].name
    _, notes = _bare(get_type_hints(facts, include_extras=True)[first])
    return next((note.name for note in notes if isinstance(note, Key)), first)


def _converters(hint: Any, write: Write, read: Read) -> tuple[Convert | None, Convert | None]:
    """Functions that turn a value into JSON and back; None if JSON holds it as it is."""
    origin = get_origin(hint)
    if isinstance(origin, type) and not issubclass(origin, Mapping):
        one_write, one_read = _converters(get_args(hint)[0], write, read)
        return _each(one_write), _each(one_read)
    if not isinstance(hint, type):
        return None, None
    if issubclass(hint, tuple):
        return list, lambda value: hint(*value)
    if hasattr(hint, "to_data"):
        return hint.to_data, hint.from_data  # type: ignore[attr-defined]
    if is_dataclass(hint):
        return write, lambda value: read(hint, value)
    return None, None


def _each(convert: Convert | None) -> Convert | None:
    return None if convert is None else lambda values: [convert(value) for value in values]
