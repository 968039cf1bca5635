"""The scans of a parcel on its way: each carrier's stages and words, and what may go wrong."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from demo.generate.clock import DAY, HOUR, jitter
from demo.generate.people import Country


@dataclass(frozen=True)
class Scan:
    at: datetime
    code: str
    place: str
    country: str
    text: str


@dataclass(frozen=True)
class Route:
    """One parcel's way: from where, to whom, and when it leaves and arrives if nothing happens."""

    carrier: str
    warehouse: str
    country: Country
    city: str
    packed_at: datetime
    sent_at: datetime
    delivered_at: datetime


# Share of the way, code, where (warehouse, hub or city) and what the carrier says; {courier} brings it to the door.
Stage = tuple[float, str, str, str]

_STAGES: dict[str, tuple[Stage, ...]] = {
    "yunexpress": (
        (0.0, "picked_up", "warehouse", "Parcel received at the sorting centre"),
        (0.08, "export", "warehouse", "Export customs clearance completed"),
        (0.15, "line_haul", "warehouse", "Flight departed"),
        (0.45, "line_haul", "hub", "Arrived at the airport of destination"),
        (0.58, "released", "hub", "Import customs clearance completed"),
        (0.66, "last_mile", "hub", "Handed over to {courier}"),
        (0.8, "last_mile", "city", "Arrived at the delivery depot"),
    ),
    "china_post": (
        (0.0, "picked_up", "warehouse", "Acceptance"),
        (0.12, "export", "warehouse", "Departure from outward office of exchange"),
        (0.2, "line_haul", "warehouse", "Handed over to the airline"),
        (0.5, "line_haul", "hub", "Arrival at inward office of exchange"),
        (0.65, "released", "hub", "Released by customs"),
        (0.8, "last_mile", "city", "Arrival at delivery office of {courier}"),
    ),
    "dhl_express": (
        (0.0, "picked_up", "warehouse", "Shipment picked up"),
        (0.15, "export", "warehouse", "Departed from the export facility"),
        (0.3, "line_haul", "warehouse", "In transit to the country of destination"),
        (0.55, "line_haul", "hub", "Arrived at the sort facility"),
        (0.65, "released", "hub", "Clearance processing complete"),
        (0.8, "last_mile", "city", "Arrived at the delivery facility"),
    ),
    "postnl": (
        (0.0, "picked_up", "warehouse", "Shipment received by PostNL"),
        (0.25, "line_haul", "warehouse", "Shipment sorted and on its way to the destination"),
        (0.6, "line_haul", "hub", "Shipment arrived at the sorting centre of {courier}"),
        (0.8, "last_mile", "city", "Shipment arrived at the delivery depot"),
    ),
    "sf_express": (
        (0.0, "picked_up", "warehouse", "顺丰已收取快件"),
        (0.3, "line_haul", "warehouse", "快件已发往目的地"),
        (0.75, "last_mile", "city", "快件到达派送网点"),
    ),
}
_WORDS = {
    "sf_express": ("商家已下单，等待揽收", "快件派送中", "快件已签收"),
    "dhl_express": ("Shipment information received", "With the delivery courier", "Delivered, signed for"),
    "china_post": ("Posting information received", "Out for delivery", "Final delivery"),
}
_DEFAULT_WORDS = ("Shipment information received", "Out for delivery", "Delivered")
_PLACES = {"SZX": ("Shenzhen", "CN"), "RTM": ("Rotterdam", "NL")}

TAX_NUMBER = "Held by customs: the recipient has to give the tax number (CPF)"
PROOF_OF_VALUE = "Held by customs: a proof of the value is asked for (invoice or payment)"
NEIGHBOUR = "Delivered to a neighbour at number {number}"
AT_THE_DOOR = "Delivered, left at the front door"


def scans(route: Route, chance: Random) -> list[Scan]:
    """Return all scans of a way without trouble, those to come included."""
    announced, out, delivered = _WORDS.get(route.carrier, _DEFAULT_WORDS)
    span = route.delivered_at - route.sent_at
    stages = [stage for stage in _STAGES[route.carrier] if stage[1] not in _left_out(route)]
    on_the_way = [_scan(route, route.sent_at + span * share, rest) for share, *rest in stages]
    moved = [_moved(scan, chance, span) for scan in on_the_way]
    out_at = route.delivered_at - min(3 * HOUR, span * 0.1)
    return [
        _scan(route, route.packed_at, ["label", "warehouse", announced]),
        *moved,
        _scan(route, out_at, ["last_mile", "city", out]),
        _scan(route, route.delivered_at, ["delivered", "city", delivered]),
    ]


