"""Any line as text that loses no information: choices become numbered lines, tables rows, cards paragraphs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from bot.channels.contract import Capabilities
from bot.shop.conversations import Line


class TextRenderer:
    """Renders the lines of one reply; the numbers of choices go on from line to line, as the desk counts them."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def text(self, line: Line, capabilities: Capabilities) -> str:
        """Return what the channel shows as the line's text."""
        if line.kind in capabilities.kinds and not capabilities.text_says_all:
            return line.text
        said = line.text or "\n".join(_spoken(line.body or {}))
        missing = [address for address in _addresses(line.body or {}) if address not in said]
        return "\n".join(part for part in (said, *missing, *self._numbered(line)) if part)

    def _numbered(self, line: Line) -> list[str]:
        offered = [(choice.id, choice.title) for choice in line.choices] + _buttons(line.body or {})
        numbered = {}
        for button_id, title in offered:
            number = self._numbers.setdefault(button_id, len(self._numbers) + 1)
            numbered[number] = f"{number}. {title}"
        return list(numbered.values())


def _spoken(body: Mapping[str, Any]) -> list[str]:
    """Say a body that came without a text of its own."""
    if "cards" in body:
        return [line for card in body["cards"] for line in _card(card)]
    if "rows" in body:
        return _table(body)
    if "fields" in body:
        return [str(field["label"]) for field in body["fields"]]
    if "url" in body:
        return [str(body.get("title") or body.get("name") or "")]
    return _card(body)


def _card(card: Mapping[str, Any]) -> list[str]:
    return [str(card.get("title") or ""), *map(str, card.get("lines") or ())]


def _table(table: Mapping[str, Any]) -> list[str]:
    columns = [str(column) for column in table.get("columns") or ()]
    rows = [_row(columns, row) for row in table["rows"]]
    return [part for part in (str(table.get("title") or ""), *rows, str(table.get("note") or "")) if part]


def _row(columns: Sequence[str], row: Sequence[Any]) -> str:
    cells = [f"{column}: {cell}" if column else str(cell) for column, cell in zip(columns, row)]
    return " · ".join([*cells, *map(str, row[len(columns) :])])


def _cards(body: Mapping[str, Any]) -> Sequence[Mapping[str, Any]]:
    return body.get("cards") or [body]


def _buttons(body: Mapping[str, Any]) -> list[tuple[str, str]]:
    return [
        (str(button["id"]), str(button["title"]))
        for card in _cards(body)
        for button in card.get("buttons") or ()
        if "id" in button
    ]


def _addresses(body: Mapping[str, Any]) -> list[str]:
    own = [str(body["url"])] if body.get("url") and body.get("type") in ("link", "file") else []
    return own + [address for card in _cards(body) for address in _card_addresses(card, "cards" in body)]


def _card_addresses(card: Mapping[str, Any], is_one_of_many: bool) -> list[str]:
    name = f"{card.get('title', '')}, " if is_one_of_many else ""
    return [f"{name}{button['title']}: {button['url']}" for button in card.get("buttons") or () if "url" in button]
