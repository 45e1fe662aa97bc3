"""Text of a paragraph of a .docx: what stands in a line, changes accepted."""

from collections.abc import Callable, Mapping

from lxml.etree import _Element

from bot.reading.manuscript.names import child, every, get, name, switched
from bot.reading.word.context import Context
from bot.reading.word.drawings import Drawing, drawing
from bot.reading.word.equations import linear
from bot.reading.word.fields import PAGES, Fields, leads_out
from bot.reading.word.looks import looks
from bot.reading.word.revisions import PUT_IN, TAKEN_OUT
from bot.reading.word.symbols import UNKNOWN, is_symbol_font, signs

PAGE_BREAK = "\f"
_SIGNS = {
    "w:tab": "\t",
    "w:ptab": "\t",
    "w:cr": "\n",
    "w:noBreakHyphen": "\N{NON-BREAKING HYPHEN}",
}
_THROUGH = frozenset({"w:smartTag", "w:customXml", "w:dir", "w:bdo", "w:sdtContent", "w:rubyBase"})
_DRAWN = frozenset({"w:drawing", "w:pict", "w:object"})


class Runs:
    """Reads one paragraph after another of a story; fields go on from one to the next.

    `drawings` and `notes` collect what is shown after the paragraph; `paged` is whether it held
    the number of a page.
    """

    def __init__(self, context: Context) -> None:
        self._context = context
        self._fields = Fields()
        self._style = ""
        self._changes = 0
        self.drawings: list[Drawing] = []
        self.notes: list[tuple[str, _Element]] = []
        self.paged = False
        self._read: Mapping[str, Callable[[_Element], str]] = {
            "w:r": self._run,
            "w:hyperlink": self._hyperlink,
            "w:fldSimple": self._simple_field,
            "w:sdt": self._control,
            "w:ruby": self._ruby,
            "w:t": self._text,
            "w:br": self._break,
            "w:sym": self._symbol,
            "w:pgNum": self._page_number,
            "w:fldChar": self._field_character,
            "w:instrText": self._instruction,
            "w:footnoteReference": lambda each: self._note(each, "footnote"),
            "w:endnoteReference": lambda each: self._note(each, "endnote"),
            "m:oMath": self._equation,
            "m:oMathPara": self._equation,
            "mc:AlternateContent": self._alternate,
            "w:subDoc": self._other_file,
            "w:contentPart": self._ink,
        }

    def paragraph(self, element: _Element, style: str) -> str:
        self._style = style
        return self._inside(element)

    def _inside(self, element: _Element) -> str:
        return "".join(map(self._inline, element))

    def _inline(self, element: _Element) -> str:
        kind = name(element)
        if kind in TAKEN_OUT:
            self._context.revisions.see(element)
            return ""
        if kind in PUT_IN:
            return self._put_in(element)
        if kind in _THROUGH:
            return self._inside(element)
        if kind in _DRAWN:
            return self._drawn(element)
        if kind in _SIGNS:
            return self._shown(_SIGNS[kind])
        reader = self._read.get(kind)
        return reader(element) if reader else ""

    def _put_in(self, element: _Element) -> str:
        self._context.revisions.see(element)
        self._changes += 1
        text = self._inside(element)
        self._changes -= 1
        return text

    def _run(self, run: _Element) -> str:
        properties = child(run, "w:rPr")
        if self._context.styles.on("w:vanish", self._style, properties):
            return self._hidden(run)
        text = self._inside(run)
        if text and not self._changes:
            self._context.revisions.pass_by()
        if text.strip():
            self._context.besides.update(looks(run, self._style, self._context.styles))
        return text

    def _hidden(self, run: _Element) -> str:
        """Leave the text out, but follow the fields that begin or end there."""
        self._context.besides["hidden"] += bool(every(run, "w:t", "w:drawing", "w:pict", "w:sym"))
        for each in every(run, "w:fldChar", "w:instrText"):
            self._inline(each)
        return ""

    def _text(self, element: _Element) -> str:
        text = element.text or ""
        if get(element, "xml:space") != "preserve":
            text = text.strip(" \t\r\n")
        run = element.getparent()
        font = get(child(run, "w:rPr/w:rFonts"), "w:ascii")
        return self._shown(self._in_unicode(text, font if is_symbol_font(font) else None))

    def _break(self, element: _Element) -> str:
        paged = get(element, "w:type") in ("page", "column")
        return self._shown(PAGE_BREAK if paged else "\n")

    def _symbol(self, element: _Element) -> str:
        try:
            sign = chr(int(get(element, "w:char") or "", 16))
        except (ValueError, OverflowError):
            return ""
        return self._shown(self._in_unicode(sign, get(element, "w:font")))

    def _page_number(self, _: _Element) -> str:
        """A sign in its place: which page it is, the file does not say."""
        self.paged = True
        self._context.besides["symbols"] += 1
        return self._shown(UNKNOWN)

    def _in_unicode(self, text: str, font: str | None) -> str:
        found = signs(text, font)
        unknown = found.count(UNKNOWN) - text.count(UNKNOWN)
        if unknown > 0:
            self._context.besides["symbols"] += unknown
        return found

    def _shown(self, text: str) -> str:
        self.paged = self.paged or (bool(text) and self._fields.paged)
        return text if self._fields.shown else ""

    def _field_character(self, element: _Element) -> str:
        ended = self._fields.mark(element)
        if ended is None:
            return ""
        if ended.code and self._fields.shown:
            self._context.besides[ended.code] += 1
        return self._shown(ended.text)

    def _instruction(self, element: _Element) -> str:
        self._fields.instruct(element.text or "")
        return ""

    def _simple_field(self, element: _Element) -> str:
        instruction = get(element, "w:instr") or ""
        text = self._inside(element)
        self.paged = self.paged or instruction.strip().partition(" ")[0].upper() in PAGES
        self._context.besides["links"] += leads_out(instruction)
        return text

    def _hyperlink(self, element: _Element) -> str:
        text = self._inside(element)
        address = self._context.package.target(self._context.part, get(element, "r:id"))
        self._context.besides["links"] += bool(text and address and address not in text)
        return text

    def _control(self, element: _Element) -> str:
        self._context.besides["placeholders"] += bool(
            switched(child(element, "w:sdtPr"), "w:showingPlcHdr")
        )
        content = child(element, "w:sdtContent")
        return "" if content is None else self._inside(content)

    def _ruby(self, element: _Element) -> str:
        base, above = (child(element, f"w:{part}") for part in ("rubyBase", "rt"))
        text = "" if base is None else self._inside(base)
        said = "" if above is None else self._inside(above)
        return f"{text}({said})" if said else text

    def _note(self, reference: _Element, kind: str) -> str:
        if not self._fields.shown:
            return ""
        mark, text = self._context.note(reference, kind)
        if text is not None:
            self.notes.append((f"[{mark}] " if mark else "", text))
        return f"[{mark}]" if mark else ""

    def _equation(self, element: _Element) -> str:
        text = self._shown(linear(element))
        self._context.besides["linear"] += bool(text)
        return text

    def _alternate(self, element: _Element) -> str:
        for part in ("mc:Choice", "mc:Fallback"):
            chosen = child(element, part)
            if chosen is not None and len(chosen):
                return self._inside(chosen)
        return ""

    def _drawn(self, element: _Element) -> str:
        if self._fields.shown:
            self.drawings.append(drawing(element, self._context))
        return ""

    def _other_file(self, _: _Element) -> str:
        self._context.besides["embedded"] += 1
        return ""

    def _ink(self, _: _Element) -> str:
        self._context.besides["pictures"] += 1
        return ""
