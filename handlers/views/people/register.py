"""The register of people, as the admin sees it."""

from flows.messages.kinds.register import (
    PAGE,
    People,
    Person,
    PersonEnd,
    PersonEnded,
    PersonFacts,
    PersonRoles,
    Registered,
)
from flows.sop.roles import AUDITOR, STAFF, WORKING
from handlers.views.parts.phrases import pick, say
from handlers.views.parts.screen import Choice, Pick, Say, Screen

FORM = "people"
NAMED = 6
ROLES_A_ROW = 2


def people(m: People) -> Screen:
    first, count = m.first, m.count
    text = [say("people", count=count)]
    text += lacks(m)
    turns = []
    if first:
        turns.append(_go("choice-people-back", "page", max(0, first - PAGE)))
    if first + PAGE < count:
        turns.append(_go("choice-people-on", "page", first + PAGE))
    rows = [(_person(each),) for each in m.people]
    return Screen(text=tuple(text), choices=(*rows, *((tuple(turns),) if turns else ())))


def lacks(m: People) -> list[Say]:
    """Gaps for the admin to mend; empty if there are none."""
    found = []
    for id, names in (("people-no-chat", m.no_chat), ("people-blocked", m.blocked)):
        if names:
            found.append(say(id, count=len(names), names=", ".join(names[:NAMED])))
    found += [say("people-empty-role", role=say(f"role-{role}")) for role in m.empty]
    if m.admins < 2:
        found.append(say("people-few-admins"))
    return found or [say("people-all-well")]


def person(m: Person) -> Screen:
    ids = str(m.card.person)
    if m.card.ended:
        choices: tuple[tuple[Choice, ...], ...] = (
            (_go("choice-person-restore", "restore", ids),),
        )
    else:
        choices = (
            (_go("choice-person-roles", "roles", ids), _go("choice-person-end", "ask", ids)),
        )
    back = (_go("choice-people-list", "page", 0), *_audit(m.card))
    return Screen(text=_card(m.card), choices=(*choices, back))


def _audit(card: PersonFacts) -> tuple[Choice, ...]:
    """The button to make an auditor of somebody without work, or to end the audit."""
    if card.ended or set(card.roles) - {AUDITOR, STAFF}:
        return ()
    label = "choice-audit-end" if AUDITOR in card.roles else "choice-audit"
    return (_go(label, "audit", card.person),)


def roles(m: PersonRoles) -> Screen:
    """Buttons that give or take back a role; a tick marks those held."""
    buttons = [_role(role, m.card) for role in sorted(WORKING)]
    rows = tuple(tuple(buttons[n : n + ROLES_A_ROW]) for n in range(0, len(buttons), ROLES_A_ROW))
    done = (_go("choice-person-done", "card", m.card.person),)
    return Screen(text=(*_card(m.card), say("person-roles-ask")), choices=(*rows, done))


def _role(role: str, card: PersonFacts) -> Choice:
    """The button says what it asks for, so that a second tap does not take it back."""
    held = role in card.roles
    return Choice(
        label=say("role-held-mark" if held else "as-it-is", text=say(f"role-{role}")),
        action=Pick(
            form=FORM, field="take" if held else "give", value=role, token=str(card.person)
        ),
    )


def ask_end(m: PersonEnd) -> Screen:
    ids = str(m.card.person)
    return Screen(
        text=(say("person-end-ask", name=m.card.name),),
        choices=((_go("choice-person-end-yes", "end", ids), _go("choice-no", "card", ids)),),
    )


def ended(m: PersonEnded) -> Screen:
    """The end of somebody's access, with the tasks that now need another person."""
    tasks = [
        say(
            "person-ended-task",
            number=each.number,
            step=say(f"step-{each.procedure}-{each.step}"),
        )
        for each in m.tasks
    ]
    head = say("person-ended", name=m.name, tasks=len(m.tasks))
    back = (_go("choice-people-list", "page", 0),)
    return Screen(text=(head, *tasks), choices=(back,))


def _card(m: PersonFacts) -> tuple[Say, ...]:
    way = "none" if not m.channel else "ok" if m.reachable else "lost"
    return (
        say(
            "person",
            name=m.name,
            unit=m.unit or "–",
            way=way,
            verified="yes" if m.verified else "no",
            ended="yes" if m.ended else "no",
        ),
        *(say("own-role", role=say(f"role-{role}")) for role in m.roles),
    )


def _person(each: Registered) -> Choice:
    return Choice(
        label=say("person-label", name=_short(each.name)),
        action=pick("as-it-is", "card", str(each.id), "", form=FORM).action,
    )


def _short(name: str, most: int = 20) -> str:
    return name if len(name) <= most else f"{name[: most - 1]}…"


def _go(label: str, field: str, value: object) -> Choice:
    return pick(label, field, str(value), "", form=FORM)
