"""Nobody sees more on the page, nor finds more by its search, than the chat would show them."""

import re
from collections.abc import Sequence
from datetime import date
from itertools import chain, combinations

import pytest

from bot.overview.document import Documents
from bot.overview.web.pages import Pages
from bot.registers.every import FORMS
from bot.registers.register import Asked
from bot.registers.wording import words_of
from flows.office.overview.page import page_of, shown_case
from flows.office.overview.search import search
from flows.office.sops.registry import SOPS
from flows.office.staffing.visibility import may_see
from flows.office.work import Work
from flows.people.person import Person
from flows.registers.registers import REGISTERS, readable
from flows.sop.roles import ROLES, STAFF
from flows.worktime.period import Days
from storage.database.unit import Unit
from storage.desk import Desk
from storage.people.people_import import Identity, put
from tests.conversations.absence.stories import delegate
from tests.conversations.content.office import Office as ContentOffice
from tests.conversations.reports.stories import approved, finish, report
from tests.world import OFFICE_UNIT, Someone, World

NUMBERS = ("G-2026-0001", "G-2026-0002", "G-2026-0003", "K-2026-0001")
NUMBER = re.compile(r"\b[A-Z]-2026-\d{4}\b")
ASKED = ("", "wifi", "printer", "festival", "komunikasi", "hari ini", "minggu ini", "2026")
COMBINED = [
    frozenset(each)
    for each in chain.from_iterable(combinations(sorted(ROLES), size) for size in (1, 2))
]


@pytest.fixture
async def played(office: World) -> ContentOffice:
    """Cases of two SOPs: repaired, rejected, open, and content that waits for its acc."""
    content = await ContentOffice.of(office)
    await approved(content.reporter, content.head)
    await finish(content.team)
    other = await office.official("Contoh Pelapor Dua", "staff")
    await office.moves_on(minutes=30)
    await report(other, "printer macet di ruang arsip")
    await content.head.presses("Tolak")
    await content.head.says("Bukan urusan kami")
    third = await office.official("Contoh Pelapor Tiga", "staff")
    await office.moves_on(minutes=30)
    await report(third, "wifi mati di ruang rapat")
    await content.to_acc()
    await office.moves_on(hours=2)
    await strangers(office)
    return content


def work_of(office: World, unit: Unit) -> Work:
    own = office.app.current.office
    return Work(desk=Desk(unit), office=own, sops=SOPS, now=office.clock())


async def strangers(office: World) -> None:
    """Somebody with each role and each pair of roles, who took no part."""
    async with office.app.database.unit() as unit:
        for place, roles in enumerate(COMBINED):
            identity = Identity(
                name=f"Contoh Lain {place}",
                unit=OFFICE_UNIT,
                nip=None,
                telegram_id=900_000 + place,
                phone=None,
            )
            await put(unit, identity, sorted(roles), office.clock())


async def everybody(work: Work) -> Sequence[Person]:
    found = {}
    for role in ROLES | {STAFF}:
        found |= {each.id: each for each in await work.desk.people.with_role(role)}
    return list(found.values())


async def allowed(work: Work, person: Person) -> set[str]:
    """The cases that the chat would show."""
    numbers = []
    for case in range(1, 20):
        file = await work.desk.cases.by_id(case)
        if file is not None and await may_see(work, file, person):
            numbers.append(file.case.number)
    return set(numbers)


async def test_the_page_and_the_search_show_what_the_chat_shows(
    office: World, played: ContentOffice
) -> None:
    texts, own = office.app.commands.texts, office.app.current.office
    documents, pages = Documents(texts, own, linked=True), Pages(texts, own)
    reached: set[frozenset[str]] = set()
    async with office.app.database.unit() as unit:
        work = work_of(office, unit)
        people = await everybody(work)
        for person in people:
            right = await allowed(work, person)
            reached.add(frozenset(right))
            page = await page_of(work, person)
            shown = documents.file(page, "id").decode() + pages.first(page, person)
            assert set(NUMBER.findall(shown)) <= right, (person.roles, right)
            for asked in ASKED:
                found = await search(work, person, asked)
                assert {each.number for each in found.cases} <= right, (person.roles, asked)
            for number in NUMBERS:
                file = await work.desk.cases.by_number(number)
                assert file is not None
                case = await shown_case(work, file, person)
                assert (case is not None) is (number in right)
                by_number = await search(work, person, number.lower())
                assert [each.number for each in by_number.cases] == [number] * (number in right)
    assert len(people) > len(COMBINED)
    assert len(reached) > 3


async def test_a_register_holds_no_case_that_its_readers_may_not_see(
    office: World, played: ContentOffice
) -> None:
    own = office.app.current.office
    span = Days(date(2026, 1, 1), date(2026, 12, 31)).limits(own.calendar.zone)
    async with office.app.database.unit() as unit:
        work = work_of(office, unit)
        asked = Asked(
            unit=unit,
            office=own,
            words=words_of(own),
            begin=span[0],
            until=span[1],
            now=work.now,
        )
        listed: dict[str, set[str]] = {}
        for each in REGISTERS:
            rows = [row async for row in FORMS[each.name].rows(asked)]
            listed[each.name] = set(NUMBER.findall(str(rows)))
        assert set().union(*listed.values()) == set(NUMBERS)
        for person in await everybody(work):
            right = await allowed(work, person)
            for each in readable(person.roles):
                assert listed[each.name] <= right, (person.roles, each.name)


async def test_a_search_finds_all_that_a_role_may_see(
    office: World, played: ContentOffice
) -> None:
    async with office.app.database.unit() as unit:
        work = work_of(office, unit)
        for person in await everybody(work):
            right = await allowed(work, person)
            found = await search(work, person, "2026")
            assert {each.number for each in found.cases} == right, person.roles


async def test_who_stands_in_for_somebody_finds_what_waits_for_them(
    office: World, played: ContentOffice
) -> None:
    deputy = await office.official("Contoh Wakil", "staff")
    assert await found_by(office, deputy, "wifi rapat") == []
    await delegate(played.head, "Contoh Wakil")
    assert await found_by(office, deputy, "wifi rapat") == ["G-2026-0003"]
    assert await found_by(office, deputy, "printer") == []


async def found_by(office: World, someone: Someone, asked: str) -> Sequence[str]:
    person = await office.person(someone)
    async with office.app.database.unit() as unit:
        work = work_of(office, unit)
        return [each.number for each in (await search(work, person, asked)).cases]
