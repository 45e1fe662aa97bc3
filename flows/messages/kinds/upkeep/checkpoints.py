"""Messages to the admin about the installation itself."""

from dataclasses import dataclass

from flows.messages.rows.message import Message


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckpointKept(Message):
    """A signed checkpoint of the journal to be kept in the chat; `text` is given back to verify.
    `at` in milliseconds since 1970, `entries` in the whole journal then.
    """

    KIND = "checkpoint-kept"
    number: int
    at: int
    entries: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckpointKey(Message):
    """A new key signs the checkpoints, because the earlier one was not there."""

    KIND = "checkpoint-key"
