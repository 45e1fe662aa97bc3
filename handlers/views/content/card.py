"""Card parts that SOP C words itself, for every case with content."""

from flows.content.channel import Channel
from flows.content.sop import CONTENT
from flows.messages.kinds.cards import Card
from flows.messages.kinds.forms import GatherAsk
from flows.messages.parts.content_facts import ContentFacts
from handlers.views.cards.requests import with_due
from handlers.views.cards.sop_card import SopCard
from handlers.views.content.links import dropped, link
from handlers.views.content.questions import QUESTIONS
from handlers.views.parts.channel_names import CHANNELS
from handlers.views.parts.phrases import lines, open_, say, you
from handlers.views.parts.screen import Choice, Say

ASKING = frozenset(
    {
        "need",
        "acc",
        "research",
        "proposal",
        "design",
        "look",
        "publish",
        "archive",
        "takedown",
        "remove",
        "mend",
    }
)


def _content(card: Card) -> ContentFacts | None:
    return card.step.request.content if card.step.request else None


def _follows(card: Card) -> tuple[Say, ...]:
    content = _content(card)
    if content is None or not content.follows:
        return ()
    return (say(f"content-follows-{content.relation}", number=content.follows),)


def _progress(card: Card) -> tuple[Say, ...]:
    """The progress of the content so far."""
    content, told = _content(card), list[Say]()
    if content is None:
        return ()
    if content.version:
        told.append(
            say(
                "content-version",
                version=content.version,
                words=content.words,
            )
        )
    if content.design:
        told.append(say("content-design", version=content.design, files=content.files))
    if content.remarks:
        told.append(say("content-remarks", count=content.remarks, open=content.open))
    told += [link(each) for each in content.links]
    missing = ", ".join(CHANNELS[Channel(each)] for each in content.missing)
    if missing and content.links:
        told.append(say("content-links-missing", channels=missing))
    told += [dropped(each) for each in content.dropped or ()]
    return (lines(told),) if told else ()


def _ask(card: Card) -> tuple[Say, ...]:
    if card.step.key not in ASKING:
        return ()
    return with_due(card, say(f"content-ask-{card.step.key}", you=you(card)))


def _offers(card: Card) -> list[Choice]:
    content, found = _content(card), list[Choice]()
    if content is None:
        return found
    if content.version:
        found.append(open_("choice-see-text", "fulltext", str(card.case.id)))
    if content.remarks:
        found.append(open_("choice-see-remarks", "remarks", str(card.case.id)))
    return found


def _gathers(asked: GatherAsk) -> Say | None:
    return say("gather-ask-shots") if asked.gathering.field == "shots" else None


CONTENT_CARD = SopCard(
    id=CONTENT,
    heading=_follows,
    progress=_progress,
    offers=_offers,
    questions=QUESTIONS,
    gathers=_gathers,
    ask=_ask,
)
