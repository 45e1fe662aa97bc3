"""The pages of an open session: the whole, one case, a search, and the admin's part."""

from collections.abc import Sequence

from bot.overview.cases import case
from bot.overview.document import document, whole
from bot.overview.drawings import Drawings
from bot.overview.html import Html, Part, joined, tag
from bot.overview.installation import installation
from bot.overview.parts import chip, items, section
from bot.overview.tasks import late, own, tasks
from bot.overview.web.sessions import PATH
from bot.overview.week import weeks
from bot.overview.words import Words
from bot.texts.fluent import Texts
from flows.messages.kinds.deadlines import CaseLine
from flows.office.overview.installation import Installation
from flows.office.overview.page import Page, ShownCase
from flows.office.overview.search import LONGEST, Results
from flows.people.person import Person
from flows.registers.registers import readable
from flows.settings import Office
from flows.sop.roles import ADMIN
from handlers.views.cards.deadlines import standing
from handlers.views.parts.phrases import described, moment, short
from handlers.views.parts.screen import At
from handlers.views.sops import SOP_CARDS


class Pages:
    def __init__(self, texts: Texts, office: Office) -> None:
        self._texts = texts
        self._office = office

    def first(self, page: Page, person: Person) -> str:
        """The first view: without ledgers, which are a tap away."""
        words = self.words_of(person)
        sections = [tasks(page, words), late(page, words), weeks(page, words), own(page, words)]
        foot, ways = self._foot(words), navigation(words, person)
        body = joined(*whole(page, sections, self._office, words, foot, ways))
        return document(words("title"), body, words)

    def case(self, shown: ShownCase, at: int, person: Person) -> str:
        words = self.words_of(person)
        number, drawings = shown.ledger.case.number, Drawings(self._office, words.language)
        parts = case(shown, drawings, words)
        told = section("perkara", words("cases"), *parts)
        return self._page(number, words, person, drawings.shared(), told, at=at)

    def results(self, found: Results, at: int, person: Person) -> str:
        words = self.words_of(person)
        title = words("search-title")
        listed = (_search(words, found.asked), *_found(found, words))
        told = section("cari", words("search-results"), *listed)
        return self._page(title, words, person, told, at=at, searched=True)

    def service(self, of: Installation, at: int, person: Person) -> str:
        words = self.words_of(person)
        title = words("nav-installation")
        return self._page(title, words, person, installation(of, words), at=at)

    def page(self, title: str, person: Person, *parts: Part, at: int) -> str:
        """A page of its own with these parts."""
        return self._page(title, self.words_of(person), person, *parts, at=at)

    def _page(
        self,
        title: str,
        words: Words,
        person: Person,
        *parts: Part,
        at: int,
        searched: bool = False,
    ) -> str:
        head = tag(
            "header",
            tag("p", self._office.name),
            tag("h1", title),
            tag("p", words("as-of-plain", at=moment(at))),
            navigation(words, person, searched=searched),
        )
        main = tag("main", *parts, id="isi", tabindex="-1", class_="one")
        skip = tag("a", words("skip"), href="#isi", class_="skip")
        body = joined(skip, head, main, self._foot(words))
        return document(f"{title} · {words('title')}", body, words)

    def _foot(self, words: Words) -> Html:
        close = tag(
            "form",
            tag("button", words("close"), class_="quiet"),
            method="post",
            action=f"{PATH}/keluar",
        )
        return tag("footer", tag("p", words("live-note")), close)

    def words_of(self, person: Person) -> Words:
        return Words(texts=self._texts, language=person.language, live=True)


def navigation(words: Words, person: Person, *, searched: bool = False) -> Html:
    """Ways to the other pages, and the search."""
    links = [tag("li", tag("a", words("nav-first"), href=PATH))]
    if readable(person.roles):
        links.append(tag("li", tag("a", words("nav-registers"), href=f"{PATH}/register")))
    if ADMIN in person.roles:
        links.append(tag("li", tag("a", words("nav-installation"), href=f"{PATH}/layanan")))
    nav = tag("nav", tag("ul", *links), aria_label=words("contents"))
    return joined(nav, None if searched else _search(words, ""))


def _search(words: Words, asked: str) -> Html:
    label = tag("label", words("search-label"), for_="q")
    field = tag(
        "input",
        type="search",
        id="q",
        name="q",
        value=asked,
        maxlength=str(LONGEST),
        autocomplete="off",
    )
    row = tag("div", field, tag("button", words("search")), class_="row")
    return tag("form", label, row, method="get", action=f"{PATH}/cari", role="search")


def _found(found: Results, words: Words) -> Sequence[Part]:
    if found.trouble is not None:
        return [tag("p", words(f"search-{found.trouble}", most=LONGEST), class_="calm")]
    if not found.cases:
        return [tag("p", words("search-nothing"), class_="calm")]
    listed = items((_result(each, words) for each in found.cases), "lines")
    more = tag("p", words("search-more", count=len(found.cases))) if found.more else None
    return [tag("p", words("search-found", count=len(found.cases)), class_="note"), listed, more]


def _result(each: CaseLine, words: Words) -> Html:
    state = words.of(standing(SOP_CARDS, each.procedure, each.state, each.steps))
    link = tag("a", each.number, href=f"{PATH}/perkara/{each.number}")
    return tag(
        "li",
        tag("p", link, " ", chip(state), class_="head"),
        tag("p", words.of(described(short(each.description, 120)))),
        tag("p", words.of(At(each.opened, "long")), class_="why"),
    )
