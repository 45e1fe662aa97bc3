"""Files of messages: downloaded before the unit opens, examined, and stored by their hash.

A download gets 20 seconds, so that a slow connection neither blocks the chat nor loses the
message. A file that did not arrive is stored as pending and fetched by a timer.
"""

import asyncio
from dataclasses import dataclass, replace

import structlog
from aiogram.types import Message

from bot.files.evidence_store import EvidenceStore
from bot.files.file_kinds import FileKind, detect
from bot.files.unseen import unseen
from bot.inbound.downloads import Download, FileGone, FileTooBig
from bot.inbound.fair_share import ByteShare
from bot.reading.document import read_document
from bot.reading.drawn_pictures import legible_pieces
from bot.reading.zip_design import opened_zip
from bot.worker.process import FOREIGN, NotDone, Worker
from flows.language.masking import clean_file_name
from flows.records.received_file import FileState, ReceivedFile

log = structlog.get_logger()

PATIENCE = 20.0
LARGEST = 20 * 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Announced:
    """A message's description of its file; the bytes may be something else."""

    kind: str
    file_id: str
    file_unique_id: str
    name: str | None
    size: int


def announced(message: Message) -> Announced | None:
    """The file of a message, if any; of a photo the largest size, so that it stays legible, and
    of a Live Photo the picture.
    """
    live = message.live_photo
    sizes = message.photo or (live.photo if live is not None else None)
    if sizes:
        photo = sizes[-1]
        return Announced(
            kind="picture",
            file_id=photo.file_id,
            file_unique_id=photo.file_unique_id,
            name=None,
            size=photo.file_size or 0,
        )
    for kind, file in (
        ("voice", message.voice),
        ("video", message.video or message.video_note or message.animation or live),
        ("audio", message.audio),
        ("document", message.document),
    ):
        if file is not None:
            name = getattr(file, "file_name", None)
            return Announced(
                kind=kind,
                file_id=file.file_id,
                file_unique_id=file.file_unique_id,
                name=clean_file_name(name) if name else None,
                size=file.file_size or 0,
            )
    return None


class Media:
    """Downloads, examines and stores files."""

    def __init__(self, folder: EvidenceStore, share: ByteShare | None = None) -> None:
        self._folder = folder
        self._share = share or ByteShare(on=False)
        self._reading, self._drawing = asyncio.Lock(), asyncio.Lock()
        """One file at a time each: a hundred people may send at once."""

    async def receive(
        self, message: Message, download: Download, who: str = ""
    ) -> ReceivedFile | None:
        """Receive the file of a message, or None. Never raises: a failed download is pending, so
        is one beyond the day's share of `who`, and a file that its channel no longer has is lost.
        """
        file = announced(message)
        if file is None:
            return None
        received = ReceivedFile(
            kind=file.kind,
            state=FileState.PENDING,
            file_id=file.file_id,
            file_unique_id=file.file_unique_id,
            name=file.name,
            size=file.size,
            album=message.media_group_id,
        )
        if file.size > LARGEST:
            return replace(received, state=FileState.TOO_BIG)
        wait = self._share.wait(who, file.size)
        if wait:
            return replace(received, wait=wait)
        try:
            async with asyncio.timeout(PATIENCE):
                data = await download(file.file_id)
            if not file.size:
                self._share.wait(who, len(data))
            return await self.keep(received, data)
        except FileTooBig:
            return replace(received, state=FileState.TOO_BIG)
        except Exception as error:
            if isinstance(error, FileGone) and not error.perhaps:
                return replace(received, state=FileState.LOST)
            log.warning("file not fetched yet", error=type(error).__name__)
            return received

    async def keep(self, received: ReceivedFile, data: bytes) -> ReceivedFile:
        """Store the bytes and detect their kind; a picture also gets its legible copy."""
        found = await asyncio.to_thread(detect, data, received.name)
        sha256 = await self._folder.store(data)
        kept = replace(
            received,
            state=FileState.STORED,
            sha256=sha256,
            size=len(data),
            passed_on=found.may_be_passed_on,
            pdf=found is FileKind.PDF,
            kind="picture" if found is FileKind.PICTURE else _kind(received.kind),
        )
        if kept.kind == "document":
            async with self._reading:
                read = await read_document(data, received.name, found)
            kept = replace(kept, text=read.text, unread=read.unread, besides=read.besides)
            kept = replace(kept, unseen=unseen(data, received.name, found))
            if kept.unseen == "zip":
                kept = await self._opened(kept, data)
        if found is not FileKind.PICTURE:
            if received.kind == "picture":
                return replace(kept, state=FileState.UNREADABLE, passed_on=False)
            return kept
        try:
            async with self._drawing, Worker(FOREIGN) as painter:
                drawn = await legible_pieces(painter, data)
        except NotDone:
            drawn = []
        if not drawn:
            return replace(
                kept,
                state=FileState.UNREADABLE,
                kind="document",
                passed_on=False,
                unseen="damaged",
            )
        picture, *pieces = [await self._folder.store(each) for each in drawn]
        return replace(kept, picture=picture, pieces=pieces)

    async def _opened(self, kept: ReceivedFile, data: bytes) -> ReceivedFile:
        """Tell what of a ZIP nobody will be shown."""
        try:
            async with self._drawing, Worker(FOREIGN) as painter:
                found = await opened_zip(painter, data, listed=True)
        except NotDone:
            return replace(kept, unread="damaged")
        if found.trouble:
            return replace(kept, unread=found.trouble)
        if not found.files:
            return replace(kept, unseen="zipempty")
        left_out = tuple(found.left_out.items())
        return replace(kept, left_out=(("used", len(found.files)), *left_out) if left_out else ())


def _kind(said: str) -> str:
    return "document" if said == "picture" else said
