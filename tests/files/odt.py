"""Documents as LibreOffice writes them."""

from tests.files.word import zipped

_ODF = "urn:oasis:names:tc:opendocument:xmlns"
_SPACES = " ".join(
    f'xmlns:{prefix}="{_ODF}:{name}:1.0"'
    for prefix, name in (
        *(("office", "office"), ("text", "text"), ("table", "table"), ("style", "style")),
        *(("draw", "drawing"), ("manifest", "manifest"), ("fo", "xsl-fo-compatible")),
    )
)
MIMETYPE = "application/vnd.oasis.opendocument.text"


def odt(
    *body: str, styles: str = "", pages: str = "", manifest: str = "", mimetype: str = MIMETYPE
) -> bytes:
    """A document of blocks, or of plain lines, in `styles`; `pages` has headers and footers."""
    blocks = "".join(each if each.startswith("<") else paragraph(each) for each in body)
    content = (
        f"<office:document-content {_SPACES}><office:automatic-styles>{styles}"
        f"</office:automatic-styles><office:body><office:text>{blocks}</office:text>"
        "</office:body></office:document-content>"
    )
    listed = f"<manifest:manifest {_SPACES}>{manifest}</manifest:manifest>"
    every_page = f"<office:document-styles {_SPACES}>{pages}</office:document-styles>"
    return zipped(
        {
            "mimetype": mimetype,
            "content.xml": content,
            "styles.xml": every_page,
            "META-INF/manifest.xml": listed,
        }
    )


def paragraph(line: str, more: str = "") -> str:
    """A paragraph; spaces that XML would fold are written out."""
    spaces = len(line) - len(line.lstrip(" "))
    space = f'<text:s text:c="{spaces}"/>' if spaces else ""
    return f"<text:p {more}>{space}{line.lstrip(' ')}</text:p>"
