"""/meja: the office in one page, as a file in the chat."""

import re
from html.parser import HTMLParser

import pytest

from bot.overview.document import LARGEST
from tests.conversations.reports.stories import approved, report
from tests.world import SentMessage, Someone, World

FORGED = "printer rusak <script>alert(1)</script> \"'><img src=x onerror=alert(2)> &amp; {$x}"


class Read(HTMLParser):
    """The text of a page, its elements and their attributes."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.words = ""
        self.elements: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.feed(page)
        self.words = " ".join(self.words.split())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(tag)
        self.attributes += attrs

    def handle_data(self, data: str) -> None:
        self.words += f" {data}"


async def page_of(someone: Someone, asked: str = "/meja") -> str:
    await someone.says(asked)
    return page_in(someone.message_with("Meja"))


def page_in(message: SentMessage) -> str:
    assert message.kind == "document"
    return (message.file or b"").decode()


@pytest.mark.parametrize("asked", ["/meja", "meja", "Halaman"])
async def test_the_page_comes_as_a_file(office: World, ict_head: Someone, asked: str) -> None:
    page = await page_of(ict_head, asked)
    assert page.startswith("<!doctype html>")
    words = Read(page).words
    assert "Meja Contoh Kepala Divisi" in words
    assert "Tidak ada yang menunggu Bapak/Ibu saat ini." in words
    ict_head.sees("Buka berkas ini di peramban", "SIGAP_PUBLIC_URL")


async def test_what_waits_is_there_with_its_ledger_and_drawing(
    office: World, reporter: Someone, ict_head: Someone
) -> None:
    await report(reporter)
    await office.moves_on(minutes=20)
    page = await page_of(ict_head)
    words = Read(page).words
    for told in (
        "Menunggu Bapak/Ibu (1)",
        "Lewat waktu baku (1)",
        "wifi mati dari tadi pagi di ruang depan",
        "Lewat 5 menit",
        "pekan lalu 0",
        "G-2026-0001 berada pada: Persetujuan surat tugas",
    ):
        assert told in words, told
    assert page.count('<use href="#sop-gangguan-') == 1
    assert 'id="G-2026-0001"' in page


async def test_it_shows_nothing_that_the_chat_would_refuse(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    other = await office.official("Contoh Staf Lain", "staff")
    shown, hidden = await page_of(reporter), await page_of(other)
    assert "G-2026-0001" in shown
    assert "G-2026-0001" not in hidden
    for page in (shown, hidden):
        assert "Pekan ini" not in page  # /rekap is refused too
        assert "Layanan, untuk admin" not in page


async def test_the_admin_sees_the_service(office: World) -> None:
    admin = await office.official("Contoh Admin", "admin")
    words = Read(await page_of(admin)).words
    for told in ("Layanan, untuk admin", "Hari kerja", "Libur berikutnya", "Templat WhatsApp"):
        assert told in words, told


async def test_what_people_write_stays_text(
    office: World, reporter: Someone, ict_head: Someone
) -> None:
    await report(reporter, FORGED)
    page = await page_of(ict_head)
    read = Read(page)
    assert "<script>alert(1)</script>" in read.words
    assert not {"script", "img", "iframe", "object", "embed", "form"} & set(read.elements)
    assert not [name for name, _ in read.attributes if name.startswith("on") or name == "style"]


async def test_it_needs_nothing_from_elsewhere_and_is_small(
    office: World, reporter: Someone, ict_head: Someone
) -> None:
    for place in range(10):
        await reporter.says(f"/lapor printer macet di ruang {place}")
        await reporter.presses("Kirim")
    page = await page_of(ict_head)
    read = Read(page)
    assert len(page.encode()) <= LARGEST
    links = [value for name, value in read.attributes if name in ("href", "src")]
    assert all(value and value.startswith("#") for value in links)
    assert not re.search(r"url\(|@import|https?://", page)
    policies = [value or "" for name, value in read.attributes if name == "content"]
    assert policies[0].startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policies[0]


async def test_it_is_written_in_the_readers_language(office: World, ict_head: Someone) -> None:
    await ict_head.says("/bahasa")
    await ict_head.presses("English")
    await ict_head.says("/meja")
    page = page_in(ict_head.message_with("The office for"))
    assert '<html lang="en">' in page
    assert "Nothing is waiting for you now." in page
