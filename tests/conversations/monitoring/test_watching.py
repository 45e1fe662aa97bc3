"""SOP A.1 in chat: the monitor's news for Tim TI, Laporkan, and the round of /periksa."""

from collections.abc import AsyncIterator, Mapping
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.monitoring.rounds import Rounds
from bot.worker.process import Worker
from flows.monitoring.finding import Cause, Finding, Health
from flows.monitoring.target import Target
from tests.pdf import pdf_text
from tests.registers import inspections
from tests.world import Someone, World, opened

TARGETS = """
[[target]]
key = "portal"
name = "Portal Contoh"
kind = "website"
address = "https://portal.contoh.example/"
unit = "Dinas Contoh"

[[target]]
key = "simpeg"
name = "SIMPEG"
kind = "system"
address = "https://simpeg.contoh.example/"

[[target]]
key = "server"
name = "Server absensi"
kind = "host"
address = "10.0.0.5"
ports = [443]
internal = true
"""
UP, DOWN, SUSPICIOUS = Health.UP, Health.DOWN, Health.SUSPICIOUS


class Sites:
    """Findings to come from the monitor, by target."""

    def __init__(self, world: World) -> None:
        self._world = world
        self.findings: dict[str, Finding] = {}

    async def __call__(self, target: Target, worker: Worker) -> Finding:
        found = self.findings.get(target.key, Finding(at=self._world.clock(), health=UP))
        return replace(found, at=self._world.clock(), milliseconds=320)

    def are(self, health: Health, *keys: str, **told: object) -> None:
        for key in keys:
            self.findings[key] = Finding(at=self._world.clock(), health=health, **told)  # type: ignore[arg-type]


class Watched:
    """An office with a controlled monitor."""

    def __init__(self, world: World, rounds: Rounds, sites: Sites) -> None:
        self.world = world
        self.sites = sites
        self._rounds = rounds

    async def looks(self, times: int = 1) -> None:
        for _ in range(times):
            await self._rounds.round()
            await self.world.moves_on(minutes=5)

    async def finds(self, health: Health, *keys: str, times: int = 3, **told: object) -> None:
        self.sites.are(health, *keys, **told)
        await self.looks(times)


@pytest.fixture
async def watched(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Watched]:
    async with opened(database_url, tmp_path, more=TARGETS) as world:
        sites = Sites(world)
        rounds = world.app.rounds
        monkeypatch.setattr(rounds, "_look", sites)
        yield Watched(world, rounds, sites)


@pytest.fixture
async def team(watched: Watched) -> Mapping[str, Someone]:
    return {
        "technician": await watched.world.official("Contoh Petugas Satu", "ict_team"),
        "head": await watched.world.official("Contoh Kepala Divisi", "ict_head"),
        "staff": await watched.world.official("Contoh Pelapor", "staff"),
    }


async def test_a_site_that_is_down_is_told_once_and_reported_with_one_tap(
    watched: Watched, team: Mapping[str, Someone]
) -> None:
    technician, head = team["technician"], team["head"]
    await watched.finds(DOWN, "portal", cause=Cause.STATUS, status=503, times=2)
    technician.sees_not("Portal Contoh")
    await watched.looks()
    technician.sees_last("Portal Contoh sekarang tidak dapat diakses")
    technician.sees_last("situs menjawab dengan galat 503")
    seen = technician.count
    await watched.looks(3)
    assert technician.count == seen
    await technician.presses("Laporkan")
    technician.sees_last("Mohon diperiksa")
    technician.sees_last("Portal Contoh (https://portal.contoh.example/): situs menjawab")
    technician.sees_last("Bukti: 1 berkas")
    await technician.presses("Kirim")
    head.sees("Website", "situs menjawab dengan galat 503")
    evidence = next(m for m in head.chat if m.file_name == "pemantau-portal.txt")
    assert b"kode HTTP: 503" in (evidence.file or b"")


async def test_a_page_that_cannot_be_read_is_told_as_one_to_look_at(
    watched: Watched, team: Mapping[str, Someone]
) -> None:
    technician = team["technician"]
    await watched.finds(DOWN, "portal", cause=Cause.UNREADABLE)
    technician.sees_last("halamannya tidak dapat dibaca pemantau")
    technician.sees_last("perlu dilihat langsung")


async def test_what_is_reported_is_not_reported_twice_and_its_recovery_is_told(
    watched: Watched, team: Mapping[str, Someone]
) -> None:
    technician = team["technician"]
    await watched.finds(DOWN, "portal", cause=Cause.SILENT)
    card = technician.last
    await technician.presses("Laporkan")
    await technician.presses("Kirim")
    await technician.presses_data(card.data["Laporkan"])
    technician.sees_last("Portal Contoh sudah dilaporkan dan sedang ditangani: G-2026-0001")
    await watched.finds(UP, "portal", times=2)
    technician.sees_last("✓ Portal Contoh sekarang normal")
    technician.sees_last("Sudah dilaporkan: G-2026-0001")
    assert "Laporkan" not in technician.last.labels


async def test_a_hacked_site_is_told_at_night_and_nothing_is_to_be_deleted(
    watched: Watched, team: Mapping[str, Someone]
) -> None:
    technician = team["technician"]
    kadis = await watched.world.official("Contoh Kepala Dinas", "agency_head")
    await watched.world.moves_to(23, "23.00")
    await watched.finds(
        SUSPICIOUS, "portal", cause=Cause.FORBIDDEN, words=("slot gacor",), times=2
    )
    technician.sees_last("Jangan menghapus apa pun dahulu.")
    technician.sees_last("slot gacor")
    call = watched.world.double.record.calls[-1]
    assert not (call.params or {}).get("disable_notification")
    await technician.presses("Laporkan")
    technician.sees_last("Website (peretasan")
    await technician.presses("Kirim")
    team["head"].sees("Prioritas Kritis")
    kadis.sees("G-2026-0001")


