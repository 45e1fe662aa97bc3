"""Parameters of a call: from a JSON, urlencoded or multipart body, and from the address."""

import json
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import BodyPartReader, web

from tests.doubles.telegram.messages.files import UPLOAD_LIMIT
from tests.doubles.telegram.wire.refusals import Refused, wrong
from tests.doubles.telegram.wire.strictness import ATTACHED, Ask, Upload, decoded

Json = dict[str, Any]


async def read(request: web.Request, method: str) -> Ask:
    """Read the parameters. Raises Refused if the body is unreadable or above 50 MB."""
    raw: Json = dict(request.query)
    uploads: dict[str, Upload] = {}
    if request.content_type == "multipart/form-data":
        await _multipart(request, raw, uploads)
    else:
        raw |= _plain(request.content_type, await request.read())
    return Ask(method=method, params=decoded(method, raw), uploads=uploads)


def _plain(content_type: str, body: bytes) -> Json:
    if not body:
        return {}
    try:
        if content_type == "application/json":
            found = json.loads(body)
            if isinstance(found, dict):
                return found
        elif content_type == "application/x-www-form-urlencoded":
            return dict(parse_qsl(body.decode(), keep_blank_values=True))
    except ValueError as error:
        raise wrong("can't parse request body") from error
    raise wrong("can't parse request body")


async def _multipart(request: web.Request, raw: Json, uploads: dict[str, Upload]) -> None:
    reader = await request.multipart()
    while (part := await reader.next()) is not None:
        if not isinstance(part, BodyPartReader) or part.name is None:
            raise wrong("can't parse request body")
        data = bytes(await part.read())
        if part.filename is None:
            raw[part.name] = data.decode()
            continue
        if len(data) > UPLOAD_LIMIT:
            raise Refused(413, "Request Entity Too Large", ours=True)
        mime = part.headers.get("Content-Type", "application/octet-stream")
        uploads[part.name] = Upload(name=part.filename, mime=mime, data=data)
        if part.name not in raw and _names_a_field(part.name):
            raw[part.name] = f"{ATTACHED}{part.name}"


def _names_a_field(name: str) -> bool:
    """Return whether the file is in the field itself, and not under a name of its own."""
    return name in ("photo", "document", "voice", "video", "audio", "certificate")
