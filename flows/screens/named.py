"""Names on a page: a watched target, an address, an application, a unit."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from urllib.parse import urlsplit

from flows.faults.category import Category
from flows.faults.fault_words import NOUNS
from flows.monitoring.target import Target
from flows.screens.folding import folded, folded_words
from flows.screens.page import Page, text_of

_HOST = re.compile(
    r"(?<![\w@.-])(?:https?\W{0,3}/?/?)?"
    r"((?:[\w-]+\.)+(?:[a-z]{2,12}|[il1]d)|\d{1,3}(?:\.\d{1,3}){3})(?::\d+)?(?![\w-])",
    re.IGNORECASE,
)
_FILES = re.compile(r"\.(?:php|html?|js|css|py|jpe?g|png|docx?|xlsx?|pdf|dll|exe|sys|java)$", re.I)
_SYSTEM_LABEL = re.compile(
    r"(?:e-|sim[a-z]|si(?!tus)[a-z]{2}|app|aplikasi|absen|presensi|layanan)"
)
_SERVING = (
    "cloudflare.com",
    "nginx.org",
    "nginx.com",
    "apache.org",
    "google.com",
    "microsoft.com",
)
"""Addresses that error pages name beside the site's own."""
_OFFICIAL = (".go.id", ".desa.id", ".mil.id", ".sch.id", ".ac.id")
_NAME = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_EVERYDAY = frozenset(
    folded(word)
    for word in (
        *("situs", "website", "web", "portal", "sistem", "informasi", "aplikasi", "server"),
        *("kabupaten", "kota", "dinas", "kantor", "pemerintah", "layanan", "data", "host"),
        *("resmi", "utama", "jaringan", "internet", "online", "daerah", "badan", "unit", "dan"),
        *("publik", "pelayanan", "masyarakat", "elektronik", "pusat", "bagian", "kecamatan"),
        *("router", "switch", "printer", "gateway", "database", "login", "email", "absensi"),
        *("absen", "berita", "perpustakaan", "digital", "arsip", "laporan", "pegawai", "pasar"),
    )
)
_LEAST = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """The things that a page names, as far as it names one: "" otherwise. `official`: the address
    is one of a government office.
    """

    target: Target | None = None
    address: str = ""
    application: str = ""
    unit: str = ""

    @property
    def official(self) -> bool:
        return self.address.endswith(_OFFICIAL)

    @property
    def system(self) -> bool:
        """Whether the name is one of an information system."""
        label = self.address.partition(".")[0]
        return bool(self.application or (label and _SYSTEM_LABEL.match(label)))


def named_on(
    page: Page, told: Iterable[int], targets: Sequence[Target], units: Iterable[str]
) -> Named:
    """The things that the page names. `told`: the numbers of the lines that tell of the error,
    whose names count before others.
    """
    lines = [text_of(line) for line in page.lines]
    order = sorted(range(len(lines)), key=lambda number: number not in set(told))
    hosts = [host for number in order for host in _hosts(lines[number])]
    broken = [host for line in _rejoined(lines) for host in _hosts(line)]
    by_host = _by_host(broken, targets) or _by_host(hosts, targets)
    target = by_host or _by_name(lines, targets)
    known = "" if by_host is None else _host(by_host)
    return Named(
        target=target,
        address=known or (hosts[0] if hosts else ""),
        application=_application(lines),
        unit=target.unit if target and target.unit else _unit(lines, units),
    )


def _hosts(line: str) -> list[str]:
    found = (each[1].strip(".").lower() for each in _HOST.finditer(line.replace("’", "'")))
    own = (re.sub(r"\.[l1]d$", ".id", each) for each in found if not _FILES.search(each))
    return [each for each in own if not each.endswith(_SERVING)]


