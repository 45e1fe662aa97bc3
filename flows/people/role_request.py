"""A role that somebody asked for in chat; an admin decides."""

from dataclasses import dataclass
from enum import StrEnum

from flows.sop.roles import AGENCY_HEAD, DESIGNER, ICT_HEAD, ICT_TEAM, OPERATOR, UPT_HEAD, UPT_TIK

ASKABLE = (ICT_TEAM, ICT_HEAD, UPT_HEAD, UPT_TIK, DESIGNER, OPERATOR, AGENCY_HEAD)


class RequestState(StrEnum):
    """A request is decided once."""

    WAITING = "waiting"
    GRANTED = "granted"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleRequest:
    """`role` is what was asked for, which the admin may change in granting."""

    id: int
    person: int
    role: str
    state: RequestState
