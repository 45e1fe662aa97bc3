"""Politeness, questions, requests, hoaxes and private words: answered, and never a case."""

import pytest

from tests.conversations.replayed.office import Office

SAID = {
    "ict_team": ["siap, otw ke lokasi", "👍"],
    "agency_head": ["terima kasih laporannya"],
    "operator": ["Tamu pak Yosep dr kantor camat kunjungan 2 org"],
    "staff": [
        "👍",
        "ok makasih",
        "P",
        "besok jam 10",
        "sebarkan!! info valid dari grup sebelah, besok internet mati seluruh indonesia",
        "ini hoax ya? katanya listrik mau mati 3 hari",
        "sudah sampai mana perbaikan printer?",
        "kenapa G-2026-0001 belum selesai?",
    ],
}


async def test_nobody_who_is_polite_or_asks_files_a_case(people: Office) -> None:
    for role, texts in SAID.items():
        for place, text in enumerate(texts):
            person = await people.official(f"Contoh {role} {place}", role)
            await person.says(text)
    await people.lapses()
    assert await people.filed() == []


@pytest.mark.parametrize("text", ["ok", "🙏", "baik pak"])
async def test_a_strangers_ok_is_no_report_without_a_reporter(people: Office, text: str) -> None:
    stranger = people.stranger()
    await stranger.says(text)
    await people.lapses()
    assert await people.filed() == []


async def test_unclear_words_do_not_pile_up_into_a_description(people: Office) -> None:
    await people.reporter.says("yang di atas itu pak")
    await people.reporter.says("nanti saya kabari")
    await people.lapses()
    assert await people.filed() == []
    await people.reports()
    assert await people.filed() == ["wifi mati di ruang depan"]
