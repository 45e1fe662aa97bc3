"""Links of published content, each with the result of its check."""

from flows.content.channel import Channel
from flows.messages.parts.content_facts import DroppedChannel, LinkFacts
from handlers.views.parts.channel_names import CHANNELS
from handlers.views.parts.phrases import say
from handlers.views.parts.screen import Say


def link(each: LinkFacts) -> Say:
    """One link of published content, with the result of its check."""
    return say(
        "content-link",
        channel=CHANNELS[Channel(each.channel)],
        url=each.url,
        state=_state(each),
        cause=cause(each.cause) if each.cause and each.state == "dead" else "none",
    )


def _state(each: LinkFacts) -> Say:
    if each.state in ("differs", "changed"):
        return say(f"link-{each.state}", found=each.found, total=each.total)
    if each.state == "refused" and each.cause in ("login", "script"):
        return say(f"link-refused-{each.cause}")
    return say(f"link-{each.state}")


def cause(code: str) -> Say:
    known = "status" if code.isdigit() else code
    return (
        say(f"link-cause-{known}", code=code) if known == "status" else say(f"link-cause-{code}")
    )


def dropped(each: DroppedChannel) -> Say:
    """A channel on which the content could not be published."""
    channel = CHANNELS[Channel(each.channel)]
    return say("content-dropped", channel=channel, reason=each.reason)
