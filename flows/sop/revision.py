"""A draft revision of an SOP's TOML: other standard times, everything else as it is written."""

import re
from collections.abc import Mapping
from datetime import date

from flows.worktime.standard_time import Standard

_STEP = re.compile(r"\[steps\.([^.\]]+)\]\s*(#.*)?")
_STANDARD = re.compile(r'(\s*standard\s*=\s*)"[^"]*"(.*)', re.DOTALL)
_VERSION = re.compile(r"(version\s*=\s*)\d+(.*)", re.DOTALL)
_DATE = re.compile(r"(date\s*=\s*)\d{4}-\d{2}-\d{2}(.*)", re.DOTALL)


def revised(text: str, version: int, day: date, standards: Mapping[str, Standard]) -> str:
    """The text of an SOP file with this version, this date, and new standards by step. Raises
    ValueError for a step whose standard does not stand there.
    """
    step, lines, missing = "", [], set(standards)
    for line in text.splitlines(keepends=True):
        if line.startswith("["):
            named = _STEP.fullmatch(line.strip())
            step = named[1] if named else "-"
        changed = line
        if not step:
            changed = _VERSION.sub(rf"\g<1>{version}\g<2>", changed)
            changed = _DATE.sub(rf"\g<1>{day.isoformat()}\g<2>", changed)
        elif step in missing and (found := _STANDARD.fullmatch(line)):
            changed = f'{found[1]}"{spelled(standards[step])}"{found[2]}'
            missing.discard(step)
        lines.append(changed)
    if missing:
        raise ValueError(f"no standard time stands at {', '.join(sorted(missing))}")
    return "".join(lines)


def spelled(standard: Standard) -> str:
    """The standard as an SOP file writes it: 15m, 3h, 1d, open."""
    if standard.workdays is not None:
        return f"{standard.workdays}d"
    if standard.minutes is None:
        return "open"
    hours, rest = divmod(standard.minutes, 60)
    return f"{standard.minutes}m" if rest else f"{hours}h"
