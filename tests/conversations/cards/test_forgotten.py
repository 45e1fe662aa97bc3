"""Cards whose words the outbox no longer has: their buttons still work."""

from datetime import timedelta

from storage.queues.delivery import forget_parameters
from tests.conversations.reports.stories import approved, finish
from tests.world import Someone, World


async def test_a_card_of_long_ago_can_still_be_pressed(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    async with office.app.database.unit() as unit:
        assert await forget_parameters(unit, office.clock() + timedelta(days=1))
    await finish(technician)
    reporter.sees("Kabel diganti")
    await reporter.presses("Sudah normal")
    reporter.sees_last("selesai")
