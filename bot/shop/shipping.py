"""Shipping: where to, by what, for how much and until when. What may travel is in `bot/shop/admission.py`.

The rules of the shop come from the section `shipping` of its `shop.yml`, read by `bot/store/shop_shipping.py`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import Enum
from math import ceil
from zoneinfo import ZoneInfo

from bot.errors import Refusal
from bot.facts.restrictions import Restriction
from bot.shop.admission import Hurdle, hurdle
from bot.shop.calendar import IsHoliday, add_working_days, is_working_day
from bot.shop.money import Money
from bot.shop.parcels import Patience

ALL_WEEK = frozenset(range(7))


class NotServed(Refusal):
    """The shop sends nothing to this country."""

    reply = "shipping-not-served"


class NoMethod(Refusal):
    """The country is served, but nothing takes this parcel there; `reasons` are codes of WhyNot."""

    reply = "shipping-no-method"


class GoodsNotTaken(NoMethod):
    """Every method refuses the parcel for what is in it; `flags` name the goods."""

    reply = "shipping-goods-not-taken"


class WhyNot(Enum):
    """Why a method does not take a parcel; the text is `shipping-why-not-<value>`."""

    TOO_HEAVY = "too-heavy"
    TOO_LONG = "too-long"
    TOO_VALUABLE = "too-valuable"
    WAREHOUSE = "warehouse"
    PO_BOX = "po-box"
    PICK_UP_POINT = "pick-up-point"
    SPECIAL = "special"
    REFUSED = "refused"
    BANNED = "banned"
    ASK = "ask"


_FOR_THE_GOODS = {each.value for each in (WhyNot.SPECIAL, WhyNot.REFUSED, WhyNot.BANNED, WhyNot.ASK, WhyNot.WAREHOUSE)}


@dataclass(frozen=True)
class Band:
    up_to_grams: int
    price: Money


@dataclass(frozen=True)
class Further:
    """The price of each started `grams` above the last band."""

    grams: int
    price: Money


@dataclass(frozen=True)
class ZoneService:
    """What a method does in a zone: working days of the destination, least and most, and prices by weight."""

    least_days: int
    most_days: int
    bands: tuple[Band, ...]
    further: Further | None = None

    def price(self, grams: int) -> Money | None:
        """Return the price of a parcel; None when it is too heavy."""
        for band in self.bands:
            if grams <= band.up_to_grams:
                return band.price
        if self.further is None:
            return None
        steps = ceil((grams - self.bands[-1].up_to_grams) / self.further.grams)
        return self.bands[-1].price + self.further.price * steps


@dataclass(frozen=True)
class Method:
    id: str
    names: Mapping[str, str]
    mode: str
    carrier: str
    service: str
    warehouses: tuple[str, ...]
    is_tracked: bool
    max_weight_grams: int
    zones: Mapping[str, ZoneService]
    insured_up_to: Money | None = None
    has_po_boxes: bool = False
    has_pick_up_points: bool = False
    is_prepaid: bool = False
    max_length_mm: int | None = None
    volume_divisor: int | None = None
    accepts: frozenset[str] = frozenset()
    not_to: frozenset[str] = frozenset()
    patience: Patience | None = None
    max_value: Money | None = None

    def name(self, language: str) -> str:
        """Return the name in `language`, else English, else any."""
        return self.names.get(language) or self.names.get("en") or next(iter(self.names.values()))

    def charged_grams(self, parcel: ParcelSize) -> int:
        """Return the weight that is paid for: the greater of actual and volume weight."""
        if not self.volume_divisor or not parcel.volume_mm3:
            return parcel.weight_grams
        # mm³ / 1000 is cm³; cm³ / divisor is kg; kg x 1000 is g.
        return max(parcel.weight_grams, ceil(parcel.volume_mm3 / self.volume_divisor))


@dataclass(frozen=True)
class ParcelSize:
    weight_grams: int
    longest_mm: int = 0
    volume_mm3: int = 0


@dataclass(frozen=True)
class Window:
    """The days between which a parcel leaves and those between which it should arrive; customs holds are not in it."""

    sent_on: date
    earliest: date
    latest: date


@dataclass(frozen=True)
class ShippingQuote:
    """One method for one parcel: a price and a window, or why not. `hurdles` name the goods that stand in the way, or
    what the destination asks for; `served_by` are the warehouses that can send it."""

    method: Method
    price: Money | None = None
    window: Window | None = None
    why_not: WhyNot | None = None
    hurdles: tuple[Hurdle, ...] = ()
    served_by: tuple[str, ...] = ()

    @property
    def is_offered(self) -> bool:
        return self.why_not is None


@dataclass(frozen=True)
class Wish:
    """What matters beside speed and price; `warehouses` holding the goods, None where stock does not matter; their value."""

    po_box: bool = False
    pick_up_point: bool = False
    warehouses: frozenset[str] | None = None
    value: Money | None = None


@dataclass(frozen=True)
class ShippingRules:
    time_zone: str
    cut_off: time
    working_days: frozenset[int]
    handling_days: int
    zones: Mapping[str, frozenset[str]]
    methods: tuple[Method, ...]
    not_served: frozenset[str] = frozenset()
    home_country: str = "CN"
    days_off: frozenset[int] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "days_off", ALL_WEEK - self.working_days)

    def zone(self, country: str) -> str | None:
        """Return the zone of a country; None when nothing is sent there."""
        if country in self.not_served:
            return None
        return next((zone for zone, countries in self.zones.items() if country in countries), None)

    def is_served(self, country: str) -> bool:
        return bool(self.methods_to(country))

    def served(self) -> frozenset[str]:
        everywhere = frozenset(country for countries in self.zones.values() for country in countries)
        return frozenset(country for country in everywhere if self.is_served(country))

    def methods_to(self, country: str) -> tuple[Method, ...]:
        zone = self.zone(country)
        return tuple(method for method in self.methods if zone in method.zones and country not in method.not_to)

    def sent_on(self, paid_at: datetime, is_holiday: IsHoliday) -> date:
        """Return the day a parcel leaves when paid at `paid_at` (aware): the cut-off is in the time zone of the shop."""
        local = paid_at.astimezone(ZoneInfo(self.time_zone))
        works = is_working_day(self.home_country, local.date(), is_holiday, self.days_off)
        start = local.date()
        if not works or local.time() >= self.cut_off:
            start = add_working_days(start, 1, self.home_country, is_holiday, self.days_off)
        return add_working_days(start, self.handling_days, self.home_country, is_holiday, self.days_off)


def delivery_window(service: ZoneService, destination: str, sent_on: date, is_holiday: IsHoliday) -> Window:
    """Return the days between which the parcel should arrive.

    Counts working days of the destination, not of the warehouse, and leaves customs out: a held parcel has no window
    until it is released.
    """
    earliest = add_working_days(sent_on, service.least_days, destination, is_holiday)
    latest = add_working_days(sent_on, service.most_days, destination, is_holiday)
    return Window(sent_on, earliest, latest)


def quotes(
    rules: ShippingRules,
    destination: str,
    parcel: ParcelSize,
    flags: frozenset[str],
    on: datetime,
    *,
    restrictions: Mapping[str, Restriction],
    is_holiday: IsHoliday,
    wish: Wish | None = None,
) -> list[ShippingQuote]:
    """Return every method of the zone, offered ones first and cheapest first. Raises NotServed."""
    methods = rules.methods_to(destination)
    zone = rules.zone(destination)
    if not methods or zone is None:
        raise NotServed(country=destination)
    sent_on = rules.sent_on(on, is_holiday)
    found = []
    for method in methods:
        service = method.zones[zone]
        window = delivery_window(service, destination, sent_on, is_holiday)
        found.append(_quote(method, service, destination, parcel, flags, window, restrictions, wish or Wish()))
    return sorted(found, key=lambda quote: (not quote.is_offered, quote.price.minor if quote.price else 0))


def offered(found: list[ShippingQuote], destination: str) -> list[ShippingQuote]:
    """Return the quotes that can be taken. Raises NoMethod with the reasons when there is none."""
    good = [quote for quote in found if quote.is_offered]
    if not good:
        reasons = tuple(dict.fromkeys(quote.why_not.value for quote in found if quote.why_not))
        flags = tuple(dict.fromkeys(each.flag for quote in found for each in quote.hurdles if each.blocks))
        if flags and set(reasons) <= _FOR_THE_GOODS:
            raise GoodsNotTaken(country=destination, reasons=reasons, flags=flags)
        raise NoMethod(country=destination, reasons=reasons)
    return good


def _quote(
    method: Method,
    service: ZoneService,
    destination: str,
    parcel: ParcelSize,
    flags: frozenset[str],
    window: Window,
    restrictions: Mapping[str, Restriction],
    wish: Wish,
) -> ShippingQuote:
    hurdles = tuple(
        found
        for flag in sorted(flags & restrictions.keys())
        if (found := hurdle(restrictions[flag], method.mode, destination, method.accepts)) is not None
    )
    served_by = tuple(name for name in method.warehouses if wish.warehouses is None or name in wish.warehouses)
    grams = method.charged_grams(parcel)
    price = service.price(grams) if grams <= method.max_weight_grams else None
    blocked = next((found for found in hurdles if found.blocks), None)
    why_not = WhyNot(blocked.verdict.value) if blocked else _why_not(method, parcel, price, served_by, wish)
    if why_not:
        return ShippingQuote(method, why_not=why_not, hurdles=hurdles, served_by=served_by)
    return ShippingQuote(method, price, window, None, hurdles, served_by)


def _why_not(
    method: Method, parcel: ParcelSize, price: Money | None, served_by: tuple[str, ...], wish: Wish
) -> WhyNot | None:
    if price is None:
        return WhyNot.TOO_HEAVY
    if method.max_length_mm is not None and parcel.longest_mm > method.max_length_mm:
        return WhyNot.TOO_LONG
    if method.max_value and wish.value and method.max_value < wish.value:
        return WhyNot.TOO_VALUABLE
    if wish.po_box and not method.has_po_boxes:
        return WhyNot.PO_BOX
    if wish.pick_up_point and not method.has_pick_up_points:
        return WhyNot.PICK_UP_POINT
    return None if served_by else WhyNot.WAREHOUSE
