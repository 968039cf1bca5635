"""Word lists as YAML: what colours, currencies and countries are called beside their CLDR names."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import yaml


@cache
def lexicon(name: str) -> dict[str, list[str]]:
    """Return the words for each value of a list, all languages together."""
    path = Path(__file__).parent / f"{name}.yml"
    content = yaml.safe_load(path.read_text(encoding="utf-8"))
    return {
        str(value): [str(word) for spoken in by_language.values() for word in spoken]
        for value, by_language in content.items()
    }
