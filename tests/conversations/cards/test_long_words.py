"""Words of 3,000 letters reach everybody whom they concern, on both channels."""

from tests.conversations.reports.stories import FAULT
from tests.whatsapp_world import on_whatsapp
from tests.world import World

LONG = "Sudah ditangani penyedia menurut surat pengantar. " * 60
END = "akhir alasan"


async def test_a_long_reason_is_read_by_reporter_and_officials(both: World) -> None:
    head = await both.official("Contoh Kepala Divisi", "ict_head")
    colleague = await on_whatsapp(both, "Contoh Kepala Divisi Dua", "ict_head")
    here = await both.official("Contoh Pelapor", "staff")
    there = await on_whatsapp(both, "Contoh Pelapor Dua", "staff")
    for reporter in (here, there):
        await reporter.says(FAULT)
        await reporter.presses("Kirim")
        await head.presses("Tolak")
        await head.says(f"{LONG[:2980]}{END}")
        await reporter.looks()
        reporter.sees("tidak dapat ditindaklanjuti", END)
        head.sees("Ditolak oleh Contoh Kepala Divisi", END)
        await colleague.looks()
        colleague.sees("Ditolak oleh Contoh Kepala Divisi", END)
