"""A voice note alone becomes a finished draft: it is heard after the answer, one tap sends it."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.reading.sounds.hearing import Listener
from tests.bot.reading.sounds.voice_notes import SAID, needs_speech, parrot, sound
from tests.conversations.reports.stories import approved
from tests.conversations.reports.test_awaited_answers import asked
from tests.whatsapp_world import on_whatsapp, opened_with_whatsapp
from tests.world import VOICE, Someone, World, opened

pytestmark = needs_speech
TEXT = " ".join(SAID)
COPIED = f"{TEXT} (disalin dari pesan suara)"
NOTE = sound(1) if not needs_speech.args[0] else b""


async def cut_off(*_: object) -> None:
    raise asyncio.CancelledError


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return parrot(tmp_path_factory.mktemp("model") / "suara")


@pytest.fixture
async def office(database_url: str, tmp_path: Path, model: Path) -> AsyncIterator[World]:
    async with opened_with_whatsapp(database_url, tmp_path, speech_model=str(model)) as world:
        yield world


async def test_one_voice_note_and_one_tap(
    office: World, reporter: Someone, ict_head: Someone
) -> None:
    await reporter.sends_voice(NOTE)
    assert reporter.count == 2  # the notice on privacy, and the question that became the summary
    reporter.sees_last("Jaringan")
    reporter.sees_last(COPIED)
    reporter.sees_last("disalin dan jenis gangguan diperkirakan")
    await reporter.presses("Kirim")
    ict_head.sees(COPIED)
    assert any(message.kind == "voice" for message in ict_head.chat)
    file = await office.case()
    assert file.since_at is not None


async def test_a_wrong_hearing_is_one_message_or_one_tap_to_change(reporter: Someone) -> None:
    await reporter.sends_voice(NOTE)
    await reporter.says("printer di ruang depan macet")
    reporter.sees_last("Perangkat")
    reporter.sees_last("printer di ruang depan macet")
    reporter.sees_last(f"Terdengar dari pesan suara: “{TEXT}”")
    await reporter.presses("Ubah")
    await reporter.presses("Uraian")
    await reporter.says("scanner di ruang depan rusak")
    reporter.sees_last("scanner di ruang depan rusak")
    assert "Terdengar" not in reporter.last.words


async def test_what_the_reporter_wrote_wins(reporter: Someone) -> None:
    await reporter.says("printer ruang depan macet")
    await reporter.sends_voice(NOTE)
    reporter.sees_last("Perangkat")
    reporter.sees_last("printer ruang depan macet")
    reporter.sees_last("Terdengar dari pesan suara")


async def test_one_in_which_nothing_is_heard_changes_nothing(reporter: Someone) -> None:
    for data in (VOICE, sound(1, source="anullsrc=r=48000:cl=mono")):
        await reporter.sends_voice(data)
        reporter.sees_last("Gangguannya pada bagian mana?")
    await reporter.presses("Jaringan/internet")
    reporter.sees_last("(pesan suara)")


async def test_secrets_that_are_said_are_masked_and_told(
    database_url: str, tmp_path: Path
) -> None:
    said = ("Wifi", "mati, password", "saya rahasia", "sembilan dua")
    folder = str(parrot(tmp_path / "suara", said))
    async with opened(database_url, tmp_path, speech_model=folder) as office:
        reporter = await office.official("Contoh Pelapor", "staff")
        await reporter.sends_voice(NOTE)
        reporter.sees_last("password saya ••••••")
        reporter.sees_last("kami samarkan dalam tulisan")
        await reporter.presses("Kirim")
        file = await office.case()
    assert "rahasia" not in file.description


async def test_on_whatsapp_the_question_waits_for_the_hearing(office: World) -> None:
    reporter = await on_whatsapp(office, "Contoh Pelapor Dua", "staff")
    await reporter.sends_voice(NOTE)
    before = reporter.count
    reporter.sees_last(COPIED)
    reporter.sees_not("Gangguannya pada bagian mana?")
    await reporter.presses("Kirim")
    assert reporter.count == before + 1
    await reporter.sends_voice(VOICE)
    assert sum("Gangguannya" in each.words for each in reporter.chat) <= 1


async def test_a_hearing_that_was_cut_off_is_done_after_the_start(
    office: World, reporter: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(Listener, "hear", cut_off)
        await reporter.sends_voice(NOTE)
    reporter.sees_last("Gangguannya pada bagian mana?")
    await office.moves_on(seconds=30)
    reporter.sees_last(COPIED)


async def test_what_is_heard_after_kirim_is_on_the_cards(
    office: World, reporter: Someone, ict_head: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(Listener, "hear", cut_off)
        await reporter.sends_voice(NOTE)
        await reporter.presses("Jaringan/internet")
        await reporter.presses("Kirim")
    ict_head.sees("(pesan suara)")
    before = ict_head.count
    await office.moves_on(seconds=30)
    assert ict_head.count == before
    ict_head.sees(COPIED)


async def test_a_folder_without_a_model_is_told_once_and_the_report_goes_on(
    database_url: str, tmp_path: Path
) -> None:
    (tmp_path / "suara").mkdir()
    (tmp_path / "suara" / "ggml-base.bin").write_bytes(b"lmgg" + bytes(99))
    folder = str(tmp_path / "suara")
    async with opened(database_url, tmp_path, speech_model=folder) as office:
        admin = await office.official("Contoh Admin", "admin")
        reporter = await office.official("Contoh Pelapor", "staff")
        await reporter.sends_voice(NOTE)
        reporter.sees_last("Gangguannya pada bagian mana?")
        for _ in range(2):
            office.app.polling.last_success = office.clock()
            await office.app.self_check.look()
            await office.moves_on(minutes=1)
        await admin.says("/kesehatan")
        admin.sees_last("berkas modelnya rusak atau terpotong")
    told = [each for each in admin.chat if "Taruh satu berkas model" in each.words]
    assert len(told) == 2  # once by itself, and once as asked


async def test_an_answer_that_is_spoken_is_heard_into_the_answer(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await asked(reporter, ict_head, technician)
    before = technician.count
    await reporter.sends_voice(NOTE)
    reporter.sees("sudah diteruskan kepada petugas G-2026-0001")
    assert [note.text for note in await office.notes() if note.kind == "answer"] == [COPIED]
    assert technician.message_with("Penugasan").words.count(TEXT) == 1
    assert technician.count <= before + 2  # the voice note, and that it answers


async def test_a_note_that_a_technician_speaks_becomes_words(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    await technician.presses("Terima")
    await technician.presses("Catatan")
    await technician.sends_voice(NOTE)
    assert [note.text for note in await office.notes() if note.kind == "note"] == [COPIED]
    file = await office.case()
    assert TEXT not in file.description


async def test_a_cause_that_a_technician_speaks_is_taken_by_a_tap(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await approved(reporter, ict_head)
    await technician.presses("Terima")
    await technician.presses("Selesai")
    before = technician.count
    await technician.sends_voice(VOICE)
    assert technician.count == before + 1
    technician.sees_last("Mohon jawab dengan tulisan")
    await technician.sends_voice(NOTE)
    assert technician.count == before + 2
    technician.sees_last(f"Terdengar: {COPIED}")
    await technician.presses("Pakai")
    await technician.says("Kabel diganti")
    await technician.presses("Lewati")
    found = {note.kind: note.text for note in await office.notes()}
    assert (found["cause"], found["action"]) == (COPIED, "Kabel diganti")
