"""Files that are slow, too big, or not what they claim: the report goes on, and they are kept."""

import asyncio
import struct
import zlib
from collections.abc import Mapping
from hashlib import sha256
from typing import Any

import pytest

from storage.database.statement import Statement
from storage.database.tables import evidence, inbox
from tests.conversations.reports.stories import FAULT
from tests.world import PICTURE, Someone, World

MEGABYTE = 1024 * 1024


async def kept(office: World) -> list[Mapping[str, Any]]:
    return list(await office.app.database.read(Statement(evidence.select())))


def stored(office: World, data: bytes) -> bool:
    """Whether these bytes are in the evidence folder, unchanged."""
    name = sha256(data).hexdigest()
    return any(
        path.read_bytes() == data
        for path in (office.app.settings.data_dir / "evidence").rglob("*")
        if path.name.startswith(name)
    )


def chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def bomb() -> bytes:
    """A PNG of a few bytes that claims 50,000 by 50,000 pixels."""
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", 50_000, 50_000, 1, 0, 0, 0, 0))
    return (
        b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", zlib.compress(b"\0")) + chunk(b"IEND", b"")
    )


async def test_a_long_name_hides_no_program_and_opens_no_document_less(
    office: World, reporter: Someone
) -> None:
    title = (
        "Surat Edaran tentang Pelaksanaan Sistem Pemerintahan Berbasis Elektronik di Daerah " * 3
    )
    await reporter.sends_document(b"isi surat", f"{title}.txt")
    await reporter.sends_document(b"del *.*", f"{title}.bat")
    letter, program = sorted(await kept(office), key=lambda row: row["id"])
    assert letter["name"].endswith(".txt")
    assert (letter["passed_on"], program["passed_on"]) == (1, 0)


