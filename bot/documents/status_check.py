"""The printed status check of a letter: a QR code with a link, or a code to type."""

import io
from dataclasses import dataclass

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
    picture = _qr(check.link) if check.link else None
    return {"code": grouped(check.code), "link": check.link, "picture": picture}


def _qr(link: str) -> str:
    """The QR code as SVG, with the quiet zone that readers require."""
    import segno  # 1 MB, loaded with the first letter

    picture = io.BytesIO()
    segno.make_qr(link, error="m").save(picture, kind="svg", border=2, xmldecl=False, nl=False)
    return picture.getvalue().decode()
