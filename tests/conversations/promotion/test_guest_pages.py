"""A photo of the guest book's page: rows proposed, each entered by a tap."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.desk import Desk
from tests.conversations.promotion.office import Office
from tests.screens import ROWS, guest_page, needs_tesseract, screen
from tests.whatsapp_world import opened_with_whatsapp
from tests.world import World

pytestmark = needs_tesseract


@pytest.fixture
async def office(database_url: str, tmp_path: Path) -> AsyncIterator[World]:
    async with opened_with_whatsapp(database_url, tmp_path, read_pictures=True) as world:
        yield world


async def guests(office: World) -> list[tuple[str, str]]:
    async with office.app.database.unit() as unit:
        visits = await Desk(unit).promotions.visits(1)
    return [(each.name, each.institution) for each in visits]


async def test_each_row_enters_the_form_by_a_tap(office: World) -> None:
    people = await (await Office.of(office)).to_visits()
    clerk = people.operator
    await clerk.presses("Catat tamu")
    await clerk.presses("Menerima tamu")
    torn = ("4", "~~", "Balai Contoh", "rapat", "")
    await clerk.sends_photo(guest_page([*ROWS, torn], turned=1.5, dim=0.8))
    clerk.sees_last("3 baris terbaca")
    clerk.sees_last("1 baris tidak terbaca")
    clerk.sees_last("Yosep Latumahina, Kantor Camat Wilan, Konsultasi domain")
    clerk.sees_not("3456 7801")
    await clerk.presses("Baris 1")
    await clerk.presses("Baris 3")
    clerk.sees_last("Gangguan jaringan, 1 orang ✓")
    assert clerk.last.labels == ("Baris 2",)
    await clerk.says("Maria Contoh, Dinas Sosial, Permohonan subdomain")
    await clerk.presses("Cukup")
    assert await guests(office) == [
        ("Yosep Latumahina", "Kantor Camat Wilan"),
        ("Ahmad Rekaan", "Puskesmas Elat"),
        ("Maria Contoh", "Dinas Sosial"),
    ]
    await clerk.presses("Baris 2")  # the same guest that was written
    assert len(await guests(office)) == 3


async def test_a_photo_of_people_is_a_photo(office: World) -> None:
    people = await (await Office.of(office)).to_visits()
    clerk = people.operator
    await clerk.presses("Catat tamu")
    await clerk.presses("Menerima tamu")
    before = clerk.count
    await clerk.sends_photo(screen())
    assert clerk.count == before + 1
    clerk.sees_not("terbaca")
