"""Words of a screen alone, because a card must arrive even if a file of it cannot."""

from collections.abc import Collection
from dataclasses import replace

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
    return replace(screen, text=(*screen.text, Say(id=why)), media=kept)
