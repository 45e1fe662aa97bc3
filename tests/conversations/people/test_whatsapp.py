"""WhatsApp for its people: identity, the window of 24 hours, undelivered messages."""

from datetime import timedelta
from typing import Any

import pytest

from storage.database.statement import Statement
from storage.database.tables import journal, outbox, people, whatsapp_accounts, whatsapp_messages
from storage.desk import Desk
from storage.whatsapp.accounts import CHANNEL, WhatsAppBook
from storage.whatsapp.costs import counts
from tests.conversations.reports.stories import approved, finish
from tests.whatsapp_world import SomeoneOnWhatsApp, new_on_whatsapp, on_whatsapp
from tests.world import PICTURE, Someone, World


async def _reports(reporter: Someone, text: str = "wifi mati di ruang depan sejak pagi") -> None:
    await reporter.says(text)
    await reporter.presses("Kirim")


async def _states(both: World, kind: str) -> list[str]:
    rows = await both.app.database.read(Statement(outbox.select().order_by(outbox.c.id)))
    return [row["state"] for row in rows if row["kind"] == kind and row["operation"] == "send"]


@pytest.fixture
async def reporter(both: World) -> SomeoneOnWhatsApp:
    return await on_whatsapp(both, "Contoh Pelapor", "staff")


@pytest.fixture
async def head(both: World) -> SomeoneOnWhatsApp:
    return await on_whatsapp(both, "Contoh Kepala Divisi", "ict_head")


@pytest.fixture(autouse=True)
async def _technician(both: World) -> Someone:
    return await both.official("Contoh Petugas Satu", "ict_team")


async def test_a_stranger_is_asked_for_name_and_unit_and_heard(both: World) -> None:
    warga = new_on_whatsapp(both)
    await warga.says("wifi mati di ruang depan sejak pagi")
    warga.sees("server WhatsApp", "nama lengkap")


async def test_whoever_writes_from_an_imported_number_is_known_at_once(both: World) -> None:
    await both.official("Contoh Teknisi Baru", "ict_team")
    async with both.app.database.unit() as unit:
        person = (await Desk(unit).people.with_role("ict_team"))[-1]
        await Desk(unit).people.change(person.id, whatsapp="628117777777")
    assert both.graph is not None
    technician = SomeoneOnWhatsApp(both, both.graph.phone("628117777777", "x"), "Contoh")
    await technician.says("tugas")
    technician.sees("Contoh Teknisi Baru")
    rows = await both.app.database.read(Statement(people.select()))
    assert [row["ended"] for row in rows if row["name"] == ""] == [1]


async def test_a_number_that_two_people_share_joins_nobody_and_the_admin_is_told_once(
    both: World,
) -> None:
    admin = await both.official("Contoh Admin", "admin")
    warga = new_on_whatsapp(both)
    for name in ("Contoh Satu", "Contoh Dua"):
        await both.official(name, "staff")
    async with both.app.database.unit() as unit:
        for person in await Desk(unit).people.with_role("staff"):
            await Desk(unit).people.change(person.id, whatsapp=warga.phone.number)
    await warga.says("wifi mati di ruang depan")
    await warga.says("lantai dua")
    warga.sees("nama lengkap")
    assert admin.count == 1


async def test_an_account_without_a_number_is_a_person_too(both: World) -> None:
    warga = new_on_whatsapp(both, known=False)
    await warga.says("wifi mati di ruang depan sejak pagi")
    warga.sees("nama lengkap")
    rows = await both.app.database.read(Statement(whatsapp_accounts.select()))
    assert [(row["phone"], row["bsuid"]) for row in rows if row["wrote_at"]] == [
        (None, warga.phone.bsuid)
    ]


async def test_a_hidden_number_can_be_shared_and_joins(both: World) -> None:
    warga = new_on_whatsapp(both, known=False)
    await both.official("Contoh Tersembunyi", "staff")
    async with both.app.database.unit() as unit:
        person = (await Desk(unit).people.with_role("staff"))[-1]
        await Desk(unit).people.change(person.id, whatsapp=warga.phone.number)
    await warga.says("nomor")
    assert warga.last.kind == "interactive"
    await warga.phone.sends_contact(warga.phone.number)
    await both.settle()
    warga.sees("Contoh Tersembunyi")


