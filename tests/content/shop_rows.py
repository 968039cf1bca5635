"""The rows of a shop folder, gathered by the order they belong to."""

from __future__ import annotations

from collections import defaultdict

from bot.store.shop_folder import ShopFolder

Rows = dict[str, list[dict]]


def of_order(shop: ShopFolder, table: str) -> Rows:
    groups: Rows = defaultdict(list)
    for row in shop.rows[table]:
        groups[row["order_number"]].append(row)
    return groups


def scans_of_order(shop: ShopFolder) -> dict[str, list[list[dict]]]:
    """The scans of each parcel, by order."""
    events = defaultdict(list)
    for row in shop.rows["parcel_events"]:
        events[row["parcel_id"]].append(row)
    order_of = {row["id"]: row["order_number"] for row in shop.rows["shipments"]}
    found = defaultdict(list)
    for parcel in shop.rows["parcels"]:
        found[order_of[parcel["shipment_id"]]].append(events[parcel["id"]])
    return found
