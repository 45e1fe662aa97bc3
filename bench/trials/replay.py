"""python -m bench.trials.replay [PICTURE]: ReplayWeb.page plays the offline copy in Chromium.

A page with pictures, styles and a font of two hosts is archived as links are, by the short link
that leads to it, made into a WACZ, validated by `wacz validate`, and shown under that link by the
npm package replaywebpage without the site.
PICTURE is where a screenshot is kept.
"""

import asyncio
import subprocess
import sys
import tempfile
import venv
from datetime import UTC, datetime
from pathlib import Path

from aiohttp import web
from aiohttp.test_utils import TestServer
from playwright.async_api import Frame, Page, async_playwright

from bench.trials.replay_site import PICTURES, SHORT, WORDS, Site
from bot.archive.bundle import bundle
from bot.archive.link_check import look
from bot.archive.parts import parts
from bot.archive.warc import warc
from bot.worker.process import FOREIGN, Worker

PLAYER = "replaywebpage@2.4.6"
VALIDATOR = "wacz==0.6.0"
LONGEST = 60.0
CHROMIUM = "/usr/bin/chromium"

EMBEDDED = f"""<!doctype html><html><body style="margin:0"><script src="/player/ui.js"></script>
<replay-web-page style="height:100vh" source="/salinan.wacz" url="{SHORT}" embed="replayonly"
replayBase="/player/"></replay-web-page></body></html>"""

PROOF = """() => {
  const size = id => document.getElementById(id).naturalWidth;
  const style = (id, key) => getComputedStyle(document.getElementById(id))[key];
  return {
    words: document.getElementById("isi")?.textContent,
    color: style("isi", "color"),
    background: style("latar", "backgroundImage"),
    font: [...document.fonts].some(each => each.family === "Kantor" && each.status === "loaded"),
    pictures: Object.fromEntries(%s.map(id => [id, size(id)])),
  };
}"""


async def archived() -> bytes:
    """The WACZ of the page, by the way that a published link takes."""
    async with Site() as site, Worker(FOREIGN) as worker:
        seen, page = await look(SHORT, WORDS, site.fetch, worker, internal=False)
        assert page is not None, seen
        shown = await parts(page, site.fetch, worker, internal=False)
    kept = warc(page, datetime.now(UTC), asked=SHORT, entry="1", parts=shown)
    print(f"archived: {seen.state}, the page and {len(shown)} parts")
    return bundle({"text": WORDS, "case": "K-2026-0001"}, {"1-website": kept}, [("p.png", b"p")])


def validated(copy: Path) -> bool:
    """Whether `wacz validate` accepts the file."""
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        pip = [f"{folder}/bin/pip", "install", "--quiet", "--disable-pip-version-check", VALIDATOR]
        subprocess.run(pip, check=True)
        told = subprocess.run(
            [f"{folder}/bin/wacz", "validate", "-f", str(copy)],
            capture_output=True,
            text=True,
            check=False,
        )
    print(f"wacz validate: {(told.stdout + told.stderr).strip().splitlines()[-1]}")
    return told.returncode == 0


def player(folder: Path) -> Path:
    """The player's files, from the npm registry."""
    subprocess.run(["npm", "pack", "--silent", PLAYER], cwd=folder, check=True)
    (packed,) = folder.glob("*.tgz")
    subprocess.run(["tar", "xzf", packed.name], cwd=folder, check=True)
    return folder / "package"


async def replayed(copy: Path, files: Path, picture: Path | None) -> bool:
    """Whether the player shows the page's words, pictures, style and font."""
    app = web.Application()
    app.router.add_get("/", lambda _: web.Response(text=EMBEDDED, content_type="text/html"))
    app.router.add_get("/salinan.wacz", lambda _: web.FileResponse(copy))
    app.router.add_static("/player/", files)
    server = TestServer(app)
    await server.start_server()
    try:
        async with async_playwright() as playwright:
            browser = await playwright.chromium.launch(
                executable_path=CHROMIUM, args=["--no-sandbox"]
            )
            page = await browser.new_page(viewport={"width": 900, "height": 640})
            await page.goto(str(server.make_url("/")))
            shown = await _page_in(page)
            await shown.wait_for_load_state("networkidle")
            told = await shown.evaluate(PROOF % list(PICTURES))
            if picture is not None:
                await page.screenshot(path=picture)
            await browser.close()
    finally:
        await server.close()
    print(f"replayed: {told}")
    return bool(
        told["words"] == WORDS
        and told["color"] == "rgb(20, 60, 120)"
        and "latar.gif" in told["background"]
        and told["font"]
        and all(told["pictures"].values())
    )


async def _page_in(page: Page) -> Frame:
    """The frame of the archived page, once its words are there."""
    async with asyncio.timeout(LONGEST):
        while True:
            for frame in page.frames:
                if await frame.locator("#isi").count():
                    return frame
            await asyncio.sleep(0.2)


def main(arguments: list[str]) -> int:
    picture = Path(arguments[0]) if arguments else None
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "salinan.wacz"
        copy.write_bytes(asyncio.run(archived()))
        valid = validated(copy)
        plays = asyncio.run(replayed(copy, player(Path(folder)), picture))
    print(f"the offline copy {'plays' if plays else 'DOES NOT PLAY'} in {PLAYER}")
    return int(not (valid and plays))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
