"""The widget's texts as plain data for the browser, so that it needs no Fluent of its own.

A text is a string with `{name}` where a variable goes, or, where it depends on a number, a mapping from
plural category to such strings with the variable's name under `by`.
"""

from __future__ import annotations

from pathlib import Path

from fluent.syntax import FluentParser, ast

from bot.errors import NotFound

WidgetText = str | dict[str, str]


def widget_texts(folder: Path, language: str) -> dict[str, WidgetText]:
    """Return every text of the widget by id; raise NotFound where the language does not exist."""
    file = folder / language / "widget.ftl"
    if language not in languages_of_widget(folder):
        raise NotFound(language=language)
    resource = FluentParser(with_spans=False).parse(file.read_text("utf-8"))
    return {
        entry.id.name: _text(entry.id.name, entry.value)
        for entry in resource.body
        if isinstance(entry, ast.Message) and entry.value is not None
    }


def languages_of_widget(folder: Path) -> list[str]:
    """Return the languages that the widget speaks, in order of their codes."""
    return sorted(file.parent.name for file in folder.glob("*/widget.ftl"))


def _text(name: str, pattern: ast.Pattern) -> WidgetText:
    if len(pattern.elements) == 1 and isinstance(pattern.elements[0], ast.Placeable):
        expression = pattern.elements[0].expression
        if isinstance(expression, ast.SelectExpression):
            return _by_number(name, expression)
    return "".join(_piece(name, element) for element in pattern.elements)


def _by_number(name: str, select: ast.SelectExpression) -> dict[str, str]:
    if not isinstance(select.selector, ast.VariableReference):
        raise ValueError(f"{name}: the widget selects by a variable only")
    forms = {"by": select.selector.id.name}
    for variant in select.variants:
        key = variant.key.name if isinstance(variant.key, ast.Identifier) else variant.key.value
        forms[key] = "".join(_piece(name, element) for element in variant.value.elements)
    return forms


def _piece(name: str, element: ast.TextElement | ast.Placeable) -> str:
    if isinstance(element, ast.TextElement):
        return element.value
    if isinstance(element.expression, ast.VariableReference):
        return "{" + element.expression.id.name + "}"
    if isinstance(element.expression, ast.StringLiteral):
        return str(element.expression.parse()["value"])
    raise ValueError(f"{name}: the widget knows text, variables and one choice by number")
