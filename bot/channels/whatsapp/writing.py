"""A parcel's screen as WhatsApp messages, with its words, choices and files."""

from collections.abc import Sequence
from dataclasses import replace

from bot.channels.channel import Parcel
from bot.channels.whatsapp import choices
from bot.channels.whatsapp.choices import Json
from bot.channels.whatsapp.composing import asking_number, composed
from bot.channels.whatsapp.files.uploads import Attached, NotTaken, WhatsAppMedia
from bot.channels.whatsapp.limits import BODY
from bot.channels.whatsapp.text import marked
from bot.file_page.links import Address, FileLinks
from bot.texts.fluent import Texts
from bot.texts.markup import Span
from handlers.conversation.callback_data import pack
from handlers.views.parts.screen import At, Choice, Say, Screen


class Writer:
    """`key` signs the choices; `links` are for files that the upload refuses, if there is a server
    that people can reach.
    """

    def __init__(
        self, texts: Texts, key: bytes, media: WhatsAppMedia, links: FileLinks | None
    ) -> None:
        self._texts = texts
        self._key = key
        self._media = media
        self._links = links

    async def messages(self, parcel: Parcel, *, knows_number: bool) -> list[Json]:
        """The messages in order, without recipient; files are uploaded."""
        screen = parcel.screen
        if screen.share_number and not knows_number:
            return [asking_number(marked(self._spans(screen.text, parcel.language)))]
        files: list[Attached] = []
        untaken: list[Say] = []
        for item in screen.media:
            try:
                files.append(await self._media.attach(item))
            except NotTaken as error:
                made = await self._links.make(item.sha256, str(error)) if self._links else None
                untaken.append(_untaken(str(error), made))
        return self._composed(_with(screen, untaken), parcel, files)

    def count(self, screen: Screen, parcel: Parcel) -> int:
        """Number of messages that a screen takes in place of the parcel's own."""
        types = [self._media.likely_type(item) for item in screen.media]
        files = [Attached(type=each, id="", name="") for each in types if each is not None]
        pairs = zip(screen.media, types, strict=True)
        sample = self._links.sample if self._links else None
        untaken = [_untaken(item.name or "", sample) for item, each in pairs if each is None]
        return len(self._composed(_with(screen, untaken), parcel, files))

    def _composed(self, screen: Screen, parcel: Parcel, files: Sequence[Attached]) -> list[Json]:
        def word(say: Say) -> str:
            return self._texts.plain(say, parcel.language)

        def packed(choice: Choice) -> str:
            return pack(choice.action, self._key)

        headed = len(files) == 1
        action = choices.shown(screen, parcel.row, parcel.page, word, packed, headed=headed)
        roomy = self.roomy(screen, parcel.language)
        text = (*screen.text, *screen.details) if roomy else screen.text
        return composed(self._spans(text, parcel.language), action, files)

    def roomy(self, screen: Screen, language: str) -> bool:
        """Whether the details stand in the message itself, not behind "Lainnya"."""
        whole = self._spans((*screen.text, *screen.details), language)
        return len(marked(whole)) <= BODY or not screen.more

    def _spans(self, text: Sequence[Say], language: str) -> list[Span]:
        found: list[Span] = []
        for say in text:
            if found:
                found.append(Span("\n" if say.tight else "\n\n"))
            found.extend(self._texts.spans(say, language))
        return found


def _untaken(name: str, address: Address | None) -> Say:
    if address is None:
        return Say(id="file-not-on-whatsapp", args={"name": name})
    until = At(int(address.until.timestamp() * 1000), "long")
    return Say(id="file-by-link", args={"name": name, "url": address.url, "until": until})


def _with(screen: Screen, untaken: Sequence[Say]) -> Screen:
    return replace(screen, text=(*screen.text, *untaken))
