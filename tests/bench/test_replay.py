"""The offline copy of the trial: every part that the page needs is in it and in its index, and so
is the link that leads to the page.
"""

import io
import json
import zipfile

from bench.trials.replay import archived
from bench.trials.replay_site import SHORT, contents


async def test_the_copy_holds_what_the_page_shows_from_both_hosts() -> None:
    with zipfile.ZipFile(io.BytesIO(await archived())) as opened:
        lines = opened.read("indexes/index.cdx").decode().splitlines()
        (warc,) = (name for name in opened.namelist() if name.startswith("archive/"))
        held = opened.read(warc)
    kept = {json.loads(line.split(" ", 2)[2])["url"].partition("://")[2] for line in lines}
    assert kept == {*contents(), SHORT.partition("://")[2]}
    for body in (b"<svg ", b"@font-face", b"\x89PNG", b"<!doctype html>"):
        assert body in held
