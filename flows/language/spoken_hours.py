"""Hours as people say them aloud, written in digits: "jam setengah sembilan" is 8.30."""

import re

HOURS = {
    word: number
    for number, word in enumerate(
        (
            *("satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"),
            *("sepuluh", "sebelas", "dua belas"),
        ),
        1,
    )
}
_NAMED = "|".join(sorted(HOURS, key=len, reverse=True))
_SAID = re.compile(
    rf"\b(?P<label>jam|pukul)\s+(?P<half>setengah\s+)?(?P<hour>{_NAMED})\b"
    r"(?P<past>\s+(?:lewat\s+)?(?:tiga\s+puluh|lima\s+belas))?",
    re.IGNORECASE,
)


def with_hours(text: str) -> str:
    """The text with "jam delapan" as "jam 8", and halves and quarters after it as minutes."""
    return _SAID.sub(_written, text)


def _written(found: re.Match[str]) -> str:
    hour = HOURS[" ".join(found["hour"].casefold().split())]
    if found["half"]:
        return f"{found['label']} {(hour - 2) % 12 + 1}.30"
    if found["past"]:
        return f"{found['label']} {hour}.{'30' if 'tiga' in found['past'].casefold() else '15'}"
    return f"{found['label']} {hour}"
