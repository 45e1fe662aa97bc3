"""Signed data of buttons, at most 64 bytes.

The platform warns that a callback may carry data that none of our buttons ever had. The MAC proves
that it is ours; whether the person may press it, and whether it still holds, is decided from the
database.
"""

import hmac
from base64 import urlsafe_b64encode

from handlers.views.parts.screen import ChoiceAction, Decide, Open, Pick

LIMIT = 64
MAC_BYTES = 8
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_DOTS = {"d": 4, "p": 4, "o": 2}


class ForgedData(Exception):
    """Data that we did not sign, or that was changed."""


class TooLong(ValueError):
    """An action that does not fit into a button."""


class Ambiguous(ValueError):
    """An action that would not be read back as it was: a part with a dot or a non-ASCII letter."""


def pack(action: ChoiceAction, key: bytes) -> str:
    """Spell and sign the data of a button. Raises TooLong, Ambiguous."""
    spelled = _spelled(action)
    data = f"{spelled}.{_mac(spelled, key)}"
    if len(data.encode()) > LIMIT:
        raise TooLong(data)
    if not data.isascii() or spelled.count(".") != _DOTS[spelled[0]]:
        raise Ambiguous(data)
    return data


def unpack(data: str, key: bytes) -> ChoiceAction:
    """Read the action of a button. Raises ForgedData."""
    spelled, _, mac = data.rpartition(".")
    given = mac.encode("utf-8", "surrogatepass")
    if len(data) > LIMIT or not hmac.compare_digest(given, _mac(spelled, key).encode()):
        raise ForgedData
    try:
        return _read(spelled.split("."))
    except (ValueError, IndexError) as error:
        raise ForgedData from error


def _mac(spelled: str, key: bytes) -> str:
    digest = hmac.digest(key, spelled.encode("utf-8", "surrogatepass"), "sha256")
    return urlsafe_b64encode(digest[:MAC_BYTES]).decode().rstrip("=")


def _spelled(action: ChoiceAction) -> str:
    if isinstance(action, Decide):
        return f"d.{_base36(action.case)}.{action.step}.{action.round}.{action.outcome}"
    if isinstance(action, Pick):
        return f"p.{action.form}.{action.field}.{action.value}.{action.token}"
    return f"o.{action.what}.{action.argument}"


def _read(parts: list[str]) -> ChoiceAction:
    if parts[0] == "d":
        _, case, step, round, outcome = parts
        return Decide(case=int(case, 36), step=step, round=int(round), outcome=outcome)
    if parts[0] == "p":
        _, form, field, value, token = parts
        return Pick(form=form, field=field, value=value, token=token)
    _, what, argument = parts
    return Open(what=what, argument=argument)


def _base36(number: int) -> str:
    if number < 0:
        raise Ambiguous(number)  # repeated division would stay at -1 for ever
    spelled = ""
    while True:
        number, digit = divmod(number, 36)
        spelled = DIGITS[digit] + spelled
        if not number:
            return spelled
