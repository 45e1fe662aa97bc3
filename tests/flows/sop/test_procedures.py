from datetime import date

import pytest

from flows.sop.assumptions import assumptions
from flows.sop.procedure import Procedure
from tests.flows.engine.cast import PROCEDURES

EVERY = pytest.mark.parametrize("procedure", list(PROCEDURES), ids=lambda each: each.id)


def printed(id: str) -> list[tuple[str | None, str, int | None, int | None]]:
    return [
        (step.printed, step.source, step.standard.minutes, step.standard.workdays)
        for step in PROCEDURES.latest(id).steps.values()
        if step.printed is not None
    ]


def test_the_fault_sop_is_as_the_paper_has_it() -> None:
    assert printed("gangguan") == [
        ("1", "Memeriksa Website, Jaringan, dan Sistem Informasi", 5, None),
        ("2", "Melaporkan Gangguan", 5, None),
        ("3", "Pengajuan Surat Tugas tim teknologi informasi", 15, None),
        ("4", "Melakukan Perbaikan", 60, None),
        ("5", "Pelaporan Hasil Perbaikan", None, 1),
        ("5", "Pelaporan Gangguan Eksternal Terpusat ke TIK", None, 3),
        ("6", "UPT TIK memperbaiki gangguan eksternal", None, None),
        ("7", "Menerima laporan dan Melakukan Pengecekan", None, None),
    ]


def test_the_promotion_sop_keeps_its_numbers_and_has_no_third_step() -> None:
    assert printed("promosi") == [
        ("1", "Menyiapkan media dan", None, 1),
        ("2", "Membuat jadwal promosi", 30, None),
        ("4", "Melakukan kunjungan dan menerima kunjungan", 60, None),
        ("5", "Melakukan promosi melalui website dan media sosial", 10, None),
        ("6", "Memperkenalkan unit dan menawarkan program kegiatan / jasa", 30, None),
        ("7", "Identifikasi ketercapaian promosi dan kendala yang terjadi", 15, None),
        ("8", "Proyeksi dan rekomendasi promosi selanjutnya", 10, None),
    ]


def test_the_content_sop_takes_more_than_a_working_day() -> None:
    rows = printed("konten")
    assert [row[0] for row in rows] == ["1", "2", "3", "4", "5", "6", "7"]
    assert sum(row[2] or 0 for row in rows) == 8 * 60 + 6


def test_the_heads_of_the_papers() -> None:
    heads = {each.id: (each.prefix, each.date, each.number) for each in PROCEDURES}
    assert heads == {
        "gangguan": ("G", date(2020, 7, 1), ""),
        "promosi": ("P", date(2020, 7, 2), ""),
        "konten": ("K", date(2020, 7, 1), ""),
    }


def test_what_the_office_must_confirm() -> None:
    assumed = {each.id: [step.key for step in assumptions(each)] for each in PROCEDURES}
    assert assumed == {
        "gangguan": ["check", "external", "verify"],
        "konten": ["takedown", "remove", "mend"],
        "promosi": list(PROCEDURES.latest("promosi").steps),
    }


@EVERY
def test_a_step_that_the_paper_lacks_stays_out_of_the_ledger(procedure: Procedure) -> None:
    for step in procedure.steps.values():
        assert step.in_ledger == (step.printed is not None)


@EVERY
def test_no_text_of_another_institution_is_left(procedure: Procedure) -> None:
    for step in procedure.steps.values():
        words = f"{step.source} {step.requires} {step.output.source}".lower()
        assert not any(alien in words for alien in ("bahasa", "magang", "psikotes"))


def test_an_sop_is_found_by_its_prefix_and_by_its_version() -> None:
    assert PROCEDURES.by_prefix("G") is PROCEDURES.latest("gangguan")
    assert PROCEDURES.get("gangguan", 1).version == 1
    with pytest.raises(KeyError):
        PROCEDURES.by_prefix("Z")
    with pytest.raises(KeyError):
        PROCEDURES.get("gangguan", 99)
    with pytest.raises(KeyError):
        PROCEDURES.latest("tidak ada")
