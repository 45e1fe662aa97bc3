"""Random walks of cases through the real use cases, on a database but without a chat."""

import json
import random
from collections.abc import Mapping, Sequence
from datetime import timedelta

from sqlalchemy import or_, select, update

from bot.config.office_file import ROOT, read_office
from flows.delegation.delegation import Delegation
from flows.engine.acting import Capacity
from flows.engine.case import OpenStep
from flows.engine.case_file import CaseFile
from flows.engine.refusals import Refusal
from flows.faults.report_draft import Draft
from flows.messages.kinds.cards import Card
from flows.messages.registry import decode
from flows.office.cards.recipients import choices_for
from flows.office.cases.decide import Decision, decide, decide_by_clock
from flows.office.documents import documents
from flows.office.faults.report import file_report
from flows.office.sops.registry import SOPS
from flows.office.staffing.staffing import staffing
from flows.office.transition import FILE_SENT
from flows.office.work import Work
from flows.people.visit import Visit
from flows.records.evidence import NewEvidence
from flows.sop.fields import Field, FieldKind
from flows.sop.procedure import By, Outcome
from storage.database.statement import Statement, param
from storage.database.tables import outbox
from storage.database.unit import Database, Unit
from storage.desk import Desk
from storage.people.people_import import Identity, put
from tests.world import MONDAY, OFFICE_UNIT

OFFICE = read_office(ROOT / "office.toml").office
PEOPLE = {
    "Contoh Pelapor": ("staff",),
    "Contoh Petugas Satu": ("ict_team",),
    "Contoh Petugas Dua": ("ict_team", "operator"),
    "Contoh Kepala Divisi": ("ict_head",),
    "Contoh Kepala UPT": ("upt_head",),
    "Contoh Staf UPT TIK": ("upt_tik",),
    "Contoh Desainer": ("designer",),
    "Contoh Kadis": ("agency_head",),
}
FILED = (FieldKind.GATHER, FieldKind.EVIDENCE)
LINK = "https://situs.contoh.go.id/berita/festival"
_sent = Statement(update(outbox).where(outbox.c.state == "queued").values(state="sent"))
_cards = Statement(
    select(outbox)
    .where(
        outbox.c.kind == "card",
        or_(
            outbox.c.case_id == param("case"),
            outbox.c.target.in_(select(outbox.c.id).where(outbox.c.case_id == param("case"))),
        ),
    )
    .order_by(outbox.c.id)
)


