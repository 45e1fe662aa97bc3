"""Shapes of the answers. Times are RFC 3339 in office time, lengths seconds of working time."""

from datetime import date, datetime

from pydantic import BaseModel, ConfigDict, Field


class Shape(BaseModel):
    model_config = ConfigDict(frozen=True)


class CaseCounts(Shape):
    """Numbers of cases. `joined` follow another report and are part of `received`."""

    received: int
    joined: int
    reopened: int
    done: int
    stopped: int = Field(description="Rejected or cancelled")
    running: int
    overdue: int = Field(description="With a step past its standard time")


class StandardTime(Shape):
    """Working minutes or working days; neither if the SOP leaves it open."""

    minutes: int | None
    workdays: int | None


class StepShare(Shape):
    """Runs of a step within their standard time. `credited` were late by an outage alone."""

    step: str
    name: str
    standard: StandardTime
    total: int
    within: int
    credited: int
    median_seconds: int


class SopFigures(Shape):
    """Figures of one SOP."""

    sop: str
    name: str
    counts: CaseCounts
    steps: list[StepShare]


class Waiting(Shape):
    """Working time that cases waited on a role, the `reporter`, or while `paused`."""

    party: str
    seconds: int
    cases: int


class Figures(Shape):
    """The figures of a period, as /rekap and the weekly card show them."""

    first: date
    last: date
    as_of: datetime
    office: str
    counts: CaseCounts
    sops: list[SopFigures]
    waiting: list[Waiting]


class CaseSummary(Shape):
    """A case without anything that identifies a person."""

    number: str
    sop: str
    sop_version: int
    state: str
    category: str
    priority: str
    opened_at: datetime
    closed_at: datetime | None


class CasePage(Shape):
    """Cases in the order they came. `next` goes into `after` of the next request; null at the
    end.
    """

    cases: list[CaseSummary]
    next: str | None


class StepRun(Shape):
    """One round of a step against its standard time. `spent_seconds` leaves pauses out."""

    step: str
    name: str
    round: int
    opened_at: datetime
    closed_at: datetime | None
    outcome: str | None
    standard: StandardTime
    due_at: datetime | None
    spent_seconds: int
    paused_seconds: int
    late_seconds: int


class CaseDetail(CaseSummary):
    """A case with each round of its steps."""

    steps: list[StepRun]


class Problem(Shape):
    """A refusal (RFC 9457)."""

    title: str
    status: int
    detail: str
