"""The proposed priority of a report, from its words, its kind and its unit."""

import pytest

from flows.faults.named_place import named_place
from flows.faults.recognition import propose_category
from flows.urgency.priority import Priority, propose_priority, rank_of

SERVES = ("RSUD", "Puskesmas", "Dukcapil", "Perizinan", "PTSP")
KRITIS, TINGGI, SEDANG, RENDAH = Priority


@pytest.mark.parametrize(
    ("text", "unit", "expected"),
    [
        ("website dinas di hack, muncul judi online", "Dinas Sosial", KRITIS),
        ("ruang server kebanjiran", "Dinas Kominfo", KRITIS),
        ("internet semua OPD mati", "Sekretariat Daerah", KRITIS),
        ("ada data bocor dari aplikasi simpeg", "BKPSDM", KRITIS),
        ("internet putus dari pagi", "RSUD Karel Sadsuitubun Langgur", TINGGI),
        ("aplikasi tidak bisa dibuka", "Puskesmas Contoh", TINGGI),
        ("jaringan mati", "Dinas Kependudukan dan Pencatatan Sipil (Dukcapil)", TINGGI),
        ("website kabupaten tidak bisa diakses", "Bagian Umum", TINGGI),
        ("printer macet", "RSUD Karel Sadsuitubun Langgur", RENDAH),
        ("lupa sandi simpeg", "Dinas Sosial", RENDAH),
        ("internet putus dari pagi", "Dinas Sosial", SEDANG),
        ("komputer kena virus, smua file jd .lockbit", "Dinas Sosial", KRITIS),
        ("akun fb dinas diambil alih orang", "Dinas Sosial", KRITIS),
        ("ada asap dari server", "Dinas Sosial", KRITIS),
        ("bau hangus dari panel listrik", "Dinas Sosial", KRITIS),
        ("puskesmas elat internet mati total, pasien bpjs antri", "Dinas Kesehatan", TINGGI),
        ("komputer loket RSUD mati total", "Dinas Kesehatan", TINGGI),
        ("mohon pasang anti virus", "Dinas Sosial", SEDANG),
        ("api simpeg error", "BKPSDM", SEDANG),
        ("", "", SEDANG),
    ],
)
def test_what_it_is_called(text: str, unit: str, expected: Priority) -> None:
    kind = propose_category(text)
    assert expected is propose_priority(
        category=kind.category or "",
        subcategory=kind.sub or "",
        text=text,
        unit=unit,
        public_services=SERVES,
    )


def test_the_office_says_who_serves_people() -> None:
    told = {"category": "jaringan", "subcategory": "putus", "text": "", "unit": "SD Contoh"}
    assert propose_priority(**told, public_services=()) is SEDANG
    assert propose_priority(**told, public_services=("SD Contoh",)) is TINGGI


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("puskesmas elat internet mati total, pasien bpjs antri", "puskesmas elat"),
        ("internet di Puskesmas Ohoijang Baru putus", "Puskesmas Ohoijang Baru"),
        ("rsud, internet mati", "rsud"),
        ("internet di ruang depan mati", ""),
    ],
)
def test_a_place_that_is_named_is_taken(text: str, place: str) -> None:
    assert named_place(text, SERVES) == place


def test_the_order_and_what_is_not_known_stands_in_the_middle() -> None:
    assert sorted(["rendah", "", "kritis", "tinggi"], key=rank_of) == [
        "kritis",
        "tinggi",
        "",
        "rendah",
    ]
