"""aiogram's models, each built when it is first used.

Importing aiogram builds the validators of all its 600 models, though it declares them
`defer_build`: two seconds and 90 MB, for the forty that an office uses.
"""

import sys
from typing import Any

from pydantic import BaseModel


def build_when_used() -> None:
    """Import aiogram without building its models; no effect if it is imported already.

    Pydantic builds a model that is not built yet when it is first used. All it lacks are the
    names in the models' annotations, which aiogram hands over while it is imported.
    """
    if "aiogram" in sys.modules:
        return
    build = BaseModel.__dict__["model_rebuild"]
    names: dict[str, Any] = {}

    def held_back(cls: type[BaseModel], /, *, _types_namespace: dict[str, Any]) -> None:
        names.update(_types_namespace)

    def built(cls: type[BaseModel], /, **how: Any) -> bool | None:
        done: bool | None = build.__func__(cls, **{"_types_namespace": names, **how})
        return done

    BaseModel.model_rebuild = classmethod(held_back)  # type: ignore[method-assign, assignment]
    try:
        from aiogram.methods.base import Response, TelegramMethod
        from aiogram.types.base import TelegramObject
    finally:
        BaseModel.model_rebuild = build  # type: ignore[method-assign]
    for base in (TelegramObject, TelegramMethod, Response):
        base.model_rebuild = classmethod(built)  # type: ignore[method-assign, assignment]
