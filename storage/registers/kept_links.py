"""Links of a period, and how many links and texts content cases have (SOP C)."""

from collections.abc import AsyncIterator, Mapping
from datetime import datetime

from sqlalchemy import func, select

from flows.content.content import ACTIVE, GONE, Archived
from storage.database.statement import Statement, param
from storage.database.tables import cases, links, notes, versions
from storage.database.timestamps import from_ms, to_ms
from storage.database.unit import Unit
from storage.sops.links import link_of

PAGE = 1200
"""More than a unit remembers."""

_topic = (
    select(notes.c.text)
    .where(notes.c.case_id == cases.c.id, notes.c.kind == "topic")
    .order_by(notes.c.id.desc())
    .limit(1)
    .scalar_subquery()
)
_kept = Statement(
    select(
        links,
        cases.c.number,
        cases.c.opened_at,
        cases.c.description,
        _topic.label("topic"),
    )
    .join(cases, cases.c.id == links.c.case_id)
    .where(
        links.c.checked_at.is_not(None),
        links.c.state.not_in([each.value for each in GONE]),
        links.c.given_at >= param("begin"),
        links.c.given_at < param("until"),
        links.c.id > param("after"),
    )
    .order_by(links.c.id)
    .limit(PAGE)
)
_active = Statement(
    select(links.c.case_id, func.count().label("found"))
    .join(cases, cases.c.id == links.c.case_id)
    .where(
        links.c.state.in_([each.value for each in ACTIVE]),
        cases.c.opened_at >= param("begin"),
        cases.c.opened_at < param("until"),
    )
    .group_by(links.c.case_id)
)
_texts = Statement(
    select(versions.c.case_id, func.count().label("found"))
    .join(cases, cases.c.id == versions.c.case_id)
    .where(
        versions.c.part == "text",
        cases.c.opened_at >= param("begin"),
        cases.c.opened_at < param("until"),
    )
    .group_by(versions.c.case_id)
)


async def links_between(unit: Unit, begin: datetime, until: datetime) -> AsyncIterator[Archived]:
    """Archived links given in the period and still in force, oldest first."""
    after = 0
    limits = {"begin": to_ms(begin), "until": to_ms(until)}
    while rows := await unit.fetch(_kept, after=after, **limits):
        after = rows[-1]["id"]
        for row in rows:
            yield Archived(
                link=link_of(row),
                number=row["number"],
                topic=row["topic"] or row["description"],
                opened_at=from_ms(row["opened_at"]),
            )


async def active_links(unit: Unit, begin: datetime, until: datetime) -> Mapping[int, int]:
    """The number of active links of each case opened in the period."""
    rows = await unit.fetch(_active, begin=to_ms(begin), until=to_ms(until))
    return {row["case_id"]: row["found"] for row in rows}


async def texts(unit: Unit, begin: datetime, until: datetime) -> Mapping[int, int]:
    """The number of versions of its text of each case opened in the period."""
    rows = await unit.fetch(_texts, begin=to_ms(begin), until=to_ms(until))
    return {row["case_id"]: row["found"] for row in rows}
