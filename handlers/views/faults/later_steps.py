"""What the cards of SOP A, steps 5 to 7 ask: receive, report on, repair outside, check."""

from collections.abc import Callable, Mapping

from handlers.views.parts.phrases import Params, moment, say, you
from handlers.views.parts.screen import Say


def _ask_receive(p: Params) -> tuple[Say, ...]:
    told = p.get("document") or {}
    amended = told.get("amended") or []
    return (
        say(
            "card-receive-told",
            version=told.get("version", 1),
            cause=told.get("cause") or "–",
            action=told.get("action") or "–",
            amended=amended[-1] if amended else "none",
            purchase="yes" if told.get("purchase") else "no",
        ),
        *_follows(p),
        say("card-receive-ask", you=you(p), due=moment(p["due"]) if p["due"] else ""),
    )


def _ask_result(p: Params) -> tuple[Say, ...]:
    return (say("card-result-ask", you=you(p), due=moment(p["due"]) if p["due"] else ""),)


def _ask_external(p: Params) -> tuple[Say, ...]:
    return (say("card-external-ask", you=you(p), due=moment(p["due"]) if p["due"] else ""),)


def _ask_outside_repair(p: Params) -> tuple[Say, ...]:
    told, choices = p.get("document") or {}, p["choices"]
    accepted = p["standing"]["is"] == "accepted"
    asked = told.get("asked") or ""
    step = "card-upt-working" if accepted else "card-upt-ask"
    if "delivered" in choices:
        step = "card-upt-by-hand"
    elif "estimate" in choices and "accept" not in choices:
        step = "card-upt-working"
    return (
        *((say("card-upt-asked", asked=asked),) if asked else ()),
        *_follows(p),
        say(step, you=you(p)),
    )


def _ask_verify(p: Params) -> tuple[Say, ...]:
    return (say("card-verify-ask", you=you(p)),)


def _follows(p: Params) -> tuple[Say, ...]:
    return (say("card-document-follows"),) if p.get("follows") else ()


def _ask_letter(p: Params) -> tuple[Say, ...]:
    return (say("card-letter-ask", you=you(p), due=moment(p["due"]) if p["due"] else ""),)


ASKS: Mapping[str, Callable[[Params], tuple[Say, ...]]] = {
    "letter": _ask_letter,
    "receive": _ask_receive,
    "result": _ask_result,
    "external": _ask_external,
    "upt_repair": _ask_outside_repair,
    "verify": _ask_verify,
}
