"""The tuned layers and their head: they fit the packaged encoder, the intents and the present training data."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

from bot.nlu.examples import changed_share, read_examples
from bot.nlu.tuned import FOLDER, HEAD, RECIPE, find_head, find_layers
from tests.content.topics import INTENTS

# So much of the training data may have come or gone before tuning again pays.
MOST_CHANGED = 0.2


def test_without_tuned_layers_the_packaged_ones_serve(tmp_path: Path) -> None:
    assert find_layers(folder=tmp_path) == ({}, "e5")
    assert find_head(sorted(INTENTS), folder=tmp_path) is None


def test_the_head_knows_our_intents_and_gives_probabilities() -> None:
    head = find_head(sorted(INTENTS))

    assert head is not None
    shares = head.probabilities(np.random.default_rng(1).normal(size=(5, 384)).astype(np.float32))
    assert shares.shape == (5, len(INTENTS))
    assert np.allclose(shares.sum(axis=1), 1, atol=1e-5)
    assert find_head([*sorted(INTENTS), "another"]) is None


def test_it_was_tuned_on_about_the_present_examples() -> None:
    recipe = json.loads((FOLDER / RECIPE).read_text("utf-8"))

    changed = changed_share(recipe["sample"].split(), read_examples())

    assert changed <= MOST_CHANGED, f"{changed:.0%} of the examples came or went since: make tune"
    assert (FOLDER / HEAD).stat().st_size < 200_000
