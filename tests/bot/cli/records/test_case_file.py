"""python -m bot casefile: a case to read, a case and the whole journal to check elsewhere."""

import json
from pathlib import Path
from zipfile import ZipFile

import pytest

from bot.files.evidence_folder import EvidenceFolder
from flows.records.evidence import KEPT
from storage.database.statement import Statement
from storage.database.tables import evidence, journal
from tests.bot.cli.conftest import Command
from tests.bot.inspection.test_periksa import check
from tests.conversations.reports.stories import finish
from tests.world import Someone, World


def _bytes(name: str) -> bytes:
    return Path(name).read_bytes()


def _there(name: str) -> bool:
    return Path(name).exists()


def _spoil(name: str) -> None:
    Path(name).write_bytes(_bytes(name) + b"x")


@pytest.fixture
def of_office(
    office: World, on_database: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> World:
    """The running office, on whose records the commands work."""
    monkeypatch.setenv("SIGAP_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("SIGAP_OFFICE", str(tmp_path / "office.toml"))
    return office


@pytest.fixture
async def one_case(
    of_office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> World:
    await reporter.sends_photo(caption="wifi mati dari tadi pagi di ruang depan")
    await reporter.presses("Kirim")
    await ict_head.presses("Setujui")
    await finish(technician)
    await of_office.moves_on(hours=1)
    return of_office


async def test_a_case_is_taken_out_and_checked_without_sigap(
    one_case: World, sigap: Command, tmp_path: Path
) -> None:
    said = await sigap("casefile", "G-2026-0001", "g1.zip")
    assert (said.code, said.err) == (0, "")
    with ZipFile("g1.zip") as packed:
        packed.extractall("g1")
        names = set(packed.namelist())
    assert {
        "berkas.pdf",
        "berkas.json",
        "periksa.py",
        "bukti/1-1.jpg",
        "surat/1-konsep.pdf",
    } <= names
    code, told = check(Path("g1"))
    assert (code, "Titik periksa yang tanda tangannya benar: 1" in told) == (0, True), told
    contents = json.loads(_bytes("g1/berkas.json"))
    assert contents["number"] == "G-2026-0001"
    _spoil("g1/surat/1-konsep.pdf")
    code, told = check(Path("g1"))
    assert (code, "berkas surat/1-konsep.pdf diubah (surat tugas" in told) == (1, True)


async def test_evidence_that_was_exchanged_with_its_record_is_told(
    one_case: World, sigap: Command, tmp_path: Path
) -> None:
    """Other bytes, with the hash of these in the records: only the journal still knows better."""
    assert (await sigap("verify")).code == 0
    other = await EvidenceFolder(tmp_path / "evidence").store(b"\xff\xd8 another picture")
    async with one_case.app.database.unit() as unit:
        await unit.run(Statement(evidence.update().values(picture=other)))
    said = await sigap("verify")
    assert said.code == 2
    assert "evidence 1 of G-2026-0001: another file than the journal names" in said.err
    assert (await sigap("casefile", "G-2026-0001", "g1.zip")).code == 0
    with ZipFile("g1.zip") as packed:
        packed.extractall("g1")
    code, told = check(Path("g1"))
    words = "berkas bukti/1-1.jpg: jurnal mencatat kode keaslian lain untuk bukti ini"
    assert (code, words in told) == (1, True), told
    async with one_case.app.database.unit() as unit:
        await unit.run(Statement(evidence.delete()))
    assert "evidence 1: on the journal, and gone from" in (await sigap("verify")).err


async def test_evidence_from_before_the_journal_named_hashes_is_not_held_against_it(
    one_case: World, sigap: Command
) -> None:
    async with one_case.app.database.unit() as unit:
        held = await unit.fetch(Statement(journal.select().where(journal.c.code == KEPT)))
        await unit.run(Statement(evidence.update().values(id=7)))
    assert [json.loads(row["data"])["files"][0]["id"] for row in held] == [1]
    assert (await sigap("casefile", "G-2026-0001", "g1.zip")).code == 0
    with ZipFile("g1.zip") as packed:
        packed.extractall("g1")
    assert _there("g1/bukti/7-1.jpg")
    assert check(Path("g1"))[0] == 0


async def test_the_whole_journal_is_taken_out(one_case: World, sigap: Command) -> None:
    said = await sigap("casefile", "office", "jurnal.zip")
    assert (said.code, said.err) == (0, "")
    with ZipFile("jurnal.zip") as packed:
        packed.extractall("jurnal")
    code, told = check(Path("jurnal"))
    assert (code, "UTUH" in told) == (0, True), told


async def test_it_is_read_as_a_pdf(one_case: World, sigap: Command) -> None:
    said = await sigap("casefile", "G-2026-0001", "g1.pdf")
    assert (said.code, _bytes("g1.pdf")[:5]) == (0, b"%PDF-"), said


async def test_a_case_that_is_not_there_or_a_file_that_is(
    of_office: World, sigap: Command, tmp_path: Path
) -> None:
    (tmp_path / "ada.pdf").write_bytes(b"x")
    for words, told in (
        (("G-2026-0001", "berkas.pdf"), "There is no case G-2026-0001."),
        (("G-2026-0001", "berkas.zip"), "There is no case G-2026-0001."),
        (("G-2026-0001", "berkas.doc"), "name a file that ends in .pdf or .zip"),
        (("G-2026-0001", tmp_path / "ada.pdf"), "exists already"),
    ):
        said = await sigap("casefile", *words)
        assert (said.code, told in said.err) == (2, True), said
    assert not _there("berkas.zip")
