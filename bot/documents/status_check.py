"""The printed status check of a letter: a QR code with a link, or a code to type."""

from dataclasses import dataclass

from bot.documents.typesetting.qr import qr_picture
from flows.letters.status_code import START, grouped

PAGE = "/surat/"


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusCheck:
    """A status check. `link` is None while no public address and no bot name is known."""

    code: str
    link: str | None = None


def status_check(code: str | None, public_url: str, bot_name: str | None) -> StatusCheck | None:
    """Link to the office's own page, else to the chat; without either, the code is typed."""
    if code is None:
        return None
    if public_url:
        return StatusCheck(code=code, link=f"{public_url.rstrip('/')}{PAGE}{code}")
    if bot_name:
        return StatusCheck(code=code, link=f"https://t.me/{bot_name}?start={START}{code}")
    return StatusCheck(code=code)


def printed(check: StatusCheck | None) -> dict[str, str | None] | None:
    """The check as template data; the same check gives the same picture."""
    if check is None:
        return None
    picture = qr_picture(check.link) if check.link else None
    return {"code": grouped(check.code), "link": check.link, "picture": picture}
