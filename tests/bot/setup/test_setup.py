"""python -m bot setup at a real terminal: what is asked, saved, kept, refused."""

import asyncio
import difflib
import os
import re
import sqlite3
import stat
from hashlib import sha256
from pathlib import Path

import pytest

from bot.config.office_file import ROOT, read_office
from tests.bot.setup.conftest import SetUp
from tests.bot.setup.person_at_terminal import CTRL_C, CTRL_D
from tests.doubles.telegram import BotApiDouble
from tests.patience import PATIENCE
from tests.process import started

KEEP = ("",) * 7
"""Empty answers to everything after the token but whether to save: name, kop, place, zone."""


def changed(folder: Path) -> list[str]:
    """Lines of office.toml that came or went."""
    before, after = (
        (each / "office.toml").read_text(encoding="utf-8").splitlines() for each in (ROOT, folder)
    )
    return [line for line in difflib.ndiff(before, after) if line.startswith(("+", "-"))]


async def test_from_nothing_to_an_installation_that_check_calls_right(
    folder: Path, env: dict[str, str], setup: SetUp, telegram: BotApiDouble
) -> None:
    async with setup() as admin:
        await admin.types("halo", "123456:WRONG", f"Use this token: {telegram.token} Keep it")
        await admin.types("Dinas Kominfo Kabupaten Contoh", "PEMERINTAH KABUPATEN CONTOH", "")
        await admin.types("Jalan Contoh 1", "Telepon 021 500", "", "Contoh", "wita", "y")
        assert await admin.ends() == 0, admin.seen
    assert "Itu bukan token" in admin.seen
    assert "Telegram tidak mengenal token itu" in admin.seen
    assert "Benar: bot ini @sigap_contoh_bot" in admin.seen
    assert telegram.token not in admin.seen
    assert f"SIGAP_TELEGRAM_TOKEN={telegram.token}\n" in (folder / ".env").read_text()
    assert stat.S_IMODE((folder / ".env").stat().st_mode) == 0o600
    assert changed(folder) == [
        '- name = "Dinas Komunikasi dan Informatika Kabupaten Maluku Tenggara"',
        '+ name = "Dinas Kominfo Kabupaten Contoh"',
        '- zone = "Asia/Jayapura"',
        '+ zone = "Asia/Makassar"',
        '-   "PEMERINTAH KABUPATEN MALUKU TENGGARA",',
        '+   "PEMERINTAH KABUPATEN CONTOH",',
        '-   "Alamat kantor · pos-el · laman (isi di office.toml)",',
        '+   "Jalan Contoh 1",',
        '+   "Telepon 021 500",',
        '- place = "Langgur"',
        '+ place = "Contoh"',
    ]
    async with started(
        *("-m", "bot", "check"),
        at=folder,
        env={**env, "PYTHONPATH": str(ROOT)},
        stdout=asyncio.subprocess.PIPE,
    ) as check:
        told, _ = await asyncio.wait_for(check.communicate(), PATIENCE)
    assert (check.returncode, b"are right" in told) == (0, True)


async def test_the_code_shown_is_the_one_that_the_bot_takes(
    folder: Path, setup: SetUp, telegram: BotApiDouble
) -> None:
    codes = []
    for first in (telegram.token, ""):
        async with setup() as admin:
            await admin.types(first, *KEEP, "")
            assert await admin.ends() == 0, admin.seen
        codes += re.findall(r"admin-[0-9a-f]{16}", admin.seen)
    assert "https://t.me/sigap_contoh_bot" in admin.seen
    assert "sebelumnya tidak berlaku lagi" in admin.seen
    with sqlite3.connect(folder / "data" / "sigap.db") as database:
        values = {str(value) for row in database.execute("SELECT * FROM facts") for value in row}
    assert sha256(codes[1].encode()).hexdigest() in values
    assert sha256(codes[0].encode()).hexdigest() not in values


async def test_empty_answers_change_nothing(
    folder: Path, setup: SetUp, telegram: BotApiDouble
) -> None:
    env = f"# ours\nSIGAP_HTTP_PORT=8090\n\nexport SIGAP_TELEGRAM_TOKEN='{telegram.token}'\n"
    (folder / ".env").write_text(env)
    (folder / ".env").chmod(0o640)
    async with setup() as admin:
        await admin.types("", *KEEP, "")
        assert await admin.ends() == 0, admin.seen
    assert "Sekarang: 123456:…OKEN" in admin.seen
    assert (folder / ".env").read_text() == env
    assert stat.S_IMODE((folder / ".env").stat().st_mode) == 0o600
    assert changed(folder) == []


@pytest.mark.parametrize(("key", "after"), [(CTRL_C, 0), (CTRL_D, 4), (CTRL_C, 8)])
async def test_leaving_before_the_end_changes_nothing(
    folder: Path, setup: SetUp, telegram: BotApiDouble, key: str, after: int
) -> None:
    answers = (telegram.token, "Dinas Lain", "PEMERINTAH LAIN", "", "", "", "Lain", "1")
    async with setup() as admin:
        await admin.types(*answers[:after])
        await admin.presses(key)
        assert await admin.ends() == 2, admin.seen
    assert "Dibatalkan: tidak ada yang diubah." in admin.seen
    assert "Traceback" not in admin.seen
    assert not (folder / ".env").exists()
    assert not (folder / "data").exists()
    assert changed(folder) == []


