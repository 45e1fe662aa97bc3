"""Error answers of the double, in Telegram's own words."""

from typing import Any


class Refused(Exception):
    """An error reply: `code` is the HTTP status and error_code, `parameters` ResponseParameters.

    `ours` if the request is wrong regardless of state (a field, a length, an entity); otherwise
    the state has changed (blocked, deleted, too old), which a good bot must cope with.
    """

    def __init__(
        self,
        code: int,
        description: str,
        *,
        ours: bool = False,
        parameters: dict[str, Any] | None = None,
    ) -> None:
        super().__init__(f"{code} {description}")
        self.code = code
        self.description = description
        self.ours = ours
        self.parameters = parameters

    def as_json(self) -> dict[str, Any]:
        body: dict[str, Any] = {
            "ok": False,
            "error_code": self.code,
            "description": self.description,
        }
        if self.parameters:
            body["parameters"] = self.parameters
        return body


def wrong(reason: str) -> Refused:
    """400 for a request that could never have been right."""
    return Refused(400, f"Bad Request: {reason}", ours=True)


def missed(reason: str, **parameters: int) -> Refused:
    """400 for a request that came too late, or refers to something that is gone."""
    return Refused(400, f"Bad Request: {reason}", parameters=parameters or None)


def conflict(reason: str) -> Refused:
    """409: somebody else is fetching the updates."""
    return Refused(409, f"Conflict: {reason}")


def too_many(retry_after: int) -> Refused:
    """429, with `retry_after` in seconds."""
    return Refused(
        429,
        f"Too Many Requests: retry after {retry_after}",
        parameters={"retry_after": retry_after},
    )
