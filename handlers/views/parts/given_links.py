"""Links as people gave them, and why a link was refused."""

from collections.abc import Sequence

from flows.content.channel import Channel
from flows.messages.kinds.forms import GivenLink
from handlers.views.parts.channel_names import CHANNELS
from handlers.views.parts.phrases import lines, say
from handlers.views.parts.screen import Say


def given(known: Sequence[GivenLink]) -> tuple[Say, ...]:
    """Each channel with its link."""
    told = [
        say("gather-link", channel=CHANNELS[Channel(channel)], url=url or "none")
        for channel, url in known
    ]
    return (lines(told),) if told else ()


def trouble(url: str, code: str, channel: str) -> Say:
    """The reason why a link was refused."""
    named = CHANNELS[Channel(channel)] if channel else ""
    if code == "not_asked":
        return say("link-trouble-not_asked", url=url, channel=named)
    return say(f"link-trouble-{code}", url=url)
