"""The poster: an A4 sheet that says how to report, with the QR codes that lead to the bot."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bot.documents.typesetting.qr import qr_picture
from bot.documents.typesetting.typeset import typeset_pdf, typeset_pictures

TEMPLATE = "poster.typ"
PPI = 96


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """A way to the bot: the channel's `name`, its `address` as people type it, and the `link` of
    the QR code.
    """

    name: str
    address: str
    link: str


def on_telegram(bot_name: str) -> Way:
    return Way(name="Telegram", address=f"@{bot_name}", link=f"https://t.me/{bot_name}")


def on_whatsapp(number: str) -> Way:
    """`number` is the one that Meta displays, such as "+62 812-3456-7890"."""
    digits = "".join(sign for sign in number if sign in "0123456789")
    return Way(name="WhatsApp", address=number, link=f"https://wa.me/{digits}")


def poster(ways: Sequence[Way], office: str, duty_phone: str, at: datetime) -> bytes:
    """Typeset the poster as PDF. `ways` are one or two; without a `duty_phone` none is shown."""
    return typeset_pdf(TEMPLATE, _data(ways, office, duty_phone), at=at)


def poster_picture(ways: Sequence[Way], office: str, duty_phone: str, at: datetime) -> bytes:
    """Draw the poster as PNG."""
    return typeset_pictures(TEMPLATE, _data(ways, office, duty_phone), at=at, ppi=PPI)[0]


def _data(ways: Sequence[Way], office: str, duty_phone: str) -> dict[str, object]:
    return {
        "office": office,
        "duty_phone": duty_phone,
        "ways": [
            {
                "name": way.name,
                "address": way.address,
                "link": way.link,
                "picture": qr_picture(way.link),
            }
            for way in ways
        ],
    }


def main(target: Path) -> None:
    """Draw the poster of a sample office."""
    ways = (on_telegram("contoh_sigap_bot"),)
    at = datetime(2026, 11, 23, tzinfo=UTC)
    target.write_bytes(
        poster_picture(
            ways, "Dinas Komunikasi dan Informatika Kabupaten Contoh", "0812-0000-0000", at
        )
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
