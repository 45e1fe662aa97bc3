"""Formulas of a .docx, written in one line."""

from lxml.etree import _Element

from bot.reading.manuscript.names import child, every, get, name


def linear(element: _Element | None) -> str:
    """A formula in one line, such as `(a+b)/c` or `x^2`; empty for nothing."""
    if element is None:
        return ""
    kind = name(element)
    if kind in ("m:t", "w:t"):
        return element.text or ""
    if kind in ("w:del", "w:moveFrom"):
        return ""
    made = _structured(element, kind)
    return "".join(map(linear, element)) if made is None else made


def _structured(element: _Element, kind: str) -> str | None:
    def part(at: str) -> str:
        return linear(child(element, f"m:{at}"))

    match kind:
        case "m:f":
            return f"{_held(part('num'))}/{_held(part('den'))}"
        case "m:sSup":
            return f"{_held(part('e'))}^{_held(part('sup'))}"
        case "m:sSub":
            return f"{_held(part('e'))}_{_held(part('sub'))}"
        case "m:sSubSup" | "m:sPre":
            return f"{_held(part('e'))}_{_held(part('sub'))}^{_held(part('sup'))}"
        case "m:rad":
            degree = part("deg")
            return f"√{_held(part('e'))}" if not degree else f"{_held(degree)}√{_held(part('e'))}"
        case "m:nary":
            sign = get(child(element, "m:naryPr/m:chr"), "m:val") or "∫"
            limits = "".join(
                f"{joint}{_held(part(at))}"
                for joint, at in (("_", "sub"), ("^", "sup"))
                if part(at)
            )
            return f"{sign}{limits} {part('e')}"
        case "m:d":
            return _delimited(element)
        case "m:m" | "m:eqArr":
            rows = every(element, "m:mr") if kind == "m:m" else list(element)
            return "; ".join(filter(None, (", ".join(map(linear, row)) for row in rows)))
    return None


def _delimited(element: _Element) -> str:
    properties = child(element, "m:dPr")
    begin, end = (
        get(child(properties, f"m:{side}"), "m:val")
        if child(properties, f"m:{side}") is not None
        else usual
        for side, usual in (("begChr", "("), ("endChr", ")"))
    )
    between = get(child(properties, "m:sepChr"), "m:val") or "|"
    parts = [linear(each) for each in element if name(each) == "m:e"]
    return f"{begin or ''}{between.join(parts)}{end or ''}"


def _held(text: str) -> str:
    return text if len(text) <= 1 or text.isalnum() else f"({text})"
