"""Scans of carriers on their way into the store: asked for in rounds, and pushed to /webhooks/carriers/<name>.

An answer to a shopper never waits for a carrier: it is given from the store, with the time of what is known.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from threading import Event, Thread

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.carriers.contract import BadSignature, Carrier, Tracked
from bot.channels.threads import in_thread
from bot.errors import BadPayload, NotFound, Unavailable
from bot.shop.order_progress import led_on
from bot.shop.parcels import ENDED, Parcel
from bot.store.audit import AuditLog
from bot.store.database import Connection, Database
from bot.store.orders import Orders
from bot.store.parcels import Parcels
from bot.store.trackings import Asked, Trackings

log = logging.getLogger(__name__)

LOOK_SECONDS = 20.0
# Pushes bring what is new; asking finds what a lost push did not bring.
ASK_AGAIN = timedelta(hours=4)
ASK_AGAIN_AFTER_SILENCE = timedelta(minutes=10)
LONGEST_PUSH = 1024 * 1024


class Scans:
    """Writes scans down, and what they make of the order; the same ones again change nothing."""

    def __init__(self, database: Database, clock: Callable[[], datetime], noted: Callable[[], None]) -> None:
        """`noted` is called when there may be news."""
        self._database, self._clock, self._noted = database, clock, noted

    def note(self, found: Sequence[Tracked], source: str) -> int:
        """Return how many parcels had new scans."""
        now = self._clock()
        count = 0
        for each in found:
            # A transaction for each parcel: none of a long list holds the others up.
            with self._database.write() as connection:
                parcel = Parcels(connection).note(each.tracking_number, each.events, now)
                if parcel is not None:
                    self._lead_on(connection, parcel, source, now)
                    count += 1
        if count:
            self._noted()
        return count

    def _lead_on(self, connection: Connection, parcel: Parcel, source: str, now: datetime) -> None:
        order = Orders(connection).get(parcel.order_number)
        after = led_on(order, Parcels(connection).of_order(order.number))
        if after.state is order.state or parcel.last is None:
            return
        key = f"scan:{parcel.id}:{after.state.value}"
        Orders(connection).save(after, key=key, at=parcel.last.at)
        details = {"from": order.state.value, "to": after.state.value, "parcel": parcel.id}
        AuditLog(connection).add(source, "order_state", order.number, now, details)


class Tracker:
    """Asks for parcels that are under way, from a thread of its own; does nothing where there is nobody to ask."""

    def __init__(
        self, database: Database, carrier: Carrier | None, scans: Scans, clock: Callable[[], datetime]
    ) -> None:
        self._database, self._carrier, self._scans, self._clock = database, carrier, scans, clock
        self._round = Thread(target=self._go_round, name="tracker", daemon=True)
        self._is_stopped = Event()

    def start(self) -> None:
        if self._carrier:
            self._round.start()

    def stop(self) -> None:
        self._is_stopped.set()
        if self._round.is_alive():
            self._round.join()

    def ask_due(self) -> int:
        """Ask for the parcels whose turn it is, and return how many were asked for. Raises Unavailable for the store."""
        if self._carrier is None:
            return 0
        now = self._clock()
        with self._database.write() as connection:
            due = Trackings(connection).claim_due(now, self._carrier.most_at_once)
        if due:
            self._ask(self._carrier, due)
        return len(due)

    def _ask(self, carrier: Carrier, due: Sequence[Asked]) -> None:
        ids, new = [each.parcel_id for each in due], [each for each in due if not each.is_registered]
        try:
            if new:
                carrier.register([each.tracking_number for each in new])
            found = carrier.track([each.tracking_number for each in due])
        except (Unavailable, BadPayload) as error:
            log.warning("%s did not answer for %d parcels: %s", carrier.name, len(due), error)
            now = self._clock()
            with self._database.write() as connection:
                Trackings(connection).unanswered(ids, now, now + ASK_AGAIN_AFTER_SILENCE)
            return
        self._scans.note(found, carrier.name)
        self._note_answered(due, found)

    def _note_answered(self, due: Sequence[Asked], found: Sequence[Tracked]) -> None:
        now = self._clock()
        ended = {each.tracking_number for each in found if each.events and each.events[-1].code in ENDED}
        with self._database.write() as connection:
            trackings = Trackings(connection)
            trackings.registered([each.parcel_id for each in due if not each.is_registered], now)
            for each in due:
                trackings.answered(each.parcel_id, now, None if each.tracking_number in ended else now + ASK_AGAIN)

    def _go_round(self) -> None:
        while not self._is_stopped.is_set():
            try:
                while self.ask_due() and not self._is_stopped.is_set():
                    pass
            except Unavailable as error:
                log.warning("the tracker waits for the database: %s", error)
            except Exception:
                log.exception("the round of the tracker failed")
            self._is_stopped.wait(LOOK_SECONDS)


class CarrierDoor:
    """Takes what a carrier pushes: nothing of it is looked at before its signature is."""

    def __init__(self, carrier: Carrier | None, scans: Scans) -> None:
        self._carrier, self._scans = carrier, scans

    def routes(self) -> list[Route]:
        return [Route("/webhooks/carriers/{name}", self.push, methods=["POST"])]

    async def push(self, request: Request) -> Response:
        carrier = self._carrier
        if carrier is None or carrier.name != request.path_params["name"]:
            raise NotFound(name=request.path_params["name"])
        body = await _body(request)
        try:
            found = carrier.read_push(dict(request.headers), body)
        except BadSignature as error:
            log.warning("%s: a push that is not signed with our key", carrier.name)
            return JSONResponse({"error": "bad_signature", **error.facts}, 401)
        changed = await in_thread(self._scans.note, found, carrier.name)
        return JSONResponse({"changed": changed})


async def _body(request: Request) -> bytes:
    body = b""
    async for piece in request.stream():
        body += piece
        if len(body) > LONGEST_PUSH:
            raise BadPayload(field="body", expected=f"at most {LONGEST_PUSH} bytes")
    return body
