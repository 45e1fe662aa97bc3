"""An office that the previous build left in the middle of its work continues in this one."""

from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.office.journal_check import verify
from tests.upgrade.office import NUMBERS, RECORDED, Office, reopened

WAITED = "SELECT id FROM outbox WHERE state IN ('queued', 'parked')"
OUTBOX = "SELECT id, kind, contact, state, last_error FROM outbox ORDER BY id"
TIMERS = "SELECT id, kind, state, last_error FROM timers ORDER BY id"
INBOX = "SELECT id, chat, state FROM inbox ORDER BY id"
CASES = "SELECT number, description, complete FROM cases JOIN people ON people.id = reporter"
ACCEPTED = (
    "SELECT people.name FROM step_runs JOIN cases ON cases.id = case_id JOIN people ON people.id ="
    f" accepted_by WHERE number = '{NUMBERS['accept']}' AND step = 'repair'"
)
OFFERED = "SELECT name FROM volunteers JOIN people ON people.id = person"
RUNS = "SELECT count(*) AS n FROM step_runs"
EFFECTS = {
    "people WHERE name = 'Contoh Pelapor Tujuh'": 1,
    "signed_letters WHERE letter = 7": 1,
    "inspections WHERE person IS NOT NULL": 2,
    "duties": 2,
    "outages WHERE reason = 'Kabel laut putus'": 1,
    "cases WHERE description = 'Jumlah peserta keliru'": 1,
}
"""Rows left behind by each conversation at its end."""
STATES = {
    **dict.fromkeys(("rep6", "tech3", "admin", "counter", "tech1", "admin2", "rep1"), None),
    "tech4": "Conversation:form",
    "upt": "Conversation:delegation",
}
"""State of each conversation afterwards: all but two are over."""
TEAM = ("tech1", "tech2", "tech3", "tech4")
LATER = (
    (23, "07.31"),
    (23, "08.20"),
    (23, "09.05"),
    (23, "10.45"),
    (23, "16.05"),
    (24, "00.05"),
    (24, "16.05"),
    (25, "07.31"),
    (25, "16.05"),
    (26, "08.20"),
    (26, "16.05"),
    (30, "16.05"),
)


@pytest.fixture
async def office(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Office]:
    async with reopened(database_url, tmp_path, monkeypatch) as opened:
        yield opened


async def test_what_was_queued_goes_out_and_what_is_parked_when_its_reader_writes(
    office: Office,
) -> None:
    waited = {row["id"] for row in await office.asks(WAITED)}
    merged, parked = office.there["warga4"], office.there["warga2"]

    async def states() -> Counter[str]:
        found = [row for row in await office.asks(OUTBOX) if row["id"] in waited]
        return Counter(row["state"] for row in found)

    await office.starts()
    assert await states() == {"sent": len(waited) - 1, "parked": 1}
    # News of another row, merged into this one by the old build, stand at its head.
    assert merged.last.words.count(NUMBERS["folded"]) == 2
    assert len(merged.last.labels) == 3
    await parked.says("status")
    assert await states() == {"sent": len(waited)}
    parked.sees(NUMBERS["parked"])


async def test_updates_that_were_only_taken_are_handled_in_their_order(office: Office) -> None:
    taken = [row["id"] for row in await office.asks(INBOX) if row["state"] == "new"]
    await office.starts()
    states = {row["id"]: row["state"] for row in await office.asks(INBOX)}
    assert {states[row] for row in taken} == {"done"}
    filed = await office.asks(f"{CASES} WHERE name = 'Contoh Warga Baru'")
    assert [row["description"] for row in filed] == ["wifi mati di ruang tunggu sejak tadi pagi"]
    assert filed[0]["complete"] == 1


async def test_a_half_filled_report_becomes_a_case_with_its_evidence(office: Office) -> None:
    await office.starts()
    reporter, elsewhere = office.people["rep2"], office.there["warga3"]
    await reporter.says("internet di ruang arsip putus sejak tadi pagi")
    assert await office.state_of(reporter) == "Conversation:report"
    await reporter.presses("Kirim")
    await elsewhere.presses("Kirim")
    for someone in (reporter, elsewhere):
        evidence = await office.asks(
            "SELECT number, evidence.state FROM evidence JOIN cases ON cases.id = case_id JOIN"
            f" people ON people.id = evidence.person WHERE people.name = '{someone.name}'"
        )
        assert [row["state"] for row in evidence] == ["stored"]
        someone.sees(evidence[0]["number"])
        assert await office.state_of(someone) is None


async def test_half_filled_forms_of_steps_are_finished(office: Office) -> None:
    await office.starts()
    technician, operator = office.people["tech2"], office.people["operator"]
    await technician.says("Baterai diganti")
    await technician.presses("Lewati")
    assert await office.outcome(NUMBERS["form"], "repair") == "done"
    notes = await office.asks("SELECT text FROM notes WHERE step = 'repair'")
    assert {"Baterai telepon habis", "Baterai diganti"} <= {row["text"] for row in notes}
    await operator.presses("Cukup")
    guests = await office.asks("SELECT name, institution, people FROM guests")
    assert guests == [{"name": "Contoh Tamu", "institution": "Dinas Sosial", "people": 3}]