async def test_a_file_over_20_mb_opens_the_case_and_says_so(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await reporter.phone.sends_video(b"x", size=25 * MEGABYTE, caption=FAULT)
    await office.settle()
    reporter.sees("25 MB, lebih besar dari 20 MB")
    await reporter.presses("Kirim")
    ict_head.sees("G-2026-0001")
    (row,) = await kept(office)
    assert row["case_id"] is not None
    assert row["file_id"]
    assert office.double.calls_of("getFile") == []


async def test_a_file_whose_size_is_not_announced_is_found_too_big_by_telegram(
    office: World, reporter: Someone
) -> None:
    video = office.double.world.files.keep("video", b"x", size=25 * MEGABYTE)
    await reporter.sends(
        video={
            "file_id": video.file_id,
            "file_unique_id": video.file_unique_id,
            "width": 1,
            "height": 1,
            "duration": 1,
        }
    )
    reporter.sees("lebih besar dari 20 MB")
    assert len(await kept(office)) == 1


@pytest.mark.parametrize(
    ("method", "kind"),
    [
        ("getFile", "500"),
        ("getFile", "html"),
        ("download", "cut"),
        ("download", "half"),
        ("download", "502"),
    ],
)
async def test_a_file_that_cannot_be_had_now_is_fetched_by_the_clock(
    office: World,
    reporter: Someone,
    ict_head: Someone,
    technician: Someone,
    method: str,
    kind: str,
) -> None:
    office.double.fault(method=method, kind=kind, times=None)
    await reporter.sends_photo(caption=FAULT)
    reporter.sees("Berkas sudah kami catat dan sedang diambil")
    await reporter.presses("Kirim")
    ict_head.sees("G-2026-0001")
    (row,) = await kept(office)
    assert (row["state"], row["sha256"]) == ("pending", None)
    await office.moves_on(minutes=5)
    office.double.faults.clear()
    await office.moves_on(minutes=5)
    (row,) = await kept(office)
    assert (row["state"], row["sha256"]) == ("stored", sha256(PICTURE).hexdigest())
    assert stored(office, PICTURE)


async def test_a_file_that_is_awaited_holds_up_nobody_else(
    office: World, reporter: Someone, stranger: Someone
) -> None:
    office.double.fault(method="download", kind="hang")
    await reporter.phone.sends_photo(PICTURE)
    await stranger.phone.sends_text("/bantuan")
    running = [
        asyncio.create_task(office.app.delivery.run()),
        asyncio.create_task(office.settle()),
    ]
    await office.double.until(lambda: office.double.hanging == 1 and stranger.count > 0)
    assert reporter.count == 0
    await office.app.intake.stop(0)
    for task in running:
        task.cancel()
    await asyncio.gather(*running, return_exceptions=True)


async def test_a_file_is_tried_for_hours_and_sent_after_the_card_that_came_without_it(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    office.double.fault(method="download", kind="502", times=None)
    await reporter.sends_photo(caption=FAULT)
    await reporter.presses("Kirim")
    ict_head.sees("1 berkas masih kami ambil dan akan menyusul")
    for _ in range(20):
        await office.moves_on(hours=1)
    assert all(message.kind == "text" for message in ict_head.chat)
    office.double.faults.clear()
    await office.moves_on(hours=1)
    assert [row["state"] for row in await kept(office)] == ["stored"]
    assert ict_head.message_with("Bukti G-2026-0001").kind == "photo"
    ict_head.sees_not("masih kami ambil")
    reporter.sees_not("Mohon kirim ulang")


async def test_a_file_that_cannot_be_had_for_days_is_told_to_all_whom_it_concerns(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    office.double.fault(method="download", kind="502", times=None)
    await reporter.sends_photo(caption=FAULT)
    await reporter.presses("Kirim")
    for _ in range(150):
        await office.moves_on(minutes=31)
    assert [row["state"] for row in await kept(office)] == ["lost"]
    told = reporter.message_with("setelah dicoba selama sekitar tiga hari").words
    assert "untuk G-2026-0001 tidak dapat kami ambil dari Telegram" in told
    assert "tetap tersimpan. Mohon kirim ulang" in told
    ict_head.sees(
        "Satu foto untuk G-2026-0001 dari Contoh Pelapor tidak dapat diambil dari Telegram",
        "1 berkas tidak dapat kami ambil; pengirimnya sudah diminta mengirim ulang",
    )
    ict_head.sees_not("masih kami ambil")
    await ict_head.presses("Setujui")
    technician.sees("1 berkas tidak dapat kami ambil")


async def test_a_file_that_its_channel_no_longer_has_is_asked_for_at_once(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    office.double.fault(method="getFile", kind="500")
    await reporter.phone.sends_photo(PICTURE, caption=FAULT)
    office.double.world.files.lose()
    await office.settle()
    reporter.sees("Satu berkas yang Pak Contoh Pelapor kirim sudah tidak ada lagi di Telegram")
    assert [row["state"] for row in await kept(office)] == ["lost"]
    await reporter.presses("Kirim")
    ict_head.sees("Bukti: tidak ada", "1 berkas tidak dapat kami ambil")


async def test_a_file_that_is_gone_at_the_first_look_is_told_of_once(
    office: World, reporter: Someone, technician: Someone, ict_head: Someone
) -> None:
    await reporter.says(FAULT)
    await reporter.phone.sends_photo(PICTURE)
    office.double.world.files.lose()
    await office.settle()
    reporter.sees("sudah tidak ada lagi di Telegram", "Mohon kirim ulang berkas itu")
    reporter.sees_not("sedang diambil")
    await office.moves_on(minutes=5)
    assert sum("kirim ulang" in message.words for message in reporter.chat) == 1


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("foto.jpg", b"MZ" + b"\0" * 200),
        ("halaman.pdf", b"<html><script>alert(1)</script></html>"),
    ],
)
async def test_what_pretends_to_be_harmless_is_kept_as_it_came_and_goes_to_nobody(
    office: World,
    reporter: Someone,
    ict_head: Someone,
    technician: Someone,
    name: str,
    data: bytes,
) -> None:
    await reporter.says(FAULT)
    await reporter.sends_document(data, name)
    reporter.sees(f"Berkas {name} kami simpan, tetapi tidak kami teruskan")
    await reporter.presses("Kirim")
    assert all(message.kind == "text" for message in ict_head.chat)
    (row,) = await kept(office)
    assert (row["passed_on"], row["picture"], row["name"]) == (0, None, name)
    assert stored(office, data)


@pytest.mark.parametrize(
    "data",
    [b"\x89PNG\r\n\x1a\nnot a picture", PICTURE[:40], bomb(), b"hello"],
    ids=["none", "begun", "bomb", "text"],
)
async def test_a_picture_that_cannot_be_opened_is_kept_and_asked_for_again(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone, data: bytes
) -> None:
    photo = office.double.world.files.keep("photo", data, sides=(90, 90)).as_json()
    await reporter.sends(photo=[photo | {"width": 90, "height": 90}], caption=FAULT)
    reporter.sees("Gambar ini tidak dapat dibuka, tetapi berkasnya tetap kami simpan")
    await reporter.presses("Kirim")
    assert all(message.kind == "text" for message in ict_head.chat)
    (row,) = await kept(office)
    assert (row["passed_on"], row["picture"]) == (0, None)
    assert stored(office, data)


async def test_a_good_picture_goes_on_as_a_copy_and_its_original_stays(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await reporter.sends_photo(caption=FAULT)
    await reporter.presses("Kirim")
    (row,) = await kept(office)
    assert row["sha256"] == sha256(PICTURE).hexdigest()
    assert row["picture"] not in (None, row["sha256"])
    shown = next(message for message in ict_head.chat if message.kind == "photo")
    assert (shown.file or b"").startswith(b"\xff\xd8\xff")


async def test_the_same_file_from_two_people_is_two_pieces_of_evidence(
    office: World, reporter: Someone, technician: Someone, ict_head: Someone
) -> None:
    second = await office.official("Contoh Pelapor Dua", "staff")
    for someone in (reporter, second):
        await someone.sends_photo(caption=FAULT)
        await someone.presses("Kirim")
    assert [row["person"] for row in await kept(office)] == sorted(
        {row["person"] for row in await kept(office)}
    )


async def test_whatever_a_file_is_called_nothing_is_written_outside_its_folder(
    office: World, reporter: Someone
) -> None:
    before = {path.name for path in office.app.settings.data_dir.iterdir()}
    for name in (
        "../../etc/x",
        "..\\..\\x",
        "/tmp/x",
        "CON",
        "a\0b.txt",
        "x" * 300,
        "a\u202egpj.exe",
    ):
        await reporter.sends_document(f"isi {name!r}".encode(), name)
    after = {path.name for path in office.app.settings.data_dir.iterdir()}
    assert after - before <= {"evidence"}
    rows = await office.app.database.read(Statement(inbox.select()))
    assert {row["state"] for row in rows} == {"done"}
