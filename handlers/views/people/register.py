"""The register of people, as the admin sees it."""

from flows.sop.roles import ROLES
from handlers.views.parts.phrases import Params, pick, say
from handlers.views.parts.screen import Choice, Say, Screen

FORM = "people"
NAMED = 6
ROLES_A_ROW = 2


def people(p: Params) -> Screen:
    first, page, count = p["first"], p["page"], p["count"]
    text = [say("people", count=count)]
    text += _lacks(p)
    turns = []
    if first:
        turns.append(_go("choice-people-back", "page", max(0, first - page)))
    if first + page < count:
        turns.append(_go("choice-people-on", "page", first + page))
    rows = [(_person(each),) for each in p["people"]]
    return Screen(text=tuple(text), choices=(*rows, *((tuple(turns),) if turns else ())))


def _lacks(p: Params) -> list[Say]:
    """What the admin would want to mend, and nothing where all is well."""
    found = []
    for id in ("no_chat", "blocked"):
        if p[id]:
            names = ", ".join(p[id][:NAMED])
            found.append(say(f"people-{id.replace('_', '-')}", count=len(p[id]), names=names))
    found += [say("people-empty-role", role=say(f"role-{role}")) for role in p["empty"]]
    if p["admins"] < 2:
        found.append(say("people-few-admins"))
    return found or [say("people-all-well")]


def person(p: Params) -> Screen:
    ids = str(p["person"])
    if p["ended"]:
        choices: tuple[tuple[Choice, ...], ...] = (
            (_go("choice-person-restore", "restore", ids),),
        )
    else:
        choices = (
            (_go("choice-person-roles", "roles", ids), _go("choice-person-end", "ask", ids)),
        )
    return Screen(text=_card(p), choices=(*choices, (_go("choice-people-list", "page", 0),)))


def roles(p: Params) -> Screen:
    """A tap gives a role or takes it back; a tick stands before those held."""
    buttons = [
        Choice(
            label=say(
                "role-held-mark" if role in p["roles"] else "as-it-is", text=say(f"role-{role}")
            ),
            action=pick("as-it-is", "toggle", role, str(p["person"]), form=FORM).action,
        )
        for role in sorted(ROLES)
    ]
    rows = tuple(tuple(buttons[n : n + ROLES_A_ROW]) for n in range(0, len(buttons), ROLES_A_ROW))
    done = (_go("choice-person-done", "card", p["person"]),)
    return Screen(text=(*_card(p), say("person-roles-ask")), choices=(*rows, done))


def ask_end(p: Params) -> Screen:
    ids = str(p["person"])
    return Screen(
        text=(say("person-end-ask", name=p["name"]),),
        choices=((_go("choice-person-end-yes", "end", ids), _go("choice-no", "card", ids)),),
    )


def ended(p: Params) -> Screen:
    """With the tasks that now need somebody else."""
    tasks = [
        say(
            "person-ended-task",
            number=each["number"],
            step=say(f"step-{each['procedure']}-{each['step']}"),
        )
        for each in p["tasks"]
    ]
    head = say("person-ended", name=p["name"], tasks=len(p["tasks"]))
    back = (_go("choice-people-list", "page", 0),)
    return Screen(text=(head, *tasks), choices=(back,))


def _card(p: Params) -> tuple[Say, ...]:
    way = "none" if not p["channel"] else "ok" if p["reachable"] else "lost"
    return (
        say(
            "person",
            name=p["name"],
            unit=p["unit"] or "–",
            way=way,
            verified="yes" if p["verified"] else "no",
            ended="yes" if p["ended"] else "no",
        ),
        *(say("own-role", role=say(f"role-{role}")) for role in p["roles"]),
    )


def _person(each: dict[str, object]) -> Choice:
    return Choice(
        label=say("person-label", name=_short(str(each["name"]))),
        action=pick("as-it-is", "card", str(each["id"]), "", form=FORM).action,
    )


def _short(name: str, most: int = 20) -> str:
    return name if len(name) <= most else f"{name[: most - 1]}…"


def _go(label: str, field: str, value: object) -> Choice:
    return pick(label, field, str(value), "", form=FORM)
