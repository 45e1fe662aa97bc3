"""State of a target after several findings: one lost packet is no fault."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from flows.monitoring.finding import NETWORK, Finding, Health
from flows.monitoring.target import Target, WatchRule

LEAST_FOR_LINK = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """The health last reported of a target, `since` when, and the latest findings, newest last.

    `warned` is the time of the last warning that the certificate will expire; `case` is the fault
    reported about the target; `words` and `evidence` (a file's hash) describe what was found at
    the last change for the worse.
    """

    target: str
    health: Health = Health.UP
    since: datetime | None = None
    recent: tuple[Health, ...] = ()
    last: Finding | None = None
    warned: datetime | None = None
    case: int | None = None
    words: str = ""
    evidence: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A change worth reporting: from `was` to the new state's health."""

    standing: Standing
    was: Health


def observe(
    standing: Standing, finding: Finding, rule: WatchRule
) -> tuple[Standing, Change | None]:
    """The state after one more finding, and the change if it is certain by now.

    Worse is certain once enough findings in a row were at least that bad; better once `good_after`
    of them were no worse. A finding older than the last one is ignored.
    """
    if standing.last is not None and finding.at < standing.last.at:
        return standing, None
    longest = max(rule.bad_after, rule.good_after, rule.suspicious_after)
    recent = (*standing.recent, finding.health)[-longest:]
    after = replace(standing, recent=recent, last=finding)
    certain = _certain(standing.health, recent, rule)
    if certain is standing.health:
        return replace(after, since=standing.since or finding.at), None
    after = replace(after, health=certain, since=finding.at)
    return after, Change(standing=after, was=standing.health)


def _certain(told: Health, recent: Sequence[Health], rule: WatchRule) -> Health:
    for worse in reversed(Health):
        needed = rule.suspicious_after if worse is Health.SUSPICIOUS else rule.bad_after
        last = recent[-needed:]
        enough = len(last) == needed and all(each.severity >= worse.severity for each in last)
        if worse.severity > told.severity and enough:
            return worse
    last = recent[-rule.good_after :]
    better = max(last, key=lambda each: each.severity, default=told)
    enough = len(last) == rule.good_after
    return better if enough and better.severity < told.severity else told


def certificate_ends(standing: Standing, rule: WatchRule, again_after_days: int = 7) -> bool:
    """Whether to warn that the certificate will expire: every `again_after_days` days while it is
    due.
    """
    last = standing.last
    if last is None or last.days_left is None or last.days_left > rule.certificate_days:
        return False
    return standing.warned is None or (last.at - standing.warned).days >= again_after_days


def link_is_down(targets: Sequence[Target], findings: Mapping[str, Finding]) -> bool:
    """Whether our own link is down: every external target fails, each with a network cause."""
    outside = [
        findings[each.key] for each in targets if not each.internal and each.key in findings
    ]
    failed = [each for each in outside if each.health is Health.DOWN and each.cause in NETWORK]
    return len(outside) >= LEAST_FOR_LINK and len(failed) == len(outside)
