"""Pictures of a message as others may see them: without what looks secret.

The rows of messages keep the hashes of the copies that there were when they were written; one
that was veiled since then is replaced here.
"""

from dataclasses import replace

from handlers.views.parts.screen import MediaItem, MediaKind, Screen
from storage.cases.veils import shown_in_place
from storage.database.unit import Database


async def veiled(database: Database, screen: Screen) -> Screen:
    """The screen with veiled copies in place of clear ones that nobody opened; one of which
    nothing can be shown is left out.
    """
    if not any(map(covered, screen.media)):
        return screen
    kept: list[MediaItem] = []
    for item in screen.media:
        shown = await shown_in_place(database, item.sha256) if covered(item) else item.sha256
        if shown:
            kept.append(replace(item, sha256=shown))
    return replace(screen, media=tuple(kept))


def without_pictures(screen: Screen) -> Screen:
    """The screen without the pictures that nobody opened."""
    return replace(screen, media=tuple(each for each in screen.media if not covered(each)))


def covered(item: MediaItem) -> bool:
    """Whether an item is a picture that is shown without being opened."""
    return item.kind is MediaKind.PICTURE and not item.opened
