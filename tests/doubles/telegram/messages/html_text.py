"""parse_mode HTML by Telegram's rules: a fixed list of tags, all closed, four named entities."""

import re
from dataclasses import dataclass, field
from typing import Any

from tests.doubles.telegram.wire.refusals import Refused, wrong

Json = dict[str, Any]

STYLES = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "a": "text_link",
    "span": "spoiler",
    "tg-emoji": "custom_emoji",
}
NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
REFERENCE = re.compile(r"&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(lt|gt|amp|quot));")
ATTRIBUTE = re.compile(r"([a-zA-Z-]+)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+)))?")


@dataclass(slots=True)
class _Open:
    tag: str
    offset: int
    attributes: dict[str, str]


@dataclass(slots=True)
class _Parser:
    source: str
    at: int = 0
    text: list[str] = field(default_factory=list)
    length: int = 0
    stack: list[_Open] = field(default_factory=list)
    entities: list[Json] = field(default_factory=list)

    def run(self) -> None:
        while self.at < len(self.source):
            if self.source.startswith("</", self.at):
                self._end_tag()
            elif self.source[self.at] == "<":
                self._start_tag()
            else:
                self._characters()
        if self.stack:
            raise _unparsed(
                f'Can\'t find end tag corresponding to start tag "{self.stack[-1].tag}"'
            )

    def _characters(self) -> None:
        end = self.source.find("<", self.at)
        end = len(self.source) if end < 0 else end
        self._say(unescape(self.source[self.at : end]))
        self.at = end

    def _say(self, piece: str) -> None:
        self.text.append(piece)
        self.length += len(piece.encode("utf-16-le", "surrogatepass")) // 2

    def _start_tag(self) -> None:
        end = self.source.find(">", self.at)
        if end < 0:
            raise _unparsed(f"Unclosed start tag at byte offset {self._bytes()}")
        name, _, rest = self.source[self.at + 1 : end].partition(" ")
        name = name.strip().lower()
        attributes = {
            key.lower(): unescape(double or single or bare)
            for key, double, single, bare in ATTRIBUTE.findall(rest)
        }
        if name not in STYLES or (name == "span" and attributes.get("class") != "tg-spoiler"):
            raise _unparsed(f'Unsupported start tag "{name}" at byte offset {self._bytes()}')
        self.stack.append(_Open(name, self.length, attributes))
        self.at = end + 1

    def _end_tag(self) -> None:
        end = self.source.find(">", self.at)
        name = self.source[self.at + 2 : end].strip().lower() if end >= 0 else ""
        if not self.stack:
            raise _unparsed(f"Unexpected end tag at byte offset {self._bytes()}")
        opened = self.stack.pop()
        if end < 0 or (name and name != opened.tag):
            raise _unparsed(
                f"Unmatched end tag at byte offset {self._bytes()},"
                f' expected "</{opened.tag}>", found "</{name}>"'
            )
        self._entity(opened)
        self.at = end + 1

    def _entity(self, opened: _Open) -> None:
        length = self.length - opened.offset
        entity: Json = {"type": STYLES[opened.tag], "offset": opened.offset, "length": length}
        if opened.tag == "a":
            entity["url"] = opened.attributes.get("href", "")
        elif opened.tag == "tg-emoji":
            entity["custom_emoji_id"] = opened.attributes.get("emoji-id", "")
        elif opened.tag == "blockquote" and "expandable" in opened.attributes:
            entity["type"] = "expandable_blockquote"
        elif opened.tag == "code" and opened.attributes.get("class", "").startswith("language-"):
            if self.stack and self.stack[-1].tag == "pre":
                language = opened.attributes["class"].removeprefix("language-")
                self.stack[-1].attributes["language"] = language
                return
        elif opened.tag == "pre" and opened.attributes.get("language"):
            entity["language"] = opened.attributes["language"]
        if length and (opened.tag != "a" or entity["url"]):
            self.entities.append(entity)

    def _bytes(self) -> int:
        return len(self.source[: self.at].encode("utf-8", "surrogatepass"))


def parse_html(source: str) -> tuple[str, list[Json]]:
    """Parse to (text, entities by offset). Raises Refused if Telegram would."""
    parser = _Parser(source)
    parser.run()
    parser.entities.sort(key=lambda entity: (entity["offset"], -entity["length"]))
    return "".join(parser.text), parser.entities


def unescape(text: str) -> str:
    """Replace the references Telegram knows; any other ampersand stays."""
    return REFERENCE.sub(_character, text) if "&" in text else text


def _character(match: re.Match[str]) -> str:
    decimal, hexadecimal, name = match.groups()
    if name:
        return NAMED[name]
    code = int(decimal) if decimal else int(hexadecimal, 16)
    return chr(code) if 0 < code <= 0x10FFFF else match.group()


def _unparsed(reason: str) -> Refused:
    return wrong(f"can't parse entities: {reason}")
