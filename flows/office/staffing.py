"""Who holds which role now."""

from flows.case import Staffing
from flows.ports import Desk
from flows.settings import Office


async def staffing(desk: Desk, office: Office) -> Staffing:
    """Who holds which role now: read at the press, never remembered."""
    return Staffing(holders=await desk.people.role_holders(), superiors=office.superiors)
