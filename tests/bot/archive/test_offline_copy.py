"""The offline copy: a WARC that other tools can read, and a ZIP with everything in it."""

import io
import json
import zipfile
from datetime import UTC, datetime, timedelta, timezone
from hashlib import sha256

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


def test_a_date_with_an_offset_is_kept_in_utc() -> None:
    east = datetime(2026, 11, 28, 10, 2, tzinfo=timezone(timedelta(hours=9)))
    for record in ArchiveIterator(io.BytesIO(warc(PAGE, east, asked="x"))):
        assert record.rec_headers.get_header("WARC-Date") == "2026-11-28T01:02:00Z"


def test_two_links_with_the_same_answer_share_no_record_id() -> None:
    ids = [
        record.rec_headers.get_header("WARC-Record-ID")
        for entry in ("1", "2")
        for record in ArchiveIterator(
            io.BytesIO(warc(PAGE, NOW, asked="x", entry=entry, parts=[PAGE]))
        )
    ]
    assert len({*ids}) == len(ids) == 6


def test_the_bundle_holds_text_approvals_pages_and_finals_under_safe_names() -> None:
    content = {"text": "Naskah.", "case": "K-2026-0001"}
    finals = [("../../etc/passwd", b"a"), ("poster.png", b"b"), ("", b"c")]
    pages = {"1-website": warc(PAGE, NOW, asked="x")}
    made = bundle(content, pages, finals)
    with zipfile.ZipFile(io.BytesIO(made)) as opened:
        assert opened.namelist() == [
            "archive/1-website.warc",
            "indexes/index.cdx",
            "pages/pages.jsonl",
            "naskah/naskah.txt",
            "naskah/persetujuan.json",
            "final/01-_.._etc_passwd",
            "final/02-poster.png",
            "final/03-berkas",
            "datapackage.json",
            "datapackage-digest.json",
        ]
        assert json.loads(opened.read("naskah/persetujuan.json"))["case"] == "K-2026-0001"
        assert {each.compress_type for each in opened.infolist()} == {zipfile.ZIP_STORED}
    assert made == bundle(content, pages, finals)


def test_the_index_leads_to_each_answer_and_the_package_to_each_file() -> None:
    style = Page(url="https://cdn.contoh.id/gaya.css", status=200, body=b"p{}")
    pages = {"1-website": warc(PAGE, NOW, asked="x", entry="1", parts=[style])}
    made = bundle({"text": "", "case": "K-2026-0001"}, pages, [("poster é.png", b"b")])
    with zipfile.ZipFile(io.BytesIO(made)) as opened:
        lines = opened.read("indexes/index.cdx").decode().splitlines()
        assert [line.split(" ")[:2] for line in lines] == [
            ["id,contoh,cdn)/gaya.css", "20261123010000"],
            ["id,go,contoh,situs)/1", "20261123010000"],
        ]
        for line, body in zip(lines, (b"p{}", PAGE.body), strict=True):
            found = json.loads(line.split(" ", 2)[2])
            data = opened.read(f"archive/{found['filename']}")
            at = int(found["offset"])
            record = next(iter(ArchiveIterator(io.BytesIO(data[at : at + int(found["length"])]))))
            assert record.rec_headers.get_header("WARC-Target-URI") == found["url"]
            assert record.content_stream().read() == body
        head, page = map(json.loads, opened.read("pages/pages.jsonl").splitlines())
        assert head["format"] == "json-pages-1.0"
        assert (page["url"], page["ts"]) == (PAGE.url, "2026-11-23T01:00:00Z")
        package = opened.read("datapackage.json")
        for each in json.loads(package)["resources"]:
            data = opened.read(each["path"])
            assert each["hash"] == f"sha256:{sha256(data).hexdigest()}"
            assert each["bytes"] == len(data)
        digest = json.loads(opened.read("datapackage-digest.json"))
        assert digest["hash"] == f"sha256:{sha256(package).hexdigest()}"
