"""`shop.yml`: read, checked, and turned into the shop's own words. A mistake is a BadSetting that names the key.

The sections `shipping` and `customs` are checked by `shop_shipping.py`; here they stay mappings. Those of returns, limits
and complaints are in `shop_returns.py`.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from typing import Any
from zoneinfo import available_timezones

import yaml
from pydantic import Field, ValidationError, validator

from bot.errors import BadSetting
from bot.shop.shop import ComplaintDays, Holiday, Hours, PaymentMethod, Rates, Shop, Warranty
from bot.store.shop_orders import read_orders
from bot.store.shop_returns import ComplaintsSection, LimitsSection, ReturnsSection, limits, return_policy
from bot.store.shop_sections import CountryCode, CurrencyCode, Section


class PlainLoader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """YAML in which only true and false are truths; by the old standard, Norway and the key `on` would be too."""


PlainLoader.yaml_implicit_resolvers = {
    letter: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:bool"]
    for letter, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
PlainLoader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("^(?:true|false)$"), list("tf"))

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


@dataclass(frozen=True)
class ShopFile:
    """All of `shop.yml`: the shop, and the sections that others check."""

    shop: Shop
    shipping: Mapping[str, Any]
    customs: Mapping[str, Any]
    demo_anchor: date | None = None

    @property
    def currency(self) -> str:
        return self.shop.currency


class HoursSection(Section):
    time_zone: str
    mon: list[str] = []
    tue: list[str] = []
    wed: list[str] = []
    thu: list[str] = []
    fri: list[str] = []
    sat: list[str] = []
    sun: list[str] = []

    @validator("time_zone")
    def _known(cls, value: str) -> str:
        if value not in available_timezones():
            raise ValueError("expected a time zone such as Asia/Shanghai")
        return value

    @validator(*DAYS, pre=True, each_item=False)
    def _one_or_more(cls, value: Any) -> list[str]:
        spans = [value] if isinstance(value, str) else value
        if not isinstance(spans, list):
            raise ValueError('expected spans such as ["09:00-12:00", "13:00-18:00"]')
        for span in spans:
            _span(str(span))
        return [str(span) for span in spans]


class HolidaySection(Section):
    on: date
    names: dict[str, str] = {}


class WarrantySection(Section):
    months: int = Field(ge=0, le=1200)
    by_category: dict[str, int] = {}


class PaymentSection(Section):
    names: dict[str, str]
    countries: list[CountryCode] = []
    not_in: list[CountryCode] = []
    currencies: list[CurrencyCode] = []
    instalments: int = Field(0, ge=0, le=99)


class RatesSection(Section):
    on: date
    to: dict[CurrencyCode, Decimal]

    @validator("to")
    def _above_nothing(cls, rates: dict[str, Decimal]) -> dict[str, Decimal]:
        if wrong := [currency for currency, rate in rates.items() if not rate > 0]:
            raise ValueError(f"expected rates above 0, unlike that of {', '.join(wrong)}")
        return rates


class Document(Section):
    name: str = Field(min_length=1)
    currency: CurrencyCode
    home_country: CountryCode
    languages: list[str] = Field(min_items=1)
    email: str | None = None
    website: str | None = None
    demo_anchor: date | None = None
    hours: HoursSection
    holidays: list[HolidaySection] = []
    returns: ReturnsSection
    warranty: WarrantySection
    payments: dict[str, PaymentSection]
    rates: RatesSection | None = None
    limits: LimitsSection
    orders: dict[str, Any] = {}
    complaints: ComplaintsSection = ComplaintsSection.parse_obj({})
    shipping: dict[str, Any]
    customs: dict[str, Any] = {}


def read_shop_file(text: str) -> ShopFile:
    """Return what the text of a `shop.yml` says; raise BadSetting that names the first wrong key."""
    content = _yaml(text)
    try:
        document = Document.parse_obj(content)
    except ValidationError as error:
        first = error.errors()[0]
        key = ".".join(str(part) for part in first["loc"] if part != "__root__")
        expected = first["msg"].removeprefix("expected ")
        if first["type"] == "value_error.extra":
            expected = "no such key"
        raise BadSetting(key, expected, _value_at(content, first["loc"])) from error
    version = hashlib.sha256(text.encode()).hexdigest()[:12]
    return ShopFile(_shop(document, version), document.shipping, document.customs, document.demo_anchor)


def _yaml(text: str) -> Mapping[str, Any]:
    try:
        content = yaml.load(text, PlainLoader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        where = f"line {mark.line + 1}" if mark else "shop.yml"
        raise BadSetting(where, "YAML", getattr(error, "problem", None) or str(error)) from error
    if not isinstance(content, dict):
        raise BadSetting("shop.yml", "keys and values", content)
    return content


def _value_at(content: Any, place: tuple[int | str, ...]) -> object:
    for part in place:
        if isinstance(content, Mapping):
            content = content.get(part)
        elif isinstance(content, list) and isinstance(part, int) and part < len(content):
            content = content[part]
    return content


def _span(text: str) -> tuple[time, time]:
    begin, _, end = text.partition("-")
    try:
        span = time.fromisoformat(begin.strip()), _end_of_day(end.strip())
    except ValueError:
        raise ValueError(f"expected spans such as 09:00-18:00, found {text!r}") from None
    if span[0] >= span[1]:
        raise ValueError(f"expected a span that ends after it begins, found {text!r}")
    return span


def _end_of_day(text: str) -> time:
    return time.max if text == "24:00" else time.fromisoformat(text)


def _shop(document: Document, version: str) -> Shop:
    currency = str(document.currency)
    return Shop(
        name=document.name,
        currency=currency,
        home_country=document.home_country,
        languages=tuple(document.languages),
        hours=_hours(document),
        returns=return_policy(document.returns, currency),
        warranty=Warranty(document.warranty.months, document.warranty.by_category),
        payments=tuple(_payment(id, section) for id, section in document.payments.items()),
        orders=read_orders(document.orders),
        limits=limits(document.limits, currency),
        rates=_rates(document.rates),
        email=document.email,
        website=document.website,
        complaints=ComplaintDays(**document.complaints.dict()),
        version=version,
    )


def _hours(document: Document) -> Hours:
    spans = {number: tuple(_span(text) for text in getattr(document.hours, day)) for number, day in enumerate(DAYS)}
    holidays = tuple(Holiday(holiday.on, holiday.names) for holiday in document.holidays)
    return Hours(document.hours.time_zone, spans, holidays)


def _rates(section: RatesSection | None) -> Rates | None:
    return Rates(section.on, {str(currency): rate for currency, rate in section.to.items()}) if section else None


def _payment(id: str, section: PaymentSection) -> PaymentMethod:
    return PaymentMethod(
        id=id,
        names=section.names,
        countries=frozenset(section.countries),
        not_in=frozenset(section.not_in),
        currencies=frozenset(section.currencies),
        instalments=section.instalments,
    )
