"""Downloads of files by their id, and the reasons why one cannot be had."""

from collections.abc import Awaitable, Callable

from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest
from aiohttp import ClientResponseError

Download = Callable[[str], Awaitable[bytes]]
"""Downloads a file by id. Raises FileGone, FileTooBig; anything else may pass."""
_PASSING = "temporarily unavailable"


class FileGone(Exception):
    """The channel no longer has the file. `perhaps` if it says so of files that come back."""

    def __init__(self, words: str, *, perhaps: bool = False) -> None:
        super().__init__(words)
        self.perhaps = perhaps


class FileTooBig(Exception):
    """The file is larger than bots may download."""


def downloader(bot: Bot) -> Download:
    """A function that downloads by file id through the Bot API server."""

    async def download(file_id: str) -> bytes:
        try:
            file = await bot.get_file(file_id)
        except TelegramBadRequest as error:
            if "file is too big" in error.message:
                raise FileTooBig(error.message) from error
            raise FileGone(error.message, perhaps=_PASSING in error.message) from error
        if file.file_path is None:
            raise LookupError("no file path")
        try:
            stream = await bot.download_file(file.file_path)
        except ClientResponseError as error:  # its text holds the address, and that the token
            raise ConnectionError(f"HTTP {error.status}") from None
        if stream is None:
            raise LookupError("no file")
        return stream.read()

    return download
