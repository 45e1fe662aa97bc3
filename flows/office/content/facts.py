"""Facts about a content case: its subject and its progress."""

from collections.abc import Sequence
from itertools import pairwise

from flows.content.channel import Channel
from flows.content.content import GONE, Link, Part, Version
from flows.content.manuscript import words
from flows.engine.case_file import CaseFile
from flows.messages.parts.content_facts import ContentFacts, DroppedChannel, LinkFacts
from flows.ports.desk import Desk
from flows.promotion.promotion import PART

PUBLISH = "publish"
HASH = 12
"""Characters of a hash that people see."""
SUBMITTED = "content.submitted"
"""Journal code of each version that was submitted to be decided upon."""


async def wanted(desk: Desk, case: int) -> tuple[Channel, ...]:
    """Requested channels, by the newest answer, without those that were dropped."""
    told = await _told(desk, case, "channels")
    gone = {channel for channel, _ in await dropped(desk, case)}
    return tuple(Channel(each) for each in told.split(",") if each in {*Channel} - gone)


async def dropped(desk: Desk, case: int) -> Sequence[tuple[str, str]]:
    """Channels on which the content could not be published, each with the reason."""
    told = [each for each in await desk.notes.of_case(case) if each.step == PUBLISH]
    return [
        (channel.text, reason.text)
        for channel, reason in pairwise(told)
        if (channel.kind, reason.kind) == ("channel", "reason")
    ]


async def topic(desk: Desk, file: CaseFile) -> str:
    """The topic given in C.1, else the request's own words."""
    return await _told(desk, file.case.id, "topic") or file.description


async def newest(desk: Desk, case: int, part: Part) -> Version | None:
    found = await desk.contents.versions(case, part)
    return found[-1] if found else None


async def decided_before(desk: Desk, file: CaseFile, last: Version) -> int | None:
    """The number of the text that was submitted before `last`, or that it corrects; None if
    nobody has decided on any.
    """
    entries = await desk.journal.entries(f"case:{file.case.id}")
    seen = [entry.data["version"] for entry in entries if entry.code == SUBMITTED]
    origin = await desk.contents.origin(file.case.id)
    if origin is not None and origin[1] != PART:
        seen.append(1)
    return max((each for each in seen if each < last.number), default=None)


async def current_links(desk: Desk, case: int) -> list[Link]:
    """Links that are in force: not replaced or withdrawn."""
    return [each for each in await desk.contents.links(case) if each.state not in GONE]


async def approved_text(desk: Desk, case: int) -> str:
    """The newest text of the case or, if it has none, as when links are mended, of the one it
    follows.
    """
    text = await newest(desk, case, Part.TEXT)
    origin = await desk.contents.origin(case) if text is None else None
    text = await newest(desk, origin[0], Part.TEXT) if origin else text
    return text.text if text else ""


async def missing_channels(desk: Desk, case: int) -> Sequence[Channel]:
    have = {link.channel for link in await current_links(desk, case)}
    return [channel for channel in await wanted(desk, case) if channel not in have]


async def content_facts(desk: Desk, file: CaseFile) -> ContentFacts | None:
    """Facts about the content for a card; None if the case has no content yet."""
    case = file.case.id
    text = await newest(desk, case, Part.TEXT)
    design = await newest(desk, case, Part.DESIGN)
    remarks = await desk.contents.remarks(case)
    links = await current_links(desk, case)
    origin = await desk.contents.origin(case)
    if not (text or design or remarks or links or origin):
        return None
    followed = await desk.cases.by_id(origin[0]) if origin else None
    return ContentFacts(
        version=text.number if text else 0,
        words=words(text.text) if text else 0,
        hash=text.sha256[:HASH] if text else "",
        design=design.number if design else 0,
        files=len(design.files) if design else 0,
        remarks=len(remarks),
        open=sum(each.ticked_at is None for each in remarks),
        links=[link_facts(each) for each in links],
        missing=[each.value for each in await missing_channels(desk, case)],
        dropped=[DroppedChannel(*each) for each in await dropped(desk, case)] or None,
        follows=followed.case.number if followed else "",
        relation=origin[1] if origin else "",
    )


def link_facts(link: Link) -> LinkFacts:
    return LinkFacts(
        channel=link.channel,
        url=link.url,
        state=link.state.value,
        cause=link.cause,
        found=link.found,
        total=link.total,
    )


async def _told(desk: Desk, case: int, kind: str) -> str:
    notes = [note.text for note in await desk.notes.of_case(case) if note.kind == kind]
    return notes[-1] if notes else ""
