"""The team of a case, chosen person by person."""

from dataclasses import replace

from flows.messages.kinds.forms import FormTeam, TeamMember
from handlers.conversation.form import Form, keep
from handlers.conversation.talk import Talk
from handlers.views.parts import ticks


async def ask(talk: Talk, form: Form, *, changed: bool = False) -> None:
    """Show the technicians with their load; those of the form's team are ticked."""
    people = await talk.desk.people.with_role("ict_team")
    load = await talk.desk.cases.open_load()
    show = talk.instead if changed else talk.tell
    members = [
        TeamMember(id=p.id, name=p.name, load=load.get(p.id, 0), chosen=p.id in form.team)
        for p in people
    ]
    await show(FormTeam(token=form.token, people=members))


async def pressed(talk: Talk, form: Form, value: str) -> bool:
    """Set or take away the tick of a person; return whether the team is complete."""
    if value == "done":
        if not form.team:
            talk.nod("ask-team")
        return bool(form.team)
    ticked = ticks.after([str(each) for each in form.team], value)
    form = replace(form, team=tuple(int(each) for each in ticked))
    await keep(talk, form)
    await ask(talk, form, changed=True)
    return False
