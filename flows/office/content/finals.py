"""Files of a design: those sent with the form, and links if they were too large to send."""

from collections.abc import Sequence
from typing import Any

from flows.content.channel import links_in
from flows.content.content import Version
from flows.monitoring.target import TargetKind
from flows.ports.desk import Desk
from flows.records.evidence import Evidence
from flows.settings import Office

REFUSED = "refused"
"""Step under which files that cannot be a final are saved."""


def final(each: Evidence) -> bool:
    """Whether it can be a final: sent as a file, since a picture compressed by the app has no
    name.
    """
    return each.name is not None and each.step != REFUSED


async def files_of(
    desk: Desk, case: int, step: str, earlier: Sequence[Version]
) -> list[dict[str, Any]]:
    """Files that no earlier version has, in order of arrival."""
    known = {each.get("evidence") for version in earlier for each in version.files}
    return [
        {
            "name": each.name,
            "sha256": each.sha256 or "",
            "kind": each.kind,
            "passable": each.passed_on and each.sha256 is not None,
            "evidence": each.id,
        }
        for each in await desk.evidence.of_case(case)
        if each.step == step and final(each) and each.id not in known
    ]


def linked(text: str) -> list[dict[str, Any]]:
    return [{"name": url, "sha256": "", "kind": "link"} for url in links_in(text)]


def internal_hosts(office: Office) -> frozenset[str]:
    """Hosts of the office's own sites that may lie in a private network."""
    return frozenset(
        each.address.partition("://")[2].partition("/")[0].partition(":")[0]
        for each in office.watch.targets
        if each.internal and each.kind is not TargetKind.HOST
    )
