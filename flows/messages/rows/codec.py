"""Messages and their parts as rows of JSON, and back. The layout of a class is worked out once
(plan.py), so that a message costs no look at its types.
"""

from dataclasses import MISSING
from typing import Any, TypeVar

from flows.messages.rows.message import (
    NOBODY,
    Message,
    Reader,
    Row,
)
from flows.messages.rows.plan import Plan, plan_of

T = TypeVar("T")
M = TypeVar("M", bound=Message)

_plans: dict[type[Any], Plan] = {}


class Unreadable(ValueError):
    """A row that this build cannot read: a field is missing or misshapen, or its version newer."""


def encode(message: Message) -> dict[str, Any]:
    """The row of a message."""
    row = write(message)
    if message.VERSION > 1 or message.STATES_FIRST:
        row["v"] = message.VERSION
    if message.to is not NOBODY:
        row["to"] = _written(message.to)
    return row


def decode(kind: type[M], row: Row) -> M:
    """The message of a row, brought up to date if it is of an older version. Raises Unreadable."""
    version = row.get("v", 1)
    if version > kind.VERSION:
        raise Unreadable(f"{kind.KIND}: version {version} is newer than {kind.VERSION}")
    try:
        for older in range(version, kind.VERSION):
            row = kind.UPGRADES[older](row)
    except (KeyError, TypeError) as error:
        raise Unreadable(f"{kind.KIND}, version {version}: {error!r}") from error
    to = row.get("to")
    return read(kind, row) if to is None else read(kind, row, to=_reader(to))


def write(part: object) -> dict[str, Any]:
    """Write a dataclass as JSON: the keys of its facts, then its own."""
    plan = _plan(type(part))
    row: dict[str, Any] = {}
    for name, _, _, _ in plan.spread:
        facts = getattr(part, name)
        if facts is not None:
            row |= write(facts)
    row.update(zip(plan.keys, plan.attributes(part), strict=True))
    for name, key, convert, _, _, omitted in plan.others:
        value = getattr(part, name)
        if value is not None or not omitted:
            row[key] = value if convert is None or value is None else convert(value)
    return row


def read(kind: type[T], row: Row, **given: Any) -> T:
    """Read a dataclass from what `write` made of it. Raises Unreadable. Unknown keys are ignored:
    an older build put back after an upgrade still delivers what the newer one queued.
    """
    plan = _plan(kind)
    try:
        given.update(zip(plan.values, plan.items(row), strict=True))
        for name, key, _, convert, required, _ in plan.others:
            value = row[key] if required else row.get(key, MISSING)
            if value is not MISSING:
                given[name] = value if convert is None or value is None else convert(value)
    except (KeyError, TypeError) as error:
        raise Unreadable(f"{kind.__name__}: {error!r}") from error
    for name, facts, optional, first in plan.spread:
        if not optional or first in row:
            given[name] = read(facts, row)
    return kind(**given)


def keys_of(kind: type[Any]) -> frozenset[str]:
    """Every key that a row of this class may have."""
    plan = _plan(kind)
    own = {*plan.keys, *(each.key for each in plan.others)}
    return frozenset(own.union(*(keys_of(each.type) for each in plan.spread)))


def _plan(kind: type[Any]) -> Plan:
    plan = _plans.get(kind)
    if plan is None:
        plan = _plans[kind] = plan_of(kind, write, read)
    return plan


def _written(reader: Reader) -> dict[str, Any]:
    if reader.name is None:
        return {"id": reader.id}
    return {"id": reader.id, "name": reader.name, "address": reader.address}


def _reader(row: Row) -> Reader:
    return Reader(id=row["id"], name=row.get("name"), address=row.get("address"))
