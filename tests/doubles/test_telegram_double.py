"""The Bot API double over real HTTP, called by aiogram's Bot if it can, otherwise by aiohttp."""

import asyncio
import io
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import aiohttp
import pytest
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramBadRequest,
    TelegramConflictError,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.types import (
    BotCommand,
    BufferedInputFile,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaDocument,
    InputMediaPhoto,
    MessageEntity,
    ReplyParameters,
)
from aiohttp import web
from PIL import Image

from tests.doubles.telegram import BotApiDouble, Person
from tests.patience import PATIENCE
from tests.process import started

CITIZEN = 5001


class Clock:
    """A clock that the test sets."""

    def __init__(self) -> None:
        self.at = datetime(2026, 11, 23, 1, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.at


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def double(clock: Clock) -> AsyncIterator[BotApiDouble]:
    running = BotApiDouble(now=clock)
    await running.start()
    yield running
    await running.stop()


@pytest.fixture
def citizen(double: BotApiDouble) -> Person:
    return double.person(CITIZEN, "Contoh Pelapor", "contoh_pelapor")


@pytest.fixture(scope="module")
async def session() -> AsyncIterator[AiohttpSession]:
    """One session for all tests, because closing one takes a quarter of a second."""
    opened = AiohttpSession(timeout=PATIENCE)
    yield opened
    await opened.close()


@pytest.fixture
def bot(double: BotApiDouble, session: AiohttpSession) -> Bot:
    session.api = TelegramAPIServer.from_base(double.url)
    return Bot(double.token, session=session)


@pytest.fixture
async def http(double: BotApiDouble) -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession(f"{double.url}/bot{double.token}/") as session:
        yield session


def picture(colour: str = "navy", size: tuple[int, int] = (1200, 900)) -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", size, colour).save(buffer, "JPEG")
    return buffer.getvalue()


def upload(data: bytes, name: str = "berkas.jpg") -> BufferedInputFile:
    return BufferedInputFile(data, filename=name)


def buttons(*labels: str, data: str = "x") -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(
        inline_keyboard=[
            [InlineKeyboardButton(text=label, callback_data=f"{data}{label}")] for label in labels
        ]
    )


async def ask(http: aiohttp.ClientSession, method: str, **params: Any) -> tuple[int, str]:
    """Status and description of a call with a JSON body."""
    async with http.post(method, json=params) as response:
        return response.status, (await response.json()).get("description", "")


# Permitted callers and methods


async def test_a_bot_learns_its_name(bot: Bot) -> None:
    assert (await bot.get_me()).username == "sigap_contoh_bot"


async def test_a_wrong_token_is_unauthorized(double: BotApiDouble) -> None:
    url = f"{double.url}/bot1:WRONG/getMe"
    async with aiohttp.ClientSession() as session, session.get(url) as response:
        assert response.status == 401
        assert await response.json() == {
            "ok": False,
            "error_code": 401,
            "description": "Unauthorized",
        }


async def test_an_unknown_method_is_not_found_and_a_violation(
    double: BotApiDouble, http: aiohttp.ClientSession
) -> None:
    assert await ask(http, "sendTelepathy") == (404, "Not Found: method not found")
    assert [violation.method for violation in double.violations] == ["sendTelepathy"]


async def test_a_call_may_come_as_query_form_multipart_or_json(
    double: BotApiDouble, citizen: Person, http: aiohttp.ClientSession
) -> None:
    fields = {"chat_id": str(CITIZEN), "text": "sama", "disable_notification": "true"}
    multipart = aiohttp.FormData(default_to_multipart=True)
    for name, value in fields.items():
        multipart.add_field(name, value)
    for request in (
        http.get("sendMessage", params=fields),
        http.post("SENDMESSAGE", data=fields),
        http.post("sendMessage", data=multipart),
        http.post(
            "sendMessage", json={**fields, "chat_id": CITIZEN, "disable_notification": True}
        ),
    ):
        async with request as response:
            assert response.status == 200
    assert [call.params for call in double.calls] == [
        {"chat_id": CITIZEN, "text": "sama", "disable_notification": True}
    ] * 4


async def test_only_known_chats_can_be_written_to(double: BotApiDouble, bot: Bot) -> None:
    with pytest.raises(TelegramBadRequest, match="chat not found"):
        await bot.send_message(9, "halo")
    assert double.violations == []
    assert [refusal.description for refusal in double.refusals] == ["Bad Request: chat not found"]


# Strictness


@pytest.mark.parametrize(
    ("params", "reason"),
    [
        ({"text": "a"}, "chat_id is empty"),
        ({"chat_id": CITIZEN}, "message text is empty"),
        ({"chat_id": CITIZEN, "text": " \n "}, "message text is empty"),
        ({"chat_id": CITIZEN, "text": "a", "colour": "red"}, 'sendMessage has no field "colour"'),
        (
            {"chat_id": CITIZEN, "text": "a", "reply_parameters": {"message_id": 1, "x": 1}},
            'sendMessage has no field "reply_parameters.x"',
        ),
        ({"chat_id": CITIZEN, "text": "a", "entities": "[{"}, "can't parse entities JSON object"),
        ({"chat_id": CITIZEN, "text": "\ud800"}, "strings must be encoded in UTF-8"),
        ({"chat_id": CITIZEN, "text": "a", "parse_mode": "Markdown"}, "unsupported parse_mode"),
        ({"chat_id": CITIZEN, "text": "😀" * 2049}, "message is too long"),
    ],
)
async def test_a_wrong_request_is_refused_and_recorded(
    double: BotApiDouble,
    citizen: Person,
    http: aiohttp.ClientSession,
    params: dict[str, Any],
    reason: str,
) -> None:
    assert await ask(http, "sendMessage", **params) == (400, f"Bad Request: {reason}")
    assert [v.description for v in double.violations] == [f"Bad Request: {reason}"]
    assert citizen.chat == []


async def test_lengths_are_counted_in_utf16_units(bot: Bot, citizen: Person) -> None:
    await bot.send_message(CITIZEN, "😀" * 2048)
    await bot.send_photo(CITIZEN, upload(picture()), caption="a" * 1024)
    with pytest.raises(TelegramBadRequest, match="message caption is too long"):
        await bot.send_photo(CITIZEN, upload(picture()), caption="a" * 1025)


@pytest.mark.parametrize(
    ("offset", "length", "reason"),
    [
        (0, 9, "ends after the end of the text"),
        (1, 2, "begins in a middle of a UTF-16 symbol"),
        (0, 1, "ends in a middle of a UTF-16 symbol"),
    ],
)
async def test_entities_lie_inside_the_text_and_cut_no_character(
    bot: Bot, citizen: Person, offset: int, length: int, reason: str
) -> None:
    entity = MessageEntity(type="bold", offset=offset, length=length)
    with pytest.raises(TelegramBadRequest, match=reason):
        await bot.send_message(CITIZEN, "😀 siap", entities=[entity])


async def test_html_becomes_text_with_entities(bot: Bot, citizen: Person) -> None:
    await bot.send_message(
        CITIZEN,
        '  😀 <b>Tebal &amp; <i>miring</i></b> <a href="https://example.org">sini</a> &copy; '
        '<pre><code class="language-py">x</code></pre>\n',
        parse_mode="HTML",
    )
    assert citizen.last.text == "😀 Tebal & miring sini &copy; x"
    assert list(citizen.last.entities) == [
        {"type": "bold", "offset": 3, "length": 14},
        {"type": "italic", "offset": 11, "length": 6},
        {"type": "text_link", "offset": 18, "length": 4, "url": "https://example.org"},
        {"type": "pre", "offset": 30, "length": 1, "language": "py"},
    ]


@pytest.mark.parametrize(
    ("html", "reason"),
    [
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("é <foo>x</foo>", 'Unsupported start tag "foo" at byte offset 3'),
        ("1 < 2 > 0", 'Unsupported start tag "" at byte offset 2'),
        ("1 < 2", "Unclosed start tag at byte offset 2"),
        ("<b>x</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
    ],
)
async def test_broken_html_is_refused_in_telegrams_words(
    bot: Bot, citizen: Person, html: str, reason: str
) -> None:
    with pytest.raises(TelegramBadRequest) as refused:
        await bot.send_message(CITIZEN, html, parse_mode="HTML")
    assert refused.value.message == f"Bad Request: can't parse entities: {reason}"


@pytest.mark.parametrize(
    ("markup", "reason"),
    [
        (buttons("A", data="x" * 64), "BUTTON_DATA_INVALID"),
        (buttons(" "), "text must be non-empty"),
        (buttons(*["A"] * 101), "reply markup is too long"),
        (
            InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="A")]]),
            "exactly one action",
        ),
    ],
)
async def test_keyboards_that_telegram_refuses(
    bot: Bot, citizen: Person, markup: InlineKeyboardMarkup, reason: str
) -> None:
    with pytest.raises(TelegramBadRequest, match=reason):
        await bot.send_message(CITIZEN, "a", reply_markup=markup)


