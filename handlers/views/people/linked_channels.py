"""Joining two channels, and choosing between them."""

from handlers.views.parts.phrases import Params, clock, pick, say, you
from handlers.views.parts.screen import Screen


def code(p: Params) -> Screen:
    return Screen(text=(say("link-code", you=you(p), code=p["code"], until=clock(p["until"])),))


def asked(p: Params) -> Screen:
    ways = (*p["channels"], "last")
    return Screen(
        text=(say("channel-asked", you=you(p)),),
        choices=tuple(
            (pick(f"choice-channel-{way}", "way", way, "", form="chan"),) for way in ways
        ),
    )
