"""One measurement of a target: name, connection, certificate, answer, words (SOP A.1)."""

import asyncio
import json
import ssl
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from time import monotonic

import aiohttp
from yarl import URL

from bot.monitoring.addresses import InnerAddress, NoSuchName, Resolve, checked, resolve
from bot.monitoring.certificate import days_left
from bot.monitoring.page import BadRedirect, Page, fetch
from bot.monitoring.signs import signs_on
from bot.runtime.clock import Clock
from bot.worker.process import NotDone, Worker
from flows.monitoring.finding import Cause, Finding, Health
from flows.monitoring.target import Target, TargetKind, WatchRule

PATIENCE = 20.0
"""Seconds for a whole measurement; a slower target counts as not answering."""
_CERTIFICATE_EXPIRED = 10  # X509_V_ERR_CERT_HAS_EXPIRED
_ERROR = 400


@cache
def system_trust() -> ssl.SSLContext:
    """The machine's trusted certificates, loaded late because they take several MB."""
    return ssl.create_default_context()


@dataclass(frozen=True, slots=True)
class Measure:
    """Measures targets. Tests may replace `trust` and `resolve`."""

    now: Clock
    rule: WatchRule
    trust: Callable[[], ssl.SSLContext] = system_trust
    resolve: Resolve = resolve
    patience: float = PATIENCE

    async def __call__(self, target: Target, worker: Worker) -> Finding:
        """Measure one target. Errors of network or page become a Finding with a cause."""
        at, begun = self.now(), monotonic()
        try:
            async with asyncio.timeout(self.patience):
                found, page = await self._answer(target, at)
        except Exception as error:
            cause = _cause(error)
            return _down(at, cause, place=str(error)[:200] if cause in _PLACES else "")
        taken = round((monotonic() - begun) * 1000)
        if page is not None:
            found = await judged(target, page, found, worker)
        slow = found.health is Health.UP and taken > self.rule.slow.total_seconds() * 1000
        if slow:
            found = replace(found, health=Health.SLOW, cause=Cause.SLOW)
        return replace(found, milliseconds=taken)

    async def _answer(self, target: Target, at: datetime) -> tuple[Finding, Page | None]:
        if target.kind is TargetKind.HOST:
            return await self._ports(target, at), None
        page = await fetch(
            target.address,
            self.resolve,
            internal=target.internal,
            trust=self.trust(),
            seconds=self.patience,
        )
        days = await self._days_left(target)
        return Finding(at=at, health=Health.UP, status=page.status, days_left=days), page

    async def _days_left(self, target: Target) -> int | None:
        url = URL(target.address)
        if url.scheme != "https" or url.host is None or url.port is None:
            return None
        addresses = await checked(self.resolve, url.host, url.port, internal=target.internal)
        return await days_left(addresses[0], url.port, url.host, self.trust())

    async def _ports(self, target: Target, at: datetime) -> Finding:
        for port in target.ports:
            addresses = await checked(self.resolve, target.address, port, internal=target.internal)
            try:
                _, writer = await asyncio.open_connection(addresses[0], port)
            except OSError as error:
                return _down(at, _cause(error), place=f"{target.address}:{port}")
            writer.transport.abort()
        return Finding(at=at, health=Health.UP)


async def judged(target: Target, page: Page, found: Finding, worker: Worker) -> Finding:
    """Judge a page by signs, status and expected text. A suspicious page is worse than none.

    A page that cannot be read within the worker's limits counts as unreadable: nobody knows what
    it says.
    """
    order = {"charset": page.charset, "forbids": target.forbids, "expects": target.expects}
    try:
        told = json.loads(await worker(signs_on, page.body, **order))
    except NotDone:
        return replace(found, health=Health.DOWN, cause=Cause.UNREADABLE)
    if told["signs"]:
        words = tuple(told["signs"])
        return replace(found, health=Health.SUSPICIOUS, cause=Cause.FORBIDDEN, words=words)
    if page.status >= _ERROR:
        return replace(found, health=Health.DOWN, cause=Cause.STATUS)
    if not told["says"]:
        return replace(found, health=Health.DOWN, cause=Cause.MISSING)
    return found


def _down(at: datetime, cause: Cause, *, place: str = "") -> Finding:
    return Finding(at=at, health=Health.DOWN, cause=cause, place=place)


_PLACES = frozenset({Cause.REDIRECT, Cause.INNER})


def _cause(error: BaseException) -> Cause:
    """Map an error to a cause, most specific first; aiohttp wraps resolver and TLS errors."""
    chain = list(_chain(error))
    for each in chain:
        if isinstance(each, ssl.SSLCertVerificationError):
            codes = {getattr(one, "verify_code", None) for one in chain}
            return Cause.EXPIRED if _CERTIFICATE_EXPIRED in codes else Cause.CERTIFICATE
    for kind, cause in _CAUSES:
        if any(isinstance(each, kind) for each in chain):
            return cause
    return Cause.BROKEN


_CAUSES: tuple[tuple[type[BaseException], Cause], ...] = (
    (InnerAddress, Cause.INNER),
    (NoSuchName, Cause.NAME),
    (BadRedirect, Cause.REDIRECT),
    (aiohttp.InvalidURL, Cause.REDIRECT),
    (ssl.SSLError, Cause.CERTIFICATE),
    (TimeoutError, Cause.SILENT),
    (ConnectionRefusedError, Cause.CLOSED),
    (aiohttp.ClientConnectorError, Cause.CLOSED),
)


def _chain(error: BaseException | None) -> list[BaseException]:
    found: list[BaseException] = []
    while error is not None and error not in found:
        found.append(error)
        certificate = getattr(error, "certificate_error", None)
        inner = getattr(error, "os_error", None)
        for each in (certificate, inner):
            if isinstance(each, BaseException):
                found.append(each)
        error = error.__cause__ or error.__context__
    return found
