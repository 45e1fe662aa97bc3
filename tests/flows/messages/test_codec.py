"""Rows of other builds: older ones are upgraded, unreadable ones are reported."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Annotated, Any, ClassVar, NamedTuple

import pytest

from flows.messages.kinds.urgency import DutyNone
from flows.messages.registry import decode as decode_kind
from flows.messages.rows.codec import Unreadable, decode, encode
from flows.messages.rows.message import NULL, Facts, Key, Message, Reader, Row


class Pair(NamedTuple):
    left: str
    right: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Room(Facts):
    name: Annotated[str, Key("room")]
    floor: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Meal(Facts):
    food: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Lent(Message):
    KIND = "lent"
    VERSION = 3
    UPGRADES: ClassVar[Mapping[int, Callable[[Row], Row]]] = {
        1: lambda row: {**row, "room": row["place"]},
        2: lambda row: {**row, "until": row["hours"] * 60},
    }
    room: Room
    until: int
    pairs: Sequence[Pair] = ()
    note: str | None = None
    by: Annotated[str | None, NULL] = None
    meal: Meal | None = None


READER = Reader(id=7, name="Contoh", address=None)
LENT = Lent(to=READER, room=Room(name="A", floor=2), until=60, pairs=[Pair("x", 1)])
ROW = {
    "v": 3,
    "to": {"id": 7, "name": "Contoh", "address": None},
    "room": "A",
    "floor": 2,
    "until": 60,
    "pairs": [["x", 1]],
    "by": None,
}


def test_a_message_stands_in_its_row_flat() -> None:
    assert encode(LENT) == ROW
    assert decode(Lent, ROW) == LENT


def test_what_is_none_is_left_out_unless_it_is_to_stand_there() -> None:
    told = replace(LENT, note="segera", by="Contoh")
    assert encode(told) == {**ROW, "note": "segera", "by": "Contoh"}
    assert decode(Lent, encode(told)) == told


def test_facts_that_may_be_missing_are_there_with_their_first_key() -> None:
    told = replace(LENT, meal=Meal(food="nasi"))
    assert encode(told) == {**ROW, "food": "nasi"}
    assert decode(Lent, encode(told)) == told


def test_the_group_is_a_reader_without_a_name() -> None:
    assert encode(DutyNone(typed="x", to=Reader(id=9)))["to"] == {"id": 9}
    assert "to" not in encode(DutyNone(typed="x"))


def test_a_row_of_the_first_version_need_not_name_it() -> None:
    first: dict[str, Any] = {"place": "A", "floor": 2, "hours": 1, "to": ROW["to"]}
    assert decode(Lent, first) == replace(LENT, pairs=())
    assert decode(Lent, {**first, "v": 2, "room": "A"}) == replace(LENT, pairs=())


def test_a_field_that_was_added_later_has_the_value_that_older_rows_meant() -> None:
    assert decode(Lent, {"v": 3, "room": "A", "until": 5}).room.floor == 0


def test_a_key_of_a_newer_build_is_passed_over() -> None:
    assert decode(Lent, {**ROW, "colour": "green"}) == LENT


@pytest.mark.parametrize(
    "row",
    [
        {**ROW, "v": 4},
        {key: value for key, value in ROW.items() if key != "until"},
        {**ROW, "pairs": 5},
        {**ROW, "pairs": [["x"]]},
        {},
    ],
    ids=["newer", "missing", "no list", "too short", "forgotten"],
)
def test_what_cannot_be_read_is_said_to_be_so(row: Row) -> None:
    with pytest.raises(Unreadable):
        decode(Lent, row)


def test_a_kind_that_nobody_knows_is_unreadable() -> None:
    with pytest.raises(Unreadable, match="no-such-kind"):
        decode_kind("no-such-kind", {})
