"""Certificates that end soon, or are not valid."""

import asyncio
import ssl
from urllib.parse import urlsplit

from bot.monitoring.certificate import days_left
from flows.monitoring.finding import Cause
from flows.office.monitoring.watching import standing_of
from flows.office.upkeep.troubles import Sign, Trouble
from flows.office.work import Work

SOON = 14
INVALID = "expired"
PATIENCE = 10.0


async def own_certificate(public_url: str, trust: ssl.SSLContext | None = None) -> list[Sign]:
    """Look at the certificate of the office's own address, if it is https and can be reached."""
    url = urlsplit(public_url)
    if url.scheme != "https" or not url.hostname:
        return []
    trust = trust or ssl.create_default_context()
    try:
        async with asyncio.timeout(PATIENCE):
            days = await days_left(url.hostname, url.port or 443, url.hostname, trust)
    except ssl.SSLCertVerificationError:
        return [_sign(url.hostname, INVALID)]
    except OSError:  # not to be reached from inside tells nothing
        return []
    return [_sign(url.hostname, str(days))] if days is not None and days <= SOON else []


async def watched_certificates(work: Work) -> list[Sign]:
    """Certificates of watched sites, as the monitor found them last."""
    signs = []
    for target in work.office.watch.targets:
        last = (await standing_of(work.desk, target.key)).last
        if last is None:
            continue
        if last.cause in (Cause.EXPIRED, Cause.CERTIFICATE):
            signs.append(_sign(target.name, INVALID))
        elif last.days_left is not None and last.days_left <= SOON:
            signs.append(_sign(target.name, str(last.days_left)))
    return signs


def _sign(subject: str, detail: str) -> Sign:
    return Sign(trouble=Trouble.CERTIFICATE, subject=subject, detail=detail)
