"""The frame around a page on a device: status bar, address, tabs, task bar, windows."""

from html import escape

from bench.screenshots.truth import APP, BROWSER, DESKTOP, Page

PHONE = (360, 780)
COMPUTER = (1366, 768)
PHONE_SCALE = 3.0

_COLOURS = {
    False: {"bar": "#f1f3f4", "field": "#ffffff", "ink": "#202124", "faint": "#5f6368"},
    True: {"bar": "#202124", "field": "#35363a", "ink": "#e8eaed", "faint": "#9aa0a6"},
}
_STYLE = """
*{box-sizing:border-box} html,body{margin:0;height:100%} body{overflow:hidden;
font-family:Roboto,'Noto Sans',Arial,'DejaVu Sans',sans-serif;background:BAR;color:INK}
.column{display:flex;flex-direction:column;height:100vh}
.bar{display:flex;align-items:center;gap:8px;padding:0 12px;background:BAR;color:INK;flex:none}
.fill{flex:1;min-width:0} .address{background:FIELD;border-radius:18px;padding:7px 14px;flex:1;
white-space:nowrap;overflow:hidden;text-overflow:ellipsis;font-size:14px}
.faint{color:FAINT} .shown{flex:1;min-height:0;width:100%;object-fit:cover;object-position:top}
"""


def framed(page: Page, *, phone: bool, dark: bool, inner: str, clock: str, secure: bool) -> str:
    """HTML of the whole screen; `inner` is the HTML or the picture of the page."""
    style = _STYLE
    for name, colour in _COLOURS[dark].items():
        style = style.replace(name.upper(), colour)
    draw = _phone if phone else _computer
    return f"<style>{style}</style>{draw(page, inner, clock, secure)}"


def page_size(page: Page, *, phone: bool) -> tuple[int, int]:
    """Width and height that the page itself has on the screen, in CSS pixels."""
    width, height = PHONE if phone else COMPUTER
    if page.frame == BROWSER:
        return width, height - (80 if phone else 122)
    if page.frame == APP and phone:
        return width, height - 78
    return width, height


def _phone(page: Page, inner: str, clock: str, secure: bool) -> str:
    status = (
        f"<div class=bar style='height:28px;font-size:12px'><b>{clock}</b><span class=fill></span>"
        "<span>4G</span><span>&#9646;&#9646;&#9647;</span><span>63%</span></div>"
    )
    if page.frame == BROWSER:
        lock = "&#128274;" if secure else "&#9888;"
        top = (
            f"<div class=bar style='height:52px'><span>{lock}</span>"
            f"<div class=address>{escape(page.address)}</div><b>&#8942;</b></div>"
        )
    elif page.frame == APP:
        title = escape(page.title)
        top = (
            "<div class=bar style='height:50px;font-size:18px'>"
            f"<span>&#8592;</span><b class=fill>{title}</b><b>&#8942;</b></div>"
        )
    else:
        return inner
    return f"<div class=column>{status}{top}{inner}</div>"


def _computer(page: Page, inner: str, clock: str, secure: bool) -> str:
    tasks = (
        "<div class=bar style='height:40px;font-size:12px;border-top:1px solid #8884'>"
        "<span class=faint>Ketik di sini untuk mencari</span><span class=fill></span>"
        f"<span>&#9650; IND</span><span>{clock}</span></div>"
    )
    if page.frame == DESKTOP:
        return (
            "<div class=column style='background:linear-gradient(150deg,#0b5cad,#0a2d57 70%)'>"
            "<div class=fill style='display:flex;align-items:center;justify-content:center'>"
            f"{inner}</div>{tasks}</div>"
        )
    if page.frame != BROWSER:
        return inner
    warned = "" if secure else "<span class=faint>&#9888; Tidak aman</span>"
    top = (
        "<div class=bar style='height:36px;font-size:12px'><div style='background:#8883;"
        f"border-radius:8px 8px 0 0;padding:8px 16px;max-width:260px;white-space:nowrap;"
        f"overflow:hidden'>{escape(page.title or page.address)}</div><span>+</span></div>"
        "<div class=bar style='height:46px'><span>&#8592;</span><span class=faint>&#8594;</span>"
        f"<span>&#8635;</span>{warned}<div class=address>{escape(page.address)}</div></div>"
    )
    return f"<div class=column>{top}{inner}{tasks}</div>"
