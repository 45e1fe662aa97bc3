"""The findings of a picture, in the words of its reporter's language."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.texts.fluent import Texts
from flows.faults.category import Category
from flows.faults.picture_reading import PictureReading
from flows.monitoring.finding import Health
from flows.monitoring.target import Target
from flows.office.messages.facts import milliseconds
from flows.screens.labels import Labelled
from flows.screens.seen import Seen
from handlers.views.parts.phrases import clock, say
from handlers.views.parts.screen import Beginning, Say

_RESULTS = {Health.DOWN: "screen-closed-too", Health.SUSPICIOUS: "screen-suspicious"}


@dataclass(frozen=True, slots=True)
class Checked:
    """The monitor's look at a target: its health, and since when it is so, if not well."""

    health: Health
    at: datetime


def proposal(
    texts: Texts, seen: Seen, target: Target | None, checked: Checked | None, language: str
) -> PictureReading:
    """The proposal to the draft: seen and concluded in sentences of their own."""
    told = Beginning(say(f"screen-{seen.error}", what=_about(seen, target)))
    quote = [say("screen-quote", words=" · ".join(seen.words))]
    if target is not None and checked is not None:
        result = _RESULTS.get(checked.health, "screen-opens")
        quote.append(say(result, name=target.name, at=clock(milliseconds(checked.at))))
    return PictureReading(
        error=seen.error,
        category=seen.category,
        subcategory=seen.subcategory,
        sure=seen.sure,
        target=seen.target,
        since=milliseconds(seen.since) if seen.since else 0,
        description=texts.plain(say("screen-told", told=told), language),
        quote="\n".join(texts.plain(each, language) for each in quote),
        hidden=bool(seen.hidden),
    )


def noted(texts: Texts, labels: Sequence[Labelled], seen: Seen, language: str) -> str:
    """The findings of a working photo, as a note; "" if it tells nothing."""
    parts = [say(f"label-{each.label}", value=each.value) for each in labels]
    if seen.error and not labels:
        parts = [say("label-screen", value=each) for each in seen.words]
    found = "; ".join(texts.plain(each, language) for each in parts)
    return texts.plain(say("labels-told", found=found), language) if found else ""


def _about(seen: Seen, target: Target | None) -> Say:
    """The site or application that the error is about, as far as the picture names it."""
    if target is not None:
        return say("screen-target", name=target.name, address=seen.address or "none")
    if seen.address:
        return say("screen-address", address=seen.address)
    if seen.application:
        return say("screen-application", name=seen.application)
    system = seen.category == Category.INFORMATION_SYSTEM
    return say("screen-some-application" if system else "screen-some-site")
