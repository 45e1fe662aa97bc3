"""Printed invitations: slips to cut out, each with its code as a QR."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from bot.documents.typesetting.qr import qr_picture
from bot.documents.typesetting.typeset import typeset_pdf
from flows.worktime import formatting

TEMPLATE = "invitations.typ"


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """One invitation. `link` is None while the bot's name is unknown; the code is then typed."""

    code: str
    link: str | None
    role: str
    unit: str
    name: str = ""


def invitation_slips(
    slips: Sequence[Slip], office: str, until: date, paper: str, at: datetime
) -> bytes:
    """Typeset the slips as PDF, eight on a page."""
    data = {
        "office": office,
        "until": formatting.long_date(until),
        "paper": paper,
        "slips": [
            {
                "code": slip.code,
                "link": slip.link,
                "picture": qr_picture(slip.link) if slip.link else None,
                "role": slip.role,
                "unit": slip.unit,
                "name": slip.name,
            }
            for slip in slips
        ],
    }
    return typeset_pdf(TEMPLATE, data, at=at)
