"""What people type is taken for what it is; the measure of both: python -m tests.language."""

from pathlib import Path

import pytest

from storage.database.statement import Statement
from storage.database.tables import cases
from tests.databases import SQLiteFiles
from tests.language.outcomes import REPORTS, ROLES, outcome, right, utterances
from tests.world import opened


@pytest.mark.parametrize("part", ["working", "rounds"])
def test_what_is_worked_with_is_understood(part: str) -> None:
    _, missed = right(part)
    assert missed == []


def test_there_are_enough_of_them() -> None:
    count = {part: len([*utterances(part)]) for part in ("working", "frozen")}
    assert sum(count.values()) >= 300
    assert 0.25 < count["frozen"] / sum(count.values()) < 0.4


@pytest.mark.parametrize(
    ("said", "role", "taken"),
    [
        ("selamat pagi pak, wifi mati", "staff", "fault"),
        ("terima kasih sudah memperbaiki wifi yang mati kemarin", "staff", "thanks"),
        ("terima kasih, tapi printer rusak lagi", "staff", "fault"),
        ("printer rusak pak, terima kasih", "staff", "fault"),
        ("kemarin web down tapi sudah dipulihkan tim", "staff", "confirm"),
        ("wifi mati tapi sudah saya restart tetap tidak bisa", "staff", "fault"),
        ("sudah tidak lemot lagi pak", "staff", "confirm"),
        ("kapan wifi yang mati itu diperbaiki?", "staff", "where"),
        ("sudah bisa pak, makasih", "staff", "confirm"),
        ("rekap", "staff", "unclear"),
        ("siapa yang terlambat?", "agency_head", "overdue"),
        ("wifi error, minta sandi terus", "staff", "fault"),
        ("minta sandi wifi", "staff", "request"),
        ("👍", "staff", "thanks"),
        ("?", "staff", "unclear"),
        ("g 2026 12 gimana", "staff", "where"),
        ("g-2026-0012", "staff", "where"),
        ("kalau server mati tengah malam siapa yang piket?", "staff", "duty"),
        ("misal jaringan putus malam hari, hubungi ke mana?", "staff", "how"),
        ("mau lapor kalau printer di ruang kami rusak", "staff", "fault"),
        ("kalau buka web kepegawaian keluar tulisan error", "staff", "fault"),
        ("trims sudah memasang wifi yang putus", "staff", "thanks"),
        ("makasih min, bantu dong wifi mati", "staff", "fault"),
        ("printer rusak pak, terima kasih bantuannya", "staff", "fault"),
        ("siap pak, saya cek dulu printer yang rusak", "ict_team", "thanks"),
        ("ok pak tapi printernya masih macet", "staff", "fault"),
        ("kirain wifi mati ternyata hp saya mode pesawat", "staff", "confirm"),
        ("kirain sudah beres ternyata wifi masih putus", "staff", "fault"),
        ("katanya website pemda diretas, apa betul?", "stranger", "hoax"),
        ("katanya wifi sudah baik tapi di ruangan kami tetap mati", "staff", "fault"),
        ("mobil dinas mogok di jalan", "staff", "private"),
        ("mobil pelayanan keliling tidak ada sinyal", "staff", "fault"),
        ("di rumah sakit semua komputer mati", "staff", "fault"),
        ("lampu jalan di ohoi kami mati sudah seminggu", "stranger", "unclear"),
        ("toilet lantai 2 mampet", "staff", "unclear"),
        ("mohon dibuatkan berita perbaikan jalan rusak", "staff", "content"),
        ("tidak bisa upload berita di website", "staff", "fault"),
        ("berapa kali internet putus bulan ini", "agency_head", "recap"),
        ("minta rekomendasi pengganti printer yang rusak", "staff", "request"),
        ("laptop su seng mau hidop lai", "staff", "fault"),
        ("gabisa login sipd", "staff", "fault"),
        ("berita kegiatan kami sudah diupload belum?", "staff", "where"),
        ("bagaimana cara minta dibuatkan poster?", "staff", "how"),
        ("mohon posting kegiatan kami di akun ig dinas", "staff", "content"),
        ("tolong muat berita pelatihan UMKM kemarin", "staff", "content"),
        ("buatkan infografis syarat dan prosedur layanan KTP", "staff", "content"),
        ("ternyata cuma kabel lepas, sudah saya pasang lagi", "staff", "confirm"),
        ("kabel sudah saya pasang lagi tapi internet tetap mati", "staff", "fault"),
        ("wifi yg lemot kmrn skrg kencang", "staff", "confirm"),
        ("kapan teknisi datang lihat komputer rusak", "staff", "where"),
        ("kalau server down bisa pulang cepat dong wkwkwk", "staff", "private"),
        ("wkwkwk printer macet lagi min", "staff", "fault"),
        ("layar goyang terus pak tolong", "staff", "fault"),
        ("scanner sudah mau baca lagi, rupanya kaca kotor", "staff", "confirm"),
        ("wifi sudah bisa ternyata sandinya salah lagi", "staff", "fault"),
        ("printer sudah mau nyetak lagi ternyata hasilnya masih buram", "staff", "fault"),
        ("nanti server kita dipindah ke data center provinsi bulan depan", "staff", "unclear"),
        ("bikin kartu kuning di kantor apa kaka", "stranger", "who"),
    ],
)
def test_a_kind_of_each(said: str, role: str, taken: str) -> None:
    assert outcome(said, {"agency_head": "head"}.get(role, role)) == taken


def test_reports_are_what_may_become_a_case() -> None:
    assert {each.outcome for each in utterances("working")} >= REPORTS


CHUNKS = 4


@pytest.mark.parametrize("part", ["working", "rounds", "frozen"])
@pytest.mark.parametrize("chunk", range(CHUNKS))
async def test_what_is_no_report_makes_no_case_in_two_hours(
    sqlite_files: SQLiteFiles, tmp_path: Path, part: str, chunk: int
) -> None:
    """A first message of each person; those of the frozen part are counted, never shown."""
    said = [each for each in utterances(part) if not each.reports][chunk::CHUNKS]
    url = await sqlite_files.fresh()
    async with opened(url, tmp_path) as office:
        for place, each in enumerate(said):
            if roles := sorted(ROLES[each.role]):
                person = await office.official(f"Contoh Orang {place}", *roles)
            else:
                person = office.stranger()
            await person.phone.sends_text(each.said)
            await office.settle()
        for minutes in (11, 20, 89):
            await office.moves_on(minutes=minutes)
        rows = await office.app.database.read(Statement(cases.select()))
    sqlite_files.drop(url)
    made = [row["description"] for row in rows] if part != "frozen" else []
    count = len(rows)
    del rows, said  # a frozen line is a number, also in a failure
    assert count == 0, made
