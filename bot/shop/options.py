"""Which variants of a product are meant by the colour, size or other option that somebody named."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from bot.shop.products import Product, Variant

# A colour that a product does not have may mean one of these; the answer names the one it has.
NEAR_COLORS: Mapping[str, tuple[str, ...]] = {
    "blue": ("navy", "light blue", "turquoise", "teal"),
    "navy": ("blue",),
    "light blue": ("blue",),
    "gray": ("charcoal", "silver"),
    "charcoal": ("gray",),
    "silver": ("gray",),
    "white": ("ivory", "cream"),
    "ivory": ("white", "cream"),
    "cream": ("ivory", "beige"),
    "beige": ("cream", "tan", "natural", "khaki"),
    "brown": ("tan",),
    "tan": ("brown", "beige"),
    "natural": ("beige",),
    "red": ("burgundy", "coral"),
    "pink": ("coral", "rose gold"),
    "orange": ("coral",),
    "yellow": ("mustard",),
    "gold": ("rose gold",),
    "green": ("olive", "sage", "mint"),
    "olive": ("green", "khaki"),
    "mint": ("green",),
    "sage": ("green",),
    "purple": ("lavender",),
    "lavender": ("purple",),
}
SAME_SIZES = {"S": "small", "M": "medium", "L": "large", "small": "S", "medium": "M", "large": "L"}
LETTER_SIZES = ("XS", "S", "M", "L", "XL", "2XL", "3XL", "4XL", "small", "medium", "large", "single", "double", "king")
_NUMBER = re.compile(r"\d+(?:\.\d+)?")
# "iPhone 15" is not meant by "iPhone 15 Pro".
_NOT_AFTER = r"(?![a-z0-9])(?!\s*(?:pro|max|plus|mini|ultra|air|fe|lite)\b)"


def values(variants: Iterable[Variant], key: str) -> list[str]:
    """Return the values that an option has among the variants, sizes from small to large."""
    return sorted({variant.options[key] for variant in variants if key in variant.options}, key=_rank)


def meant(key: str, said: str, offered: Sequence[str]) -> str | None:
    """Return the offered value that is meant, None where none is."""
    alike = {value.casefold(): value for value in offered}
    for candidate in (said, *_others(key, said)):
        if candidate.casefold() in alike:
            return alike[candidate.casefold()]
    if key == "size" and _NUMBER.fullmatch(said):
        # "28" means 28 cm where only one size begins so.
        begin = [value for value in offered if (number := _NUMBER.match(value)) and number.group() == said]
        return begin[0] if len(begin) == 1 else None
    return None


def named(text: str, offered: Iterable[str]) -> str | None:
    """Return the offered value that running text names, such as "iPhone 15" or "750 ml"; the longest wins."""
    lowered = text.casefold()
    for value in sorted(offered, key=len, reverse=True):
        pieces = [re.escape(piece) for piece in re.findall(r"[^\W\d_]+|\d+(?:[.,]\d+)?", value.casefold())]
        # A bare number or letter is too little to go by.
        if len(value) > 2 and re.search(r"(?<![a-z0-9.,])" + r"[\s/×x]*".join(pieces) + _NOT_AFTER, lowered):
            return value
    return None


def named_but_absent(text: str, offered: Iterable[str]) -> str | None:
    """Return what running text names beside the offered values, such as "iPhone 13" where 15 to 17 are offered."""
    for family in {value.split()[0].casefold() for value in offered if re.match(r"[^\W\d_]{3,} \w*\d", value)}:
        found = re.search(
            rf"(?<![a-z0-9]){re.escape(family)}\s*[a-z]?\d+\w?(?:\s*(?:pro|max|plus|mini|ultra|fe))*",
            text,
            re.IGNORECASE | re.ASCII,
        )
        if found:
            return found.group()
    return None


def fitting(product: Product, wanted: Mapping[str, str]) -> tuple[Variant, ...]:
    """Return the variants that have all the wanted values."""
    return tuple(variant for variant in product.variants if wanted.items() <= variant.options.items())


def undecided(variants: Iterable[Variant]) -> list[str]:
    """Return the options in which the variants differ, those with fewest values first."""
    variants = list(variants)
    keys = dict.fromkeys(key for variant in variants for key in variant.options)
    differing = [key for key in keys if len({variant.options.get(key) for variant in variants}) > 1]
    return sorted(differing, key=lambda key: (key == "size", len(values(variants, key))))


def _others(key: str, said: str) -> Iterable[str]:
    if key == "color":
        yield from NEAR_COLORS.get(said, ())
    if key == "size":
        if said in SAME_SIZES:
            yield SAME_SIZES[said]
        # European sizes are what a bare number means here; other regions' are not converted.
        if said.startswith("EU "):
            yield said.removeprefix("EU ")


def _rank(value: str) -> tuple[int, float, str]:
    if value in LETTER_SIZES:
        return 0, LETTER_SIZES.index(value), value
    number = _NUMBER.search(value)
    return (1, float(number.group()), value) if number else (2, 0.0, value)
