"""The part of the Cloud API that we use, implemented by Meta's client and by the rehearsal."""

from typing import Any, Protocol


class Cloud(Protocol):
    """One business number. Methods raise ChannelError."""

    async def send(self, message: dict[str, Any]) -> str:
        """Send a message and return its wamid."""

    async def reads(self, wamid: str) -> None:
        """Mark a message as read, and show that an answer is being typed."""

    async def upload(self, data: bytes, mime: str, name: str) -> str:
        """Upload a file and return its id."""

    async def download(self, media_id: str) -> bytes:
        """Download a file that somebody sent. Raises FileGone, FileTooBig."""

    async def answers(self) -> bool:
        """Return whether the number can be used now. Never raises."""

    async def close(self) -> None:
        """Release the connection."""
