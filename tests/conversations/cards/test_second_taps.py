"""Two taps at once below one question: the second finds it answered, and is void."""

from collections.abc import AsyncIterator, Sequence
from pathlib import Path

import pytest

from flows.office.eras.buttons import key_now
from handlers.conversation.callback_data import pack
from handlers.views.parts.screen import Pick
from storage.desk import Desk
from tests.conversations.letters.office import concept, letter_of
from tests.conversations.promotion.office import Office
from tests.conversations.reports.stories import approved, report
from tests.conversations.reports.test_working_photos import PLATE, READ, repairing
from tests.screens import ROWS, guest_page, needs_tesseract
from tests.signing import scanned
from tests.whatsapp_world import SomeoneOnWhatsApp, on_whatsapp, opened_with_whatsapp
from tests.world import Someone, World

VOID = "Pilihan ini sudah tidak berlaku. Tidak ada yang berubah."
GUEST = "Tamu Contoh Dua dari Dinas Sosial untuk konsultasi website, dua orang"
PASSED = "Sudah kami teruskan kepada Tim TI"


@pytest.fixture
async def reading(database_url: str, tmp_path: Path) -> AsyncIterator[World]:
    async with opened_with_whatsapp(database_url, tmp_path, read_pictures=True) as world:
        yield world


async def taps(office: World, someone: Someone, *labels: str) -> None:
    """Tap one button after another before any answer is seen."""
    if isinstance(someone, SomeoneOnWhatsApp):
        offered = {label: someone.phone.fresh_choice(label) for label in labels}
        for label in labels:
            if found := offered[label]:
                await someone.phone.press(found[0], found[1], label, found[2])
    else:
        message = next(each for each in reversed(someone.chat) if labels[0] in each.labels)
        for label in labels:
            await someone.phone.presses_on(message.message_id, label)
    await office.settle()


async def passed_on(office: World) -> int:
    entries = await office.office_entries()
    return sum(entry.code == "request.passed_on" for entry in entries)


@pytest.mark.parametrize(
    ("labels", "state", "told"),
    [
        (("Ya, surat ini", "Ya, surat ini"), "signed", "tercatat sebagai surat tugas"),
        (("Ya, surat ini", "Bukan surat ini"), "signed", "tercatat sebagai surat tugas"),
        (("Bukan surat ini", "Ya, surat ini"), "concept", "berkas itu tidak dicatat"),
    ],
)
async def test_a_letter_is_what_the_first_tap_says(
    office: World,
    reporter: Someone,
    ict_head: Someone,
    technician: Someone,
    labels: Sequence[str],
    state: str,
    told: str,
) -> None:
    await approved(reporter, ict_head)
    await technician.presses("Unggah surat ber-TTD")
    await technician.sends_document(scanned(await concept(office)), "pindai.pdf")
    await taps(office, technician, *labels)
    assert (await letter_of(office)).state == state
    technician.sees(told)
    assert technician.toasts[-1] == VOID
    technician.sees_not("sama dengan versi 1")


@pytest.mark.parametrize("labels", [("Teruskan", "Teruskan"), ("Teruskan", "Bukan, ini laporan")])
async def test_a_request_is_passed_on_once_and_is_no_report_then(
    office: World, reporter: Someone, technician: Someone, labels: Sequence[str]
) -> None:
    await reporter.says("min minta password wifi kantor dong")
    await taps(office, reporter, *labels)
    assert await passed_on(office) == 1
    reporter.sees_last(PASSED)
    assert reporter.toasts[-1] == VOID


async def test_a_request_on_whatsapp_is_passed_on_once(both: World) -> None:
    await both.official("Contoh Petugas Satu", "ict_team")
    reporter = await on_whatsapp(both, "Contoh Pelapor", "staff")
    await reporter.says("min minta password wifi kantor dong")
    await taps(both, reporter, "Teruskan", "Teruskan")
    assert await passed_on(both) == 1
    reporter.sees(PASSED, VOID)


@pytest.mark.parametrize(
    ("labels", "entered"),
    [
        (("Ya, catat tamu", "Ya, catat tamu"), 1),
        (("Ya, catat tamu", "Bukan"), 1),
        (("Bukan", "Ya, catat tamu"), 0),
    ],
)
async def test_a_spoken_guest_is_entered_as_the_first_tap_says(
    office: World, labels: Sequence[str], entered: int
) -> None:
    clerk = (await (await Office.of(office)).to_visits()).operator
    await clerk.says(GUEST)
    await taps(office, clerk, *labels)
    async with office.app.database.unit() as unit:
        assert len(await Desk(unit).promotions.visits(1)) == entered
    assert clerk.toasts[-1] == VOID


