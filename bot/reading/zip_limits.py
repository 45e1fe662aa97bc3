"""Limits on ZIP files, checked before unpacking, because a bomb is small when packed."""

import io
import zipfile

MOST_ENTRIES = 500
MOST_BYTES = 200 * 1024 * 1024
MOST_RATIO = 200
SMALL = 1024 * 1024
"""Bytes below which nothing is a bomb, however well it is compressed."""
_TAIL = 65_557
_MOST_LIST_BYTES = 1_000_000


class NotUsable(Exception):
    """The ZIP is unusable. `code` is of flows.records.received_file: bomb, damaged, locked."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def entries(data: bytes) -> list[zipfile.ZipInfo]:
    """List the entries of a ZIP. Raises NotUsable."""
    tail = data[-_TAIL:]
    end = tail.rfind(b"PK\x05\x06")
    size = int.from_bytes(tail[end + 12 : end + 16], "little")
    if end < 0 or size > _MOST_LIST_BYTES:
        raise NotUsable("damaged" if end < 0 else "bomb")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as opened:
            listed = opened.infolist()
    except Exception as error:  # zipfile raises BadZipFile, ValueError, RuntimeError, struct.error
        raise NotUsable("damaged") from error
    total = sum(each.file_size for each in listed)
    packed = max(1, sum(each.compress_size for each in listed))
    if len(listed) > MOST_ENTRIES or total > MOST_BYTES:
        raise NotUsable("bomb")
    if total > SMALL and total / packed > MOST_RATIO:
        raise NotUsable("bomb")
    if any(each.flag_bits & 1 for each in listed):
        raise NotUsable("locked")
    return listed
