"""Any message gets a useful answer, and no content is lost."""

import io
import zipfile

import pytest

from tests.conversations.reports.stories import report
from tests.world import Someone, World


@pytest.mark.parametrize(
    ("content", "answer"),
    [
        ({"location": {"latitude": -5.6, "longitude": 132.7}}, "Lokasi sudah kami catat"),
        (
            {"contact": {"phone_number": "+62811", "first_name": "X"}},
            "Kami tidak menyimpan kontak orang lain",
        ),
        ({"dice": {"emoji": "🎲", "value": 3}}, "belum dapat kami pahami"),
    ],
)
async def test_what_is_no_report_is_answered(
    office: World, reporter: Someone, content: dict[str, object], answer: str
) -> None:
    await reporter.sends(**content)
    reporter.sees(answer)


async def test_a_sticker_is_answered_kindly(office: World, reporter: Someone) -> None:
    await reporter.phone.sends_sticker()
    await office.settle()
    reporter.sees("silakan kirim foto, pesan suara, atau tulis keluhannya")


async def test_a_greeting_is_greeted(office: World, reporter: Someone) -> None:
    await reporter.says("Selamat pagi pak")
    reporter.sees("Selamat pagi, Pak Contoh Pelapor")


async def test_a_command_that_is_none_shows_what_there_is(
    office: World, reporter: Someone
) -> None:
    await reporter.says("/apa")
    reporter.sees_last("Yang dapat dilakukan di sini")


async def test_something_unclear_is_asked_about_before_a_report_is_made_of_it(
    office: World, reporter: Someone
) -> None:
    await reporter.says("tolong pak")
    reporter.sees_last("Apakah ini laporan gangguan?")
    await reporter.presses("Ya, laporkan")
    reporter.sees_last("Gangguannya pada bagian mana?")


async def test_a_wish_for_content_is_recognised(office: World, reporter: Someone) -> None:
    await reporter.says("mau upload berita kegiatan bupati, kirim kemana")
    reporter.sees_last("Upload Konten Web dan Media Sosial")


async def test_a_complaint_leads_to_the_state_of_things(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await report(reporter)
    await reporter.says("sudah 3 hari belum ada tindak lanjut")
    reporter.sees_last("Menunggu persetujuan")


async def test_a_file_over_20_mb_opens_the_case_and_says_what_to_do(
    office: World, reporter: Someone
) -> None:
    await reporter.sends_video(b"x", size=25 * 1024 * 1024)
    reporter.sees("25 MB, lebih besar dari 20 MB")
    reporter.sees_last("Gangguannya pada bagian mana?")


def archive(*names: str) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as packed:
        for name in names:
            packed.writestr(name, "x")
    return data.getvalue()


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("aplikasi.apk", archive("AndroidManifest.xml", "classes.dex")),
        ("undangan.exe", b"MZ" + b"\0" * 200),
        ("berkas.zip", archive("a.txt")),
        ("surat.docm", archive("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")),
    ],
)
async def test_what_could_harm_is_kept_and_never_passed_on(
    office: World,
    reporter: Someone,
    ict_head: Someone,
    technician: Someone,
    name: str,
    data: bytes,
) -> None:
    await reporter.sends_document(data, name)
    reporter.sees(f"Berkas {name} kami simpan, tetapi tidak")
    await reporter.presses("Perangkat")
    await reporter.says("komputer lambat setelah membuka berkas ini")
    await reporter.presses("Kirim")
    ict_head.sees("Bukti: 1 berkas")
    assert all(message.kind == "text" for message in ict_head.chat)
    (kept,) = await office.evidence()
    assert kept.sha256


async def test_a_picture_that_is_none_is_kept_and_asked_for_again(
    office: World, reporter: Someone
) -> None:
    await reporter.sends_photo(b"\x89PNG\r\n\x1a\n" + b"not a picture")
    reporter.sees("Gambar ini tidak dapat dibuka, tetapi berkasnya tetap kami simpan")