async def test_a_photo_must_be_a_picture(bot: Bot, citizen: Person) -> None:
    with pytest.raises(TelegramBadRequest, match="IMAGE_PROCESS_FAILED"):
        await bot.send_photo(CITIZEN, upload(b"no picture"))
    with pytest.raises(TelegramBadRequest, match="PHOTO_INVALID_DIMENSIONS"):
        await bot.send_photo(CITIZEN, upload(picture(size=(900, 30))))
    with pytest.raises(TelegramBadRequest, match="file must be non-empty"):
        await bot.send_document(CITIZEN, upload(b"", "surat.pdf"))


async def test_a_lenient_double_answers_without_checking() -> None:
    lenient = BotApiDouble(strict=False)
    await lenient.start()
    async with aiohttp.ClientSession(f"{lenient.url}/bot{lenient.token}/") as session:
        status, _ = await ask(session, "sendMessage", chat_id=9, text="x" * 5000, colour="red")
    await lenient.stop()
    assert status == 200
    assert lenient.calls[0].result["chat"]["id"] == 9


# Files


async def test_a_photo_goes_out_is_shown_and_is_sent_again_by_its_id(
    bot: Bot, citizen: Person
) -> None:
    data = picture()
    message = await bot.send_photo(CITIZEN, upload(data), caption="Bukti", has_spoiler=True)
    assert citizen.last.file == data
    assert (citizen.last.kind, citizen.last.caption, citizen.last.spoiler) == (
        "photo",
        "Bukti",
        True,
    )
    assert message.photo is not None
    again = await bot.send_photo(CITIZEN, message.photo[-1].file_id)
    assert again.photo == message.photo
    with pytest.raises(TelegramBadRequest, match="can't use file of type Photo as Document"):
        await bot.send_document(CITIZEN, message.photo[-1].file_id)


