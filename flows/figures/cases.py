"""Figures of whole cases. Each is the list of their numbers, in order of opening.

In any span: standing before it + received + reopened = done + rejected + cancelled + abuse +
running. A case counts once, however often it changed in the span, by how it stood at the end. A
report that follows another one counts like any other, and is told apart as joined. A case outside
the office counts like any other.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from flows.figures.history import History
from flows.figures.span import JOINED, Span, following_of
from flows.sop.case_state import CaseState

Numbers = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFigures:
    """The figures below, of the same cases in the same span."""

    before: Numbers
    received: Numbers
    joined: Numbers
    reopened: Numbers
    done: Numbers
    rejected: Numbers
    cancelled: Numbers
    abuse: Numbers
    running: Numbers

    @property
    def stopped(self) -> Numbers:
        """Cases that ended without being done: rejected, cancelled or abuse."""
        return self.rejected + self.cancelled + self.abuse


def case_figures(histories: Sequence[History], span: Span) -> CaseFigures:
    return CaseFigures(
        before=before(histories, span),
        received=received(histories, span),
        joined=joined(histories, span),
        reopened=reopened(histories, span),
        done=ended(histories, span, CaseState.DONE),
        rejected=ended(histories, span, CaseState.REJECTED),
        cancelled=ended(histories, span, CaseState.CANCELLED),
        abuse=ended(histories, span, CaseState.ABUSE),
        running=running(histories),
    )


def before(histories: Sequence[History], span: Span) -> Numbers:
    """Cases that were open when the span began."""
    return _numbers(histories, lambda each: each.state_before(span.begin) is CaseState.OPEN)


def received(histories: Sequence[History], span: Span) -> Numbers:
    """Cases opened in the span, whatever became of them. One that is reopened is not received
    again.
    """
    return _numbers(histories, lambda each: span.holds(each.opened_at))


def joined(histories: Sequence[History], span: Span) -> Numbers:
    """Those of `received` that follow another report, and were not parted from it again."""
    steps = following_of(histories)

    def follows(each: History) -> bool:
        return _follows(each, steps[each.procedure.id, each.procedure.version])

    return _numbers(histories, lambda each: span.holds(each.opened_at) and follows(each))


def reopened(histories: Sequence[History], span: Span) -> Numbers:
    """Cases that had ended before the span and were opened again in it. "Masih terganggu" reopens
    a step of a case that has not ended: that is no reopening.
    """

    def was_ended(each: History) -> bool:
        return each.state_before(span.begin) not in (None, CaseState.OPEN)

    return _numbers(histories, lambda each: was_ended(each) and each.turned_since(span.begin))


def ended(histories: Sequence[History], span: Span, state: CaseState) -> Numbers:
    """Cases that ended in the span in this way, and had not been reopened by its end."""
    return _numbers(histories, lambda each: each.state is state and each.turned_since(span.begin))


def running(histories: Sequence[History]) -> Numbers:
    """Cases that were open at the end of the span, paused ones included."""
    return _numbers(histories, lambda each: each.state is CaseState.OPEN)


def _follows(each: History, steps: frozenset[str]) -> bool:
    followed = [run for run in each.runs if run.step in steps]
    if not followed:
        return False
    last = followed[-1]
    outcome = each.procedure.steps[last.step].outcomes.get(last.outcome or "")
    back = [each.procedure.steps[key] for key in outcome.to] if outcome else []
    return not any(JOINED in step.outcomes for step in back)


def _numbers(histories: Sequence[History], which: Callable[[History], bool]) -> Numbers:
    return tuple(each.number for each in histories if which(each))
