"""How the UCI Online Retail file writes things: which codes are goods, which descriptions are names, which country is meant."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import cache

from babel import Locale

# What stands in the place of a stock code where no goods were sold.
_NOT_GOODS = {
    "POST": "postage",
    "DOT": "postage",
    "C2": "postage",
    "M": "manual entry",
    "D": "discount",
    "BANK CHARGES": "bank charges",
    "AMAZONFEE": "fee of a marketplace",
    "CRUK": "donation",
    "S": "sample",
    "B": "bad debt",
    "ADJUST": "manual entry",
    "ADJUST2": "manual entry",
    "TEST001": "test",
    "TEST002": "test",
}
POSTAGE = "postage"

# Notes that the warehouse wrote where the name belongs.
_NOTES = re.compile(
    r"\?|\b(adjust\w*|amazon|barcode|broken|check|crack\w*|credit|damag\w*|destroy\w*|discontinued|display|dotcom|ebay|"
    r"error|faulty|found|given away|incorrect\w*|label\w* mix|lost|manual|missing|mixed up|mouldy|reverse\w*|rust\w*|sale|"
    r"sample|showroom|smashed|sold as|stock|temp|test|throw\w* away|thrown away|unsaleable|wet|wrong\w*)\b",
    re.IGNORECASE,
)
_SMALL = {"a", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with"}
_CAPITALS = {"BBQ", "CD", "DIY", "DVD", "EU", "LED", "TV", "UK", "USA", "USB", "XL"}
_COUNTRIES = {
    "eire": "IE",
    "usa": "US",
    "rsa": "ZA",
    "uk": "GB",
    "korea": "KR",
    "czech republic": "CZ",
    "hong kong": "HK",
    "turkey": "TR",
}


def no_goods(stock_code: str) -> str | None:
    """Return why nothing was sold under this code; None for goods."""
    code = stock_code.upper()
    if code.startswith("GIFT_"):
        return "gift voucher"
    if code in _NOT_GOODS:
        return _NOT_GOODS[code]
    return None if re.fullmatch(r"\d{5}[A-Z]{0,3}|DCGS\w+|PADS|SP\d+", code) else "unknown stock code"


def is_name(description: str) -> bool:
    """Whether a description names goods: the shop writes those in capitals, and its notes in small letters."""
    letters = [letter for letter in description if letter.isalpha()]
    if len(letters) < 3:
        return False
    shouts = sum(letter.isupper() for letter in letters) / len(letters) > 0.5
    words = description.split()
    if not shouts and (len(words) < 3 or _NOTES.search(description)):
        return False
    return "?" not in description


def names(descriptions: Iterable[str]) -> list[str]:
    """Return the names among the descriptions as they should be read, the most frequent first."""
    counts = Counter(title(description) for description in descriptions if is_name(description))
    return [name for name, _ in sorted(counts.items(), key=lambda item: (-item[1], item[0]))]


def title(description: str) -> str:
    """Return a name in capitals as a title: "SET/5 RED RETROSPOT LID GLASS BOWLS" is "Set/5 Red Retrospot …"."""
    text = re.sub(r"\s*,\s*", ", ", " ".join(description.split())).strip(" ,.")
    cased = re.sub(r"(?<![\w'])[A-Za-z][A-Za-z']*", lambda found: _cased(found.group()), text)
    return cased[:1].upper() + cased[1:]


def _cased(word: str) -> str:
    if word.upper() in _CAPITALS or len(word) == 1:
        return word.upper() if word != "a" else word
    if word.lower() in _SMALL:
        return word.lower()
    return word.capitalize() if word[0].isupper() else word


def country_code(name: str) -> str | None:
    """Return the country's code, None for names that are none ("Unspecified", "European Community")."""
    wanted = name.strip().lower()
    return _COUNTRIES.get(wanted) or _english_countries().get(wanted)


@cache
def _english_countries() -> dict[str, str]:
    return {str(name).lower(): str(code) for code, name in Locale("en").territories.items() if len(str(code)) == 2}