async def test_a_persons_photo_comes_in_sizes_largest_last_and_unchanged(
    bot: Bot, citizen: Person
) -> None:
    data = picture()
    first = (await citizen.sends_photo(data, "Rusak"))["message"]["photo"]
    second = (await citizen.sends_photo(data))["message"]["photo"]
    assert [size["width"] for size in first] == [90, 320, 800, 1200]
    assert [s["file_unique_id"] for s in first] == [s["file_unique_id"] for s in second]
    assert first[-1]["file_id"] != second[-1]["file_id"]
    for size, whole in ((first[0], False), (first[-1], True)):
        stream = await bot.download(size["file_id"])
        assert stream is not None
        fetched = stream.read()
        assert len(fetched) == size["file_size"]
        assert (fetched == data) is whole


async def test_files_above_20_megabytes_cannot_be_fetched(bot: Bot, citizen: Person) -> None:
    sent = await citizen.sends_video(b"short", size=20 * 1024 * 1024 + 1)
    with pytest.raises(TelegramBadRequest, match="file is too big"):
        await bot.get_file(sent["message"]["video"]["file_id"])
    with pytest.raises(TelegramBadRequest, match="invalid file_id"):
        await bot.get_file("unheard of")


async def test_an_album_has_2_to_10_of_one_mix(bot: Bot, citizen: Person) -> None:
    photo = InputMediaPhoto(media=upload(picture()), caption="Sebelum")
    other = InputMediaPhoto(media=upload(picture("red")))
    sent = await bot.send_media_group(CITIZEN, [photo, other])
    assert sent[0].media_group_id == sent[1].media_group_id is not None
    assert [shown.file for shown in citizen.chat] == [picture(), picture("red")]
    with pytest.raises(TelegramBadRequest, match="2 to 10 items"):
        await bot.send_media_group(CITIZEN, [photo])
    with pytest.raises(TelegramBadRequest, match="can't be mixed"):
        await bot.send_media_group(
            CITIZEN, [photo, InputMediaDocument(media=upload(b"%PDF", "surat.pdf"))]
        )


# Messages that change


