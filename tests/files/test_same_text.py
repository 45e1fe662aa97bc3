"""A manuscript is the same text, and has the same hash, whichever way it comes."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from flows.content.content import Part, Version
from flows.content.manuscript import digest, storable
from storage.desk import Desk
from tests.conversations.content.office import Office
from tests.files.odt import odt
from tests.files.word import gone, ins, p, r, word
from tests.whatsapp_world import on_whatsapp
from tests.world import World

TEXT = (
    "Pembayaran ke rekening 1234567890123456, kode 45821.\n\n"
    "Sandi acara: Ceria2026\n\n"
    "Syarat:\n1. KTP\n2. KK\n  - asli\n  - salinan\n\n"
    "Keluarga 👨‍👩‍👧 disambut — “selamat datang”, naïve.\n\n\n"
    "Sampai jumpa."
)
WESTERN = TEXT.replace("👨‍👩‍👧 ", "")


def as_word(text: str) -> bytes:
    return word(*(p(line) for line in text.split("\n")))


def with_breaks(text: str) -> bytes:
    runs = (
        "<w:r><w:br/></w:r>".join(
            f'<w:r><w:t xml:space="preserve">{line}</w:t></w:r>' for line in each.split("\n")
        )
        for each in text.replace("\n\n\n", "\n\n").split("\n\n")
    )
    return word(*(p(each) for each in runs))


WAYS = [
    (TEXT, None, ""),
    (TEXT, TEXT.encode(), "konsep.txt"),
    (TEXT, TEXT.replace("\n", "\r\n").encode("utf-8-sig"), "konsep.TXT"),
    (TEXT, TEXT.encode("utf-16"), "konsep.txt"),
    (TEXT, TEXT.encode("utf-16-be"), "konsep.txt"),
    (WESTERN, WESTERN.encode("cp1252"), "konsep.txt"),
    (TEXT, as_word(TEXT), "konsep.docx"),
    (TEXT.replace("\n\n\n", "\n\n"), with_breaks(TEXT), "konsep.docx"),
    (TEXT, odt(*TEXT.split("\n")), "konsep.odt"),
]
NAMES = [
    *("typed", "utf-8", "utf-8-sig", "utf-16", "utf-16-unmarked", "cp1252"),
    *("word", "word-breaks", "odt"),
]


async def _versions(world: World) -> Sequence[Version]:
    async with world.app.database.unit() as unit:
        return await Desk(unit).contents.versions(1, Part.TEXT)


@pytest.mark.parametrize(("text", "data", "name"), WAYS, ids=NAMES)
async def test_a_draft_reaches_the_approver_as_it_was_written(
    office: World, text: str, data: bytes | None, name: str
) -> None:
    people = await Office.of(office)
    await people.to_research()
    await people.team.presses("Tulis konsep")
    if data is None:
        await people.team.says(text)
    else:
        await people.team.sends_document(data, name)
    people.team.sees_last("Konsep terbaca")
    assert "Catatan:" not in people.team.last.words
    await people.team.presses("Cukup")
    (version,) = await _versions(office)
    assert version.text == text
    assert version.sha256 == digest(text)
    await people.submits()
    people.upt_head.sees(text)


@pytest.mark.parametrize("way", [0, 6], ids=["typed", "word"])
async def test_it_is_so_on_whatsapp(both: World, way: int) -> None:
    people = replace(
        await Office.of(both), team=await on_whatsapp(both, "Contoh Petugas Dua", "ict_team")
    )
    first = await on_whatsapp(both, "Contoh Kepala UPT Dua", "upt_head")
    await people.to_research()
    text, data, name = WAYS[way]
    await people.team.presses("Tulis konsep")
    if data is None:
        await people.team.says(text)
    else:
        await people.team.sends_document(data, name)
    await people.team.presses("Cukup")
    (version,) = await _versions(both)
    assert version.text == text
    await people.submits()
    await first.looks()
    first.sees("1234567890123456", "  - asli", "👨‍👩‍👧")


async def test_what_cannot_be_kept_is_taken_out_and_said(office: World) -> None:
    people = await Office.of(office)
    await people.to_research()
    await people.team.presses("Tulis konsep")
    await people.team.sends_document("Satu\x0bbaris\ufffe dua\x02.".encode(), "konsep.txt")
    people.team.sees_last("Berkas konsep.txt: 2 karakter kendali dihilangkan.")
    await people.team.says("Tiga\ufffe.")
    people.team.sees_last("Catatan: 1 karakter kendali dihilangkan.")
    await people.team.presses("Cukup")
    (version,) = await _versions(office)
    assert version.text == "Satu\nbaris dua.\n\nTiga."


async def test_the_writer_is_told_what_a_word_file_held_besides_its_text(office: World) -> None:
    comments = "".join(f'<w:comment w:id="{at}">{p("Cek")}</w:comment>' for at in (1, 2))
    body = p("Warga ", gone("boleh"), ins(r("tidak wajib")), " hadir.") + p(ins(r("Baru.")))
    people = await Office.of(office)
    await people.to_research()
    await people.team.presses("Tulis konsep")
    await people.team.sends_document(word(body, comments=comments), "konsep.docx")
    people.team.sees_last("3 perubahan terlacak diterima, 2 komentar tidak dimuat")
    await people.team.presses("Cukup")
    await people.submits()
    people.upt_head.sees("Warga tidak wajib hadir.\n\nBaru.")


def test_a_manuscript_is_kept_but_for_what_xml_cannot_hold() -> None:
    assert storable("\n a\r\nb\rc\x0cd\x00\ud800\uffff \u200d\u202a e  f\t\n") == (
        "a\nb\nc\nd \u200d\u202a e  f",
        3,
    )
