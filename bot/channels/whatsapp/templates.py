"""Approved templates: which notice is sent as which template, with which parameters."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from bot.channels.whatsapp.limits import BODY
from bot.texts.fluent import Texts
from flows.messages.rows.codec import encode
from flows.messages.rows.message import Message
from handlers.views.parts.screen import Say

FILE = Path(__file__).with_name("templates.toml")
OPENED = "sigap.open"
"""Payload of the template's own button, which only opens the 24-hour window."""
BUTTON = Say(id="template-button")
_NAME = re.compile(r"[a-z0-9_]{1,64}")
PARAMETER = 200


class TemplateFileError(ValueError):
    """templates.toml is invalid."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """`parameters` are paths into a notice's row, in the order of {{1}}, {{2}}."""

    name: str
    kinds: tuple[str, ...]
    parameters: tuple[str, ...]

    @property
    def message(self) -> str:
        """Id of the template's text in locales/."""
        return f"template-{self.name.replace('_', '-')}"

    @property
    def variables(self) -> tuple[str, ...]:
        return tuple(path.rpartition(".")[2] for path in self.parameters)


@dataclass(frozen=True, slots=True, kw_only=True)
class Templates:
    """All templates. `languages` maps each of our languages to Meta's code."""

    languages: Mapping[str, str]
    all: tuple[Template, ...]

    def of(self, kind: str) -> Template | None:
        return next((each for each in self.all if kind in each.kinds), None)

    def message(self, notice: Message, language: str) -> dict[str, Any] | None:
        """The message in place of a notice; None if there is none, or something is missing."""
        template, code = self.of(notice.KIND), self.languages.get(language)
        if template is None or code is None:
            return None
        row = encode(notice)
        values = [_value(row, path) for path in template.parameters]
        if not all(values):
            return None
        texts = [{"type": "text", "text": value} for value in values]
        payload = [{"type": "payload", "payload": OPENED}]
        components = [
            {"type": "body", "parameters": texts},
            {"type": "button", "sub_type": "quick_reply", "index": "0", "parameters": payload},
        ]
        content = {"name": template.name, "language": {"code": code}, "components": components}
        return {"type": "template", "template": content}


def _value(row: Mapping[str, Any], path: str) -> str:
    """One line, as Meta wants it; "" if it is missing."""
    found: Any = row
    for part in path.split("."):
        found = found.get(part) if isinstance(found, Mapping) else None
    return " ".join(str(found).split())[:PARAMETER] if found is not None else ""


@cache
def read_templates(path: Path = FILE) -> Templates:
    """Read the templates. Raises TemplateFileError, OSError."""
    try:
        told = tomllib.loads(path.read_text(encoding="utf-8"))
        found = tuple(
            Template(
                name=each["name"],
                kinds=tuple(each["kinds"]),
                parameters=tuple(each.get("parameters", ())),
            )
            for each in told["template"]
        )
        templates = Templates(languages=dict(told["languages"]), all=found)
    except (ValueError, LookupError, TypeError) as error:
        raise TemplateFileError(f"{path.name}: {error!r}") from error
    kinds = [kind for each in found for kind in each.kinds]
    for each in found:
        if not _NAME.fullmatch(each.name):
            raise TemplateFileError(f"{path.name}: {each.name!r}: a-z, 0-9 and _ only")
    if len(kinds) != len(set(kinds)):
        raise TemplateFileError(f"{path.name}: a kind stands under two templates")
    return templates


def to_submit(templates: Templates, texts: Texts) -> Iterator[tuple[Template, str, str, str]]:
    """Yield (template, Meta's language, body with {{1}}, button label) for each text to be
    approved.
    """
    for template in templates.all:
        marks = {name: f"{{{{{at}}}}}" for at, name in enumerate(template.variables, 1)}
        for language, code in templates.languages.items():
            body = texts.plain(Say(id=template.message, args=marks), language)
            yield template, code, body, texts.plain(BUTTON, language)


def troubles(templates: Templates, texts: Texts, kinds: frozenset[str]) -> Iterator[str]:
    """List what Meta would reject or a reader could not read. `kinds` are all existing message
    kinds.
    """
    for template in templates.all:
        for kind in sorted(set(template.kinds) - kinds):
            yield f"templates.toml: {template.name}: no kind of message is called {kind!r}"
        for language in texts.languages:
            known = texts.identifiers(language).get(template.message)
            where = f"locales/{language}: {template.message}"
            if known is None:
                yield f"{where}: missing"
            elif known != set(template.variables):
                yield f"{where}: has {sorted(known)}, templates.toml {list(template.variables)}"
            if language not in templates.languages:
                yield f"templates.toml: no code for the language {language!r}"
    yield from _bodies(templates, texts)


def _bodies(templates: Templates, texts: Texts) -> Iterator[str]:
    try:
        found = [*to_submit(templates, texts)]
    except LookupError:
        return  # reported above
    for template, code, body, button in found:
        where = f"{template.name} ({code})"
        numbers = [int(mark) for mark in re.findall(r"\{\{(\d+)\}\}", body)]
        if numbers != list(range(1, len(numbers) + 1)):
            yield f"{where}: the parameters stand in another order than in templates.toml"
        if re.match(r"\{\{", body) or re.search(r"\}\}\W*$", body):
            yield f"{where}: Meta takes no text that begins or ends with a parameter"
        if len(body) > BODY or len(button) > 25:
            yield f"{where}: too long"
