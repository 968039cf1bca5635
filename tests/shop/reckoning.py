"""Landed costs to test: a shop registered everywhere or nowhere, goods by their codes, rates of exchange that stay as they are."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from bot.facts import load_customs, load_duty_rates
from bot.shop.consignment import BasketItem, SellerModes, Shipment
from bot.shop.customs import landed_cost
from bot.shop.landed_cost import Kind, LandedCost
from bot.shop.money import Money

TODAY = date(2026, 11, 21)
EVERYWHERE = SellerModes(
    registered={
        "EU": "ioss",
        "GB": "vat",
        "NO": "voec",
        "CH": "mail_order",
        "AU": "gst",
        "NZ": "gst",
        "SG": "ovr",
        "MY": "lvg",
        "BR": "remessa_conforme",
        "CL": "sii",
        "CN": "cbec",
    }
)
NOWHERE = SellerModes()
T_SHIRT, SHOES, TOY, CREAM, PLASTIC_BOWL, BOOK, WATCH = (
    "610910",
    "640411",
    "950300",
    "330499",
    "392410",
    "490199",
    "910211",
)
# One US dollar in each currency; only for tests.
PER_DOLLAR = {
    "USD": "1", "EUR": "0.9", "GBP": "0.8", "CAD": "1.4", "MXN": "18", "BRL": "5.5", "CLP": "950", "ARS": "1400",
    "COP": "4000", "PEN": "3.7", "NOK": "10", "CHF": "0.8", "TRY": "40", "RUB": "90", "UAH": "41", "KZT": "520",
    "ILS": "3.6", "SAR": "3.75", "AED": "3.6725", "EGP": "49", "ZAR": "18", "NGN": "1500", "KES": "130", "INR": "85",
    "IDR": "16000", "MYR": "4.4", "SGD": "1.35", "THB": "34", "VND": "25000", "PHP": "57", "JPY": "150", "KRW": "1350",
    "AUD": "1.5", "NZD": "1.7", "HKD": "7.8", "TWD": "32", "CNY": "7.2", "CZK": "22", "DKK": "6.7", "HUF": "360",
    "PLN": "3.9", "RON": "4.5", "SEK": "10.5",
}  # fmt: skip


def rate(source: str, target: str) -> Decimal | None:
    if source in PER_DOLLAR and target in PER_DOLLAR:
        return Decimal(PER_DOLLAR[target]) / Decimal(PER_DOLLAR[source])
    return None


def reckon(
    destination: str,
    goods: list[tuple[str, str, int]],
    shipping: str = "0",
    *,
    currency: str,
    mode: str = "post",
    carrier: str = "",
    seller: SellerModes = NOWHERE,
    grams: int = 500,
    on: date = TODAY,
    region: str | None = None,
    is_prepaid: bool = False,
    tariff: str | None = None,
    sent_from: str = "CN",
    shown_in: str | None = None,
) -> LandedCost:
    """Reckon goods given as (price, HS code, quantity), all in one currency."""
    basket = [
        BasketItem(
            f"product-{number}",
            Money.of(price, currency),
            quantity,
            code or None,
            tariff=Decimal(tariff) if tariff else None,
        )
        for number, (price, code, quantity) in enumerate(goods)
    ]
    return landed_cost(
        basket,
        Shipment(Money.of(shipping, currency), mode, carrier, is_prepaid, grams, sent_from),
        destination,
        customs=load_customs(),
        duty_rates=load_duty_rates(),
        seller=seller,
        rate=rate,
        on=on,
        region=region,
        currency=shown_in or currency,
    )


def amount(cost: LandedCost, kind: Kind) -> str | tuple[str, str] | None:
    """Return the sum of the kind's added lines as text, a pair where it is a range, None where it is open."""
    lines = [line for line in cost.lines if line.kind is kind and line.is_added]
    if any(line.low is None or line.high is None for line in lines):
        return None
    low = sum((line.low.amount for line in lines if line.low), Decimal(0))
    high = sum((line.high.amount for line in lines if line.high), Decimal(0))
    return str(low) if low == high else (str(low), str(high))


# What one kind of charge comes to: an amount, the lowest and highest, or None where it is open.
Due = str | tuple[str, str] | None


@dataclass(frozen=True)
class Parcel:
    """A parcel and what is due on it. `goods` are `PRICE CODE` or `PRICE CODE QUANTITY`; `both` is duty and tax in one,
    `fee` all fees, `at` when the tax is paid."""

    to: str
    currency: str
    goods: str | tuple[str, ...]
    shipping: str = "0"
    duty: Due = "0"
    tax: Due = "0"
    both: Due = "0"
    fee: Due = "0"
    way: str = "line"
    is_registered: bool = True
    region: str | None = None
    tariff: str | None = None
    grams: int = 500
    sent_from: str = "CN"
    at: str | None = None

    def __str__(self) -> str:
        goods = self.goods if isinstance(self.goods, str) else "+".join(self.goods)
        return f"{self.to} {goods} ship {self.shipping} {self.way}" + ("" if self.is_registered else " unregistered")

    def cost(self) -> LandedCost:
        lines = [self.goods] if isinstance(self.goods, str) else self.goods
        parts = [line.split() for line in lines]
        return reckon(
            self.to,
            [(price, code, int(more[0]) if more else 1) for price, code, *more in parts],
            self.shipping,
            currency=self.currency,
            mode=self.way,
            seller=EVERYWHERE if self.is_registered else NOWHERE,
            grams=self.grams,
            region=self.region,
            tariff=self.tariff,
            sent_from=self.sent_from,
        )

    def check(self) -> None:
        cost = self.cost()
        found = {
            "duty": _due(amount(cost, Kind.DUTY)),
            "tax": _due(amount(cost, Kind.TAX)),
            "both": _due(amount(cost, Kind.DUTY_AND_TAX)),
            "fee": _fees(cost),
        }
        assert found == {name: _due(getattr(self, name)) for name in found}
        if self.at:
            taxes = [line for line in cost.lines if line.kind is Kind.TAX]
            assert {line.when.value for line in taxes} == {self.at}


def _due(due: Due) -> tuple[Decimal, Decimal] | None:
    if due is None:
        return None
    low, high = (due, due) if isinstance(due, str) else due
    return Decimal(low), Decimal(high)


def _fees(cost: LandedCost) -> tuple[Decimal, Decimal] | None:
    found = [_due(amount(cost, kind)) for kind in (Kind.STATE_FEE, Kind.CLEARANCE_FEE)]
    sums = [each for each in found if each is not None]
    return None if len(sums) < len(found) else (sum(low for low, _ in sums), sum(high for _, high in sums))  # type: ignore[return-value]
