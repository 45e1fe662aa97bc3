"""Questions that are answered once: a press on a message that has changed since is void."""

from typing import TypeVar

from flows.messages.rows.message import Message
from flows.records.sent_message import SentMessage
from handlers.conversation.talk import Talk

Asked = TypeVar("Asked", bound=Message)


async def standing(talk: Talk, shown: SentMessage | None, *kinds: type[Asked]) -> Asked | None:
    """The message `shown` as it stands now, edits on their way included. None, which is said at
    the button, unless it is still of one of these `kinds`.
    """
    now = await talk.desk.outbox.newest(shown) if shown is not None else None
    said = now.message if now is not None else None
    if isinstance(said, kinds):
        return said
    talk.nod("refused-old-choice")
    return None
