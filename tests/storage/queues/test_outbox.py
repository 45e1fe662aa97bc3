"""The outbox: messages queued, awaited, sent, given up, forgotten."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from flows.messages.kinds.urgency import DutyNone
from storage.database.unit import Database
from storage.people.people import People
from storage.queues import delivery
from storage.queues.delivery import Delivered
from storage.queues.outbox import Outbox

NOW = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
LATER = NOW + timedelta(minutes=5)


class Post:
    """One person's messages."""

    def __init__(self, database: Database, contact: int) -> None:
        self.database = database
        self.contact = contact

    async def queue(self, **given: Any) -> int:
        async with self.database.unit() as unit:
            return await Outbox(unit).enqueue(
                contact=self.contact,
                now=NOW,
                **{"message": DutyNone(typed="Contoh É"), **given},
            )

    async def waiting(self, now: datetime = NOW, **given: int) -> list[int]:
        return [row.id for row in await delivery.waiting(self.database, now, **given)]

    async def out(self, row: int, message: int) -> None:
        async with self.database.unit() as unit:
            sent = Delivered(row=row, at=LATER, message_id=message)
            await delivery.mark_sent(unit, [sent])


@pytest.fixture
async def post(database: Database) -> Post:
    async with database.unit() as unit:
        person = await People(unit).add_person("Contoh Satu", NOW)
        await People(unit).change(person, language="en")
        contact = await People(unit).add_contact("telegram", 4321, person, NOW)
    return Post(database, contact)


async def test_a_queued_message_says_where_to_and_in_which_language(post: Post) -> None:
    row = await post.queue(silent=True)
    (queued,) = await delivery.waiting(post.database, NOW)
    assert (queued.id, queued.kind, queued.row) == (row, "duty-none", {"typed": "Contoh É"})
    assert (queued.channel, queued.chat, queued.language) == ("telegram", 4321, "en")
    assert (queued.operation, queued.silent, queued.attempts) == ("send", True, 0)


async def test_messages_wait_in_the_order_in_which_they_were_queued(post: Post) -> None:
    rows = [await post.queue() for _ in range(4)]
    assert await post.waiting() == rows
    assert await post.waiting(after=rows[1]) == rows[2:]
    assert await post.waiting(most=2) == rows[:2]


async def test_a_message_for_later_waits_until_then(post: Post) -> None:
    row = await post.queue(not_before=LATER)
    assert await post.waiting() == []
    assert await post.waiting(LATER) == [row]


async def test_only_attempts_that_count_are_counted(post: Post) -> None:
    row = await post.queue()
    async with post.database.unit() as unit:
        await delivery.postpone(unit, row, LATER, "x" * 5000)
        await delivery.postpone(unit, row, LATER, "retry after", counted=False)
    assert await post.waiting() == []
    (queued,) = await delivery.waiting(post.database, LATER)
    assert queued.attempts == 1


async def test_what_is_out_or_given_up_waits_no_longer(post: Post) -> None:
    sent, dead, waiting = [await post.queue() for _ in range(3)]
    await post.out(sent, 77)
    async with post.database.unit() as unit:
        await delivery.give_up(unit, dead, "refused")
    assert await post.waiting() == [waiting]
    assert await delivery.depth(post.database) == (1, NOW)


async def test_nothing_waiting_has_no_oldest(post: Post) -> None:
    assert await delivery.depth(post.database) == (0, None)


async def test_a_message_is_withdrawn_only_before_it_is_out(post: Post) -> None:
    early, late = await post.queue(), await post.queue()
    await post.out(late, 77)
    async with post.database.unit() as unit:
        assert await Outbox(unit).supersede(early)
        assert not await Outbox(unit).supersede(early)
        assert not await Outbox(unit).supersede(late)
    assert await post.waiting() == []


async def test_a_withdrawn_message_that_arrived_all_the_same_is_known_to_stand_there(
    post: Post,
) -> None:
    row = await post.queue()
    async with post.database.unit() as unit:
        await Outbox(unit).supersede(row)
    await post.out(row, 77)
    shown = await delivery.shown(post.database, row)
    assert shown is not None
    assert shown.message_id == 77


async def test_a_quoted_message_is_the_one_that_was_sent_and_not_its_later_edit(
    post: Post,
) -> None:
    card = await post.queue()
    await post.out(card, 77)
    edit = await post.queue(operation="edit", target=card)
    await post.out(edit, 77)
    async with post.database.unit() as unit:
        quoted = await Outbox(unit).quoted(post.contact, 77)
        assert await Outbox(unit).quoted(post.contact, 78) is None
    assert quoted is not None
    assert quoted.id == card
