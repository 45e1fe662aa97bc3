"""Cards that wait for a person, with the current state of their steps, for typed decisions."""

from dataclasses import dataclass

from flows.engine.case_file import CaseFile
from flows.office.cards.recipients import choices_for
from flows.office.sop_hooks import SopHooks
from flows.office.staffing.staffing import staffing
from flows.office.work import Work
from flows.people.visit import Visit
from flows.records.sent_message import SentMessage
from flows.sop.procedure import FieldKind, Step

FILLABLE = (FieldKind.TEXT, FieldKind.CHOICE)


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenCard:
    """`choices` are open to the reader now, in the card's order; empty once the step is closed."""

    shown: SentMessage
    file: CaseFile
    sop: SopHooks
    step: Step
    choices: tuple[str, ...]

    def takes_words(self, outcome: str) -> bool:
        """Whether words typed after the outcome can fill a field."""
        known = self.step.outcomes.get(outcome)
        return bool(known and known.fields and known.fields[0].kind in FILLABLE)

    @property
    def gathers(self) -> bool:
        """Whether the reader's messages are meant for the case itself, not for the card."""
        return self.step.key in self.sop.message_steps


async def open_cards(work: Work, visit: Visit) -> list[OpenCard]:
    """Cards that a person could decide on now."""
    if visit.person.contact is None:
        return []
    found = [
        await card_of(work, shown, visit)
        for shown in await work.desk.outbox.open_cards(visit.person.contact)
    ]
    return [card for card in found if card is not None and card.choices]


async def card_of(work: Work, shown: SentMessage, visit: Visit) -> OpenCard | None:
    """The card in a message, with this person's choices; None if its case or step is unknown."""
    file = await work.desk.cases.by_id(shown.case_id or 0)
    if file is None:
        return None
    procedure = work.office.procedures.get(file.case.procedure, file.case.procedure_version)
    step = procedure.steps.get(shown.step)
    if step is None:
        return None
    opened = file.case.open_step(shown.step)
    choices: list[str] = []
    if opened is not None and opened.round == shown.round:
        staff = await staffing(work, file)
        choices = await choices_for(work.desk, staff, file, procedure, opened, visit.person)
    sop = work.sops.of(file.case.procedure)
    return OpenCard(shown=shown, file=file, sop=sop, step=step, choices=tuple(choices))
