"""Liveness, readiness and figures, for monitoring systems."""

from aiohttp import web

from bot.runtime.metrics import CONTENT_TYPE, Metrics
from bot.runtime.readiness import Readiness


class Health:
    """Handlers of GET /health/live, /health/ready and /metrics."""

    def __init__(self, readiness: Readiness, metrics: Metrics) -> None:
        self.readiness = readiness
        self.metrics = metrics

    def routes(self) -> list[web.RouteDef]:
        return [
            web.get("/health/live", self._live),
            web.get("/health/ready", self._ready),
            web.get("/metrics", self._metrics),
        ]

    async def _live(self, _: web.Request) -> web.Response:
        return web.json_response({"live": True})

    async def _ready(self, _: web.Request) -> web.Response:
        troubles = await self.readiness.troubles()
        return web.json_response(
            {"ready": not troubles, "troubles": troubles}, status=503 if troubles else 200
        )

    async def _metrics(self, _: web.Request) -> web.Response:
        ready = not await self.readiness.troubles()
        return web.Response(
            body=await self.metrics.page(ready), headers={"Content-Type": CONTENT_TYPE}
        )
