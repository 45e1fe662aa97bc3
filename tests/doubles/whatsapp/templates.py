"""Templates approved by Meta, and their text with parameters."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from tests.doubles.whatsapp.errors import GraphError

Json = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """A template: `body` with {{1}}, {{2}}; `buttons` are quick replies."""

    body: str
    buttons: tuple[str, ...] = ()
    status: str = "APPROVED"

    def listed(self, name: str, language: str) -> Json:
        """The template as in the list of a business account's templates."""
        quick = [{"type": "QUICK_REPLY", "text": text} for text in self.buttons]
        parts = [{"type": "BODY", "text": self.body}, {"type": "BUTTONS", "buttons": quick}]
        return {"name": name, "language": language, "status": self.status, "components": parts}


def rendered(known: Mapping[tuple[str, str], Template], asked: Json) -> Json:
    """Text that the phone shows. Raises GraphError."""
    template = known.get((asked["name"], asked["language"]["code"]))
    if template is None:
        raise GraphError(132001, f"{asked['name']} in {asked['language']['code']}", ours=True)
    parts = {part["type"]: part for part in asked.get("components", []) if part["type"] == "body"}
    given = [one["text"] for one in parts.get("body", {}).get("parameters", [])]
    wanted = set(re.findall(r"\{\{(\d+)\}\}", template.body))
    if len(given) != len(wanted):
        raise GraphError(132000, f"{len(given)} for {len(wanted)}", ours=True)
    for text in given:
        if not text.strip() or "\n" in text or "\t" in text or "     " in text or len(text) > 1024:
            raise GraphError(100, f"parameter {text!r}", ours=True)
    body = re.sub(r"\{\{(\d+)\}\}", lambda found: given[int(found[1]) - 1], template.body)
    payloads = [
        part["parameters"][0]["payload"]
        for part in asked.get("components", [])
        if part["type"] == "button"
    ]
    quick = [
        {"text": text, "payload": payload}
        for text, payload in zip(template.buttons, payloads, strict=True)
    ]
    return {"rendered": body, "quick": quick}
