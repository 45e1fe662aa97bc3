"""No repair without a letter, unless office.toml allows it."""

from handlers.conversation.callback_data import pack
from handlers.views.parts.screen import Decide
from storage.desk import Desk
from tests.conversations.reports.stories import HACKED, report
from tests.world import Someone, World


async def test_the_button_is_not_there_and_a_press_of_it_changes_nothing(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await report(reporter, HACKED)
    assert all("Lisan dulu" not in message.labels for message in ict_head.chat)
    async with office.app.database.unit() as unit:
        key = await Desk(unit).facts.secret("button key")
    await ict_head.presses_data(
        pack(Decide(case=1, step="approve", round=1, outcome="verbal"), key)
    )
    assert ict_head.toasts[-1] == "Pilihan ini belum dapat dipakai sekarang."
    assert technician.count == 0
