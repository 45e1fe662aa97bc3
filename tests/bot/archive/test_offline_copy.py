"""The offline copy: a WARC that other tools can read, and a ZIP with everything in it."""

import io
import json
import zipfile
from datetime import UTC, datetime

from warcio.archiveiterator import ArchiveIterator

from bot.archive.bundle import bundle
from bot.archive.warc import warc
from bot.monitoring.page import Page

NOW = datetime(2026, 11, 23, 1, tzinfo=UTC)
PAGE = Page(
    url="https://situs.contoh.go.id/1",
    status=200,
    body=b"<p>isi</p>",
    headers=(
        ("Content-Type", "text/html"),
        ("Content-Encoding", "gzip"),
        ("X-A", "b\r\nc"),
        ("X-B", "\udcff é"),
    ),
)


def test_a_page_is_kept_as_an_info_and_a_response_record() -> None:
    info, answer = list(ArchiveIterator(io.BytesIO(warc(PAGE, NOW, asked="https://s.contoh/x"))))
    assert (info.rec_type, answer.rec_type) == ("warcinfo", "response")
    fields = answer.rec_headers
    assert fields.protocol == "WARC/1.1"
    assert fields.get_header("WARC-Target-URI") == PAGE.url
    assert fields.get_header("WARC-Date") == "2026-11-23T01:00:00Z"
    assert answer.http_headers.get_statuscode() == "200"
    assert answer.http_headers.get_header("Content-Encoding") is None
    assert answer.http_headers.get_header("X-A") == "b c"


def test_the_body_is_kept_as_it_came_with_its_digest() -> None:
    for record in ArchiveIterator(io.BytesIO(warc(PAGE, NOW, asked="x")), check_digests="raise"):
        if record.rec_type == "response":
            assert record.content_stream().read() == PAGE.body


def test_the_same_page_gives_the_same_bytes() -> None:
    assert warc(PAGE, NOW, asked="x") == warc(PAGE, NOW, asked="x")


def test_the_bundle_holds_text_approvals_pages_and_finals_under_safe_names() -> None:
    content = {"text": "Naskah.", "case": "K-2026-0001"}
    finals = [("../../etc/passwd", b"a"), ("poster.png", b"b"), ("", b"c")]
    made = bundle(content, {"1-website": b"WARC"}, finals)
    with zipfile.ZipFile(io.BytesIO(made)) as opened:
        assert opened.namelist() == [
            "naskah.txt",
            "persetujuan.json",
            "halaman/1-website.warc",
            "final/01-_.._etc_passwd",
            "final/02-poster.png",
            "final/03-berkas",
        ]
        assert json.loads(opened.read("persetujuan.json"))["case"] == "K-2026-0001"
    assert made == bundle(content, {"1-website": b"WARC"}, finals)
