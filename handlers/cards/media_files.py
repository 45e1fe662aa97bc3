"""Media of a promotion sent together, told apart by their names, until Selesai (SOP B.1)."""

from dataclasses import replace

from flows.messages.kinds.promotion import GatherMedia
from flows.office.promotion.facts import media
from flows.promotion.media import MEDIA, named_media
from flows.sop.fields import Field
from handlers.conversation.form import Form, keep
from handlers.conversation.talk import Talk


async def heard(talk: Talk, form: Form, field: Field, *names: str, silent: bool = False) -> None:
    """Keep the names of the files, and say what is missing; a later part of an album is silent."""
    form = replace(form, parts=(*form.parts, *(each for each in names if each)))
    await keep(talk, form)
    file = await talk.desk.cases.by_id(form.case)
    if silent or file is None:
        return
    there = await media(talk.desk, file)
    named = named_media("\n".join(form.parts))
    await talk.tell(
        GatherMedia(
            token=form.token,
            field=field.key,
            files=form.files,
            missing=[key for key in MEDIA if key not in named and not there[key]],
            album=bool(form.album),
        )
    )
