"""What is due and why; what waits for whom."""

from typing import Any

from handlers.views.cards.sop_card import SopCards
from handlers.views.parts.phrases import Params, day_clock, moment, say, standard, step_name, you
from handlers.views.parts.screen import Lasting, Say, Screen


def nearly_due(p: Params) -> Screen:
    return Screen(text=(_line(p, "nearly-due"),))


def due(p: Params) -> Screen:
    return Screen(text=(_line(p, "step-due"),))


def overdue(p: Params) -> Screen:
    return Screen(text=(_line(p, "step-overdue"),))


def several(p: Params) -> Screen:
    lines = tuple(_line(each, each["kind"]) for each in p["lines"])
    return Screen(text=(say("several-due", count=len(lines)), *lines))


def _line(p: Params, kind: str) -> Say:
    return say(
        kind,
        step=step_name(p),
        number=p["number"],
        share=p["share"],
        left=Lasting(p["left"]),
        standard=standard(p),
        due=moment(p["due"]),
        over=Lasting(p["over"]),
        holders=p["holders"] or "–",
    )


def opening_list(p: Params) -> Screen:
    return Screen(
        text=(
            say("opening-list", you=you(p)),
            *(
                say(
                    "opening-line",
                    number=each["number"],
                    step=step_name(each),
                    due=day_clock(each["due"]) if each["due"] else say("standard-open"),
                )
                for each in p["tasks"]
            ),
            *_more(p),
        )
    )


def tasks(p: Params) -> Screen:
    if not p["tasks"]:
        return Screen(text=(say("tasks-none", you=you(p)),))
    lines = (_task(each) for each in p["tasks"])
    return Screen(text=(say("tasks-head", you=you(p)), *lines, *_more(p)))


def _more(p: Params) -> tuple[Say, ...]:
    return (say("tasks-more", count=p["more"]),) if p["more"] else ()


def why(p: Params) -> Screen:
    """The due time, each pause by its reason, and the clock of the whole case."""
    task = p["task"]
    lines = [_pause(each) for each in task.get("pauses", ())]
    if task["paused"]:
        lines.append(say("why-paused-whole", paused=Lasting(task["paused"])))
    if task.get("credit"):
        lines.append(say("why-credit", credit=Lasting(task["credit"])))
    if "clock" in task:
        working, opened = Lasting(task["clock"]["working"]), day_clock(task["clock"]["opened"])
        lines.append(say("why-case", opened=opened, working=working))
    return Screen(text=(_task(task), *lines))


def _pause(pause: list[Any]) -> Say:
    reason, start, end = pause
    until = day_clock(end) if end else "none"
    reason = say(f"choice-reason-{reason}")
    return say("why-pause", reason=reason, since=day_clock(start), until=until)


def _task(task: dict[str, Any]) -> Say:
    return say(
        "tasks-line",
        number=task["number"],
        step=step_name(task),
        description=task["description"] or say("summary-spoken"),
        why=_why(task),
    )


def _why(task: dict[str, Any]) -> Say:
    """15 menit kerja dari Jumat 16.20: Senin 07.35, and what lay between."""
    if task["due"] is None:
        return say("why-open")
    kind = "why-workdays" if task["standard"].get("workdays") else "why-minutes"
    return say(
        kind,
        standard=standard(task),
        **{"from": day_clock(task["from"])},
        due=day_clock(task["due"]),
        closed=", ".join(task["closed"]) or "none",
        paused=Lasting(task["paused"]) if task["paused"] else "none",
    )


def status(sops: SopCards, p: Params) -> Screen:
    if not p["cases"]:
        return Screen(text=(say("status-none", you=you(p)),))
    return Screen(
        text=(
            say("status-head", you=you(p)),
            *(
                say(
                    "status-line",
                    number=each["number"],
                    state=standing(sops, each),
                    description=each["description"] or say("summary-spoken"),
                )
                for each in p["cases"]
            ),
        )
    )


def standing(sops: SopCards, case: Params) -> Say:
    """Where a case stands, in its reporter's words, or by the name of its first open step."""
    if told := sops.of(case).standing(case):
        return told
    if case["steps"]:
        return step_name({**case, "step": case["steps"][0][0]})
    return say(f"state-{case['state']}")
