"""What has happened in the office before the page opens: one fault is under way."""

from bot.playground.rehearsal import Rehearsal
from bot.playground.stage.cast import ICT_HEAD, REPORTER_TWO, TECHNICIAN_TWO

REPORT = "printer macet di ruang tata usaha sejak kemarin"


async def one_running_case(rehearsal: Rehearsal) -> None:
    """Reported, approved for the second technician, and accepted."""
    await rehearsal.says(REPORTER_TWO.key, REPORT)
    await rehearsal.presses(REPORTER_TWO.key, *rehearsal.button(REPORTER_TWO.key, "Kirim"))
    await rehearsal.presses(ICT_HEAD.key, *rehearsal.button(ICT_HEAD.key, "Setujui"))
    technician = TECHNICIAN_TWO.key
    await rehearsal.presses(technician, *rehearsal.button(technician, "Terima"))
