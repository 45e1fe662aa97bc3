"""An official who will be away: the delegation form, filled in with what was said."""

from flows.delegation.draft import DelegationDraft
from flows.delegation.spoken_absence import spoken_absence
from flows.language.intents.intent import Meant
from flows.worktime.formatting import local_time
from handlers.absence import delegation
from handlers.conversation.talk import Talk


async def begin(talk: Talk, meant: Meant, said: str, case: int | None) -> None:
    """Days and kind as they were told; the delegate if one person holds the role named."""
    calendar = talk.office.calendar
    today = local_time(talk.visit.now, calendar.zone).date()
    told = spoken_absence(said, calendar, today)
    holders = await talk.desk.people.with_role(told.role) if told.role else []
    others = [each.id for each in holders if each.id != talk.visit.person.id]
    draft = DelegationDraft(
        token="",
        delegate=others[0] if len(others) == 1 else 0,
        kind=told.kind,
        since=told.since,
        until=told.until,
    )
    await delegation.begin(talk, draft)
