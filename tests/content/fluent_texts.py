"""What the Fluent files say: ids, the variables of each and what each refers to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from tests.content.topics import ROOT

FOLDER = ROOT / "locales"


@dataclass(frozen=True)
class Text:
    id: str
    topic: str
    variables: frozenset[str]
    refers_to: frozenset[str]


def languages() -> list[str]:
    return sorted(path.name for path in FOLDER.iterdir() if path.is_dir())


@cache
def texts(language: str) -> dict[str, Text]:
    return {text.id: text for path in sorted((FOLDER / language).glob("*.ftl")) for text in _texts(path)}


def entries(path: Path) -> list[ast.EntryType]:
    return FluentParser(with_spans=False).parse(path.read_text("utf-8")).body


def _texts(path: Path) -> Iterator[Text]:
    for entry in entries(path):
        if isinstance(entry, (ast.Message, ast.Term)):
            found = _Names()
            found.visit(entry)
            name = entry.id.name if isinstance(entry, ast.Message) else f"-{entry.id.name}"
            yield Text(name, path.stem, frozenset(found.variables), frozenset(found.refers_to))


class _Names(Visitor):
    # The visitor names its methods after the classes of the syntax tree.

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.refers_to: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        self.refers_to.add(node.id.name)

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802
        self.refers_to.add(f"-{node.id.name}")
        if node.arguments:
            self.generic_visit(node.arguments)
