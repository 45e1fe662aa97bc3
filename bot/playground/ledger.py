"""The ledger beside the phones: each case's steps against the SOP's standard times."""

from datetime import datetime
from typing import Any

from bot.runtime.current_office import CurrentOffice
from bot.texts.fluent import Texts
from flows.engine.case_file import CaseFile
from flows.engine.ledger import LedgerLine, StepRun, measured
from flows.messages.parts.common import StepState
from flows.office.messages.facts import standard_time
from flows.sop.procedure import Holders, Procedure
from handlers.views.cards.deadlines import standing
from handlers.views.parts.phrases import say, standard, step_name
from handlers.views.parts.screen import Say, Working
from handlers.views.sops import SOP_CARDS
from storage.database.unit import Database
from storage.desk import Desk

Json = dict[str, Any]


class Ledger:
    """Reads cases for the page, in one language."""

    def __init__(
        self, database: Database, current: CurrentOffice, texts: Texts, language: str
    ) -> None:
        self._database = database
        self._current = current
        self._texts = texts
        self._language = language

    async def cases(self, now: datetime) -> list[Json]:
        """All cases, oldest first."""
        found: list[Json] = []
        async with self._database.unit() as unit:
            desk = Desk(unit)
            while (file := await desk.cases.by_id(len(found) + 1)) is not None:
                found.append(await self._case(desk, file, now))
        return found

    async def _case(self, desk: Desk, file: CaseFile, now: datetime) -> Json:
        case = file.case
        procedure = self._current.office.procedures.get(case.procedure, case.procedure_version)
        runs = await desk.cases.runs(case.id)
        steps = [StepState(o.key, bool(o.accepted_at), o.paused) for o in case.open_steps]
        return {
            "id": case.id,
            "number": case.number,
            "sop": case.procedure,
            "title": file.description or self._words(say("without-words", by="none")),
            "state": case.state.value,
            "state_name": self._words(standing(SOP_CARDS, None, case.state.value, steps)),
            "steps": [await self._step(desk, file, run, procedure, now) for run in runs],
        }

    async def _step(
        self, desk: Desk, file: CaseFile, run: StepRun, procedure: Procedure, now: datetime
    ) -> Json:
        line = measured(run, procedure, self._current.office.calendar, now)
        allowed = standard(standard_time(line.standard))
        return {
            "key": run.step,
            "number": line.printed,
            "title": self._words(step_name(procedure.id, run.step)),
            "holder": await self._holder(desk, file, run, procedure),
            "opened": run.opened_at.isoformat(),
            "due": line.due.isoformat() if line.due else None,
            "closed": run.closed_at.isoformat() if run.closed_at else None,
            "overdue": bool(line.late_by),
            "paused": run.closed_at is None and any(p.ended_at is None for p in run.pauses),
            "standard": self._duration(allowed) if line.printed else None,
            "actual": self._spent(line) if run.closed_at else None,
            "outcome": self._outcome(run, line),
        }

    def _spent(self, line: LedgerLine) -> str:
        return self._duration(Working(int(line.spent.total_seconds())))

    def _outcome(self, run: StepRun, line: LedgerLine) -> str | None:
        if run.outcome is None or not line.completed:
            return None
        id = f"outcome-{run.outcome}"
        return self._words(say(id if self._texts.knows(id) else "outcome-other"))

    async def _holder(self, desk: Desk, file: CaseFile, run: StepRun, procedure: Procedure) -> str:
        people = [run.actor] if run.actor else sorted(run.holders)
        if procedure.steps[run.step].holders is Holders.REPORTER:
            people = [file.case.reporter]
        found = [await desk.people.by_id(person) for person in people]
        roles = procedure.steps[run.step].performer.roles
        if not people:
            found = [each for role in roles for each in await desk.people.with_role(role)]
        names = [person.name for person in found if person]
        return ", ".join(names) or ", ".join(self._words(say(f"role-{role}")) for role in roles)

    def _duration(self, length: Any) -> str:
        return self._words(say("as-it-is", text=length))

    def _words(self, words: Say) -> str:
        return self._texts.plain(words, self._language)