async def test_an_edit_changes_the_message_in_place(bot: Bot, citizen: Person) -> None:
    sent = await bot.send_message(CITIZEN, "Menunggu", reply_markup=buttons("Setujui"))
    await bot.edit_message_text("Disetujui", chat_id=CITIZEN, message_id=sent.message_id)
    assert len(citizen.chat) == 1
    assert (citizen.last.text, citizen.last.edited, citizen.last.labels) == (
        "Disetujui",
        True,
        (),
    )


async def test_edits_are_refused_in_telegrams_words(
    double: BotApiDouble, bot: Bot, citizen: Person
) -> None:
    own = (await citizen.sends_text("halo"))["message"]["message_id"]
    text = (await bot.send_message(CITIZEN, "a")).message_id
    photo = (await bot.send_photo(CITIZEN, upload(picture()))).message_id
    for message_id, reason in (
        (text, "message is not modified: specified new message content"),
        (photo, "there is no text in the message to edit"),
        (own, "message can't be edited"),
        (999, "message to edit not found"),
    ):
        with pytest.raises(TelegramBadRequest, match=reason):
            await bot.edit_message_text("a", chat_id=CITIZEN, message_id=message_id)
    with pytest.raises(TelegramBadRequest, match="there is no caption"):
        await bot.edit_message_caption(chat_id=CITIZEN, message_id=text, caption="b")
    assert len(double.violations) == 3


async def test_a_caption_and_a_keyboard_are_edited(bot: Bot, citizen: Person) -> None:
    photo = (await bot.send_photo(CITIZEN, upload(picture()), caption="a")).message_id
    await bot.edit_message_caption(chat_id=CITIZEN, message_id=photo, caption="b")
    await bot.edit_message_reply_markup(
        chat_id=CITIZEN, message_id=photo, reply_markup=buttons("Terima")
    )
    assert (citizen.last.caption, citizen.last.labels) == ("b", ("Terima",))


async def test_messages_are_deleted_within_two_days(
    bot: Bot, citizen: Person, clock: Clock
) -> None:
    first = await bot.send_message(CITIZEN, "a")
    second = await bot.send_message(CITIZEN, "b")
    await bot.delete_message(CITIZEN, first.message_id)
    assert [shown.text for shown in citizen.chat] == ["b"]
    clock.at += timedelta(hours=49)
    with pytest.raises(TelegramBadRequest, match="can't be deleted for everyone"):
        await bot.delete_message(CITIZEN, second.message_id)


async def test_messages_are_copied_forwarded_and_answered(bot: Bot, citizen: Person) -> None:
    own = (await citizen.sends_photo(picture(), "Rusak"))["message"]["message_id"]
    await bot.copy_message(CITIZEN, CITIZEN, own, caption="Salinan")
    assert (citizen.last.kind, citizen.last.caption) == ("photo", "Salinan")
    forwarded = await bot.forward_message(CITIZEN, CITIZEN, own)
    assert forwarded.forward_origin is not None
    await bot.send_message(CITIZEN, "a", reply_parameters=ReplyParameters(message_id=own))
    assert citizen.last.reply_to == own
    with pytest.raises(TelegramBadRequest, match="message to be replied not found"):
        await bot.send_message(CITIZEN, "a", reply_parameters=ReplyParameters(message_id=999))


# Updates


async def test_a_long_poll_is_woken_by_an_update(bot: Bot, citizen: Person) -> None:
    poll = asyncio.create_task(bot.get_updates(timeout=30))
    await bot.get_me()
    await citizen.sends_text("/lapor https://example.org 😀")
    (update,) = await poll
    assert update.message is not None
    assert update.message.entities is not None
    assert [entity.type for entity in update.message.entities] == ["bot_command", "url"]


async def test_updates_come_again_until_confirmed(
    double: BotApiDouble, bot: Bot, citizen: Person
) -> None:
    for text in "abc":
        await citizen.sends_text(text)
    first = await bot.get_updates(limit=2)
    assert first == await bot.get_updates(limit=2)
    (third,) = await bot.get_updates(offset=first[-1].update_id + 1)
    assert double.updates.confirmed == third.update_id
    assert await bot.get_updates(offset=-1) == [third]
    assert await bot.get_updates(offset=third.update_id + 1) == []


async def test_after_a_quiet_week_ids_may_jump_down(
    double: BotApiDouble, bot: Bot, citizen: Person
) -> None:
    high = await citizen.sends_text("sebelum")
    double.updates.next_id = 1000
    await citizen.sends_text("sesudah")
    assert [u.update_id for u in await bot.get_updates()] == [1000, high["update_id"]]
    assert await bot.get_updates(offset=high["update_id"] + 1) == []


