"""Customers and their addresses, made from `countries.yml`."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import product
from pathlib import Path
from random import Random
from typing import Any

import yaml

from demo.generate.clock import local

DOMAINS = ("example.com", "example.org", "example.net")
# Letters that do not come apart into a letter and an accent.
_PLAIN = str.maketrans({"ı": "i", "ł": "l", "ø": "o", "ß": "ss", "Ł": "L", "Ø": "O"})


@dataclass(frozen=True)
class Country:
    """Where people live and how parcels come to them; `utc` is how many hours their clocks are ahead."""

    code: str
    about: Mapping[str, Any]

    @property
    def utc(self) -> int:
        return int(self.about["utc"])

    @property
    def language(self) -> str:
        return str(self.about["language"])


@dataclass(frozen=True)
class Customer:
    id: str
    name: str
    email: str
    phone: str
    country: Country
    consent_marketing: bool
    created_at: datetime
    address: Mapping[str, str]


def read_countries() -> dict[str, Country]:
    text = (Path(__file__).parent / "countries.yml").read_text(encoding="utf-8")
    return {code: Country(code, about) for code, about in yaml.safe_load(text).items()}


def make_customers(countries: Mapping[str, Country], anchor: date, seed: str) -> list[Customer]:
    """Return all customers in mixed order, numbered as they come."""
    chance = Random(f"{seed}/people")
    people = [(country, *names) for country in countries.values() for names in _names(country, chance)]
    chance.shuffle(people)
    counts = dict.fromkeys(countries, 0)
    customers = []
    for number, (country, first, last) in enumerate(people, start=1):
        counts[country.code] += 1
        customers.append(_customer(number, counts[country.code], country, first, last, anchor, chance))
    return customers


def _names(country: Country, chance: Random) -> list[tuple[str, str]]:
    return chance.sample(list(product(country.about["first"], country.about["last"])), country.about["people"])


def _customer(
    number: int, count: int, country: Country, first: str, last: str, anchor: date, chance: Random
) -> Customer:
    (given, given_plain), (family, family_plain) = _spellings(first), _spellings(last)
    name = f"{family}{given}" if country.about.get("last_first") else f"{given} {family}"
    email = f"{_plain(given_plain)}.{_plain(family_plain)}{number}@{chance.choice(DOMAINS)}"
    joined = anchor - timedelta(days=chance.randrange(125, 900))
    return Customer(
        id=f"C{1000 + number}",
        name=name,
        email=email,
        phone=_phone(country.about["phone"], count),
        country=country,
        consent_marketing=chance.random() < 0.4,
        created_at=local(joined, chance.uniform(8, 22), country.utc).replace(microsecond=0),
        address=_address(number, name, country, chance),
    )


def _spellings(name: str) -> tuple[str, str]:
    written, _, romanised = name.partition("/")
    return written, romanised or written


def _plain(name: str) -> str:
    letters = unicodedata.normalize("NFKD", name.translate(_PLAIN))
    return "".join(letter for letter in letters.lower() if letter.isascii() and letter.isalnum())


def _phone(pattern: str, count: int) -> str:
    width = pattern.count("#")
    return pattern.rstrip("#") + f"{count + 4:0{width}d}"


def _address(number: int, name: str, country: Country, chance: Random) -> dict[str, str]:
    line1, _, line2 = chance.choice(country.about["streets"]).format(n=chance.randrange(3, 190)).partition(", ")
    if country.code in ("BR", "AE"):
        line1, line2 = f"{line1}, {line2}".rstrip(", "), ""
    city, region, postcode = chance.choice(country.about["cities"])
    return {
        "id": f"A{1000 + number}",
        "customer_id": f"C{1000 + number}",
        "name": name,
        "line1": line1,
        "line2": line2,
        "city": city,
        "region": region,
        "postcode": postcode,
        "country": country.code,
    }
