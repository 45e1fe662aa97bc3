"""Letters while somebody acts in another's place (naskah dinas: Plh., Plt., a.n.)."""

import pytest

from bot.config.office_file import ROOT, read_office
from bot.documents.represented import approver, signer

OFFICE = read_office(ROOT / "office.toml").office


def place(kind: str) -> dict[str, object]:
    return {"kind": kind, "role": "ict_head", "official": "Contoh Kepala", "hours": 4}


@pytest.mark.parametrize(
    ("kind", "printed"),
    [
        ("plh", "Plh. Kepala Divisi ICT, Contoh Wakil; mewakili Contoh Kepala"),
        ("plt", "Plt. Kepala Divisi ICT, Contoh Wakil; mewakili Contoh Kepala"),
        ("an", "a.n. Kepala Divisi ICT, Contoh Wakil; mewakili Contoh Kepala"),
        (
            "alternate",
            "Kepala UPT, Contoh Wakil; mewakili Kepala Divisi ICT, Contoh Kepala, "
            "yang tidak menjawab 4 jam kerja",
        ),
        (
            "own_report",
            "Kepala UPT, Contoh Wakil; Kepala Divisi ICT, Contoh Kepala, adalah pelapor",
        ),
    ],
)
def test_who_approved_and_in_whose_place(kind: str, printed: str) -> None:
    assert approver(OFFICE, "Contoh Wakil", ["staff", "upt_head"], place(kind)) == printed


def test_who_approves_in_their_own_right_is_named_alone() -> None:
    assert approver(OFFICE, "Contoh Kepala", ["ict_head"], None) == "Contoh Kepala"


@pytest.mark.parametrize(
    ("kind", "title"),
    [
        ("plh", ("Plh. KEPALA DINAS KOMUNIKASI DAN INFORMATIKA,",)),
        ("plt", ("Plt. KEPALA DINAS KOMUNIKASI DAN INFORMATIKA,",)),
        ("an", ("a.n. KEPALA DINAS KOMUNIKASI DAN INFORMATIKA", "KEPALA UPT,")),
    ],
)
def test_the_signature_block_says_in_whose_place(kind: str, title: tuple[str, ...]) -> None:
    block = signer(OFFICE, {"kind": kind, "name": "Contoh", "nip": "", "roles": ["upt_head"]})
    assert (block.title, block.name, block.nip) == (title, "Contoh", None)


def test_the_signer_of_office_toml_signs_otherwise() -> None:
    assert signer(OFFICE, None).title == OFFICE.letter.signer_title
