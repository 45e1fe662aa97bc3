"""Monitored targets of office.toml: [monitor], and a [[target]] for each website or host."""

import re
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit

from bot.config.roles import Reading
from flows.monitoring.target import Target, TargetKind, Watch, WatchRule

KEYS = frozenset(
    {"key", "name", "kind", "address", "ports", "expects", "forbids", "internal", "unit"}
)
_KEY = re.compile(r"[a-z0-9][a-z0-9-]{0,15}")
_HOST = re.compile(r"[A-Za-z0-9:][A-Za-z0-9.:-]{0,252}")
_TABLE = "target"
MOST = 50


def watch(reader: Reading, targets: object) -> Watch:
    """Read the monitor's targets and rule. Mistakes are reported with target and key."""
    found = targets if isinstance(targets, list) else []
    if not isinstance(targets, list):
        reader.mistakes.append(f"[[{_TABLE}]]: expected tables, found {targets!r}")
    if len(found) > MOST:
        reader.mistakes.append(f"[[{_TABLE}]]: at most {MOST}, found {len(found)}")
    kept: list[Target] = []
    for place, table in enumerate(found, start=1):
        target = _target(reader, place, table) if isinstance(table, dict) else None
        if target is not None and any(target.key == each.key for each in kept):
            reader.mistakes.append(f"[[{_TABLE}]] {place}: two are called {target.key!r}")
        elif target is not None:
            kept.append(target)
    return Watch(targets=tuple(kept), rule=_rule(reader))


def _rule(reader: Reading) -> WatchRule:
    return WatchRule(
        every=timedelta(minutes=_count(reader, "every_minutes", 5, 24 * 60)),
        bad_after=_count(reader, "bad_after", 3, 100),
        good_after=_count(reader, "good_after", 2, 100),
        suspicious_after=_count(reader, "suspicious_after", 2, 100),
        slow=timedelta(seconds=_count(reader, "slow_seconds", 5, 20)),
        certificate_days=_count(reader, "certificate_days", 14, 365),
    )


def _count(reader: Reading, key: str, default: int, most: int) -> int:
    value: int = reader.value("monitor", key, int, default)
    if not 0 < value <= most:
        reader.mistakes.append(f"[monitor] {key}: expected 1 to {most}, found {value}")
        return default
    return value


def _target(reader: Reading, place: int, table: Mapping[str, Any]) -> Target | None:
    """Read one target and report all its mistakes; None if it has any."""
    before = len(reader.mistakes)

    def wrong(key: str, expected: str) -> None:
        reader.mistakes.append(
            f"[[{_TABLE}]] {place} {key}: expected {expected}, found {table.get(key)!r}"
        )

    for key in sorted(table.keys() - KEYS):
        reader.mistakes.append(f"[[{_TABLE}]] {place} {key}: nothing is called that here")
    for key in ("key", "name", "address", "expects", "unit"):
        if not isinstance(table.get(key, ""), str):
            wrong(key, "text")
    if not _KEY.fullmatch(str(table.get("key", ""))):
        wrong("key", "small letters, figures and - (at most 16)")
    if not table.get("name"):
        wrong("name", "what people call it")
    kinds = [kind.value for kind in TargetKind]
    if table.get("kind") not in kinds:
        wrong("kind", f"one of {', '.join(kinds)}")
    elif not _reachable(table):
        wrong("address", "a host, with `ports`" if table["kind"] == "host" else "a http(s) URL")
    if not isinstance(table.get("internal", False), bool):
        wrong("internal", "true or false")
    if not _texts(table.get("forbids", [])):
        wrong("forbids", "a list of texts")
    return _made(table) if len(reader.mistakes) == before else None


def _made(table: Mapping[str, Any]) -> Target:
    return Target(
        key=table["key"],
        name=table["name"],
        kind=TargetKind(table["kind"]),
        address=table["address"],
        ports=tuple(table.get("ports", ())),
        expects=table.get("expects", ""),
        forbids=tuple(table.get("forbids", ())),
        internal=table.get("internal", False),
        unit=table.get("unit", ""),
    )


def _reachable(table: Mapping[str, Any]) -> bool:
    address, ports = table.get("address"), table.get("ports", [])
    if not isinstance(address, str) or not isinstance(ports, list):
        return False
    if table["kind"] == TargetKind.HOST:
        numbered = all(isinstance(p, int) and not isinstance(p, bool) for p in ports)
        return bool(
            _HOST.fullmatch(address)
            and ports
            and numbered
            and all(0 < port < 65536 for port in ports)
        )
    try:
        url = urlsplit(address)
        return (
            url.scheme in ("http", "https")
            and bool(url.hostname)
            and not url.username
            and url.port != 0
            and not ports
        )
    except ValueError:
        return False


def _texts(values: object) -> bool:
    return isinstance(values, Sequence) and all(isinstance(v, str) and v for v in values)
