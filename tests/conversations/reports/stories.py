"""Stretches of the story that many tests begin with."""

from tests.world import Someone

FAULT = "wifi mati dari tadi pagi di ruang depan"


async def report(reporter: Someone, text: str = FAULT) -> None:
    """A report in one line, sent."""
    await reporter.says(text)
    await reporter.presses("Kirim")


async def approved(reporter: Someone, ict_head: Someone) -> None:
    await report(reporter)
    await ict_head.presses("Setujui")


async def finish(technician: Someone) -> None:
    """From Terima to Selesai, without a photo."""
    await technician.presses("Terima")
    await technician.presses("Selesai")
    await technician.says("Kabel putus")
    await technician.says("Kabel diganti")
    await technician.presses("Lewati")
