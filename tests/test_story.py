"""The whole story against the real process: people from a CSV, over HTTP, and a sound journal."""

import asyncio
from pathlib import Path

from tests.doubles.telegram import BotApiDouble, Person
from tests.patience import PATIENCE
from tests.process import started
from tests.test_kill import Process
from tests.world import PICTURE

PEOPLE = """name,nip,role,unit,phone,telegram_id,whatsapp
Contoh Kepala Divisi,198001012005011002,ict_head,Dinas Komunikasi dan Informatika,,1,
Contoh Petugas,200001012025011001,ict_team,Dinas Komunikasi dan Informatika,,2,
"""


async def _command(process: Process, *words: str) -> str:
    """Output of a command of ours, which must succeed."""
    async with started(
        "-m",
        "bot",
        *words,
        env=process.environment,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    ) as running:
        said, _ = await asyncio.wait_for(running.communicate(), PATIENCE)
    assert running.returncode == 0, said.decode()
    return said.decode()


async def test_from_a_photo_to_sudah_normal_with_the_real_process(tmp_path: Path) -> None:
    double = BotApiDouble()
    await double.start()
    process = Process(double, tmp_path)
    (tmp_path / "people.csv").write_text(PEOPLE)
    assert "2 people added" in await _command(
        process, "people", "import", str(tmp_path / "people.csv")
    )
    head, technician = double.person(1, "Kepala"), double.person(2, "Petugas")
    reporter = double.person(3, "Pelapor")

    async def sees(person: Person, words: str, label: str = "") -> None:
        def shown() -> bool:
            return any(words in m.words and (not label or label in m.labels) for m in person.chat)

        await process.until(double.until(shown))

    async with process, asyncio.timeout(PATIENCE):
        await process.start()
        await reporter.sends_photo(PICTURE)
        await sees(reporter, "nama lengkap")
        await reporter.sends_text("Contoh Pelapor")
        await sees(reporter, "Bertugas di mana")
        await reporter.sends_text("dukcapil")
        await sees(reporter, "Gangguannya pada bagian mana", "Website")
        await reporter.presses("Website")
        await sees(reporter, "Mohon dijelaskan singkat")
        await reporter.sends_text("halaman depan tidak bisa dibuka sejak tadi pagi")
        await sees(reporter, "Mohon diperiksa", "Kirim")
        await reporter.presses("Kirim")
        await sees(head, "Persetujuan Surat Tugas", "Setujui")
        await head.presses("Setujui")
        await sees(technician, "terlampir")
        assert any((m.file or b"").startswith(b"%PDF") for m in technician.chat)
        await sees(technician, "Penugasan", "Terima")  # comes after the letter
        await technician.presses("Terima")
        await sees(technician, "Dikerjakan oleh", "Selesai")
        await technician.presses("Selesai")
        await sees(technician, "Apa penyebab")
        await technician.sends_text("Sertifikat kedaluwarsa")
        await sees(technician, "Apa yang sudah dilakukan")
        await technician.sends_text("Sertifikat diperbarui")
        await sees(technician, "foto hasilnya", "Lewati")
        await technician.presses("Lewati")
        await sees(reporter, "Apakah sudah normal", "Sudah normal")
        await reporter.presses("Sudah normal")
        await sees(reporter, "dinyatakan selesai")
        assert await process.stop() == 0
    assert "The journal is whole" in await _command(process, "verify")
    assert double.violations == []
    await double.stop()
