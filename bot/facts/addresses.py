"""What a postal address needs, by country: the form of the postcode, the parts, and how a box of the post is written."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from re import Pattern

from bot.facts.reading import read_file


@dataclass(frozen=True)
class AddressForm:
    """`postcode` None: the country has none."""

    iso: str
    postcode: Pattern[str] | None = None
    example: str = ""
    is_postcode_optional: bool = False
    needs_region: bool = False


@dataclass(frozen=True)
class AddressForms:
    by_country: Mapping[str, AddressForm]
    po_box: Pattern[str]

    def find(self, iso: str | None) -> AddressForm | None:
        return self.by_country.get(iso or "")


@lru_cache(maxsize=1)
def load_address_forms() -> AddressForms:
    document = read_file("addresses.yml")
    forms = (
        AddressForm(
            iso=raw["iso"],
            postcode=re.compile(raw["postcode"]) if raw["postcode"] else None,
            example=raw.get("example", ""),
            is_postcode_optional=raw.get("optional", False),
            needs_region=raw.get("region", False),
        )
        for raw in document["countries"]
    )
    return AddressForms(
        by_country={form.iso: form for form in forms}, po_box=re.compile("|".join(document["po_boxes"]), re.IGNORECASE)
    )
