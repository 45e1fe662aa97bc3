"""Check of one published link: reachable, unchanged, open to robots (SOP C.7)."""

import asyncio
import json
import ssl
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from urllib.parse import urljoin, urlsplit

from bot.archive.compare import compared
from bot.monitoring.addresses import InnerAddress, NoSuchName, Resolve, resolve
from bot.monitoring.measure import system_trust
from bot.monitoring.page import BadRedirect, Page, fetch
from bot.worker.process import NotDone, Worker
from flows.content.content import LinkState, Look

PATIENCE = 15.0
_REFUSING = frozenset({401, 403, 405, 406, 429, 430, 451, 503, 999})
_DOORS = ("login", "signin", "checkpoint", "challenge", "accounts", "consent")
_ERROR = 400

Fetch = Callable[[str, bool], Awaitable[Page]]


@dataclass(frozen=True, slots=True)
class Web:
    """Fetch over the open network. `internal` in a call lets the link's own host be private."""

    trust: Callable[[], ssl.SSLContext] = system_trust
    resolve: Resolve = resolve
    patience: float = PATIENCE

    async def __call__(self, url: str, internal: bool) -> Page:
        """Fetch a page. Raises whatever bot.monitoring.page.fetch raises."""
        async with asyncio.timeout(self.patience):
            return await fetch(
                url, self.resolve, internal=internal, trust=self.trust(), seconds=self.patience
            )


async def look(
    url: str, text: str, fetch: Fetch, worker: Worker, *, internal: bool
) -> tuple[Look, Page | None]:
    """Fetch a link and compare it with the approved text. Never raises: a failure is a Look."""
    try:
        page = await fetch(url, internal)
    except Exception as error:
        return Look(state=LinkState.DEAD, cause=_cause(error)), None
    return await judged(url, page, text, worker), page


async def judged(url: str, page: Page, text: str, worker: Worker) -> Look:
    """Compare a page with the approved text, unless it asks for a login, draws its contents
    in a browser only, or turns robots away.

    A page that cannot be read within the worker's limits counts as dead.
    """
    if page.status in _REFUSING:
        return Look(state=LinkState.REFUSED, cause=str(page.status), address=page.url)
    if _door(url, page.url):
        return Look(state=LinkState.REFUSED, cause="login", address=page.url)
    if page.status >= _ERROR:
        return Look(state=LinkState.DEAD, cause=str(page.status), address=page.url)
    try:
        found = json.loads(await worker(compared, page.body, charset=page.charset, text=text))
    except NotDone:
        return Look(state=LinkState.DEAD, cause="broken", address=page.url)
    if unseen := found.pop("unseen"):
        return Look(state=LinkState.REFUSED, cause=unseen, address=page.url)
    look = Look(
        state=LinkState.DIFFERS if found["found"] < found["total"] else LinkState.ALIVE,
        **{**found, "address": _address(page.url, found["address"])},
    )
    return replace(look, cause="moved") if urlsplit(page.url)[1:3] != urlsplit(url)[1:3] else look


def _address(page: str, canonical: str) -> str:
    """Canonical address of the page if it is a valid one, else the page's own."""
    try:
        place = urljoin(page, canonical) if canonical else page
        return place if urlsplit(place).scheme in ("http", "https") else page
    except ValueError:
        return page


def _door(asked: str, came: str) -> bool:
    """Return whether a redirect ended at a login or consent page that the link did not name."""
    path = f"{urlsplit(came).netloc}{urlsplit(came).path}".lower()
    return any(door in path and door not in asked.lower() for door in _DOORS)


def _cause(error: BaseException | None) -> str:
    seen = 0
    while error is not None and seen < 6:
        for kind, code in _CAUSES:
            if isinstance(error, kind):
                return code
        error, seen = error.__cause__ or error.__context__, seen + 1
    return "broken"


_CAUSES: tuple[tuple[type[BaseException], str], ...] = (
    (InnerAddress, "inner"),
    (NoSuchName, "name"),
    (BadRedirect, "redirect"),
    (ssl.SSLError, "certificate"),
    (TimeoutError, "slow"),
    (ConnectionRefusedError, "closed"),
)
