"""Screens as people see them on Telegram, over HTTP to a double as strict as Telegram."""

import io
from collections.abc import AsyncIterator, Callable
from hashlib import sha256
from zoneinfo import ZoneInfo

import pytest
from aiogram import Bot
from aiogram.client.telegram import TelegramAPIServer
from PIL import Image

from bot.channels.channel import Gone, Parcel, Sent, ServerTrouble, Slowed, Unreachable
from bot.channels.telegram.channel import TelegramChannel
from bot.channels.telegram.session import TelegramSession
from bot.runtime.clock import clock
from bot.texts.fluent import Texts
from handlers.conversation.callback_data import unpack
from handlers.views.parts.screen import Choice, Decide, MediaItem, MediaKind, Say, Screen, Toast
from tests.doubles.telegram import BotApiDouble, Person
from tests.patience import PATIENCE

KEY = b"k" * 32
FTL = """
head = 👍 *{ $name }* melapor
body = { $text }
ask = Apa yang _terjadi_?
yes = Setujui
no = Tolak
files-not-shown = _Berkas tidak dapat ditampilkan._
"""
APPROVE = Decide(case=147, step="approve", round=1, outcome="approve")
REJECT = Decide(case=147, step="approve", round=1, outcome="reject")
ROW = (
    Choice(label=Say(id="yes"), action=APPROVE),
    Choice(label=Say(id="no"), action=REJECT),
)


class Files:
    """The evidence folder; `read` lists the requested files."""

    def __init__(self) -> None:
        self._data: dict[str, bytes] = {}
        self.read: list[str] = []

    def keep(self, data: bytes) -> str:
        hash = sha256(data).hexdigest()
        self._data[hash] = data
        return hash

    async def __call__(self, hash: str) -> bytes:
        self.read.append(hash)
        return self._data[hash]


@pytest.fixture(scope="module")
def texts(tmp_path_factory: pytest.TempPathFactory) -> Texts:
    folder = tmp_path_factory.mktemp("locales")
    (folder / "id").mkdir()
    (folder / "id" / "sample.ftl").write_text(FTL, encoding="utf-8")
    return Texts(folder, ZoneInfo("Asia/Jayapura"))


@pytest.fixture(scope="module")
async def session() -> AsyncIterator[TelegramSession]:
    opened = TelegramSession(timeout=PATIENCE)
    yield opened
    await opened.close()


@pytest.fixture
async def double() -> AsyncIterator[BotApiDouble]:
    running = BotApiDouble()
    await running.start()
    yield running
    await running.stop()
    assert running.violations == []


@pytest.fixture
def reader(double: BotApiDouble) -> Person:
    return double.person(5001, "Contoh Pembaca")


@pytest.fixture
def files() -> Files:
    return Files()


@pytest.fixture
def channel(
    double: BotApiDouble, session: TelegramSession, texts: Texts, files: Files
) -> TelegramChannel:
    session.api = TelegramAPIServer.from_base(double.url)
    return TelegramChannel(Bot(double.token, session=session), texts, KEY, files, clock())


@pytest.fixture
def picture(files: Files) -> Callable[..., MediaItem]:
    def made(shade: int = 0, *, spoiler: bool = False) -> MediaItem:
        data = io.BytesIO()
        Image.new("RGB", (320, 200), (shade, shade, 90)).save(data, "JPEG")
        hash = files.keep(data.getvalue())
        return MediaItem(kind=MediaKind.PICTURE, sha256=hash, spoiler=spoiler)

    return made


def body(text: str) -> Say:
    return Say(id="body", args={"text": text})


def parcel(screen: Screen, *, silent: bool = False) -> Parcel:
    return Parcel(chat_id=5001, screen=screen, language="id", silent=silent)


CARD = Screen(text=(Say(id="head", args={"name": "Contoh"}), body("wifi mati")), choices=(ROW,))


async def test_a_card_has_its_words_its_styles_and_signed_buttons(
    channel: TelegramChannel, reader: Person
) -> None:
    sent = await channel.send(parcel(CARD))
    shown = reader.last
    assert sent == Sent(message_ids=(shown.message_id,))
    assert shown.text == "👍 Contoh melapor\n\nwifi mati"
    assert [(e["type"], e["offset"], e["length"]) for e in shown.entities] == [("bold", 3, 6)]
    assert shown.buttons == (("Setujui", "Tolak"),)
    assert unpack(shown.data["Setujui"], KEY) == APPROVE
    assert unpack(shown.data["Tolak"], KEY) == REJECT


async def test_details_are_one_fold_around_their_own_styles(
    channel: TelegramChannel, reader: Person
) -> None:
    await channel.send(
        parcel(Screen(text=(body("wifi mati"),), details=(CARD.text[0], body("a"))))
    )
    shown = reader.last
    assert shown.text == "wifi mati\n\n👍 Contoh melapor\n\na"
    found = [(each["type"], each["offset"], each["length"]) for each in shown.entities]
    assert found == [("expandable_blockquote", 11, 20), ("bold", 14, 6)]


