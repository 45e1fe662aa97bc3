"""Draw docs/images/week-card.png of a generated office: python -m bench.grown.card_picture"""

import asyncio
import tempfile
from datetime import datetime
from pathlib import Path

from bench.grown.growth import grow
from bench.grown.history import Size
from bench.office import ROOT
from bot.config.office_file import LOCALES, read_office
from bot.documents.typesetting.typeset import typeset_pictures
from bot.documents.week_card import TEMPLATE, card_page
from bot.scheduling.week_jobs import PHONE_PPI
from bot.texts.fluent import Texts
from flows.office.deadlines.weekly_summary import summary_and_card
from flows.office.sops.registry import SOPS
from flows.office.work import Work
from storage.database.connect import open_database
from storage.database.migrate import migrate
from storage.desk import Desk

PICTURE = ROOT / "docs" / "images" / "week-card.png"
SIZE = Size(cases=900, open=12, years=1)


def main() -> None:
    office = read_office(ROOT / "office.toml").office
    told_at = datetime(2026, 11, 23, 8, tzinfo=office.calendar.zone)
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'sigap.db'}"
        migrate(url)
        grow(url, SIZE, told_at)
        page = asyncio.run(_page(url, told_at))
    [picture] = typeset_pictures(TEMPLATE, page, at=told_at, ppi=PHONE_PPI)
    PICTURE.write_bytes(picture)


async def _page(url: str, told_at: datetime) -> dict[str, object]:
    office = read_office(ROOT / "office.toml").office
    database = await open_database(url)
    try:
        async with database.unit() as unit:
            work = Work(desk=Desk(unit), office=office, sops=SOPS, now=told_at)
            _, card = await summary_and_card(work, told_at)
    finally:
        await database.close()
    return card_page(card, office, Texts(LOCALES, office.calendar.zone).official)


if __name__ == "__main__":
    main()
