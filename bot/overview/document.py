"""The whole page as one file: readable without a script, a network or a login."""

from base64 import b64encode
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from bot.overview.cases import cases
from bot.overview.drawings import Drawings
from bot.overview.html import Html, Part, joined, tag
from bot.overview.installation import installation
from bot.overview.registers import in_chat
from bot.overview.tasks import late, own, tasks
from bot.overview.week import weeks
from bot.overview.words import Words
from bot.texts.fluent import Texts
from flows.office.overview.page import Page
from flows.registers.registers import readable
from flows.settings import Office
from handlers.views.parts.phrases import moment, say

STYLE = (Path(__file__).parent / "page.css").read_text(encoding="utf-8")
STYLE_HASH = b64encode(sha256(STYLE.encode()).digest()).decode()
POLICY = (
    f"default-src 'none'; style-src 'sha256-{STYLE_HASH}'; base-uri 'none'; form-action 'none'"
)


FEW = 6
"""Tasks that leave room for what is late below them, on a wide screen."""
LARGEST = 60_000
"""Bytes of a file: it is read on cheap phones over a thin link."""


class Documents:
    """Makes the file for a page. `linked`: whether the office's address is set, by which the page
    could be opened live.
    """

    def __init__(self, texts: Texts, office: Office, *, linked: bool) -> None:
        self._texts = texts
        self._office = office
        self._linked = linked

    def file(self, page: Page, language: str) -> bytes:
        """The file, with as many of the page's cases as LARGEST has room for."""
        made = self._made(page, language)
        while len(made) > LARGEST and page.cases:
            page = replace(page, cases=page.cases[:-1])
            made = self._made(page, language)
        return made

    def _made(self, page: Page, language: str) -> bytes:
        words = Words(texts=self._texts, language=language)
        drawings = Drawings(self._office, language)
        sections = [
            tasks(page, words),
            late(page, words),
            weeks(page, words),
            own(page, words),
            cases(page, drawings, words),
            in_chat(readable(page.roles), words),
            installation(page.installation, words),
        ]
        notes = [words("file-note", at=moment(page.at), name=page.name)]
        if not self._linked:
            notes.append(words("unlinked"))
        foot = tag("footer", *(tag("p", note) for note in notes))
        body = joined(drawings.shared(), *whole(page, sections, self._office, words, foot))
        return document(words("title"), body, words, policy=POLICY).encode()


def whole(
    page: Page,
    sections: list[Html | None],
    office: Office,
    words: Words,
    foot: Html,
    ways: Html | None = None,
) -> list[Part]:
    """Everything in the body: a way past the heading, who it is for, `ways` to other pages, the
    sections.
    """
    shown = [each for each in sections if each is not None]
    roles = ", ".join(words.of(say(f"role-{each}")) for each in page.roles)
    head = tag(
        "header",
        tag("p", office.name),
        tag("h1", words("for", name=page.name)),
        tag("p", words("as-of", at=moment(page.at), roles=roles or words("no-role"))),
        ways,
        contents(page, words) if ways is None else None,
    )
    skip = tag("a", words("skip"), href="#isi", class_="skip")
    columns = "one" if page.weeks is None else "two" if len(page.tasks) > FEW else "two rest"
    return [skip, head, tag("main", *shown, id="isi", tabindex="-1", class_=columns), foot]


def contents(page: Page, words: Words) -> Html:
    """Links to the sections that the page has."""
    present = [
        ("tugas", "nav-tasks", True),
        ("lewat", "nav-late", True),
        ("pekan", "nav-week", page.weeks is not None),
        ("laporan", "nav-own", bool(page.own)),
        ("perkara", "nav-cases", bool(page.cases)),
        ("register", "nav-registers", bool(readable(page.roles))),
        ("layanan", "nav-installation", page.installation is not None),
    ]
    links = [
        tag("li", tag("a", words(word), href=f"#{key}")) for key, word, there in present if there
    ]
    return tag("nav", tag("ul", *links), aria_label=words("contents"))


def document(title: str, body: Html, words: Words, *, policy: str = "") -> str:
    """A whole HTML document."""
    head = tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", http_equiv="Content-Security-Policy", content=policy) if policy else None,
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name="robots", content="noindex, nofollow"),
        tag("meta", name="referrer", content="no-referrer"),
        tag("meta", name="color-scheme", content="light dark"),
        tag("title", title),
        tag("style", Html(STYLE)),
    )
    return f"<!doctype html>\n{tag('html', head, tag('body', body), lang=words.language)}\n"
