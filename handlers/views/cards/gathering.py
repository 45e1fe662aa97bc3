"""What is gathered piece by piece: asked for, counted, or told why it cannot count."""

from collections.abc import Sequence
from typing import Any

from flows.content.channel import Channel
from handlers.views.cards.sop_card import SopCards
from handlers.views.parts.channel_names import CHANNELS
from handlers.views.parts.phrases import Params, lines, pick, say
from handlers.views.parts.screen import Choice, Pick, Say, Screen


def ask(sops: SopCards, p: Params) -> Screen:
    own = (told for each in sops if (told := each.gathers(p)))
    told = next(own, None) or say(f"gather-ask-{p['takes']}")
    choices = _buttons(p, enough=False, skip=not p["required"])
    return Screen(text=(told, *_links(p)), choices=choices)


def got(p: Params) -> Screen:
    counted = ("paragraphs", "words") if p["takes"] == "text" else ("parts", "files")
    told = say(f"gather-got-{p['takes']}", **{each: p[each] for each in counted})
    return Screen(text=(told,), choices=_buttons(p))


def links(p: Params) -> Screen:
    """Each channel with its link; below, each link that was not taken and why."""
    troubles = [_trouble(*each) for each in p["troubles"]]
    return Screen(
        text=(*_links(p), *((lines(troubles),) if troubles else ()), say("gather-links-ask")),
        choices=_buttons(p, enough=bool(p["parts"])),
    )


def complaint(id: str, *arguments: str) -> Any:
    """A view of one trouble; the buttons stay at hand."""

    def view(p: Params) -> Screen:
        given = {name: p[name] for name in arguments}
        if "trouble" in given:
            given["trouble"] = say(f"unread-{p['trouble']}")
        enough = bool(p["parts"] or p["files"])
        return Screen(text=(say(id, **given),), choices=_buttons(p, enough=enough))

    return view


def choices(sops: SopCards, p: Params) -> Screen:
    """Several options, the chosen ones ticked."""
    token, key = p["token"], p["field"]
    asked = sops.question(p)
    options = [
        Choice(
            label=say(
                "ticked",
                tick="✓ " if each in p["ticked"] else "",
                label=say(f"choice-reason-{each}"),
            ),
            action=Pick(form="form", field=key, value=each, token=token),
        )
        for each in p["options"]
    ]
    rows = [tuple(options[at : at + 2]) for at in range(0, len(options), 2)]
    last = [pick("choice-enough", key, "done", token, form="form")]
    if not p["required"]:
        last.append(pick("choice-skip", key, "skip", token, form="form"))
    last.append(pick("choice-cancel", key, "cancel", token, form="form"))
    return Screen(
        text=(say(asked) if asked else say("ask-field", field=say(f"field-{key}")),),
        choices=(*rows, tuple(last)),
    )


def _buttons(
    p: Params, *, enough: bool = True, skip: bool = False
) -> tuple[tuple[Choice, ...], ...]:
    token, key = p["token"], p["field"]
    row = [pick("choice-enough", key, "done", token, form="form")] if enough else []
    row += [pick("choice-skip", key, "skip", token, form="form")] if skip else []
    return ((*row, pick("choice-cancel", key, "cancel", token, form="form")),)


def _links(p: Params) -> tuple[Say, ...]:
    known: Sequence[tuple[str, str]] = p.get("links", ())
    told = [
        say("gather-link", channel=CHANNELS[Channel(channel)], url=url or "none")
        for channel, url in known
    ]
    return (lines(told),) if told else ()


def _trouble(url: str, code: str, channel: str) -> Say:
    named = CHANNELS[Channel(channel)] if channel else ""
    if code == "not_asked":
        return say("link-trouble-not_asked", url=url, channel=named)
    return say(f"link-trouble-{code}", url=url)
