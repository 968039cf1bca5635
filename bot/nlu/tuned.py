"""e5 tuned on our own training examples: its layers, laid over the packaged weights, and the head that names the intent.

They lie in `bot/nlu/e5_tuned` with the recipe; `make tune` makes them. Without them the packaged encoder serves, a few points worse.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

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


def find_layers(folder: Path = FOLDER) -> tuple[dict[str, bytes], str]:
    """Return the tuned layers by the names of their tensors, none where there are none, and a name for the encoder with them."""
    path = folder / LAYERS
    if not path.is_file():
        return {}, "e5"
    with np.load(path) as kept:
        layers = {name: kept[name].tobytes() for name in kept.files}
    return layers, f"e5-{hashlib.blake2b(path.read_bytes(), digest_size=6).hexdigest()}"
