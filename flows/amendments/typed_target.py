"""A target to watch as an admin types it: "Portal desa, https://desa.example"."""

import ipaddress
import re
from collections.abc import Collection
from urllib.parse import urlsplit

from flows.amendments.amendment import Amendment, AmendmentKind
from flows.amendments.typed import Unclear
from flows.monitoring.target import TargetKind

_URL = re.compile(r"https?://\S+", re.IGNORECASE)
_HOST = re.compile(
    r"(?P<host>[A-Za-z0-9][A-Za-z0-9.-]*\.[A-Za-z0-9-]+)(?P<ports>(?::\d{1,5})?)\S*"
)
_LONGEST_NAME = 60
_KEY = 16


def target(text: str, taken: Collection[str]) -> Amendment:
    """A website by its address, or a host with a port. `taken` are keys in use. Raises Unclear
    with the reason address, name or internal.
    """
    line = " ".join(text.split())
    found = _URL.search(line) or _HOST.search(line)
    if found is None:
        raise Unclear("address", line)
    address = found[0].rstrip(".,;)")
    name = f"{line[: found.start()]} {line[found.end() :]}"
    name = " ".join(name.split()).strip(" ,:;-–()")[:_LONGEST_NAME]
    if not name:
        raise Unclear("name", line)
    value = _reached(address, line)
    return Amendment(
        kind=AmendmentKind.TARGET,
        key=_key(name, taken),
        value={"name": name[:1].upper() + name[1:], **value},
    )


def _reached(address: str, line: str) -> dict[str, object]:
    url = address.lower().startswith("http")
    try:
        parts = urlsplit(address if url else f"//{address}")
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise Unclear("address", line) from None
    if not host or parts.username or port == 0:
        raise Unclear("address", line)
    if _is_internal(host):
        raise Unclear("internal", line)
    if url or port is None:
        full = address if url else f"https://{address}"
        return {"address": full, "kind": TargetKind.WEBSITE.value, "ports": []}
    return {"address": host, "kind": TargetKind.HOST.value, "ports": [port]}


def _is_internal(host: str) -> bool:
    """Only office.toml may name what lies in the office's own network (`internal = true`)."""
    try:
        return not ipaddress.ip_address(host).is_global
    except ValueError:
        return host == "localhost" or host.endswith((".local", ".lan", ".internal", ".localhost"))


def _key(name: str, taken: Collection[str]) -> str:
    slug = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")[:_KEY].strip("-") or "situs"
    key, number = slug, 1
    while key in taken:
        number += 1
        key = f"{slug[: _KEY - 1 - len(str(number))]}-{number}"
    return key
