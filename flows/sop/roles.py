"""Roles in an SOP. Their display names are texts; an office may know further roles."""

STAFF = "staff"
ICT_TEAM = "ict_team"
ICT_HEAD = "ict_head"
UPT_HEAD = "upt_head"
UPT_TIK = "upt_tik"
DESIGNER = "designer"
OPERATOR = "operator"
AGENCY_HEAD = "agency_head"
ADMIN = "admin"
AUDITOR = "auditor"

DECIDING = frozenset({ICT_HEAD, UPT_HEAD, AGENCY_HEAD})
"""Roles of officials who approve. They may be represented, and never share an account."""

OFFICIALS = DECIDING | {ADMIN, AUDITOR}
"""Roles that see every case and every figure of the office."""

WORKING = frozenset(
    {STAFF, ICT_TEAM, ICT_HEAD, UPT_HEAD, UPT_TIK, DESIGNER, OPERATOR, AGENCY_HEAD, ADMIN}
)
"""Roles that get work: they perform steps, are superiors or alternates, have requests."""

ROLES = WORKING | {AUDITOR}