async def test_a_card_somebody_passes_on_joins_nobody(both: World) -> None:
    warga = new_on_whatsapp(both, known=False)
    await warga.phone.sends_contact("628119999999", asked=False)
    await both.settle()
    warga.sees("nomor")
    rows = await both.app.database.read(Statement(whatsapp_accounts.select()))
    assert all(row["phone"] is None for row in rows if row["bsuid"] == warga.phone.bsuid)


async def test_a_changed_number_stays_the_same_person(
    both: World, reporter: SomeoneOnWhatsApp
) -> None:
    old = reporter.phone.number
    told = {
        "type": "user_changed_number",
        "wa_id": "628118888888",
        "user_id": "ID.NEW99",
        "previous_user_id": reporter.phone.bsuid,
        "body": "x",
    }
    await reporter.phone.sends("system", system=told)
    await both.settle()
    assert both.graph is not None
    both.graph.phones["628118888888"] = reporter.phone
    reporter.phone.number, reporter.phone.bsuid = "628118888888", "ID.NEW99"
    await reporter.says("status")
    assert reporter.last.from_bot
    rows = await both.app.database.read(Statement(whatsapp_accounts.select()))
    assert [row["phone"] for row in rows] == ["628118888888"]
    assert old not in {row["phone"] for row in rows}


async def test_a_new_id_that_wrote_before_its_change_was_told_is_the_same_person(
    both: World, reporter: SomeoneOnWhatsApp
) -> None:
    assert both.graph is not None
    early = both.graph.phone("628116666666", "Contoh Pelapor")
    await SomeoneOnWhatsApp(both, early, "Contoh Pelapor").says("halo")
    told = {
        "type": "user_changed_user_id",
        "user_id": early.bsuid,
        "wa_id": early.number,
        "previous_user_id": reporter.phone.bsuid,
    }
    await reporter.phone.sends("system", system=told)
    await both.settle()
    await SomeoneOnWhatsApp(both, early, "Contoh Pelapor").says("data saya")
    assert "Contoh Pelapor" in early.last.words


async def test_an_old_number_given_to_somebody_else_is_not_their_predecessor(
    both: World, reporter: SomeoneOnWhatsApp
) -> None:
    assert both.graph is not None
    heir = both.graph.phone(reporter.phone.number, "Contoh Orang Lain")
    heir.bsuid = "ID.SOMEBODYELSE"
    both.graph.phones[heir.bsuid] = heir
    other = SomeoneOnWhatsApp(both, heir, "Contoh Orang Lain")
    await other.says("wifi mati di ruang depan sejak pagi")
    other.sees("nama lengkap")


async def test_after_a_day_the_template_goes_and_the_card_follows_when_they_answer(
    both: World, reporter: SomeoneOnWhatsApp, head: SomeoneOnWhatsApp
) -> None:
    await both.moves_on(hours=25)
    await _reports(reporter)
    assert head.last.kind == "template"
    head.sees_last("berkas G-2026-0001 menunggu")
    assert await _states(both, "card") == ["parked"]
    await head.presses("Lihat")
    head.sees_last("Persetujuan Surat Tugas")
    await head.presses("Setujui")
    await both.moves_on(minutes=11)
    reporter.sees("disetujui")


async def test_the_monday_summary_is_announced_as_a_summary(
    both: World, reporter: SomeoneOnWhatsApp, head: SomeoneOnWhatsApp
) -> None:
    kadis = await on_whatsapp(both, "Contoh Kepala Dinas", "agency_head")
    await _reports(reporter)
    await both.moves_to(30, "08.01")
    kadis.sees_last("ringkasan mingguan")
    await kadis.presses("Lihat")
    kadis.sees_last("Ringkasan pekan")


async def test_a_card_decided_meanwhile_is_never_shown(
    both: World, reporter: SomeoneOnWhatsApp, head: SomeoneOnWhatsApp
) -> None:
    other = await both.official("Contoh Kepala Kedua", "ict_head")
    await both.moves_on(hours=25)
    await _reports(reporter)
    await other.presses("Setujui")
    await head.presses("Lihat")
    head.sees_not("Mohon persetujuan")


async def test_a_failed_status_131047_does_the_same(
    both: World, reporter: SomeoneOnWhatsApp, head: SomeoneOnWhatsApp
) -> None:
    assert both.graph is not None
    await _reports(reporter)
    card = next(one for one in head.phone.messages if not one["own"])
    both.graph.status(card, "failed", code=131047)
    await both.settle()
    head.sees_last("berkas G-2026-0001 menunggu")
    assert await _states(both, "card") == ["parked"]
    both.graph.status(card, "failed", code=131047)
    await both.settle()
    assert [one.kind for one in head.chat].count("template") == 1


