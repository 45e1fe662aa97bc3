"""Cards whose words the outbox no longer has: their buttons still work."""

from datetime import timedelta

from bot.scheduling.laying_aside import WORDS_KEPT, LayingAside
from storage.database.statement import Statement
from storage.database.tables import outbox
from tests.conversations.reports.stories import approved, finish
from tests.world import Someone, World

_words = Statement(outbox.select().where(outbox.c.params != "{}"))


async def test_a_card_of_long_ago_can_still_be_pressed(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    much_later = office.clock() + WORDS_KEPT + timedelta(days=1)
    zone = office.app.office_file.office.calendar.zone
    await LayingAside(office.app.database, lambda: much_later, zone).walk()
    assert not await office.app.database.read(_words)
    await finish(technician)
    reporter.sees("Kabel diganti")
    await reporter.presses("Sudah normal")
    reporter.sees_last("selesai")
