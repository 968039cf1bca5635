"""What the shopper wants: models over sentence encoders, their probabilities averaged.

USE answers alone where it is sure; e5, ten times slower, is asked only where it is not. Tuned, e5 brings a head of its own,
and no training example need be encoded with it; as packaged it gets models that are trained with the bot.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.constants import INTENT, INTENT_NAME_KEY, PREDICTED_CONFIDENCE_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from sklearn.linear_model import LogisticRegression
from sklearn.neural_network import MLPClassifier

from bot.nlu.component import TrainedComponent
from bot.nlu.encoders import encoders
from bot.nlu.tuned import Head, find_head

RANKING_LENGTH = 10
# What the tuned head counts beside the models of USE: docs/adr/0008.
HEAD_SHARE = 0.75


@dataclass(frozen=True)
class Layers:
    """A trained network as plain arrays: weights and biases of each layer, ReLU between, softmax at the end."""

    weights: tuple[np.ndarray, ...]
    biases: tuple[np.ndarray, ...]

    def probabilities(self, vectors: np.ndarray) -> np.ndarray:
        values = vectors
        for weight, bias in zip(self.weights[:-1], self.biases[:-1]):
            values = np.maximum(values @ weight + bias, 0.0)
        scores = values @ self.weights[-1] + self.biases[-1]
        odds = np.exp(scores - scores.max(axis=1, keepdims=True))
        return np.asarray(odds / odds.sum(axis=1, keepdims=True))


@dataclass(frozen=True)
class IntentModels:
    """`quick` reads USE alone; `head` reads tuned e5, and without one `full` read USE and e5 side by side."""

    labels: tuple[str, ...]
    quick: tuple[Layers, ...]
    full: tuple[Layers, ...] = ()
    head: Head | None = None

    def quick_probabilities(self, use: np.ndarray) -> np.ndarray:
        return _average(self.quick, use)

    def full_probabilities(self, use: np.ndarray, e5: np.ndarray) -> np.ndarray:
        if self.head is None:
            return _average(self.full, np.concatenate([use, e5], axis=1))
        return HEAD_SHARE * self.head.probabilities(e5) + (1 - HEAD_SHARE) * self.quick_probabilities(use)


def _average(models: Sequence[Layers], vectors: np.ndarray) -> np.ndarray:
    return np.asarray(np.mean([model.probabilities(vectors) for model in models], axis=0))


def fit(texts: Sequence[str], labels: Sequence[str], config: dict[str, Any]) -> IntentModels:
    """Train on texts and their intents; vectors of texts met before are not computed again."""
    use = encoders().use_for_training(texts)
    names = tuple(sorted(set(labels)))
    wanted = np.array([names.index(label) for label in labels])
    quick = (_regression(use, wanted, config["regularisation"]), _network(use, wanted, config, seed=0))
    if head := find_head(names):
        return IntentModels(names, quick, head=head)
    both = np.concatenate([use, encoders().e5(texts, keep=True)], axis=1)
    full = (
        _regression(both, wanted, config["regularisation"]),
        *(_network(both, wanted, config, seed) for seed in range(config["networks"])),
    )
    return IntentModels(names, quick, full)


def _regression(vectors: np.ndarray, wanted: np.ndarray, strength: float) -> Layers:
    model = LogisticRegression(C=strength, max_iter=300).fit(vectors, wanted)
    return Layers((model.coef_.T.astype(np.float32),), (model.intercept_.astype(np.float32),))


def _network(vectors: np.ndarray, wanted: np.ndarray, config: dict[str, Any], seed: int) -> Layers:
    model = MLPClassifier(
        hidden_layer_sizes=(config["hidden"],),
        alpha=config["weight_decay"],
        max_iter=config["epochs"],
        learning_rate_init=config["learning_rate"],
        batch_size=min(64, len(vectors)),
        tol=0.0,
        n_iter_no_change=config["epochs"],
        random_state=seed,
    ).fit(vectors, wanted)
    return Layers(
        tuple(w.astype(np.float32) for w in model.coefs_), tuple(b.astype(np.float32) for b in model.intercepts_)
    )


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class IntentRanker(TrainedComponent[IntentModels]):
    """Sets the intent and a ranking; confidence is the averaged probability."""

    FILE = "intents.npz"

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {
            "regularisation": 20.0,
            "hidden": 256,
            "weight_decay": 1e-3,
            "learning_rate": 1e-3,
            "epochs": 20,
            "networks": 1,
            # USE alone decides at this probability and above.
            "sure_at": 0.9,
        }

    def learn(self, training_data: TrainingData) -> IntentModels:
        examples = training_data.intent_examples
        return fit(
            [example.get(TEXT) for example in examples], [example.get(INTENT) for example in examples], self._config
        )

    def keep_learnt(self, path: Path) -> None:
        assert self.learnt is not None, "trained first"
        save(self.learnt, path)

    @classmethod
    def read_learnt(cls, path: Path) -> IntentModels:
        return load(path)

    def read(self, message: Message) -> None:
        text = (message.get(TEXT) or "").strip()
        if not text or self.learnt is None:
            message.set(INTENT, {INTENT_NAME_KEY: None, PREDICTED_CONFIDENCE_KEY: 0.0}, add_to_output=True)
            return
        shares, asked_e5 = self._shares(text, self.learnt)
        order = np.argsort(-shares)[:RANKING_LENGTH]
        ranking = [
            {INTENT_NAME_KEY: self.learnt.labels[index], PREDICTED_CONFIDENCE_KEY: round(float(shares[index]), 4)}
            for index in order
        ]
        message.set(INTENT, ranking[0], add_to_output=True)
        message.set("intent_ranking", ranking, add_to_output=True)
        message.set("asked_e5", asked_e5, add_to_output=True)

    def _shares(self, text: str, models: IntentModels) -> tuple[np.ndarray, bool]:
        use = encoders().use([text])
        quick = models.quick_probabilities(use)[0]
        if quick.max() >= self._config["sure_at"]:
            return quick, False
        return models.full_probabilities(use, encoders().e5([text]))[0], True


def save(models: IntentModels, path: Path) -> None:
    arrays: dict[str, np.ndarray] = {"labels": np.array(models.labels)}
    for group, members in (("quick", models.quick), ("full", models.full)):
        for number, layers in enumerate(members):
            for depth, (weight, bias) in enumerate(zip(layers.weights, layers.biases)):
                arrays[f"{group}.{number}.{depth}.weight"] = weight
                arrays[f"{group}.{number}.{depth}.bias"] = bias
    if models.head:
        arrays |= {
            "head.mean": models.head.mean,
            "head.weights": models.head.weights,
            "head.biases": models.head.biases,
        }
    np.savez(path, **arrays)


def load(path: Path) -> IntentModels:
    with np.load(path) as kept:
        arrays = {name: kept[name] for name in kept.files}
    labels = tuple(arrays["labels"].tolist())
    head = None
    if "head.mean" in arrays:
        head = Head(labels, arrays["head.mean"], arrays["head.weights"], arrays["head.biases"])
    return IntentModels(labels, _group(arrays, "quick"), _group(arrays, "full"), head)


def _group(arrays: dict[str, np.ndarray], group: str) -> tuple[Layers, ...]:
    numbers = sorted({int(name.split(".")[1]) for name in arrays if name.startswith(f"{group}.")})
    return tuple(
        Layers(_stack(arrays, f"{group}.{number}", "weight"), _stack(arrays, f"{group}.{number}", "bias"))
        for number in numbers
    )


def _stack(arrays: dict[str, np.ndarray], prefix: str, what: str) -> tuple[np.ndarray, ...]:
    depths = sorted(int(name.split(".")[2]) for name in arrays if name.startswith(f"{prefix}.") and name.endswith(what))
    return tuple(arrays[f"{prefix}.{depth}.{what}"] for depth in depths)
