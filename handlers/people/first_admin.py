"""The one-time code that makes its sender the first admin."""

from flows.messages.kinds.people import AdminCodeWrong, AdminWelcome, CodeTooOften
from flows.office.people.attempt_limit import guessed_wrong, may_guess
from flows.office.people.introduction import become_admin
from handlers.conversation.talk import Talk


async def admin_code(talk: Talk, argument: str = "") -> None:
    if not await may_guess(talk.desk, talk.visit):
        await talk.tell(CodeTooOften())
        return
    right = await become_admin(talk.desk, talk.visit, argument)
    if not right:
        await guessed_wrong(talk.work, talk.visit)
    await talk.tell(AdminWelcome() if right else AdminCodeWrong())
