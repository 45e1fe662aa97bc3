"""Meta's notices about the account: told to the admins, and kept while it needs a hand."""

from flows.messages.kinds.admin import WhatsappAccount
from flows.office.messages.notify import notify_role
from flows.office.upkeep.troubles import Sign, Trouble, begin, end
from flows.office.work import Work
from flows.sop.roles import ADMIN

UNUSABLE = frozenset({"template-paused", "template-disabled", "template-rejected"})
USABLE = frozenset({"template-approved", "template-deleted"})


async def noticed(work: Work, about: WhatsappAccount) -> None:
    await notify_role(work, ADMIN, about)
    sign = Sign(trouble=Trouble.TEMPLATE, subject=about.name)
    if about.event in UNUSABLE:
        await begin(work, sign)
    elif about.event in USABLE:
        await end(work, sign)
