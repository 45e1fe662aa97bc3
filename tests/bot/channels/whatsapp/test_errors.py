"""Meta's error codes, mapped to the errors of every channel."""

import pytest

from bot.channels.channel import (
    ChannelError,
    ChatBusy,
    Refused,
    RetryLater,
    ServerTrouble,
    Unreachable,
)
from bot.channels.whatsapp.errors import Expired, WindowClosed, translated


@pytest.mark.parametrize(
    ("status", "code", "kind"),
    [
        (400, 131047, WindowClosed),
        (400, 131056, ChatBusy),
        (429, 130429, RetryLater),
        (429, 0, RetryLater),
        (400, 131026, Unreachable),
        (401, 190, Expired),
        (500, 131000, ServerTrouble),
        (503, 0, ServerTrouble),
        (400, 131042, RetryLater),
        (400, 80007, RetryLater),
        (400, 131048, RetryLater),
        (403, 368, RetryLater),
        (400, 100, Refused),
        (404, 132001, Refused),
    ],
)
def test_an_error_is_what_delivery_can_act_on(
    status: int, code: int, kind: type[ChannelError]
) -> None:
    error = translated(status, {"error": {"code": code, "message": "x"}})
    assert type(error) is kind


@pytest.mark.parametrize("answer", [{}, {"error": "x"}, {"error": {"code": "x"}}])
def test_an_answer_without_an_error_is_none_the_less_one(answer: dict[str, object]) -> None:
    assert isinstance(translated(400, answer), Refused)
