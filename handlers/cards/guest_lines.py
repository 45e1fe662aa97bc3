"""Entries of the guest book, a line each, with photos, until Cukup (SOP B.4)."""

from dataclasses import replace

from flows.messages.kinds.promotion import GatherGuests, LineTrouble
from flows.promotion.guest_line import MOST_LINES, kept_line, read_lines, spelled
from flows.sop.fields import Field
from handlers.conversation.form import Form, keep
from handlers.conversation.talk import Talk

SHOWN = 8
SHORT = 120


def barred(text: str) -> str:
    """Mark the cells of a pasted table with bars before blanks are tidied, to keep them apart."""
    return text.replace("\t", " | ")


async def said(talk: Talk, form: Form, field: Field, text: str) -> None:
    """Keep the lines that can be read, and say for each other line what it lacks."""
    found = read_lines(text, most=MOST_LINES - len(form.parts))
    fresh = [spelled(each)[:SHORT] for each in found.guests]
    kept = [kept_line(each) for each in found.guests]
    form = replace(form, parts=(*form.parts, *kept))
    await keep(talk, form)
    await _tell(
        talk,
        form,
        field,
        fresh,
        [LineTrouble(line[:SHORT], why.value) for line, why in found.troubles],
    )


async def sent_photo(talk: Talk, form: Form, field: Field, caption: str, *, silent: bool) -> None:
    """Add a photo to the entries of this form; its caption may be an entry itself."""
    await keep(talk, form)
    if caption:
        await said(talk, form, field, caption)
    elif not silent:
        await _tell(talk, form, field, [], [])


async def _tell(
    talk: Talk, form: Form, field: Field, fresh: list[str], troubles: list[LineTrouble]
) -> None:
    await talk.tell(
        GatherGuests(
            token=form.token,
            field=field.key,
            fresh=fresh[:SHOWN],
            more=max(0, len(fresh) - SHOWN),
            troubles=troubles[:SHOWN],
            unread=max(0, len(troubles) - SHOWN),
            parts=len(form.parts),
            files=form.files,
        )
    )
