"""The parcels of an order with the scans of their carriers."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.engine import Connection

from bot.shop.parcels import Parcel, ParcelCode, ParcelEvent
from bot.store.tables_orders import parcel_events, parcels, shipments

_OF_SHIPMENT = [column for column in shipments.columns if column.name != "id"]


class Parcels:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of_order(self, order_number: str) -> list[Parcel]:
        return self._load(shipments.c.order_number == order_number)

    def find_tracking(self, tracking_number: str) -> Parcel | None:
        """Return the parcel of a tracking number, however it is capitalised or spaced."""
        wanted = "".join(tracking_number.split()).upper()
        return next(iter(self._load(func.upper(parcels.c.tracking_number) == wanted)), None)

    def _load(self, condition: Any) -> list[Parcel]:
        statement = select(parcels, *_OF_SHIPMENT).join(shipments).where(condition)
        rows = self._connection.execute(statement.order_by(shipments.c.sent_at, parcels.c.id)).all()
        events = self._events([row.id for row in rows])
        return [_parcel(row, events[row.id]) for row in rows]

    def _events(self, ids: list[str]) -> dict[str, list[ParcelEvent]]:
        found: dict[str, list[ParcelEvent]] = defaultdict(list)
        if not ids:
            return found
        statement = select(parcel_events).where(parcel_events.c.parcel_id.in_(ids))
        for row in self._connection.execute(statement.order_by(parcel_events.c.at, parcel_events.c.position)):
            event = ParcelEvent(row.at, ParcelCode(row.code), row.place, row.country, row.carrier_text)
            found[row.parcel_id].append(event)
        return found


def _parcel(row: Any, events: list[ParcelEvent]) -> Parcel:
    return Parcel(
        id=row.id,
        order_number=row.order_number,
        tracking_number=row.tracking_number,
        carrier=row.carrier,
        events=tuple(events),
        lines=tuple(row.lines),
        service=row.service,
        warehouse=row.warehouse,
        weight_grams=row.weight_grams,
        sent_at=row.sent_at,
        promised_from=row.promised_from,
        promised_to=row.promised_to,
    )
