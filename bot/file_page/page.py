"""The page of a link to a file: its name and a button, or why there is none."""

from base64 import b64encode
from hashlib import sha256
from html import escape
from pathlib import Path
from string import Template

from bot.letter_page.page import HEADERS as LETTER_HEADERS
from bot.letter_page.page import STYLE
from bot.texts.fluent import Texts
from flows.office.messages.facts import milliseconds
from handlers.views.parts.screen import Argument, At, Say
from storage.office.file_links import FileLink

_HERE = Path(__file__).parent
_PAGE = Template((_HERE / "page.html").read_text(encoding="utf-8"))
_STYLE = STYLE + (_HERE / "button.css").read_text(encoding="utf-8")
_STYLE_HASH = b64encode(sha256(_STYLE.encode()).digest()).decode()

HEADERS = LETTER_HEADERS | {
    "Content-Security-Policy": f"default-src 'none'; style-src 'sha256-{_STYLE_HASH}'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
}
_TROUBLES = {410: "gone", 429: "busy", 503: "trouble"}


class FilePages:
    """Renders pages in the requested language. `office` is the office's name."""

    def __init__(self, texts: Texts, office: str) -> None:
        self._texts = texts
        self._office = office

    def offer(self, link: FileLink, language: str) -> str:
        """Page with the file's name, until when it can be had, and the button."""
        until = At(milliseconds(link.expires_at), "long")
        label = self._escaped("file-page-take", language)
        form = f'<form method="post"><button>{label}</button></form>'
        return self._page("ready", link.name, language, form, until=until)

    def trouble(self, status: int, language: str) -> str:
        """Page for 410, 429 or 503."""
        state = _TROUBLES[status]
        word = self._texts.plain(Say(id=f"file-page-{state}-word", args={}), language)
        return self._page(state, word, language, "")

    def _page(self, state: str, word: str, language: str, form: str, **args: Argument) -> str:
        return _PAGE.substitute(
            language=language,
            state="signed" if form else "unknown",
            style=_STYLE,
            office=escape(self._office),
            title=self._escaped("file-page-title", language),
            word=escape(word),
            explained=self._escaped(f"file-page-{state}-explained", language, **args),
            form=form,
        )

    def _escaped(self, id: str, language: str, **args: Argument) -> str:
        return escape(self._texts.plain(Say(id=id, args=args), language))
