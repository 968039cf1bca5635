"""A fact found in a text: what kind of fact, its normalised value, where it stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Fact:
    entity: str
    value: Any
    start: int
    end: int