def _left_out(route: Route) -> tuple[str, ...]:
    """Nothing crosses a customs border within China or between Rotterdam and the rest of the Union."""
    return ("export", "released") if route.warehouse == "RTM" or route.carrier == "sf_express" else ()


def _moved(scan: Scan, chance: Random, span: timedelta) -> Scan:
    minutes = max(1, int(span.total_seconds() // 60 * 0.02))
    return scan if scan.code == "picked_up" else Scan(jitter(chance, scan.at, minutes), *_rest(scan))


def _rest(scan: Scan) -> tuple[str, str, str, str]:
    return scan.code, scan.place, scan.country, scan.text


def _scan(route: Route, at: datetime, stage: Sequence[str]) -> Scan:
    code, where, text = stage
    place, country = _PLACES[route.warehouse]
    if where != "warehouse":
        place, country = route.country.about["hub"] if where == "hub" else route.city, route.country.code
    if route.carrier == "sf_express" and place == "Shenzhen":
        place = "深圳"
    courier = route.country.about["courier"]
    return Scan(at.replace(microsecond=0), code, place, country, text.format(courier=courier))


def twisted(twist: str, way: list[Scan], route: Route, now: datetime, chance: Random) -> list[Scan]:
    """Return the scans up to now, with what the story says happened."""
    change = _TWISTS.get(twist)
    return [scan for scan in (change(way, route, chance) if change else way) if scan.at <= now]


def _held(text: str, way: list[Scan], route: Route) -> list[Scan]:
    landed = _landed(way)
    hold = Scan(landed[-1].at + 20 * HOUR, "import_hold", landed[-1].place, route.country.code, text)
    return [*landed, hold]


def _landed(way: list[Scan]) -> list[Scan]:
    """Return the scans up to the landing in the country of destination."""
    last = max(number for number, scan in enumerate(way) if scan.code == "line_haul")
    return way[: last + 1]


def _lost(way: list[Scan], route: Route, chance: Random) -> list[Scan]:
    landed = _landed(way)
    lost = landed[-1].at + chance.randrange(22, 26) * DAY
    return [
        *landed,
        Scan(lost, "lost", landed[-1].place, route.country.code, "Not found after a search: declared lost"),
    ]


def _failed(way: list[Scan], route: Route, chance: Random) -> list[Scan]:
    text = "Delivery attempted, nobody at home; a second attempt follows on the next working day"
    return [*way[:-1], Scan(way[-1].at, "failed", route.city, route.country.code, text)]


def _to_sender(way: list[Scan], route: Route, chance: Random) -> list[Scan]:
    first = way[-1].at
    city, country = route.city, route.country.code
    return [
        *way[:-1],
        Scan(first, "failed", city, country, "Delivery attempted, nobody at home"),
        Scan(first + 2 * DAY, "failed", city, country, "Second delivery attempt failed: address incomplete"),
        Scan(first + 9 * DAY, "returned", city, country, "Not collected in time: returned to sender"),
    ]


def _pick_up(way: list[Scan], route: Route, chance: Random) -> list[Scan]:
    courier = route.country.about["courier"]
    text = f"Ready for collection at the {courier} pick-up point, kept for 7 days"
    return [*way[:-2], Scan(way[-2].at, "last_mile", route.city, route.country.code, text)]


def _ends_with(text: str, way: list[Scan]) -> list[Scan]:
    last = way[-1]
    return [*way[:-1], Scan(last.at, "delivered", last.place, last.country, text)]


_TWISTS: dict[str, Callable[[list[Scan], Route, Random], list[Scan]]] = {
    "held_number": lambda way, route, chance: _held(TAX_NUMBER, way, route),
    "held_value": lambda way, route, chance: _held(PROOF_OF_VALUE, way, route),
    "late": lambda way, route, chance: _landed(way),
    "lost": _lost,
    "lost_and_refunded": _lost,
    "failed": _failed,
    "to_sender": _to_sender,
    "pick_up": _pick_up,
    "neighbour": lambda way, route, chance: _ends_with(NEIGHBOUR.format(number=chance.randrange(2, 60)), way),
    "not_there": lambda way, route, chance: _ends_with(AT_THE_DOOR, way),
}
