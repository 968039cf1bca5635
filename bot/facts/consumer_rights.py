"""What the law of the destination gives a buyer at the least."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from bot.facts.customs import EU
from bot.facts.customs_file import load_customs
from bot.facts.reading import Confidence, read_file

# How the file says that the law makes the seller pay the way back of goods that were not liked.
_SELLER_PAYS = frozenset({"seller", "seller pays", "seller in principle"})
_SOURCE_ENDS = re.compile(r"[;(]|, 76")


@dataclass(frozen=True)
class ConsumerRight:
    """`withdrawal_days` 0: no general right to change one's mind. The texts are English legal notes, for agents.

    `guarantee_months` is the shortest time to claim faulty goods, None where the law names none.
    """

    iso: str
    withdrawal_days: int
    counted_from: str
    law: str
    return_cost: str
    guarantee: str
    confidence: Confidence
    notes: str = ""
    guarantee_months: int | None = None
    guarantee_months_of: Mapping[str, int] = field(default_factory=dict)

    @property
    def free_days(self) -> int:
        """The days to change one's mind for no reason; a right that hangs on a fault of the seller does not count."""
        return 0 if self.counted_from.startswith("only if") else self.withdrawal_days

    @property
    def is_in_working_days(self) -> bool:
        return self.counted_from.startswith("business days")

    @property
    def seller_pays_return(self) -> bool:
        return self.return_cost.split(",")[0].strip() in _SELLER_PAYS

    @property
    def source(self) -> str:
        """The name of the law alone, as it is cited."""
        return _SOURCE_ENDS.split(self.law)[0].strip()

    def months(self, iso: str) -> int | None:
        return self.guarantee_months_of.get(iso, self.guarantee_months)


@lru_cache(maxsize=1)
def load_consumer_rights() -> Mapping[str, ConsumerRight]:
    """Return the rights by country; the 27 members of the Union share the row `EU`."""
    return {
        raw["iso"]: ConsumerRight(
            iso=raw["iso"],
            withdrawal_days=int(raw["withdrawal_days"]),
            counted_from=raw["counted_from"],
            law=raw["law"],
            return_cost=raw["return_cost"],
            guarantee=raw["legal_guarantee"],
            confidence=Confidence.read(raw["confidence"], f"consumer_rights.yml {raw['iso']}"),
            notes=raw.get("notes", ""),
            guarantee_months=raw.get("guarantee_months"),
            guarantee_months_of=raw.get("guarantee_months_of", {}),
        )
        for raw in read_file("consumer_rights.yml")["rights"]
    }


def find_consumer_right(iso: str) -> ConsumerRight | None:
    """Return the rights of buyers in a country; None where nobody has looked them up."""
    return load_consumer_rights().get(EU if iso in load_customs().members else iso)


@lru_cache(maxsize=1)
def rights_as_of() -> date:
    """Return the first day of the month in which the rights were looked up."""
    return date.fromisoformat(f"{str(read_file('consumer_rights.yml')['meta']['as_of'])[:7]}-01")
