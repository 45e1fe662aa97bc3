"""The playground over HTTP: a whole fault, the clock, replays, refusals."""

import asyncio
import json

import pytest
from aiohttp import ClientTimeout

from bot.config.office_file import ROOT
from bot.playground.rehearsal import Rehearsal
from bot.playground.replay import Replay
from bot.playground.stage import sample_files
from bot.playground.stage.transcript import TranscriptError, read_folder, read_transcript
from tests.bot.playground.conftest import Page

TRANSCRIPTS = read_folder(ROOT / "tests" / "transcripts")
PHOTO = ("layar.png", sample_files.picture(), "image/png")


async def report(page: Page) -> None:
    await page.sends("reporter", "photo", PHOTO)
    await page.presses("reporter", "Jaringan/internet")
    await page.post("say", person="reporter", text="wifi mati di ruang depan", reply_to=None)
    await page.presses("reporter", "Kirim")


async def test_the_office_is_ready_and_one_case_is_under_way(page: Page) -> None:
    state = await page.state()
    assert state["working"]
    assert [case["number"][-4:] for case in state["cases"]] == ["0001"]
    assert {"reporter", "ict_head", "agency_head", "admin"} <= state["chats"].keys()
    assert state["transcripts"]


async def test_a_day_declared_off_in_chat_closes_the_office(page: Page) -> None:
    await page.post("say", person="admin", text="/pengaturan", reply_to=None)
    await page.presses("admin", "Tambah libur")
    await page.post("say", person="admin", text="hari ini Pemadaman", reply_to=None)
    await page.presses("admin", "Simpan")
    await page.sees("admin", "Tersimpan dan berlaku sekarang")
    assert not (await page.state())["working"]


async def test_a_fault_runs_from_photo_to_sudah_normal(page: Page) -> None:
    await report(page)
    await page.presses("ict_head", "Setujui")
    await page.presses("technician", "Terima")
    await page.presses("technician", "Selesai")
    for words in ("Kabel putus", "Kabel diganti"):
        await page.post("say", person="technician", text=words, reply_to=None)
    await page.presses("technician", "Lewati")
    await page.presses("reporter", "Sudah normal")
    await page.sees("reporter", "dinyatakan selesai")
    case = (await page.state())["cases"][-1]
    repair = next(step for step in case["steps"] if step["key"] == "repair")
    assert (repair["number"], repair["holder"]) == ("4", "Contoh Teknisi")
    assert repair["closed"]


async def test_the_letter_can_be_opened_and_its_first_page_seen(page: Page) -> None:
    await report(page)
    await page.presses("ict_head", "Setujui")
    chat = (await page.state())["chats"]["technician"]
    letter = next(message["file"] for message in chat if message["file"])
    for sight, head in (("file", b"%PDF"), ("preview", b"\xff\xd8\xff")):
        async with page.session.get(f"{page.address}/api/{sight}/{letter['file_id']}") as answer:
            assert (await answer.read()).startswith(head)
    photo = (await page.state())["chats"]["reporter"][0]["photos"][0]["file_id"]
    async with page.session.get(f"{page.address}/api/preview/{photo}") as answer:
        assert answer.status == 404


async def test_first_pages_can_be_seen_by_many_at_once(page: Page) -> None:
    """PDFium knows no second thread: two pages drawn at once in one process would end it."""
    await report(page)
    await page.presses("ict_head", "Setujui")
    chat = (await page.state())["chats"]["technician"]
    letter = next(message["file"] for message in chat if message["file"])["file_id"]

    async def seen() -> bytes:
        async with page.session.get(f"{page.address}/api/preview/{letter}") as answer:
            return await answer.read()

    first, *others = await asyncio.gather(*(seen() for _ in range(4)))
    assert first.startswith(b"\xff\xd8\xff")
    assert set(others) == {first}


async def test_moved_time_lets_everything_on_the_way_happen_in_its_order(page: Page) -> None:
    await report(page)
    await page.post("clock", to="day")
    chat = (await page.state())["chats"]["ict_head"]
    reminder = next(message for message in chat if "Batas waktu persetujuan" in message["text"])
    card = next(message for message in chat if "wifi mati" in message["text"])
    assert reminder["at"] > card["at"]
    await page.sees("upt_head", "melewati waktu baku")


async def test_albums_voices_contacts_edits_and_the_events_of_it_all(page: Page) -> None:
    address, forever = f"{page.address}/api/events", ClientTimeout(total=None)
    async with page.session.get(address, timeout=forever) as events:
        await page.sends("reporter", "photo", PHOTO, PHOTO)
        first = json.loads((await events.content.readline()).removeprefix(b"data: "))
    assert (first["type"], first["person"]) == ("message", "reporter")
    await page.sends("reporter", "voice", ("suara.ogg", sample_files.VOICE, "audio/ogg"))
    await page.post("contact", person="technician")
    chat = (await page.state())["chats"]["reporter"]
    assert len({message["album"] for message in chat if message["photos"]}) == 1
    await page.post("say", person="upt_head", text="halo", reply_to=None)
    said = (await page.state())["chats"]["upt_head"][0]
    await page.post("edit", person="upt_head", message=said["id"], text="halo semua")
    assert (await page.state())["chats"]["upt_head"][0]["edited"]


