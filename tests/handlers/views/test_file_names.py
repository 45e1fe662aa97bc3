"""Names of letter and report files: phones keep only what follows the last "/" or backslash."""

from flows.messages.registry import decode
from handlers.views.registry import VIEWS, screen
from tests.handlers.views.samples import samples

NUMBER = "800.1.11.1/014/DISKOMINFO/XI/2026"


def test_no_name_of_a_file_holds_a_slash_even_if_the_letter_s_number_does() -> None:
    names = set()
    for kind in sorted(VIEWS):
        for params in samples(kind):
            told = (
                {**params, "letter": NUMBER} if isinstance(params.get("letter"), str) else params
            )
            names |= {each.name for each in screen(decode(kind, told)).media if each.name}
    assert "Surat Tugas G-2026-0147.pdf" in names
    assert [name for name in names if "/" in name or "\\" in name] == []
