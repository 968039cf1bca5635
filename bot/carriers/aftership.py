"""AfterShip's Tracking API, version 2024-07: trackings, and its pushes, signed with the webhook's own secret."""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Mapping, Sequence
from typing import Any

from bot.carriers.calls import Calls
from bot.carriers.contract import BadSignature, Tracked
from bot.carriers.reading import country, items, mapping, moment, number, read_json, text
from bot.errors import Unavailable
from bot.shop.parcels import Note, ParcelCode, ParcelEvent

BASE_URL = "https://api.aftership.com/tracking/2024-07"
# "Tracking already exists": what we wanted.
_KNOWN_ALREADY = 4003

# By subtag, and by tag where the subtag says no more.
_CODES: Mapping[str, tuple[ParcelCode, Note | None]] = {
    "InfoReceived": (ParcelCode.LABEL, None),
    "InTransit_002": (ParcelCode.PICKED_UP, None),
    "InTransit_005": (ParcelCode.RELEASED, None),
    "InTransit_006": (ParcelCode.IMPORT_HOLD, None),
    "InTransit": (ParcelCode.LINE_HAUL, None),
    "OutForDelivery": (ParcelCode.LAST_MILE, Note.OUT_FOR_DELIVERY),
    "AvailableForPickup": (ParcelCode.LAST_MILE, Note.PICK_UP),
    "AttemptFail_002": (ParcelCode.FAILED, Note.NOBODY_HOME),
    "AttemptFail": (ParcelCode.FAILED, None),
    "Delivered": (ParcelCode.DELIVERED, None),
    "Exception_004": (ParcelCode.IMPORT_HOLD, None),
    "Exception_006": (ParcelCode.IMPORT_HOLD, Note.PAY_DUTY),
    "Exception_007": (ParcelCode.FAILED, Note.WRONG_ADDRESS),
    "Exception_010": (ParcelCode.RETURNED, None),
    "Exception_011": (ParcelCode.RETURNED, None),
    "Exception_013": (ParcelCode.LOST, None),
}


class AfterShip:
    """The key lets us in; the secret of the webhook signs the pushes."""

    name = "aftership"
    most_at_once = 40

    def __init__(self, key: str, secret: str, base_url: str = BASE_URL, **how: Any) -> None:
        """`how` is handed on to Calls."""
        self._secret = secret
        self._calls = Calls(self.name, base_url, {"as-api-key": key}, **how)

    def register(self, tracking_numbers: Sequence[str]) -> None:
        wrong = [why for each in tracking_numbers if (why := self._register(each))]
        # One number that they do not know does not keep the others from being asked for.
        if wrong and len(wrong) == len(tracking_numbers):
            raise Unavailable(what=self.name, why=f"does not register: {wrong[0]}")

    def _register(self, tracking_number: str) -> str | None:
        """Return why the number was not taken; None where it was, now or before."""
        status, answer = self._calls.call("POST", "/trackings", {"tracking_number": tracking_number})
        code, message = _meta(answer)
        return None if status < 400 or code == _KNOWN_ALREADY else f"{code} {message}"

    def track(self, tracking_numbers: Sequence[str]) -> list[Tracked]:
        query = {"tracking_numbers": ",".join(tracking_numbers), "limit": str(self.most_at_once)}
        status, answer = self._calls.call("GET", "/trackings", query=query)
        if status != 200:
            raise Unavailable(what=self.name, why="{} {}".format(*_meta(answer)))
        data = mapping(mapping(answer, "body").get("data"), "data")
        return [_tracked(each) for each in items(data.get("trackings"), "trackings")]

    def read_push(self, headers: Mapping[str, str], body: bytes) -> list[Tracked]:
        digest = base64.b64encode(hmac.new(self._secret.encode(), body, hashlib.sha256).digest())
        if not self._secret or not hmac.compare_digest(digest, headers.get("aftership-hmac-sha256", "").encode()):
            raise BadSignature(field="aftership-hmac-sha256", expected="HMAC-SHA256 of the body with TRACKING_SECRET")
        content = read_json(body)
        if content.get("event") != "tracking_update":
            return []
        return [_tracked(mapping(content.get("msg"), "msg"))]


def _meta(answer: object) -> tuple[object, str | None]:
    meta = answer.get("meta") if isinstance(answer, dict) else None
    return (meta.get("code"), text(meta.get("message"))) if isinstance(meta, dict) else (None, None)


def _tracked(tracking: Mapping[str, Any]) -> Tracked:
    scans = items(tracking.get("checkpoints"), "checkpoints")
    events = sorted(filter(None, map(_event, scans)), key=lambda event: event.at)
    return Tracked(number(tracking.get("tracking_number"), "tracking_number"), tuple(events))


def _event(scan: Mapping[str, Any]) -> ParcelEvent | None:
    """Return the checkpoint; None for one without a time or with a tag that tells nothing of its way."""
    # The carrier's own time lacks its zone now and then, and is taken as UTC.
    at = moment(text(scan.get("checkpoint_time")) or scan.get("created_at"))
    tags = (text(scan.get("subtag")) or "", text(scan.get("tag")) or "")
    found = next((_CODES[tag] for tag in tags if tag in _CODES), None)
    if at is None or found is None:
        return None
    place = text(scan.get("city")) or text(scan.get("location"))
    land = country(scan.get("country_region") or scan.get("country_iso3"))
    return ParcelEvent(at, found[0], place, land, text(scan.get("message")), found[1])
