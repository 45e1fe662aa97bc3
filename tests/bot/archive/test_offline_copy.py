"""The offline copy: a WARC that others can read, and a ZIP that holds everything."""

import io
import json
import zipfile
from datetime import UTC, datetime

from bot.archive.bundle import bundle
from bot.archive.html import said
from bot.archive.warc import warc
from bot.monitor.page import Page

NOW = datetime(2026, 11, 23, 1, tzinfo=UTC)
PAGE = Page(
    url="https://situs.contoh.go.id/1", status=200, text="<p>isi</p>", body=b"<p>isi</p>",
    headers=(("Content-Type", "text/html"), ("Content-Encoding", "gzip"), ("X-A", "b\r\nc")),
)  # fmt: skip


def records(data: bytes) -> list[tuple[dict[str, str], bytes]]:
    """As any reader of WARC/1.1 walks through a file: by the lengths that are declared."""
    found = []
    while data:
        head, data = data.split(b"\r\n\r\n", 1)
        version, *lines = head.decode().split("\r\n")
        assert version == "WARC/1.1"
        fields = dict(line.split(": ", 1) for line in lines)
        length = int(fields["Content-Length"])
        found.append((fields, data[:length]))
        assert data[length : length + 4] == b"\r\n\r\n"
        data = data[length + 4 :]
    return found


def test_a_page_is_kept_as_an_info_and_a_response_record() -> None:
    (info, _), (answer, block) = records(warc(PAGE, NOW, asked="https://s.contoh.go.id/x"))
    assert (info["WARC-Type"], answer["WARC-Type"]) == ("warcinfo", "response")
    assert answer["WARC-Target-URI"] == PAGE.url
    assert answer["WARC-Date"] == "2026-11-23T01:00:00Z"
    head, body = block.split(b"\r\n\r\n", 1)
    assert body == PAGE.body
    assert b"Content-Encoding" not in head
    assert b"X-A: b c" in head


def test_the_same_page_gives_the_same_bytes() -> None:
    assert warc(PAGE, NOW, asked="x") == warc(PAGE, NOW, asked="x")


def test_the_bundle_holds_text_approvals_pages_and_finals_under_safe_names() -> None:
    content = {"text": "Naskah.", "case": "K-2026-0001"}
    finals = [("../../etc/passwd", b"a"), ("poster.png", b"b"), ("", b"c")]
    made = bundle(content, {"1-website": b"WARC"}, finals)
    with zipfile.ZipFile(io.BytesIO(made)) as opened:
        assert opened.namelist() == [
            "naskah.txt", "persetujuan.json", "halaman/1-website.warc",
            "final/01-_.._etc_passwd", "final/02-poster.png", "final/03-berkas",
        ]  # fmt: skip
        assert json.loads(opened.read("persetujuan.json"))["case"] == "K-2026-0001"
    assert made == bundle(content, {"1-website": b"WARC"}, finals)


def test_a_page_of_rubbish_says_nothing_and_breaks_nothing() -> None:
    for page in ("", "<" * 5000, "<!doctype [", "<![if", "&#xD800;&#99999999;", "\0<title>"):
        assert isinstance(said(page).text, str)
