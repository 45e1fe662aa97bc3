"""The public page of a letter: its status, for anyone who has its code."""

from base64 import b64encode
from datetime import datetime
from hashlib import sha256
from html import escape
from pathlib import Path
from string import Template

from bot.texts.fluent import Texts
from flows.letters.status_code import LetterStatus
from flows.office.messages.facts import milliseconds
from handlers.views.parts.screen import Argument, At, Say

_HERE = Path(__file__).parent
_PAGE = Template((_HERE / "page.html").read_text(encoding="utf-8"))
STYLE = (_HERE / "page.css").read_text(encoding="utf-8")
_STYLE_HASH = b64encode(sha256(STYLE.encode()).digest()).decode()

HEADERS = {
    "Content-Security-Policy": f"default-src 'none'; style-src 'sha256-{_STYLE_HASH}'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex, nofollow",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
    "Vary": "Accept-Language",
}
HASH_PART = 16
TROUBLES = {404: "unknown", 429: "busy", 503: "trouble"}


class LetterPages:
    """Renders pages in the requested language. `office` is the office's name."""

    def __init__(self, texts: Texts, office: str) -> None:
        self._texts = texts
        self._office = office

    def status(self, letter: LetterStatus, language: str) -> str:
        """Page with number, status, dates and hashes."""
        at = letter.revoked_at or letter.signed_at or letter.issued_at
        facts = [
            ("number", letter.number or self._say("letter-unnumbered", language), ""),
            ("issued", self._at(letter.issued_at, language), ""),
        ]
        if letter.sha256:
            facts.append(("concept", letter.sha256, "hash"))
        if letter.signed_sha256 and letter.signed_at:
            facts.append(("signed-at", self._at(letter.signed_at, language), ""))
            facts.append(("signed", letter.signed_sha256, "hash"))
        listed = "".join(
            f"<dt>{self._escaped(f'letter-page-{name}', language)}</dt>"
            f'<dd class="{form}">{_breakable(value)}</dd>'
            for name, value, form in facts
        )
        return self._page(
            letter.state, language, f"<dl>{listed}</dl>", at=At(milliseconds(at), "long")
        )

    def trouble(self, status: int, language: str) -> str:
        """Error page for 404, 429 or 503."""
        return self._page(TROUBLES[status], language, "")

    def _page(self, state: str, language: str, facts: str, **args: Argument) -> str:
        return _PAGE.substitute(
            language=language,
            state=state if state in ("concept", "signed", "revoked") else "unknown",
            style=STYLE,
            office=escape(self._office),
            title=self._escaped("letter-page-title", language),
            word=self._escaped(f"letter-page-{state}-word", language),
            explained=self._escaped(f"letter-page-{state}-explained", language, **args),
            facts=facts,
            note=self._escaped("letter-page-note", language),
        )

    def _at(self, at: datetime, language: str) -> str:
        return self._say("letter-page-at", language, at=At(milliseconds(at), "long"))

    def _say(self, id: str, language: str, **args: Argument) -> str:
        return self._texts.plain(Say(id=id, args=args), language)

    def _escaped(self, id: str, language: str, **args: Argument) -> str:
        return escape(self._say(id, language, **args))


def _breakable(text: str) -> str:
    """Escape; allow line breaks after slashes of a number and every 16 digits of a hash only."""
    parts = [f"{part}/" for part in text.split("/")]
    parts[-1] = parts[-1][:-1]
    if len(parts) == 1 and " " not in text:
        parts = [text[at : at + HASH_PART] for at in range(0, len(text), HASH_PART)]
    return "<wbr>".join(escape(part) for part in parts)
