"""What is urgent goes first where not all may go at once, and a chat keeps its order."""

import asyncio

import pytest

from bot.outbound import delivery
from bot.runtime.rate_limit import RateLimit
from flows.messages.kinds.reports import LateEvidence
from flows.messages.kinds.upkeep.restores import Restored
from flows.messages.registry import decode
from flows.messages.rows.message import Message
from storage.database.unit import Database
from storage.queues.outbox import Outbox
from tests.bot.outbound.post import Post
from tests.handlers.views.samples import SAMPLES
from tests.patience import PATIENCE

ANNOUNCED = Restored(copied=0, numbers=[])
USUAL = LateEvidence(number="usual")
URGENT = decode("urgency-woken", SAMPLES["urgency-woken"][0])
CARD = decode("card", SAMPLES["card"][0])
CRITICAL = decode("card", {**SAMPLES["card"][0], "priority": "kritis"})
MANY = 60
CROWD = range(1, MANY + 1)


@pytest.fixture
async def post(database: Database) -> Post:
    post = Post(database)
    post.delivery = post.started(RateLimit(overall=400, chat=1000))
    return post


async def _queue(post: Post, message: Message, *contacts: int) -> None:
    async with post.database.unit() as unit:
        for contact in contacts:
            await Outbox(unit).enqueue(message=message, contact=contact, now=post.clock())


async def _contacts(post: Post, *chats: int) -> list[int]:
    return [await post.contact(chat) for chat in chats]


def _sent_to(post: Post) -> list[int]:
    return [chat for chat, _, _ in post.chats.taken]


async def test_an_urgent_card_does_not_wait_behind_an_announcement_to_many(post: Post) -> None:
    await _queue(post, ANNOUNCED, *await _contacts(post, *CROWD))
    await _queue(post, CARD, *await _contacts(post, 100))
    await _queue(post, USUAL, *await _contacts(post, 101))
    await _queue(post, URGENT, *await _contacts(post, 200))
    await _queue(post, CRITICAL, *await _contacts(post, 201))
    await post.goes_out()
    went = _sent_to(post)
    assert went.index(200) < went.index(201) < went.index(100) < went.index(101) < MANY // 2
    assert [chat for chat in went if chat in CROWD] == [*CROWD]


async def test_what_stands_before_it_in_its_chat_goes_as_soon(post: Post) -> None:
    *others, last = await _contacts(post, *CROWD)
    await _queue(post, ANNOUNCED, *others, last)
    await post.delivery.sweep()
    await _queue(post, URGENT, last)
    await post.delivery.sweep()
    before = len(post.chats.taken)
    await post.delivery.idle()
    announced, urgent = (at for at, chat in enumerate(_sent_to(post)) if chat == MANY)
    assert announced <= before + 2
    assert urgent <= before + 4
    assert post.chats.to(MANY)[0] == ""  # the announcement has no number


async def test_an_urgent_card_is_read_behind_more_rows_than_are_read_at_once(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(delivery, "BATCH", 10)
    monkeypatch.setattr(delivery, "SWEEP", PATIENCE)  # nothing is read but what the news bring
    await _queue(post, ANNOUNCED, *await _contacts(post, *CROWD))
    await _queue(post, URGENT, *await _contacts(post, 200))
    running = asyncio.create_task(post.delivery.run())
    async with asyncio.timeout(PATIENCE):
        while len(post.chats.taken) <= MANY:  # noqa: ASYNC110  the channel tells nobody
            await asyncio.sleep(0)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    await post.delivery.idle()
    assert 200 in _sent_to(post)
