"""Exchange rates: the European Central Bank's where they are present, else the owner's dated ones."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from functools import lru_cache

from babel.numbers import get_territory_currencies
from currency_converter import CurrencyConverter

from bot.shop.money import Money
from bot.shop.shop import Rates

# An older rate of the bank is no present one; the owner's counts then.
PRESENT_FOR = timedelta(days=45)


@dataclass(frozen=True)
class Converted:
    amount: Money
    on: date
    source: str


@dataclass(frozen=True)
class Rate:
    """What one unit is worth; `source` is "ECB", "shop" or "same"."""

    value: Decimal
    on: date
    source: str


@dataclass(frozen=True)
class Exchange:
    """Rates as of `today` for one shop."""

    today: date
    shop_currency: str
    owner: Rates | None = None

    def convert(self, amount: Money, currency: str) -> Converted | None:
        """Return the amount in `currency`, None where nobody gives a rate."""
        found = self.find_rate(amount.currency, currency)
        return Converted(amount.converted(found.value, currency), found.on, found.source) if found else None

    def find_rate(self, currency: str, wanted: str) -> Rate | None:
        """Return what one unit of `currency` is in `wanted`, by way of the shop's currency where there is no other."""
        if currency == wanted:
            return Rate(Decimal(1), self.today, "same")
        return self._by_bank(currency, wanted) or self._by_owner(currency, wanted) or self._by_both(currency, wanted)

    def currency_of(self, country: str) -> str | None:
        """Return the currency that people of a country pay in today, by CLDR."""
        found = get_territory_currencies(country, self.today, self.today)
        return str(found[0]) if found else None

    def _by_bank(self, currency: str, wanted: str) -> Rate | None:
        rates = _bank()
        if currency not in rates or wanted not in rates:
            return None
        (given_rate, given_on), (wanted_rate, wanted_on) = rates[currency], rates[wanted]
        on = min(given_on, wanted_on)
        if self.today - on > PRESENT_FOR:
            return None
        return Rate(wanted_rate / given_rate, on, "ECB")

    def _by_owner(self, currency: str, wanted: str) -> Rate | None:
        if self.owner is None:
            return None
        rates = {**self.owner.to, self.shop_currency: Decimal(1)}
        if currency not in rates or wanted not in rates:
            return None
        return Rate(rates[wanted] / rates[currency], self.owner.on, "shop")

    def _by_both(self, currency: str, wanted: str) -> Rate | None:
        """One half of the way by the bank, the other by the owner; as old as the older of them."""
        if self.shop_currency in (currency, wanted):
            return None
        first = self.find_rate(currency, self.shop_currency)
        second = self.find_rate(self.shop_currency, wanted)
        if first is None or second is None:
            return None
        return Rate(first.value * second.value, min(first.on, second.on), "shop")


@lru_cache(maxsize=1)
def _bank() -> Mapping[str, tuple[Decimal, date]]:
    """Return the bank's newest rates (one euro in each currency) and their days."""
    converter = CurrencyConverter(decimal=True)
    newest = {"EUR": (Decimal(1), date.max)}
    for currency, bounds in converter.bounds.items():
        if currency != "EUR" and bounds is not None:
            newest[currency] = (Decimal(converter.convert(1, "EUR", currency, date=bounds.last_date)), bounds.last_date)
    return newest
