"""The SOP of an invented office, added by a TOML file and its texts alone, and run in chat."""

import asyncio
import os
import shutil
import sys
from asyncio.subprocess import PIPE, STDOUT
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.config import office_file
from bot.config.office_file import ROOT
from bot.process import wiring
from tests.flows.sop.five_steps import FIVE_STEPS
from tests.flows.sop.readme_sop import files_to_write
from tests.whatsapp_world import SomeoneOnWhatsApp, on_whatsapp, opened_with_whatsapp
from tests.world import Someone, World, opened

TEXTS = """
sop-name-pinjam = Peminjaman Peralatan
step-pinjam-ask = Permohonan
step-pinjam-decide = Persetujuan peminjaman
step-pinjam-change = Perbaikan permohonan
step-pinjam-hand_over = Penyerahan peralatan
step-pinjam-take_back = Pengembalian peralatan
step-pinjam-file_away = Pengarsipan
"""
ASKED = 'asked = ["pinjam proyektor", "peminjaman peralatan"]\n\n[steps.ask]'


@pytest.fixture
async def lending(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[World]:
    """The office with one more SOP."""
    procedures, locales = tmp_path / "procedures", tmp_path / "locales"
    shutil.copytree(office_file.PROCEDURES, procedures)
    shutil.copytree(office_file.LOCALES, locales)
    sop = FIVE_STEPS.replace("[steps.ask]", ASKED, 1)
    sop = sop.replace(', tells = { performers = "card" }', "")
    (procedures / "pinjam.toml").write_text(sop, encoding="utf-8")
    for language in ("id", "en"):
        (locales / language / "pinjam.ftl").write_text(TEXTS, encoding="utf-8")
    monkeypatch.setattr(office_file, "PROCEDURES", procedures)
    monkeypatch.setattr(wiring, "LOCALES", locales)
    async with opened(database_url, tmp_path) as world:
        yield world


async def test_it_runs_to_its_end_in_chat(lending: World) -> None:
    borrower = await lending.official("Contoh Peminjam", "staff")
    head = await lending.official("Contoh Kepala Divisi", "ict_head")
    upt_head = await lending.official("Contoh Kepala UPT", "upt_head")
    operator = await lending.official("Contoh Operator", "operator")
    await borrower.says("Mau pinjam proyektor untuk rapat Senin")
    borrower.sees_last("Peminjaman Peralatan: Mau pinjam proyektor untuk rapat Senin")
    await borrower.presses("Kirim")
    borrower.sees_last("B-2026-0001")
    head.sees_last("Persetujuan peminjaman — B-2026-0001")
    await head.presses("Kembalikan")
    await head.says("Sebutkan ruangannya")
    borrower.sees_last("Perbaikan permohonan — B-2026-0001")
    borrower.sees_last("Sebutkan ruangannya")
    await borrower.presses("Kirim")
    await head.presses("Setujui")
    operator.sees_not("B-2026-0001")
    await upt_head.says("setuju")
    operator.sees_last("Penyerahan peralatan — B-2026-0001")
    for step in ("Pengembalian peralatan", "Pengarsipan"):
        await operator.presses("Selesai")
        operator.sees_last(step)
    await operator.presses("Selesai")
    await borrower.says("/status")
    borrower.sees_last("Ditutup")
    await head.says("/riwayat B-2026-0001")
    head.sees_last("Penyerahan peralatan")


async def test_it_is_refused_with_a_reason_and_closed(lending: World) -> None:
    borrower = await lending.official("Contoh Peminjam", "staff")
    head = await lending.official("Contoh Kepala Divisi", "ict_head")
    await lending.official("Contoh Kepala UPT", "upt_head")
    await borrower.says("permohonan peminjaman peralatan: kamera")
    await borrower.presses("Kirim")
    await head.presses("Tolak")
    await head.says("Kamera sedang diperbaiki")
    await borrower.says("/status")
    borrower.sees_last("Ditolak")


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """An office's copy of the program, to which SOPs and texts can be added."""
    folder = tmp_path / "tree"
    folder.mkdir()
    for name in ("bot", "handlers", "storage", ".env.example", "office.toml"):
        (folder / name).symlink_to(ROOT / name)
    for name in ("flows", "locales"):
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / name, folder / name, ignore=ignored)
    return folder