@pytest.mark.parametrize("name", ["dari-foto-sampai-normal", "terlambat-naik-ke-atasan"])
async def test_a_scenario_is_replayed_step_by_step_and_to_its_end(page: Page, name: str) -> None:
    await page.post("replay", name=name, action="start")
    state = await page.state()
    assert (state["replay"]["at"], state["cases"]) == (0, [])
    await page.post("replay", name=name, action="next")
    await page.post("replay", name=name, action="all")
    replay = (await page.state())["replay"]
    assert (replay["at"], replay["next"]) == (replay["steps"], None)
    await page.post("replay", name=name, action="stop")
    assert (await page.state())["replay"] is None


async def test_what_was_played_can_be_written_down_and_played_again(
    page: Page, rehearsal: Rehearsal
) -> None:
    await report(page)
    await page.presses("ict_head", "Setujui")
    await page.post("clock", to="15m")
    async with page.session.get(f"{page.address}/api/transcript") as answer:
        written = read_transcript(await answer.text(), "played")
    assert [step.clock or step.does for step in written.steps] == [
        "photo",
        "presses",
        "says",
        "presses",
        "presses",
        "15m",
    ]
    assert written.steps[4].sees["reporter"]
    await page.post("reset")
    replay = Replay(written)
    while not replay.over:
        await replay.next(rehearsal)
    await page.sees("technician", "Surat tugas nomor")


@pytest.mark.parametrize("name", sorted(TRANSCRIPTS))
async def test_every_transcript_can_be_replayed(page: Page, name: str) -> None:
    await page.post("replay", name=name, action="start")
    for _ in TRANSCRIPTS[name].steps:
        await page.post("replay", name=name, action="next")
    replay = (await page.state())["replay"]
    assert (replay["at"], replay["next"]) == (replay["steps"], None)


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("say", b"no JSON"),
        ("say", b"[1]"),
        ("say", b'{"person": "nobody", "text": "halo"}'),
        ("say", b'{"person": "reporter", "text": 5}'),
        ("say", b'{"person": "reporter", "text": "x", "reply_to": 99999}'),
        ("press", b'{"person": "reporter", "message": true, "data": "x"}'),
        ("press", b'{"person": "reporter", "message": 99999, "data": "x"}'),
        ("clock", b'{"to": "yesterday"}'),
        ("replay", b'{"name": "none", "action": "start"}'),
        ("replay", b'{"name": "none", "action": "next"}'),
        ("file", b"no form"),
    ],
)
async def test_a_wrong_request_is_told_and_changes_nothing(
    page: Page, path: str, body: bytes
) -> None:
    async with page.session.post(f"{page.address}/api/{path}", data=body) as answer:
        assert answer.status == 400
        assert (await answer.json())["error"]
    assert len((await page.state())["cases"]) == 1


@pytest.mark.parametrize("headers", [{"Host": "evil.example"}, {"Origin": "http://evil.example"}])
async def test_a_page_of_another_place_is_refused(page: Page, headers: dict[str, str]) -> None:
    async with page.session.get(f"{page.address}/api/state", headers=headers) as answer:
        assert answer.status == 403


async def test_what_is_not_there_is_not_found(page: Page) -> None:
    for path in ("/nothing", "/api/file/f999", "/page/../../../office.toml"):
        async with page.session.get(f"{page.address}{path}") as answer:
            assert answer.status == 404


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "title: is missing"),
        ("= no TOML", "played"),
        ('title = "x"\n[[step]]\nwho = "nobody"\ndoes = "says"\ntext = "x"', "step 1: who"),
        ('title = "x"\n[[step]]\nclock = "never"', "step 1: clock"),
        ('title = "x"\n[[step]]\nwho = "reporter"', "needs either does or clock"),
        ('title = "x"\n[[step]]\nwho = "reporter"\ndoes = "says"', "text: is missing"),
        ('title = "x"\n[[step]]\nclock = "1h"\ntimes = 99', "times: expected a number"),
        ('title = "x"\n[[step]]\nclock = "1h"\nsees = { x = "y" }', "nobody is called"),
        ('title = "x"\n[[step]]\nclock = "1h"\ncolour = "red"', "colour: is not known"),
        ('title = "x"\nstep = [1]', "step 1: is not a table"),
    ],
)
def test_a_mistake_in_a_transcript_is_told_with_its_step(text: str, told: str) -> None:
    with pytest.raises(TranscriptError) as error:
        read_transcript(text, "played")
    assert told in str(error.value)
