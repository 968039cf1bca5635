"""The training examples of all languages as they lie in their files; which of them are held out to see how tuning goes."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import yaml

_HELD_OUT = 25
_SAMPLED = 16


@dataclass(frozen=True)
class Example:
    language: str
    intent: str
    text: str

    @property
    def hash(self) -> int:
        """A number from what is said and meant: the same on every machine, and evenly spread."""
        said = f"{self.intent}\t{self.text}".encode()
        return int.from_bytes(hashlib.blake2b(said, digest_size=4).digest(), "big")

    @property
    def is_held_out(self) -> bool:
        return self.hash % _HELD_OUT == 0


def read_examples(folder: Path = Path("data/nlu")) -> list[Example]:
    """Return each example once, in the order of the files."""
    found: dict[tuple[str, str], Example] = {}
    for path in sorted(folder.glob("*/*.yml")):
        # The parser in C: the other one takes eight times as long.
        for block in yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)["nlu"]:
            for line in block["examples"].splitlines():
                text = line.removeprefix("- ").strip()
                found.setdefault((block["intent"], text), Example(path.parent.name, block["intent"], text))
    return list(found.values())


def sampled(examples: Iterable[Example]) -> list[str]:
    """Return every sixteenth example as a short text, to tell later how much the data has changed."""
    return sorted({f"{example.hash:08x}" for example in examples if example.hash % _SAMPLED == 0})


def changed_share(sample: Iterable[str], examples: Iterable[Example]) -> float:
    """Return the share of examples, estimated by the sample, that came or went since it was taken."""
    before, now = set(sample), set(sampled(examples))
    return len(before ^ now) / max(1, len(before | now))
