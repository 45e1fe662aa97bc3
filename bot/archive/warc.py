"""A page as WARC/1.1 (ISO 28500): an info record, and the answer as it was received.

Written here in a few lines; the library `warcio` is not among our dependencies.
"""

from base64 import b32encode
from collections.abc import Mapping
from datetime import UTC, datetime
from hashlib import sha1
from uuid import UUID, uuid5

from bot.monitor.page import Page

_SPACE = UUID("6ba7b811-9dad-11d1-80b4-00c04fd430c8")
_UNTRUE = frozenset({"content-encoding", "transfer-encoding", "content-length"})
"""Headers that no longer hold: the body is kept unpacked."""


def warc(page: Page, at: datetime, *, asked: str) -> bytes:
    """The bytes of a .warc file, the same for the same page; `asked` the link before redirects."""
    moment = at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    about = f"software: Sigap\r\nformat: WARC File Format 1.1\r\nasked: {_line(asked)}\r\n"
    info = {"WARC-Type": "warcinfo", "Content-Type": "application/warc-fields"}
    answer = _answer(page)
    head = {
        "WARC-Type": "response",
        "WARC-Target-URI": _line(page.url),
        "WARC-Payload-Digest": f"sha1:{b32encode(sha1(page.body).digest()).decode()}",
        "Content-Type": "application/http;msgtype=response",
    }
    return _record(info, about.encode(), moment) + _record(head, answer, moment)


def _answer(page: Page) -> bytes:
    kept = [(name, value) for name, value in page.headers if name.lower() not in _UNTRUE]
    lines = [f"HTTP/1.1 {page.status} ", *(f"{name}: {_line(value)}" for name, value in kept)]
    lines.append(f"Content-Length: {len(page.body)}")
    return "\r\n".join(lines).encode("utf-8", "replace") + b"\r\n\r\n" + page.body


def _record(head: Mapping[str, str], block: bytes, moment: str) -> bytes:
    name = uuid5(_SPACE, f"{moment} {head['WARC-Type']} {sha1(block).hexdigest()}")
    lines = [
        "WARC/1.1",
        f"WARC-Record-ID: <urn:uuid:{name}>",
        f"WARC-Date: {moment}",
        *(f"{key}: {value}" for key, value in head.items()),
        f"Content-Length: {len(block)}",
    ]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + block + b"\r\n\r\n"


def _line(text: str) -> str:
    return " ".join(text.split())
