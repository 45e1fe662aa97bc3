"""The admin is told once of what needs a hand, once when it is over; /kesehatan shows it."""

from pathlib import Path

import pytest

from bot.channels.whatsapp.account.telling import noticed
from bot.runtime import readiness
from bot.upkeep import self_check as looks
from bot.upkeep.clock_check import BUILT, clock_signs
from flows.messages.kinds.admin import WhatsappAccount
from flows.office.upkeep.self_check import backed_up
from flows.office.upkeep.troubles import Sign, Trouble
from storage.database.statement import Statement
from storage.database.tables import outbox
from tests.whatsapp_world import on_whatsapp
from tests.world import Someone, World

pytestmark = pytest.mark.usefixtures("roomy")


async def look(office: World, *, polled: bool = True) -> None:
    if polled:
        office.app.polling.last_success = office.clock()
    await office.app.self_check.look()
    await office.settle()


def says_last(someone: Someone, *texts: str) -> None:
    for text in texts:
        someone.sees_last(text)


async def test_a_trouble_is_told_once_and_once_when_it_is_over(
    office: World, admin: Someone, reporter: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    await look(office)
    assert admin.count == 0
    monkeypatch.setattr(looks, "ROOM_SHARE", 2.0)
    for _ in range(3):
        await look(office)
        await office.moves_on(minutes=1)
    assert admin.count == 1
    says_last(admin, "Perlu ditangani: ruang simpan hampir penuh (tersisa", "Kosongkan ruang")
    monkeypatch.setattr(looks, "ROOM_SHARE", 0.0)
    await look(office)
    await office.moves_on(minutes=5)
    await look(office)
    assert admin.count == 1
    await office.moves_on(minutes=6)
    await look(office)
    says_last(admin, "Sudah pulih: ruang simpan hampir penuh", "(sejak Senin 08.15)")
    assert reporter.count == 0


async def test_a_trouble_that_comes_back_soon_was_never_over(
    office: World, admin: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    for share in (2.0, 0.0, 2.0, 0.0, 2.0):
        monkeypatch.setattr(looks, "ROOM_SHARE", share)
        await look(office)
        await office.moves_on(minutes=2)
    assert admin.count == 1


async def test_a_refused_certificate_is_told_with_what_to_do(
    office: World, admin: Someone
) -> None:
    office.app.polling.distrust = "issuer"
    await look(office)
    says_last(admin, "ditolak, karena penerbit sertifikatnya tidak dikenal", "SSL_CERT_FILE")
    await admin.says("/kesehatan")
    admin.sees_last("penerbit sertifikatnya tidak dikenal")
    assert "✓ Telegram" not in (admin.last.text or "")
    office.app.polling.distrust = ""
    await look(office)
    await office.moves_on(minutes=11)
    await look(office)
    says_last(admin, "Sudah pulih: sambungan ke Telegram ditolak")


async def test_kesehatan_is_one_short_screen(
    office: World, admin: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    await admin.says("/kesehatan")
    says_last(admin, "Pemeriksaan pertama belum selesai")
    await look(office)
    await admin.says("kesehatan")
    says_last(
        admin,
        "Semua berjalan baik",
        "✓ Basis data",
        "✓ Telegram: jawaban terakhir Senin 08.15",
        "Menunggu: 0 masuk, 0 keluar",
        "Cadangan terakhir: belum pernah",
    )
    assert "WhatsApp" not in admin.last.words
    async with office.app.database.unit() as unit:
        await backed_up(office.app.rounds._works.work(unit))
    monkeypatch.setattr(looks, "ROOM_SHARE", 2.0)
    await look(office)
    await office.moves_on(minutes=1)
    await admin.says("kesehatan")
    says_last(
        admin,
        "1 hal perlu ditangani",
        "✗ ruang simpan hampir penuh",
        "(sejak Senin 08.15)",
        "Kosongkan ruang di server",
        "✓ Basis data",
        "Cadangan terakhir: Senin 08.15",
    )
    assert "✓ Ruang simpan" not in admin.last.words


async def test_kesehatan_is_for_admins_and_a_unit_of_that_name_is_an_answer(
    office: World, reporter: Someone, stranger: Someone
) -> None:
    await reporter.says("/kesehatan")
    assert "Menunggu:" not in reporter.last.words
    await stranger.says("wifi mati dari tadi pagi di ruang depan")
    await stranger.says("Contoh Warga")
    await stranger.says("kesehatan")
    assert "admin" not in stranger.last.words.lower()


async def test_kesehatan_on_whatsapp_and_a_paused_template(both: World) -> None:
    admin = await on_whatsapp(both, "Contoh Admin", "admin")
    await admin.says("kesehatan")
    says_last(admin, "Pemeriksaan pertama belum selesai")
    await look(both)
    await admin.says("kesehatan")
    says_last(admin, "Semua berjalan baik", "✓ WhatsApp")
    for event, words in (
        ("template-paused", "✗ templat WhatsApp sigap_kartu tidak dapat dipakai"),
        ("template-approved", "Semua berjalan baik"),
    ):
        async with both.app.database.unit() as unit:
            about = WhatsappAccount(event=event, name="sigap_kartu", language="id")
            await noticed(both.app.rounds._works.work(unit), about)
        await look(both)
        await admin.says("kesehatan")
        says_last(admin, words)


async def test_what_was_given_up_and_backups_are_listed(office: World, admin: Someone) -> None:
    await look(office)
    await office.moves_on(days=9)
    before = admin.count
    async with office.app.database.unit() as unit:
        await unit.run(Statement(outbox.update().values(state="dead")))
    await look(office)
    told = "\n".join(message.words for message in admin.chat[before:])
    assert "cadangan terakhir sudah 9 hari" in told
    await admin.says("kesehatan")
    says_last(admin, "cadangan terakhir sudah 9 hari", "python -m bot backup")


async def test_a_full_disk_is_told(
    office: World, admin: Someone, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def full(path: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(readiness, "_write_a_piece", full)
    await look(office)
    says_last(admin, "ruang simpan penuh", "Kosongkan ruang di server sekarang")


@pytest.mark.parametrize(
    ("off", "signs"),
    [
        (None, []),
        (3.0, []),
        (-29.9, []),
        (86_400.0, [Sign(trouble=Trouble.CLOCK, detail="+86400")]),
        (-40.0, [Sign(trouble=Trouble.CLOCK, detail="-40")]),
    ],
)
def test_the_clock_is_compared_with_telegrams(off: float | None, signs: list[Sign]) -> None:
    assert clock_signs(BUILT, off) == signs


def test_a_clock_before_the_build_is_wrong() -> None:
    assert clock_signs(BUILT.replace(year=2020), None)[0].trouble is Trouble.CLOCK
