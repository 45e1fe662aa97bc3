"""One call: signed as standardwebhooks.com says, and what came of it."""

import asyncio
import hmac
import ssl
from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

import aiohttp
from yarl import URL

from bot.monitoring.addresses import Checked, InnerAddress, NoSuchName, Resolve, resolve
from bot.monitoring.measure import system_trust
from bot.webhooks.destination import BadDestination, destination, may_connect

PATIENCE = 10.0
GONE = 410
STOPPING = frozenset({408, 429})
AGENT = "Sigap-Webhook/1.0"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The outcome of a call. `stops`: the address is out of reach or overloaded, so that nothing
    else is sent to it for now; `gone`: it wants no more calls, ever.
    """

    taken: bool
    said: str
    stops: bool = False
    gone: bool = False


def signature(secret: bytes, message: str, timestamp: int, body: str) -> str:
    """The value of webhook-signature. `timestamp`: seconds since 1970."""
    signed = f"{message}.{timestamp}.{body}".encode()
    return f"v1,{b64encode(hmac.new(secret, signed, sha256).digest()).decode()}"


def headers(secret: bytes, message: str, body: str, now: datetime) -> dict[str, str]:
    timestamp = int(now.timestamp())
    return {
        "content-type": "application/json",
        "user-agent": AGENT,
        "webhook-id": message,
        "webhook-timestamp": str(timestamp),
        "webhook-signature": signature(secret, message, timestamp, body),
    }


@dataclass(frozen=True, slots=True)
class Caller:
    """Calls addresses over the open network. `private`: those in private networks too."""

    private: bool = False
    trust: Callable[[], ssl.SSLContext] = system_trust
    resolve: Resolve = resolve
    patience: float = PATIENCE

    async def __call__(
        self, url: str, secret: bytes, message: str, body: str, now: datetime
    ) -> Answer:
        """POST a message; a redirect is not followed, an answer's body not read. Never raises."""
        try:
            async with asyncio.timeout(self.patience):
                status = await self._status(
                    destination(url), body, headers(secret, message, body, now)
                )
        except (TimeoutError, aiohttp.ClientError, OSError) as error:
            inner = InnerAddress in (type(error.__cause__), type(error.__context__))
            return Answer(taken=False, stops=True, said="inner" if inner else _name(error))
        except (BadDestination, InnerAddress, NoSuchName, ValueError) as error:
            return Answer(taken=False, stops=True, said=_name(error))
        return judged(status)

    async def _status(self, url: URL, body: str, headed: dict[str, str]) -> int:
        internal = await may_connect(url, self.resolve, private=self.private)
        connector = aiohttp.TCPConnector(
            resolver=Checked(self.resolve, inner=url.host if internal else None),
            ssl=self.trust() if url.scheme == "https" else True,
            force_close=True,
            use_dns_cache=False,
        )
        async with (
            aiohttp.ClientSession(
                connector=connector, cookie_jar=aiohttp.DummyCookieJar(), trust_env=False
            ) as session,
            session.post(url, data=body.encode(), headers=headed, allow_redirects=False) as answer,
        ):
            return answer.status


def judged(status: int) -> Answer:
    """The outcome that a status stands for. A redirect counts as refused: the admin names where it
    leads.
    """
    return Answer(
        taken=200 <= status < 300,
        said=str(status),
        stops=status >= 500 or status in STOPPING,
        gone=status == GONE,
    )


def _name(error: BaseException) -> str:
    return {
        "InnerAddress": "inner",
        "NoSuchName": "no such name",
        "TimeoutError": "no answer",
    }.get(type(error).__name__, type(error).__name__)
