"""Reads a postal address from what somebody typed in one go: on lines, or parts with commas between.

Nothing typed is lost: what cannot be told apart stays in the street's lines, and the shopper is shown the result.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from bot.errors import Refusal
from bot.shop.customers import Address

_PARTS = re.compile(r"[\n,，;；]+|[。.]\s*$")
# Britain and Canada, Poland, Japan, the Netherlands, Brazil, and all that are digits alone; in the order of how sure they are.
_POSTCODES = tuple(
    re.compile(rf"(?<![\w-])(?:{pattern})(?![\w-])", re.IGNORECASE)
    for pattern in (
        r"[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}",
        r"[a-z]\d[a-z]\s?\d[a-z]\d",
        r"\d{2}-\d{3}",
        r"〒?\s?\d{3}-\d{4}",
        r"\d{5}-\d{3,4}",
        r"[a-z]\d{4}",
        r"\d{4}\s[a-z]{2}",
        r"\d{5,7}",
        r"\d{4}",
    )
)
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]")
# IL, NSW: the town stands before it.
_STATE = re.compile(r"[A-Z]{2,3}")
SHORTEST = 8
# Who reads a label, and a column of a shop's own system, take no more.
LONGEST = 300


class AddressUnclear(Refusal):
    """Street with number, town or postcode are missing, or there is more than a label holds."""

    reply = "orders-address-unclear"


def read_address(text: str, country: str, country_names: Collection[str], known: Address) -> Address:
    """Return the address; its name is that of the `known` one where none is given. Raises AddressUnclear."""
    plain = " ".join(text.split(" ")).strip()
    parts = [part.strip() for part in _PARTS.split(plain) if part.strip()]
    names = {name.casefold() for name in country_names}
    parts = [part for part in parts if part.casefold() not in names]
    if not parts or not SHORTEST <= len(plain) <= LONGEST or not any(char.isdigit() for char in plain):
        raise AddressUnclear()
    parts, postcode, city = _town(parts)
    region = None
    if city and len(parts) > 1 and _STATE.fullmatch(city) and not _has_digit(parts[-1]):
        region, city = city, parts.pop()
    name = parts.pop(0) if len(parts) > 1 and not _has_digit(parts[0]) and _has_digit(parts[1]) else known.name
    if not parts or not (city or postcode or _UNSPACED.search(plain)):
        raise AddressUnclear()
    if known.country == country and known.postcode and not postcode and not _UNSPACED.search(plain):
        raise AddressUnclear()
    line2 = ", ".join(parts[1:]) or None
    return Address(name, parts[0], line2, city, region, postcode, country)


def _town(parts: list[str]) -> tuple[list[str], str | None, str | None]:
    """Return the parts left for name and street, the postcode, and the town beside it; the last part where there is none."""
    for pattern in _POSTCODES:
        for at in range(len(parts) - 1, -1, -1):
            found = pattern.search(parts[at])
            if found is None or (at == 0 and found.group().isdigit() and len(found.group()) < 5):
                continue
            postcode = found.group().strip("〒 ").upper()
            rest = " ".join((parts[at][: found.start()] + " " + parts[at][found.end() :]).split())
            return _split(parts, at, rest, postcode)
    if len(parts) > 1 and not _has_digit(parts[-1]):
        return parts[:-1], None, parts[-1]
    return parts, None, None


def _split(parts: list[str], at: int, rest: str, postcode: str) -> tuple[list[str], str, str | None]:
    others = [*parts[:at], *parts[at + 1 :]]
    if rest and not _has_digit(rest) and others:
        return others, postcode, rest
    if rest:
        # The postcode stands in the street's own part.
        return [*parts[:at], rest, *parts[at + 1 :]], postcode, None
    before_or_after = at if at < len(others) and not _has_digit(others[at]) else at - 1
    if len(others) > 1 and not _has_digit(others[before_or_after]):
        city = others.pop(before_or_after)
        return others, postcode, city
    return others, postcode, None


def _has_digit(text: str) -> bool:
    return any(char.isdigit() for char in text)
