"""Shared parts of a case's documents: letterhead, times and names in official wording.

Documents are written in Bahasa Indonesia, whatever language the reader uses.
"""

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, Protocol

from flows.records.document import Document
from flows.settings import Office
from flows.worktime import formatting
from flows.worktime.workday import workday

_CODE = re.compile(r"[a-z_]{1,20}")


class Words(Protocol):
    """A text of the locales by its id, in Bahasa Indonesia."""

    def __call__(self, id: str, **arguments: str | int) -> str: ...


def letterhead(office: Office) -> dict[str, Any]:
    government, agency, *contact = (*office.letter.kop, "", "")
    return {
        "government": government,
        "agency": agency,
        "contact": [line for line in contact if line],
    }


def at(milliseconds: int) -> datetime:
    return datetime.fromtimestamp(milliseconds / 1000, UTC)


def long_time(milliseconds: int, office: Office) -> str:
    return formatting.long_datetime(at(milliseconds), office.calendar.zone)


def short_time(milliseconds: int, office: Office) -> str:
    """A time for a column: `23-11-2026 08.15`."""
    local = formatting.local_time(at(milliseconds), office.calendar.zone)
    return f"{local:%d-%m-%Y %H.%M}"


def capital(text: str) -> str:
    """The text with a capital at its beginning."""
    return text[:1].upper() + text[1:]


def lasting(seconds: int) -> str:
    return (
        formatting.duration_words(timedelta(seconds=seconds))
        if seconds >= 60
        else "kurang dari 1 menit"
    )


def working(seconds: int, office: Office) -> str:
    """A length of working time, from a working day of the office on told in those."""
    if seconds < 60:
        return lasting(seconds)
    return formatting.working_words(timedelta(seconds=seconds), workday(office.calendar))


def standard(kept: Mapping[str, Any], words: Words) -> str:
    if kept.get("workdays"):
        return f"{kept['workdays']} hari kerja"
    return lasting(kept["minutes"] * 60) if kept.get("minutes") else words("standard-open")


def fault(content: Mapping[str, Any], words: Words) -> str:
    """Category and subcategory: `Jaringan/internet (kabel)`."""
    category = words(f"category-{content['category'] or 'none'}")
    sub = content["subcategory"]
    return f"{category} ({words(f'sub-{sub}')})" if sub else category


def step(content: Mapping[str, Any], line: Mapping[str, Any], words: Words) -> str:
    """The step's name, with its round from the second on."""
    name = words(f"step-{content['procedure']}-{line['step']}")
    return name if line["round"] == 1 else f"{name} (putaran {line['round']})"


def team(content: Mapping[str, Any]) -> str:
    return (
        "; ".join(
            f"{each['name']} (NIP {each['nip']})" if each["nip"] else each["name"]
            for each in content["team"]
        )
        or "–"
    )


def reporter(content: Mapping[str, Any]) -> str:
    return ", ".join(part for part in (content["reporter"], content["unit"]) if part) or "–"


def footer(document: Document, office: Office) -> str:
    made = formatting.long_datetime(document.created_at, office.calendar.zone)
    return f"Dibuat dari catatan penanganan, {made}; bukan tanda tangan."


def chosen(text: str, words: Words) -> str:
    """The answer as it was written; in words, if it was chosen from a list."""
    try:
        return words(f"choice-reason-{text}") if _CODE.fullmatch(text) else text
    except LookupError:
        return text


def listed(title: str, items: Sequence[str]) -> dict[str, Any]:
    return {"title": title, "text": "", "items": list(items)}


def written(title: str, text: str) -> dict[str, Any]:
    return {"title": title, "text": text, "items": []}
