"""Media of a round sent together (SOP B.1): what came, and what is missing."""

from collections.abc import Sequence

from flows.messages.kinds.promotion import GatherMedia, PromotionMediaSorted
from handlers.views.parts.phrases import joined, pick, say
from handlers.views.parts.screen import Say, Screen

FORM = "media"


def got(m: GatherMedia) -> Screen:
    """The receipt for one more file."""
    came = say("gather-media-got", files=m.files)
    if m.album:
        asks = say("gather-media-album")
    else:
        asks = _missing("gather-media-missing", m.missing) or say("gather-media-whole")
    row = (
        pick("choice-done", m.field, "done", m.token, form="form"),
        pick("choice-cancel", m.field, "cancel", m.token, form="form"),
    )
    return Screen(text=(came, asks), choices=(row,))


def still_missing(m: PromotionMediaSorted) -> Screen:
    """The media still missing, with a button for each if a file without a name may be it."""
    came = say("promotion-media-got", number=m.number, files=m.files)
    lacks = _missing("promotion-media-missing", m.missing)
    if lacks is None:
        return Screen(text=(came, say("promotion-media-whole")))
    if not m.unnamed:
        return Screen(text=(came, lacks))
    buttons = [pick(f"choice-{each}", "which", each, str(m.case), form=FORM) for each in m.missing]
    rows = [tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2)]
    return Screen(text=(came, lacks, say("promotion-media-which")), choices=tuple(rows))


def _missing(id: str, missing: Sequence[str]) -> Say | None:
    if not missing:
        return None
    names = [say(f"field-{each}") for each in missing]
    told = joined(names)
    return say(id, missing=told)
