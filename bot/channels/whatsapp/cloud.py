"""What is asked of the Cloud API, whoever answers: Meta, or a rehearsal."""

from typing import Any, Protocol


class Cloud(Protocol):
    """One business number. Methods raise a ChannelError."""

    async def send(self, message: dict[str, Any]) -> str:
        """The wamid of a message that was taken."""

    async def upload(self, data: bytes, mime: str, name: str) -> str:
        """The id of a file."""

    async def download(self, media_id: str) -> bytes:
        """The bytes of a file somebody sent. Raises LookupError where it is gone."""

    async def close(self) -> None:
        """Nothing is asked for any more."""
