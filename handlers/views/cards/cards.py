"""Task cards: one card, one decision. Afterwards every copy shows the outcome instead."""

from flows.messages.kinds.cards import Card, CardOutcome
from handlers.views.cards import files, requests
from handlers.views.cards.brief import noted
from handlers.views.cards.buttons import RARE, decide, decisions, laid_out, rows
from handlers.views.cards.sop_card import SopCards
from handlers.views.parts.phrases import copy_number, day_clock, moment, open_, say, who
from handlers.views.parts.screen import Choice, Copy, MediaItem, MediaKind, Rows, Say, Screen
from handlers.views.people.delegation import card_place, named


def card(sops: SopCards, card: Card) -> Screen:
    """The card of any step: the case in short, what is asked, its details folded, and buttons."""
    own = sops.of(card.case.procedure)
    head = (
        say("card-head", title=own.title(card), number=card.case.number),
        *_heading(sops, card),
    )
    details = own.details(card) if own.details else requests.details(sops, card)
    media = () if own.bare(card) else _media(card)
    if card.outcome:
        told = _outcomes(card.outcome)
        facts = _facts(sops, card)
        return Screen(
            text=(*head, *told, *facts),
            details=details,
            choices=_undo(card),
            media=media,
            settled=True,
            news=(head[0], *told),
        )
    grown = own.news(card) if own.news else requests.progress(sops, card)
    asked = own.ask(card) or _ask(card)
    choices, more = _buttons(sops, card)
    return Screen(
        text=(*head, *_facts(sops, card), *asked),
        details=details,
        choices=choices,
        more=more,
        copies=_numbers(card) if more else (),
        media=media,
        news=(head[0], *grown, *asked),
    )


def _undo(card: Card) -> Rows:
    undo = card.outcome.undo if card.outcome else None
    if undo is None or undo.of not in (None, card.to.id):
        return ()
    return rows([decide(card.case.id, undo.step, undo.round, undo.outcome)])


def _numbers(card: Card) -> tuple[Copy, ...]:
    """The numbers to copy: of the case, and of its letter."""
    letter = card.case.letter
    return (
        copy_number(card.case.number),
        *((Copy(label=say("choice-copy-letter"), text=letter),) if letter else ()),
    )


def _heading(sops: SopCards, card: Card) -> list[Say]:
    return [told for each in sops for told in each.heading(card)]


def _facts(sops: SopCards, card: Card) -> tuple[Say, ...]:
    """The note and the case in short; nothing for its reporter, who knows it."""
    own = sops.of(card.case.procedure)
    if own.bare(card):
        return ()
    facts = own.facts(card) if own.facts else requests.facts(card)
    return (*noted(card), *card_place(card), *facts, *files.not_shown(card.case))


def _ask(card: Card) -> tuple[Say, ...]:
    """The closing line, unless the SOP has one of its own."""
    if card.step.due is None:
        return (say("card-step-ask", duestate="open", due=""),)
    return (say("card-step-ask", duestate="due", due=moment(card.step.due)),)


def _outcomes(outcome: CardOutcome) -> tuple[Say, ...]:
    """The decision; with both times if its performer stated one."""
    if not outcome.stated:
        return (_outcome(outcome),)
    at, received = day_clock(outcome.stated), day_clock(outcome.at)
    return (_outcome(outcome), say("card-outcome-stated", at=at, received=received))


def _outcome(outcome: CardOutcome) -> Say:
    by = who(outcome.by, outcome.stands_for)
    if outcome.acting:
        by = named(outcome.acting, outcome.by)
    return say(
        "card-outcome",
        mark="✓" if outcome.good else "•",
        outcome=say(f"outcome-{outcome.name}"),
        by=by,
        at=day_clock(outcome.at),
        note=outcome.note or "none",
    )


def _buttons(sops: SopCards, card: Card) -> tuple[Rows, Rows]:
    """The decisions, and behind "Lainnya" what only shows something."""
    own = sops.of(card.case.procedure)
    front = decisions(card.case.id, card.step.key, card.step.round, card.choices)
    if own.bare(card):
        return laid_out(front)
    rare = RARE if card.case.proposed else RARE - {"team"}
    front = [*own.above(card), *front[:1], *own.beside(card), *front[1:]]
    return laid_out(front, _looks(sops, card), rare)


def _looks(sops: SopCards, card: Card) -> list[Choice]:
    more = sops.of(card.case.procedure).looks(card)
    more += [offer for each in sops for offer in each.offers(card)]
    if card.step.followers:
        more.append(open_("choice-see-followers", "followers", str(card.case.id)))
    if card.case.evidence:
        more.append(open_("choice-see-evidence", "evidence", str(card.case.id)))
    if card.case.letter:
        more.append(open_("choice-see-letter", "letter", str(card.case.id)))
    if card.documents:
        more.append(open_("choice-see-documents", "documents", str(card.case.id)))
    more.append(open_("choice-see-ledger", "ledger", str(card.case.id)))
    if card.step.due is not None:
        more.append(open_("choice-see-why", "why", f"{card.case.id}-{card.step.key}"))
    return more


def _media(card: Card) -> tuple[MediaItem, ...]:
    if not card.case.picture:
        return ()
    return (
        MediaItem(
            kind=MediaKind.PICTURE,
            sha256=card.case.picture,
            name=None,
            spoiler=not card.case.verified,
        ),
    )
