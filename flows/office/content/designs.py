"""The pages of a design are there: whoever looks at it gets them."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from flows.office.card_readers import recipients
from flows.office.content.showing import show_pages
from flows.ports import Desk
from flows.settings import Office
from flows.shows import Shows


async def drawn(
    desk: Desk, office: Office, row: int, files: Sequence[Mapping[str, Any]], now: datetime
) -> None:
    """Keep them with the version; its hashes and its own hash stay as they are."""
    design = await desk.contents.version(row)
    file = await desk.cases.by_id(design.case_id) if design else None
    if design is None or file is None:
        return
    await desk.contents.preview(row, files)
    kept = await desk.contents.version(row)
    procedure = office.procedures.get(file.case.procedure, file.case.procedure_version)
    for opened in file.case.open_steps:
        if kept is None or Shows.DESIGN not in procedure.steps[opened.key].shows:
            continue
        for reader in await recipients(desk, office, file, procedure, opened, now):
            await show_pages(desk, office, file, kept, reader, now)