async def test_a_second_poller_ends_the_first(bot: Bot, citizen: Person) -> None:
    first = asyncio.create_task(bot.get_updates(timeout=30))
    await bot.get_me()
    second = asyncio.create_task(bot.get_updates(timeout=30))
    with pytest.raises(TelegramConflictError, match="terminated by other getUpdates"):
        await first
    await citizen.sends_text("a")
    assert len(await second) == 1


async def test_reactions_come_only_when_asked_for(
    double: BotApiDouble, bot: Bot, citizen: Person
) -> None:
    message = await bot.send_message(CITIZEN, "a")
    await citizen.reacts(message.message_id, "👍")
    await citizen.sends_text("b")
    wanted = ["message", "message_reaction"]
    assert len(await bot.get_updates(allowed_updates=wanted)) == 2
    (text,) = await bot.get_updates(allowed_updates=[])
    assert text.message_reaction is None


async def test_a_webhook_gets_updates_until_it_answers_well(
    double: BotApiDouble, bot: Bot, citizen: Person
) -> None:
    double.webhook.pause = 0.0
    seen: list[tuple[str, str]] = []
    done = asyncio.Event()

    async def receive(request: web.Request) -> web.Response:
        update = await request.json()
        secret = request.headers["X-Telegram-Bot-Api-Secret-Token"]
        seen.append((secret, update["message"]["text"]))
        if update["message"]["text"] == "terakhir":
            done.set()
        return web.Response(status=200 if len(seen) > 1 else 503)

    app = web.Application()
    app.router.add_post("/hook", receive)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    await bot.set_webhook(url, secret_token="sample-secret")
    with pytest.raises(TelegramConflictError, match="webhook is active"):
        await bot.get_updates()
    await citizen.sends_text("a")
    await citizen.sends_text("terakhir")
    async with asyncio.timeout(PATIENCE):
        await done.wait()
    assert [text for _, text in seen] == ["a", "a", "terakhir"]
    assert {secret for secret, _ in seen} == {"sample-secret"}
    assert "503" in str((await bot.get_webhook_info()).last_error_message)
    await bot.delete_webhook()
    assert (await bot.get_webhook_info()).url == ""
    await runner.cleanup()


async def test_a_webhook_must_be_https(bot: Bot) -> None:
    with pytest.raises(TelegramBadRequest, match="HTTPS url must be provided"):
        await bot.set_webhook("http://example.org/hook")


# People


async def test_a_press_brings_the_message_and_shows_the_answer(
    double: BotApiDouble, bot: Bot, citizen: Person, clock: Clock
) -> None:
    await bot.send_message(CITIZEN, "lama", reply_markup=buttons("Setujui", data="1"))
    await bot.send_message(CITIZEN, "baru", reply_markup=buttons("Setujui", data="2"))
    await citizen.presses("Setujui")
    (update,) = await bot.get_updates()
    query = update.callback_query
    assert query is not None
    assert query.data == "2Setujui"
    assert query.message is not None
    assert query.message.message_id == citizen.last.message_id
    await bot.answer_callback_query(query.id, "Dicatat", show_alert=True)
    assert [(toast.text, toast.alert) for toast in citizen.toasts] == [("Dicatat", True)]
    with pytest.raises(LookupError, match="no button 'Tolak'"):
        await citizen.presses("Tolak")
    double.world.callback_life = timedelta(seconds=15)
    clock.at += timedelta(seconds=16)
    for id in (query.id, "0"):
        with pytest.raises(TelegramBadRequest, match="query is too old"):
            await bot.answer_callback_query(id)


async def test_every_kind_of_message_is_one_that_aiogram_reads(bot: Bot, citizen: Person) -> None:
    text = await citizen.sends_text("a")
    number = text["message"]["message_id"]
    await citizen.sends_text("b", reply_to=number)
    await citizen.sends_photo(picture(), media_group_id="7")
    await citizen.sends_photo(b"broken")
    await citizen.sends_voice(b"OggS", seconds=9)
    await citizen.sends_audio(b"ID3")
    await citizen.sends_document(b"%PDF", "surat.pdf", "application/pdf", caption="c")
    await citizen.sends_video(b"mp4")
    await citizen.sends_sticker()
    await citizen.sends_location()
    await citizen.sends_contact()
    await citizen.sends(dice={"emoji": "🎲", "value": 6})
    await citizen.forwards(citizen, number)
    await citizen.edits(number, "a2")
    await citizen.blocks_bot()
    await citizen.unblocks_bot()
    updates = await bot.get_updates()
    messages = [update.message for update in updates if update.message is not None]
    assert [message.content_type for message in messages] == [
        *("text", "text", "photo", "photo", "voice", "audio", "document", "video"),
        *("sticker", "location", "contact", "dice", "text"),
    ]
    assert all(
        not part.model_extra for update in updates for part in (update, update.message) if part
    )
    assert [update.event_type for update in updates[-3:]] == [
        "edited_message",
        "my_chat_member",
        "my_chat_member",
    ]
    assert citizen.chat[0].text == "a2"
    assert citizen.chat[6].file_name == "surat.pdf"


