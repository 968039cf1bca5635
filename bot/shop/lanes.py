"""The lane of a parcel: the way of shipping to one zone, by which late, silent and lost are told."""

from __future__ import annotations

from dataclasses import replace

from bot.shop.calendar import IsHoliday
from bot.shop.parcels import Parcel, Patience
from bot.shop.shipping import Method, ShippingRules, delivery_window

# By mode, where the owner's file says nothing else. Posts search late and scan seldom, couriers trace at once.
PATIENCE = {
    "express": Patience(search_after_days=3, lost_after_days=14, silent_days=3),
    "local": Patience(search_after_days=5, lost_after_days=21, silent_days=4),
    "line": Patience(search_after_days=10, lost_after_days=30, silent_days=10),
    "post": Patience(search_after_days=14, lost_after_days=45, silent_days=15),
    "sea": Patience(search_after_days=14, lost_after_days=45, silent_days=30),
}


def on_its_lane(parcel: Parcel, rules: ShippingRules, destination: str | None, is_holiday: IsHoliday) -> Parcel:
    """Return the parcel with its lane's patience and, where nothing was promised for it, the days of its lane.

    A parcel whose carrier and service are no method of the shop, or whose destination is unknown, stays as it is.
    """
    method = _method(parcel, rules, destination)
    zone = rules.zone(destination) if destination else None
    if method is None or zone is None or destination is None:
        return parcel
    on_lane = replace(parcel, lane=f"{method.id}/{zone}", patience=method.patience or PATIENCE[method.mode])
    if parcel.promised_to or not parcel.sent_at:
        return on_lane
    window = delivery_window(method.zones[zone], destination, parcel.sent_at.date(), is_holiday)
    return replace(on_lane, promised_from=window.earliest, promised_to=window.latest)


def _method(parcel: Parcel, rules: ShippingRules, destination: str | None) -> Method | None:
    """Return the method by carrier, the one of the same service and warehouse first; one of another service is no match."""
    if destination is None:
        return None
    fitting = [method for method in rules.methods_to(destination) if method.carrier == parcel.carrier]
    if parcel.service:
        fitting = [method for method in fitting if method.service == parcel.service]
    return min(fitting, key=lambda method: parcel.warehouse not in method.warehouses, default=None)
