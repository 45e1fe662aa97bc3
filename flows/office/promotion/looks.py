"""Results of archiving a round's links (SOP B.5): on the card, and dead ones reported."""

from flows.content.content import LinkState
from flows.engine.case_file import CaseFile
from flows.messages.kinds.promotion import PromotionLinkDead
from flows.office.cards.cards import refresh_cards
from flows.office.content.archive import Kept, record_looks
from flows.office.content.facts import current_links
from flows.office.messages.notify import notify
from flows.office.work import Work

ONLINE = "online"
TOLD = frozenset({LinkState.ALIVE, LinkState.DEAD})
"""States of which a changed card is no news: as expected, or told by a message of its own."""


async def looked_at(work: Work, file: CaseFile, kept: Kept) -> None:
    """Show the results on the card, and tell the givers of new links that are dead."""
    before = {each.id: each.state for each in await current_links(work.desk, file.case.id)}
    await record_looks(work.desk, file, kept, work.now)
    procedure = work.office.procedures.get(file.case.procedure, file.case.procedure_version)
    opened = file.case.open_step(ONLINE)
    links = await current_links(work.desk, file.case.id)
    if opened is not None:
        quiet = all(each.state in TOLD for each in links if each.id in kept.looks)
        await refresh_cards(work, file, procedure, opened, quiet=quiet)
    for link in links:
        dead = link.state is LinkState.DEAD and before.get(link.id) is LinkState.WAITING
        giver = await work.desk.people.by_id(link.person) if dead else None
        if giver is not None:
            told = PromotionLinkDead(number=file.case.number, url=link.url, cause=link.cause)
            await notify(work, giver, told, case=file.case.id)
