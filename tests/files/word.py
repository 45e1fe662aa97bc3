"""Word files made part by part, as Word and its relatives write them."""

import io
import zipfile
from collections.abc import Mapping

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_SPACES = (
    f'xmlns:w="{W}" xmlns:r="{R}"'
    ' xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
    ' xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"'
    ' xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
    ' xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
)
BY = 'w:id="1" w:author="Contoh" w:date="2026-11-28T08:00:00Z"'


def r(text: str, properties: str = "") -> str:
    """A run."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def p(*inside: str, properties: str = "") -> str:
    """A paragraph of runs, or of plain words."""
    runs = "".join(each if each.startswith("<") else r(each) for each in inside)
    return f"<w:p><w:pPr>{properties}</w:pPr>{runs}</w:p>"


def ins(inside: str) -> str:
    return f"<w:ins {BY}>{inside}</w:ins>"


def gone(text: str) -> str:
    """A tracked deletion."""
    return f"<w:del {BY}><w:r><w:delText>{text}</w:delText></w:r></w:del>"


def cell(*inside: str, properties: str = "") -> str:
    blocks = "".join(each if each.startswith("<w:") else p(each) for each in inside)
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{blocks}</w:tc>"


def row(*cells: str, properties: str = "") -> str:
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(cells)}</w:tr>"


def table(*rows: str) -> str:
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{''.join(rows)}</w:tbl>"


def control(inside: str, properties: str = "") -> str:
    return f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{inside}</w:sdtContent></w:sdt>"


def field(instruction: str, result: str | None) -> str:
    """A complex field; without a result for None."""
    shown = "" if result is None else f"{_mark('separate')}{result}"
    code = f"<w:r><w:instrText>{instruction}</w:instrText></w:r>"
    return f"{_mark('begin')}{code}{shown}{_mark('end')}"


def text_box(*paragraphs: str) -> str:
    """A text box in both of the forms in which Word writes each."""
    inside = f"<w:txbxContent>{''.join(paragraphs)}</w:txbxContent>"
    shape = f"<a:graphic><a:graphicData><wps:wsp><wps:txbx>{inside}</wps:txbx></wps:wsp>"
    new = f"<w:drawing><wp:anchor>{shape}</a:graphicData></a:graphic></wp:anchor></w:drawing>"
    old = f"<w:pict><v:shape><v:textbox>{inside}</v:textbox></v:shape></w:pict>"
    return (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">{new}</mc:Choice>'
        f"<mc:Fallback>{old}</mc:Fallback></mc:AlternateContent></w:r>"
    )


def _mark(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def part(name: str, inside: str) -> bytes:
    """The XML of a part, such as `footnotes`."""
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><w:{name} {_SPACES}>{inside}</w:{name}>'.encode()
    )


def word(
    *body: str,
    main: str = "word/document.xml",
    strict: bool = False,
    related: Mapping[str, tuple[str, str]] | None = None,
    **parts: str,
) -> bytes:
    """A .docx of these blocks. `parts` are the insides of further ones by kind (`footnotes`);
    `related` gives further relationships: identifier, then kind and target.
    """
    files = {main: part("document", f"<w:body>{''.join(body)}</w:body>")}
    relations = {f"rId{kind}": (kind, f"{kind}.xml") for kind in parts} | dict(related or {})
    for kind, inside in parts.items():
        root = {"header": "hdr", "footer": "ftr"}.get(kind, kind)
        files[f"word/{kind}.xml"] = part(root, inside)
    folder, _, name = main.rpartition("/")
    files["[Content_Types].xml"] = _types(main)
    files["_rels/.rels"] = _relations({"rId1": ("officeDocument", main)})
    files[f"{folder}/_rels/{name}.rels"] = _relations(relations)
    if strict:
        files = {each: _strict(data) for each, data in files.items()}
    return zipped(files)


def zipped(files: Mapping[str, bytes | str]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as into:
        for name, data in files.items():
            into.writestr(name, data)
    return made.getvalue()


def _types(main: str) -> bytes:
    return (
        f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/{main}" ContentType="{_TYPE}.document.main+xml"/></Types>'
    ).encode()


def _relations(of: Mapping[str, tuple[str, str]]) -> bytes:
    told = "".join(
        f'<Relationship Id="{identifier}" Type="{R}/{kind}" Target="{target}"'
        f"{' TargetMode=' + chr(34) + 'External' + chr(34) if '://' in target else ''}/>"
        for identifier, (kind, target) in of.items()
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{told}</Relationships>'.encode()


def _strict(data: bytes) -> bytes:
    """The namespaces of ISO's strict form."""
    ours = b"http://schemas.openxmlformats.org/"
    for subject in (b"wordprocessingml", b"officeDocument", b"drawingml"):
        data = data.replace(
            ours + subject + b"/2006/", b"http://purl.oclc.org/ooxml/" + subject + b"/"
        )
    return data
