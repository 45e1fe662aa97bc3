"""The files of a design: what came with the form, and links where it was too large to send."""

from collections.abc import Sequence
from typing import Any

from flows.content.channel import links_in
from flows.content.content import Version
from flows.monitoring.target import TargetKind
from flows.ports.desk import Desk
from flows.records.evidence import Evidence
from flows.settings import Office

REFUSED = "refused"
"""The step under which files are kept that cannot be a final."""


def final(each: Evidence) -> bool:
    """Whether it was sent as a file: a picture that the app compressed has no name."""
    return each.name is not None and each.step != REFUSED


async def files_of(
    desk: Desk, case: int, step: str, earlier: Sequence[Version]
) -> list[dict[str, Any]]:
    """Those that no earlier version has, in the order in which they came."""
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
