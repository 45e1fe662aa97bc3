"""Evidence: pictures, voice notes and documents of a case or of an unsent draft."""

from collections.abc import Sequence

from sqlalchemy import null, select, update

from flows.records.evidence import LOST, PENDING, STORED, Evidence, NewEvidence
from flows.records.received_file import ReceivedFile
from storage.database.statement import Statement, inserting, param
from storage.database.tables import evidence
from storage.database.timestamps import from_ms, to_ms
from storage.database.unit import Row, Unit, identifier, one

_add = Statement(
    inserting(
        evidence,
        "case_id",
        "person",
        "draft",
        "step",
        "kind",
        "name",
        "sha256",
        "picture",
        "file_id",
        "file_unique_id",
        "channel",
        "chat",
        "album",
        "size",
        "state",
        "passed_on",
        "at",
    ).returning(evidence.c.id)
)
_of_draft = Statement(
    select(evidence)
    .where(
        evidence.c.draft == param("token"),
        evidence.c.case_id.is_(None),
        evidence.c.state != LOST,
    )
    .order_by(evidence.c.id)
)
_of_case = Statement(
    select(evidence).where(evidence.c.case_id == param("case")).order_by(evidence.c.id)
)
_attach = Statement(
    update(evidence)
    .where(evidence.c.draft == param("token"), evidence.c.case_id.is_(None))
    .values(case_id=param("case"), step=param("at_step"))
)
_album = Statement(
    select(evidence.c.case_id, evidence.c.draft, evidence.c.step)
    .where(evidence.c.chat == param("in_chat"), evidence.c.album == param("of_album"))
    .order_by(evidence.c.id)
    .limit(1)
)
_one = Statement(select(evidence).where(evidence.c.id == param("row")))
_fetched = Statement(
    update(evidence)
    .where(evidence.c.id == param("row"))
    .values(
        sha256=param("hash"),
        picture=param("legible"),
        state=param("next"),
        kind=param("now_kind"),
        passed_on=param("may_pass"),
    )
)
_lost = Statement(
    update(evidence)
    .where(evidence.c.id == param("row"), evidence.c.state == PENDING)
    .values(state=LOST)
)
_seal = Statement(
    update(evidence).where(evidence.c.case_id == param("case")).values(picture=null(), passed_on=0)
)


def _evidence(row: Row) -> Evidence:
    picture, *pieces = (row["picture"] or "").split() or [None]
    return Evidence(
        id=row["id"],
        case_id=row["case_id"],
        person=row["person"],
        step=row["step"],
        kind=row["kind"],
        name=row["name"],
        sha256=row["sha256"],
        picture=picture,
        pieces=pieces,
        file_id=row["file_id"],
        channel=row["channel"],
        size=row["size"],
        state=row["state"],
        passed_on=bool(row["passed_on"]),
        at=from_ms(row["at"]),
        draft=row["draft"],
        chat=row["chat"],
    )


def _pictures(file: NewEvidence | ReceivedFile) -> str | None:
    """Hashes of the legible copies, separated by spaces: more than one for a long picture."""
    return " ".join((file.picture, *file.pieces)) if file.picture else None


class EvidenceRecords:
    """Implements flows.ports.desk.EvidenceRecords inside one unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    async def add_evidence(self, new: NewEvidence) -> int:
        """Insert one file and return its id."""
        return await identifier(
            self._unit,
            _add,
            case_id=new.case_id,
            person=new.person,
            draft=new.draft,
            step=new.step,
            kind=new.kind,
            name=new.name,
            sha256=new.sha256,
            picture=_pictures(new),
            file_id=new.file_id,
            file_unique_id=new.file_unique_id,
            channel=new.channel,
            chat=new.chat,
            album=new.album,
            size=new.size,
            state=new.state,
            passed_on=int(new.passed_on),
            at=to_ms(new.at),
        )

    async def of_draft(self, token: str) -> Sequence[Evidence]:
        """The files of a draft, without those that were lost."""
        return [_evidence(row) for row in await self._unit.fetch(_of_draft, token=token)]

    async def of_case(self, case: int) -> Sequence[Evidence]:
        return [_evidence(row) for row in await self._unit.fetch(_of_case, case=case)]

    async def attach(self, token: str, case: int, step: str) -> int:
        """Move a draft's files to a case and return their number."""
        return await self._unit.run(_attach, token=token, case=case, at_step=step)

    async def album_home(self, chat: int, album: str) -> tuple[int | None, str | None, str] | None:
        """(case, draft, step) of an album's earlier parts, or None if this is the first."""
        row = await one(self._unit, _album, in_chat=chat, of_album=album)
        return (row["case_id"], row["draft"], row["step"]) if row else None

    async def by_id(self, row: int) -> Evidence | None:
        found = await one(self._unit, _one, row=row)
        return _evidence(found) if found else None

    async def mark_fetched(self, row: int, file: ReceivedFile) -> None:
        """Record what a pending file turned out to be."""
        await self._unit.run(
            _fetched,
            row=row,
            hash=file.sha256,
            legible=_pictures(file),
            next=STORED,
            now_kind=file.kind,
            may_pass=int(file.passed_on),
        )

    async def mark_lost(self, row: int) -> None:
        """Record that a pending file cannot be fetched."""
        await self._unit.run(_lost, row=row)

    async def seal(self, case: int) -> int:
        """Seal the evidence of an abusive report: drop the copies; never pass the originals on."""
        return await self._unit.run(_seal, case=case)
