"""SOP C.6: links as people type them, and channels that cannot be published."""

import pytest

from tests.conversations.content.office import FACEBOOK, WEBSITE, Office
from tests.pdf import pdf_text
from tests.world import World, picture


@pytest.fixture
async def people(office: World) -> Office:
    return await Office.of(office)


async def test_an_address_without_a_scheme_is_understood(people: Office) -> None:
    await people.to_publish(picture())
    await people.links(
        WEBSITE.removeprefix("https://"), "sudah di " + FACEBOOK.removeprefix("https://www.")
    )
    await people.team.presses("Selesai")
    people.reporter.sees("sudah terbit dan diarsipkan", WEBSITE, "https://facebook.com/dinas")


async def test_a_channel_that_is_locked_is_left_out_with_its_reason(people: Office) -> None:
    await people.to_publish(picture(), "Website", "Instagram")
    await people.links(WEBSITE)
    await people.team.presses("Selesai")
    assert "Instagram" in people.team.toasts[-1]
    await people.team.presses("Kanal tidak terbit")
    people.team.sees_last("Kanal mana yang tidak dapat diterbitkan")
    assert "Facebook" not in str(people.team.last.labels)
    await people.team.presses("Instagram")
    await people.team.says("Akun Instagram terkunci")
    people.team.sees("Instagram: tidak terbit (Akun Instagram terkunci)")
    await people.team.presses("Selesai")
    people.reporter.sees("sudah terbit dan diarsipkan")
    people.reporter.sees("Instagram: tidak terbit (Akun Instagram terkunci)")
    paper = next(m for m in people.team.chat if m.file_name and m.file_name.endswith(".pdf"))
    text = pdf_text(paper.file)
    assert "Akun Instagram terkunci" in text


async def test_the_last_channel_is_not_left_out(people: Office) -> None:
    await people.to_publish(picture(), "Website")
    await people.team.presses("Kanal tidak terbit")
    assert "paling sedikit di satu kanal" in people.team.toasts[-1]


async def test_an_address_typed_as_the_reason_is_the_new_link(people: Office) -> None:
    await people.to_publish(picture(), "Website")
    await people.links("https://situs.contoh.go.id/mati/festival")
    await people.team.presses("Selesai")
    await people.team.presses("Ganti tautan")
    await people.team.says("situs.contoh.go.id/berita/festival")
    people.team.sees("Tautan baru untuk K-2026-0001 sudah kami catat", WEBSITE)
    await people.team.presses("Selesai")
    people.reporter.sees("sudah terbit dan diarsipkan", WEBSITE)
    people.reporter.sees_not("/mati/festival")


async def test_a_short_link_typed_as_the_reason_is_refused_and_the_old_one_stands(
    people: Office,
) -> None:
    await people.to_publish(picture(), "Website")
    await people.links("https://situs.contoh.go.id/mati/festival")
    await people.team.presses("Selesai")
    await people.team.presses("Ganti tautan")
    await people.team.says("bit.ly/festival")
    people.team.sees("tautan lama tetap berlaku", "bukan tautan terbitan")
