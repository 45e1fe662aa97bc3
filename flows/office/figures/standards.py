"""Standard times against reality, for those who read figures, and the draft that follows."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from flows.figures.distribution import Distribution, distributions
from flows.figures.proposal import Proposal, proposals
from flows.messages.kinds.figures.recap import Party
from flows.messages.kinds.figures.standards import RevisionFiles, StandardLine, Standards
from flows.messages.rows.message import Message
from flows.office.figures.figures import computed
from flows.office.figures.recap import asked
from flows.office.messages.facts import milliseconds, standard_time
from flows.office.messages.notify import notify
from flows.office.work import Work
from flows.people.person import Person
from flows.records.timer import Timer
from flows.worktime.period import Days, spelled
from flows.worktime.workday import workday

USUAL = "tahun ini"
"""The period if none is named: a standard is judged by many runs."""
PARTIES = 3
MAKE = "sop-revision"
"""The timer that makes a draft."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """Every step with finished runs in a period, and the standards that would fit better."""

    days: Days
    found: Sequence[Distribution]
    proposed: Sequence[Proposal]

    def of(self, procedure: str) -> "Ledger":
        """The part that is about one SOP."""
        return Ledger(
            days=self.days,
            found=[each for each in self.found if each.procedure == procedure],
            proposed=[each for each in self.proposed if each.of.procedure == procedure],
        )


async def ledger(work: Work, days: Days) -> Ledger:
    (found,) = await computed(work, [days], distributions)
    return Ledger(days=days, found=found, proposed=proposals(found, workday(work.office.calendar)))


async def answer(work: Work, person: Person, words: str = "") -> Message:
    """The standards against a period; or why there is no such period, as for /rekap."""
    days = await asked(work, person, words or USUAL)
    if not isinstance(days, Days):
        return days
    made = await ledger(work, days)
    begin, end = days.limits(work.office.calendar.zone)
    new = {(each.of.procedure, each.of.step): each for each in made.proposed}
    return Standards(
        begins=milliseconds(begin),
        until=milliseconds(end) - 1,
        days=spelled(days),
        lines=[_line(each, new.get((each.procedure, each.step))) for each in made.found],
        revised=sorted({procedure for procedure, _ in new}),
    )


def _line(each: Distribution, proposal: Proposal | None) -> StandardLine:
    waits = [
        Party(party=party, lasted=_seconds(lasted))
        for party, lasted in [*each.waits.items()][:PARTIES]
    ]
    return StandardLine(
        procedure=each.procedure,
        step=each.step,
        standard=standard_time(each.standard),
        within=len(each.within),
        total=len(each.total),
        median=_seconds(each.percentile(50)),
        eighty=_seconds(each.percentile(80)),
        ninety=_seconds(each.percentile(90)),
        waits=waits,
        proposed=standard_time(proposal.standard) if proposal else None,
    )


def _seconds(lasted: timedelta) -> int:
    return int(lasted.total_seconds())


async def order(work: Work, person: Person, procedure: str, days: Days) -> None:
    """Have the draft revision of an SOP made and sent; asked twice, it is made once."""
    subject = f"{person.id}:{procedure}:{spelled(days)}"
    await work.desk.timers.plan(MAKE, subject, work.now)


async def deliver(work: Work, timer: Timer, files: RevisionFiles) -> None:
    """Send the draft to whoever ordered it."""
    person = await work.desk.people.by_id(int(timer.subject.partition(":")[0]))
    if person is not None:
        await notify(work, person, files)
