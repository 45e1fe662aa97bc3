"""A whisper model written as whisper.cpp reads it: numbers, mel filters, vocabulary, tensors."""

import math
import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy
from numpy.typing import NDArray

Tensor = NDArray[numpy.floating]

MAGIC = 0x67676D6C
MELS, BINS = 80, 201
_RATE, _LINEAR_TO = 16_000, 1000.0
_STEP = 200.0 / 3
_TOP = 45.245640471924965
"""The mel of 8 kHz."""
_HALF = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """Sizes of a model; audio and text alike."""

    vocabulary: int = 51865
    states: int
    heads: int
    layers: int
    audio: int = 1500
    text: int = 448

    @property
    def numbers(self) -> tuple[int, ...]:
        own = (self.states, self.heads, self.layers)
        return (self.vocabulary, self.audio, *own, self.text, *own, MELS, _HALF)


def write(
    path: Path, shape: Shape, vocabulary: Sequence[bytes], tensors: Mapping[str, Tensor]
) -> None:
    """Write a model. Matrices are kept in half precision, as OpenAI's are."""
    filters = mel_filters()
    with path.open("wb") as file:
        file.write(struct.pack("<I11i", MAGIC, *shape.numbers))
        file.write(struct.pack("<2i", *filters.shape) + filters.tobytes())
        file.write(struct.pack("<i", len(vocabulary)))
        for token in vocabulary:
            file.write(struct.pack("<i", len(token)) + token)
        for name, tensor in tensors.items():
            half = tensor.ndim > 1 and "positional" not in name and not name.endswith("bias")
            head = (tensor.ndim, len(name), int(half), *reversed(tensor.shape))
            file.write(struct.pack(f"<{len(head)}i", *head) + name.encode())
            kind = numpy.float16 if half else numpy.float32
            file.write(numpy.ascontiguousarray(tensor, kind).tobytes())


def mel_filters() -> NDArray[numpy.float32]:
    """Slaney's filters, MELS by BINS."""
    mels = numpy.linspace(0.0, _TOP, MELS + 2)
    edge, bend = _LINEAR_TO / _STEP, math.log(6.4) / 27.0
    hertz = numpy.where(
        mels < edge,
        _STEP * mels,
        _LINEAR_TO * numpy.exp(bend * (numpy.maximum(mels, edge) - edge)),
    )
    widths = numpy.diff(hertz)
    ramps = hertz[:, None] - numpy.linspace(0, _RATE / 2, BINS)[None]
    below, above = -ramps[:-2] / widths[:-1, None], ramps[2:] / widths[1:, None]
    filters = numpy.maximum(0, numpy.minimum(below, above))
    filters *= (2.0 / (hertz[2:] - hertz[:-2]))[:, None]
    return filters.astype(numpy.float32)
