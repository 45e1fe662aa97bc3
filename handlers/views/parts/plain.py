"""Messages that are one text with its arguments and nothing to press."""

from collections.abc import Callable

from handlers.views.parts.phrases import Params, say, you
from handlers.views.parts.screen import Screen

View = Callable[[Params], Screen]


def plain(id: str, *arguments: str, addressed: bool = False) -> View:
    """A view of one message; `addressed` adds `you`, the reader as they want to be called."""

    def view(p: Params) -> Screen:
        given = {name: p[name] for name in arguments}
        if addressed:
            given["you"] = you(p)
        return Screen(text=(say(id, **given),))

    return view
