"""Log of refused webhook calls with the caller's address, so that a firewall can be told."""

from collections.abc import Awaitable, Callable

import structlog
from aiohttp import web
from aiohttp.typedefs import Middleware

from bot.letter_page.visitors import Visitors
from bot.runtime.proxies import TrustedProxies

log = structlog.get_logger()

REFUSED = frozenset({400, 401, 403, 413})


def logged_refusals(proxies: TrustedProxies, visitors: Visitors) -> Middleware:
    """Middleware that logs refusals, of one address no more often than `visitors` lets it ask."""

    @web.middleware
    async def logged(
        request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
    ) -> web.StreamResponse:
        response = await handler(request)
        if request.path.startswith("/webhook/") and response.status in REFUSED:
            address = proxies.address_of(request)
            if visitors.may_ask(address):
                log.warning(
                    "webhook call refused",
                    path=request.path,
                    status=response.status,
                    address=address,
                )
        return response

    return logged