async def test_error_131047_at_the_call_does_the_same(
    both: World, reporter: SomeoneOnWhatsApp, head: SomeoneOnWhatsApp
) -> None:
    assert both.graph is not None
    head.phone.wrote_at = None  # Meta's view; by ours the window is open
    await _reports(reporter)
    assert head.last.kind == "template"
    assert await _states(both, "card") == ["parked"]


async def test_a_reporters_news_waits_for_their_next_message(
    both: World, reporter: SomeoneOnWhatsApp, head: SomeoneOnWhatsApp
) -> None:
    await _reports(reporter)
    await both.moves_on(hours=25)
    await head.says("tugas")
    await head.presses("Setujui")
    reporter.sees_not("disetujui")
    await reporter.says("status")
    reporter.sees("disetujui")


async def test_without_a_template_the_card_goes_to_the_other_channel(
    both: World, reporter: SomeoneOnWhatsApp, head: SomeoneOnWhatsApp
) -> None:
    assert both.graph is not None
    both.graph.templates = {}
    telegram = both.stranger("Contoh Kepala Divisi")
    await head.says("sambung")
    await telegram.says(_code(head))
    await both.moves_on(hours=25)
    await telegram.says("saluran")
    await telegram.presses("WhatsApp")
    await _reports(reporter)
    telegram.sees("Persetujuan Surat Tugas")
    both.graph.refusals.clear()  # templates that were never submitted
    await _journaled(both, "channel")


async def test_without_template_and_channel_the_superior_is_told_and_the_admin(
    both: World, reporter: SomeoneOnWhatsApp, head: SomeoneOnWhatsApp
) -> None:
    assert both.graph is not None
    both.graph.templates = {}
    superior = await both.official("Contoh Kepala UPT", "upt_head")
    admin = await both.official("Contoh Admin", "admin")
    await both.moves_on(hours=25)
    await _reports(reporter)
    superior.sees("Contoh Kepala Divisi", "G-2026-0001")
    admin.sees("diteruskan kepada atasannya")
    both.graph.refusals.clear()
    await _journaled(both, "superior")


async def _journaled(both: World, went: str) -> None:
    rows = await both.app.database.read(Statement(journal.select()))
    found = [row["data"] for row in rows if row["code"] == "notice.redirected"]
    assert len(found) == 1
    assert went in found[0]


async def test_a_card_that_did_not_arrive_goes_up(
    both: World, reporter: SomeoneOnWhatsApp, head: SomeoneOnWhatsApp
) -> None:
    assert both.graph is not None
    superior = await both.official("Contoh Kepala UPT", "upt_head")
    await _reports(reporter)
    card = next(one for one in head.phone.messages if not one["own"])
    both.graph.status(card, "failed", code=131026)
    await both.settle()
    superior.sees("Contoh Kepala Divisi", "G-2026-0001")


async def test_statuses_in_any_order_are_kept_with_the_message(
    both: World, reporter: SomeoneOnWhatsApp
) -> None:
    assert both.graph is not None
    await reporter.says("bantuan")
    message = both.graph.sent[-1]
    for status in ("read", "sent", "delivered", "sent"):
        both.graph.status(message, status)
    await both.settle()
    rows = await both.app.database.read(Statement(whatsapp_messages.select()))
    row = next(row for row in rows if row["wamid"] == message["id"])
    assert row["sent_at"]
    assert row["delivered_at"]
    assert row["read_at"]
    assert row["failed_at"] is None


async def test_messages_are_counted_by_kind_and_by_what_they_are_billed_as(
    both: World, reporter: SomeoneOnWhatsApp
) -> None:
    assert both.graph is not None
    await reporter.says("bantuan")
    message = both.graph.sent[-1]
    both.graph.status(message, "sent", billed="service")
    both.graph.status(message, "delivered")
    both.graph.status({"id": "wamid.LOST", "to": "62"}, "failed", code=131026)
    await both.settle()
    day = timedelta(days=1)
    found = await counts(both.app.database, both.clock() - day, both.clock() + day)
    assert (found.billed, found.kinds) == ({"service": 1}, {"help": 1})
    assert found.waiting == 0


