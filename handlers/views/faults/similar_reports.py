"""Many reports, one fault: the question, what the head sees, and who follows."""

from handlers.views.parts.phrases import Params, day_clock, pick, say, you
from handlers.views.parts.screen import Choice, Decide, Pick, Say, Screen

FORM = "alike"


def question(p: Params) -> tuple[Say, ...]:
    """Under the draft read back: whether the fault is one that somebody reported already."""
    other = p.get("alike")
    if not other:
        return ()
    return (
        say("ask-alike", number=other["number"], unit=other["unit"], at=day_clock(other["at"])),
    )


def answers(p: Params) -> tuple[tuple[Choice, ...], ...]:
    token = p["token"]
    if not p.get("alike"):
        return ()
    return (
        (
            pick("choice-alike-same", "alike", "same", token),
            pick("choice-alike-new", "alike", "new", token),
        ),
    )


def on_card(p: Params) -> tuple[Say, ...]:
    """Which reports may be of the same fault, and which follow this one."""
    found, following = p.get("siblings") or [], p.get("followers") or []
    names = ", ".join(each["number"] for each in found)
    return (
        *((say("card-alike", numbers=names),) if found else ()),
        *((say("card-followers", numbers=", ".join(following)),) if following else ()),
    )


def together(p: Params) -> tuple[tuple[Choice, ...], ...]:
    """One tap for this report and those alike."""
    found = p.get("siblings") or []
    if not found or "approve" not in p["choices"]:
        return ()
    label = say("choice-approve-together", count=len(found) + 1)
    action = Pick(form=FORM, field="approve", value=str(p["case"]), token="-")
    return ((Choice(label=label, action=action),),)


def joined(p: Params) -> Screen:
    return Screen(
        text=(say("joined-together", number=p["number"], others=", ".join(p["others"]) or "–"),),
    )


def followers(p: Params) -> Screen:
    """Each with a button that parts it; nobody: that is said."""
    if not p["children"]:
        return Screen(text=(say("followers-none", number=p["number"]),))
    numbers = ", ".join(each["number"] for each in p["children"])
    rows = tuple(
        (
            Choice(
                label=say("choice-part-one", number=each["number"][-9:]),
                action=Decide(
                    case=each["case"], step="follow", round=each["round"], outcome="part"
                ),
            ),
        )
        for each in p["children"][:10]
    )
    return Screen(text=(say("followers", number=p["number"], numbers=numbers),), choices=rows)


def ask_follow(p: Params) -> tuple[Say, ...]:
    return (say("card-follow-ask", number=p["number"], parent=p["parent"] or "–", you=you(p)),)
