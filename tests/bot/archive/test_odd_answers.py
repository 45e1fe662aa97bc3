"""Answers as servers give them: what is kept of each can be read, and played by its link."""

import asyncio
import gzip
import io
import json
import zipfile
import zlib
from datetime import UTC, datetime

import brotli
import pytest
from warcio.archiveiterator import ArchiveIterator
from warcio.recordloader import ArcWarcRecord

from bot.archive.bundle import bundle
from bot.archive.link_check import Web
from bot.archive.warc import warc
from bot.monitoring.page import LARGEST, Page
from tests.bot.monitoring.sites import HOST, Names, socket_server
from tests.patience import PATIENCE

NOW = datetime(2026, 11, 23, 1, tzinfo=UTC)
HTML = "<p>Festival Seni Daerah é</p>".encode()
LONG = "/panjang?q=" + "a" * 7000


def answer(body: bytes = HTML, more: bytes = b"", status: bytes = b"200 OK") -> bytes:
    length = b"" if b"chunked" in more else b"Content-Length: %d\r\n" % len(body)
    return b"HTTP/1.1 %b\r\nContent-Type: text/html\r\n%b%b\r\n%b" % (status, more, length, body)


def moved(to: bytes) -> bytes:
    return answer(b"", b"Location: %b\r\nSet-Cookie: a=1\r\n" % to, b"302 Found")


def chunked(body: bytes) -> bytes:
    pieces = [body[at : at + 7] for at in range(0, len(body), 7)]
    return b"".join(b"%x\r\n%b\r\n" % (len(each), each) for each in (*pieces, b""))


TWICE = gzip.compress(gzip.compress(HTML))
SITE = {
    "/pendek": moved(b"/tengah"),
    "/tengah": moved("/berita/é?a=b#bagian".encode()),
    "/berita/%C3%A9?a=b": answer(),
    "/gzip": answer(gzip.compress(HTML), b"Content-Encoding: gzip\r\n"),
    "/deflate": answer(zlib.compress(HTML), b"Content-Encoding: deflate\r\n"),
    "/br": answer(brotli.compress(HTML), b"Content-Encoding: BR\r\n"),
    "/twice": answer(TWICE, b"Content-Encoding: gzip, gzip\r\n"),
    "/chunked": answer(chunked(HTML), b"Transfer-Encoding: chunked\r\n"),
    "/both": answer(
        chunked(gzip.compress(HTML)), b"Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n"
    ),
    "/empty": answer(b""),
    "/none": b"HTTP/1.1 204 No Content\r\n\r\n",
    "/foreign": answer(more=b"X-Judul: Festiv\xe1l\r\nX-Kota: Caf\xc3\xa9\r\n"),
    "/cookies": answer(more=b"Set-Cookie: a=1\r\nSet-Cookie: b=2; HttpOnly\r\n"),
    "/phrase": answer(status=b"200 \xd3K"),
    "/huge": answer(b"x" * (LARGEST + 9)),
    LONG: answer(),
}


async def fetched(path: str) -> Page:
    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked = (await reader.readuntil(b"\r\n\r\n")).split(b" ")[1].decode()
        writer.write(SITE[asked])
        await writer.drain()
        writer.close()

    names = Names()
    names.leads(HOST, "127.0.0.1")
    async with socket_server(handle) as port:
        fetch = Web(resolve=names, patience=PATIENCE)
        return await fetch(f"http://{HOST}:{port}{path}", True)


def answers(data: bytes) -> list[tuple[ArcWarcRecord, bytes]]:
    """The answers in a WARC with their bodies, whose digests are right."""
    read = ArchiveIterator(io.BytesIO(data), check_digests="raise")
    found = [(each, each.content_stream().read()) for each in read]
    return [(each, body) for each, body in found if each.rec_type == "response"]


@pytest.mark.parametrize(
    ("path", "body", "encoding"),
    [
        ("/gzip", HTML, None),
        ("/deflate", HTML, None),
        ("/br", HTML, None),
        ("/twice", TWICE, "gzip, gzip"),
        ("/chunked", HTML, None),
        ("/both", HTML, None),
        ("/empty", b"", None),
        ("/none", b"", None),
        ("/foreign", HTML, None),
        ("/cookies", HTML, None),
        ("/phrase", HTML, None),
        ("/huge", b"x" * LARGEST, None),
        (LONG, HTML, None),
    ],
    ids=lambda given: str(given)[:9] if isinstance(given, str) else "",
)
async def test_every_answer_is_kept_under_its_link_with_headers_that_are_true(
    path: str, body: bytes, encoding: str | None
) -> None:
    page = await fetched(path)
    data = warc(page, NOW, asked=page.url)
    ((record, kept),) = answers(data)
    assert kept == body
    head = record.http_headers
    assert record.rec_headers.get_header("WARC-Target-URI") == page.url
    assert head.get_header("Content-Encoding") == encoding
    assert head.get_header("Transfer-Encoding") is None
    assert head.get_header("Content-Length") == str(len(body))
    assert record.rec_headers.get_header("WARC-Truncated") == (
        "length" if "huge" in path else None
    )
    assert [name for name, _ in head.headers].count("Set-Cookie") == (
        2 if "cookies" in path else 0
    )


async def test_a_link_is_kept_with_the_redirects_to_its_page_and_is_the_page_that_plays() -> None:
    page = await fetched("/pendek")
    begin = page.url.partition("/berita")[0]
    data = warc(page, NOW, asked=f"{begin}/pendek")
    assert [
        (
            each.rec_headers.get_header("WARC-Target-URI").removeprefix(begin),
            each.http_headers.get_statuscode(),
            body,
        )
        for each, body in answers(data)
    ] == [
        ("/pendek", "302", b""),
        ("/tengah", "302", b""),
        ("/berita/%C3%A9?a=b", "200", HTML),
    ]
    places = [each.http_headers.get_header("Location") for each, _ in answers(data)]
    assert places == ["/tengah", "/berita/%C3%A9?a=b#bagian", None]
    with zipfile.ZipFile(io.BytesIO(bundle({"text": ""}, {"1-web": data}, []))) as opened:
        _, listed = map(json.loads, opened.read("pages/pages.jsonl").splitlines())
        assert listed["url"] == f"{begin}/pendek"
        assert len(opened.read("indexes/index.cdx").splitlines()) == 3


@pytest.mark.parametrize(
    ("url", "asked"),
    [
        ("https://a.example/c#bagian", "https://a.example/c"),
        (
            "https://a.example/foto kegiatan é.png",
            "https://a.example/foto%20kegiatan%20%C3%A9.png",
        ),
        ("https://a.example/k%20x~%7E.png?a=[1]", "https://a.example/k%20x~%7E.png?a=[1]"),
        ('https://a.example/"|{}.png', "https://a.example/%22%7C%7B%7D.png"),
    ],
)
def test_an_address_is_kept_as_browsers_ask_for_it(url: str, asked: str) -> None:
    page, part = Page(url="https://a.example/", status=200), Page(url=url, status=200)
    _, (record, _) = answers(warc(page, NOW, asked=page.url, parts=[part]))
    assert record.rec_headers.get_header("WARC-Target-URI") == asked
