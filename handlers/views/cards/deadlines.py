"""Due times with their reasons, and worklists."""

from collections.abc import Sequence

from flows.messages.kinds.deadlines import (
    NearlyDue,
    OpeningList,
    Reminder,
    ReminderMessage,
    SeveralDue,
    Status,
    StepDue,
    Task,
    Tasks,
    Why,
)
from flows.messages.parts.common import Pause, StepState
from handlers.views.cards.sop_card import SopCards
from handlers.views.parts.phrases import (
    day_clock,
    described,
    moment,
    reason,
    say,
    short,
    standard,
    step_name,
    you,
)
from handlers.views.parts.screen import Argument, Choice, Decide, Lasting, Say, Screen, Working


def reminder(m: ReminderMessage) -> Screen:
    asked = m.reminder.decision
    if asked is None:
        return Screen(text=(_line(m.reminder, m.KIND),))
    buttons = tuple(
        Choice(
            label=say(f"choice-{name}"),
            action=Decide(case=asked.case, step=m.reminder.step, round=asked.round, outcome=name),
        )
        for name in asked.outcomes
    )
    return Screen(text=(_line(m.reminder, m.KIND),), choices=(buttons,))


def several(m: SeveralDue) -> Screen:
    lines = tuple(_line(each.reminder, each.kind) for each in m.lines)
    return Screen(text=(say("several-due", count=len(lines)), *lines))


DECIDED = frozenset({NearlyDue.KIND, StepDue.KIND})


def _line(told: Reminder, kind: str) -> Say:
    """A step that runs out; for whoever decides it, what is asked of them."""
    decided = told.decision is not None and kind in DECIDED
    return say(
        f"{kind}-decide" if decided else kind,
        **(_asked(told.decision.outcomes) if told.decision else {}),
        step=step_name(told.procedure, told.step),
        number=told.number,
        share=told.share,
        left=Lasting(told.left) if told.urgent else Working(told.left),
        standard=standard(told.standard),
        due=moment(told.due),
        over=Lasting(told.over) if told.urgent else Working(told.over),
        urgent="yes" if told.urgent else "no",
        holders=told.holders or "–",
    )


def _asked(outcomes: Sequence[str]) -> dict[str, Argument]:
    return {
        "decision": outcomes[0],
        "good": say(f"choice-{outcomes[0]}"),
        "back": say(f"choice-{outcomes[1]}") if len(outcomes) > 1 else "none",
    }


def opening_list(m: OpeningList) -> Screen:
    return Screen(
        text=(
            say("opening-list", you=you(m)),
            *(
                say(
                    "opening-line",
                    number=each.number,
                    step=step_name(each.procedure, each.step),
                    due=day_clock(each.due) if each.due else say("standard-open"),
                )
                for each in m.tasks
            ),
            *_more(m),
        )
    )


def tasks(m: Tasks) -> Screen:
    if not m.tasks:
        return Screen(text=(say("tasks-none", you=you(m)),))
    lines = (_task(each) for each in m.tasks)
    return Screen(text=(say("tasks-head", you=you(m)), *lines, *_more(m)))


def _more(m: OpeningList | Tasks) -> tuple[Say, ...]:
    return (say("tasks-more", count=m.more),) if m.more else ()


def why(m: Why) -> Screen:
    """The due time, each pause with its reason, and the clock of the whole case."""
    task = m.task
    lines = [_pause(each) for each in task.pauses]
    if task.paused:
        lines.append(say("why-paused-whole", paused=Working(task.paused)))
    if task.credit:
        lines.append(say("why-credit", credit=Working(task.credit)))
    working, opened = Working(task.clock.working), day_clock(task.clock.opened)
    lines.append(say("why-case", opened=opened, working=working))
    return Screen(text=(_task(task), *lines))


def _pause(pause: Pause) -> Say:
    until = day_clock(pause.end) if pause.end else "none"
    why, since = reason(pause.reason), day_clock(pause.start)
    return say("why-pause", reason=why, since=since, until=until)


def _task(task: Task) -> Say:
    return say(
        "tasks-line",
        number=task.number,
        step=step_name(task.procedure, task.step),
        description=described(short(task.description)),
        why=why_due(task),
    )


def why_due(task: Task) -> Say:
    """15 menit kerja dari Jumat 16.20: Senin 07.35, and the closures in between."""
    if task.due is None:
        return say("why-open")
    if task.urgent is not None:
        return say(
            "why-urgent",
            standard=standard(task.standard),
            since=day_clock(max(task.urgent, task.begins)),
            due=day_clock(task.due),
        )
    kind = "why-workdays" if task.standard.workdays else "why-minutes"
    return say(
        kind,
        standard=standard(task.standard),
        **{"from": day_clock(task.begins)},
        due=day_clock(task.due),
        closed=", ".join(task.closed) or "none",
        paused=Working(task.paused) if task.paused else "none",
    )


def status(sops: SopCards, m: Status) -> Screen:
    if not m.cases:
        return Screen(text=(say("status-none", you=you(m)),))
    return Screen(
        text=(
            say("status-head", you=you(m)),
            *(
                say(
                    "status-line",
                    number=each.number,
                    state=standing(sops, each.procedure, each.state, each.steps),
                    description=described(short(each.description)),
                )
                for each in m.cases
            ),
        )
    )


def standing(sops: SopCards, procedure: str | None, state: str, steps: Sequence[StepState]) -> Say:
    """The state of a case in its reporter's words, or the name of its first open step."""
    own = sops.of(procedure)
    if told := own.standing(state, steps):
        return told
    return step_name(own.id, steps[0].step) if steps else say(f"state-{state}")
