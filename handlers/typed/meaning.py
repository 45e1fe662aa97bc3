"""The button that typed words stand for, or the question to ask first.

A typed decision counts only if it quotes a card, names its number, or exactly one card is open for
this person. Everything else is asked about; nothing is decided by a guess.
"""

from dataclasses import dataclass
from typing import Any

from flows.faults.recognition import asks_progress, complaint, propose_category
from flows.language.normalise import normalise
from flows.language.typed_decision import Nothing, Reading, Taken, Unsure, case_number
from flows.messages.kinds.cards import Card
from flows.messages.kinds.figures.holder_questions import HolderAsked
from flows.messages.kinds.news import AnswerAwaited, Question, Reopened
from flows.office.cards.open_cards import OpenCard, card_of, open_cards
from flows.records.sent_message import SentMessage
from handlers.conversation.talk import Talk
from handlers.typed.belonging import pointed_at
from handlers.typed.clarifying import Ask, choose, confirm, entry, which
from handlers.typed.offered import offered, offered_by, reading
from handlers.views.parts.screen import ChoiceAction, Decide, Pick

ASKING_WORDS = frozenset({Question.KIND, AnswerAwaited.KIND, Reopened.KIND, HolderAsked.KIND})
"""Questions that words answer: a button above them is not meant any more."""
CONVERSATIONS = frozenset({"report", "form", "inspect"})
MOST_WORDS = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Press:
    """A press of a button by words; `shown` is the message that has the button."""

    choice: ChoiceAction
    reason: str = ""
    shown: SentMessage | None = None


Meaning = Press | Ask


@dataclass(frozen=True, slots=True, kw_only=True)
class _Said:
    """The reading of a text for one card; `decides` is the outcome it names, if any."""

    card: OpenCard
    found: Reading
    choice: ChoiceAction | None

    @property
    def decides(self) -> Decide | None:
        return self.choice if isinstance(self.choice, Decide) else None

    @property
    def tells_more(self) -> bool:
        """Words beside "still broken": of the same fault or another, which is asked about."""
        decides, unsure = self.decides, isinstance(self.found, Unsure) and self.found.mixed
        again = self.card.sop.reports_again
        return unsure and decides is not None and (decides.step, decides.outcome) in again

    @property
    def vague(self) -> bool:
        """A number or an "ok", which fits every card and so points to none."""
        if isinstance(self.found, Taken):
            return self.found.by_number
        return isinstance(self.found, Unsure) and not self.found.mixed


async def in_conversation(talk: Talk, text: str, token: str) -> Press | None:
    """The answer to the last question of a draft or form; None if it is no such answer."""
    for shown in await _recent(talk):
        choices = offered(shown)
        if any(isinstance(c.action, Pick) and c.action.token == token for c in choices):
            found = reading(talk, text, choices)
            if isinstance(found, Taken):
                return _press(shown, choices, found)
            pick = pointed_at(text, shown.message, token)
            return Press(choice=pick, shown=shown) if pick else None
    return None


async def understood(talk: Talk, text: str, quoted: SentMessage | None) -> Meaning | None:
    """The meaning of a text outside a conversation; None if it is about nothing shown."""
    if quoted is not None and quoted.kind == Question.KIND:
        return None
    asked = quoted if quoted is not None else await _newest_question(talk)
    if asked is not None and asked.kind != Card.KIND:
        choices = offered(asked)
        found = reading(talk, text, choices) if choices else Nothing()
        if isinstance(found, Taken):
            return _press(asked, choices, found)
    return await _of_cards(talk, text, quoted)


def _press(shown: SentMessage, choices: Any, found: Taken) -> Press:
    return Press(choice=choices[found.place].action, reason=found.reason, shown=shown)


async def _recent(talk: Talk) -> list[SentMessage]:
    """Recent messages in their present form, newest first."""
    contact = talk.visit.person.contact
    rows = await talk.desk.outbox.recent(contact) if contact is not None else []
    newest: dict[int, SentMessage] = {}
    for row in rows:
        newest.setdefault(row.target or row.id, row)
    return list(newest.values())


