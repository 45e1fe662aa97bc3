"""People: found by their chat, reached where they were last seen, with their roles."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from flows.people.person import Person
from storage.database.unit import Database
from storage.people.people import People

NOW = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
LATER = NOW + timedelta(hours=1)


async def _known(database: Database, name: str = "Contoh Satu", *, chats: int = 1) -> Person:
    """A person with so many chats, numbered from ten times their id and last seen in the last."""
    async with database.unit() as unit:
        people = People(unit)
        person = await people.add_person(name, NOW)
        for number in range(chats):
            seen = NOW + timedelta(minutes=number)
            await people.add_contact("telegram", 10 * person + number, person, seen)
        return await _looked_up(people, person)


async def _looked_up(people: People, person: int) -> Person:
    found = await people.by_id(person)
    assert found is not None
    return found


async def test_somebody_is_found_by_their_chat_and_no_other(database: Database) -> None:
    known = await _known(database)
    async with database.unit() as unit:
        assert await People(unit).by_chat("telegram", known.chat) == known
        assert await People(unit).by_chat("whatsapp", known.chat) is None
        assert await People(unit).by_chat("telegram", known.chat + 1) is None


async def test_somebody_without_a_chat_cannot_be_reached(database: Database) -> None:
    known = await _known(database, chats=0)
    assert (known.contact, known.reachable, known.chat) == (None, False, 0)


async def test_somebody_with_two_chats_is_reached_where_they_were_seen_last(
    database: Database,
) -> None:
    known = await _known(database, chats=2)
    first = known.chat - 1
    assert known.chat % 10 == 1
    async with database.unit() as unit:
        people = People(unit)
        other = await people.by_chat("telegram", first)
        assert other is not None
        assert other.contact is not None
        await people.seen(other.contact, LATER)
        assert (await _looked_up(people, known.id)).chat == first


async def test_a_chat_that_cannot_be_reached_is_the_last_choice_and_told_once(
    database: Database,
) -> None:
    known = await _known(database, chats=2)
    assert known.contact is not None
    async with database.unit() as unit:
        people = People(unit)
        assert await people.mark_unreachable(known.contact, "blocked")
        assert not await people.mark_unreachable(known.contact, "blocked")
        assert (await _looked_up(people, known.id)).chat == known.chat - 1


async def test_whoever_writes_again_can_be_reached_again(database: Database) -> None:
    known = await _known(database)
    assert known.contact is not None
    async with database.unit() as unit:
        people = People(unit)
        await people.mark_unreachable(known.contact, "blocked")
        assert not (await _looked_up(people, known.id)).reachable
        await people.seen(known.contact, LATER)
        assert (await _looked_up(people, known.id)).reachable


async def test_a_group_that_moved_keeps_its_people(database: Database) -> None:
    known = await _known(database)
    assert known.contact is not None
    async with database.unit() as unit:
        await People(unit).move_chat(known.contact, -1001234567890)
        moved = await People(unit).by_chat("telegram", -1001234567890)
    assert moved is not None
    assert moved.id == known.id


async def test_roles_are_granted_once_and_withdrawn_once(database: Database) -> None:
    known = await _known(database)
    async with database.unit() as unit:
        people = People(unit)
        assert await people.grant(known.id, "ict_team", NOW)
        assert not await people.grant(known.id, "ict_team", LATER)
        assert await people.grant(known.id, "admin", NOW)
        assert (await _looked_up(people, known.id)).roles == {"ict_team", "admin"}
        assert await people.withdraw(known.id, "admin")
        assert not await people.withdraw(known.id, "admin")
        assert await people.role_holders() == {"ict_team": frozenset({known.id})}


async def test_holders_of_a_role_are_each_there_once_without_those_blocked(
    database: Database,
) -> None:
    first, second = await _known(database, chats=2), await _known(database, "Contoh Dua")
    async with database.unit() as unit:
        people = People(unit)
        for person in (first, second):
            await people.grant(person.id, "ict_team", NOW)
        assert [each.chat for each in await people.with_role("ict_team")] == [
            first.chat,
            second.chat,
        ]
        await people.change(first.id, blocked=1)
        assert [each.id for each in await people.with_role("ict_team")] == [second.id]
        assert await people.role_holders() == {"ict_team": frozenset({second.id})}


async def test_officials_are_the_holders_of_every_role_but_staff(database: Database) -> None:
    first, second = await _known(database), await _known(database, "Contoh Dua")
    async with database.unit() as unit:
        people = People(unit)
        for role in ("admin", "staff", "upt_head"):
            await people.grant(first.id, role, NOW)
        await people.grant(second.id, "admin", NOW)
        both = frozenset({first.id, second.id})
        assert await people.officials() == {"admin": both, "upt_head": frozenset({first.id})}
        await people.change(first.id, blocked=1)
        assert await people.officials() == {"admin": frozenset({second.id})}


@pytest.mark.parametrize("again", ["Dinas Contoh", "DINAS CONTOH", "dinas contoh"])
async def test_a_unit_is_one_however_it_is_typed(database: Database, again: str) -> None:
    async with database.unit() as unit:
        people = People(unit)
        number = await people.unit_id("Dinas Contoh", listed=True)
        assert await people.unit_id(again) == number
        await people.list_units({again: "dinas"})
        assert await people.listed_units() == ["Dinas Contoh"]


async def test_units_are_offered_once_however_often_they_are_listed(database: Database) -> None:
    kinds = {"Dinas Contoh": "dinas", "Kantor Contoh": "kantor"}
    for _ in range(2):
        async with database.unit() as unit:
            await People(unit).list_units(kinds)
            assert await People(unit).listed_units() == ["Dinas Contoh", "Kantor Contoh"]


async def test_two_processes_that_list_the_same_units_at_once(database: Database) -> None:
    async def listed() -> None:
        async with database.unit() as unit:
            await People(unit).list_units({"Dinas Contoh": "dinas"})

    await asyncio.gather(*(listed() for _ in range(4)))
    async with database.unit() as unit:
        assert await People(unit).listed_units() == ["Dinas Contoh"]


async def test_a_unit_with_letters_beyond_ascii_is_found_again(database: Database) -> None:
    async with database.unit() as unit:
        number = await People(unit).unit_id("DINAS É")
        assert await People(unit).unit_id("DINAS É") == number


async def test_a_unit_that_somebody_typed_is_not_offered_to_others(database: Database) -> None:
    async with database.unit() as unit:
        await People(unit).unit_id("Ruang Contoh")
        assert await People(unit).listed_units() == []


async def test_the_privacy_notice_is_on_record(database: Database) -> None:
    known = await _known(database)
    assert (known.contact is not None, known.privacy_version) == (True, 0)
    async with database.unit() as unit:
        await People(unit).privacy_told(known.contact or 0, 3, NOW)
        assert (await _looked_up(People(unit), known.id)).privacy_version == 3


async def test_roles_are_read_anew_after_a_change_in_the_same_unit(database: Database) -> None:
    async with database.unit() as unit:
        people = People(unit)
        person = await people.add_person("Contoh Satu", NOW)
        assert await people.role_holders() == {}
        await people.grant(person, "staff", NOW)
        assert await people.role_holders() == {"staff": frozenset({person})}
        await people.change(person, blocked=1)
        assert await people.role_holders() == {}
