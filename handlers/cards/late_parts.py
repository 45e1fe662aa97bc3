"""Later parts of an album that was sent in a form."""

from dataclasses import replace

from flows.language.masking import mask_secrets
from flows.office.transition import FILE_SENT
from flows.records.received_file import ReceivedFile
from handlers.conversation.evidence import keep_file
from handlers.conversation.form import Form, keep
from handlers.conversation.talk import Talk


async def late_part(talk: Talk, form: Form, received: ReceivedFile, caption: str) -> bool:
    """Keep a later part of the last answer silently; its caption joins the answer. False if it is
    none, or of an album that is still being gathered.
    """
    if not received.album or received.album != form.album or form.files:
        return False
    await keep_file(talk, received, token=form.token)
    last = next(reversed(form.got), None)
    if caption and last is not None:
        before = form.got[last] if form.got[last] != FILE_SENT else ""
        whole = "\n".join(each for each in (before, mask_secrets(caption)) if each)
        await keep(talk, replace(form, got={**form.got, last: whole}))
    return True


async def begun(talk: Talk, form: Form, received: ReceivedFile) -> bool:
    """Whether an earlier part of the album was kept in this form."""
    if not received.album:
        return False
    home = await talk.desk.evidence.album_home(talk.visit.chat, received.album)
    return home is not None and home[1] == form.token
