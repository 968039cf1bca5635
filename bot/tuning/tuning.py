"""Tuning: all layers of e5 and a head that names the intent learn from our examples; goes on where it was stopped."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from itertools import chain
from pathlib import Path

import numpy as np
import torch
from sklearn.linear_model import LogisticRegression
from torch import Tensor, nn
from torch.nn import functional

from bot.nlu import tuned
from bot.nlu.e5_file import E5File
from bot.nlu.e5_tokens import E5Tokens
from bot.nlu.examples import Example
from bot.tuning.joining import Joining, Message
from bot.tuning.network import Batch, Encoder, batch


@dataclass(frozen=True)
class Recipe:
    """What was found best: see docs/adr."""

    epochs: int = 3
    batch_size: int = 32
    learning_rate: float = 2e-4
    # Each layer below learns this much slower.
    decay_downward: float = 0.9
    head_learning_rate: float = 2e-3
    weight_decay: float = 0.01
    dropout: float = 0.1
    label_smoothing: float = 0.1
    # Share of tokens that are hidden while learning.
    masked: float = 0.05
    # Share of batches whose examples have others put after them: messages of several wishes.
    joined: float = 0.15
    warm_up: float = 0.1
    most_gradient: float = 1.0
    # Examples that the head starts from.
    head_examples: int = 6000
    # Of a longer example the first count.
    most_tokens: int = 64
    seed: int = 0


# To go on from layers tuned before, when there are more examples: shorter, and in smaller steps.
ON = Recipe(epochs=2, learning_rate=1e-4, head_learning_rate=5e-4)


class Head(nn.Module):
    """Names the intent from a vector: its difference to the mean of all, made as long as tuned.SCALE, times weights."""

    def __init__(self, mean: Tensor, labels: int) -> None:
        super().__init__()
        self.register_buffer("mean", mean)
        self.linear = nn.Linear(len(mean), labels)

    def features(self, vectors: Tensor) -> Tensor:
        return functional.normalize(vectors - self.mean, dim=-1) * tuned.SCALE

    def forward(self, vectors: Tensor) -> Tensor:
        return self.linear(self.features(vectors))


class Tuning:
    """The state of one tuning. `keep` is the file that it goes on from; `begin_with` a head tuned before."""

    def __init__(
        self,
        file: E5File,
        examples: Sequence[Example],
        recipe: Recipe,
        keep: Path,
        begin_with: tuned.Head | None = None,
    ) -> None:
        self.recipe = recipe
        self.labels = sorted({example.intent for example in examples})
        self._keep = keep
        tokens = E5Tokens(file, recipe.most_tokens)
        self._numbers = tokens.numbers([example.text for example in examples])
        self._wanted = torch.tensor([self.labels.index(example.intent) for example in examples])
        self._lengths = np.array([len(of_text) for of_text in self._numbers])
        self.held_out = np.array([at for at, example in enumerate(examples) if example.is_held_out])
        self.learnt = np.array([at for at, example in enumerate(examples) if not example.is_held_out])
        self._joining = Joining(examples, self._numbers, self.learnt, tokens)
        self.used = np.array(sorted({file.mask, *self._joining.used, *chain.from_iterable(self._numbers)}))
        self._places = {int(number): place for place, number in enumerate(self.used)}
        self._mask = self._places[file.mask]
        torch.manual_seed(recipe.seed)
        self.encoder = Encoder(file, self.used, recipe.dropout)
        self.head: Head | None = None
        self._begin_with = begin_with
        self._steps_an_epoch = len(self.learnt) // recipe.batch_size
        self.steps = recipe.epochs * self._steps_an_epoch
        self.done = 0

    def run(self, tell: Callable[[str], None], keep_every: int = 250) -> None:
        """Learn to the end, or on from what is kept."""
        kept = torch.load(self._keep) if self._keep.exists() else None
        if kept and kept["recipe"] == asdict(self.recipe) and kept["labels"] == self.labels:
            self.head = Head(kept["head"]["mean"], len(self.labels))
        else:
            kept = None
            tell(
                "the head starts from the one tuned before"
                if self._begin_with
                else "the head starts from the encoder as it is"
            )
            self.head = self._first_head()
        optimiser = torch.optim.AdamW(self._groups(), fused=True)
        if kept:
            self.encoder.load_state_dict(kept["encoder"])
            self.head.load_state_dict(kept["head"])
            optimiser.load_state_dict(kept["optimiser"])
            self.done = kept["done"]
            tell(f"going on from step {self.done} of {self.steps}")
        started, first, loss = time.monotonic(), self.done, 0.0
        while self.done < self.steps:
            epoch, at = divmod(self.done, self._steps_an_epoch)
            for chosen in self._batches(epoch)[at:]:
                loss += self._learn(optimiser, chosen)
                self.done += 1
                if self.done % 50 == 0:
                    left = (time.monotonic() - started) / (self.done - first) * (self.steps - self.done)
                    tell(f"step {self.done} of {self.steps}, loss {loss / 50:.3f}, about {left / 60:.0f} min left")
                    loss = 0.0
                if self.done % keep_every == 0:
                    self._save(optimiser)
            self._save(optimiser)
            tell(f"epoch {epoch + 1}: {self.accuracy():.4f} of the examples held out")

    def batch_of(self, chosen: Sequence[int] | np.ndarray) -> Batch:
        return self._batch([self._numbers[at] for at in chosen])

    def _batch(self, numbers: Sequence[Sequence[int]]) -> Batch:
        return batch([[self._places[number] for number in of_text] for of_text in numbers])

    def _messages(self, chosen: np.ndarray) -> tuple[Batch, Tensor]:
        """Return the chosen examples, in some batches with others after them, and what each means, (chosen, labels)."""
        chance = np.random.default_rng((self.recipe.seed, self.done))
        # All of a batch or none: a few long ones among short ones would make all as slow as they.
        are_joined = chance.random() < self.recipe.joined
        meant = torch.zeros(len(chosen), len(self.labels))
        numbers = []
        for row, at in enumerate(chosen):
            if are_joined:
                message = self._joining.joined(int(at), self.recipe.most_tokens, chance)
            else:
                message = Message(self._numbers[at], {self.labels[int(self._wanted[at])]: 1.0})
            numbers.append(message.numbers)
            for intent, share in message.meant.items():
                meant[row, self.labels.index(intent)] = share
        return self._batch(numbers), meant

    def vectors(self, chosen: np.ndarray) -> Tensor:
        """Return the encoder's vectors as it stands, (chosen, hidden)."""
        self.encoder.eval()
        order = np.argsort(self._lengths[chosen], kind="stable")
        found = torch.zeros(len(chosen), self.encoder.norm.normalized_shape[0])
        with torch.no_grad():
            for at in range(0, len(order), 64):
                part = order[at : at + 64]
                found[part] = self.encoder(self.batch_of(chosen[part]))
        return found

    def accuracy(self) -> float:
        """Return the share of the examples held out that the head names rightly."""
        with torch.no_grad():
            named = self.trained_head(self.vectors(self.held_out)).argmax(dim=1)
        return float((named == self._wanted[self.held_out]).float().mean())

    def batches_to_round_with(self, count: int) -> list[Batch]:
        """Return some training texts, those of like length together."""
        chosen = np.random.default_rng(self.recipe.seed).choice(
            self.learnt, min(count, len(self.learnt)), replace=False
        )
        chosen = chosen[np.argsort(self._lengths[chosen], kind="stable")]
        return [self.batch_of(chosen[at : at + 64]) for at in range(0, len(chosen), 64)]

    @property
    def trained_head(self) -> Head:
        """The head; raises ValueError before `run`."""
        if self.head is None:
            raise ValueError("nothing has been tuned yet")
        return self.head

    def _first_head(self) -> Head:
        if self._begin_with is not None and list(self._begin_with.labels) == self.labels:
            return self._as_before(self._begin_with)
        chosen = np.random.default_rng(self.recipe.seed).permutation(self.learnt)[: self.recipe.head_examples]
        vectors = self.vectors(chosen)
        head = Head(vectors.mean(dim=0), len(self.labels))
        frozen = LogisticRegression(C=0.3, max_iter=100).fit(
            head.features(vectors).numpy(), self._wanted[chosen].numpy()
        )
        with torch.no_grad():
            head.linear.weight.zero_()
            head.linear.bias.fill_(float(frozen.intercept_.min()))
            head.linear.weight[frozen.classes_] = torch.from_numpy(frozen.coef_).float()
            head.linear.bias[frozen.classes_] = torch.from_numpy(frozen.intercept_).float()
        return head

    def _as_before(self, tuned_before: tuned.Head) -> Head:
        head = Head(torch.from_numpy(tuned_before.mean), len(self.labels))
        with torch.no_grad():
            head.linear.weight.copy_(torch.from_numpy(tuned_before.weights.T))
            head.linear.bias.copy_(torch.from_numpy(tuned_before.biases))
        return head

    def _groups(self) -> list[dict]:
        recipe, top = self.recipe, len(self.encoder.layers) - 1
        groups = [
            {
                "params": list(self.trained_head.parameters()),
                "lr": recipe.head_learning_rate,
                "weight_decay": recipe.weight_decay,
            }
        ]
        for number, layer in enumerate(self.encoder.layers):
            rate = recipe.learning_rate * recipe.decay_downward ** (top - number)
            for is_matrix, decay in ((True, recipe.weight_decay), (False, 0.0)):
                weights = [each for each in layer.parameters() if (each.dim() > 1) == is_matrix]
                groups.append({"params": weights, "lr": rate, "weight_decay": decay})
        return [{**group, "full_rate": group["lr"]} for group in groups]

    def _batches(self, epoch: int) -> list[np.ndarray]:
        """Return the batches of an epoch: texts of like length together, in an order that only the epoch decides."""
        chance, size = np.random.default_rng((self.recipe.seed, epoch)), self.recipe.batch_size
        order = chance.permutation(self.learnt)
        batches: list[np.ndarray] = []
        for at in range(0, len(order), 24 * size):
            near = order[at : at + 24 * size]
            near = near[np.argsort(self._lengths[near], kind="stable")]
            batches += [near[start : start + size] for start in range(0, len(near), size)]
        whole = [each for each in batches if len(each) == size][: self._steps_an_epoch]
        return [whole[at] for at in chance.permutation(len(whole))]

    def _learn(self, optimiser: torch.optim.Optimizer, chosen: np.ndarray) -> float:
        self.encoder.train()
        for group in optimiser.param_groups:
            group["lr"] = group["full_rate"] * self._rate()
        messages, meant = self._messages(chosen)
        features = self.trained_head.features(self.encoder(self._hidden_in_part(messages)))
        named = self.trained_head.linear(functional.dropout(features, self.recipe.dropout))
        loss = functional.cross_entropy(named, meant, label_smoothing=self.recipe.label_smoothing)
        loss.backward()
        nn.utils.clip_grad_norm_(
            [*self.encoder.layers.parameters(), *self.trained_head.parameters()], self.recipe.most_gradient
        )
        optimiser.step()
        optimiser.zero_grad(set_to_none=True)
        return float(loss.detach())

    def _hidden_in_part(self, of: Batch) -> Batch:
        hidden = (torch.rand(of.tokens.shape) < self.recipe.masked) & of.is_token
        # not its begin and the words that e5 wants before every question
        hidden[:, :3] = False
        return Batch(of.tokens.masked_fill(hidden, self._mask), of.is_token)

    def _rate(self) -> float:
        warm_up = self.recipe.warm_up * self.steps
        if self.done < warm_up:
            return (self.done + 1) / warm_up
        return 0.5 * (1 + math.cos(math.pi * (self.done - warm_up) / (self.steps - warm_up)))

    def _save(self, optimiser: torch.optim.Optimizer) -> None:
        self._keep.parent.mkdir(parents=True, exist_ok=True)
        part = self._keep.with_suffix(".part")
        state = {
            "recipe": asdict(self.recipe),
            "labels": self.labels,
            "done": self.done,
            "encoder": self.encoder.state_dict(),
            "head": self.trained_head.state_dict(),
            "optimiser": optimiser.state_dict(),
        }
        torch.save(state, part)
        part.replace(self._keep)
