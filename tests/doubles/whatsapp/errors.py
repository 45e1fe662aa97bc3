"""Meta's errors, in the wording of the Graph API."""

from typing import Any

TITLES = {
    0: (401, "AuthException"),
    190: (401, "Invalid OAuth access token - the session has expired"),
    10: (403, "Application does not have permission for this action"),
    100: (400, "Invalid parameter"),
    130429: (429, "Rate limit hit"),
    131000: (500, "Something went wrong"),
    131026: (400, "Message undeliverable"),
    131042: (400, "Business eligibility payment issue"),
    131047: (400, "Re-engagement message"),
    131053: (400, "Media upload error"),
    131056: (400, "(Business Account, Consumer Account) pair rate limit hit"),
    132001: (404, "Template name does not exist in the translation"),
    132000: (400, "Number of parameters does not match the expected number of params"),
}


class GraphError(Exception):
    """An error answer. `ours` if the request was wrong regardless of state."""

    def __init__(self, code: int, details: str = "", *, ours: bool = False) -> None:
        super().__init__(f"{code} {details}")
        self.code = code
        self.details = details
        self.ours = ours

    @property
    def status(self) -> int:
        return TITLES.get(self.code, (400, ""))[0]

    def as_json(self) -> dict[str, Any]:
        title = TITLES.get(self.code, (400, "Error"))[1]
        return {
            "error": {
                "message": f"(#{self.code}) {title}",
                "type": "OAuthException",
                "code": self.code,
                "error_data": {"messaging_product": "whatsapp", "details": self.details},
                "fbtrace_id": "SAMPLE",
            }
        }
