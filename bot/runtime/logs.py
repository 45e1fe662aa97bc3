"""Logs for a terminal or as JSON lines, with secrets masked everywhere."""

import json
import logging
import sys
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

import structlog

from flows.language.tokens import mask_tokens


class _Masking:
    """Masks each finished line: tokens by their shape, known secrets by value."""

    def __init__(self, secrets: Sequence[str]) -> None:
        self._secrets = [secret for secret in secrets if secret]

    def text(self, line: str) -> str:
        return mask_tokens(line, self._secrets)

    def __call__(self, logger: Any, method: str, line: Any) -> str:
        """Mask after rendering, because secrets may be in keys, lists and exceptions."""
        return self.text(str(line))


class _Lines(structlog.PrintLogger):
    """Lines on standard output. One that cannot be written, as on a full disk, stops nothing."""

    def msg(self, message: str) -> None:
        with suppress(OSError):
            super().msg(message)

    log = debug = info = warn = warning = msg
    fatal = failure = err = error = critical = exception = msg


class _MaskingFormatter(logging.Formatter):
    """Lines of libraries, masked after formatting; as JSON, one line each with its traceback."""

    def __init__(self, masking: _Masking, *, as_json: bool) -> None:
        super().__init__("%(levelname)s %(name)s %(message)s")
        self._masking = masking
        self._as_json = as_json

    def format(self, record: logging.LogRecord) -> str:
        text = super().format(record)
        if self._as_json:
            at = datetime.fromtimestamp(record.created, UTC).isoformat()
            told = {"event": record.getMessage(), "level": record.levelname.lower()}
            rest = {"exception": record.exc_text} if record.exc_text else {}
            line = {**told, "logger": record.name, "timestamp": at, **rest}
            text = json.dumps(line, ensure_ascii=False)
        return self._masking.text(text)


def set_up_logs(as_json: bool | None, secrets: Sequence[str]) -> None:
    """Configure logging; call once per process, before anything is logged. None: as JSON if
    standard output is no terminal.
    """
    as_json = not sys.stdout.isatty() if as_json is None else as_json
    masking = _Masking(secrets)
    renderer: Any = (
        structlog.processors.JSONRenderer(ensure_ascii=False)
        if as_json
        else structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)
    )
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            renderer,
            masking,
        ],
        logger_factory=lambda *_: _Lines(),
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
    )
    logging.raiseExceptions = False  # a line that cannot be written would be printed unmasked
    handler = logging.StreamHandler()
    handler.setFormatter(_MaskingFormatter(masking, as_json=as_json))
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
