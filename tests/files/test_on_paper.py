"""An approved text on paper: "approved is what was published", with the indent of its lists."""

import pypdfium2

from tests.conversations.content.office import FACEBOOK, WEBSITE, Office
from tests.world import World, picture

TEXT = "Syarat pendaftaran:\n1. Kartu keluarga\n  - asli\n    - salinan"


def left_of(words: str, data: bytes) -> float:
    """Distance of the words from the left edge of their page, in points."""
    for page in pypdfium2.PdfDocument(data):
        text = page.get_textpage()
        found = text.search(words).get_next()
        if found is not None:
            return float(text.get_charbox(found[0])[0])
    raise AssertionError(f"{words!r} is on no page")


async def test_a_list_keeps_its_indent_on_paper(office: World) -> None:
    people = await Office.of(office)
    await people.to_research()
    await people.drafts(TEXT)
    await people.submits()
    await people.upt_head.presses("Setujui")
    await people.designs(picture())
    await people.team.presses("Terima")
    await people.links(WEBSITE, FACEBOOK)
    await people.team.presses("Selesai")
    paper = next(m for m in people.team.chat if m.file_name and m.file_name.endswith(".pdf"))
    lines = ("1. Kartu", "- asli", "- salinan")
    first, second, third = (left_of(each, paper.file or b"") for each in lines)
    assert first < second < third
    assert abs((third - second) - (second - first)) < 1
