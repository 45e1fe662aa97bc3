"""Pages before the page: the button behind a link, the way in from Telegram, why it is shut."""

from base64 import b64encode
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from bot.letter_page.page import HEADERS as LETTER_HEADERS
from bot.overview.document import STYLE_HASH, document
from bot.overview.html import Html, Part, tag
from bot.overview.web.sessions import PATH, Shut
from bot.overview.words import Words
from bot.texts.fluent import Texts
from flows.office.messages.facts import milliseconds
from handlers.views.parts.phrases import clock

SCRIPT = (Path(__file__).parent / "telegram.js").read_text(encoding="utf-8")
_SCRIPT_HASH = b64encode(sha256(SCRIPT.encode()).digest()).decode()
_POLICY = f"default-src 'none'; style-src 'sha256-{STYLE_HASH}'; base-uri 'none'; "

HEADERS = LETTER_HEADERS | {
    "Content-Security-Policy": f"{_POLICY}form-action 'self'; frame-ancestors 'none'",
}
ENTRY_HEADERS = LETTER_HEADERS | {
    "Content-Security-Policy": f"{_POLICY}script-src 'sha256-{_SCRIPT_HASH}'; "
    "form-action 'self'; frame-ancestors https://web.telegram.org",
}
"""Of the way in from Telegram alone: its app on the web shows pages in a frame, which is told to
take the other button.
"""
STATUS = {Shut.NONE: 401, Shut.GONE: 410}
FORBIDDEN = 403


class Doors:
    """Renders them. `office` is the office's name."""

    def __init__(self, texts: Texts, office: str) -> None:
        self._texts = texts
        self._office = office

    def offer(self, until: datetime, language: str) -> str:
        """The button that opens the page. Nothing personal: previews read this."""
        words = self._words(language)
        told = words("door-ready", until=clock(milliseconds(until)))
        button = tag("button", words("door-open"))
        return self._page(words, words("title"), told, tag("form", button, method="post"))

    def entry(self, language: str) -> str:
        """The way in from Telegram, which hands over what it vouches for."""
        words = self._words(language)
        field = tag("input", type="hidden", name="init_data")
        form = tag("form", field, method="post", action=f"{PATH}/telegram")
        framed = tag("p", words("door-framed"), id="framed", hidden=True)
        script = tag("script", Html(SCRIPT))
        return self._page(words, words("title"), words("door-telegram"), framed, form, script)

    def shut(self, why: Shut, language: str) -> str:
        words = self._words(language)
        return self._page(words, words(f"shut-{why}"), words(f"shut-{why}-explained"))

    def trouble(self, kind: str, language: str) -> str:
        """`busy`, `trouble`, `unknown` (no such page) or `closed` (the reader ended it)."""
        words = self._words(language)
        return self._page(words, words(f"door-{kind}"), words(f"door-{kind}-explained"))

    def _page(self, words: Words, title: str, told: str, *more: Part) -> str:
        head = tag("header", tag("p", self._office), tag("h1", title))
        main = tag("main", head, tag("p", told), *more, class_="door")
        return document(title, main, words)

    def _words(self, language: str) -> Words:
        return Words(texts=self._texts, language=language)
