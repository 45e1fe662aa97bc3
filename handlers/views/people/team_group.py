"""Messages in the team's group, and private questions about it. None contains a name."""

from flows.messages.kinds.team_group import GroupAsk, GroupCard
from handlers.views.parts.phrases import day_clock, fault, moment, pick, say
from handlers.views.parts.screen import Choice, Pick, Say, Screen


def card(m: GroupCard) -> Screen:
    """An assignment: number, kind, unit, due time; later its outcome in place of the button."""
    head = say(
        "group-card",
        number=m.number,
        priority=say(f"priority-{m.priority}"),
        unit=m.unit or "none",
        **fault(m.category, m.subcategory),
    )
    if m.outcome:
        name = say(f"outcome-{m.outcome.name}")
        return Screen(
            text=(head, say("group-card-outcome", outcome=name, at=day_clock(m.outcome.at)))
        )
    take = Choice(
        label=say("choice-take"),
        action=Pick(form="group", field="take", value=str(m.case), token=f"{m.step}-{m.round}"),
    )
    return Screen(text=(head, _standing(m)), choices=((take,),) if m.take else ())


def _standing(m: GroupCard) -> Say:
    due = moment(m.due) if m.due is not None else say("standard-open")
    if m.choosing:
        return say("group-card-choosing", due=due, offers=m.offers)
    return say("group-card-standing", standing=m.standing, due=due, take="yes" if m.take else "no")


def ask(m: GroupAsk) -> Screen:
    row = str(m.group)
    answers = (
        pick("choice-group-use", "use", row, "", form="group"),
        pick("choice-cancel", "no", row, "", form="group"),
    )
    return Screen(text=(say("group-ask", title=m.title or "–"),), choices=(answers,))
