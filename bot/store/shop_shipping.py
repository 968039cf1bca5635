"""The sections `shipping` and `customs` of `shop.yml`: checked, and turned into the rules of bot.shop.

A mistake is a BadSetting that names the key, `shipping.methods.standard.zones.asia.days`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import time
from decimal import Decimal
from typing import Any
from zoneinfo import available_timezones

from pydantic import BaseModel, Extra, root_validator, validator

from bot.facts import load_customs, load_restrictions
from bot.facts.customs import EU
from bot.shop.consignment import Ddp, SellerModes
from bot.shop.lanes import PATIENCE
from bot.shop.money import Money, exponent
from bot.shop.parcels import Patience
from bot.shop.shipping import Band, Further, Method, ShippingRules, ZoneService
from bot.store.shop_sections import known_country, more_than_nought, not_negative, one_of, parsed

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MODES = ("post", "line", "express", "sea", "local")
_PATIENCE = ("search_after_days", "lost_after_days", "silent_days")
_DUTIES = ("at_delivery", "prepaid")
# Destinations whose authorities lower the duty on a proof of origin.
_PROOF_DESTINATIONS = ("AU", "CL", "NZ")


class _Section(BaseModel):
    class Config:
        extra = Extra.forbid


class BandSection(_Section):
    up_to_grams: int
    price: Decimal

    _positive = validator("up_to_grams", allow_reuse=True)(lambda value: more_than_nought(value))
    _price = validator("price", allow_reuse=True)(lambda value: not_negative(value))


class FurtherSection(_Section):
    grams: int
    price: Decimal

    _positive = validator("grams", allow_reuse=True)(lambda value: more_than_nought(value))
    _price = validator("price", allow_reuse=True)(lambda value: not_negative(value))


class ServiceSection(_Section):
    days: list[int]
    prices: list[BandSection]
    each_further: FurtherSection | None = None

    @validator("days")
    def _two_days(cls, value: list[int]) -> list[int]:
        if len(value) != 2 or not 0 <= value[0] <= value[1]:
            raise ValueError("[least, most] working days")
        return value

    @validator("prices")
    def _rising(cls, value: list[BandSection]) -> list[BandSection]:
        weights = [band.up_to_grams for band in value]
        if not weights or weights != sorted(set(weights)):
            raise ValueError("at least one band, with rising up_to_grams")
        return value


class MethodSection(_Section):
    names: dict[str, str]
    mode: str
    carrier: str
    service: str
    warehouses: list[str]
    tracked: bool
    max_weight_grams: int
    zones: dict[str, ServiceSection]
    insured_up_to: Decimal | None = None
    po_boxes: bool = False
    pick_up_points: bool = False
    duties: str = "at_delivery"
    max_length_mm: int | None = None
    volume_divisor: int | None = None
    accepts: list[str] = []
    not_to: list[str] = []
    max_value: Decimal | None = None
    search_after_days: int | None = None
    lost_after_days: int | None = None
    silent_days: int | None = None

    _positive = validator(
        "max_weight_grams",
        "max_length_mm",
        "volume_divisor",
        "search_after_days",
        "lost_after_days",
        "silent_days",
        allow_reuse=True,
    )(lambda value: None if value is None else more_than_nought(value))

    @validator("max_value")
    def _value(cls, value: Decimal | None) -> Decimal | None:
        return None if value is None else Decimal(more_than_nought(value))

    @validator("names", "warehouses", "zones")
    def _some(cls, value: Any) -> Any:
        if not value:
            raise ValueError("at least one")
        return value

    @validator("mode")
    def _mode(cls, value: str) -> str:
        return one_of(value, _MODES)

    @validator("duties")
    def _duties(cls, value: str) -> str:
        return one_of(value, _DUTIES)

    @root_validator(skip_on_failure=True)
    def _searched_before_lost(cls, values: dict[str, Any]) -> dict[str, Any]:
        usual = PATIENCE[values["mode"]]
        search = values["search_after_days"] or usual.search_after_days
        if search > (values["lost_after_days"] or usual.lost_after_days):
            raise ValueError(f"lost_after_days of at least search_after_days, which is {search}")
        return values

    @validator("accepts", each_item=True)
    def _flag(cls, value: str) -> str:
        return one_of(value, tuple(load_restrictions()))

    @validator("not_to", each_item=True)
    def _country(cls, value: str) -> str:
        return known_country(value)


class ZoneSection(_Section):
    countries: list[str]

    @validator("countries", each_item=True)
    def _country(cls, value: str) -> str:
        return value if value == EU else known_country(value)


class ShippingSection(_Section):
    time_zone: str
    cut_off: time
    working_days: list[str]
    handling_days: int
    zones: dict[str, ZoneSection]
    methods: dict[str, MethodSection]
    not_served: list[str] = []

    @validator("time_zone")
    def _zone_of_time(cls, value: str) -> str:
        if value not in available_timezones():
            raise ValueError("a time zone such as Asia/Shanghai")
        return value

    @validator("working_days", each_item=True)
    def _day(cls, value: str) -> str:
        return one_of(value, _DAYS)

    @validator("working_days")
    def _some_day(cls, value: list[str]) -> list[str]:
        if not value:
            raise ValueError("at least one day")
        return value

    @validator("handling_days")
    def _handling(cls, value: int) -> int:
        return int(not_negative(value))

    @validator("not_served", each_item=True)
    def _country(cls, value: str) -> str:
        return known_country(value)

    @validator("zones")
    def _one_zone_each(cls, value: dict[str, ZoneSection]) -> dict[str, ZoneSection]:
        seen: dict[str, str] = {}
        for name, zone in value.items():
            for country in _expanded(zone.countries):
                if country in seen:
                    raise ValueError(f"each country in one zone only, {country} is in {seen[country]} and {name}")
                seen[country] = name
        return value

    @root_validator(skip_on_failure=True)
    def _known_zones(cls, values: dict[str, Any]) -> dict[str, Any]:
        zones = tuple(values["zones"])
        for name, method in values["methods"].items():
            for zone in method.zones:
                if zone not in zones:
                    raise ValueError(f"methods.{name}.zones to be among {', '.join(zones)}, not {zone}")
        return values


class CustomsSection(_Section):
    registered: dict[str, str] = {}
    origin_proofs: list[str] = []
    eu_handling_fee: Decimal | None = None
    ddp: dict[str, str] = {}

    @validator("registered")
    def _destinations(cls, value: dict[str, str]) -> dict[str, str]:
        for country in value:
            one_of(country, tuple(load_customs().destinations))
        return value

    @validator("origin_proofs", each_item=True)
    def _proof(cls, value: str) -> str:
        return one_of(value, _PROOF_DESTINATIONS)

    @validator("ddp")
    def _ddp(cls, value: dict[str, str]) -> dict[str, str]:
        for country, way in value.items():
            one_of(country, load_customs().codes())
            one_of(way, tuple(each.value for each in Ddp))
        return value

    @validator("eu_handling_fee")
    def _fee(cls, value: Decimal | None) -> Decimal | None:
        return None if value is None else Decimal(not_negative(value))


def read_shipping(section: Mapping[str, Any], currency: str, home_country: str = "CN") -> ShippingRules:
    """Return the shipping rules; prices are in `currency`, the shop's. Raises BadSetting."""
    found = parsed(ShippingSection, section, "shipping")
    return ShippingRules(
        time_zone=found.time_zone,
        cut_off=found.cut_off,
        working_days=frozenset(_DAYS.index(day) for day in found.working_days),
        handling_days=found.handling_days,
        zones={name: _expanded(zone.countries) for name, zone in found.zones.items()},
        methods=tuple(_method(name, method, currency) for name, method in found.methods.items()),
        not_served=frozenset(found.not_served),
        home_country=home_country,
    )


