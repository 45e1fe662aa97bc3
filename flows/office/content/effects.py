"""Effects of the outcomes of SOP C, and their needs, checked before anything is saved."""

from collections.abc import Mapping

from flows.content.content import ARCHIVE, ARCHIVED, PREVIEW, LinkState, NewVersion, Part
from flows.content.manuscript import digest, joined, words
from flows.engine.case_file import CaseFile
from flows.engine.events import EffectDue
from flows.engine.refusals import LinksMissing, NoVersion, RemarksOpen, ShotsMissing
from flows.messages.kinds.content import VersionKept
from flows.office.cases.journal import record
from flows.office.content import closing, finals, publishing, taking_back
from flows.office.content.facts import SUBMITTED, current_links, missing_channels, newest
from flows.office.content.showing import compared
from flows.office.messages.notify import notify
from flows.office.sop_hooks import Do, Needs
from flows.office.transition import FILE_SENT, Transition
from flows.office.work import Work
from flows.ports.desk import Desk
from flows.promotion.promotion import PART
from flows.sop.effects import Effect

NAMES = {
    "website": "Website",
    "facebook": "Facebook",
    "instagram": "Instagram",
    "x": "X",
    "youtube": "YouTube",
    "tiktok": "TikTok",
}


async def _keep_version(work: Work, move: Transition, file: CaseFile, due: EffectDue) -> None:
    text = joined([move.words.get("draft", "")])
    before = await newest(work.desk, file.case.id, Part.TEXT)
    kept = await work.desk.contents.add_version(
        NewVersion(
            case_id=file.case.id,
            part=Part.TEXT,
            text=text,
            sha256=digest(text),
            files=(),
            person=move.actor.person,
            at=move.now,
        )
    )
    await record(work.desk, move, "content.version", version=kept.number, sha256=kept.sha256)
    writer = await work.desk.people.by_id(move.actor.person)
    if writer is not None:
        told = VersionKept(
            number=file.case.number,
            version=kept.number,
            words=words(text),
            comparison=compared(before, kept),
        )
        await notify(work, writer, told, case=file.case.id)


async def _submit_version(work: Work, move: Transition, file: CaseFile, due: EffectDue) -> None:
    await _version_on_record(work.desk, move, SUBMITTED)


async def _approve_version(work: Work, move: Transition, file: CaseFile, due: EffectDue) -> None:
    await _version_on_record(work.desk, move, "content.approved")


async def _keep_remarks(work: Work, move: Transition, file: CaseFile, due: EffectDue) -> None:
    """Save one remark per line; a voice note alone is one remark."""
    told = move.words.get("notes", "")
    lines = [line.strip(" -•*\t") for line in told.split("\n")]
    for line in [each for each in lines if each] or [FILE_SENT]:
        await work.desk.contents.add_remark(
            case=file.case.id, text=line, person=move.actor.person, now=move.now
        )


async def _keep_design(work: Work, move: Transition, file: CaseFile, due: EffectDue) -> None:
    earlier = await work.desk.contents.versions(file.case.id, Part.DESIGN)
    files = await finals.files_of(work.desk, file.case.id, due.step, earlier)
    files += finals.linked(move.words.get("design", ""))
    kept = await work.desk.contents.add_version(
        NewVersion(
            case_id=file.case.id,
            part=Part.DESIGN,
            text="",
            sha256=digest("\n".join(each["sha256"] or each["name"] for each in files)),
            files=files,
            person=move.actor.person,
            at=move.now,
        )
    )
    await work.desk.timers.plan(PREVIEW, str(kept.id), move.now)
    hashes = [each["sha256"] for each in files if each["sha256"]]
    await record(work.desk, move, "content.design", version=kept.number, files=hashes)


async def _freeze_final(work: Work, move: Transition, file: CaseFile, due: EffectDue) -> None:
    design = await newest(work.desk, file.case.id, Part.DESIGN)
    if design is not None:
        hashes = [each["sha256"] for each in design.files if each["sha256"]]
        await record(work.desk, move, "content.final", version=design.number, files=hashes)


async def _archive_links(work: Work, move: Transition, file: CaseFile, due: EffectDue) -> None:
    """Plan the archiving under a new subject each time: a finished timer is not run again."""
    entries = await work.desk.journal.entries(f"case:{file.case.id}")
    times = sum(entry.code == ARCHIVED for entry in entries)
    await work.desk.timers.plan(ARCHIVE, f"{file.case.id}/{times}", move.now)


async def _version_on_record(desk: Desk, move: Transition, code: str) -> None:
    text = await newest(desk, move.after.id, Part.TEXT)
    if text is not None:
        await record(desk, move, code, version=text.number, sha256=text.sha256)


async def _needs_version(desk: Desk, file: CaseFile, step: str, token: str | None) -> None:
    """Raise NoVersion if the newest text was submitted, or published before a correction."""
    text = await newest(desk, file.case.id, Part.TEXT)
    entries = await desk.journal.entries(f"case:{file.case.id}")
    origin = await desk.contents.origin(file.case.id)
    seen = [entry.data["version"] for entry in entries if entry.code == SUBMITTED]
    published = origin is not None and origin[1] != PART
    if text is None or text.number <= max([*seen, int(published)]):
        raise NoVersion


async def _needs_links(desk: Desk, file: CaseFile, step: str, token: str | None) -> None:
    missing = await missing_channels(desk, file.case.id)
    if missing or not await current_links(desk, file.case.id):
        raise LinksMissing(channels=", ".join(NAMES[each] for each in missing) or "–")
    remarks = await desk.contents.remarks(file.case.id)
    open_ones = sum(each.ticked_at is None for each in remarks)
    if open_ones:
        raise RemarksOpen(count=open_ones)


async def _needs_shots(desk: Desk, file: CaseFile, step: str, token: str | None) -> None:
    links = await current_links(desk, file.case.id)
    refused = any(each.state is LinkState.REFUSED for each in links)
    evidence = await desk.evidence.of_case(file.case.id)
    if refused and not any(e.step == step and e.channel != closing.CLOCK for e in evidence):
        raise ShotsMissing


DO: Mapping[Effect, Do] = {
    Effect.KEEP_VERSION: _keep_version,
    Effect.SUBMIT_VERSION: _submit_version,
    Effect.APPROVE_VERSION: _approve_version,
    Effect.KEEP_REMARKS: _keep_remarks,
    Effect.UNDO_APPROVAL: taking_back.undo,
    Effect.KEEP_DESIGN: _keep_design,
    Effect.FREEZE_FINAL: _freeze_final,
    Effect.KEEP_LINKS: publishing.keep_links,
    Effect.KEEP_NEW_LINK: publishing.keep_new_link,
    Effect.DROP_CHANNEL: publishing.drop_channel,
    Effect.ARCHIVE_LINKS: _archive_links,
    Effect.CLOSE_ARCHIVE: closing.close,
    Effect.WITHDRAW_LINKS: closing.withdraw,
}
NEEDS: Mapping[Effect, Needs] = {
    Effect.DROP_CHANNEL: publishing.needs_another_channel,
    Effect.UNDO_APPROVAL: taking_back.needs_untouched,
    Effect.SUBMIT_VERSION: _needs_version,
    Effect.ARCHIVE_LINKS: _needs_links,
    Effect.CLOSE_ARCHIVE: _needs_shots,
}
PREPARED_BY = {
    Effect.SUBMIT_VERSION: frozenset({Effect.KEEP_VERSION}),
    Effect.ARCHIVE_LINKS: frozenset({Effect.KEEP_LINKS, Effect.KEEP_POSTS}),
}
