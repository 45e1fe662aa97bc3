"""Linking two channels, and choosing between them."""

from flows.messages.kinds.people import ChannelAsked, LinkCode
from handlers.views.parts.phrases import clock, pick, say, you
from handlers.views.parts.screen import Screen


def code(m: LinkCode) -> Screen:
    return Screen(text=(say("link-code", you=you(m), code=m.code, until=clock(m.until)),))


def asked(m: ChannelAsked) -> Screen:
    ways = (*m.channels, "last")
    return Screen(
        text=(say("channel-asked", you=you(m)),),
        choices=tuple(
            (pick(f"choice-channel-{way}", "way", way, "", form="chan"),) for way in ways
        ),
    )
