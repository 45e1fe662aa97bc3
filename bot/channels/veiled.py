"""Pictures that are shown to a reader who did not open them, with what looks secret smeared."""

from dataclasses import replace
from datetime import datetime, timedelta

from bot.channels.channel import Later, Parcel
from handlers.views.parts.screen import MediaItem, MediaKind, Screen
from storage.cases.readings import being_read
from storage.cases.veils import shown_in_place
from storage.database.unit import Database

UNTIL_READ = timedelta(seconds=45)
"""How long a message waits for the reading of the picture that it carries; it goes without the
picture then.
"""
LOOK_AGAIN = timedelta(seconds=1)


async def covered(database: Database, parcel: Parcel, now: datetime) -> Parcel:
    """The parcel as its reader may see it: veiled, and without pictures that are still unread
    after a while. Raises Later before that: what looks secret in them cannot be taken back from a
    phone.
    """
    screen = parcel.screen
    if await _unread(database, parcel):
        if parcel.made is not None and now - parcel.made < UNTIL_READ:
            raise Later(now + LOOK_AGAIN)
        screen = _without_pictures(screen)
    return replace(parcel, screen=await veiled(database, screen))


async def veiled(database: Database, screen: Screen) -> Screen:
    """The screen with veiled copies in place of clear ones that nobody opened; one of which
    nothing can be shown is left out.
    """
    if not any(map(_unopened, screen.media)):
        return screen
    kept: list[MediaItem] = []
    for item in screen.media:
        shown = await shown_in_place(database, item.sha256) if _unopened(item) else item.sha256
        if shown:
            kept.append(replace(item, sha256=shown))
    return replace(screen, media=tuple(kept))


async def _unread(database: Database, parcel: Parcel) -> bool:
    """Whether a parcel shows pictures while those of a case that it tells of are being read."""
    if not any(map(_unopened, parcel.screen.media)):
        return False
    for row in (parcel.row, *map(int, parcel.folded)):
        if await being_read(database, row):
            return True
    return False


def _without_pictures(screen: Screen) -> Screen:
    """The screen without the pictures that nobody opened."""
    return replace(screen, media=tuple(each for each in screen.media if not _unopened(each)))


def _unopened(item: MediaItem) -> bool:
    """Whether an item is a picture that is shown without being opened."""
    return item.kind is MediaKind.PICTURE and not item.opened
