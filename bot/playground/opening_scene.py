"""State of the office when the page opens: one fault is in progress."""

from bot.playground.rehearsal import Rehearsal
from bot.playground.stage.cast import ICT_HEAD, REPORTER_TWO, TECHNICIAN_TWO

REPORT = "printer macet di ruang tata usaha sejak kemarin"


async def one_running_case(rehearsal: Rehearsal) -> None:
    """Play a fault up to its acceptance by the second technician."""
    await rehearsal.says(REPORTER_TWO.key, REPORT)
    await rehearsal.presses(REPORTER_TWO.key, *rehearsal.button(REPORTER_TWO.key, "Kirim"))
    await rehearsal.presses(ICT_HEAD.key, *rehearsal.button(ICT_HEAD.key, "Setujui"))
    technician = TECHNICIAN_TWO.key
    await rehearsal.presses(technician, *rehearsal.button(technician, "Terima"))