@pytest.mark.parametrize("name", ["<b>", "*x*", "{ $x }", "`_x_`", "&amp;", "👩‍🔧 *Contoh*"])
async def test_a_name_is_shown_literally(
    channel: TelegramChannel, reader: Person, name: str
) -> None:
    await channel.send(parcel(Screen(text=(Say(id="head", args={"name": name}), Say(id="ask")))))
    text = reader.last.text or ""
    assert text == f"👍 {name} melapor\n\nApa yang terjadi?"
    covered = {e["type"]: cut(text, e["offset"], e["length"]) for e in reader.last.entities}
    assert covered == {"bold": name, "italic": "terjadi"}


def cut(text: str, offset: int, length: int) -> str:
    return text.encode("utf-16-le")[offset * 2 : (offset + length) * 2].decode("utf-16-le")


async def test_a_name_that_would_turn_the_text_round_does_not(
    channel: TelegramChannel, reader: Person
) -> None:
    await channel.send(parcel(Screen(text=(body("gpj\u202e.exe"),))))
    assert reader.last.text == "gpj.exe"


async def test_five_thousand_emoji_come_whole_in_several_messages(
    channel: TelegramChannel, reader: Person
) -> None:
    sent = await channel.send(parcel(Screen(text=(body("😀" * 5000),), choices=(ROW,))))
    shown = reader.chat
    assert sent.message_ids == tuple(one.message_id for one in shown)
    assert "".join(one.words for one in shown) == "😀" * 5000
    assert [bool(one.buttons) for one in shown] == [False, False, True]


async def test_a_picture_carries_the_text_and_the_buttons(
    channel: TelegramChannel, reader: Person, picture: Callable[..., MediaItem]
) -> None:
    screen = Screen(text=CARD.text, choices=(ROW,), media=(picture(spoiler=True),))
    sent = await channel.send(parcel(screen))
    assert len(reader.chat) == 1
    shown = reader.last
    assert sent == Sent(message_ids=(shown.message_id,), has_caption=True)
    assert (shown.kind, shown.spoiler, shown.labels) == ("photo", True, ("Setujui", "Tolak"))
    assert shown.caption == "👍 Contoh melapor\n\nwifi mati"


async def test_a_text_too_long_for_a_picture_follows_it(
    channel: TelegramChannel, reader: Person, picture: Callable[..., MediaItem]
) -> None:
    screen = Screen(text=(body("x" * 1025),), choices=(ROW,), media=(picture(),))
    sent = await channel.send(parcel(screen))
    photo, text = reader.chat
    assert (photo.kind, photo.buttons, text.text) == ("photo", (), "x" * 1025)
    assert text.buttons
    assert sent == Sent(message_ids=(photo.message_id, text.message_id))


async def test_pictures_are_albums_of_ten_before_the_text(
    channel: TelegramChannel, reader: Person, picture: Callable[..., MediaItem]
) -> None:
    media = tuple(picture(shade) for shade in range(11))
    await channel.send(parcel(Screen(text=CARD.text, choices=(ROW,), media=media)))
    *photos, text = reader.chat
    assert [one.kind for one in photos] == ["photo"] * 11
    assert len({one.media_group_id for one in photos[:10]}) == 1
    assert photos[10].media_group_id is None
    assert text.labels == ("Setujui", "Tolak")


@pytest.mark.parametrize(
    "kind", [MediaKind.VOICE, MediaKind.AUDIO, MediaKind.VIDEO, MediaKind.DOCUMENT]
)
async def test_a_file_of_another_kind_is_shown_as_what_it_is(
    channel: TelegramChannel, reader: Person, files: Files, kind: MediaKind
) -> None:
    item = MediaItem(kind=kind, sha256=files.keep(b"sample"), name="berkas.bin", spoiler=True)
    await channel.send(parcel(Screen(text=CARD.text, choices=(ROW,), media=(item,))))
    assert (reader.last.kind, reader.last.file) == (kind.value, b"sample")
    assert reader.last.labels == ("Setujui", "Tolak")


async def test_a_file_is_uploaded_once(
    channel: TelegramChannel, reader: Person, files: Files, picture: Callable[..., MediaItem]
) -> None:
    item = picture()
    for _ in range(2):
        await channel.send(parcel(Screen(text=CARD.text, media=(item,))))
    assert files.read == [item.sha256]
    first, second = reader.chat
    assert first.file == second.file


async def test_at_night_nothing_rings(
    channel: TelegramChannel,
    double: BotApiDouble,
    reader: Person,
    picture: Callable[..., MediaItem],
) -> None:
    media = (picture(1), picture(2))
    await channel.send(parcel(Screen(text=CARD.text, media=media), silent=True))
    await channel.send(parcel(Screen(text=CARD.text, media=media[:1]), silent=True))
    assert len(reader.chat) == 4
    assert all(call.params["disable_notification"] for call in double.record.calls)


