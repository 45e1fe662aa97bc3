"""Run the effects of an outcome, and check their needs before anything is saved."""

from collections.abc import Iterable

from flows.engine.case_file import CaseFile
from flows.engine.events import EffectDue
from flows.office.transition import Transition
from flows.office.work import Work
from flows.sop.effects import Effect


async def run(work: Work, move: Transition, file: CaseFile, due: EffectDue) -> CaseFile:
    """Run an effect and return the case file after it."""
    await work.sops.effects[due.effect](work, move, file, due)
    if due.effect in work.sops.rereads:
        return await work.desk.cases.by_id(file.case.id) or file
    return file


async def ready(
    work: Work, file: CaseFile, step: str, due: Iterable[Effect], *, token: str | None = None
) -> None:
    """Raise a Refusal if something that an effect needs is missing. `token` is that of the form
    whose files come along; None if no form was filled in yet.
    """
    for effect in due:
        needs = work.sops.needs.get(effect)
        if needs is not None:
            await needs(work.desk, file, step, token)
