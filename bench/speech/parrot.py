"""A model of a few numbers that hears nothing and always says the same words.

Each token's vector points in a direction of its own; the decoder's one layer turns the vector of a
token into that of the one that follows it in the sentence.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy

from bench.speech.ggml import MELS, Shape, Tensor, write

STATES = 16
_END, _LANGUAGES = 50257, 99
_TRANSCRIBE = _END + 3 + _LANGUAGES
_TIMES = _TRANSCRIBE + 5
"""The token of 0.00 s; each further one is 0.02 s later."""
_LAST_TIME = _TIMES + 1500
_LOUD = 6.0


def write_parrot(path: Path, words: Sequence[str], *, english: bool = False) -> None:
    """Write a model that says `words`, at most STATES - 5, each different. `english`: it knows no
    other language.
    """
    fewer = int(english)
    spoken = [f" {word}".encode() for word in words]
    vocabulary = [*_bytes(), b" -", b" '", *spoken]
    first = len(vocabulary) - len(spoken)
    vocabulary += [f"<{number}>".encode() for number in range(_END - fewer - len(vocabulary))]
    said = [*range(first, first + len(spoken))]
    ends = [_TRANSCRIBE - fewer, _TIMES - fewer, *said, _LAST_TIME - fewer, _END - fewer]
    shape = Shape(vocabulary=51865 - fewer, states=STATES, heads=1, layers=1)
    write(path, shape, vocabulary, dict(_tensors(shape, ends)))


def _bytes() -> Iterator[bytes]:
    return (bytes([each]) for each in range(256))


def _tensors(shape: Shape, chain: Sequence[int]) -> Iterator[tuple[str, Tensor]]:
    size = shape.states
    vectors = numpy.zeros((shape.vocabulary, size))
    for place, token in enumerate(chain):
        vectors[token, place] = 4.0
    yield "encoder.positional_embedding", numpy.zeros((shape.audio, size))
    for number, (given, width) in enumerate(((MELS, 3), (size, 3)), 1):
        yield f"encoder.conv{number}.weight", numpy.zeros((size, given, width))
        yield f"encoder.conv{number}.bias", numpy.zeros((size, 1))
    yield from _norm("encoder.ln_post", size)
    yield "decoder.positional_embedding", numpy.zeros((shape.text, size))
    yield "decoder.token_embedding.weight", vectors
    yield from _norm("decoder.ln", size)
    for side in ("encoder", "decoder"):
        block = f"{side}.blocks.0"
        yield from _norm(f"{block}.attn_ln", size)
        yield from _attention(f"{block}.attn", size)
        if side == "decoder":
            yield from _norm(f"{block}.cross_attn_ln", size)
            yield from _attention(f"{block}.cross_attn", size)
        yield from _norm(f"{block}.mlp_ln", size)
        follows = numpy.zeros((size, 4 * size))
        for place in range(len(chain) - 1 if side == "decoder" else 0):
            follows[place + 1, place] = _LOUD
        yield f"{block}.mlp.0.weight", numpy.eye(4 * size, size)
        yield f"{block}.mlp.0.bias", numpy.zeros(4 * size)
        yield f"{block}.mlp.2.weight", follows
        yield f"{block}.mlp.2.bias", numpy.zeros(size)


def _norm(name: str, size: int) -> Iterator[tuple[str, Tensor]]:
    yield f"{name}.weight", numpy.ones(size)
    yield f"{name}.bias", numpy.zeros(size)


def _attention(name: str, size: int) -> Iterator[tuple[str, Tensor]]:
    for part in ("query", "key", "value", "out"):
        yield f"{name}.{part}.weight", numpy.zeros((size, size))
        if part != "key":
            yield f"{name}.{part}.bias", numpy.zeros(size)