async def test_no_page_is_previewed(
    channel: TelegramChannel, double: BotApiDouble, reader: Person
) -> None:
    await channel.send(parcel(Screen(text=(body("https://example.org"),))))
    assert double.record.calls[-1].params["link_preview_options"] == {"is_disabled": True}


async def test_a_question_opens_an_answer_that_quotes_it(
    channel: TelegramChannel, double: BotApiDouble, reader: Person
) -> None:
    await channel.send(parcel(Screen(text=(Say(id="ask"),), ask_reply=True)))
    assert double.record.calls[-1].params["reply_markup"] == {"force_reply": True}


@pytest.mark.parametrize("has_caption", [False, True], ids=["text", "caption"])
async def test_an_edit_replaces_words_and_buttons(
    channel: TelegramChannel,
    reader: Person,
    picture: Callable[..., MediaItem],
    has_caption: bool,
) -> None:
    media = (picture(),) if has_caption else ()
    sent = await channel.send(parcel(Screen(text=CARD.text, choices=(ROW,), media=media)))
    assert sent.has_caption == has_caption
    new = parcel(Screen(text=(*CARD.text, body("✓ disetujui"))))
    for _ in range(2):  # the second edit changes nothing, and counts as done
        again = await channel.edit(new, sent.message_ids[-1], has_caption=has_caption)
        assert again == sent
    assert reader.last.words.endswith("✓ disetujui")
    assert reader.last.labels == ()


async def test_an_edit_that_does_not_fit_takes_the_buttons_away_and_is_sent_anew(
    channel: TelegramChannel, reader: Person, picture: Callable[..., MediaItem]
) -> None:
    screen = Screen(text=(body("x" * 1000),), choices=(ROW,), media=(picture(),))
    sent = await channel.send(parcel(screen))
    new = parcel(Screen(text=(body("x" * 1000), body("✓ disetujui, " + "y" * 100))))
    for _ in range(2):
        with pytest.raises(Gone):
            await channel.edit(new, sent.message_ids[-1], has_caption=True)
    assert reader.last.words == "x" * 1000
    assert reader.last.labels == ()


async def test_an_edit_of_what_was_deleted_is_to_be_sent_anew(
    channel: TelegramChannel, reader: Person
) -> None:
    sent = await channel.send(parcel(CARD))
    reader.deletes(sent.message_ids[-1])
    with pytest.raises(Gone):
        await channel.edit(parcel(CARD), sent.message_ids[-1], has_caption=False)


async def test_a_word_at_a_button_is_cut_to_what_telegram_shows(
    channel: TelegramChannel, double: BotApiDouble, reader: Person
) -> None:
    await channel.send(parcel(CARD))
    query = (await reader.presses("Setujui"))["callback_query"]["id"]
    await channel.toast(query, Toast(text=body("😀" * 300), alert=True), "id")
    said = double.record.calls[-1].params
    assert (said["text"], said["show_alert"]) == ("😀" * 100, True)


@pytest.mark.parametrize("kind", ["500", "cut", "html", "429"])
async def test_a_word_at_a_button_never_raises(
    channel: TelegramChannel, double: BotApiDouble, kind: str
) -> None:
    double.fault(method="answerCallbackQuery", kind=kind)
    await channel.toast("1", Toast(text=Say(id="yes")), "id")
    await channel.toast("of long ago", None, "id")


@pytest.mark.parametrize("with_picture", [False, True], ids=["text", "file"])
@pytest.mark.parametrize(
    ("kind", "error"),
    [
        ("429", Slowed),
        ("500", ServerTrouble),
        ("502", ServerTrouble),
        ("cut", ServerTrouble),
        ("half", ServerTrouble),
        ("html", ServerTrouble),
    ],
)
async def test_trouble_is_told_in_the_words_of_every_channel(
    channel: TelegramChannel,
    double: BotApiDouble,
    reader: Person,
    picture: Callable[..., MediaItem],
    kind: str,
    error: type[Exception],
    with_picture: bool,
) -> None:
    double.fault(method="*", kind=kind)
    media = (picture(),) if with_picture else ()
    with pytest.raises(error):
        await channel.send(parcel(Screen(text=CARD.text, media=media)))
    await channel.send(parcel(Screen(text=CARD.text, media=media)))
    assert len(reader.chat) == 1


async def test_who_blocked_us_is_unreachable(channel: TelegramChannel, reader: Person) -> None:
    await reader.blocks_bot()
    with pytest.raises(Unreachable):
        await channel.send(parcel(CARD))


async def test_a_card_reaches_its_reader_even_where_its_picture_is_refused(
    channel: TelegramChannel, double: BotApiDouble, reader: Person, files: Files
) -> None:
    spoilt = MediaItem(kind=MediaKind.PICTURE, sha256=files.keep(b"no picture at all"))
    await channel.send(parcel(Screen(text=CARD.text, choices=CARD.choices, media=(spoilt,))))
    assert "melapor" in reader.chat[-1].words
    assert "tidak dapat ditampilkan" in reader.chat[-1].words
    assert reader.chat[-1].labels
    assert double.refusals.pop().description.endswith("IMAGE_PROCESS_FAILED")