async def test_who_blocks_the_bot_is_not_reached(bot: Bot, citizen: Person) -> None:
    await citizen.blocks_bot()
    with pytest.raises(TelegramForbiddenError, match="bot was blocked by the user"):
        await bot.send_message(CITIZEN, "a")
    await citizen.unblocks_bot()
    await bot.send_message(CITIZEN, "a")


async def test_a_group_becomes_a_supergroup(
    double: BotApiDouble, bot: Bot, citizen: Person
) -> None:
    group = double.group(-77, "Divisi ICT")
    await citizen.inside(group).sends_text("halo")
    moved = group.becomes_supergroup(-1000077)
    with pytest.raises(TelegramMigrateToChat) as told:
        await bot.send_message(-77, "a")
    assert told.value.migrate_to_chat_id == -1000077
    await bot.send_message(moved.id, "a")
    assert citizen.inside(moved).last.text == "a"
    first, old, new = [update.message for update in await bot.get_updates()]
    assert first is not None
    assert first.from_user is not None
    assert first.from_user.id == CITIZEN
    assert old is not None
    assert new is not None
    assert (old.migrate_to_chat_id, new.migrate_from_chat_id) == (-1000077, -77)


async def test_what_the_bot_says_of_itself_is_kept(double: BotApiDouble, bot: Bot) -> None:
    await bot.set_my_commands([BotCommand(command="lapor", description="Melapor")])
    await bot.set_my_description("Layanan TI", language_code="id")
    assert double.world.commands["default", ""][0]["command"] == "lapor"
    assert double.world.descriptions == {"id": "Layanan TI"}
    with pytest.raises(TelegramBadRequest, match="BOT_COMMAND_INVALID"):
        await bot.set_my_commands([BotCommand(command="Lapor!", description="Melapor")])
    await bot.delete_my_commands()
    assert double.world.commands == {}


async def test_a_chat_is_described_and_given_a_sign_of_life(bot: Bot, citizen: Person) -> None:
    assert (await bot.get_chat(CITIZEN)).first_name == "Contoh Pelapor"
    assert (await bot.get_chat("@contoh_pelapor")).id == CITIZEN
    await bot.send_chat_action(CITIZEN, "typing")
    with pytest.raises(TelegramBadRequest, match="wrong parameter action"):
        await bot.send_chat_action(CITIZEN, "dreaming")


# Faults


@pytest.mark.parametrize(
    ("kind", "error"),
    [
        ("429", TelegramRetryAfter),
        ("500", TelegramServerError),
        ("502", TelegramServerError),
        ("cut", TelegramNetworkError),
        ("half", TelegramNetworkError),
        ("html", ClientDecodeError),
    ],
)
@pytest.mark.parametrize("after_accept", [False, True])
async def test_a_fault_happens_once_before_or_after_the_effect(
    double: BotApiDouble,
    bot: Bot,
    citizen: Person,
    kind: str,
    error: type[Exception],
    after_accept: bool,
) -> None:
    double.fault(method="sendMessage", kind=kind, after_accept=after_accept)
    with pytest.raises(error):
        await bot.send_message(CITIZEN, "a")
    assert len(citizen.chat) == int(after_accept)
    await bot.send_message(CITIZEN, "a")
    assert len(citizen.chat) == 1 + int(after_accept)
    assert double.refusals == []


async def test_a_hang_lasts_until_the_client_gives_up(
    double: BotApiDouble, bot: Bot, citizen: Person
) -> None:
    double.fault(method="*", kind="hang", times=None)
    for _ in range(2):
        call = asyncio.create_task(bot.get_me())
        await double.until(lambda: double.hanging == 1)
        call.cancel()
        await asyncio.gather(call, return_exceptions=True)
        await double.until(lambda: double.hanging == 0)
    double.faults.clear()
    await bot.get_me()


