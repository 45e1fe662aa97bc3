"""Many reports of one fault: the question, the head's card, and the followers."""

from flows.messages.kinds.cards import Card
from flows.messages.kinds.drafts import SimilarReport
from flows.messages.kinds.reports import Followers, JoinedTogether
from handlers.views.parts.phrases import day_clock, pick, say, short, you
from handlers.views.parts.screen import Choice, Decide, Pick, Say, Screen, Tone

FORM = "alike"
NUMBERS = 45
"""Characters of the list of numbers on a card; *Laporan serupa* shows them all."""


def question(other: SimilarReport | None) -> tuple[Say, ...]:
    """Below the summary: the question whether the fault was already reported by somebody."""
    if other is None:
        return ()
    return (say("ask-alike", number=other.number, unit=other.unit, at=day_clock(other.at)),)


def answers(other: SimilarReport | None, token: str) -> tuple[tuple[Choice, ...], ...]:
    if other is None:
        return ()
    return (
        (
            pick("choice-alike-same", "alike", "same", token),
            pick("choice-alike-new", "alike", "new", token),
        ),
    )


def on_card(card: Card) -> tuple[Say, ...]:
    """Reports that may be of the same fault, and those that follow this one."""
    found, following = card.siblings or (), card.step.followers
    names = short(", ".join(each.number for each in found), NUMBERS)
    follow = short(", ".join(following), NUMBERS)
    return (
        *((say("card-alike", numbers=names),) if found else ()),
        *((say("card-followers", numbers=follow),) if following else ()),
    )


def together(card: Card) -> list[Choice]:
    """One button to approve this report with the similar ones."""
    found = card.siblings or ()
    if not found or "approve" not in card.choices:
        return []
    label = say("choice-approve-together", count=len(found) + 1)
    action = Pick(form=FORM, field="approve", value=str(card.case.id), token="-")
    return [Choice(label=label, action=action, tone=Tone.GOOD)]


def joined(m: JoinedTogether) -> Screen:
    return Screen(
        text=(say("joined-together", number=m.number, others=", ".join(m.others) or "–"),),
    )


def followers(m: Followers) -> Screen:
    """Followers with a button to separate each, or a word that there are none."""
    if not m.children:
        return Screen(text=(say("followers-none", number=m.number),))
    numbers = ", ".join(each.number for each in m.children)
    rows = tuple(
        (
            Choice(
                label=say("choice-part-one", number=each.number[-9:]),
                action=Decide(case=each.case, step="follow", round=each.round, outcome="part"),
            ),
        )
        for each in m.children[:10]
    )
    return Screen(text=(say("followers", number=m.number, numbers=numbers),), choices=rows)


def ask_follow(card: Card) -> tuple[Say, ...]:
    case = card.case
    return (say("card-follow-ask", number=case.number, parent=case.parent or "–", you=you(card)),)
