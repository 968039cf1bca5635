"""Where the code names a text: every string of it that looks like an id, and the patterns of those put together."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import yaml

from tests.content.topics import INTENTS_OF, ROOT

# The widget's texts have a test of their own: the browser fills them in.
TOPICS = (*INTENTS_OF, "console", "demo")
_ID = re.compile(rf"(?:{'|'.join(TOPICS)})-[a-z0-9_]+(?:-[a-z0-9_]+)*")
_IN_PAGE = re.compile(rf"""["']({_ID.pattern})["']""")
_PAGES = ("bot/console/templates", "widget")


@lru_cache(maxsize=1)
def named_ids() -> dict[str, str]:
    """Return the ids that stand whole in the code, each with one file that names it."""
    found = {text: str(path.relative_to(ROOT)) for path, text in _strings() if _ID.fullmatch(text)}
    for folder in _PAGES:
        for page in (ROOT / folder).rglob("*.html"):
            found |= dict.fromkeys(_IN_PAGE.findall(page.read_text("utf-8")), str(page.relative_to(ROOT)))
    responses = yaml.safe_load((ROOT / "domain.yml").read_text("utf-8"))["responses"]
    return found | {variant["text"]: "domain.yml" for variants in responses.values() for variant in variants}


@lru_cache(maxsize=1)
def patterns() -> dict[str, str]:
    """Return regular expressions of the ids that the code puts together, each with its file."""
    begins = re.compile(rf"(?:{'|'.join(TOPICS)})-")
    return {
        pattern: str(path.relative_to(ROOT))
        for path, tree in _trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.JoinedStr) and begins.match(pattern := _pattern(node))
    } | {
        pattern: str(page.relative_to(ROOT))
        for folder in _PAGES
        for page in (ROOT / folder).rglob("*.html")
        for pattern in _pieced(page.read_text("utf-8"))
    }


def _pieced(page: str) -> Iterator[str]:
    """Yield what `text("console-state-" ~ state ~ "-text")` stands for."""
    quoted = r"""["']([a-z0-9-]*)["']"""
    for start, end in re.findall(rf"{quoted}\s*~\s*[\w.]+(?:\s*~\s*{quoted})?", page):
        if start.startswith(tuple(f"{topic}-" for topic in TOPICS)):
            yield f"{start}[a-z0-9_-]+{end}"


def _pattern(node: ast.JoinedStr) -> str:
    parts = (re.escape(str(part.value)) if isinstance(part, ast.Constant) else "[a-z0-9_-]+" for part in node.values)
    return "".join(parts).replace("\\-", "-")


def _strings() -> Iterator[tuple[Path, str]]:
    for path, tree in _trees():
        pieces = {id(piece) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for piece in node.values}
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in pieces:
                yield path, node.value


@lru_cache(maxsize=1)
def _trees() -> tuple[tuple[Path, ast.Module], ...]:
    paths = sorted([*(ROOT / "bot").rglob("*.py"), *(ROOT / "actions").rglob("*.py")])
    return tuple((path, ast.parse(path.read_text("utf-8"))) for path in paths)
