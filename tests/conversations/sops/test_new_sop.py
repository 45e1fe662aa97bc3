"""An SOP of an invented office, added by a TOML file and its texts alone, and run in chat."""

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.config import office_file
from bot.process import wiring
from tests.flows.sop.five_steps import FIVE_STEPS
from tests.world import World, opened

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
    """The office with one SOP more."""
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
