"""People, their roles, and a case that they move, for tests of the engine."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from flows.engine.advance import advance, open_case
from flows.engine.case import Action, Actor, Case, OpenStep, Staffing
from flows.engine.events import Event
from flows.sop.loader import load_all
from flows.sop.procedure import Procedure

FOLDER = Path(__file__).parents[3] / "flows" / "procedures"
PROCEDURES = load_all({p.name: p.read_text(encoding="utf-8") for p in FOLDER.glob("*.toml")})

REPORTER, TECHNICIAN, COLLEAGUE, HEAD, UPT_HEAD, AGENCY_HEAD, UPT_TIK, DESIGNER, OPERATOR = range(
    1, 10
)
ROLES: dict[int, frozenset[str]] = {
    REPORTER: frozenset({"staff"}),
    TECHNICIAN: frozenset({"staff", "ict_team"}),
    COLLEAGUE: frozenset({"ict_team"}),
    HEAD: frozenset({"staff", "ict_head"}),
    UPT_HEAD: frozenset({"upt_head"}),
    AGENCY_HEAD: frozenset({"agency_head"}),
    UPT_TIK: frozenset({"upt_tik"}),
    DESIGNER: frozenset({"designer"}),
    OPERATOR: frozenset({"operator"}),
}
SUPERIORS = {
    "ict_team": "ict_head",
    "ict_head": "upt_head",
    "upt_head": "agency_head",
    "designer": "upt_head",
    "operator": "upt_head",
}
CLOCK = Actor(person=0, roles=frozenset(), channel="clock", system=True)
START = datetime(2026, 11, 23, 0, 0, tzinfo=UTC)
GIVEN = {
    "text": "contoh",
    "evidence": "bukti",
    "people": (TECHNICIAN,),
    "link": "https://contoh.example",
    "number": "1",
    "date": "2026-11-30",
    "choices": "website",
    "gather": "bahan",
    "moment": "2026-12-01T00:00:00+00:00",
}


def staffing(*without: int, allows: frozenset[str] = frozenset()) -> Staffing:
    """Everybody's roles, without those who are away."""
    present = {person: roles for person, roles in ROLES.items() if person not in without}
    names = frozenset().union(*present.values())
    return Staffing(
        holders={
            role: frozenset(person for person, roles in present.items() if role in roles)
            for role in names
        },
        superiors=SUPERIORS,
        allows=allows,
    )


def actor(person: int) -> Actor:
    return Actor(person=person, roles=ROLES[person], channel="telegram")


class Play:
    """A case that moves from act to act, one minute apart; `happened` is of the last act."""

    def __init__(
        self,
        procedure: Procedure | str = "gangguan",
        *,
        reporter: int = REPORTER,
        away: tuple[int, ...] = (),
        allows: frozenset[str] = frozenset(),
        at: tuple[str, ...] = (),
    ) -> None:
        self.procedure = PROCEDURES.latest(procedure) if isinstance(procedure, str) else procedure
        self.staffing = staffing(*away, allows=allows)
        self.away = away
        self.now = START
        self.case: Case
        self.happened: tuple[Event, ...]
        self.case, self.happened = open_case(
            self.procedure,
            id=1,
            number="G-2026-0001",
            reporter=reporter,
            staffing=self.staffing,
            now=START,
            at=at,
        )

    def acts(self, who: int | Actor, step: str, outcome: str, **fields: object) -> "Play":
        """Take an outcome; required fields that are not given are made up."""
        return self.acts_from(who, step, None, outcome, **self.required(step, outcome) | fields)

    def acts_from(
        self, who: int | Actor, step: str, round: int | None, outcome: str, **fields: object
    ) -> "Play":
        """Take an outcome from the card of a round, with exactly these fields."""
        self.now += timedelta(minutes=1)
        self.case, self.happened = advance(
            self.case,
            self.procedure,
            Action(step=step, round=round, outcome=outcome, fields=fields),
            actor(who) if isinstance(who, int) else who,
            self.now,
            self.staffing,
        )
        return self

    def required(self, step: str, outcome: str) -> dict[str, object]:
        known = self.procedure.steps.get(step)
        if known is None or outcome not in known.outcomes:
            return {}
        made_up: dict[str, object] = {}
        for field in known.outcomes[outcome].fields:
            if field.asked(made_up) and (field.required or field.key == "team"):
                made_up[field.key] = field.options[0] if field.options else GIVEN[field.kind]
        return made_up

    def opened(self, key: str) -> OpenStep:
        found = self.case.open_step(key)
        assert found is not None, f"{key} is not open, but {self.standing}"
        return found

    @property
    def standing(self) -> set[str]:
        """Keys of the open steps."""
        return {opened.key for opened in self.case.open_steps}

    @property
    def codes(self) -> list[str]:
        return [event.code for event in self.happened]


def approved() -> Play:
    """A fault whose repair waits for the technician."""
    return Play().acts(HEAD, "approve", "approve")


def repaired() -> Play:
    """A fault with an open question to the reporter and an open result report."""
    return approved().acts(TECHNICIAN, "repair", "accept").acts(TECHNICIAN, "repair", "done")
