"""The engine, whisper.cpp. Runs in a worker, which keeps the model it has loaded.

Its bindings alone are used: their package would also fetch models and convert files.
"""

import json
import math
import os
import time
from importlib import import_module
from pathlib import Path
from typing import Any

from bot.reading.sounds.model import LIBRARY, has_weights
from bot.reading.sounds.nothing_said import LEAST_LOUD, LEAST_SURE, spoken
from bot.reading.sounds.samples import RATE, samples
from bot.worker.program import stand_back

SLICE = 30.0
"""Seconds that the engine always takes at once, however short the sound is."""


def load(_: bytes, model: str) -> bytes:
    """Load a model; whether it knows more languages than English. Raises EOFError for a file that
    ends before its weights.
    """
    if not has_weights(Path(model)):
        raise EOFError(model)
    engine, loaded = _loaded(model)
    return json.dumps({"multilingual": bool(engine.whisper_is_multilingual(loaded))}).encode()


def listen(
    data: bytes, model: str, language: str, about: str, most: float, patience: float
) -> bytes:
    """Words of the first `most` seconds of a sound. `about` are words that may be said, `patience`
    seconds for each SLICE.

    The answer has `text`, "" if nobody speaks; `seconds` that were heard; `longer` if there is
    more; `late` if the patience ended.
    """
    import numpy

    heard = samples(data, most + 1)
    sound = numpy.frombuffer(heard[: len(heard) // 2 * 2], numpy.int16)
    longer, sound = len(sound) > most * RATE, sound[: int(most * RATE)]
    wave = sound.astype(numpy.float32) / 32768
    seconds = len(wave) / RATE
    told = {"text": "", "seconds": seconds, "longer": longer, "late": False}
    if seconds < 0.3 or float(numpy.sqrt((wave * wave).mean())) < LEAST_LOUD:
        return json.dumps(told).encode()
    ends = time.monotonic() + patience * math.ceil(seconds / SLICE)
    text, sure, done = _words(model, wave, language, about, ends)
    told |= {"text": spoken(text) if sure >= LEAST_SURE else "", "late": not done}
    return json.dumps(told).encode()


_KEPT: dict[str, tuple[Any, Any]] = {}
"""The engine and the model that is loaded, by the model's path: one at most."""


def _loaded(model: str) -> tuple[Any, Any]:
    if model not in _KEPT:
        while _KEPT:
            engine, other = _KEPT.popitem()[1]
            engine.whisper_free(other)
        _KEPT[model] = _load(model)
    return _KEPT[model]


def _load(model: str) -> tuple[Any, Any]:
    os.environ["GGML_NO_BACKTRACE"] = "1"  # it would start a debugger before it ends
    engine = import_module(LIBRARY)
    stand_back()
    wishes = engine.whisper_context_default_params()
    wishes.use_gpu = False
    return engine, engine.whisper_init_from_file_with_params(model, wishes)


def _words(
    model: str, wave: Any, language: str, about: str, ends: float
) -> tuple[str, float, bool]:
    """The words, how sure the engine is of them (0 to 1), and whether it came to the end."""
    engine, loaded = _loaded(model)
    params = engine.whisper_full_default_params(
        engine.whisper_sampling_strategy.WHISPER_SAMPLING_GREEDY
    )
    params.n_threads = max(1, (os.cpu_count() or 1) // 2)
    params.language = language
    params.initial_prompt = about
    params.print_progress = False
    params.suppress_nst = True
    params.no_context = True
    params.temperature_inc = 0.0  # each new try takes as long again, and seldom hears more
    engine.assign_abort_callback(params, lambda: time.monotonic() > ends)
    done = engine.whisper_full(loaded, params, wave, len(wave)) == 0
    pieces, chances = [], []
    for number in range(engine.whisper_full_n_segments(loaded)):
        pieces.append(engine.whisper_full_get_segment_text(loaded, number))
        for place in range(engine.whisper_full_n_tokens(loaded, number)):
            if engine.whisper_full_get_token_id(loaded, number, place) < engine.whisper_token_eot(
                loaded
            ):
                chances.append(engine.whisper_full_get_token_p(loaded, number, place))
    sure = math.exp(sum(math.log(max(each, 1e-9)) for each in chances) / max(1, len(chances)))
    return b"".join(pieces).decode(errors="replace"), sure if chances else 0.0, done
