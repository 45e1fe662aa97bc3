"""Requests for roles made in chat, for an admin to decide."""

from dataclasses import dataclass
from enum import StrEnum

from flows.sop.roles import AGENCY_HEAD, DESIGNER, ICT_HEAD, ICT_TEAM, OPERATOR, UPT_HEAD, UPT_TIK

ASKABLE = (ICT_TEAM, ICT_HEAD, UPT_HEAD, UPT_TIK, DESIGNER, OPERATOR, AGENCY_HEAD)


class RequestState(StrEnum):
    """States of a request, which is decided only once."""

    WAITING = "waiting"
    GRANTED = "granted"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleRequest:
    """`role` is the requested role; the admin may grant a different one."""

    id: int
    person: int
    role: str
    state: RequestState
