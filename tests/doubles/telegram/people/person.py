"""People at the other end of the chat: their acts become updates, and their chats can be read."""

from collections.abc import Callable
from itertools import count
from typing import TYPE_CHECKING, Any

from tests.doubles.telegram.incoming import updates
from tests.doubles.telegram.messages.sending import COPIED, file_json, size_json
from tests.doubles.telegram.messages.shown import SentMessage, keyboard, shown
from tests.doubles.telegram.state import Chat, Toast, World

if TYPE_CHECKING:
    from tests.doubles.telegram.people.group import Group

Json = dict[str, Any]
Push = Callable[[Json], Json]

CALLBACK_IDS = count(4_611_686_018_427_000_001)


class Person:
    """A person in one chat with the bot: the private one, or a group (`inside`).

    Each action queues an update and returns it without waiting for the bot.
    """

    def __init__(self, world: World, push: Push, who: Json, chat: Chat) -> None:
        self._world = world
        self._push = push
        self._who = who
        self._chat = chat
        self._reactions: dict[int, list[str]] = {}
        self.id: int = who["id"]
        self.first_name: str = who["first_name"]

    def inside(self, group: "Group") -> "Person":
        """The same person acting in a group."""
        return Person(self._world, self._push, self._who, group.place)

    async def sends(self, *, reply_to: int | None = None, **content: Any) -> Json:
        """Send any message, given by the content fields of a Message."""
        reply = self._chat.messages[reply_to] if reply_to is not None else None
        said = updates.message(
            message_id=self._chat.next_id(),
            sender=self._who,
            chat=self._chat.card,
            date=self._world.date(),
            content=content,
            reply=reply,
        )
        return self._push({"message": said})

    async def sends_text(self, text: str, *, reply_to: int | None = None) -> Json:
        return await self.sends(reply_to=reply_to, **updates.text_content(text))

    async def sends_photo(
        self,
        data: bytes,
        caption: str | None = None,
        *,
        media_group_id: str | None = None,
        reply_to: int | None = None,
        size: int | None = None,
    ) -> Json:
        """Send a photo. `size` declares another size in bytes than that of the data."""
        album = {"media_group_id": media_group_id} if media_group_id else {}
        photo = [size_json(one) for one in self._world.files.keep_photo(data, size=size)]
        return await self.sends(
            reply_to=reply_to, photo=photo, **album, **updates.caption_content(caption)
        )

    async def sends_voice(self, data: bytes, *, seconds: int = 3, size: int | None = None) -> Json:
        voice = file_json(self._world.files.keep("voice", data, size=size))
        return await self.sends(voice={**voice, "duration": seconds})

    async def sends_document(
        self,
        data: bytes,
        name: str,
        mime: str,
        *,
        caption: str | None = None,
        size: int | None = None,
    ) -> Json:
        stored = self._world.files.keep("document", data, name=name, size=size)
        return await self.sends(
            document=file_json(stored, mime=mime), **updates.caption_content(caption)
        )

    async def sends_video(
        self, data: bytes, *, caption: str | None = None, size: int | None = None
    ) -> Json:
        stored = self._world.files.keep("video", data, name="video.mp4", size=size)
        return await self.sends(
            video=file_json(stored, mime="video/mp4"), **updates.caption_content(caption)
        )

    async def sends_audio(self, data: bytes, name: str = "rekaman.mp3") -> Json:
        audio = file_json(self._world.files.keep("audio", data, name=name))
        return await self.sends(audio=audio)

    async def sends_sticker(self, emoji: str = "👍") -> Json:
        stored = self._world.files.keep("sticker", f"sticker {emoji}".encode())
        looks = {"is_animated": False, "is_video": False, "type": "regular", "emoji": emoji}
        sides = {"width": 512, "height": 512}
        return await self.sends(sticker={**stored.as_json(), **sides, **looks})

    async def sends_location(self, latitude: float = -7.28, longitude: float = 112.63) -> Json:
        return await self.sends(location={"latitude": latitude, "longitude": longitude})

    async def sends_contact(self, phone: str = "628000000000") -> Json:
        contact = {"phone_number": phone, "first_name": self.first_name, "user_id": self.id}
        return await self.sends(contact=contact)

    async def forwards(self, source: "Person", message_id: int) -> Json:
        """Forward a message out of `source`'s chat, regardless of its sender."""
        original = source._chat.messages[message_id]
        content = {key: original[key] for key in COPIED if key in original}
        origin = {"type": "user", "date": original["date"], "sender_user": original["from"]}
        return await self.sends(forward_origin=origin, **content)

    async def edits(self, message_id: int, text: str) -> Json:
        """Edit a message: its text, or its caption if it has one."""
        old = self._chat.messages[message_id]
        gone = ("text", "entities", "caption", "caption_entities")
        kept = {key: value for key, value in old.items() if key not in gone}
        new = updates.text_content(text) if "text" in old else updates.caption_content(text)
        return self._push({"edited_message": {**kept, "edit_date": self._world.date(), **new}})

    async def reacts(self, message_id: int, *emoji: str) -> Json:
        """React to a message; no emoji removes the reaction."""
        old = self._reactions.get(message_id, [])
        self._reactions[message_id] = list(emoji)
        return self._push(
            updates.reaction_update(
                message_id=message_id,
                sender=self._who,
                chat=self._chat.card,
                date=self._world.date(),
                old=old,
                new=list(emoji),
            )
        )

    async def presses(self, label: str) -> Json:
        """Press a button on the newest message with this label. Raises LookupError if there is
        none.
        """
        for message in reversed(self.chat):
            if label in message.labels:
                return await self.presses_on(message.message_id, label)
        seen = [one.labels for one in self.chat if one.labels]
        raise LookupError(f"no button {label!r}; {self.first_name} sees {seen}")

    async def presses_on(self, message_id: int, label: str) -> Json:
        message = self._chat.messages[message_id]
        for button in (b for row in keyboard(message) for b in row):
            if button["text"] == label and "callback_data" in button:
                return self._press(message, button["callback_data"])
        raise LookupError(f"no button {label!r} on message {message_id}")

    async def presses_data(self, data: str, message_id: int | None = None) -> Json:
        """Press with data that no button has; by default on the bot's newest message."""
        wanted = self.last.message_id if message_id is None else message_id
        return self._press(self._chat.messages[wanted], data)

    def _press(self, message: Json, data: str) -> Json:
        return self._push(
            updates.callback_update(
                id=str(next(CALLBACK_IDS)), sender=self._who, about=message, data=data
            )
        )

    async def blocks_bot(self) -> Json:
        return self._membership("member", "kicked")

    async def unblocks_bot(self) -> Json:
        return self._membership("kicked", "member")

    def _membership(self, old: str, new: str) -> Json:
        return self._push(
            updates.membership_update(
                bot=self._world.bot,
                sender=self._who,
                chat=self._chat.card,
                date=self._world.date(),
                old=old,
                new=new,
            )
        )

    def deletes(self, message_id: int) -> None:
        """Remove a message from the chat. Telegram does not report this to the bot."""
        del self._chat.messages[message_id]

    @property
    def chat(self) -> list[SentMessage]:
        """All messages in their current form, oldest first."""
        messages = self._chat.messages
        return [shown(messages[number], self._world.files) for number in sorted(messages)]

    def refuses_reactions(self) -> None:
        """Have the chat take no reactions from now on."""
        self._chat.reactions = False

    @property
    def marked(self) -> bool:
        """Whether the bot reacted to this person's last message."""
        own = [each for each in self._chat.messages.values() if each["from"]["id"] == self.id]
        newest = max(own, key=lambda each: each["message_id"], default={})
        return bool(newest.get("bot_reaction"))

    @property
    def last(self) -> SentMessage:
        """The bot's newest message. Raises LookupError if there is none."""
        for message in reversed(self.chat):
            if message.from_bot:
                return message
        raise LookupError(f"the bot said nothing to {self.first_name}")

    @property
    def toasts(self) -> list[Toast]:
        """Answers to this person's presses, oldest first."""
        return self._world.toasts.get(self.id, [])
