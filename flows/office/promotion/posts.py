"""Links of posts (SOP B.5), saved side by side and judged like those of content."""

from flows.content.channel import Channel, judge
from flows.content.content import ARCHIVE
from flows.engine.case_file import CaseFile
from flows.office.cases.journal import record
from flows.office.content.facts import current_links
from flows.office.content.finals import internal_hosts
from flows.office.transition import Transition
from flows.office.work import Work


async def record_posts(work: Work, file: CaseFile, move: Transition) -> None:
    """Save every new link and have it archived; skip known ones, even from other people."""
    given = {each.url for each in await current_links(work.desk, file.case.id)}
    kept = []
    for url in move.words.get("link", "").split("\n"):
        judged = judge(url, tuple(Channel), given, internal_hosts(work.office))
        if judged.trouble is not None or judged.channel is None:
            continue
        kept.append(
            await work.desk.contents.add_link(
                case=file.case.id,
                channel=judged.channel.value,
                url=judged.url,
                person=move.actor.person,
                now=move.now,
            )
        )
        given.add(judged.url)
    if kept:
        await work.desk.timers.plan(ARCHIVE, f"{file.case.id}/{kept[-1]}", move.now)
    await record(work.desk, move, "promotion.posts", links=kept)