async def test_a_status_that_comes_before_our_own_mark_is_kept_too(
    both: World, reporter: SomeoneOnWhatsApp
) -> None:
    assert both.graph is not None
    both.graph.status({"id": "wamid.EARLY", "to": reporter.phone.number}, "delivered")
    await both.settle()
    async with both.app.database.unit() as unit:
        number = await WhatsAppBook(unit).message("wamid.EARLY", reporter.chat_id, ours=True)
    rows = await both.app.database.read(Statement(whatsapp_messages.select()))
    row = next(row for row in rows if row["id"] == number)
    assert (row["account"], row["ours"]) == (reporter.chat_id, 1)
    assert row["delivered_at"]


@pytest.mark.parametrize("code", [131056, 130429])
async def test_a_rate_limit_delays_and_loses_nothing(
    both: World, reporter: SomeoneOnWhatsApp, code: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert both.graph is not None
    for name in ("PAIR_PAUSE", "RATE_PAUSE"):
        monkeypatch.setattr(f"bot.channels.whatsapp.errors.{name}", 0.01)
    both.graph.fault(code, 2)
    await reporter.says("bantuan")
    reporter.sees("/status")


async def test_a_number_that_blocked_us_is_out_of_reach_and_the_admin_is_told(
    both: World, reporter: SomeoneOnWhatsApp
) -> None:
    assert both.graph is not None
    admin = await both.official("Contoh Admin", "admin")
    both.graph.fault(131026)
    await reporter.says("bantuan")
    admin.sees("Contoh Pelapor")


async def test_an_edit_and_a_deletion_are_answered_and_change_no_case(
    both: World, reporter: SomeoneOnWhatsApp
) -> None:
    await _reports(reporter)
    await reporter.phone.edits(0, "lain")
    await both.settle()
    reporter.sees_last("Perubahan")
    await reporter.phone.deletes(0)
    await both.settle()
    reporter.sees_last("tetap tersimpan")


@pytest.mark.parametrize(
    ("kind", "content", "answer"),
    [
        ("sticker", {"id": "1", "mime_type": "image/webp", "animated": False}, "Terima kasih"),
        ("location", {"latitude": -5.6, "longitude": 132.7}, "Lokasi"),
        ("unsupported", {"type": "poll"}, "belum dapat"),
        ("order", {"catalog_id": "1"}, "belum dapat"),
        ("jenis_baru", {}, "belum dapat"),
    ],
)
async def test_whatever_comes_is_answered(
    both: World, reporter: SomeoneOnWhatsApp, kind: str, content: dict[str, object], answer: str
) -> None:
    fields: Any = {kind: content}
    await reporter.phone.sends(kind, **fields)
    await both.settle()
    reporter.sees(answer)


async def test_a_thumb_decides_nothing(
    both: World, reporter: SomeoneOnWhatsApp, head: SomeoneOnWhatsApp
) -> None:
    await _reports(reporter)
    said = head.count
    await head.reacts(head.last.message_id, "👍")
    assert head.count == said
    head.sees_not("Disetujui")


async def test_words_that_quote_a_card_decide(
    both: World, reporter: SomeoneOnWhatsApp, head: SomeoneOnWhatsApp
) -> None:
    await _reports(reporter)
    await head.says("setuju", answering="Mohon persetujuan")
    head.sees("Disetujui oleh Contoh Kepala Divisi")


async def test_a_forwarded_word_decides_nothing(
    both: World, reporter: SomeoneOnWhatsApp, head: SomeoneOnWhatsApp
) -> None:
    await _reports(reporter)
    await head.phone.sends("text", context={"forwarded": True}, text={"body": "setuju"})
    await both.settle()
    head.sees_not("Disetujui")


async def test_every_kind_of_file_is_evidence_with_its_hash(
    both: World, reporter: SomeoneOnWhatsApp, head: SomeoneOnWhatsApp
) -> None:
    await reporter.sends_photo(PICTURE)
    await reporter.sends_voice()
    await reporter.sends_document(b"%PDF-1.4 contoh", "surat.pdf")
    await reporter.presses("Jaringan/internet")
    await reporter.says("wifi mati di ruang depan")
    reporter.sees("Bukti: 3 berkas")
    await reporter.presses("Kirim")
    assert {"photo", "audio"} <= {message.kind for message in head.chat}
    assert head.message_with("Mohon persetujuan").file_name == "surat.pdf"


async def test_what_was_decided_on_telegram_is_shown_on_whatsapp(
    both: World, reporter: SomeoneOnWhatsApp, head: SomeoneOnWhatsApp
) -> None:
    other = await both.official("Contoh Kepala Kedua", "ict_head")
    await _reports(reporter)
    await other.presses("Setujui")
    head.sees_last("Disetujui oleh Contoh Kepala Kedua")
    await head.presses("Setujui")
    head.sees_last("sudah")


def _code(someone: Someone) -> str:
    return (
        someone.message_with("sambung-")
        .words.split("sambung-")[1]
        .split(".")[0]
        .join(("sambung-", ""))
        .strip("` ")
    )


async def test_a_code_joins_two_channels_and_news_go_where_they_are_wished(both: World) -> None:
    telegram = await both.official("Contoh Pelapor", "staff")
    warga = new_on_whatsapp(both)
    await warga.says("halo")
    await telegram.says("sambung")
    await warga.says(_code(telegram))
    warga.sees("tersambung atas nama Contoh Pelapor")
    await warga.says("saluran")
    await warga.presses("Telegram")
    head = await both.official("Contoh Kepala Divisi", "ict_head")
    await _reports(warga)
    warga.sees("kami terima")
    await head.presses("Setujui")
    telegram.sees("disetujui")
    warga.sees_not("disetujui")


async def test_a_code_holds_once_and_for_a_quarter_of_an_hour(both: World) -> None:
    telegram = await both.official("Contoh Pelapor", "staff")
    await telegram.says("sambung")
    code = _code(telegram)
    await both.moves_on(minutes=16)
    warga = new_on_whatsapp(both)
    await warga.says(code)
    warga.sees("tidak berlaku")
    await telegram.says("sambung")
    fresh = _code(telegram)
    await warga.says(fresh)
    second = new_on_whatsapp(both)
    await second.says(fresh)
    second.sees("tidak berlaku")


async def test_an_official_is_not_joined_to_somebody_else_by_a_code(
    both: World, head: SomeoneOnWhatsApp
) -> None:
    telegram = await both.official("Contoh Pelapor", "staff")
    await telegram.says("sambung")
    await head.says(_code(telegram))
    head.sees("sudah terdaftar sebagai pegawai")


async def test_a_code_verifies_nobody(both: World) -> None:
    telegram = both.stranger("Contoh Warga Telegram")
    await telegram.says("sambung")
    warga = new_on_whatsapp(both)
    await warga.says(_code(telegram))
    rows = await both.app.database.read(Statement(people.select().where(people.c.name == "")))
    assert [(row["verified"], row["ended"]) for row in rows] == [(0, 0), (0, 1)]


async def test_a_token_that_expires_holds_messages_back_and_loses_none(
    both: World, reporter: SomeoneOnWhatsApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert both.graph is not None
    monkeypatch.setattr("bot.channels.whatsapp.errors.RATE_PAUSE", 0.01)
    admin = await both.official("Contoh Admin", "admin")
    both.graph.fault(190, 3)
    await reporter.says("bantuan")
    reporter.sees("/status")
    admin.sees("WHATSAPP_TOKEN")
    assert [one.words for one in admin.chat if "WHATSAPP_TOKEN" in one.words] == [admin.last.words]


async def test_a_rehearsed_person_of_telegram_is_untouched(both: World) -> None:
    someone = await both.official("Contoh Pelapor", "staff")
    await someone.says("bantuan")
    assert both.graph is not None
    assert both.graph.sent == []
    assert someone.channel != CHANNEL


async def test_what_they_decided_themselves_is_marked_on_their_message_and_kept(
    both: World, reporter: SomeoneOnWhatsApp, head: SomeoneOnWhatsApp
) -> None:
    technician = await on_whatsapp(both, "Contoh Petugas Dua", "ict_team")
    async with both.app.database.unit() as unit:
        for person in await Desk(unit).people.with_role("ict_team"):
            if person.name != technician.name:
                await Desk(unit).people.withdraw(person.id, "ict_team")
    await approved(reporter, head)
    await finish(technician)
    assert technician.phone.marked
    technician.sees_not("sudah kami catat")
    rows = await both.app.database.read(Statement(outbox.select()))
    folded = [row for row in rows if '"folded"' in row["params"] and row["kind"] == "recorded"]
    assert len(folded) == 1
    assert "Selesai" in folded[0]["params"] or "card" in folded[0]["params"]
