"""The Cloud API calls we need, through pywa's low-level client.

Recipients are always given explicitly, so that pywa does not guess the kind of address. Its
webhook server and parsing are not used; answers that are not JSON are handled here.
"""

import asyncio
import sys
from base64 import b64decode
from collections.abc import Awaitable
from hashlib import sha256
from typing import Any

import httpx
import structlog
from pywa_async.api import GraphAPIAsync
from pywa_async.errors import WhatsAppError

from bot.channels.channel import ChannelError, Refused, ServerTrouble
from bot.channels.trust import distrust, trust_for
from bot.channels.whatsapp.errors import translated
from bot.inbound.downloads import FileGone, FileTooBig

log = structlog.get_logger()

Json = dict[str, Any]

VERSION = 24.0
PATIENCE = 30.0
"""Seconds for a whole call; httpx's own timeout restarts with each read."""
PAGES = 20
LARGEST = 20 * 1024 * 1024

# httpcore asks in each call for this one, which is not installed: Python would look everywhere.
sys.modules.setdefault("sniffio", None)  # type: ignore[arg-type]


class CloudApi:
    """Cloud API of one business number. Methods raise ChannelError, whose text never contains the
    token.
    """

    def __init__(self, base: str, phone_id: str, token: str) -> None:
        self._session = httpx.AsyncClient(timeout=PATIENCE, verify=trust_for(base))
        self._api = GraphAPIAsync(token, self._session, VERSION)
        self._session.base_url = httpx.URL(base)  # pywa overwrites it with Meta's address
        self._number = phone_id

    async def close(self) -> None:
        await self._session.aclose()

    async def send(self, message: Json) -> str:
        """Send a message and return its wamid."""
        kind = message["type"]
        answer = await _asked(
            self._api.send_message(
                sender=self._number,
                to=message.get("to"),
                recipient=message.get("recipient"),
                recipient_type=message["recipient_type"],
                typ=kind,
                msg=message[kind],
            )
        )
        try:
            return str(answer["messages"][0]["id"])
        except (LookupError, TypeError) as error:
            raise ServerTrouble("no message id in the answer") from error

    async def reads(self, wamid: str) -> None:
        """Mark a message as read, and show that an answer is being typed."""
        await _asked(self._api.set_indicator(self._number, wamid, "text"))

    async def number(self) -> Json:
        """Meta's record of the number: display_phone_number, verified_name."""
        return await _asked(self._api.get_business_phone_number(self._number))

    async def answers(self) -> bool:
        """Return whether Meta answers for the number. Never raises."""
        try:
            await self.number()
        except ChannelError:
            return False
        return True

    async def templates(self, business: str) -> list[Json]:
        """Fetch all templates of the business account."""
        found: list[Json] = []
        after: Json = {"limit": 100}
        for _ in range(PAGES):
            page = await _asked(self._api.get_templates(business, pagination=after))
            found += page.get("data", [])
            paging = page.get("paging", {})
            if "next" not in paging:
                break
            after = {"limit": 100, "after": paging["cursors"]["after"]}
        return found

    async def upload(self, data: bytes, mime: str, name: str) -> str:
        """Upload a file and return its id, valid for thirty days."""
        answer = await _asked(self._api.upload_media(self._number, data, mime, name))
        return str(answer.get("id", ""))

    async def download(self, media_id: str) -> bytes:
        """Download a file that somebody sent. Raises FileGone, FileTooBig; and ServerTrouble if
        other bytes come than Meta told of, unless the same come twice: they are the file.
        """
        try:
            answer = await _asked(self._api.get_media_url(media_id))
        except Refused as error:
            raise FileGone(str(error)) from error
        url = answer.get("url")
        if not isinstance(url, str):
            raise ServerTrouble("no address for this file")
        data, told = await self._fetched(url), sha256_of(answer.get("sha256"))
        if told is None or sha256(data).digest() == told:
            return data
        again = await self._fetched(url)
        if sha256(again).digest() != told:
            if again != data:
                raise ServerTrouble("file: not the bytes of its sha256")
            log.warning("a file has another sha256 than was told", media=media_id)
        return again

    async def _fetched(self, url: str) -> bytes:
        try:
            async with asyncio.timeout(PATIENCE):
                return await self._streamed(url)
        except (TimeoutError, httpx.HTTPError, httpx.InvalidURL) as error:
            raise ServerTrouble(type(error).__name__) from error

    async def _streamed(self, url: str) -> bytes:
        async with self._api.stream_media_bytes(url) as file:
            if file.status_code in (httpx.codes.NOT_FOUND, httpx.codes.GONE):
                raise FileGone(f"HTTP {file.status_code}", perhaps=True)
            if file.status_code != httpx.codes.OK:
                raise ServerTrouble(f"file: HTTP {file.status_code}")
            data = bytearray()
            async for part in file.aiter_bytes():
                data += part
                if len(data) > LARGEST:
                    raise FileTooBig(f"more than {LARGEST} bytes")
            return bytes(data)


def sha256_of(told: object) -> bytes | None:
    """The digest that Meta tells of a file, in hex with its address or in base64 in a webhook;
    None if it is neither.
    """
    spelled = str(told)
    try:
        digest = (
            bytes.fromhex(spelled) if len(spelled) == 64 else b64decode(spelled, validate=True)
        )
    except ValueError:
        return None
    return digest if len(digest) == sha256().digest_size else None


async def _asked(call: Awaitable[Any]) -> Json:
    try:
        async with asyncio.timeout(PATIENCE):
            answer = await call
    except WhatsAppError as error:
        raise _refusal(error) from error
    except (TimeoutError, httpx.HTTPError, httpx.InvalidURL) as error:
        why = distrust(error)
        words = f"certificate refused: {why}" if why else type(error).__name__
        raise ServerTrouble(words) from error
    except (ValueError, LookupError, TypeError) as error:  # an HTML page, or JSON of another shape
        raise ServerTrouble("an answer that is none of Meta's") from error
    return answer if isinstance(answer, dict) else {}


def _refusal(error: WhatsAppError) -> ChannelError:
    answer = error.raw_response
    if answer is None:
        return ServerTrouble("no answer")
    try:
        told = answer.json()
    except ValueError:
        return ServerTrouble(f"HTTP {answer.status_code}, not JSON")
    return translated(answer.status_code, told if isinstance(told, dict) else {})
