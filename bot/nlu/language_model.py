"""Which of our languages a text is in, by the letters it is made of: a linear model over character n-grams, one against all.

Trained on the training examples, it knows what shoppers write in a chat: short, without accents, Arabic and Russian in Latin letters.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from sklearn.feature_extraction.text import HashingVectorizer
from sklearn.linear_model import SGDClassifier

FEATURES = 2**16
LONGEST_NGRAM = 4


@dataclass(frozen=True)
class LanguageModel:
    """`weights` (features, languages) and `biases` (languages)."""

    languages: tuple[str, ...]
    weights: np.ndarray
    biases: np.ndarray

    def shares(self, text: str) -> dict[str, float]:
        """Return how likely each language is by itself; what is none of ours is likely nowhere, so they need not add up to 1."""
        scores = (_ngrams().transform([text]) @ self.weights)[0] + self.biases
        return dict(zip(self.languages, (1 / (1 + np.exp(-scores))).tolist()))

    def save(self, path: Path) -> None:
        np.savez(path, languages=np.array(self.languages), weights=self.weights.astype(np.float16), biases=self.biases)


def fit(texts: Sequence[str], languages: Sequence[str]) -> LanguageModel:
    model = SGDClassifier(loss="log_loss", alpha=1e-6, max_iter=15, random_state=0).fit(
        _ngrams().transform(texts), languages
    )
    return LanguageModel(tuple(model.classes_.tolist()), model.coef_.T.astype(np.float32), model.intercept_)


def load(path: Path) -> LanguageModel:
    with np.load(path) as kept:
        return LanguageModel(tuple(kept["languages"].tolist()), kept["weights"].astype(np.float32), kept["biases"])


@lru_cache(maxsize=1)
def _ngrams() -> HashingVectorizer:
    return HashingVectorizer(
        analyzer="char_wb", ngram_range=(1, LONGEST_NGRAM), n_features=FEATURES, alternate_sign=False, dtype=np.float32
    )