async def _newest_question(talk: Talk) -> SentMessage | None:
    """The newest message with choices; None if it belongs to a finished draft or form."""
    for shown in await _recent(talk):
        if shown.kind in ASKING_WORDS:
            return None
        actions = [choice.action for choice in offered(shown)]
        if actions:
            over = any(isinstance(a, Pick) and a.form in CONVERSATIONS for a in actions)
            return None if over else shown
    return None


async def _of_cards(talk: Talk, text: str, quoted: SentMessage | None) -> Meaning | None:
    cards = await _cards(talk, text, quoted)
    said = [each for card in cards if (each := await _read(talk, text, card)) is not None]
    said = [each for each in said if not each.tells_more]
    if not said:
        return None
    takes = any(isinstance(each.found, Taken) for each in said)
    if quoted is None and not takes and _speaks_of_a_fault(text):
        return None
    if len(cards) == 1:
        return _of_one(said[0], text)
    if all(each.vague for each in said):
        return which(text, [entry(card, None) for card in cards])
    if len(said) == 1:
        return _asked(said[0], text)
    return which(text, [entry(each.card, each.decides) for each in said], _reason(said[0]))


async def _cards(talk: Talk, text: str, quoted: SentMessage | None) -> list[OpenCard]:
    """The card pointed at by quoting or by number; otherwise every open card."""
    if quoted is not None and quoted.kind == Card.KIND:
        card = await card_of(talk.work, quoted, talk.visit)
        return [card] if card else []
    cards = await open_cards(talk.work, talk.visit)
    number = case_number(text)
    if quoted is not None and quoted.case_id is not None:
        cards = [card for card in cards if card.file.case.id == quoted.case_id]
    if number is not None:
        cards = [card for card in cards if card.file.case.number == number]
    return cards


async def _read(talk: Talk, text: str, card: OpenCard) -> _Said | None:
    """The reading for one card; None if the text does not concern it. A closed card still knows
    its outcomes.
    """
    choices = offered_by(card) if card.choices else await _undo(talk, card)
    named = {c.action.outcome for c in choices if isinstance(c.action, Decide)}
    others = [_decide(card, name) for name in card.step.outcomes if name not in named]
    found = reading(talk, text, choices, others)
    if isinstance(found, Nothing) or (card.gathers and not isinstance(found, Taken)):
        return None
    actions = [*(choice.action for choice in choices), *others]
    if isinstance(found, Unsure) and found.place is not None and found.place >= len(choices):
        return None
    choice = actions[found.place] if found.place is not None else None
    return _Said(card=card, found=found, choice=choice)


async def _undo(talk: Talk, card: OpenCard) -> Any:
    """The remaining choices of a decided card: taking an approval back."""
    for shown in await _recent(talk):
        if shown.target == card.shown.id:
            return offered(shown)
    return ()


def _decide(card: OpenCard, outcome: str) -> Decide:
    return Decide(
        case=card.file.case.id, step=card.shown.step, round=card.shown.round, outcome=outcome
    )


def _speaks_of_a_fault(text: str) -> bool:
    """Whether the text is more likely a report, or asks for one, with such a word in it."""
    many = len(normalise(text)) > MOST_WORDS
    return (
        many
        or complaint(text)
        or asks_progress(text)
        or propose_category(text).category is not None
    )


def _of_one(said: _Said, text: str) -> Meaning | None:
    if not isinstance(said.found, Taken) or said.choice is None:
        return _asked(said, text)
    outcome = said.decides.outcome if said.decides else ""
    if said.found.reason and not said.card.takes_words(outcome):
        return _asked(said, text)
    return Press(choice=said.choice, reason=said.found.reason, shown=said.card.shown)


def _reason(said: _Said) -> str:
    return said.found.reason if isinstance(said.found, Taken) else ""


def _asked(said: _Said, text: str) -> Ask:
    """Ask to confirm the named outcome, or offer all choices if none was named."""
    if said.decides is None:
        return choose(said.card)
    reason = _reason(said) if said.card.takes_words(said.decides.outcome) else ""
    return confirm(said.card, said.decides, text, reason)