async def check(tree: Path) -> tuple[int, str]:
    """Exit code and output of `python -m bot check`."""
    own = {key: value for key, value in os.environ.items() if not key.startswith("SIGAP_")}
    running = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "check"),
        cwd=tree,
        env={**own, "NO_COLOR": "1"},
        stdout=PIPE,
        stderr=STDOUT,
    )
    said, _ = await running.communicate()
    return running.returncode or 0, said.decode()


async def test_the_check_leads_through_the_readme(tree: Path) -> None:
    written = files_to_write()
    assert [path.as_posix() for path in written] == [
        "flows/procedures/ruang.toml",
        "locales/id/ruang.ftl",
        "locales/en/ruang.ftl",
    ]
    for path, text in written.items():
        (tree / path).write_text(text, encoding="utf-8")
        code, said = await check(tree)
        if path.suffix == ".toml":
            assert code == 2
            for language in ("id", "en"):
                for line in (
                    f"ruang.toml: id: locales/{language}: sop-name-ruang is missing",
                    f"ruang.toml: [ask]: locales/{language}: step-ruang-ask is missing",
                    f"ruang.toml: [prepare]: locales/{language}: step-ruang-prepare is missing",
                    f"[prepare] outcomes.assign: locales/{language}: choice-assign is missing",
                    f"outcomes.assign.fields.room: locales/{language}: field-room is missing",
                ):
                    assert line in said
        elif "id" in path.parts:
            assert (code, "locales/id: " in said) == (2, False)
            assert "locales/en: choice-assign is missing" in said
    assert (code, "are right" in said) == (0, True), said


@pytest.fixture
async def meeting_room(
    database_url: str, tmp_path: Path, tree: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[World]:
    """An office that followed the README, with both channels."""
    for path, text in files_to_write().items():
        (tree / path).write_text(text, encoding="utf-8")
    monkeypatch.setattr(office_file, "PROCEDURES", tree / "flows" / "procedures")
    monkeypatch.setattr(wiring, "LOCALES", tree / "locales")
    async with opened_with_whatsapp(database_url, tmp_path) as world:
        yield world


@pytest.mark.parametrize("channel", ["telegram", "whatsapp"])
async def test_an_sop_made_by_the_readme_runs_to_its_end(
    meeting_room: World, channel: str
) -> None:
    async def somebody(name: str, role: str) -> Someone:
        if channel == "whatsapp":
            return await on_whatsapp(meeting_room, name, role)
        return await meeting_room.official(name, role)

    borrower = await somebody("Contoh Peminjam", "staff")
    head = await somebody("Contoh Kepala Divisi", "ict_head")
    operator = await somebody("Contoh Operator", "operator")
    await borrower.says("Mau pinjam ruang rapat untuk Senin pukul 9")
    borrower.sees_last("Peminjaman Ruang Rapat: Mau pinjam ruang rapat untuk Senin pukul 9")
    await borrower.presses("Kirim")
    borrower.sees_last("R-2026-0001")
    head.sees_last("Persetujuan peminjaman ruang — R-2026-0001")
    await head.presses("Setujui")
    await meeting_room.moves_on(minutes=11)  # on WhatsApp news wait for company
    borrower.sees_last("Permintaan R-2026-0001 disetujui oleh Contoh Kepala Divisi")
    operator.sees_last("Penyiapan ruang — R-2026-0001")
    await operator.presses("Ruang siap")
    operator.sees_last("ruang yang dipakai")
    await operator.says("Ruang Cenderawasih")
    if isinstance(operator, SomeoneOnWhatsApp):
        assert operator.phone.marked
    else:
        operator.sees("Ruang disiapkan")
    await borrower.says("/status")
    borrower.sees_last("Ditutup")
    await head.says("/riwayat R-2026-0001")
    head.sees_last("Ruang disiapkan")


async def test_a_text_file_that_cannot_be_read_is_told(tree: Path) -> None:
    (tree / "locales/id/ruang.ftl").write_text("sop-name-ruang Peminjaman\n", encoding="utf-8")
    code, said = await check(tree)
    assert code == 2
    assert "locales/id: cannot be read: 'sop-name-ruang Peminjaman" in said
    assert "Traceback" not in said
