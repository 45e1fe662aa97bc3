"""Words of the page in the reader's language."""

from dataclasses import dataclass

from bot.overview.html import Html, joined, tag
from bot.texts.fluent import Texts
from handlers.views.parts.phrases import say
from handlers.views.parts.screen import Argument, Say

_STYLES = {"bold": "strong", "italic": "em", "code": "code"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """`live`: on the web, where a case is a page of its own."""

    texts: Texts
    language: str
    live: bool = False

    def __call__(self, id: str, **args: Argument) -> str:
        """One of the page's own texts: `meja-...`."""
        return self.of(say(f"meja-{id}", **args))

    def of(self, what: Argument) -> str:
        """Words, a time or a length, as text without styles."""
        told = what if isinstance(what, Say) else say("meja-plain", what=what)
        return self.texts.plain(told, self.language)

    def begin(self, what: Argument) -> str:
        """The same, at the beginning of a line."""
        text = self.of(what)
        return f"{text[:1].upper()}{text[1:]}"

    def styled(self, told: Say) -> Html:
        """A text of the chat with its bold and italic words, each line on its own."""
        parts: list[Html | str] = []
        for span in self.texts.spans(told, self.language):
            style = _STYLES.get(span.style or "")
            lines = span.text.split("\n")
            for place, line in enumerate(lines):
                if place:
                    parts.append(tag("br"))
                parts.append(tag(style, line) if style and line else line)
        return joined(*parts)
