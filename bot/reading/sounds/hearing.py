"""Voice notes heard in a worker with limits, one after another."""

import asyncio
import json
import math
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import structlog

from bot.reading.sounds import whisper
from bot.reading.sounds.model import NoModel, SpeechModel, find
from bot.worker.process import Limits, NotDone, Worker

log = structlog.get_logger()

LONGEST = 120.0
"""Seconds of a voice note that are heard."""
PATIENCE = 90.0
"""Seconds for each half minute of a voice note."""
_LOADING = 60.0
IDLE = 600.0
_BESIDE = 1280 * 1024 * 1024
"""Address space beside the model's, most of which the libraries only reserve."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """Words of a voice note, "" if nobody speaks. `longer`: only its first LONGEST seconds.
    `trouble`: a code of NoModel, or crashed or slow, if the engine failed.
    """

    text: str = ""
    longer: bool = False
    trouble: str = ""


class Listener:
    """Hears voice notes with the model in a folder; with none, nothing."""

    def __init__(
        self, folder: str, *, longest: float = LONGEST, patience: float = PATIENCE
    ) -> None:
        self._folder = folder
        self._longest = longest
        self._patience = patience
        self._tried: tuple[SpeechModel, str] | None = None
        self._turn = asyncio.Lock()

    @property
    def wanted(self) -> bool:
        """Whether the office has a folder for a model."""
        return bool(self._folder)

    @property
    def able(self) -> bool:
        """Whether the folder has a model, and what it needs is installed."""
        try:
            return self.wanted and find(Path(self._folder)) is not None
        except NoModel:
            return False

    async def trouble(self) -> str:
        """The reason why nothing can be heard, as a code; "" if a model can. It is loaded once for
        this.
        """
        async with self._turn:
            return (await self._usable())[1] if self.wanted else ""

    async def hear(self, data: bytes, language: str, about: str = "") -> Heard:
        """The words of a voice note in its language; `about` are words that may be said."""
        async with self._turn:
            model, trouble = await self._usable() if self.wanted else (None, "")
            if model is None:
                return Heard(trouble=trouble)
            told = await self._listened(model, data, language=language, about=about)
        if told is None:
            return Heard(trouble="crashed")
        if told["late"]:
            return Heard(trouble="slow")
        return Heard(text=str(told["text"]), longer=bool(told["longer"]))

    async def _usable(self) -> tuple[SpeechModel | None, str]:
        """The model, or why there is none that can be used."""
        try:
            model = await asyncio.to_thread(find, Path(self._folder))
        except NoModel as error:
            return None, str(error)
        if self._tried is None or self._tried[0] != model:
            self._tried = (model, await self._loading(model))
        trouble = self._tried[1]
        return (None if trouble else model), trouble

    async def _loading(self, model: SpeechModel) -> str:
        try:
            async with Worker(self._limits(model)) as worker:
                told = json.loads(await worker(whisper.load, model=model.path))
        except (NotDone, OSError) as error:
            log.warning("no speech model", error=str(error)[-300:])
            return "damaged"
        return "" if told["multilingual"] else "english"

    async def _listened(
        self, model: SpeechModel, data: bytes, **told: object
    ) -> Mapping[str, object] | None:
        limits = {"most": self._longest, "patience": self._patience}
        try:
            async with Worker(self._limits(model)) as worker:
                answer = await worker(whisper.listen, data, model=model.path, **limits, **told)
        except (NotDone, OSError) as error:
            log.warning("voice note not heard", error=str(error)[-300:])
            return None
        found: Mapping[str, object] = json.loads(answer)
        return found

    def _limits(self, model: SpeechModel) -> Limits:
        whole = self._patience * math.ceil(self._longest / whisper.SLICE) + _LOADING
        return Limits(
            patience=whole,
            memory=_BESIDE + 2 * model.size,
            seconds=int(whole) * (os.cpu_count() or 1),
            idle=IDLE,
        )
