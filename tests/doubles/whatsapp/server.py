"""The HTTP server: messages, media, and the signed webhook calls."""

import asyncio
import hmac
import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from itertools import count
from typing import Any

import aiohttp
from aiohttp import web

from tests.doubles.whatsapp.errors import GraphError
from tests.doubles.whatsapp.limits import FILES, hold
from tests.doubles.whatsapp.phone import Phone, wamid
from tests.doubles.whatsapp.templates import Template, rendered
from tests.patience import PATIENCE

Json = dict[str, Any]

WINDOW = timedelta(hours=24)
URL_LIFE = timedelta(minutes=5)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """A file and its declared type."""

    data: bytes
    mime: str


def _utc_now() -> datetime:
    return datetime.now(UTC)


class GraphDouble:
    """One business number with its API and everybody's phones. `now` gives times and windows."""

    def __init__(self, *, now: Callable[[], datetime] = _utc_now) -> None:
        self.now = now
        self.phone_id = "106540352242922"
        self.token = "EAAG-SAMPLE-TOKEN"
        self.app_secret = "sample-app-secret"
        self.verify_token = "sample-verify-token"
        self.url = ""
        self.webhook = ""
        self.phones: dict[str, Phone] = {}
        self.media: dict[str, Stored] = {}
        self.templates: dict[tuple[str, str], Template] = {}
        self.sent: list[Json] = []
        """Messages that are billed; reactions are not."""
        self.reactions: list[Json] = []
        self.typing: list[str] = []
        """Messages of people that were marked as read, with a typing mark."""
        self.refusals: list[GraphError] = []
        self.waiting: list[Json] = []
        self.spoiled = 0
        """How many of the next downloads bring other bytes than their file's, each its own."""
        self.misquotes = False
        """Whether the digest that is told is another file's."""
        self._faults: list[list[int]] = []
        self._numbers = count(1)
        self._urls: dict[str, datetime] = {}
        self._news = asyncio.Event()
        self._runner: web.AppRunner | None = None

    async def start(self, port: int = 0) -> None:
        app = web.Application(client_max_size=101 * 1024 * 1024)
        app.router.add_post("/{phone_id}/messages", self._guarded(self._message))
        app.router.add_post("/{phone_id}/media", self._guarded(self._upload))
        app.router.add_get("/cdn/{id}", self._guarded(self._download))
        app.router.add_get("/{id}/message_templates", self._guarded(self._templates))
        app.router.add_get("/{id}", self._guarded(self._media_url))
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", port).start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"

    async def stop(self) -> None:
        if self._runner is not None:
            await self._runner.cleanup()

    @property
    def violations(self) -> list[GraphError]:
        """Requests that were wrong regardless of state."""
        return [each for each in self.refusals if each.ours]

    async def until(self, holds: Callable[[], bool]) -> None:
        """Wait for the bot; the condition is checked after each of its messages. Raises
        TimeoutError.
        """
        async with asyncio.timeout(PATIENCE):
            while not holds():
                await self._news.wait()

    def phone(self, number: str, name: str, *, known: bool = True) -> Phone:
        bsuid = f"ID.{sha256(number.encode()).hexdigest()[:20]}Ab"
        made = Phone(self, number, name, bsuid, known=known)
        self.phones[number] = self.phones[bsuid] = made
        return made

    def fault(self, code: int, times: int = 1) -> None:
        """Answer the next `times` message calls with this error."""
        self._faults.append([code, times])

    def keep_media(self, data: bytes, mime: str) -> str:
        number = str(900_000_000_000_000 + next(self._numbers))
        self.media[number] = Stored(data=data, mime=mime.partition(";")[0])
        return number

    def lose_media(self) -> None:
        """Drop all uploads, as Meta does after some days."""
        self.media.clear()

    def _guarded(self, answer: Callable[[web.Request], Any]) -> Callable[[web.Request], Any]:
        async def guarded(request: web.Request) -> web.StreamResponse:
            try:
                if request.headers.get("Authorization") != f"Bearer {self.token}":
                    raise GraphError(190)
                done: web.StreamResponse = await answer(request)
                return done
            except GraphError as error:
                self.refusals.append(error)
                return web.json_response(error.as_json(), status=error.status)

        return guarded

    async def _message(self, request: web.Request) -> web.Response:
        body: Json = await request.json()
        if body.get("status") == "read":
            return self._read(body)
        for fault in self._faults:
            if fault[1]:
                fault[1] -= 1
                raise GraphError(fault[0])
        if request.match_info["phone_id"] != self.phone_id:
            raise GraphError(100, "no such phone number", ours=True)
        hold(body, lambda number: self.media[number].mime if number in self.media else None)
        to = str(body.get("to") or body.get("recipient"))
        phone = self.phones.get(to)
        if phone is None:
            raise GraphError(131026, "not on WhatsApp")
        message: Json = {"id": wamid(), "own": False, "item": body, "at": self.now(), "to": to}
        if body["type"] == "template":
            message |= rendered(self.templates, body["template"])
        elif phone.wrote_at is None or self.now() - phone.wrote_at > WINDOW:
            raise GraphError(131047)
        if body["type"] == "reaction":
            phone.reacted(body["reaction"])
            self.reactions.append(message)
        else:
            phone.messages.append(message)
            self.sent.append(message)
        self._news.set()
        self._news = asyncio.Event()
        return web.json_response(
            {
                "messaging_product": "whatsapp",
                "contacts": [{"input": to, "wa_id": phone.number}],
                "messages": [{"id": message["id"]}],
            }
        )

    def _read(self, body: Json) -> web.Response:
        """One of a person's messages is read, and an answer to it typed."""
        if not body.get("message_id") or body.get("typing_indicator") != {"type": "text"}:
            raise GraphError(100, "message_id or typing_indicator", ours=True)
        self.typing.append(body["message_id"])
        self._news.set()
        self._news = asyncio.Event()
        return web.json_response({"success": True})

    async def _upload(self, request: web.Request) -> web.Response:
        form = await request.post()
        file, mime = form.get("file"), str(form.get("type", ""))
        if form.get("messaging_product") != "whatsapp" or not isinstance(file, web.FileField):
            raise GraphError(100, "messaging_product and file are needed", ours=True)
        data = file.file.read()
        kind = next((name for name, (_, mimes) in FILES.items() if mime in mimes), None)
        if kind is None:
            raise GraphError(100, f"Param file must be of a type that is taken: {mime}", ours=True)
        if len(data) > FILES[kind][0]:
            raise GraphError(131053, f"{mime} of {len(data)} bytes", ours=True)
        return web.json_response({"id": self.keep_media(data, mime)})

    async def _templates(self, request: web.Request) -> web.Response:
        """Templates, two per page, so that there is more than one page."""
        every = [each.listed(name, code) for (name, code), each in self.templates.items()]
        begin = int(request.query.get("after", 0))
        paging: Json = {"cursors": {"after": str(begin + 2)}}
        if begin + 2 < len(every):
            paging["next"] = f"{self.url}{request.path}?after={begin + 2}"
        return web.json_response({"data": every[begin : begin + 2], "paging": paging})

    async def _media_url(self, request: web.Request) -> web.Response:
        number = request.match_info["id"]
        if number == self.phone_id:
            return web.json_response(
                {"id": number, "display_phone_number": "628000", "verified_name": "Contoh Dinas"}
            )
        if number not in self.media:
            raise GraphError(100, "Object does not exist")
        self._urls[number] = self.now()
        stored = self.media[number]
        return web.json_response(
            {
                "url": f"{self.url}/cdn/{number}",
                "mime_type": stored.mime,
                "id": number,
                "sha256": sha256(b"" if self.misquotes else stored.data).hexdigest(),
                "file_size": len(stored.data),
            }
        )

    async def _download(self, request: web.Request) -> web.Response:
        number = request.match_info["id"]
        opened = self._urls.get(number)
        if opened is None or self.now() - opened > URL_LIFE or number not in self.media:
            return web.Response(status=404)
        data = self.media[number].data
        if self.spoiled:
            self.spoiled -= 1
            data = data[:-1] + bytes([data[-1] ^ (1 + self.spoiled)])
        return web.Response(body=data)

    def queue(self, phone: Phone, item: Json) -> None:
        self.waiting.append(self.payload([item], [phone.contact()]))

    def status(
        self, message: Json, status: str, *, code: int | None = None, billed: str = ""
    ) -> None:
        """Queue a delivery status of one of `sent`."""
        item: Json = {
            "id": message["id"],
            "status": status,
            "recipient_id": message["to"],
            "timestamp": str(int(self.now().timestamp())),
        }
        if billed:
            item["pricing"] = {"billable": True, "pricing_model": "PMP", "category": billed}
        if code is not None:
            item["errors"] = [GraphError(code).as_json()["error"] | {"title": "failed"}]
        reader = self.phones.get(message["to"])
        who = [reader.contact()] if reader is not None else None
        self.waiting.append(self.payload(statuses=[item], contacts=who))

    def payload(
        self,
        messages: list[Any] | None = None,
        contacts: list[Json] | None = None,
        statuses: list[Any] | None = None,
        phone_id: str = "",
    ) -> Json:
        """One webhook body; several may be passed to one call of `bring`."""
        metadata = {"display_phone_number": "628000", "phone_number_id": phone_id or self.phone_id}
        value: Json = {"messaging_product": "whatsapp", "metadata": metadata}
        for name, items in (
            ("contacts", contacts),
            ("messages", messages),
            ("statuses", statuses),
        ):
            if items is not None:
                value[name] = items
        change = {"field": "messages", "value": value}
        return {"object": "whatsapp_business_account", "entry": [{"id": "1", "changes": [change]}]}

    def signed(self, body: bytes) -> str:
        return "sha256=" + hmac.new(self.app_secret.encode(), body, sha256).hexdigest()

    async def bring(self) -> list[int]:
        """Call the webhook with everything that waits. Return the HTTP codes."""
        codes: list[int] = []
        async with aiohttp.ClientSession() as session:
            while self.waiting:
                body = json.dumps(self.waiting.pop(0)).encode()
                headers = {
                    "X-Hub-Signature-256": self.signed(body),
                    "Content-Type": "application/json",
                }
                async with session.post(self.webhook, data=body, headers=headers) as answer:
                    codes.append(answer.status)
        return codes