async def test_a_no_at_the_end_changes_nothing(folder: Path, setup: SetUp) -> None:
    async with setup() as admin:
        await admin.types("", "Dinas Lain", *KEEP[1:], "mungkin", "t")
        assert await admin.ends() == 2, admin.seen
    assert "Jawab y (ya) atau t (tidak)" in admin.seen
    assert changed(folder) == []


async def test_answers_that_make_no_sense_are_asked_again(folder: Path, setup: SetUp) -> None:
    async with setup() as admin:
        await admin.types("", "x" * 201, "tanda\x1b[31m", "-", "Dinas Ohoi", "", "-", "", "-", "")
        await admin.types("", "7", "WIB", "")
        assert await admin.ends() == 0, admin.seen
    assert "terlalu panjang" in admin.seen
    assert "tidak dapat dibaca" in admin.seen
    assert admin.seen.count("Yang ini perlu diisi.") == 2
    assert "Jawab dengan 1, 2, 3, WIB, WITA, atau WIT." in admin.seen
    office = read_office(folder / "office.toml").office
    assert (office.name, office.calendar.zone.key) == ("Dinas Ohoi", "Asia/Jakarta")
    assert len(office.letter.kop) == 2
    assert not (folder / ".env").exists()


async def test_a_telegram_that_does_not_answer_can_be_done_without(
    folder: Path, setup: SetUp, telegram: BotApiDouble
) -> None:
    await telegram.stop()
    async with setup() as admin:
        await admin.types(telegram.token, "", telegram.token, "y", *KEEP, "")
        assert await admin.ends() == 0, admin.seen
    assert "tidak menjawab (ClientConnectorError)" in admin.seen
    assert telegram.token in (folder / ".env").read_text()


async def test_a_token_of_the_environment_is_named_and_not_written(
    folder: Path, setup: SetUp, telegram: BotApiDouble
) -> None:
    async with setup(SIGAP_TELEGRAM_TOKEN=telegram.token) as admin:
        await admin.types(*KEEP, "")
        assert await admin.ends() == 0, admin.seen
    assert "berasal dari lingkungan (SIGAP_TELEGRAM_TOKEN)" in admin.seen
    assert not (folder / ".env").exists()


async def test_settings_may_lie_elsewhere(
    folder: Path, setup: SetUp, telegram: BotApiDouble
) -> None:
    (folder / "etc").mkdir()
    async with setup("--env", "etc/sigap.env", "--language", "en") as admin:
        await admin.types(telegram.token, *KEEP, "")
        assert await admin.ends() == 0, admin.seen
    assert "Saved: etc/sigap.env." in admin.seen
    assert telegram.token in (folder / "etc" / "sigap.env").read_text()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[office\n", "line 1"),
        ("[office]\nname = 'x'\n[patience]\nalternate_hours = 'lima'\n", "alternate_hours"),
        (b"[office]\nname = '\xff'\n", "line 2 is not UTF-8"),
        (None, "tidak ada"),
    ],
)
async def test_an_office_file_that_cannot_be_used_is_told_and_left(
    folder: Path, setup: SetUp, text: str | bytes | None, told: str
) -> None:
    office = folder / "office.toml"
    office.unlink()
    if text is not None:
        office.write_bytes(text if isinstance(text, bytes) else text.encode())
    async with setup() as admin:
        assert await admin.ends() == 2, admin.seen
    assert told in admin.seen
    assert "Traceback" not in admin.seen
    assert not (folder / ".env").exists()


async def test_what_cannot_be_written_is_told_before_the_first_question(setup: SetUp) -> None:
    async with setup("--env", "/proc/.env") as admin:
        assert await admin.ends() == 2, admin.seen
    assert "/proc/.env tidak dapat ditulis" in admin.seen
    assert "Tidak ada yang diubah." in admin.seen


async def test_a_database_that_cannot_be_had_leaves_the_code_to_run(
    folder: Path, setup: SetUp, telegram: BotApiDouble
) -> None:
    (folder / "data").write_text("no folder")
    async with setup() as admin:
        await admin.types(telegram.token, *KEEP, "")
        assert await admin.ends() == 0, admin.seen
    assert "ditampilkan oleh python -m bot run" in admin.seen


async def test_without_a_terminal_it_refuses(folder: Path, env: dict[str, str]) -> None:
    async with started(
        *("-m", "bot", "setup"),
        at=folder,
        env={**env, "PYTHONPATH": str(ROOT)},
        stdin=os.open(os.devnull, os.O_RDONLY),
        stderr=asyncio.subprocess.PIPE,
    ) as running:
        _, told = await asyncio.wait_for(running.communicate(), PATIENCE)
    assert running.returncode == 2
    assert "di sini tidak ada terminal" in told.decode()


async def test_the_code_can_be_left_out_and_shown_alone(
    folder: Path, env: dict[str, str], setup: SetUp, telegram: BotApiDouble
) -> None:
    async with setup("--no-code") as admin:
        await admin.types(telegram.token, *KEEP, "")
        assert await admin.ends() == 0, admin.seen
    assert "admin-" not in admin.seen
    assert not (folder / "data").exists()
    async with started(
        *("-m", "bot", "setup", "--code"),
        at=folder,
        env={**env, "PYTHONPATH": str(ROOT)},
        stdout=asyncio.subprocess.PIPE,
    ) as running:
        told, _ = await asyncio.wait_for(running.communicate(), PATIENCE)
    assert running.returncode == 0
    assert re.search(rb"admin-[0-9a-f]{16}", told)
