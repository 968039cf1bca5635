"""What a message says, as an action reads it from the tracker."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

Entity = Mapping[str, Any]


@dataclass(frozen=True)
class Said:
    """One message: its words, what it wants, and the facts in it."""

    text: str
    intent: str | None
    ranking: tuple[str, ...] = ()
    entities: tuple[Entity, ...] = ()
    language: Mapping[str, Any] = field(default_factory=dict)
    metadata: Mapping[str, Any] = field(default_factory=dict)

    @classmethod
    def of(cls, message: Mapping[str, Any]) -> Said:
        """Read Rasa's `latest_message`."""
        ranking = tuple(each["name"] for each in message.get("intent_ranking") or [] if each["name"] != "nlu_fallback")
        return cls(
            text=message.get("text") or "",
            intent=(message.get("intent") or {}).get("name"),
            ranking=ranking,
            entities=tuple(message.get("entities") or ()),
            language=message.get("language") or {},
            metadata=message.get("metadata") or {},
        )

    @property
    def is_button(self) -> bool:
        return self.text.startswith("/")

    def outside_products(self) -> Said:
        """Return the message without colours, sizes and numbers that are part of a product's name."""
        spans = [
            (each["start"], each["end"]) for each in self.all("product") if not each.get("guessed") and "start" in each
        ]
        kept = [
            each
            for each in self.entities
            if each["entity"] not in ("color", "size", "option", "number", "quantity")
            or not any(start <= each.get("start", -1) and each.get("end", 0) <= end for start, end in spans)
        ]
        return replace(self, entities=tuple(kept))

    def beside_facts(self) -> str:
        """Return the words that are part of no entity."""
        spans = [(each["start"], each["end"]) for each in self.entities if "start" in each]
        is_told = [any(start <= at < end for start, end in spans) for at in range(len(self.text))]
        return "".join(char for char, told in zip(self.text, is_told) if not told).strip()

    def all(self, *entities: str) -> list[Entity]:
        return [each for each in self.entities if each["entity"] in entities]

    def product(self) -> Entity | None:
        """Return the product that is most surely named, None where none is."""
        return max(self.all("product"), key=lambda each: float(each.get("score") or 1.0), default=None)

    def first(self, *entities: str) -> Any:
        """Return the value of the first entity of these kinds, the kinds in order of preference."""
        for kind in entities:
            for each in self.all(kind):
                return each["value"]
        return None
