"""Links of published content (SOP C.6), and channels that cannot be published."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from flows.content.channel import addresses_in, judge
from flows.content.content import LinkState
from flows.content.manuscript import digest
from flows.engine.case_file import CaseFile
from flows.engine.events import EffectDue
from flows.engine.refusals import LastChannel
from flows.messages.kinds.content import LinksReplaced
from flows.messages.kinds.forms import FormField, GivenLink, LinkTrouble
from flows.office.cases.journal import record
from flows.office.content import finals
from flows.office.content.facts import current_links, wanted
from flows.office.messages.notify import notify
from flows.office.transition import Transition
from flows.office.work import Work
from flows.ports.desk import Desk

LONGEST = 200


async def keep_links(work: Work, move: Transition, file: CaseFile, due: EffectDue) -> None:
    """Save the links; each replaces an earlier one of its channel."""
    await _keep(work, move, file, move.words.get("link", "").split("\n"))


async def keep_new_link(work: Work, move: Transition, file: CaseFile, due: EffectDue) -> None:
    """Save the links among the words of a reason, and tell their giver what became of each."""
    given = addresses_in(move.words.get("reason", ""))
    giver = await work.desk.people.by_id(move.actor.person)
    if not given or giver is None:
        return
    kept, troubles = await _keep(work, move, file, given)
    told = LinksReplaced(number=file.case.number, links=kept, troubles=troubles)
    await notify(work, giver, told, case=file.case.id)


async def _keep(
    work: Work, move: Transition, file: CaseFile, urls: Iterable[str]
) -> tuple[list[GivenLink], list[LinkTrouble]]:
    channels = await wanted(work.desk, file.case.id)
    standing = await current_links(work.desk, file.case.id)
    inner = finals.internal_hosts(work.office)
    given, troubles = list[GivenLink](), list[LinkTrouble]()
    for url in urls:
        judged = judge(url, channels, {each.url for each in standing}, inner)
        if judged.trouble is not None or judged.channel is None:
            code = judged.trouble.value if judged.trouble else ""
            channel = judged.channel.value if judged.channel else ""
            troubles.append(LinkTrouble(judged.url[:LONGEST], code, channel))
            continue
        for each in standing:
            if each.channel == judged.channel:
                await work.desk.contents.mark(each.id, LinkState.REPLACED)
        await work.desk.contents.add_link(
            case=file.case.id,
            channel=judged.channel.value,
            url=judged.url,
            person=move.actor.person,
            now=move.now,
        )
        given.append(GivenLink(judged.channel.value, judged.url))
        standing = await current_links(work.desk, file.case.id)
    kept = [f"{each.seq}:{digest(each.url)[:16]}" for each in standing]
    await record(work.desk, move, "content.links", links=kept)
    return given, troubles


async def drop_channel(work: Work, move: Transition, file: CaseFile, due: EffectDue) -> None:
    """Withdraw the channel's link, if it has one; the words are on record as notes."""
    channel = move.words["channel"]
    for each in await current_links(work.desk, file.case.id):
        if each.channel == channel:
            await work.desk.contents.mark(each.id, LinkState.WITHDRAWN)
    await record(work.desk, move, "content.dropped", channel=channel)


async def needs_another_channel(desk: Desk, file: CaseFile, step: str, token: str | None) -> None:
    if len(await wanted(desk, file.case.id)) < 2:
        raise LastChannel


async def offer_channels(
    desk: Desk, file: CaseFile, question: FormField, now: datetime
) -> FormField:
    """Only the channels that are still to be published can be dropped."""
    options = [each.value for each in await wanted(desk, file.case.id)]
    return replace(question, asked=replace(question.asked, options=options))
