"""The parcels of an order with the scans of their carriers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import func, insert, select, update
from sqlalchemy.engine import Connection

from bot.shop.parcels import Note, Parcel, ParcelCode, ParcelEvent
from bot.store.tables_orders import orders, parcel_events, parcels, shipments
from bot.store.tables_parcels import trackings

_OF_SHIPMENT = [column for column in shipments.columns if column.name != "id"]


class Parcels:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of_order(self, order_number: str) -> list[Parcel]:
        return self._load(shipments.c.order_number == order_number)

    def of_orders(self, order_numbers: Sequence[str]) -> dict[str, list[Parcel]]:
        found: dict[str, list[Parcel]] = defaultdict(list)
        for parcel in self._load(shipments.c.order_number.in_(order_numbers)) if order_numbers else ():
            found[parcel.order_number].append(parcel)
        return found

    def find_tracking(self, tracking_number: str) -> Parcel | None:
        """Return the parcel of a tracking number as it is stored, or with capitals and without blanks."""
        typed = tracking_number.strip()
        wanted = {typed, "".join(typed.split()).upper()}
        return next(iter(self._load(parcels.c.tracking_number.in_(wanted))), None)

    def note(self, tracking_number: str, events: Iterable[ParcelEvent], now: datetime) -> Parcel | None:
        """Add the scans that are new, and return the parcel; None where none is ours or nothing is new.

        An import that says nothing new of the order leaves them.
        """
        parcel = self.find_tracking(tracking_number)
        if parcel is None:
            return None
        # Whoever else brings scans of this order waits, so that none is added twice.
        of_order = orders.c.number == parcel.order_number
        self._connection.execute(select(orders.c.number).where(of_order).with_for_update()).first()
        known = {_same(event) for event in self._events([parcel.id])[parcel.id]}
        new = {_same(event): event for event in events if _same(event) not in known}
        if not new:
            return None
        self._add(parcel.id, sorted(new.values(), key=lambda event: event.at))
        self._connection.execute(update(orders).where(of_order).values(changed_at=now))
        return self.find_tracking(tracking_number)

    def _add(self, parcel_id: str, events: Sequence[ParcelEvent]) -> None:
        last = select(func.max(parcel_events.c.position)).where(parcel_events.c.parcel_id == parcel_id)
        position = self._connection.execute(last).scalar_one() or 0
        rows = [
            {
                "parcel_id": parcel_id,
                "position": number,
                "at": event.at,
                "code": event.code.value,
                "place": event.place,
                "country": event.country,
                "carrier_text": event.carrier_text,
                "note": event.note.value if event.note else None,
            }
            for number, event in enumerate(events, position + 1)
        ]
        self._connection.execute(insert(parcel_events), rows)

    def _load(self, condition: Any) -> list[Parcel]:
        statement = select(parcels, *_OF_SHIPMENT, trackings.c.unanswered_since).join(shipments)
        statement = statement.outerjoin(trackings, trackings.c.parcel_id == parcels.c.id).where(condition)
        rows = self._connection.execute(statement.order_by(shipments.c.sent_at, parcels.c.id)).all()
        events = self._events([row.id for row in rows])
        return [_parcel(row, events[row.id]) for row in rows]

    def _events(self, ids: list[str]) -> dict[str, list[ParcelEvent]]:
        found: dict[str, list[ParcelEvent]] = defaultdict(list)
        if not ids:
            return found
        statement = select(parcel_events).where(parcel_events.c.parcel_id.in_(ids))
        for row in self._connection.execute(statement.order_by(parcel_events.c.at, parcel_events.c.position)):
            note = Note(row.note) if row.note else None
            event = ParcelEvent(row.at, ParcelCode(row.code), row.place, row.country, row.carrier_text, note)
            found[row.parcel_id].append(event)
        return found


def _same(event: ParcelEvent) -> tuple[object, ...]:
    """Return what makes two reports of a scan the same one."""
    return event.at.replace(microsecond=0), event.code, event.carrier_text


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
        unanswered_since=row.unanswered_since,
    )
