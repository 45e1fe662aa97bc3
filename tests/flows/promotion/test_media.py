"""Media of a promotion by the names of their files (SOP B.1)."""

import pytest

from flows.promotion.media import named_media


@pytest.mark.parametrize(
    ("name", "media"),
    [
        ("Notulen_Rapat_Divisi.pdf", {"minutes"}),
        ("notulensi rapat 12 Nov.docx", {"minutes"}),
        ("risalah rapat", {"minutes"}),
        ("kartu-nama.png", {"card"}),
        ("KartuNama_final.pdf", {"card"}),
        ("Kartu nama baru", {"card"}),
        ("PROFIL UPT TIK.pdf", {"profile"}),
        ("profil website dinas.pdf", {"profile"}),
        ("company_profile.pdf", {"profile"}),
        ("materi-website.docx", {"web"}),
        ("materi web", {"web"}),
        ("kartu nama dan profil", {"card", "profile"}),
        ("notulen, kartu nama, profil, materi website", {"minutes", "card", "profile", "web"}),
        ("IMG_0012.jpg", set()),
        ("scan.pdf", set()),
        ("kartu keluarga.pdf", set()),
        ("", set()),
    ],
)
def test_a_name_says_which_media_it_is(name: str, media: set[str]) -> None:
    assert named_media(name) == media
