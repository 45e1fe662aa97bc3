"""The team's group: registered by a tap in private, and Ambil pressed in it.

Nothing is decided there: an approval is the head's, in private.
"""

from flows.engine.case_file import CaseFile
from flows.engine.refusals import NotYours, StepClosed
from flows.messages.kinds.team_group import GroupAsk, GroupLost, GroupShut, GroupWelcome
from flows.messages.rows.message import Message, Reader
from flows.office.cards import group_cards
from flows.office.cards.cards import refresh_cards
from flows.office.cases.decide import Decision, decide
from flows.office.journal import OFFICE, put_on_record
from flows.office.messages.notify import notify, notify_all
from flows.office.work import Work
from flows.people.visit import SYSTEM, Visit
from flows.ports.desk import Desk
from flows.records.journal import Recorded
from flows.records.team_group import TeamGroup
from flows.sop.case_state import CaseState
from flows.sop.roles import ADMIN, ICT_HEAD, ICT_TEAM

KEEPERS = frozenset({ICT_HEAD, ADMIN})
ACCEPT = "accept"


async def offer(work: Work, visit: Visit, *, chat: int, title: str) -> bool:
    """Answer /grup_tim with a question in private. Return False if the visitor may not use it."""
    if not visit.person.roles & KEEPERS or visit.person.contact is None:
        return False
    row = await work.desk.groups.offer(
        channel=visit.channel, chat=chat, title=title, by=visit.person.id, now=visit.now
    )
    await notify(work, visit.person, GroupAsk(group=row, title=title))
    return True


async def take(work: Work, row: int, visit: Visit) -> TeamGroup:
    """Register the group after "Ya, grup ini". Raises NotYours, and StepClosed if nobody offered
    it.
    """
    if not visit.person.roles & KEEPERS:
        raise NotYours(step="", role=ICT_HEAD)
    group = await work.desk.groups.by_id(row)
    if group is None:
        raise StepClosed(step="", round=0, case="–")
    await work.desk.groups.take(row, visit.now)
    await put_on_record(work.desk, OFFICE, "group.taken", {"group": row}, visit)
    await work.desk.outbox.enqueue(
        message=GroupWelcome(to=Reader(id=group.person)),
        contact=group.contact,
        now=visit.now,
        silent=True,
    )
    return group


async def lose(work: Work, group: TeamGroup, visit: Visit) -> None:
    """Drop a group that the bot was removed from; the head of division and the admins are told
    once.
    """
    if await work.desk.groups.drop(group.id) and group.state == "on":
        await put_on_record(work.desk, OFFICE, "group.lost", {"group": group.id}, visit)
        await _tell_keepers(work, GroupLost(title=group.title))


async def _tell_keepers(work: Work, message: Message) -> None:
    keepers = [p for role in (ICT_HEAD, ADMIN) for p in await work.desk.people.with_role(role)]
    await notify_all(work, {person.id: person for person in keepers}.values(), message)


async def shut(work: Work, contact: int) -> TeamGroup | None:
    """Drop the group of a contact because it takes no more messages; the head of division and the
    admins are told once. None if the contact is no group's.
    """
    group = await work.desk.groups.by_contact(contact)
    if group is not None and await work.desk.groups.drop(group.id) and group.state == "on":
        await work.desk.journal.append(
            "office",
            [Recorded(code="group.lost", data={"group": group.id})],
            actor=SYSTEM,
            role="",
            channel="",
            now=work.now,
        )
        await _tell_keepers(work, GroupShut(title=group.title))
    return group


async def moved(desk: Desk, channel: str, old: int, new: int) -> None:
    """Move a group to its new chat id after it became a supergroup."""
    group = await desk.groups.by_chat(channel, old)
    if group is not None:
        await desk.people.move_chat(group.contact, new)


async def press(work: Work, case: int, step: str, round: int, visit: Visit) -> tuple[str, str]:
    """Press Ambil and return the message id of the button's answer and the case number. Before the
    approval this only volunteers; on a letter that names several people it is Terima. Raises a
    Refusal if the step has moved on or the visitor is not of the team.
    """
    if ICT_TEAM not in visit.person.roles:
        raise NotYours(step=step, role=ICT_TEAM)
    file = await work.desk.cases.by_id(case)
    opened = file.case.open_step(step) if file else None
    if file is None or file.case.state is not CaseState.OPEN or opened is None:
        raise StepClosed(step=step, round=round, case=file.case.number if file else "–")
    if opened.round != round:
        raise StepClosed(step=step, round=round, case=file.case.number)
    procedure = work.office.procedures.get(file.case.procedure, file.case.procedure_version)
    if not procedure.steps[step].names_team:
        decision = Decision(case=case, step=step, round=round, outcome=ACCEPT, words={})
        await decide(work, decision, visit)
        return "group-taken", file.case.number
    if not await work.desk.volunteers.add_volunteer(
        case=case, person=visit.person.id, round=round, now=visit.now
    ):
        return "group-offered-before", file.case.number
    await _offered(work, file, step, visit)
    return "group-offered", file.case.number


async def _offered(work: Work, file: CaseFile, step: str, visit: Visit) -> None:
    procedure = work.office.procedures.get(file.case.procedure, file.case.procedure_version)
    opened = file.case.open_step(step)
    await work.desk.journal.append(
        f"case:{file.case.id}",
        [Recorded(code="team.offered", data={"person": visit.person.id, "step": step})],
        actor=visit.person.id,
        role=ICT_TEAM,
        channel=visit.channel,
        now=visit.now,
    )
    if opened is not None:
        await refresh_cards(work, file, procedure, opened)
    await group_cards.refresh(work, file)
