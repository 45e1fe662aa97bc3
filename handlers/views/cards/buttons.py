"""Buttons of a card: at most four, the wanted one first by itself, the rest behind "Lainnya"."""

from collections.abc import Iterable, Sequence, Set

from handlers.views.parts.phrases import say
from handlers.views.parts.screen import Choice, Decide, Rows, Tone

MOST = 4
"""Buttons of a card, "Lainnya" among them."""
HEAVY = frozenset({"reject", "abuse", "revoke", "withdraw", "cancel", "handback", "gone", "drop"})
"""Outcomes that end or undo something: never in the row of the wanted one."""
RARE = (HEAVY - {"reject"}) | {"purchase", "team"}
"""Outcomes that stand behind "Lainnya"."""
COMPLETING = frozenset({"done", "submit", "finish"})
TONES = {"approve": Tone.GOOD, "reject": Tone.BAD, "abuse": Tone.BAD}


def decide(case: int, step: str, round: int, outcome: str) -> Choice:
    """The button of an outcome."""
    action = Decide(case=case, step=step, round=round, outcome=outcome)
    return Choice(label=say(f"choice-{outcome}"), action=action, tone=TONES.get(outcome))


def decisions(case: int, step: str, round: int, choices: Iterable[str]) -> list[Choice]:
    """The buttons of the outcomes, in this order."""
    return [decide(case, step, round, name) for name in choices]


def rows(choices: Sequence[Choice]) -> Rows:
    """Each choice once, two in a row; the first by itself if there are more than two, or if the
    second is a heavy one.
    """
    alone = len(choices) > 2 or any(map(_heavy, choices))
    first, rest = (choices[:1], choices[1:]) if alone else ((), choices)
    pairs = (tuple(rest[at : at + 2]) for at in range(0, len(rest), 2))
    return (*((tuple(first),) if first else ()), *pairs)


def laid_out(
    front: Sequence[Choice], looks: Sequence[Choice] = (), rare: Set[str] = RARE
) -> tuple[Rows, Rows]:
    """The rows of a card and those behind its "Lainnya": first the decisions in `front`, then the
    `rare` ones, then `looks`, which change nothing.
    """
    plain = [each for each in front if _outcome(each) not in rare]
    every = [*plain, *(each for each in front if each not in plain), *looks]
    if len(every) <= MOST and (len(plain) == len(front) or len(front) == 1):
        return rows(every), ()
    shown = _in_sight(plain or every)
    more = [each for each in every if each not in shown]
    pairs = tuple(tuple(more[at : at + 2]) for at in range(0, len(more), 2))
    return rows(shown), pairs


def _in_sight(choices: Sequence[Choice]) -> list[Choice]:
    """The first choices, and in the last place the one that completes the step."""
    shown = [*choices[: MOST - 1]]
    completing = [each for each in choices[MOST - 1 :] if _outcome(each) in COMPLETING]
    return [*shown[:-1], completing[0]] if completing else shown


def _outcome(choice: Choice) -> str:
    return choice.action.outcome if isinstance(choice.action, Decide) else ""


def _heavy(choice: Choice) -> bool:
    return _outcome(choice) in HEAVY
