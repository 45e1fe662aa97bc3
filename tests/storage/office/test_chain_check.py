"""R12: each kind of tampering with a chain, at a hundred places each, is found and named.

A cut end and a chain hashed anew leave no trace in the chain: the checkpoints tell them.
"""

import random
from collections.abc import Callable, Sequence
from typing import Any

import pytest

from storage.office.chain_check import Anchor, Deed, Finding, examine
from storage.office.journal import entry_hash

ENTRIES, PLACES, HOUR = 150, 100, 3_600_000
Row = dict[str, Any]


def _chained(rows: Sequence[Row], start: int = 0) -> list[Row]:
    """The rows numbered, linked and hashed anew from `start` on."""
    made = [dict(row) for row in rows]
    for index in range(start, len(made)):
        made[index]["seq"] = index + 1
        made[index]["previous"] = made[index - 1]["hash"] if index else ""
        made[index]["hash"] = entry_hash(made[index])
    return made


def _entry(number: int, word: str = "step.noted") -> Row:
    fixed = {"chain": "case:1", "actor": 1, "role": "ict_team", "channel": "telegram"}
    return {**fixed, "at": number * HOUR, "code": word, "data": f'{{"number": {number}}}'}


WHOLE = _chained([_entry(number) for number in range(1, ENTRIES + 1)])
ANCHORS = [
    Anchor(seq=row["seq"], hash=row["hash"], at=row["at"] + 1)
    for row in [*WHOLE[9::10], WHOLE[-1]]
]
SEQS = random.Random(15).sample(range(3, ENTRIES - 2), PLACES)


def _head(rows: Sequence[Row]) -> Row:
    return {"seq": rows[-1]["seq"], "hash": rows[-1]["hash"]}


def _found(rows: Sequence[Row]) -> list[Finding]:
    return examine(sorted(rows, key=lambda row: row["seq"]), _head(WHOLE), ANCHORS)


def _named(findings: Sequence[Finding], deed: Deed, first: int, last: int) -> bool:
    return any((each.deed, each.first, each.last) == (deed, first, last) for each in findings)


def _with(seq: int, **changed: object) -> list[Row]:
    return [{**row, **changed} if row["seq"] == seq else dict(row) for row in WHOLE]


def test_an_untouched_chain_is_whole() -> None:
    assert _found(WHOLE) == []


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("at", 1),
        ("code", "case.closed"),
        ("actor", 7),
        ("role", "admin"),
        ("channel", "whatsapp"),
        ("data", "{}"),
        ("hash", "0" * 64),
        ("previous", "0" * 64),
    ],
)
def test_a_changed_byte(column: str, value: object) -> None:
    for seq in SEQS:
        found = _found(_with(seq, **{column: value}))
        assert [(each.deed, each.first, each.last) for each in found] == [(Deed.CHANGED, seq, seq)]
        assert (found[0].since, found[0].until) == ((seq - 1) * HOUR, (seq + 1) * HOUR)


def test_a_changed_entry_with_a_hash_of_its_own() -> None:
    for seq in SEQS:
        rows = _with(seq, actor=7)
        rows[seq - 1]["hash"] = entry_hash(rows[seq - 1])
        assert _named(_found(rows), Deed.REPLACED, seq, seq), seq


def test_a_removed_entry() -> None:
    for seq in SEQS:
        found = _found([row for row in WHOLE if row["seq"] != seq])
        assert _named(found, Deed.REMOVED, seq, seq), seq
        assert (found[0].since, found[0].until) == ((seq - 1) * HOUR, (seq + 1) * HOUR)


def test_removed_entries_with_the_numbers_closed_up() -> None:
    for seq in SEQS:
        many = min(seq % 5 + 1, ENTRIES - 1 - seq)
        kept = [dict(row) for row in WHOLE if not seq <= row["seq"] < seq + many]
        for row in kept[seq - 1 :]:
            row["seq"] -= many
        assert _named(_found(kept), Deed.REMOVED, seq, seq + many - 1), seq


def test_entries_that_changed_places() -> None:
    for seq in SEQS:
        other = SEQS[(SEQS.index(seq) + 1) % PLACES]
        swap = {seq: other, other: seq}
        rows = [{**row, "seq": swap.get(row["seq"], row["seq"])} for row in WHOLE]
        found = _found(rows)
        assert {each.deed for each in found} == {Deed.MOVED}, seq
        assert {seq, other} == {n for e in found for n in range(e.first, e.last + 1)}


def _made_up(previous: str) -> Callable[[int], Row]:
    return lambda seq: {**_entry(seq, "made.up"), "seq": seq, "previous": previous}


@pytest.mark.parametrize("linked", [True, False])
def test_an_inserted_entry(linked: bool) -> None:
    for seq in SEQS:
        rows = [{**row, "seq": row["seq"] + (row["seq"] >= seq)} for row in WHOLE]
        new = _made_up(WHOLE[seq - 2]["hash"] if linked else "1" * 64)(seq)
        new["hash"] = entry_hash(new)
        assert _named(_found([*rows, new]), Deed.INSERTED, seq, seq), seq


def test_an_entry_added_past_the_head() -> None:
    rows = _chained([*WHOLE, _entry(ENTRIES + 1, "made.up")], ENTRIES)
    assert _named(_found(rows), Deed.INSERTED, ENTRIES + 1, ENTRIES + 1)


def test_a_tail_cut_off() -> None:
    for seq in SEQS:
        found = _found(WHOLE[: seq - 1])
        assert _named(found, Deed.CUT, seq, ENTRIES), seq


class TestOnlyTheCheckpointsTell:
    """The head is moved as well, or all is hashed anew: the chain alone says that it is whole."""

    def _only_by_anchors(self, rows: Sequence[Row]) -> Finding:
        assert examine(rows, _head(rows)) == []
        (found,) = examine(rows, _head(rows), ANCHORS)
        return found

    def test_a_tail_cut_off_with_its_head(self) -> None:
        for seq in SEQS:
            found = self._only_by_anchors(WHOLE[: seq - 1])
            assert (found.deed, found.first, found.last) == (Deed.CUT, seq, ENTRIES)

    def test_a_tail_cut_off_and_others_appended(self) -> None:
        for seq in SEQS:
            rest = [_entry(number, "made.up") for number in range(seq, ENTRIES + 3)]
            rows = _chained([*WHOLE[: seq - 1], *rest], seq - 1)
            found = self._only_by_anchors(rows)
            assert found.deed is Deed.REWRITTEN
            assert found.first <= seq <= found.last

    def test_everything_hashed_anew_from_an_entry_on(self) -> None:
        for seq in SEQS:
            found = self._only_by_anchors(_chained(_with(seq, actor=7), seq - 1))
            assert found.deed is Deed.REWRITTEN
            assert seq - 10 < found.first <= seq
            assert found.until is not None
            assert found.until <= WHOLE[min(seq + 9, ENTRIES - 1)]["at"] + 1
