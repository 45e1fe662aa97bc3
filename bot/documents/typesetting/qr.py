"""QR codes as SVG, for templates."""

import io


def qr_picture(link: str) -> str:
    """The QR code of a link as SVG, with the quiet zone that readers require. The same link gives
    the same picture.
    """
    import segno  # 1 MB, loaded with the first document that shows one

    picture = io.BytesIO()
    segno.make_qr(link, error="m").save(picture, kind="svg", border=2, xmldecl=False, nl=False)
    return picture.getvalue().decode()
