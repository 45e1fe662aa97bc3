"""A file with a list: its rows, whichever spreadsheet program wrote it."""

import asyncio
import json

from bot.reading.manuscript.plain import plain_text
from bot.reading.spreadsheet.delimited import BadLine, Row, delimited_rows, whole
from bot.reading.spreadsheet.workbook import workbook_rows
from bot.worker.process import FOREIGN, NotDone, Worker

__all__ = ["BadLine", "NoList", "Row", "read_lists"]

_WORKBOOKS = (b"PK", b"\xd0\xcf\x11\xe0")


class NoList(Exception):
    """The file holds no list: `code` is text (it is neither text nor a workbook), locked, damaged
    or large.
    """

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def read_lists(data: bytes) -> list[list[Row]]:
    """The filled rows of a CSV file, or of each visible sheet of a workbook. For commands, where
    no loop runs. Raises NoList, BadLine.
    """
    if data.startswith(_WORKBOOKS):
        return asyncio.run(_sheets(data))
    text = plain_text(data)
    if text is None:
        raise NoList("text")
    return [delimited_rows(text)]


async def _sheets(data: bytes) -> list[list[Row]]:
    async with Worker(FOREIGN) as worker:
        try:
            found = json.loads(await worker(workbook_rows, data))
        except NotDone as error:
            raise NoList("damaged") from error
    if isinstance(found, str):
        raise NoList(found)
    return [
        whole([Row(line, cells) for line, cells in enumerate(rows, start=1)]) for rows in found
    ]
