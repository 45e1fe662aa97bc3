"""Tasks that wait for the reader, their own reports, and cases past their standard time."""

from collections.abc import Sequence

from bot.overview.html import Html, Part, joined, tag
from bot.overview.parts import chip, items, section
from bot.overview.words import Words
from flows.messages.kinds.deadlines import Task
from flows.messages.kinds.figures.weekly import LateStep
from flows.messages.kinds.intents import CaseStanding
from flows.office.overview.page import Page
from handlers.views.cards.deadlines import standing, why_due
from handlers.views.parts.phrases import described, moment, reason, short, step_name
from handlers.views.parts.screen import Working
from handlers.views.sops import SOP_CARDS

SHORT = 120
DAY = 86_400_000


def tasks(page: Page, words: Words) -> Html:
    """The open steps on which the reader may act, as /tugas has them."""
    if not page.tasks:
        return section("tugas", words("tasks"), tag("p", words("tasks-none"), class_="calm"))
    more = tag("p", words("more", count=page.more_tasks)) if page.more_tasks else None
    listed = items((_task(each, page, words) for each in page.tasks), "cards")
    count = len(page.tasks) + page.more_tasks
    title = words("tasks-count", count=count)
    return section("tugas", title, listed, more, note=words("tasks-note"))


def _task(each: Task, page: Page, words: Words) -> Html:
    head = tag(
        "p",
        number(each.number, page, words),
        " ",
        *_chips(each, page.at, words),
        class_="head",
    )
    return tag(
        "li",
        head,
        tag("p", words.of(step_name(each.procedure, each.step)), class_="what"),
        tag("p", words.of(described(short(each.description, SHORT)))),
        tag("p", words.styled(why_due(each)), class_="why"),
    )


def _chips(each: Task, at: int, words: Words) -> Sequence[Part]:
    found = []
    if each.urgent is not None:
        found.append(chip(words("urgent"), "bad"))
    if each.reason:
        found.append(chip(words("paused", reason=reason(each.reason))))
    elif each.due is not None and each.due < at:
        found.append(chip(words("late"), "bad"))
    elif each.due is not None and each.due - at < DAY:
        found.append(chip(words("due-soon"), "warn"))
    return found


def number(told: str, page: Page, words: Words) -> Html:
    """The number of a case, as a link to its ledger if there is one."""
    if words.live:
        return tag("a", told, href=f"/meja/perkara/{told}")
    shown = any(each.ledger.case.number == told for each in page.cases)
    return tag("a", told, href=f"#{told}") if shown else tag("b", told)


def own(page: Page, words: Words) -> Html | None:
    if not page.own:
        return None
    listed = items((_own(each, page, words) for each in page.own), "lines")
    return section("laporan", words("own"), listed)


def _own(each: CaseStanding, page: Page, words: Words) -> Html:
    state = words.of(standing(SOP_CARDS, each.procedure, each.state, each.steps))
    holders = words("with", holders=each.holders) if each.holders else None
    due = words("due", due=moment(each.due)) if each.due is not None else None
    told = [part for part in (holders, due) if part]
    return tag(
        "li",
        tag("p", number(each.number, page, words), " ", chip(state), class_="head"),
        tag("p", words.of(described(short(each.description, SHORT)))),
        tag("p", " · ".join(told), class_="why") if told else None,
    )


def late(page: Page, words: Words) -> Html:
    """The steps past their standard time that the reader may see, the most overdue first."""
    if not page.late:
        return section("lewat", words("late-title"), tag("p", words("late-none"), class_="calm"))
    more = tag("p", words("more", count=page.more_late)) if page.more_late else None
    listed = items((_late(each, page, words) for each in page.late), "lines")
    title = words("late-count", count=len(page.late) + page.more_late)
    return section("lewat", title, listed, more)


def _late(each: LateStep, page: Page, words: Words) -> Html:
    by = chip(words("late-by", late=Working(each.late)), "bad")
    paused = chip(words("paused", reason=reason(each.reason))) if each.reason else None
    since = words("since", since=moment(each.since))
    holders = words("with", holders=each.holders) if each.holders else words("with-nobody")
    return tag(
        "li",
        tag("p", number(each.number, page, words), " ", by, " ", paused, class_="head"),
        tag("p", words.of(step_name(each.procedure, each.step)), class_="what"),
        tag("p", joined(holders, " · ", since), class_="why"),
    )
