"""Events of cases, told to another program over real HTTP."""

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

import pytest

from bot.webhooks.calling import Caller, signature
from bot.webhooks.events import EVENTS, OF_CODE
from bot.webhooks.feed import ROUND
from bot.webhooks.secrets import shown
from storage.office.journal import OFFICE, Journal
from storage.queues.timers import Timers
from storage.webhooks import endpoints, messages, standing
from storage.webhooks.endpoints import Endpoint
from tests.bot.backup.restarting import restored, saved
from tests.bot.webhooks.conftest import Receiver, listens
from tests.conversations.reports.stories import approved, finish, report
from tests.world import MONDAY, Someone, World


async def test_a_whole_case_is_told_signed_and_without_anybody_in_it(
    office: World,
    reporter: Someone,
    ict_head: Someone,
    technician: Someone,
    receiver: Receiver,
) -> None:
    await listens(office, receiver)
    await approved(reporter, ict_head)
    await finish(technician)
    await reporter.presses("Sudah normal")
    assert receiver.events[:5] == [
        "case.received",
        "step.done",
        "case.approved",
        "step.done",
        "letter.issued",
    ]
    await ict_head.presses("Terima")
    assert receiver.events[-2:] == ["step.done", "case.closed"]
    assert receiver.of("case.closed")["state"] == "done"
    told = receiver.of("case.approved")
    assert (told["case"], told["sop"], told["step"], told["outcome"]) == (
        "G-2026-0001",
        "gangguan",
        "approve",
        "approve",
    )
    assert receiver.of("letter.issued")["letter"]
    assert len({call.id for call in receiver.calls}) == len(receiver.calls) == len(receiver.taken)
    words = "".join(call.body for call in receiver.calls)
    for personal in ("Contoh", "wifi", "ruang depan", str(reporter.chat_id)):
        assert personal not in words
    for call in receiver.calls:
        at = int(call.headers["webhook-timestamp"])
        assert call.headers["webhook-signature"] == signature(
            receiver.secret, call.id, at, call.body
        )
        assert abs(at - office.clock().timestamp()) < 86_400


def test_the_signature_is_that_of_the_standard() -> None:
    """As the library of standardwebhooks.com gives it, and takes it if it is installed."""
    secret = bytes(range(32))
    body = '{"type":"webhook.test"}'
    made = signature(secret, "msg_1", 1_795_910_400, body)
    assert shown(secret) == "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="
    assert made == "v1,AHi7Gw6n0+ggEUyJJWzV6qyMjzRDoOYU/mhwYPjCIYs="


async def test_an_address_that_fails_is_tried_again_with_the_same_ids(
    office: World, reporter: Someone, receiver: Receiver
) -> None:
    await listens(office, receiver)
    receiver.status = 503
    await report(reporter)
    tried = len(receiver.calls)  # two if it had refused before the second event came
    assert tried
    await office.moves_on(seconds=4)
    assert len(receiver.calls) == tried
    await office.moves_on(minutes=1)
    assert len(receiver.calls) > tried
    receiver.status = 200
    await office.moves_on(hours=1)
    assert receiver.events == ["case.received", "step.done", "step.overdue"]
    assert {call.id for call in receiver.calls} == {call.id for call in receiver.taken}
    (known,) = await _endpoints(office)
    assert (known.failures, known.accepted_at) == (0, office.clock())


async def test_what_an_address_never_takes_is_given_up_told_once_and_sent_on_demand(
    office: World, reporter: Someone, admin: Someone, receiver: Receiver
) -> None:
    await listens(office, receiver, "case.received")
    receiver.status = 500
    await report(reporter)
    for _ in range(14):
        await office.moves_on(hours=6)
    tried = len(receiver.calls)
    assert tried < 25
    await office.moves_on(days=1)
    assert len(receiver.calls) == tried
    for _ in range(2):
        await office.app.self_check.look()
        await office.settle()
    told = [each for each in admin.chat if "1 kejadian tidak diterima" in each.words]
    assert len(told) == 1
    assert "127.0.0.1" in told[0].words
    receiver.status = 200
    async with office.app.database.unit() as unit:
        await endpoints.free(unit, receiver.endpoint)
        assert await standing.again(unit, receiver.endpoint, office.clock()) == 1
    await _rounds(office, receiver)
    assert receiver.events == ["case.received"]


