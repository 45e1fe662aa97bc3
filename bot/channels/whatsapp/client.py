"""The Cloud API's calls that we make, over aiohttp; nothing else of it is known here."""

import json
from collections.abc import Mapping
from typing import Any

import aiohttp

from bot.channels.channel import ServerTrouble
from bot.channels.whatsapp.errors import translated

Json = dict[str, Any]

PATIENCE = aiohttp.ClientTimeout(total=30)
LARGEST = 20 * 1024 * 1024


class CloudApi:
    """One business number. Methods raise a ChannelError; none of its texts holds the token."""

    def __init__(self, base: str, phone_id: str, token: str) -> None:
        self._base = base.rstrip("/")
        self._number = phone_id
        self._headers = {"Authorization": f"Bearer {token}"}
        self._session: aiohttp.ClientSession | None = None

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()

    async def send(self, message: Json) -> str:
        """The wamid of a message that was taken."""
        answer = await self._call(
            "POST", f"{self._base}/{self._number}/messages",
            data=json.dumps(message), headers={"Content-Type": "application/json"},
        )  # fmt: skip
        try:
            return str(answer["messages"][0]["id"])
        except (LookupError, TypeError) as error:
            raise ServerTrouble("no message id in the answer") from error

    async def upload(self, data: bytes, mime: str, name: str) -> str:
        """The id of a file, good for thirty days."""
        form = aiohttp.FormData()
        form.add_field("messaging_product", "whatsapp")
        form.add_field("type", mime)
        form.add_field("file", data, filename=name, content_type=mime)
        answer = await self._call("POST", f"{self._base}/{self._number}/media", data=form)
        return str(answer.get("id", ""))

    async def download(self, media_id: str) -> bytes:
        """The bytes of a file somebody sent. Raises LookupError where it is gone."""
        answer = await self._call("GET", f"{self._base}/{media_id}")
        url = answer.get("url")
        if not isinstance(url, str):
            raise LookupError("no address for this file")
        async with self._open().get(url, headers=self._headers, timeout=PATIENCE) as file:
            if file.status != 200:
                raise LookupError(f"file: HTTP {file.status}")
            data = bytearray()
            async for part in file.content.iter_chunked(65536):
                data += part
                if len(data) > LARGEST:
                    raise LookupError("file is too big")
            return bytes(data)

    async def _call(
        self, method: str, url: str, *, data: Any = None, headers: Mapping[str, str] | None = None
    ) -> Json:
        try:
            async with self._open().request(
                method, url, data=data, headers={**self._headers, **(headers or {})},
                timeout=PATIENCE,
            ) as answer:  # fmt: skip
                status, body = answer.status, await answer.read()
        except (TimeoutError, aiohttp.ClientError) as error:
            raise ServerTrouble(type(error).__name__) from error
        try:
            told = json.loads(body)
        except ValueError as error:
            raise ServerTrouble(f"HTTP {status}, not JSON") from error
        if status != 200 or not isinstance(told, dict):
            raise translated(status, told if isinstance(told, dict) else {})
        return told

    def _open(self) -> aiohttp.ClientSession:
        if self._session is None:
            self._session = aiohttp.ClientSession()
        return self._session
