"""Links of what was published (SOP C.7: Catatan Link, Arsip Link Aktif)."""

from collections.abc import Sequence
from datetime import UTC, datetime

from sqlalchemy import func, select, update

from flows.content.content import GONE, Archived, Link, LinkState, Look
from storage.database.statement import Statement, inserting, param
from storage.database.tables import cases, links, notes
from storage.database.timestamps import from_ms, to_ms
from storage.database.unit import Row, Unit, identifier, one

_add = Statement(
    inserting(links, "case_id", "seq", "channel", "url", "person", "given_at").returning(
        links.c.id
    )
)
_last = Statement(
    select(func.max(links.c.seq).label("seq")).where(links.c.case_id == param("case"))
)
_of_case = Statement(select(links).where(links.c.case_id == param("case")).order_by(links.c.seq))
_found = Statement(
    update(links)
    .where(links.c.id == param("row"))
    .values(
        state=param("now_state"),
        cause=param("now_cause"),
        title=param("now_title"),
        address=param("now_address"),
        published=param("now_published"),
        found=param("now_found"),
        total=param("now_total"),
        snapshot=param("now_snapshot"),
        checked_at=param("moment"),
    )
)
_mark = Statement(update(links).where(links.c.id == param("row")).values(state=param("now_state")))
_topics = (
    select(notes.c.case_id, func.min(notes.c.text).label("topic"))
    .where(notes.c.kind == "topic")
    .group_by(notes.c.case_id)
    .subquery()
)
_archived = Statement(
    select(links, cases.c.number, cases.c.opened_at, cases.c.description, _topics.c.topic)
    .join(cases, cases.c.id == links.c.case_id)
    .outerjoin(_topics, _topics.c.case_id == links.c.case_id)
    .where(
        links.c.checked_at.is_not(None),
        links.c.state.not_in([each.value for each in GONE]),
        links.c.channel.like(param("of_channel")),
        links.c.given_at >= param("since"),
        links.c.given_at < param("until"),
    )
    .order_by(links.c.id.desc())
    .limit(param("most"))
)
_EVER = datetime(9000, 1, 1, tzinfo=UTC)
_NEVER = datetime(1971, 1, 1, tzinfo=UTC)


def link_of(row: Row) -> Link:
    checked = row["checked_at"]
    return Link(
        id=row["id"],
        case_id=row["case_id"],
        seq=row["seq"],
        channel=row["channel"],
        url=row["url"],
        state=LinkState(row["state"]),
        cause=row["cause"],
        title=row["title"],
        address=row["address"],
        published=row["published"],
        found=row["found"],
        total=row["total"],
        snapshot=row["snapshot"],
        person=row["person"],
        given_at=from_ms(row["given_at"]),
        checked_at=from_ms(checked) if checked is not None else None,
    )


class Links:
    """Links, for flows.ports.content.Contents."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    async def add_link(
        self, *, case: int, channel: str, url: str, person: int, now: datetime
    ) -> int:
        """Add the next entry to the case's Catatan Link."""
        last = await one(self._unit, _last, case=case)
        seq = ((last["seq"] if last else None) or 0) + 1
        return await identifier(
            self._unit,
            _add,
            case_id=case,
            seq=seq,
            channel=channel,
            url=url,
            person=person,
            given_at=to_ms(now),
        )

    async def links(self, case: int) -> Sequence[Link]:
        """All entries, including replaced and withdrawn ones."""
        return [link_of(row) for row in await self._unit.fetch(_of_case, case=case)]

    async def found(self, row: int, look: Look, now: datetime) -> None:
        await self._unit.run(
            _found,
            row=row,
            now_state=look.state.value,
            now_cause=look.cause,
            now_title=look.title,
            now_address=look.address,
            now_published=look.published,
            now_found=look.found,
            now_total=look.total,
            now_snapshot=look.snapshot,
            moment=to_ms(now),
        )

    async def mark(self, row: int, state: LinkState) -> None:
        await self._unit.run(_mark, row=row, now_state=state.value)

    async def archived(
        self, *, channel: str, begin: datetime | None, end: datetime | None, most: int
    ) -> Sequence[Archived]:
        """Archived links, newest first, of one channel or of all."""
        rows = await self._unit.fetch(
            _archived,
            of_channel=channel or "%",
            since=to_ms(begin or _NEVER),
            until=to_ms(end or _EVER),
            most=most,
        )
        return [
            Archived(
                link=link_of(row),
                number=row["number"],
                topic=row["topic"] or row["description"],
                opened_at=from_ms(row["opened_at"]),
            )
            for row in rows
        ]
