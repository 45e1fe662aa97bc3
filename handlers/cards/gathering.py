"""Fields answered piece by piece until Cukup: material, manuscripts, designs, links."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from flows.content.channel import addresses_in, links_in
from flows.content.manuscript import LONGEST, joined, paragraphs, storable, words
from flows.language.masking import clean_text, mask_secrets
from flows.messages.kinds.answers import FilePending
from flows.messages.kinds.forms import (
    Besides,
    GatherAsk,
    GatherGot,
    Gathering,
    GatherLinks,
    GatherNeedsFile,
    GatherNeedsLink,
    GatherTooLong,
    ManuscriptGot,
)
from flows.office.content.finals import REFUSED
from flows.office.transition import FILE_SENT
from flows.records.received_file import FileState, ReceivedFile
from flows.sop.fields import Field, Takes
from handlers.cards import guest_lines, links, media_files
from handlers.cards.file_complaints import complaint
from handlers.conversation.evidence import keep_file
from handlers.conversation.form import Form, keep
from handlers.conversation.talk import Talk

DONE = "done"
PIECE = 4096
"""The longest message, in characters: the app splits longer pasted text itself."""
SHOWN = frozenset({Takes.ANY, Takes.MEDIA})
"""Files that others see: the sender is told if one cannot be passed on."""


async def ask(talk: Talk, form: Form, field: Field) -> None:
    await talk.tell(
        GatherAsk(
            gathering=_gathered(form, field),
            step=form.step,
            outcome=form.outcome,
            required=field.required,
            links=await links.known(talk, form) if field.takes is Takes.LINKS else None,
        )
    )


async def said(talk: Talk, form: Form, field: Field, text: str) -> None:
    """Add one more piece of text, or a link if the field takes links."""
    if field.takes is Takes.TEXT:
        await _written(talk, form, field, text)
        return
    text = clean_text(guest_lines.barred(text) if field.takes is Takes.GUESTS else text, PIECE)
    if field.takes is Takes.LINKS:
        await _linked(talk, form, field, text)
    elif field.takes is Takes.GUESTS:
        await guest_lines.said(talk, form, field, mask_secrets(text))
    elif field.takes is Takes.MEDIA:
        await media_files.heard(talk, form, field, mask_secrets(text))
    elif field.takes is Takes.FINAL and not links_in(text):
        await talk.tell(GatherNeedsFile(gathering=_gathered(form, field)))
    else:
        await _add(talk, form, field, mask_secrets(text))


async def sent_file(
    talk: Talk, form: Form, field: Field, received: ReceivedFile, caption: str
) -> None:
    """Keep the file in any case; if it cannot count, say what to send instead."""
    refusal = complaint(_gathered(form, field), field, received)
    refused = refusal is not None and field.takes is Takes.FINAL
    if refused:
        await keep_file(talk, received, case=form.case, step=REFUSED, quiet=True)
    else:
        quiet = field.takes not in SHOWN or received.state is FileState.PENDING
        await keep_file(talk, received, token=form.token, quiet=quiet)
    if refusal is not None:
        await talk.tell(refusal)
        return
    awaited = received.state is FileState.PENDING and field.takes is Takes.TEXT
    if awaited and not received.wait:
        await talk.tell(FilePending())
    if awaited or received.state is FileState.LOST:
        if caption:
            await said(talk, form, field, caption)
        return
    again = received.album is not None and received.album == form.album
    form = replace(form, files=form.files + 1, album=received.album or "")
    if field.takes is Takes.TEXT:
        await _written(talk, form, field, caption, received=received, silently=again)
        return
    if field.takes is Takes.GUESTS:
        await guest_lines.sent_photo(talk, form, field, clean_text(caption, PIECE), silent=again)
        return
    if field.takes is Takes.MEDIA:
        names = received.name or "", mask_secrets(clean_text(caption, PIECE))
        await media_files.heard(talk, form, field, *names, silent=again)
        return
    besides = [Besides(*each) for each in received.left_out if field.takes is Takes.FINAL]
    text, source = clean_text(caption, PIECE), received.name or ""
    await _add(talk, form, field, text, silently=again, source=source, besides=besides)


async def _written(
    talk: Talk,
    form: Form,
    field: Field,
    text: str,
    *,
    received: ReceivedFile | None = None,
    silently: bool = False,
) -> None:
    """Add a piece of a manuscript, from a document and its caption or typed, as it was written."""
    piece, lost = storable(text)
    found = Counter(dict(received.besides) if received else {}) + Counter(controls=lost)
    besides = [Besides(code, count) for code, count in found.items()]
    pieces = [each for each in (received.text if received else "", piece) if each]
    source = (received.name or "") if received else ""
    await _add(
        talk, form, field, "\n\n".join(pieces), silently=silently, source=source, besides=besides
    )


async def pressed(talk: Talk, form: Form, field: Field, value: str) -> str | None:
    """Answer with everything gathered if the button is Cukup; None if there is nothing yet."""
    listed = field.takes in (Takes.LINKS, Takes.GUESTS)
    lined = listed or field.takes is Takes.MEDIA
    text = "\n".join(form.parts) if lined else joined(form.parts)
    if value != DONE or not (text or (form.files and not listed)):
        talk.nod("gather-empty")
        return None
    return text or FILE_SENT


async def _add(
    talk: Talk,
    form: Form,
    field: Field,
    text: str,
    *,
    silently: bool = False,
    source: str = "",
    besides: Sequence[Besides] = (),
) -> None:
    whole = joined([*form.parts, text]) if text else joined(form.parts)
    if len(whole) > LONGEST:
        await talk.tell(GatherTooLong(gathering=_gathered(form, field), most=LONGEST))
        return
    form = replace(form, parts=(*form.parts, text) if text else form.parts)
    await keep(talk, form)
    gathering, parts, length = _gathered(form, field), len(paragraphs(whole)), words(whole)
    got = GatherGot(gathering=gathering, paragraphs=parts, words=length)
    if besides:
        await talk.tell(ManuscriptGot.of(got, source, besides))
    elif not silently:
        await talk.tell(got)


async def _linked(talk: Talk, form: Form, field: Field, text: str) -> None:
    """Add the links of a text, and report the channel or the trouble of each."""
    form, troubles = await links.added(talk, form, text)
    await keep(talk, form)
    if not addresses_in(text):
        await talk.tell(GatherNeedsLink(gathering=_gathered(form, field)))
        return
    known = await links.known(talk, form)
    await talk.tell(GatherLinks(gathering=_gathered(form, field), links=known, troubles=troubles))


def _gathered(form: Form, field: Field) -> Gathering:
    return Gathering(
        token=form.token,
        field=field.key,
        takes=field.takes.value,
        parts=len(form.parts),
        files=form.files,
    )