async def test_every_other_conversation_goes_on_where_it_stood(office: Office) -> None:
    await office.starts()
    people = office.people
    await people["rep6"].says("Contoh Pelapor Tujuh")
    await people["rep6"].says("Dinas Sosial")
    await people["tech3"].sends_photo()
    await people["tech3"].presses("Ya, surat ini")
    for answer in ("Plh.", "Besok"):
        await people["upt"].presses(answer)
    await people["tech4"].presses("Pakai waktu sekarang")
    await people["admin"].says("pelapor lima")
    await people["counter"].says("Contoh Magang")
    for _ in range(2):
        await people["tech1"].presses("Normal")
    await people["admin2"].presses("Contoh Petugas Empat")
    await people["admin2"].says("besok 16.00")
    await people["admin2"].says("lusa 07.30")
    await office.there["head2"].says("Kabel laut putus")
    await office.there["head2"].presses("Umumkan")
    await people["rep1"].says("Jumlah peserta keliru")
    for what, count in EFFECTS.items():
        found = await office.asks(f"SELECT count(*) AS n FROM {what}")
        assert (what, found[0]["n"]) == (what, count)
    for key, state in STATES.items():
        assert (key, await office.state_of(people[key])) == (key, state)


async def test_old_buttons_decide_and_decide_once(office: Office) -> None:
    people, head = office.people, office.people["head"]
    old = next(m.data["Setujui"] for m in head.chat if NUMBERS["waits"] in m.words)
    await office.presses(head, NUMBERS["waits"], "Setujui")
    await office.presses(people["tech3"], NUMBERS["accept"], "Terima")
    await office.presses(people["upt"], "K-2026-0004", "Setujui")
    assert await office.outcome(NUMBERS["waits"], "approve") == "approve"
    assert await office.outcome("K-2026-0004", "proposal") == "approve"
    assert await office.asks(ACCEPTED) == [{"name": "Contoh Petugas Tiga"}]
    told = [message for key in TEAM for message in people[key].chat]
    new = [each for each in told if NUMBERS["waits"] in each.words and "Terima" in each.labels]
    assert len(new) == 1
    assert "Setujui" not in head.message_with(NUMBERS["waits"]).labels
    runs, toasts = await office.asks(RUNS), len(head.toasts)
    await head.presses_data(old)
    assert await office.asks(RUNS) == runs
    assert len(head.toasts) > toasts


async def test_old_buttons_on_whatsapp_show_the_rest_and_decide(office: Office) -> None:
    await office.starts()
    head, reporter = office.there["head2"], office.there["warga1"]
    await office.presses(head, NUMBERS["head2"], "Lainnya")
    assert "Tolak" in head.last.labels
    await office.presses(head, NUMBERS["head2"], "Setujui")
    await office.presses(reporter, NUMBERS["wa"], "Sudah normal")
    assert await office.outcome(NUMBERS["head2"], "approve") == "approve"
    assert await office.outcome(NUMBERS["wa"], "confirm") == "normal"


async def test_old_messages_are_asked_quoted_and_pressed_in_the_group(office: Office) -> None:
    technician = office.people["tech3"]
    for label in ("Riwayat", "Lihat surat", "Mengapa tenggat?"):
        said = technician.count
        await office.presses(technician, NUMBERS["accept"], label)
        assert technician.count > said, label
    inside = office.people["tech2"].phone.inside(office.group)
    card = next(m for m in reversed(inside.chat) if NUMBERS["waits"] in m.words)
    await inside.presses_data(card.data["Ambil"], card.message_id)
    await office.world.settle()
    assert await office.asks(OFFERED) == [{"name": "Contoh Petugas Dua"}]
    await office.people["head"].says("setuju", answering=NUMBERS["waits"])
    assert await office.outcome(NUMBERS["waits"], "approve") == "approve"


async def test_every_waiting_timer_does_its_work_and_the_journal_stays_whole(
    office: Office,
) -> None:
    waited = {row["id"] for row in await office.asks(TIMERS) if row["state"] == "waiting"}
    await office.starts()
    for day, clock in LATER:
        await office.world.moves_to(day, clock)
    timers = await office.asks(TIMERS)
    assert {
        (row["kind"], row["state"])
        for row in timers
        if row["id"] in waited and row["state"] not in ("done", "cancelled")
    } == set()
    for table in (timers, await office.asks(OUTBOX), await office.asks(INBOX)):
        assert [row for row in table if row["state"] == "dead"] == []
    key = bytes.fromhex(RECORDED["checkpoint.key"])
    assert (await verify(office.world.app.database, key))[1] == []
