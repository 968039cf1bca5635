"""The training examples as they stand in `data/nlu/<language>/<topic>.yml`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import yaml

from tests.content.topics import ROOT

FOLDER = ROOT / "data" / "nlu"


@dataclass(frozen=True)
class Example:
    language: str
    topic: str
    intent: str
    text: str

    def __str__(self) -> str:
        return f"{self.language}/{self.topic}.yml {self.intent}: {self.text}"


def languages() -> list[str]:
    return sorted(path.name for path in FOLDER.iterdir() if path.is_dir())


@lru_cache(maxsize=1)
def all_examples() -> tuple[Example, ...]:
    return tuple(example for path in sorted(FOLDER.glob("*/*.yml")) for example in _examples(path))


def _examples(path: Path) -> list[Example]:
    blocks = yaml.safe_load(path.read_text("utf-8"))["nlu"]
    return [
        Example(path.parent.name, path.stem, block["intent"], line.removeprefix("- ").strip())
        for block in blocks
        for line in block["examples"].splitlines()
    ]
