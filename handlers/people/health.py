"""/kesehatan: how the installation is, for the admin."""

from flows.engine.refusals import Refusal
from flows.office.people.role_requests import require_admin
from flows.office.upkeep import self_check
from handlers.conversation.talk import Talk


async def show(talk: Talk, argument: str = "") -> None:
    """Show it to admins; refuse it to others."""
    try:
        require_admin(talk.visit)
    except Refusal as refusal:
        await talk.refuse(refusal)
        return
    await talk.tell(await self_check.health(talk.work))