@needs_tesseract
@pytest.mark.parametrize(
    ("labels", "kept"),
    [
        (("Masukkan catatan", "Masukkan catatan"), 1),
        (("Masukkan catatan", "Abaikan"), 1),
        (("Abaikan", "Masukkan catatan"), 0),
    ],
)
async def test_a_read_note_is_taken_as_the_first_tap_says(
    reading: World, labels: Sequence[str], kept: int
) -> None:
    reporter = await reading.official("Contoh Pelapor", "staff")
    head = await reading.official("Contoh Kepala Divisi", "ict_head")
    technician = await reading.official("Contoh Petugas Satu", "ict_team")
    await repairing(reporter, head, technician)
    await technician.presses("Catatan")
    await technician.sends_photo(PLATE)
    await taps(reading, technician, *labels)
    assert [each.text for each in await reading.notes()].count(READ) == kept
    assert technician.toasts[-1] == VOID


@needs_tesseract
async def test_a_row_of_a_guest_page_is_entered_once(reading: World) -> None:
    clerk = (await (await Office.of(reading)).to_visits()).operator
    await clerk.presses("Catat tamu")
    await clerk.presses("Menerima tamu")
    await clerk.sends_photo(guest_page(ROWS))
    await taps(reading, clerk, "Baris 1", "Baris 1", "Baris 2")
    await clerk.presses("Cukup")
    async with reading.app.database.unit() as unit:
        assert len(await Desk(unit).promotions.visits(1)) == 2


async def test_an_account_is_marked_as_shared_and_not_unmarked_at_once(office: World) -> None:
    admin = await office.official("Contoh Admin", "admin")
    await office.official("Contoh Meja Depan", "staff")
    await admin.says("/bersama")
    await admin.says("Meja Depan")
    (label,) = (each for each in admin.last.labels if "Meja Depan" in each)
    await taps(office, admin, label, label)
    async with office.app.database.unit() as unit:
        (person,) = await Desk(unit).people.with_role("staff")
    assert person.shared
    assert admin.toasts[-1] == VOID


async def test_a_role_is_given_and_taken_once(
    office: World, admin: Someone, reporter: Someone
) -> None:
    await admin.says("/orang")
    await admin.presses("Contoh Pelapor")
    await admin.presses("Ubah peran")
    await taps(office, admin, "Operator", "Operator")
    assert (await office.person(reporter)).roles == {"staff", "operator"}
    await taps(office, admin, "✓ Operator", "✓ Operator")
    assert (await office.person(reporter)).roles == {"staff"}
    entries = await office.office_entries()
    assert [each.code for each in entries].count("person.roles") == 2


async def test_a_role_button_of_an_earlier_build_still_gives_and_takes(
    office: World, admin: Someone, reporter: Someone
) -> None:
    person = await office.person(reporter)
    async with office.app.database.unit() as unit:
        key = await key_now(Desk(unit))
    await admin.says("/orang")
    old = pack(Pick(form="people", field="toggle", value="operator", token=str(person.id)), key)
    await admin.presses_data(old)
    assert "operator" in (await office.person(reporter)).roles
    await admin.presses_data(old)
    assert "operator" not in (await office.person(reporter)).roles


async def test_access_ends_and_comes_back_once_and_takes_no_role_meanwhile(
    office: World, admin: Someone, reporter: Someone
) -> None:
    await admin.says("/orang")
    await admin.presses("Contoh Pelapor")
    await admin.presses("Ubah peran")
    give = await admin.offers("Operator")
    await admin.presses("Selesai")
    await admin.presses("Nonaktifkan")
    await taps(office, admin, "Ya, akhiri akses", "Ya, akhiri akses")
    reporter.sees_once("sudah diakhiri oleh admin")
    assert admin.toasts[-1] == VOID
    await admin.presses_data(give)
    assert admin.toasts[-1] == VOID
    assert (await office.person(reporter)).roles == frozenset()


async def test_a_fault_called_urgent_by_two_taps_is_urgent(
    office: World, reporter: Someone, ict_head: Someone
) -> None:
    await reporter.says("server mati total sejak tadi pagi di ruang server")
    await taps(office, reporter, "Mendesak", "Mendesak")
    reporter.sees_last("Ditandai mendesak")
    await taps(office, reporter, "Tidak mendesak", "Tidak mendesak")
    reporter.sees_not("Ditandai mendesak")


async def test_a_technician_is_chosen_once(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await report(reporter)
    await ict_head.presses("Ganti petugas")
    label = "Contoh Petug (0)"
    await taps(office, ict_head, label, label)
    assert f"✓ {label}" in ict_head.last.labels
    await taps(office, ict_head, f"✓ {label}", f"✓ {label}")
    assert label in ict_head.last.labels


async def test_what_typed_words_meant_is_decided_as_the_first_tap_says(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await report(reporter)
    await ict_head.says("saya setuju tapi tolong cepat")
    await taps(office, ict_head, "Setujui", "Bukan")
    technician.sees("Surat tugas nomor")
    ict_head.sees_not("tidak ada yang diputuskan")
    assert ict_head.toasts[-1] == VOID
