"""A bare receipt on Telegram: a reaction to what was written, or else words."""

from datetime import timedelta

import pytest

from bot.channels.channel import Parcel
from bot.channels.telegram.reactions import reacted
from flows.messages.kinds.forms import Recorded
from handlers.views.parts.screen import Screen
from tests.conversations.reports.stories import approved, report
from tests.world import Someone, World

WORDS = "sudah kami catat"


@pytest.fixture
async def asked(reporter: Someone, ict_head: Someone, technician: Someone) -> Someone:
    """A technician at the last question of a form."""
    await approved(reporter, ict_head)
    await technician.presses("Terima")
    await technician.presses("Perlu pembelian")
    await technician.says("Kabel UTP Cat6, 1 dus")
    return technician


async def test_the_last_answer_of_a_form_gets_a_reaction(asked: Someone) -> None:
    before = asked.count
    await asked.says("1,5 juta")
    assert asked.phone.marked
    assert asked.count == before
    asked.sees_not(WORDS)


@pytest.mark.parametrize("quotes", [True, False])
async def test_words_that_decide_get_a_reaction_only_if_they_quote_the_card(
    reporter: Someone, ict_head: Someone, technician: Someone, quotes: bool
) -> None:
    await report(reporter)
    await ict_head.says("setuju", answering="Persetujuan" if quotes else None)
    ict_head.sees("✓ Disetujui oleh Contoh Kepala Divisi")
    assert ict_head.phone.marked is quotes
    assert ict_head.message_with(WORDS if not quotes else "Disetujui")


async def test_a_chat_without_reactions_gets_words(asked: Someone) -> None:
    asked.phone.refuses_reactions()
    await asked.says("1,5 juta")
    asked.sees_last(WORDS)


async def test_a_message_that_was_deleted_meanwhile_is_answered_in_words(
    office: World, asked: Someone
) -> None:
    said = await asked.phone.sends_text("1,5 juta")
    asked.phone.deletes(said["message"]["message_id"])
    await office.settle()
    asked.sees_last(WORDS)


@pytest.mark.parametrize(("minutes", "marks"), [(1, True), (2, False)])
async def test_a_receipt_that_goes_out_late_is_told_in_words(
    office: World, reporter: Someone, minutes: int, marks: bool
) -> None:
    await reporter.says("halo")
    said = next(each for each in reporter.phone.chat if not each.from_bot)
    receipt = Recorded(number="G-2026-0001", done="done", heard=said.message_id)
    parcel = Parcel(
        chat_id=reporter.chat_id,
        screen=Screen(text=()),
        language="id",
        made=office.clock() - timedelta(minutes=minutes),
        message=receipt,
    )
    assert await reacted(office.app.bot, parcel, office.clock()) is marks
    assert reporter.phone.marked is marks


async def test_a_pressed_last_answer_is_told_in_words(asked: Someone) -> None:
    await asked.says("1,5 juta")
    await asked.presses("Selesai")
    await asked.says("Kabel putus")
    await asked.says("Kabel diganti")
    await asked.presses("Lewati")
    asked.sees(WORDS)