async def test_passwords_codes_and_nik_are_masked_on_cards(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await reporter.says("tidak bisa login SIPD, password: rahasia123, NIK 8102010101900001")
    reporter.sees("ada kata sandi, kode, atau NIK")
    await reporter.presses("Kirim")
    ict_head.sees("SIPD")
    ict_head.sees_not("rahasia123")
    ict_head.sees_not("8102010101900001")


@pytest.mark.parametrize(
    "name", ["<b>Contoh</b>", "*Contoh*", "{ $x } Contoh", "&lt;Contoh&gt;", "_Contoh_ `x`"]
)
async def test_a_name_is_shown_as_it_is_written(
    office: World, stranger: Someone, ict_head: Someone, technician: Someone, name: str
) -> None:
    await stranger.sends_photo()
    await stranger.says(name)
    await stranger.says("dukcapil")
    await stranger.presses("Website")
    await stranger.says("halaman depan tidak terbuka")
    await stranger.presses("Kirim")
    ict_head.sees(f"Pelapor: {name}, Dinas Kependudukan")


async def test_marks_that_turn_text_round_are_taken_out_of_names(
    office: World, stranger: Someone
) -> None:
    await stranger.sends_photo()
    await stranger.says("Contoh\u202egnalP \u200bPelapor")
    await stranger.says("dukcapil")
    stranger.sees("Tercatat: ContohgnalP Pelapor, ")


async def test_five_thousand_emoji_are_no_trouble(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await reporter.says("wifi mati " + "😀" * 2000)
    await reporter.says("masih mati " + "😀" * 2000)
    await reporter.presses("Kirim")
    ict_head.sees("wifi mati")


async def test_a_thumb_decides_nothing(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await report(reporter)
    before = ict_head.count
    await ict_head.reacts(ict_head.last.message_id, "👍")
    assert ict_head.count == before
    assert "Setujui" in ict_head.last.labels


async def test_a_hacked_site_is_critical_and_evidence_is_asked_to_be_kept(
    office: World, reporter: Someone, ict_head: Someone, technician: Someone
) -> None:
    await reporter.says("website kami di hack, muncul judi online")
    await reporter.presses("Kirim")
    reporter.sees_last("Mohon jangan menghapus apa pun")
    ict_head.sees("Prioritas Kritis")


async def test_a_strangers_first_words_are_the_report_and_not_their_name(
    office: World, stranger: Someone, ict_head: Someone, technician: Someone
) -> None:
    await stranger.says("wifi mati di ruang depan sejak tadi pagi")
    stranger.sees_last("Mohon tuliskan nama lengkap")
    await stranger.says("Contoh Pelapor")
    await stranger.says("dukcapil")
    stranger.sees_last("– wifi mati di ruang depan sejak tadi pagi")
    await stranger.presses("Kirim")
    ict_head.sees("Pelapor: Contoh Pelapor, Dinas Kependudukan")


async def test_an_unlisted_unit_is_taken_as_it_was_typed(
    office: World, stranger: Someone, ict_head: Someone, technician: Someone
) -> None:
    await stranger.sends_photo()
    await stranger.says("Contoh Guru")
    await stranger.says("TK Tunas Contoh")
    await stranger.presses("Pakai tulisan saya")
    stranger.sees("Tercatat: Contoh Guru, TK Tunas Contoh")


async def test_several_units_are_offered(office: World, stranger: Someone) -> None:
    await stranger.sends_photo()
    await stranger.says("Contoh Pelapor")
    await stranger.says("kei kecil")
    stranger.sees_last("Apakah salah satu dari ini?")
    await stranger.presses("Kecamatan Kei Kecil")
    stranger.sees("Tercatat: Contoh Pelapor, Kecamatan Kei Kecil")


@pytest.mark.parametrize(("sends", "told"), [("photo", "(foto)"), ("voice", "(pesan suara)")])
async def test_what_came_without_words_is_called_what_it_is(
    office: World, reporter: Someone, ict_head: Someone, sends: str, told: str
) -> None:
    await (reporter.sends_photo() if sends == "photo" else reporter.sends_voice())
    await reporter.presses("Jaringan/internet")
    await office.moves_on(hours=2)
    ict_head.sees_last(f"Uraian: {told}")


async def test_a_location_alone_is_a_place_and_it_is_asked_what_is_wrong(
    office: World, reporter: Someone, ict_head: Someone
) -> None:
    await reporter.sends(location={"latitude": -5.6, "longitude": 132.7})
    reporter.sees("Lokasi sudah kami catat. Mohon dijelaskan singkat gangguannya")
    await reporter.says("wifi mati dari tadi pagi")
    reporter.sees_last("Lokasi: -5.60000, 132.70000")
    await reporter.presses("Kirim")
    ict_head.sees_last("Lokasi: -5.60000, 132.70000")
    ict_head.sees_last("Uraian: wifi mati")


async def test_a_location_that_nothing_follows_is_no_voice_note(
    office: World, reporter: Someone, ict_head: Someone
) -> None:
    await reporter.sends(location={"latitude": -5.6, "longitude": 132.7})
    await reporter.presses("Jaringan/internet")
    reporter.sees_last("Mohon dijelaskan singkat")
    await office.moves_on(hours=2)
    ict_head.sees_last("Uraian: (lokasi)")
    ict_head.sees_last("Lokasi: -5.60000, 132.70000")
