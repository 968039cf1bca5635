"""When a parcel's source of tracking events was asked, whether it answered, and when it is asked again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, or_, select, update
from sqlalchemy.engine import Connection

from bot.store.bookkeeping import insert_if_absent
from bot.store.tables_orders import parcels, shipments
from bot.store.tables_parcels import trackings

# A carrier keeps what it knows of a parcel for some months; whoever asks then for it asks a person.
ASKED_FOR_DAYS = 90
CLAIMED_FOR = timedelta(minutes=5)


@dataclass(frozen=True)
class Asked:
    """A parcel to ask for now."""

    parcel_id: str
    tracking_number: str
    is_registered: bool


class Trackings:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def claim_due(self, now: datetime, limit: int) -> list[Asked]:
        """Return parcels that are to be asked for, kept from other gateways for some minutes."""
        since = now - timedelta(days=ASKED_FOR_DAYS)
        statement = (
            select(parcels.c.id, parcels.c.tracking_number, trackings.c.ask_after, trackings.c.registered_at)
            .join(shipments, shipments.c.id == parcels.c.shipment_id)
            .outerjoin(trackings, trackings.c.parcel_id == parcels.c.id)
            .where(shipments.c.sent_at > since, parcels.c.tracking_number.is_not(None))
            .where(or_(trackings.c.parcel_id.is_(None), trackings.c.ask_after <= now))
            .order_by(shipments.c.sent_at.desc())
            .limit(limit)
        )
        rows = self._connection.execute(statement).all()
        return [
            Asked(row.id, row.tracking_number, row.registered_at is not None)
            for row in rows
            if self._claim(row.id, row.ask_after, now)
        ]

    def _claim(self, parcel_id: str, before: datetime | None, now: datetime) -> bool:
        until = now + CLAIMED_FOR
        if before is None:
            return insert_if_absent(self._connection, trackings, parcel_id=parcel_id, ask_after=until)
        mine = update(trackings).where(trackings.c.parcel_id == parcel_id, trackings.c.ask_after == before)
        return int(self._connection.execute(mine.values(ask_after=until)).rowcount) == 1

    def registered(self, parcel_ids: list[str], now: datetime) -> None:
        of_these = trackings.c.parcel_id.in_(parcel_ids)
        self._connection.execute(update(trackings).where(of_these).values(registered_at=now))

    def answered(self, parcel_id: str, now: datetime, ask_after: datetime | None) -> None:
        """Note that the source answered; `ask_after` None where the parcel's way has ended."""
        insert_if_absent(self._connection, trackings, parcel_id=parcel_id)
        values = {"answered_at": now, "unanswered_since": None, "ask_after": ask_after}
        self._connection.execute(update(trackings).where(trackings.c.parcel_id == parcel_id).values(**values))

    def unanswered(self, parcel_ids: list[str], now: datetime, ask_after: datetime) -> None:
        since = func.coalesce(trackings.c.unanswered_since, now)
        statement = update(trackings).where(trackings.c.parcel_id.in_(parcel_ids))
        self._connection.execute(statement.values(unanswered_since=since, ask_after=ask_after))
