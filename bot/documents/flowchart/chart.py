"""An SOP as table rows in one language: everything to draw, before it gets a position."""

from collections.abc import Set
from dataclasses import dataclass
from enum import StrEnum

from bot.documents.flowchart.ways import drawn, lanes_of, ways_of
from bot.documents.flowchart.words import NOTHING, Words
from flows.sop.procedure import Basis, Holders, Mode, Procedure, Step


class Head(StrEnum):
    """Symbol of a step (PermenPAN-RB 35/2012)."""

    START = "start"
    END = "end"
    WORK = "work"
    DECISION = "decision"


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrow:
    """An outgoing arrow. `targets` are rows, empty if the case ends; `label` has a line per
    outcome.
    """

    targets: tuple[int, ...]
    outcomes: tuple[str, ...]
    label: tuple[str, ...]
    inspection: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One step. `lanes` are those of all performers; its arrows leave from the first.

    `addition` if the paper does not print the step; `assumed` if the office must confirm who
    performs it.
    """

    key: str
    number: str
    phase: str
    title: str
    needs: str
    time: str
    output: str
    notes: tuple[str, ...]
    lanes: tuple[int, ...]
    head: Head
    arrows: tuple[Arrow, ...]
    together: bool
    assumed: bool
    addition: bool
    here: bool

    @property
    def branches(self) -> bool:
        return len(self.arrows) > 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """A whole table. `heading` has the (name, value) pairs of the block above it."""

    title: str
    unit: str
    heading: tuple[tuple[str, str], ...]
    columns: tuple[str, ...]
    lanes: tuple[str, ...]
    rows: tuple[Row, ...]
    notes: tuple[str, ...]


def chart_of(procedure: Procedure, language: str, here: Set[str], unit: str) -> Chart:
    words = Words(language)
    rows, phase = [], None
    for step in drawn(procedure).values():
        rows.append(_row(procedure, step, words, here, fresh=step.phase != phase))
        phase = step.phase
    return Chart(
        title=words.procedure(procedure),
        unit=unit,
        heading=_heading(procedure, words),
        columns=tuple(
            words.of(f"sop-column-{name}")
            for name in ("no", "title", "performers", "quality", "needs", "time", "output", "note")
        ),
        lanes=tuple(words.role(role) for role in lanes_of(procedure)),
        rows=tuple(rows),
        notes=_notes(rows, words),
    )


def _heading(procedure: Procedure, words: Words) -> tuple[tuple[str, str], ...]:
    empty = words.of("sop-empty")
    return (
        (words.of("sop-number"), procedure.number or empty),
        (words.of("sop-made"), words.day(procedure.date)),
        (words.of("sop-revised"), empty),
        (words.of("sop-effective"), empty),
        (words.of("sop-version"), str(procedure.version)),
        (words.of("sop-approved"), empty),
        (words.of("sop-recording"), words.recording(procedure)),
    )


def _row(procedure: Procedure, step: Step, words: Words, here: Set[str], *, fresh: bool) -> Row:
    lanes = lanes_of(procedure)
    at = {key: row for row, key in enumerate(drawn(procedure))}
    ways = ways_of(procedure, step)
    arrows = tuple(
        Arrow(
            targets=tuple(at[key] for key in way.targets),
            outcomes=way.outcomes,
            label=_label(
                procedure, way.outcomes, words, inspection=step.inspection, alone=len(ways) == 1
            ),
            inspection=step.inspection,
        )
        for way in ways
    )
    addition = step.printed is None
    return Row(
        key=step.key,
        number=step.printed or "",
        phase=words.phase(procedure, step.phase) if step.phase and fresh else "",
        title=words.title(procedure, step),
        needs=words.needs(procedure, step),
        time=NOTHING if addition and step.standard.is_open else words.standard(step.standard),
        output=words.output(procedure, step),
        notes=_remarks(procedure, step, words, here=step.key in here),
        lanes=tuple(lanes[role] for role in step.performer.roles),
        head=_head(procedure, step, arrows),
        arrows=arrows,
        together=step.performer.mode is Mode.ALL,
        assumed=step.performer.basis is Basis.ASSUMED,
        addition=addition,
        here=step.key in here,
    )


def _label(
    procedure: Procedure, outcomes: tuple[str, ...], words: Words, *, inspection: bool, alone: bool
) -> tuple[str, ...]:
    if inspection:
        return (words.of("sop-way-found"),)
    return () if alone else tuple(dict.fromkeys(words.way(procedure, name) for name in outcomes))


def _head(procedure: Procedure, step: Step, arrows: tuple[Arrow, ...]) -> Head:
    inspected = any(each.inspection for each in procedure.steps.values())
    if step.inspection or (step.key == procedure.start and not inspected):
        return Head.START
    if step.decides and len(arrows) > 1:
        return Head.DECISION
    return Head.END if all(not arrow.targets for arrow in arrows) else Head.WORK


def _remarks(procedure: Procedure, step: Step, words: Words, *, here: bool) -> tuple[str, ...]:
    """Texts of the last column: what arrows cannot show."""
    remarks = []
    if step.printed is None:
        remarks.append(words.of("sop-note-addition"))
    if step.inspection:
        remarks.append(words.of("sop-note-inspection"))
    if step.holders is Holders.REPORTER:
        remarks.append(words.of("sop-note-reporter"))
    if step.holders is Holders.TEAM:
        remarks.append(words.of("sop-note-team"))
    if step.decides:
        remarks.append(words.of("sop-note-decides"))
    if step.repeat:
        remarks.append(words.of("sop-note-repeat"))
    if any(len(arrow.targets) > 1 for arrow in ways_of(procedure, step)):
        remarks.append(words.of("sop-note-fork"))
    if step.join:
        remarks.append(words.of("sop-note-join", steps=_named(procedure, step.join, words)))
    if procedure.reopen and step.key in procedure.reopen.to:
        roles = ", ".join(words.role(role) for role in procedure.reopen.by)
        remarks.append(words.of("sop-note-reopen", roles=roles))
    first = remarks[:1]
    following = [each[:1].lower() + each[1:] for each in remarks[1:]]
    marked = [words.of("sop-here")] if here else []
    return (*marked, *filter(None, ["; ".join(first + following)]))


def _named(procedure: Procedure, keys: tuple[str, ...], words: Words) -> str:
    steps = [procedure.steps[key] for key in keys]
    return ", ".join(step.printed or words.title(procedure, step) for step in steps)


def _notes(rows: list[Row], words: Words) -> tuple[str, ...]:
    """Notes below the table, limited to what this table needs."""
    shared = [row for row in rows if len(row.lanes) > 1]
    wanted = (
        ("assumed", any(row.assumed for row in rows)),
        ("any", any(not row.together for row in shared)),
        ("all", any(row.together for row in shared)),
        ("addition", any(row.addition for row in rows)),
    )
    return tuple(words.of(f"sop-foot-{name}") for name, needed in wanted if needed)
