"""Refusals of actions: a message id and its arguments. A refused action changes nothing."""

from typing import ClassVar


class Refusal(Exception):
    """An action that is refused. People read the text `message_id` with `arguments`."""

    message_id: ClassVar[str]

    def __init__(self, **arguments: str | int) -> None:
        super().__init__(self.message_id, arguments)
        self.arguments = arguments


class StepClosed(Refusal):
    """The case has moved on from this step; `case` is its number."""

    message_id = "refused-step-closed"

    def __init__(self, *, step: str, round: int, case: str) -> None:
        super().__init__(step=step, round=round, number=case)


class Stale(Refusal):
    """The step has been opened again since the card was sent."""

    message_id = "refused-stale"

    def __init__(self, *, step: str, claimed: int, current: int) -> None:
        super().__init__(step=step, claimed=claimed, current=current)


class NotYours(Refusal):
    """The outcome is for others; `role` says for whom: a role id, or reporter, team, system."""

    message_id = "refused-not-yours"

    def __init__(self, *, step: str, role: str) -> None:
        super().__init__(step=step, role=role)


class OwnReport(Refusal):
    """Nobody decides what they themselves reported."""

    message_id = "refused-own-report"


class NotNow(Refusal):
    """The step is not in the state the outcome needs; `guard` is what would have to hold."""

    message_id = "refused-not-now"

    def __init__(self, *, guard: str) -> None:
        super().__init__(guard=guard)


class UnknownOutcome(Refusal):
    """The step has no such outcome in the version that the case began with."""

    message_id = "refused-unknown"

    def __init__(self, *, outcome: str) -> None:
        super().__init__(outcome=outcome)


class MissingField(Refusal):
    """A field that the outcome needs was not given."""

    message_id = "refused-missing"

    def __init__(self, *, key: str) -> None:
        super().__init__(field=key)


class CaseClosed(Refusal):
    """The case has ended as `state`; `case` is its number."""

    message_id = "refused-case-closed"

    def __init__(self, *, state: str, case: str) -> None:
        super().__init__(state=state, number=case)


class NotOffered(Refusal):
    """A choice that is no longer offered, or never was."""

    message_id = "refused-old-choice"


class NobodyThere(Refusal):
    """A person or a request that is not on record."""

    message_id = "refused-unknown"


class AdminOnly(Refusal):
    """The person is not an admin now."""

    message_id = "refused-admin-only"


class LastAdmin(Refusal):
    """The change would leave the office without an admin."""

    message_id = "refused-last-admin"


class AuditorApart(Refusal):
    """`name` holds a role, a delegation or a shared account, which an auditor may not."""

    message_id = "refused-auditor-apart"


class RequestDecided(Refusal):
    """Another admin was first."""

    message_id = "refused-request-decided"


class NoVersion(Refusal):
    """There is no text yet, or none newer than the one that was returned."""

    message_id = "refused-no-version"


class ActedOn(Refusal):
    """The next person has already acted on the approval."""

    message_id = "refused-acted-on"


class EndedByOthers(Refusal):
    """A step is opened again only by whoever ended it, and only the same day."""

    message_id = "refused-ended-by-others"


class MovedOn(Refusal):
    """The work after a step is done, so the step stays closed."""

    message_id = "refused-moved-on"


class LinksMissing(Refusal):
    """Requested channels have no link; `channels` are their names."""

    message_id = "refused-links-missing"


class LastChannel(Refusal):
    """Content has to be published on at least one channel."""

    message_id = "refused-last-channel"


class RemarksOpen(Refusal):
    """`count` remarks of the approval are not ticked off."""

    message_id = "refused-remarks-open"


class ShotsMissing(Refusal):
    """A site refuses robots, and nobody has sent a screenshot of it."""

    message_id = "refused-shots-missing"


class MediaMissing(Refusal):
    """Material that a promotion needs is missing; `key` is the first such field."""

    message_id = "refused-media-missing"

    def __init__(self, *, key: str) -> None:
        super().__init__(field=key)


class NoAppointment(Refusal):
    """The schedule of a promotion is empty."""

    message_id = "refused-no-appointment"
