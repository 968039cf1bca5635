"""The sections `returns`, `limits` and `complaints` of `shop.yml`: what comes back, and how far the bot may go by itself."""

from __future__ import annotations

from decimal import Decimal
from string import Formatter

from pydantic import Field, validator

from bot.facts.customs import EU
from bot.shop.money import Money
from bot.shop.shop import BulkPrice, Limits, Payer, ReturnAddress, ReturnPolicy
from bot.store.csv_cells import countries
from bot.store.shop_sections import CountryCode, Section

ALL_OTHERS = "*"
# What the address of a page with a label may hold.
_LABEL_FIELDS = {"return_number", "order_number"}


class ReturnAddressSection(Section):
    address: str = Field(min_length=10)
    label: str | None = None

    @validator("label")
    def _page(cls, value: str | None) -> str | None:
        try:
            named = {name for _, name, _, _ in Formatter().parse(value or "") if name is not None}
        except ValueError:
            named = {"{"}
        if value is not None and (not value.startswith("https://") or not named <= _LABEL_FIELDS):
            raise ValueError("expected an https:// address, with {return_number} or {order_number} in it")
        return value


class ReturnsSection(Section):
    window_days: int = Field(ge=0, le=3650)
    change_of_mind_paid_by: Payer
    faulty_paid_by: Payer = Payer.SHOP
    address_country: CountryCode
    refund_days: int = Field(ge=0, le=365)
    exchange: bool = True
    excluded_categories: list[str] = []
    keep_it_below: Decimal | None = Field(None, ge=0)
    restocking_percent: Decimal = Field(Decimal(0), ge=0, le=100)
    exchange_paid_by: Payer = Payer.BUYER
    # Fewer days than the law of most countries gives would be none.
    send_back_days: int = Field(14, ge=14, le=365)
    addresses: dict[str, ReturnAddressSection] = {}

    @validator("addresses")
    def _by_country(cls, addresses: dict[str, ReturnAddressSection]) -> dict[str, ReturnAddressSection]:
        if unknown := sorted(set(addresses) - set(countries()) - {EU, ALL_OTHERS}):
            raise ValueError(
                f'expected countries by two capital letters, EU, or "*" for all others, not {unknown[0]!r}'
            )
        return addresses


class BulkSection(Section):
    from_quantity: int = Field(ge=2)
    percent: Decimal = Field(ge=0, le=100)


class LimitsSection(Section):
    refund_without_agent: Decimal = Field(ge=0)
    reship_without_agent: Decimal | None = Field(None, ge=0)
    partial_refund_percent: Decimal = Field(Decimal(0), ge=0, le=100)
    late_days: int | None = Field(None, ge=1, le=365)
    negotiate_percent: Decimal = Field(Decimal(0), ge=0, le=100)
    bulk: list[BulkSection] = []


class ComplaintsSection(Section):
    """In how many open days a complaint is answered."""

    high: int = Field(1, ge=1, le=90)
    normal: int = Field(2, ge=1, le=90)
    low: int = Field(5, ge=1, le=90)


def return_policy(section: ReturnsSection, currency: str) -> ReturnPolicy:
    addresses = {country: ReturnAddress(each.address, each.label) for country, each in section.addresses.items()}
    values = section.dict() | {
        "excluded_categories": frozenset(section.excluded_categories),
        "keep_it_below": _money(section.keep_it_below, currency),
        "addresses": addresses,
    }
    return ReturnPolicy(**values)


def limits(section: LimitsSection, currency: str) -> Limits:
    return Limits(
        refund_without_agent=Money.of(section.refund_without_agent, currency),
        negotiate_percent=section.negotiate_percent,
        bulk=tuple(BulkPrice(step.from_quantity, step.percent) for step in section.bulk),
        reship_without_agent=_money(section.reship_without_agent, currency),
        partial_refund_percent=section.partial_refund_percent,
        late_days=section.late_days,
    )


def _money(amount: Decimal | None, currency: str) -> Money | None:
    return None if amount is None else Money.of(amount, currency)
