"""A sample web: every address has a page, and a word in the address decides its state.

`mati` is missing, `beda` lacks the end of the approved text, `pindah` redirects, `tolak` refuses
robots, `lambat` never answers; every other page has the approved text.
"""

from html import escape
from urllib.parse import urlsplit

from sqlalchemy import select

from bot.monitoring.page import Page
from flows.content.content import Part
from flows.content.manuscript import paragraphs
from storage.database.statement import Statement, param
from storage.database.tables import links, relations, versions
from storage.database.unit import Database, one

_text = Statement(
    select(versions.c.text)
    .join(links, links.c.case_id == versions.c.case_id)
    .where(links.c.url == param("address"), versions.c.part == Part.TEXT.value)
    .order_by(versions.c.id.desc())
    .limit(1)
)
_text_of_origin = Statement(
    select(versions.c.text)
    .join(relations, relations.c.origin == versions.c.case_id)
    .join(links, links.c.case_id == relations.c.case_id)
    .where(links.c.url == param("address"), versions.c.part == Part.TEXT.value)
    .order_by(versions.c.id.desc())
    .limit(1)
)
HEADERS = (("Content-Type", "text/html; charset=utf-8"),)


class SampleWeb:
    """A bot.archive.link_check.Fetch without network. `moods` overrides the word by address;
    every page shows `pictures`, by address.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self.moods: dict[str, str] = {}
        self.pictures: dict[str, bytes] = {}

    async def __call__(self, url: str, internal: bool) -> Page:
        """Answer for an address. Raises TimeoutError for a page that never answers."""
        if url in self.pictures:
            kind = (("Content-Type", "image/png"),)
            return Page(url=url, status=200, body=self.pictures[url], headers=kind)
        path = self.moods.get(url, urlsplit(url).path.lower())
        if "lambat" in path:
            raise TimeoutError
        if "tolak" in path:
            return Page(url=url, status=403, headers=HEADERS)
        if "mati" in path:
            return Page(url=url, status=404, body=b"Tidak ada", headers=HEADERS)
        async with self._database.unit() as unit:
            row = await one(unit, _text, address=url) or await one(
                unit, _text_of_origin, address=url
            )
        told = paragraphs(row["text"] if row else "")
        if "beda" in path:
            told = told[:-1]
        body = _page(path.rpartition("/")[2], told, [*self.pictures]).encode()
        return Page(url=url.replace("pindah", "baru"), status=200, body=body, headers=HEADERS)


def _page(name: str, told: tuple[str, ...], pictures: list[str]) -> str:
    body = "".join(f"<p>{escape(each)}</p>" for each in told)
    body += "".join(f'<img src="{escape(each)}">' for each in pictures)
    head = f"<head><title>{escape(name)}</title></head>"
    return f"<!doctype html><html>{head}<body>{body}</body></html>"
