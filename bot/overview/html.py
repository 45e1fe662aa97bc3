"""Markup that cannot be forged: whatever is no `Html` is escaped when it becomes part of one."""

from html import escape


class Html(str):
    """Markup of our own."""

    __slots__ = ()


Part = str | Html | None
VOID = frozenset({"br", "col", "input", "link", "meta", "wbr"})


def tag(name: str, /, *parts: Part, **attributes: str | bool) -> Html:
    """An element with its parts, None left out. Attributes are named as in Python: `class_`,
    `aria_label`; True stands alone, and False is left out.
    """
    opened = "".join(_attribute(key, value) for key, value in attributes.items())
    if name in VOID:
        return Html(f"<{name}{opened}>")
    return Html(f"<{name}{opened}>{joined(*parts)}</{name}>")


def joined(*parts: Part) -> Html:
    """Parts one after another."""
    return Html(
        "".join(
            part if isinstance(part, Html) else escape(part) for part in parts if part is not None
        )
    )


def _attribute(key: str, value: str | bool) -> str:
    name = key.rstrip("_").replace("_", "-")
    if isinstance(value, bool):
        return f" {name}" if value else ""
    return f' {name}="{escape(value)}"'
