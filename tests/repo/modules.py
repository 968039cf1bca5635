"""The Python modules of the project and what each imports, read without running them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Module:
    path: Path

    @property
    def name(self) -> str:
        parts = self.path.relative_to(ROOT).with_suffix("").parts
        return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)

    @property
    def part(self) -> str:
        """`actions`, or what comes after `bot`."""
        return part_of(self.name)

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.path.read_text("utf-8"))

    def imports(self) -> Iterator[str]:
        """Yield the full names of modules imported anywhere in this one, also inside functions."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                yield from (alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                assert node.level == 0, f"{self.path}: a relative import"
                yield from (f"{node.module}.{alias.name}" for alias in node.names)

    def __str__(self) -> str:
        return str(self.path.relative_to(ROOT))


def part_of(name: str) -> str:
    first, *rest = name.split(".")
    return rest[0] if first == "bot" and rest else first


@lru_cache(maxsize=1)
def modules() -> tuple[Module, ...]:
    return tuple(Module(path) for folder in ("bot", "actions") for path in sorted((ROOT / folder).rglob("*.py")))
