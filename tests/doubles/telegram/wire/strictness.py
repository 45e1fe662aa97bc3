"""Requests parsed as Telegram parses them, then validated with aiogram's own method models.

Stricter than Telegram in one point: a field that the method does not have is refused.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any, get_args

from aiogram import methods
from aiogram.methods import TelegramMethod
from aiogram.types import BufferedInputFile, InputFile
from pydantic import BaseModel, ValidationError

from tests.doubles.telegram.wire.refusals import Refused, wrong

Json = dict[str, Any]

WHOLE = re.compile(r"-?\d+")
ATTACHED = "attach://"
TRUE = frozenset({"true", "yes", "1"})
EMPTY = {
    "chat_id": "chat_id is empty",
    "text": "message text is empty",
    "message_id": "message identifier is not specified",
    "callback_query_id": "QUERY_ID_INVALID",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Upload:
    """A file sent with a request."""

    name: str
    mime: str
    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """One call: the method's official name, its decoded fields, and files by part name."""

    method: str
    params: Json
    uploads: dict[str, Upload] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """Form encoding of a method's fields: as text, as a flag, or as JSON."""

    model: type[TelegramMethod[Any]]
    texts: frozenset[str]
    flags: frozenset[str]


@cache
def shape_of(method: str) -> Shape:
    """Find aiogram's SendMessage by "sendMessage", with the kinds of its fields."""
    model: type[TelegramMethod[Any]] = getattr(methods, method[0].upper() + method[1:])
    model.model_rebuild()  # earlier, its fields are not known by their types
    kinds = {
        name: set(get_args(info.annotation)) or {info.annotation}
        for name, info in model.model_fields.items()
    }
    return Shape(
        model=model,
        texts=frozenset(n for n, k in kinds.items() if str in k or InputFile in k),
        flags=frozenset(n for n, k in kinds.items() if bool in k),
    )


def decoded(method: str, raw: Json) -> Json:
    """Decode form fields; values from JSON stay as they are."""
    shape = shape_of(method)
    return {name: _decoded(shape, name, value) for name, value in raw.items()}


def _decoded(shape: Shape, name: str, value: Any) -> Any:
    if not isinstance(value, str):
        return value
    if name in shape.texts:
        return int(value) if name.endswith("chat_id") and WHOLE.fullmatch(value) else value
    if name in shape.flags:
        return value.lower() in TRUE
    if name not in shape.model.model_fields:
        return value
    try:
        return json.loads(value)
    except ValueError as error:
        raise wrong(f"can't parse {name} JSON object") from error


def hold_against_model(ask: Ask) -> None:
    """Raise Refused for a missing, mistyped or unknown field at any depth."""
    params = _with_files(ask.params, ask.uploads) if ask.uploads else ask.params
    try:
        call = shape_of(ask.method).model.model_validate(params)
    except ValidationError as error:
        raise _said(ask.method, error) from error
    unknown = next(_unknown(call, ""), None)
    if unknown is not None:
        raise wrong(f'{ask.method} has no field "{unknown}"')


def _said(method: str, error: ValidationError) -> Refused:
    first = error.errors(include_url=False, include_input=False)[0]
    name = ".".join(str(part) for part in first["loc"])
    if first["type"] == "missing":
        return wrong(EMPTY.get(name, f'field "{name}" of {method} is required'))
    return wrong(f'can\'t parse field "{name}" of {method}: {first["msg"]}')


def _unknown(value: Any, path: str) -> Iterator[str]:
    if isinstance(value, BaseModel):
        yield from (f"{path}{name}" for name in value.model_extra or ())
        for name in value.model_fields_set:
            yield from _unknown(getattr(value, name, None), f"{path}{name}.")
    elif isinstance(value, list):
        for item in value:
            yield from _unknown(item, path)


def _with_files(value: Any, uploads: dict[str, Upload]) -> Any:
    """Replace names of attached files by the files, which the models expect."""
    if isinstance(value, dict):
        return {key: _with_files(item, uploads) for key, item in value.items()}
    if isinstance(value, list):
        return [_with_files(item, uploads) for item in value]
    if isinstance(value, str) and value.startswith(ATTACHED):
        known = value.removeprefix(ATTACHED) in uploads
        return BufferedInputFile(b"", filename="attached") if known else value
    return value
