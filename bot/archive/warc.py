"""A page as WARC/1.1 (ISO 28500): an info record, and each answer as received."""

import io
from collections.abc import Sequence
from datetime import UTC, datetime
from hashlib import sha1
from http import HTTPStatus
from string import punctuation
from typing import Any
from urllib.parse import quote, urldefrag
from uuid import UUID, uuid5

from bot.monitoring.page import LARGEST, Page

_SPACE = UUID("6ba7b811-9dad-11d1-80b4-00c04fd430c8")
_UNTRUE = frozenset({"transfer-encoding", "content-length"})
"""Headers that are no longer true of a body as it is stored."""
_UNDONE = frozenset({"gzip", "deflate", "br", "zstd"})
"""Encodings in which no body is stored, because it was decoded when it was fetched."""
_AS_IT_IS = "".join(set(punctuation) - set('"<>\\^`{|}'))
"""Signs of an address that browsers leave as they are; others they ask for by their bytes."""
_CUT = {"WARC-Truncated": "length"}


def warc(
    page: Page, at: datetime, *, asked: str, entry: str = "", parts: Sequence[Page] = ()
) -> bytes:
    """Return the bytes of a .warc file; the same contents give the same bytes.

    `asked` is the link before redirects and `entry` names it among others, so that no two files
    share a record's id; `parts` are the page's pictures, styles and fonts. Redirects go before the
    page, so that the link plays as it was published.
    """
    # Imported late: archiving is rare.
    from warcio.warcwriter import WARCWriter

    about = f"software: Sigap\r\nformat: WARC File Format 1.1\r\nasked: {_line(asked)}\r\n"
    made = io.BytesIO()
    writer = WARCWriter(made, gzip=False, warc_version="1.1")
    writer.write_record(
        writer.create_warc_record(
            "",
            "warcinfo",
            payload=io.BytesIO(about.encode()),
            length=len(about.encode()),
            warc_headers_dict=_head(f"{entry} {asked} warcinfo", about.encode(), at),
        )
    )
    for place, each in enumerate((*page.hops, page, *parts)):
        head = _head(f"{entry} {asked} {place} {each.url}", each.body, at)
        _answer(writer, each, head | (_CUT if len(each.body) >= LARGEST else {}))
    return made.getvalue()


def _answer(writer: Any, page: Page, head: dict[str, str]) -> None:
    from warcio.statusandheaders import StatusAndHeaders

    kept = [(key, _value(key, value)) for key, value in page.headers if _true(key, value)]
    writer.write_record(
        writer.create_warc_record(
            _asked_for(urldefrag(page.url).url),
            "response",
            payload=io.BytesIO(page.body),
            length=len(page.body),
            http_headers=StatusAndHeaders(
                f"{page.status} {_phrase(page.status)}",
                [*kept, ("Content-Length", str(len(page.body)))],
                protocol="HTTP/1.1",
            ),
            warc_headers_dict=head,
        )
    )


def _true(key: str, value: str) -> bool:
    """Whether a header is still true of the body as it is stored."""
    if key.lower() == "content-encoding":
        return value.strip().lower() not in _UNDONE
    return key.lower() not in _UNTRUE


def _value(key: str, value: str) -> str:
    return _asked_for(value) if key.lower() == "location" else _line(value)


def _asked_for(url: str) -> str:
    """An address as browsers, and so players, ask for it."""
    return quote(_line(url), safe=_AS_IT_IS)


def _head(of: str, block: bytes, at: datetime) -> dict[str, str]:
    """Head of one record. Its date is UTC: warcio would drop an offset."""
    moment = at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    name = uuid5(_SPACE, f"{moment} {_line(of)} {sha1(block).hexdigest()}")
    return {"WARC-Record-ID": f"<urn:uuid:{name}>", "WARC-Date": moment}


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return ""


def _line(text: str) -> str:
    """Fold a header value into one encodable line: servers send arbitrary bytes."""
    return " ".join(text.encode("utf-8", "replace").decode().split())
