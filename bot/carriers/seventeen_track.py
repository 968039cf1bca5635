"""17TRACK's Tracking API, version 2.2: register, gettrackinfo, and its pushes, signed with the key of the account."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping, Sequence
from typing import Any

from bot.carriers.calls import Calls
from bot.carriers.contract import BadSignature, Tracked
from bot.carriers.reading import country, items, mapping, moment, number, read_json, text
from bot.errors import Unavailable
from bot.shop.parcels import Note, ParcelCode, ParcelEvent

BASE_URL = "https://api.17track.net/track/v2.2"
# "Registered already": what we wanted.
_KNOWN_ALREADY = -18019901

# By sub-status, by its first half where that says enough, and by stage for scans that have none.
_CODES: Mapping[str, tuple[ParcelCode, Note | None]] = {
    "InfoReceived": (ParcelCode.LABEL, None),
    "InTransit_PickedUp": (ParcelCode.PICKED_UP, None),
    "InTransit_CustomsProcessing": (ParcelCode.IMPORT_HOLD, None),
    "InTransit_CustomsRequiringInformation": (ParcelCode.IMPORT_HOLD, None),
    "InTransit_CustomsReleased": (ParcelCode.RELEASED, None),
    "InTransit": (ParcelCode.LINE_HAUL, None),
    "OutForDelivery": (ParcelCode.LAST_MILE, Note.OUT_FOR_DELIVERY),
    "AvailableForPickup": (ParcelCode.LAST_MILE, Note.PICK_UP),
    "DeliveryFailure_NoBody": (ParcelCode.FAILED, Note.NOBODY_HOME),
    "DeliveryFailure_InvalidAddress": (ParcelCode.FAILED, Note.WRONG_ADDRESS),
    "DeliveryFailure": (ParcelCode.FAILED, None),
    "Delivered": (ParcelCode.DELIVERED, None),
    "Exception_Returning": (ParcelCode.RETURNED, None),
    "Exception_Returned": (ParcelCode.RETURNED, None),
    "Exception_Lost": (ParcelCode.LOST, None),
    "Exception_Destroyed": (ParcelCode.LOST, None),
    "Exception_NoBody": (ParcelCode.FAILED, Note.NOBODY_HOME),
    "Exception_Rejected": (ParcelCode.FAILED, None),
    "PickedUp": (ParcelCode.PICKED_UP, None),
    "Departure": (ParcelCode.LINE_HAUL, None),
    "Arrival": (ParcelCode.LINE_HAUL, None),
    "Returning": (ParcelCode.RETURNED, None),
    "Returned": (ParcelCode.RETURNED, None),
}


class SeventeenTrack:
    """The account's key lets us in, and signs the pushes."""

    name = "17track"
    most_at_once = 40

    def __init__(self, key: str, base_url: str = BASE_URL, **how: Any) -> None:
        """`how` is handed on to Calls."""
        self._key = key
        self._calls = Calls(self.name, base_url, {"17token": key}, **how)

    def register(self, tracking_numbers: Sequence[str]) -> None:
        data = self._post("/register", tracking_numbers)
        errors = [mapping(each.get("error"), "error") for each in items(data.get("rejected"), "rejected")]
        wrong = [error for error in errors if error.get("code") != _KNOWN_ALREADY]
        # One number that they do not know does not keep the others from being asked for.
        if wrong and len(wrong) == len(tracking_numbers):
            raise Unavailable(what=self.name, why=f"does not register: {text(wrong[0].get('message'))}")

    def track(self, tracking_numbers: Sequence[str]) -> list[Tracked]:
        data = self._post("/gettrackinfo", tracking_numbers)
        return [_tracked(each) for each in items(data.get("accepted"), "accepted")]

    def read_push(self, headers: Mapping[str, str], body: bytes) -> list[Tracked]:
        expected = hashlib.sha256(body + b"/" + self._key.encode()).hexdigest()
        if not hmac.compare_digest(expected.encode(), headers.get("sign", "").lower().encode()):
            raise BadSignature(field="sign", expected="SHA-256 of the body and the key")
        content = read_json(body)
        if content.get("event") != "TRACKING_UPDATED":
            return []
        return [_tracked(mapping(content.get("data"), "data"))]

    def _post(self, path: str, tracking_numbers: Sequence[str]) -> Mapping[str, Any]:
        status, answer = self._calls.call("POST", path, [{"number": each} for each in tracking_numbers])
        if status != 200 or not isinstance(answer, dict) or answer.get("code") != 0:
            raise Unavailable(what=self.name, why=f"status {status}, {text(str(answer))}")
        return mapping(answer.get("data"), "data")


def _tracked(data: Mapping[str, Any]) -> Tracked:
    info = mapping(data.get("track_info") or {}, "track_info")
    tracking = mapping(info.get("tracking") or {}, "tracking")
    scans = [
        scan
        for provider in items(tracking.get("providers"), "providers")
        for scan in items(provider.get("events"), "events")
    ]
    events = sorted(filter(None, map(_event, scans)), key=lambda event: event.at)
    return Tracked(number(data.get("number"), "number"), tuple(events))


def _event(scan: Mapping[str, Any]) -> ParcelEvent | None:
    """Return the scan; None for one without a time or with a code that tells nothing of its way."""
    at = moment(scan.get("time_utc") or scan.get("time_iso"))
    code, note = _code(text(scan.get("sub_status")), text(scan.get("stage")))
    if at is None or code is None:
        return None
    address = mapping(scan.get("address") or {}, "address")
    place = text(address.get("city")) or text(scan.get("location"))
    return ParcelEvent(at, code, place, country(address.get("country")), text(scan.get("description")), note)


def _code(sub_status: str | None, stage: str | None) -> tuple[ParcelCode | None, Note | None]:
    names = (sub_status or "", (sub_status or "").split("_")[0], stage or "")
    return next((_CODES[name] for name in names if name in _CODES), (None, None))