def _rejoined(lines: Sequence[str]) -> list[str]:
    """Addresses whole again that a narrow screen broke: "simpeg.kab-" and "uji.go.id"."""
    return [
        one.split()[-1] + other.split()[0]
        for one, other in pairwise(lines)
        if one.rstrip().endswith(("-", ".")) and other.strip()
    ]


def _host(target: Target) -> str:
    address = target.address
    split = urlsplit(address if "//" in address else f"//{address}")
    return (split.hostname or "").lower()


def _path(target: Target) -> str:
    return urlsplit(target.address).path.strip("/") if "//" in target.address else ""


def _same(read: str, known: str) -> bool:
    """Whether the host as it was read is the known one, but for letters that look alike."""
    one, other = folded(read.removeprefix("www.")), folded(known.removeprefix("www."))
    if one == other:
        return True
    if known.replace(".", "").isdigit() or min(len(one), len(other)) < _LEAST * 2:
        return False
    return _one_apart(one, other)


def _one_apart(one: str, other: str) -> bool:
    """Whether one letter at most is missing, added or changed."""
    if abs(len(one) - len(other)) > 1:
        return False
    at = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), None)
    if at is None:
        return True
    return one[at + 1 :] in (other[at + 1 :], other[at:]) or one[at:] == other[at + 1 :]


def _by_host(hosts: Sequence[str], targets: Sequence[Target]) -> Target | None:
    """The one target at the first host that any has; None if several share it."""
    for host in hosts:
        found = [each for each in targets if _same(host, _host(each))]
        exact = [each for each in found if folded(_host(each)) == folded(host)]
        roots = [each for each in exact or found if not _path(each)]
        if len(exact or found) == 1:
            return (exact or found)[0]
        if len(roots) == 1:
            return roots[0]
    return None


def _by_name(lines: Sequence[str], targets: Sequence[Target]) -> Target | None:
    """The one target whose own words all stand on the page, or whose whole name, or the first
    part of its host; None if several do.
    """
    in_order = [folded_words(line) for line in lines]
    said = {word for words in in_order for word in words}
    found = [each for each in targets if (own := _own(each)) and own <= said]
    longest = max((len(_own(each)) for each in found), default=0)
    best = [each for each in found if len(_own(each)) == longest]
    if not best:
        best = [each for each in targets if _label(each) in said or _spelled(each, in_order)]
    return best[0] if len(best) == 1 else None


def _label(target: Target) -> str | None:
    """The first part of the target's host if it is a word of its own: "sipasar"."""
    label = folded(_host(target).removeprefix("www.").partition(".")[0])
    return label if len(label) > _LEAST and label not in _EVERYDAY else None


def _spelled(target: Target, lines: Iterable[tuple[str, ...]]) -> bool:
    """Whether a line holds the whole name, which has several words."""
    name = folded_words(target.name)
    return len(name) > 1 and any(f" {' '.join(name)} " in f" {' '.join(each)} " for each in lines)


def _own(target: Target) -> frozenset[str]:
    words = (word for word in folded_words(target.name) if word not in _EVERYDAY)
    return frozenset(word for word in words if len(word) >= _LEAST)


def _application(lines: Iterable[str]) -> str:
    """The name of an application that the page names, as it stands there."""
    words = (found[0] for line in lines for found in _NAME.finditer(line))
    return next((word for word in words if folded(word) in _applications()), "")


@cache
def _applications() -> frozenset[str]:
    return frozenset(
        folded(phrase)
        for noun in NOUNS
        if noun.category is Category.INFORMATION_SYSTEM and noun.weight >= _LEAST
        for phrase in noun.phrases
        if len(phrase) >= _LEAST and phrase not in ("email", "e mail", "absen", "gmail", "surel")
    )


def _unit(lines: Iterable[str], units: Iterable[str]) -> str:
    """The longest unit whose name stands on the page."""
    said = f" {' '.join(word for line in lines for word in folded_words(line))} "
    known = (each for each in units if f" {' '.join(folded_words(each))} " in said)
    return max(known, key=len, default="")
