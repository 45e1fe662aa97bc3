"""How a letter's status is checked, as it is printed: a QR code with a link, or a code to type."""

import io
from dataclasses import dataclass

from flows.letters.status_code import START, grouped

PAGE = "/surat/"


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusCheck:
    """`link` is None while neither a public address nor the bot's name is known."""

    code: str
    link: str | None = None


def status_check(code: str | None, public_url: str, bot_name: str | None) -> StatusCheck | None:
    """Where the code leads: to the office's own page, else to the chat, else it is typed."""
    if code is None:
        return None
    if public_url:
        return StatusCheck(code=code, link=f"{public_url.rstrip('/')}{PAGE}{code}")
    if bot_name:
        return StatusCheck(code=code, link=f"https://t.me/{bot_name}?start={START}{code}")
    return StatusCheck(code=code)


def printed(check: StatusCheck | None) -> dict[str, str | None] | None:
    """As the template reads it; the same check gives the same picture."""
    if check is None:
        return None
    picture = _qr(check.link) if check.link else None
    return {"code": grouped(check.code), "link": check.link, "picture": picture}


def _qr(link: str) -> str:
    """An SVG, with the quiet zone that readers ask for."""
    import segno  # 1 MB, from the first letter

    picture = io.BytesIO()
    segno.make_qr(link, error="m").save(picture, kind="svg", border=2, xmldecl=False, nl=False)
    return picture.getvalue().decode()
