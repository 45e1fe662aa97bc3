"""The control API, for a bot that runs in another process than its test."""

from typing import TYPE_CHECKING

from aiohttp import web

from tests.doubles.telegram.incoming.updates import private_card
from tests.doubles.telegram.messages.sending import file_json, size_json
from tests.doubles.telegram.wire.faults import fault_from

if TYPE_CHECKING:
    from tests.doubles.telegram.server import BotApiDouble


class Control:
    """Handlers of the control API. An invalid fault is answered 400 with the reason."""

    def __init__(self, double: "BotApiDouble") -> None:
        self._double = double

    async def push(self, request: web.Request) -> web.Response:
        pushed = [self._double.push(update) for update in await request.json()]
        return web.json_response([update["update_id"] for update in pushed])

    async def person(self, request: web.Request) -> web.Response:
        who = await request.json()
        self._double.world.declare(private_card(who))
        return web.json_response(True)

    async def file(self, request: web.Request) -> web.Response:
        kind, name = request.query.get("kind", "document"), request.query.get("name", "")
        data = await request.read()
        if kind == "photo":
            return web.json_response(
                [size_json(s) for s in self._double.world.files.keep_photo(data)]
            )
        return web.json_response(file_json(self._double.world.files.keep(kind, data, name=name)))

    async def calls(self, request: web.Request) -> web.Response:
        since = int(request.query.get("since", "0"))
        return web.json_response([call.as_json() for call in self._double.calls[since:]])

    async def refusals(self, request: web.Request) -> web.Response:
        return web.json_response([refusal.as_json() for refusal in self._double.refusals])

    async def confirmed(self, request: web.Request) -> web.Response:
        return web.json_response(
            {"confirmed": self._double.updates.confirmed, "pending": len(self._double.updates)}
        )

    async def polls(self, request: web.Request) -> web.Response:
        return web.json_response(self._double.updates.polls)

    async def fault(self, request: web.Request) -> web.Response:
        try:
            self._double.faults.add(fault_from(await request.json()))
        except (TypeError, ValueError, KeyError) as error:
            return web.json_response({"error": str(error)}, status=400)
        return web.json_response(True)

    async def pace(self, request: web.Request) -> web.Response:
        self._double.pacing.enforce(**await request.json())
        return web.json_response(True)

    async def early(self, request: web.Request) -> web.Response:
        return web.json_response(len(self._double.requests_inside_retry_after()))

    async def clear_faults(self, request: web.Request) -> web.Response:
        self._double.faults.clear()
        return web.json_response(True)


def control_routes(double: "BotApiDouble") -> list[web.RouteDef]:
    """Routes under /control; the README describes each."""
    control = Control(double)
    return [
        web.post("/control/push", control.push),
        web.post("/control/person", control.person),
        web.post("/control/file", control.file),
        web.get("/control/calls", control.calls),
        web.get("/control/refusals", control.refusals),
        web.get("/control/confirmed", control.confirmed),
        web.get("/control/polls", control.polls),
        web.post("/control/fault", control.fault),
        web.post("/control/pace", control.pace),
        web.get("/control/early", control.early),
        web.delete("/control/fault", control.clear_faults),
    ]
