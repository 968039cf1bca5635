"""An address typed in one go is read into its parts."""

from __future__ import annotations

import pytest

from bot.shop.customers import Address
from bot.shop.postal_address import AddressUnclear, read_address

KNOWN = Address("Ana Ruiz", "Calle Luna 5", None, "Madrid", None, "28004", "ES")


@pytest.mark.parametrize(
    ("text", "country", "read"),
    [
        ("Ana Paz, Calle Mayor 1, 28013 Madrid, España", "ES", ("Ana Paz", "Calle Mayor 1", None, "Madrid", "28013")),
        ("Calle Mayor 1\n28013 Madrid", "ES", ("Ana Ruiz", "Calle Mayor 1", None, "Madrid", "28013")),
        ("12 Rose Street, Leeds LS1 4AB, UK", "GB", ("Ana Ruiz", "12 Rose Street", None, "Leeds", "LS1 4AB")),
        ("Flat 3, 12 Rose Street, Leeds, LS1 4AB", "GB", ("Ana Ruiz", "Flat 3", "12 Rose Street", "Leeds", "LS1 4AB")),
        ("1205 Main St, Springfield, IL 62704", "US", ("Ana Ruiz", "1205 Main St", None, "Springfield", "62704")),
        ("ul. Długa 7, 00-238 Warszawa", "PL", ("Ana Ruiz", "ul. Długa 7", None, "Warszawa", "00-238")),
        (
            "Rua Augusta 200, São Paulo, 01304-000",
            "BR",
            ("Ana Ruiz", "Rua Augusta 200", None, "São Paulo", "01304-000"),
        ),
        ("〒150-0001 東京都渋谷区神宮前1-2-3", "JP", ("Ana Ruiz", "東京都渋谷区神宮前1-2-3", None, None, "150-0001")),
        ("上海市徐汇区漕溪北路88号1201室", "CN", ("Ana Ruiz", "上海市徐汇区漕溪北路88号1201室", None, None, None)),
    ],
)
def test_an_address_is_read_into_its_parts(text: str, country: str, read: tuple[str | None, ...]) -> None:
    address = read_address(text, country, {"España", "Spain", "UK"}, KNOWN)

    assert (address.name, address.line1, address.line2, address.city, address.postcode) == read
    assert address.country == country


@pytest.mark.parametrize(
    "text", ["", "Madrid", "somewhere else please", "Calle Mayor 1", "Calle Mayor 1, Madrid", "1" * 400]
)
def test_what_lacks_street_or_town_is_asked_for_again(text: str) -> None:
    with pytest.raises(AddressUnclear):
        read_address(text, "ES", {"España"}, KNOWN)


def test_nothing_that_was_typed_is_lost() -> None:
    text = "c/o Bar Sol, Calle Mayor 1, 3º B, Escalera 2, 28013 Madrid"

    address = read_address(text, "ES", (), KNOWN)

    parts = (address.name, address.line1, address.line2, address.postcode, address.city)
    assert sorted(" ".join(part for part in parts if part).replace(",", "").split()) == sorted(
        text.replace(",", "").split()
    )
