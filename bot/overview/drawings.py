"""The drawn SOPs, each once, and for each case the same drawing with where it stands."""

import re
from itertools import groupby

from bot.documents.flowchart import box_of, layout, marks_of, svg_of
from bot.documents.flowchart.drawing import Drawing
from bot.overview.html import Html, tag
from bot.overview.words import Words
from flows.office.overview.page import ShownCase
from flows.settings import Office
from flows.sop.procedure import Procedure
from handlers.views.parts.phrases import say, step_name

Key = tuple[str, int]

_NUMBER = re.compile(r"-?\d+\.\d+")
_LINE = re.compile(r'<path d="([^"]*)"/>')
_TEXT = re.compile(r'<text x="([^"]*)" y="([^"]*)"([^>]*)>(.*)</text>')
_SIZE = re.compile(r' width="[\d.]+" height="[\d.]+" role="img"')


class Drawings:
    """The drawings that a page needs, in its language."""

    def __init__(self, office: Office, language: str) -> None:
        self._office = office
        self._language = language
        self._drawn: dict[Key, Drawing] = {}

    def of_case(self, shown: ShownCase, words: Words) -> Html:
        """The SOP of a case with the steps where it stands, folded."""
        told = shown.ledger.case
        procedure = self._office.procedures.get(told.procedure, shown.version)
        key = _key(procedure)
        if key not in self._drawn:
            self._drawn[key] = layout(procedure, self._language, unit=self._office.name)
        here = ", ".join(words.of(step_name(procedure.id, each)) for each in sorted(shown.here))
        label = words("stands", number=told.number, steps=here or words.of(say("state-done")))
        drawn = tag(
            "svg",
            Html(f'<use href="#{_name(key)}"/>'),
            Html(marks_of(self._drawn[key], shown.here)),
            class_="sop",
            viewBox=box_of(self._drawn[key]),
            role="img",
            aria_label=label,
        )
        frame = tag("div", drawn, class_="wide", tabindex="0", role="region", aria_label=label)
        return tag("details", tag("summary", words("drawn")), tag("p", label), frame, class_="in")

    def shared(self) -> Html | None:
        """The drawings that `of_case` refers to; they stand once on the page, unseen."""
        if not self._drawn:
            return None
        defined = [
            tag("g", Html(_inside(slim(svg_of(drawn)))), id=_name(key))
            for key, drawn in self._drawn.items()
        ]
        kept = tag("defs", *defined)
        return tag("svg", kept, class_="kept", aria_hidden="true", width="0", height="0")


def _key(procedure: Procedure) -> Key:
    return procedure.id, procedure.version


def _name(key: Key) -> str:
    return f"sop-{key[0]}-{key[1]}"


def slim(drawn: str) -> Html:
    """Our own drawing with the same lines and words in fewer bytes."""
    short = _NUMBER.sub(lambda found: f"{float(found[0]):.1f}".removesuffix(".0"), drawn)
    lines = _SIZE.sub("", short).splitlines()
    made: list[str] = []
    for kind, run in groupby(lines, key=_kind):
        if kind == "line":
            paths = "".join(each[1] for each in map(_LINE.fullmatch, run) if each)
            made.append(f'<path d="{paths}"/>')
        elif kind.startswith("text"):
            texts = [each for each in map(_TEXT.fullmatch, run) if each]
            told = "".join(f'<text x="{t[1]}" y="{t[2]}">{t[4]}</text>' for t in texts)
            made.append(f"<g{kind[4:]}>{told}</g>")
        else:
            made += run
    return Html("".join(made))


def _kind(line: str) -> str:
    if _LINE.fullmatch(line):
        return "line"
    found = _TEXT.fullmatch(line)
    return f"text{found[3]}" if found else "other"


def _inside(whole: Html) -> str:
    """The content of the drawing without its title, which every use would repeat."""
    inner = whole[whole.index(">") + 1 : whole.rindex("</svg>")]
    return re.sub(r"<title>.*?</title><desc>.*?</desc>", "", inner, flags=re.DOTALL)
