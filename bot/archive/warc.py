"""A page as WARC/1.1 (ISO 28500): an info record, and the answer as received."""

import io
from datetime import UTC, datetime
from hashlib import sha1
from http import HTTPStatus
from uuid import UUID, uuid5

from bot.monitoring.page import Page

_SPACE = UUID("6ba7b811-9dad-11d1-80b4-00c04fd430c8")
_UNTRUE = frozenset({"content-encoding", "transfer-encoding", "content-length"})
"""Headers that are no longer true, because the body is stored decompressed."""


def warc(page: Page, at: datetime, *, asked: str) -> bytes:
    """Return the bytes of a .warc file; the same page gives the same bytes. `asked` is the link
    before redirects.
    """
    # Imported late: archiving is rare.
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    about = f"software: Sigap\r\nformat: WARC File Format 1.1\r\nasked: {_line(asked)}\r\n"
    made = io.BytesIO()
    writer = WARCWriter(made, gzip=False, warc_version="1.1")
    info = writer.create_warc_record(
        "",
        "warcinfo",
        payload=io.BytesIO(about.encode()),
        length=len(about.encode()),
        warc_headers_dict=_head("warcinfo", about.encode(), at),
    )
    kept = [(key, _line(value)) for key, value in page.headers if key.lower() not in _UNTRUE]
    status = f"{page.status} {_phrase(page.status)}"
    answer = writer.create_warc_record(
        _line(page.url),
        "response",
        payload=io.BytesIO(page.body),
        length=len(page.body),
        http_headers=StatusAndHeaders(
            status, [*kept, ("Content-Length", str(len(page.body)))], protocol="HTTP/1.1"
        ),
        warc_headers_dict=_head("response", page.body, at),
    )
    writer.write_record(info)
    writer.write_record(answer)
    return made.getvalue()


def _head(kind: str, block: bytes, at: datetime) -> dict[str, str]:
    moment = at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    name = uuid5(_SPACE, f"{moment} {kind} {sha1(block).hexdigest()}")
    return {"WARC-Record-ID": f"<urn:uuid:{name}>", "WARC-Date": moment}


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return ""


def _line(text: str) -> str:
    """Fold a header value into one encodable line: servers send arbitrary bytes."""
    return " ".join(text.encode("utf-8", "replace").decode().split())
