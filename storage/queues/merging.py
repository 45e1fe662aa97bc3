"""Rows told together with another row of the same reader, because each message costs money."""

import json
from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import null, select, update

from storage.database.statement import Statement, param
from storage.database.tables import evidence, outbox, veils
from storage.database.timestamps import to_ms
from storage.database.unit import Row, Unit, one

FOLDED = "folded"

_one = Statement(select(outbox).where(outbox.c.id == param("row")))
_later = Statement(
    select(outbox)
    .where(
        outbox.c.contact == param("to"),
        outbox.c.id > param("row"),
        outbox.c.created_at == param("made"),  # rows of the same act only
        outbox.c.state == "queued",
        outbox.c.operation.in_(["send", "edit"]),
        outbox.c.not_before <= param("now"),
    )
    .order_by(outbox.c.id)
    .limit(1)
)
_earlier = Statement(
    select(outbox)
    .where(
        outbox.c.contact == param("to"),
        outbox.c.id < param("row"),
        outbox.c.state == "queued",
        outbox.c.operation == "send",
        outbox.c.not_before > param("now"),
    )
    .order_by(outbox.c.id)
)
_cards = Statement(
    select(outbox.c.params)
    .where(
        outbox.c.case_id == param("case"),
        outbox.c.contact + 0 == param("to"),  # a case has few rows, a reader those of years
        outbox.c.id < param("row"),
        outbox.c.kind == "card",
        outbox.c.operation == "send",
        outbox.c.state == "sent",
    )
    .order_by(outbox.c.id)
)
_veiled = Statement(
    select(veils.c.clear, veils.c.shown)
    .join(evidence, evidence.c.id == veils.c.evidence)
    .where(evidence.c.case_id == param("case"))
)
_write = Statement(
    update(outbox)
    .where(outbox.c.id == param("row"), outbox.c.state == "queued")
    .values(params=param("params"))
)
_told = Statement(
    update(outbox)
    .where(outbox.c.id == param("row"), outbox.c.state == "queued")
    .values(state="sent", sent_at=param("at"))
)
_apart = Statement(
    update(outbox)
    .where(outbox.c.id == param("row"), outbox.c.message_id.is_(None))
    .values(state="queued", sent_at=null())
)

_unsent = Statement(
    select(outbox).where(outbox.c.contact == param("to"), outbox.c.state == "queued")
)
_superseded = Statement(
    update(outbox)
    .where(outbox.c.id == param("row"), outbox.c.state == "queued")
    .values(state="superseded")
)

Needless = Callable[[Row], bool]
Overtakes = Callable[[Row, Row], bool]
"""Whether the earlier of two rows says nothing more beside the later."""
Fit = Callable[[Row, Row], int | None]
"""The id of the one of two rows in which both are told, or None if they are told apart."""


async def fold(
    unit: Unit,
    row: int,
    now: datetime,
    fit: Fit,
    company: Collection[str] = (),
    overtakes: Overtakes = lambda earlier, later: False,
) -> tuple[int, Mapping[str, Any]]:
    """Tell a row together with earlier ones of the kinds `company`, which wait for that, and with
    those of the same act that follow it, as far as they fit. Return the id of the row in which it
    is told, and everything told there besides, by row. A row that another of its act `overtakes`,
    or that waits and is overtaken by this one, is not told at all.

    One unit holds it all, so that a row is either told in another or waits itself. Returns
    (0, {}) if the row does not wait any more: it was told in another.
    """
    own = await one(unit, _one, row=row)
    if own is None or own["state"] != "queued":
        return 0, {}
    for held in await unit.fetch(_earlier, to=own["contact"], row=row, now=to_ms(now)):
        if overtakes(held, own):
            await unit.run(_superseded, row=held["id"])
        elif held["kind"] in company and fit(own, held) == row:
            own = await _merged(unit, own, held, now)
    while True:
        found = await one(
            unit,
            _later,
            to=own["contact"],
            row=own["id"],
            made=own["created_at"],
            now=to_ms(now),
        )
        if found is None or not await _arrives(unit, found):
            return own["id"], written(own)[1]
        if overtakes(own, found) and not written(own)[1]:
            await unit.run(_superseded, row=own["id"])
            return found["id"], {}
        carrier = fit(own, found)
        if carrier is None:
            return own["id"], written(own)[1]
        into, told = (own, found) if carrier == own["id"] else (found, own)
        own = await _merged(unit, into, told, now)
        if own["id"] != row:
            return own["id"], written(own)[1]


async def seen_on_cards(unit: Unit, row: int) -> frozenset[str]:
    """The pictures on cards of its case that a row's reader has been shown before, by the hashes
    of both the clear and the veiled copy.
    """
    own = await one(unit, _one, row=row)
    if own is None or own["case_id"] is None:
        return frozenset()
    cards = await unit.fetch(_cards, case=own["case_id"], to=own["contact"], row=row)
    seen = {picture for each in cards if (picture := json.loads(each["params"]).get("picture"))}
    if not seen:
        return frozenset()
    pairs = [
        {each["clear"], each["shown"]} for each in await unit.fetch(_veiled, case=own["case_id"])
    ]
    return frozenset(seen.union(*(pair for pair in pairs if pair & seen)))


async def _arrives(unit: Unit, row: Row) -> bool:
    """Whether it is sent: an edit of what never arrived is not."""
    if row["operation"] != "edit" or row["target"] is None:
        return True
    target = await one(unit, _one, row=row["target"])
    return target is not None and target["message_id"] is not None


async def _merged(unit: Unit, into: Row, told: Row, now: datetime) -> Row:
    params, more = json.loads(into["params"]), json.loads(told["params"])
    entries = {**params.get(FOLDED, {}), **more.pop(FOLDED, {})}
    entries[str(told["id"])] = {
        "kind": told["kind"],
        "params": more,
        "operation": told["operation"],
    }
    params[FOLDED] = entries
    written = json.dumps(params, ensure_ascii=False)
    await unit.run(_write, row=into["id"], params=written)
    await unit.run(_told, row=told["id"], at=to_ms(now))
    return {**into, "params": written}


def written(row: Row) -> tuple[Mapping[str, Any], Mapping[str, Any]]:
    """A row's own parameters, and everything told in it, by row."""
    own = json.loads(row["params"])
    told = own.pop(FOLDED, {})
    return own, told


async def unfold(unit: Unit, row: int, told: Iterable[str]) -> None:
    """Let rows wait by themselves again, because the one in which they are told cannot go out."""
    own = await one(unit, _one, row=row)
    if own is None:
        return
    params = json.loads(own["params"])
    params.pop(FOLDED, None)
    await unit.run(_write, row=row, params=json.dumps(params, ensure_ascii=False))
    for each in told:
        await unit.run(_apart, row=int(each))


async def withdraw(unit: Unit, contact: int, kinds: Collection[str], needless: Needless) -> None:
    """Withdraw what waits for a reader and is `needless` now that they act."""
    for row in await unit.fetch(_unsent, to=contact):
        if row["kind"] in kinds and needless(row):
            await unit.run(_superseded, row=row["id"])
