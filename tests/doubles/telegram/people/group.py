"""Group chats, and their conversion to supergroups."""

from typing import Any

from tests.doubles.telegram.incoming import updates
from tests.doubles.telegram.people.person import Push
from tests.doubles.telegram.state import Chat, World

ANONYMOUS = {
    "id": 1087968824,
    "is_bot": True,
    "first_name": "Group",
    "username": "GroupAnonymousBot",
}


class Group:
    """A group chat; people act in it through `Person.inside`."""

    def __init__(self, world: World, push: Push, place: Chat) -> None:
        self._world = world
        self._push = push
        self.place = place
        self.id = place.id

    def becomes_supergroup(self, id: int, *, announced: bool = True) -> "Group":
        """Give the chat another id; the old one answers with migrate_to_chat_id. Unless
        `announced`, both service messages are lost, as happens.
        """
        card = updates.group_card(id, self.place.card["title"], kind="supergroup")
        new = Group(self._world, self._push, self._world.declare(card))
        if announced:
            self._announces(migrate_to_chat_id=id)
            new._announces(migrate_from_chat_id=self.id)
        self.place.moved_to = id
        return new

    def closes(self, answer: str) -> None:
        """Refuse every message from now on with Telegram's answer; "" opens it again."""
        self.place.closed = answer or None

    def _announces(self, **content: Any) -> None:
        said = updates.message(
            message_id=self.place.next_id(),
            sender=ANONYMOUS,
            chat=self.place.card,
            date=self._world.date(),
            content=content,
            reply=None,
        )
        self._push({"message": said})
