"""Logs: in no failure, and nowhere in it, is a token written."""

import json
import logging
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
import structlog

from bot.runtime.logs import set_up_logs
from flows.language.tokens import MASK

TOKEN = "123456789:AAabcdefghijklmnopqrstuvwxyz0123456"
ANOTHER_TOKEN = "987654321:BBabcdefghijklmnopqrstuvwxyz0123456"
WEBHOOK_SECRET = "a-secret-of-no-known-shape"


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    root = logging.getLogger()
    level, raising, lines = root.level, logging.raiseExceptions, structlog.get_config()
    root.handlers.clear()  # pytest's own: the setup would close them, and each phase adds them
    yield
    root.handlers.clear()
    root.setLevel(level)
    logging.raiseExceptions = raising
    structlog.configure(**lines)


def _set_up(as_json: bool) -> None:
    """Called in the test itself, because a fixture has another output stream."""
    logging.getLogger().handlers.clear()
    set_up_logs(as_json, [TOKEN, WEBHOOK_SECRET, ""])


either = pytest.mark.parametrize("as_json", [False, True], ids=["for people", "json"])


def _failing(secret: str) -> None:
    try:
        raise ConnectionError(f"https://api.telegram.org/bot{secret}/getMe")
    except ConnectionError as error:
        raise RuntimeError(secret) from error


def _exception(secret: str) -> None:
    try:
        _failing(secret)
    except RuntimeError:
        structlog.get_logger().exception("update failed")


def _exception_elsewhere(secret: str) -> None:
    try:
        _failing(secret)
    except RuntimeError:
        logging.getLogger("aiohttp").exception("failed")


WAYS: dict[str, Callable[[str], None]] = {
    "event": lambda secret: structlog.get_logger().info(f"calling {secret} now"),
    "value": lambda secret: structlog.get_logger().info("x", url=f"/file/bot{secret}/a.jpg"),
    "key": lambda secret: structlog.get_logger().info("x", **{secret: 1}),
    "list": lambda secret: structlog.get_logger().info("x", all=[secret]),
    "mapping": lambda secret: structlog.get_logger().info("x", all={"a": {"b": secret}}),
    "bytes": lambda secret: structlog.get_logger().info("x", body=secret.encode()),
    "error as a value": lambda secret: structlog.get_logger().info("x", error=OSError(secret)),
    "exception": _exception,
    "exception of a library": _exception_elsewhere,
    "arguments of a library": lambda secret: logging.getLogger("x").warning("%s", (secret,)),
}


@either
@pytest.mark.parametrize("secret", [TOKEN, ANOTHER_TOKEN, WEBHOOK_SECRET])
@pytest.mark.parametrize("way", WAYS)
def test_a_secret_is_masked(
    as_json: bool, way: str, secret: str, capsys: pytest.CaptureFixture[str]
) -> None:
    _set_up(as_json)
    WAYS[way](secret)
    said = "".join(capsys.readouterr())
    assert MASK in said
    assert secret not in said
    assert secret.rpartition(":")[2] not in said


@either
def test_a_token_in_an_address_is_masked_also_when_it_is_escaped(
    as_json: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    _set_up(as_json)
    structlog.get_logger().info("x", url=f"/bot{ANOTHER_TOKEN.replace(':', '%3A')}/getMe")
    assert ANOTHER_TOKEN.partition(":")[2] not in capsys.readouterr().out


@either
def test_what_is_no_secret_stays_as_it_is(
    as_json: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    _set_up(as_json)
    structlog.get_logger().warning("message refused", outbox=17, kind="received", at="08:15")
    said = capsys.readouterr().out
    if as_json:
        line = json.loads(said)
        assert (line["event"], line["outbox"], line["level"]) == ("message refused", 17, "warning")
        assert line["timestamp"].endswith("Z")
    assert "message refused" in said
    assert MASK not in said


@either
def test_an_exception_is_told_with_its_cause(
    as_json: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    _set_up(as_json)
    _exception("nothing secret")
    said = capsys.readouterr().out
    assert "ConnectionError" in said
    assert "RuntimeError" in said


@either
def test_libraries_are_heard_from_warnings_on(
    as_json: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    _set_up(as_json)
    logging.getLogger("aiogram").info("quiet")
    logging.getLogger("aiogram").warning("loud")
    said = capsys.readouterr().err
    if as_json:
        line = json.loads(said)
        said = f"{line['level'].upper()} {line['logger']} {line['event']}\n"
    assert said == "WARNING aiogram loud\n"


@either
def test_a_line_that_cannot_be_written_is_not_shown_another_way(
    as_json: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    _set_up(as_json)
    logging.getLogger("x").warning("%d", TOKEN)
    assert TOKEN not in "".join(capsys.readouterr())


@either
def test_a_line_for_which_the_disk_has_no_room_stops_nothing(
    as_json: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Path("/dev/full").open("w") as full, suppress(OSError):
        monkeypatch.setattr("sys.stdout", full)
        _set_up(as_json)
        for say in (structlog.get_logger().info, structlog.get_logger().exception):
            say("message refused")
        full.close()


def test_without_a_terminal_each_line_is_json(capsys: pytest.CaptureFixture[str]) -> None:
    logging.getLogger().handlers.clear()
    set_up_logs(None, [TOKEN])
    structlog.get_logger().warning("polling failed", token=TOKEN)
    logging.getLogger("aiohttp").error("lost %s", TOKEN, exc_info=RuntimeError(TOKEN))
    out, err = capsys.readouterr()
    told = [json.loads(line) for line in (out + err).splitlines()]
    assert [(each["event"], each["level"]) for each in told] == [
        ("polling failed", "warning"),
        (f"lost {MASK}", "error"),
    ]
    assert MASK in told[1]["exception"]
    assert TOKEN not in out + err
