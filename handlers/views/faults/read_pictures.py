"""The reading of a picture, as its reporter sees it."""

from handlers.views.parts.phrases import say
from handlers.views.parts.screen import Say


def seen(read: str | None, hidden: bool | None, muted: bool | None) -> tuple[Say, ...]:
    """Words read in a picture or heard, and that something in it was masked."""
    return (
        *((say("summary-read", read=read),) if read else ()),
        *((say("summary-hidden"),) if hidden else ()),
        *((say("summary-muted"),) if muted else ()),
    )


def offered(category: str | None) -> tuple[Say, ...]:
    """The category that a picture points to, but not surely."""
    return (say("ask-category-offered", kind=say(f"category-{category}")),) if category else ()
