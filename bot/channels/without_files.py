"""Words of a screen alone, because a card must arrive even if a file of it cannot."""

from collections.abc import Collection
from dataclasses import replace

from bot.channels.channel import Parcel
from handlers.views.parts.screen import Say, Screen

NOT_SHOWN = "files-not-shown"
"""The channel does not take the files."""
GONE = "files-gone"
"""The files are no longer on our disk, or are damaged."""


def without_files(
    screen: Screen, why: str = NOT_SHOWN, *, gone: Collection[str] | None = None
) -> Screen:
    """The screen without its files, or only those whose hash is in `gone`; the words say so."""
    if screen.sparing is not None:
        screen = replace(screen, sparing=without_files(screen.sparing, why, gone=gone))
    kept = tuple(each for each in screen.media if gone is not None and each.sha256 not in gone)
    if len(kept) == len(screen.media):
        return screen
    told = Say(id=why)
    text = screen.text if told in screen.text else (*screen.text, told)
    return replace(screen, text=text, media=kept)


def pruned(parcel: Parcel) -> Parcel:
    """The parcel without the files that it must not have."""
    screen = without_files(parcel.screen) if parcel.bare else parcel.screen
    if parcel.gone:
        screen = without_files(screen, GONE, gone=parcel.gone)
    return replace(parcel, screen=screen)
