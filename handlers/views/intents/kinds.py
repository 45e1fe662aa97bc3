"""Kinds of answers to what is no report, by their views."""

from collections.abc import Sequence
from functools import partial

from flows.messages.kinds.intents import (
    CasesStanding,
    CaseUnknown,
    DoubtfulNews,
    DutyToday,
    EnglishFromNow,
    GladAgain,
    HowToReport,
    KnownFaults,
    LetterNamed,
    LetterNotYet,
    LettersWhich,
    OfficeHours,
    OverdueNow,
    PostHolders,
    PrivateWords,
    RequestAnswered,
    RequestBrought,
    RequestNobody,
    Thanked,
)
from handlers.views.cards.sop_card import SopCards
from handlers.views.intents import answers
from handlers.views.parts.phrases import moment, pick, say
from handlers.views.parts.screen import Screen
from handlers.views.parts.view import Entry, plain, shown


def views(sops: SopCards) -> Sequence[Entry]:
    """With the parts that each SOP words itself."""
    return (
        *_OWN,
        shown(CasesStanding, partial(answers.cases, sops)),
        shown(KnownFaults, partial(answers.known, sops)),
    )


def _english(m: EnglishFromNow) -> Screen:
    back = pick("choice-language-id", "language", "id", "", form="pref")
    return Screen(text=(say(m.KIND),), choices=((back,),))


def _letter_not_yet(m: LetterNotYet) -> Screen:
    return Screen(text=(say(m.KIND, number=m.number),))


_OWN: Sequence[Entry] = (
    plain(Thanked, addressed=True),
    shown(GladAgain, answers.plainly),
    shown(DoubtfulNews, answers.plainly),
    shown(PrivateWords, answers.plainly),
    shown(HowToReport, answers.plainly),
    shown(CaseUnknown, answers.unknown),
    shown(LetterNotYet, _letter_not_yet),
    shown(LettersWhich, answers.letters_which),
    plain(LetterNamed, lambda m: {"number": m.number, "letter": m.letter, "at": moment(m.at)}),
    shown(DutyToday, answers.duty),
    shown(PostHolders, answers.posts),
    shown(OfficeHours, answers.hours),
    shown(OverdueNow, answers.overdue),
    shown(RequestAnswered, answers.request),
    plain(
        RequestBrought,
        lambda m: {"name": m.name or "–", "unit": m.unit or "–", "said": m.said},
        addressed=True,
    ),
    plain(RequestNobody, lambda m: {"role": say(f"role-{m.contact}")}),
    shown(EnglishFromNow, _english),
)
