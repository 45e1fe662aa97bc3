"""The index of a WACZ: a line of CDXJ for each answer in its WARC files, and the list of pages."""

import io
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

_DEFAULT_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One answer: where it lies in `filename`, in bytes; `date` is UTC as the WARC has it."""

    url: str
    date: str
    mime: str
    status: str
    digest: str
    filename: str
    offset: int
    length: int

    @property
    def line(self) -> str:
        stamp = "".join(c for c in self.date if c.isdigit())
        fields = {
            "url": self.url,
            "mime": self.mime,
            "status": self.status,
            "digest": self.digest,
            "length": str(self.length),
            "offset": str(self.offset),
            "filename": self.filename,
        }
        return f"{surt(self.url)} {stamp} {json.dumps(fields)}\n"


def entries(filename: str, data: bytes) -> Iterator[Entry]:
    """Yield the answers of an uncompressed WARC, that to the link itself first."""
    # Imported late: archiving is rare.
    from warcio.archiveiterator import ArchiveIterator

    found = ArchiveIterator(io.BytesIO(data))
    for record in found:
        at, length = found.get_record_offset(), found.get_record_length()
        if record.rec_type != "response":
            continue
        head = record.rec_headers
        mime = record.http_headers.get_header("Content-Type", "").split(";")[0].strip()
        yield Entry(
            url=head.get_header("WARC-Target-URI"),
            date=head.get_header("WARC-Date"),
            mime=mime or "application/octet-stream",
            status=record.http_headers.get_statuscode(),
            digest=head.get_header("WARC-Payload-Digest"),
            filename=filename,
            offset=at,
            length=length,
        )


def cdxj(of: Mapping[str, bytes]) -> str:
    """Lines of all WARC files by their name in archive/, in the order that players search."""
    return "".join(sorted(each.line for name, data in of.items() for each in entries(name, data)))


def pages(of: Mapping[str, bytes]) -> str:
    """Return pages.jsonl: the link that each WARC file was made for, titled by the file's name."""
    lines: list[Mapping[str, Any]] = [
        {"format": "json-pages-1.0", "id": "pages", "title": "Tautan"}
    ]
    for name, data in of.items():
        for page in entries(name, data):
            title = name.removesuffix(".warc")
            lines.append({"id": title, "url": page.url, "ts": page.date, "title": title})
            break
    return "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)


def surt(url: str) -> str:
    """Key of an address: id,go,contoh)/berita?a=1 for https://contoh.go.id/berita?a=1."""
    try:
        parts = urlsplit(url.lower())
        host = (parts.hostname or "").removeprefix("www.")
        odd = parts.port not in (None, _DEFAULT_PORTS.get(parts.scheme))
    except ValueError:
        return url.lower().replace(" ", "%20")
    named = ",".join(reversed(host.split("."))) + (f":{parts.port}" if odd else "")
    query = "?" + "&".join(sorted(parts.query.split("&"))) if parts.query else ""
    return f"{named}){parts.path or '/'}{query}".replace(" ", "%20")