class Walk:
    """One case of one SOP, moved on at random by those who may."""

    def __init__(self, database: Database, procedure: str, chance: random.Random) -> None:
        self.database = database
        self.procedure = procedure
        self.chance = chance
        self.now = MONDAY
        self.case = 0
        self.people: list[int] = []
        self.absent = 0

    async def begin(self) -> None:
        """Bring in the people, and file the report or the request."""
        async with self.database.unit() as unit:
            for place, (name, roles) in enumerate(PEOPLE.items(), 1000):
                who = Identity(
                    name=name, unit=OFFICE_UNIT, nip=None, telegram_id=place, phone=None
                )
                self.people.append((await put(unit, who, roles, self.now))[0])
            work = self._work(unit)
            if self.chance.randrange(2):
                await self._away(work)
            at = int(self.now.timestamp() * 1000)
            draft = Draft(
                token=f"{self.chance.getrandbits(32):08x}",
                touched_at=at,
                heard_at=at,
                category="" if self.procedure != "gangguan" else "jaringan",
                words=("wifi mati di ruang depan",),
                procedure="" if self.procedure == "gangguan" else self.procedure,
            )
            await self._files(work, draft.token, self.chance.randrange(3))
            file = await file_report(work, draft, await self._visit(unit, self.people[0]))
            self.case = file.case.id
            await self._settle(unit)

    async def _away(self, work: Work) -> None:
        """Let a technician or the head of the UPT stand in for the head of division."""
        self.absent = self.people[3]
        plh = Delegation(
            id=0,
            official=self.absent,
            delegate=self.people[self.chance.choice((2, 4))],
            kind=Capacity.PLH,
            starts_at=self.now,
            ends_at=self.now + timedelta(days=5),
            basis="",
            made_by=self.absent,
        )
        await work.desk.delegations.add_delegation(plh, self.now)

    async def step(self) -> str:
        """Take one outcome that somebody is offered; say which. "" if nothing is open."""
        self.now += timedelta(minutes=self.chance.randrange(1, 50))
        async with self.database.unit() as unit:
            found = await self._moves(self._work(unit))
        if not found:
            return ""
        person, opened, outcome = self.chance.choice(found)
        try:
            async with self.database.unit() as unit:
                await self._take(unit, person, opened, outcome)
        except Refusal as refusal:
            return f"{opened.key}.{outcome.name} refused: {type(refusal).__name__}"
        return f"{opened.key}.{outcome.name}"

    async def shown(self, unit: Unit) -> Sequence[Card]:
        """Every card of the case as its reader has it now."""
        now: dict[int, Card] = {}
        for row in await unit.fetch(_cards, case=self.case):
            card = decode(row["kind"], json.loads(row["params"]))
            assert isinstance(card, Card)
            now[row["target"] or row["id"]] = card
        return list(now.values())

    async def _moves(self, work: Work) -> list[tuple[int, OpenStep, Outcome]]:
        file = await self._file(work)
        procedure = work.office.procedures.get(self.procedure, file.case.procedure_version)
        staff, found = await staffing(work, file), []
        for opened in file.case.open_steps:
            outcomes = procedure.steps[opened.key].outcomes
            known = [await work.desk.people.by_id(row) for row in self.people]
            for person in filter(None, known):
                names = await choices_for(work.desk, staff, file, procedure, opened, person)
                found += [(person.id, opened, outcomes[n]) for n in names if n in outcomes]
            found += [(0, opened, each) for each in outcomes.values() if By.SYSTEM in each.by]
        return found

    async def _take(self, unit: Unit, person: int, opened: OpenStep, outcome: Outcome) -> None:
        work = self._work(unit)
        words: dict[str, str] = {}
        token = f"{self.chance.getrandbits(32):08x}"
        for field in outcome.fields:
            if field.kind is not FieldKind.PEOPLE and field.asked(words):
                words[field.key] = self._answer(field)
        if any(each.kind in FILED or each.files for each in outcome.fields):
            await self._files(work, token, self.chance.randrange(1, 3))
        decision = Decision(
            case=self.case,
            step=opened.key,
            round=opened.round,
            outcome=outcome.name,
            words=words,
            files=token,
        )
        if person:
            await decide(work, decision, await self._visit(unit, person))
        else:
            await decide_by_clock(work, decision)
        await self._settle(unit)

    def _answer(self, field: Field) -> str:
        day = (self.now + timedelta(days=-1 if field.past else 2)).date().isoformat()
        known: Mapping[FieldKind, str] = {
            FieldKind.CHOICE: self.chance.choice(field.options or ("",)),
            FieldKind.CHOICES: (field.options or ("",))[0],
            FieldKind.EVIDENCE: FILE_SENT,
            FieldKind.LINK: LINK,
            FieldKind.NUMBER: "150000",
            FieldKind.DATE: day,
            FieldKind.MOMENT: (self.now + timedelta(days=2)).isoformat(),
        }
        said = f"Keterangan {self.chance.randrange(1000)}"
        return known.get(field.kind, LINK if field.takes == "links" else said)

    async def _files(self, work: Work, token: str, count: int) -> None:
        for place in range(count):
            await work.desk.evidence.add_evidence(
                NewEvidence(
                    person=self.people[0],
                    kind="document",
                    channel="telegram",
                    chat=1000,
                    at=self.now,
                    draft=token,
                    name=f"berkas-{place}.pdf",
                    sha256=f"{self.chance.getrandbits(256):064x}",
                )
            )

    async def _settle(self, unit: Unit) -> None:
        """Make the documents that are waited for, and deliver what is queued."""
        work = self._work(unit)
        for document in await work.desk.documents.of_case(self.case):
            if document.sha256 is None:
                await documents.rendered(work, document, "0" * 64)
        await unit.run(_sent)

    async def _file(self, work: Work) -> CaseFile:
        file = await work.desk.cases.by_id(self.case)
        assert file is not None
        return file

    async def _visit(self, unit: Unit, person: int) -> Visit:
        found = await Desk(unit).people.by_id(person)
        assert found is not None
        return Visit(person=found, channel="telegram", chat=found.chat, bot=1, now=self.now)

    def _work(self, unit: Unit) -> Work:
        return Work(desk=Desk(unit), office=OFFICE, sops=SOPS, now=self.now)
