"""Opening scenes shared by many tests."""

from tests.world import Someone

FAULT = "wifi mati dari tadi pagi di ruang depan"
HACKED = "website dinas di hack, muncul judi online"


async def report(reporter: Someone, text: str = FAULT) -> None:
    """Send a report of one line."""
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
