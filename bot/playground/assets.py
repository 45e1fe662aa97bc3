"""Files shown on the page: those that were sent, a document's first page, the drawn SOP."""

import asyncio
from collections.abc import Iterable

from aiohttp import web

from bot.playground.rehearsal import Rehearsal
from bot.playground.stage.errors import CannotDo
from bot.playground.stage.file_shelf import Kept
from bot.reading.pdf import ClosedPdf, pdf_pages
from bot.worker.process import NotDone

DRAWING = {"Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'"}


def asset_routes(rehearsal: Rehearsal) -> Iterable[web.RouteDef]:
    def kept(request: web.Request) -> Kept:
        try:
            return rehearsal.shelf.find(request.match_info["id"])
        except KeyError:
            raise web.HTTPNotFound from None

    async def file(request: web.Request) -> web.Response:
        found = kept(request)
        headers = {} if found.shown else {"Content-Disposition": "attachment"}
        mime = found.mime if found.shown else "application/octet-stream"
        return web.Response(body=found.data, content_type=mime, headers=headers)

    async def preview(request: web.Request) -> web.Response:
        try:
            (first, *_), _ = await pdf_pages(kept(request).data, most=1)
        except (ClosedPdf, NotDone, ValueError):  # of no page there is no first one
            raise web.HTTPNotFound from None
        return web.Response(body=first, content_type="image/jpeg")

    async def sop(request: web.Request) -> web.Response:
        from bot.documents.flowchart import svg

        name, case = request.match_info["name"], request.query.get("case", "")
        procedures = rehearsal.office_file.office.procedures
        found = next((each for each in rehearsal.cases if str(each["id"]) == case), None)
        if name not in {procedure.id for procedure in procedures}:
            raise CannotDo(f"Tidak ada SOP {name!r}")
        steps = found["steps"] if found and found["sop"] == name else ()
        here = frozenset(step["key"] for step in steps if step["closed"] is None)
        drawn = await asyncio.to_thread(svg, procedures.latest(name), "id", here)
        return web.Response(text=drawn, content_type="image/svg+xml", headers=DRAWING)

    return (
        web.get("/api/file/{id}", file),
        web.get("/api/preview/{id}", preview),
        web.get("/sop/{name}.svg", sop),
    )