async def test_a_fault_can_be_for_one_chat_or_a_download(
    double: BotApiDouble, bot: Bot, citizen: Person
) -> None:
    double.person(2, "Contoh Lain")
    double.fault(method="sendMessage", kind="500", chat_id=2)
    await bot.send_message(CITIZEN, "a")
    with pytest.raises(TelegramServerError):
        await bot.send_message(2, "a")
    sent = await citizen.sends_voice(b"OggS")
    double.fault(method="download", kind="500")
    with pytest.raises(aiohttp.ClientResponseError):
        await bot.download(sent["message"]["voice"]["file_id"])


async def test_requests_inside_a_retry_after_are_known(
    double: BotApiDouble, bot: Bot, citizen: Person, clock: Clock
) -> None:
    double.fault(method="sendMessage", kind="429", retry_after=3)
    with pytest.raises(TelegramRetryAfter):
        await bot.send_message(CITIZEN, "a")
    clock.at += timedelta(seconds=2)
    await bot.send_message(CITIZEN, "terlalu cepat")
    clock.at += timedelta(seconds=1)
    await bot.send_message(CITIZEN, "a")
    (early,) = double.requests_inside_retry_after()
    assert (early.chat_id, early.method) == (str(CITIZEN), "sendMessage")


async def test_telegrams_pace_can_be_enforced(
    double: BotApiDouble, bot: Bot, citizen: Person, clock: Clock
) -> None:
    double.pacing.enforce(overall=2, chat=1, retry_after=3)
    for number in (1, 2):
        double.person(number, "Contoh")
    await bot.send_message(CITIZEN, "a")
    with pytest.raises(TelegramRetryAfter):
        await bot.send_message(CITIZEN, "b")
    await bot.send_message(1, "a")
    with pytest.raises(TelegramRetryAfter):
        await bot.send_message(2, "a")
    clock.at += timedelta(seconds=3)
    await bot.send_message(CITIZEN, "b")
    assert double.requests_inside_retry_after() == []


# Standalone


async def test_it_runs_alone_and_is_controlled_over_http() -> None:
    async with started("-m", "tests.doubles.telegram", stdout=asyncio.subprocess.PIPE) as process:
        assert process.stdout is not None
        base = (await process.stdout.readline()).decode().strip()
        await _controlled(base)
        process.terminate()
        assert await process.wait() == 0


async def _controlled(base: str) -> None:
    message = {"chat_id": 7, "text": "a"}
    said = {
        "message_id": 1,
        "from": {"id": 7, "is_bot": False, "first_name": "Contoh"},
        "chat": {"id": 7, "first_name": "Contoh", "type": "private"},
        "date": 1,
        "text": "halo",
    }
    api = f"{base}/bot123456:SAMPLE-TOKEN"
    async with aiohttp.ClientSession(raise_for_status=False) as session:

        async def got(url: str) -> Any:
            async with session.get(url) as response:
                return await response.json()

        async def posted(url: str, body: Any) -> Any:
            async with session.post(url, json=body) as response:
                return await response.json()

        ids = await posted(f"{base}/control/push", [{"message": said}])
        assert (await got(f"{api}/getUpdates"))["result"][0]["update_id"] == ids[0]
        await got(f"{api}/getUpdates?offset={ids[0] + 1}")
        assert await got(f"{base}/control/confirmed") == {"confirmed": ids[0] + 1, "pending": 0}
        await posted(f"{base}/control/fault", {"method": "sendMessage", "kind": "500"})
        assert "error" in await posted(f"{base}/control/fault", {"method": "*", "kind": "rain"})
        assert (await posted(f"{api}/sendMessage", message))["error_code"] == 500
        assert (await posted(f"{api}/sendMessage", message))["ok"]
        (call,) = await got(f"{base}/control/calls?since=0")
        assert (call["method"], call["params"]) == ("sendMessage", message)
        async with session.post(f"{base}/control/file?kind=photo", data=picture()) as response:
            assert len(await response.json()) == 4
        await posted(f"{base}/control/person", {"id": 8, "first_name": "Contoh Lain"})
        assert (await posted(f"{api}/sendMessage", {"chat_id": 8, "text": "a"}))["ok"]
        assert await got(f"{base}/control/refusals") == []