def read_customs(section: Mapping[str, Any]) -> SellerModes:
    """Return how the shop stands with the authorities. Raises BadSetting."""
    found = parsed(CustomsSection, section, "customs")
    ddp = {country: Ddp(way) for country, way in found.ddp.items()}
    return SellerModes(found.registered, frozenset(found.origin_proofs), found.eu_handling_fee, ddp)


def _method(name: str, section: MethodSection, currency: str) -> Method:
    insured = section.insured_up_to
    return Method(
        id=name,
        names=section.names,
        mode=section.mode,
        carrier=section.carrier,
        service=section.service,
        warehouses=tuple(section.warehouses),
        is_tracked=section.tracked,
        max_weight_grams=section.max_weight_grams,
        zones={zone: _service(service, currency) for zone, service in section.zones.items()},
        insured_up_to=_money(insured, currency) if insured is not None else None,
        has_po_boxes=section.po_boxes,
        has_pick_up_points=section.pick_up_points,
        is_prepaid=section.duties == "prepaid",
        max_length_mm=section.max_length_mm,
        volume_divisor=section.volume_divisor,
        accepts=frozenset(section.accepts),
        not_to=frozenset(section.not_to),
        patience=_patience(section),
        max_value=None if section.max_value is None else _money(section.max_value, currency),
    )


def _patience(section: MethodSection) -> Patience:
    """Return what the owner says of late parcels, the usual of the mode where they say nothing."""
    given = {name: value for name in _PATIENCE if (value := getattr(section, name)) is not None}
    return replace(PATIENCE[section.mode], **given)


def _service(section: ServiceSection, currency: str) -> ZoneService:
    further = section.each_further
    return ZoneService(
        least_days=section.days[0],
        most_days=section.days[1],
        bands=tuple(Band(band.up_to_grams, _money(band.price, currency)) for band in section.prices),
        further=Further(further.grams, _money(further.price, currency)) if further else None,
    )


def _money(amount: Decimal, currency: str) -> Money:
    return Money.of(amount.quantize(Decimal(1).scaleb(-exponent(currency))), currency)


def _expanded(codes: list[str]) -> frozenset[str]:
    """Return the countries, the Union as its members."""
    found = frozenset(code for code in codes if code != EU)
    return found | frozenset(load_customs().members) if EU in codes else found
