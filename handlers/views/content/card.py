"""What the cards of SOP C, and of every case with content, say in words of their own."""

from flows.content.channel import Channel
from flows.content.sop import CONTENT
from handlers.views.cards.requests import with_due
from handlers.views.cards.sop_card import SopCard
from handlers.views.content.links import link
from handlers.views.content.questions import QUESTIONS
from handlers.views.parts.channel_names import CHANNELS
from handlers.views.parts.phrases import Params, lines, open_, say, you
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


def _follows(p: Params) -> tuple[Say, ...]:
    content = p.get("content") or {}
    if not content.get("follows"):
        return ()
    return (say(f"content-follows-{content['as']}", number=content["follows"]),)


def _progress(p: Params) -> tuple[Say, ...]:
    """How far the content has come, as far as there is something."""
    content, told = p.get("content") or {}, list[Say]()
    if content.get("version"):
        told.append(
            say(
                "content-version",
                version=content["version"],
                words=content["words"],
                hash=content["hash"],
            )
        )
    if content.get("design"):
        told.append(say("content-design", version=content["design"], files=content["files"]))
    if content.get("remarks"):
        told.append(say("content-remarks", count=content["remarks"], open=content["open"]))
    told += [link(each) for each in content.get("links", ())]
    missing = ", ".join(CHANNELS[Channel(each)] for each in content.get("missing", ()))
    if missing and content.get("links"):
        told.append(say("content-links-missing", channels=missing))
    return (lines(told),) if told else ()


def _ask(p: Params) -> tuple[Say, ...]:
    if p["step"] not in ASKING:
        return ()
    return with_due(p, say(f"content-ask-{p['step']}", you=you(p)))


def _offers(p: Params) -> list[Choice]:
    content, found = p.get("content") or {}, list[Choice]()
    if content.get("version"):
        found.append(open_("choice-see-text", "fulltext", str(p["case"])))
    if content.get("remarks"):
        found.append(open_("choice-see-remarks", "remarks", str(p["case"])))
    return found


def _gathers(p: Params) -> Say | None:
    return say("gather-ask-shots") if p["field"] == "shots" else None


CONTENT_CARD = SopCard(
    id=CONTENT,
    heading=_follows,
    progress=_progress,
    offers=_offers,
    questions=QUESTIONS,
    gathers=_gathers,
    ask=_ask,
)