async def test_where_our_own_link_is_down_no_site_is_blamed(
    watched: Watched, team: Mapping[str, Someone]
) -> None:
    technician = team["technician"]
    await watched.finds(DOWN, "portal", "simpeg", cause=Cause.SILENT)
    technician.sees_last("sambungan internet layanan ini sendiri yang putus")
    technician.sees_not("Portal Contoh sekarang")
    await watched.finds(UP, "portal", "simpeg", times=2)
    technician.sees_last("Sambungan internet layanan ini pulih")


async def test_a_certificate_that_ends_soon_is_told_before_it_does(
    watched: Watched, team: Mapping[str, Someone]
) -> None:
    technician = team["technician"]
    await watched.finds(UP, "portal", days_left=9)
    technician.sees_last("Sertifikat Portal Contoh berakhir 9 hari lagi")
    assert sum("Sertifikat" in message.words for message in technician.chat) == 1


async def test_a_round_of_periksa_is_kept_and_becomes_a_page(
    watched: Watched, team: Mapping[str, Someone]
) -> None:
    technician = team["technician"]
    await watched.finds(DOWN, "portal", cause=Cause.SILENT, times=1)
    await technician.says("/periksa")
    technician.sees_last("Pemeriksaan 1 dari 3: Portal Contoh")
    technician.sees_last("tidak dapat diakses, tidak ada jawaban sampai batas waktu")
    await technician.says("halaman depan kosong")
    technician.sees_last("Catatan: halaman depan kosong")
    await technician.presses("Terganggu")
    technician.sees_last("Pemeriksaan 2 dari 3: SIMPEG")
    await technician.says("normal")
    technician.sees_last("Pemeriksaan 3 dari 3: Server absensi")
    await watched.world.moves_on(minutes=2)
    await technician.presses("Belum bisa diperiksa")
    technician.sees("Pemeriksaan selesai dalam 2 menit, dalam waktu baku 5 menit")
    technician.sees("Portal Contoh: terganggu (halaman depan kosong)")
    report = technician.message_with("1 dari 3 sasaran terganggu")
    text = pdf_text(report.file)
    for words in (
        "LAPORAN KEADAAN WEBSITE",
        "Contoh Petugas Satu",
        "halaman depan kosong",
        "sesuai waktu baku 5 menit",
        "Tidak ada jawaban",
    ):
        assert words in text
    kept = await inspections(watched.world)
    assert [(who, len(each.entries)) for each, who in kept] == [("Contoh Petugas Satu", 3)]


async def test_a_slow_round_is_told_as_past_the_standard(
    watched: Watched, team: Mapping[str, Someone]
) -> None:
    technician = team["technician"]
    await technician.says("periksa")
    await watched.world.moves_on(minutes=6)
    for _ in range(3):
        await technician.presses("Normal")
    technician.sees("melewati waktu baku 5 menit")


async def test_what_a_person_found_broken_is_reported_from_the_end_of_the_round(
    watched: Watched, team: Mapping[str, Someone]
) -> None:
    technician = team["technician"]
    await technician.says("/periksa")
    await technician.presses("Normal")
    await technician.presses("Terganggu")
    await technician.presses("Normal")
    await technician.presses("Laporkan SIMPEG")
    technician.sees_last("Mohon diperiksa")
    technician.sees_last("SIMPEG (https://simpeg.contoh.example/)")


async def test_an_old_button_and_batal_leave_no_half_a_round(
    watched: Watched, team: Mapping[str, Someone]
) -> None:
    technician = team["technician"]
    await technician.says("/periksa")
    first = technician.last.data["Normal"]
    await technician.presses("Normal")
    await technician.presses_data(first)
    technician.sees_last("Pemeriksaan 2 dari 3")
    await technician.says("/batal")
    await technician.presses_data(first)
    assert await inspections(watched.world) == []


async def test_every_morning_the_monitor_puts_its_own_on_record(
    watched: Watched, team: Mapping[str, Someone]
) -> None:
    technician = team["technician"]
    await watched.world.moves_to(24, "07.25")
    await watched.finds(DOWN, "simpeg", cause=Cause.NAME, times=1)
    await watched.world.moves_to(24, "07.31")
    text = pdf_text(technician.message_with("1 dari 3 sasaran terganggu").file)
    assert "Pemantau otomatis" in text
    await watched.world.moves_to(25, "07.31")
    (_, who), (second, _) = await inspections(watched.world)
    assert who == ""
    assert {entry.judged for entry in second.entries} == {"unknown"}
    assert second.finished_at - timedelta(days=1) <= watched.world.clock()


async def test_staff_are_shown_the_way_to_report(
    watched: Watched, team: Mapping[str, Someone]
) -> None:
    await team["staff"].says("/periksa")
    team["staff"].sees_last("Pemeriksaan dilakukan oleh Tim TI")


async def test_an_office_that_watches_nothing_is_told_how_to(
    office: World, technician: Someone
) -> None:
    await technician.says("/periksa")
    technician.sees_last("Belum ada situs atau jaringan yang terdaftar")
