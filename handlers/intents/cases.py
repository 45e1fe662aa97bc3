"""Answers about a case: where it stands, its letter, and "it works again"."""

from dataclasses import replace

from flows.engine.case_file import CaseFile
from flows.faults.recognition import complaint, propose_category
from flows.language.intents.intent import Meant
from flows.messages.kinds.answers import Refused
from flows.messages.kinds.intents import (
    CasesStanding,
    CaseUnknown,
    GladAgain,
    LetterNamed,
    LetterNotYet,
    LettersWhich,
)
from flows.office.cards.open_cards import OpenCard, open_cards
from flows.office.cases.standing import known, of_person, standing_of
from flows.office.faults.feedback import complain
from flows.office.messages.facts import milliseconds
from flows.office.staffing.visibility import visible
from handlers.cards import decisions
from handlers.conversation.talk import Talk
from handlers.letters import letters
from handlers.typed.clarifying import entry, which
from handlers.views.parts.screen import Decide, Toast

WORKS = "normal"
"""The outcome that says it: of the step in which the reporter is asked."""


async def standing(talk: Talk, meant: Meant, said: str, case: int | None) -> None:
    """The case that is named or quoted, else one's own; else what is known of such a fault."""
    if meant.number or case is not None:
        file = await _seen(talk, meant.number, case)
        if file is None:
            await talk.tell(CaseUnknown(said=said, number=meant.number))
        else:
            line = await standing_of(talk.work, file)
            await talk.tell(CasesStanding(said=said, cases=[line]))
        return
    if complaint(said) and await complain(talk.work, talk.visit):
        return
    own = await of_person(talk.work, talk.visit)
    if own:
        named = propose_category(said).category
        about = [file for file in own if named and file.category == named] or own
        lines = [await standing_of(talk.work, file) for file in about]
        await talk.tell(CasesStanding(said=said, cases=lines))
    else:
        await talk.tell(await known(talk.work, said))


async def _seen(talk: Talk, number: str, case: int | None) -> CaseFile | None:
    """The case, for those who may see it."""
    file = await talk.desk.cases.by_number(number) if number else None
    case = file.case.id if file is not None else None if number else case
    return await visible(talk.work, case, talk.visit.person) if case is not None else None


async def letter(talk: Talk, meant: Meant, said: str, case: int | None) -> None:
    """The letter of the case that is named; without a number of the only one that has one."""
    if meant.number or case is not None:
        file = await _seen(talk, meant.number, case)
        if file is None:
            await talk.tell(CaseUnknown(said=said, number=meant.number))
        else:
            await _hand_out(talk, file, said)
        return
    own = await of_person(talk.work, talk.visit)
    having = [each for each in own if await talk.desk.letters.current(each.case.id)]
    if len(having) == 1 or (len(own) == 1 and not having):
        await _hand_out(talk, (having or own)[0], said)
    else:
        await talk.tell(LettersWhich(said=said, cases=[each.case.number for each in having]))


async def _hand_out(talk: Talk, file: CaseFile, said: str) -> None:
    found = await talk.desk.letters.current(file.case.id)
    if found is None or not found.numbered:
        await talk.tell(LetterNotYet(said=said, number=file.case.number))
        return
    issued = milliseconds(found.issued_at)
    await talk.tell(LetterNamed(number=file.case.number, letter=found.number, at=issued))
    await letters.show(replace(talk, toast=_silent), str(file.case.id))


def _silent(toast: Toast) -> None:
    """The number is told already."""


async def normal(talk: Talk, meant: Meant, said: str, case: int | None) -> None:
    """Confirms the one repair that waits for it; of several it is asked which."""
    waiting: dict[int, OpenCard] = {}
    for card in await open_cards(talk.work, talk.visit):
        if WORKS in card.choices and case in (None, card.file.case.id):
            waiting.setdefault(card.file.case.id, card)
    choices = [(card, _works(card)) for card in waiting.values()]
    if not choices:
        await talk.tell(GladAgain(said=said))
    elif len(choices) > 1 or meant.likely:
        await talk.tell(which(said, [entry(card, choice) for card, choice in choices]))
    else:
        told: list[Toast] = []
        await decisions.take(replace(talk, toast=told.append), choices[0][1])
        for toast in told:
            await talk.tell(Refused(id=toast.text.id, arguments=dict(toast.text.args)))


def _works(card: OpenCard) -> Decide:
    shown = card.shown
    return Decide(case=card.file.case.id, step=shown.step, round=shown.round, outcome=WORKS)