async def test_one_event_that_is_refused_holds_up_no_other(
    office: World, reporter: Someone, receiver: Receiver
) -> None:
    await listens(office, receiver)
    receiver.statuses["case.received"] = 400
    await report(reporter)
    assert receiver.events == ["step.done"]
    del receiver.statuses["case.received"]
    await office.moves_on(minutes=1)
    assert receiver.events == ["step.done", "case.received"]


async def test_an_address_that_is_gone_is_called_no_more(
    office: World, reporter: Someone, receiver: Receiver
) -> None:
    await listens(office, receiver)
    receiver.status = 410
    await report(reporter)
    await office.moves_on(days=1)
    assert len(receiver.calls) == 1
    (known,) = await _endpoints(office)
    assert known.ended_at
    async with office.app.database.unit() as unit:
        entries = await Journal(unit).entries(OFFICE)
        counted = await standing.counts(unit)
    assert "webhook.removed" in [entry.code for entry in entries]
    assert counted == {(receiver.endpoint, "void"): 2}


async def test_a_redirect_is_not_followed(
    office: World, reporter: Someone, receiver: Receiver
) -> None:
    await listens(office, receiver, "case.received")
    receiver.status = 307
    await report(reporter)
    assert len(receiver.calls) == 1


async def test_what_is_past_its_standard_time_is_told_once(
    office: World, reporter: Someone, ict_head: Someone, receiver: Receiver
) -> None:
    await listens(office, receiver, "step.overdue")
    await report(reporter)
    await office.moves_on(hours=3)
    assert receiver.events == ["step.overdue"]
    assert receiver.of("step.overdue")["step"] == "approve"


async def test_what_a_process_had_claimed_when_it_died_is_free_after_a_while(
    office: World, reporter: Someone, receiver: Receiver
) -> None:
    await listens(office, receiver, "case.received")
    receiver.status = 503
    await report(reporter)
    await office.moves_on(seconds=6)
    receiver.status = 200
    later = office.clock() + timedelta(minutes=1)
    async with office.app.database.unit() as unit:
        (claimed,) = await messages.claim(unit, receiver.endpoint, later, 5)
        assert not await messages.claim(unit, receiver.endpoint, later, 5)
    assert claimed.attempts == 2
    await office.moves_on(minutes=2)
    assert receiver.events == []
    await office.moves_on(minutes=5)
    assert receiver.events == ["case.received"]


async def test_after_a_restore_nothing_old_is_told_again(
    office: World, reporter: Someone, receiver: Receiver, tmp_path: Path
) -> None:
    await listens(office, receiver)
    receiver.status = 503
    await report(reporter)
    archive = await saved(office, tmp_path / "old.tar")
    receiver.status = 200
    await office.moves_on(minutes=1)
    assert receiver.events == ["case.received", "step.done"]
    await restored(office, archive)
    await office.moves_on(hours=3)
    assert receiver.events == ["case.received", "step.done", "step.overdue"]


@pytest.mark.parametrize(
    ("url", "answers", "said"),
    [
        ("https://10.1.2.3/", [], "inner"),
        ("https://169.254.169.254/latest", [], "inner"),
        ("https://[::ffff:10.0.0.1]/", [], "inner"),
        ("https://dasbor.example/", ["192.168.1.4"], "inner"),
        ("https://dasbor.example/", ["93.184.216.34", "127.0.0.1"], "inner"),
        ("https://dasbor.example/", [], "no such name"),
        ("http://dasbor.example/", ["93.184.216.34"], "BadDestination"),
    ],
)
async def test_private_addresses_are_not_called(url: str, answers: list[str], said: str) -> None:
    async def resolve(host: str, port: int) -> list[str]:
        return answers

    answer = await Caller(resolve=resolve)(url, b"x", "msg_1", "{}", MONDAY)
    assert (answer.taken, answer.stops, answer.said) == (False, True, said)


def test_every_event_is_described() -> None:
    assert {*OF_CODE.values(), "case.approved", "webhook.test"} == EVENTS.keys()


async def _endpoints(office: World) -> Sequence[Endpoint]:
    async with office.app.database.unit() as unit:
        return await endpoints.every(unit)


async def _rounds(office: World, receiver: Receiver) -> None:
    async with office.app.database.unit() as unit:
        await Timers(unit).plan(ROUND, f"{receiver.endpoint}:again", office.clock())
    await office.settle()
