"""17TRACK, AfterShip and the CSV feed: what they send becomes our scans, and what is not theirs is not read."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import pytest

from bot.carriers.aftership import AfterShip
from bot.carriers.choosing import chosen_carrier
from bot.carriers.contract import BadSignature, Carrier
from bot.carriers.csv_feed import CsvFeed
from bot.carriers.seventeen_track import SeventeenTrack
from bot.errors import BadPayload, BadSetting, Unavailable
from bot.shop.parcels import Note, ParcelCode, ParcelEvent
from tests.carriers.recorded_service import RECORDED, RecordedService

KEY = "0123456789ABCDEF"
POST_NUMBER, LINE_NUMBER = "RR123456789CN", "YT2541289868852648"


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=timezone.utc)


FROM_17TRACK = (
    ParcelEvent(at(10, 10), ParcelCode.PICKED_UP, "SHENZHEN", None, "Posting/Collection"),
    ParcelEvent(at(12, 13, 5), ParcelCode.LINE_HAUL, "GUANGZHOU", "CN", "Departure from outward office of exchange"),
    ParcelEvent(at(18, 12, 20), ParcelCode.IMPORT_HOLD, "Curitiba", "BR", "Held by customs, tax number (CPF) required"),
)
FROM_AFTERSHIP = (
    ParcelEvent(at(10, 10, 30), ParcelCode.PICKED_UP, "Shenzhen", "CN", "Shipment picked up"),
    ParcelEvent(at(16, 6, 45), ParcelCode.RELEASED, "Leipzig", "DE", "Customs clearance completed"),
    ParcelEvent(
        at(19, 7, 12),
        ParcelCode.LAST_MILE,
        None,
        "DE",
        "Die Sendung wurde in das Zustellfahrzeug geladen.",
        Note.OUT_FOR_DELIVERY,
    ),
)


def seventeen_track(service: RecordedService) -> SeventeenTrack:
    return SeventeenTrack(KEY, service.url, sleep=lambda _seconds: None)


def aftership(service: RecordedService) -> AfterShip:
    return AfterShip(KEY, "webhook-secret", service.url, sleep=lambda _seconds: None)


def recorded(name: str) -> Any:
    return json.loads((RECORDED / f"{name}.json").read_text("utf-8"))


def push_of_17track() -> bytes:
    tracked = recorded("17track_gettrackinfo")["data"]["accepted"][0]
    return json.dumps({"event": "TRACKING_UPDATED", "data": tracked}, ensure_ascii=False).encode()


def push_of_aftership() -> bytes:
    tracked = recorded("aftership_trackings")["data"]["trackings"][0]
    return json.dumps({"ts": 1763542800, "event": "tracking_update", "event_id": "e-1", "msg": tracked}).encode()


def signed_by_17track(body: bytes, key: str = KEY) -> dict[str, str]:
    return {"sign": hashlib.sha256(body + b"/" + key.encode()).hexdigest()}


def signed_by_aftership(body: bytes, secret: str = "webhook-secret") -> dict[str, str]:
    digest = hmac.new(secret.encode(), body, hashlib.sha256).digest()
    return {"aftership-hmac-sha256": base64.b64encode(digest).decode()}


def test_17track_is_asked_with_its_key_and_its_scans_become_ours(service: RecordedService) -> None:
    service.answers = [(200, "17track_gettrackinfo")]

    (tracked,) = seventeen_track(service).track([POST_NUMBER, "1234"])

    assert (tracked.tracking_number, tracked.events) == (POST_NUMBER, FROM_17TRACK)
    (asked,) = service.asked
    assert (asked.method, asked.path, asked.headers["17token"]) == ("POST", "/gettrackinfo", KEY)
    assert asked.body == [{"number": POST_NUMBER}, {"number": "1234"}]


def test_17track_registers_what_it_does_not_know_yet(service: RecordedService) -> None:
    service.answers = [(200, "17track_register")]

    seventeen_track(service).register([POST_NUMBER, "1234", LINE_NUMBER])

    assert service.asked[0].path == "/register"


def test_a_number_that_17track_does_not_take_at_all_is_told(service: RecordedService) -> None:
    service.answers = [(200, "17track_register")]

    with pytest.raises(Unavailable, match="format of '1234'"):
        seventeen_track(service).register(["1234"])


def test_aftership_is_asked_with_its_key_and_its_checkpoints_become_ours(service: RecordedService) -> None:
    service.answers = [(200, "aftership_trackings")]

    (tracked,) = aftership(service).track([LINE_NUMBER])

    assert (tracked.tracking_number, tracked.events) == (LINE_NUMBER, FROM_AFTERSHIP)
    (asked,) = service.asked
    assert asked.path == f"/trackings?tracking_numbers={LINE_NUMBER}&limit=40"
    assert asked.headers["as-api-key"] == KEY


def test_aftership_registers_and_takes_a_known_number_for_registered(service: RecordedService) -> None:
    service.answers = [(201, "aftership_create"), (400, "aftership_exists")]

    aftership(service).register([LINE_NUMBER, LINE_NUMBER])

    assert [asked.body for asked in service.asked] == [{"tracking_number": LINE_NUMBER}] * 2


@pytest.mark.parametrize("name", ["17track", "aftership"])
def test_a_signed_push_is_read(service: RecordedService, name: str) -> None:
    if name == "17track":
        body = push_of_17track()
        found = seventeen_track(service).read_push(signed_by_17track(body), body)
        expected = FROM_17TRACK
    else:
        body = push_of_aftership()
        found = aftership(service).read_push(signed_by_aftership(body), body)
        expected = FROM_AFTERSHIP

    assert [each.events for each in found] == [expected]


@pytest.mark.parametrize("headers", [{}, signed_by_17track(push_of_17track(), "other"), {"sign": "é"}])
def test_a_push_that_17track_did_not_sign_is_not_read(service: RecordedService, headers: dict[str, str]) -> None:
    with pytest.raises(BadSignature):
        seventeen_track(service).read_push(headers, push_of_17track())


def test_a_changed_push_is_not_read(service: RecordedService) -> None:
    body = push_of_17track()

    with pytest.raises(BadSignature):
        seventeen_track(service).read_push(signed_by_17track(body), body.replace(b"Curitiba", b"Santiago"))


@pytest.mark.parametrize("headers", [{}, signed_by_aftership(push_of_aftership(), "other")])
def test_a_push_that_aftership_did_not_sign_is_not_read(service: RecordedService, headers: dict[str, str]) -> None:
    with pytest.raises(BadSignature):
        aftership(service).read_push(headers, push_of_aftership())


@pytest.mark.parametrize(
    ("body", "field"),
    [
        (b"no json", "body"),
        (b"[]", "body"),
        (b'{"event": "TRACKING_UPDATED"}', "data"),
        (b'{"event": "TRACKING_UPDATED", "data": {"number": 5}}', "number"),
        (
            b'{"event": "TRACKING_UPDATED", "data": {"number": "A", "track_info": {"tracking": {"providers": 1}}}}',
            "providers",
        ),
    ],
)
def test_a_signed_push_of_another_shape_names_what_is_wrong(service: RecordedService, body: bytes, field: str) -> None:
    with pytest.raises(BadPayload) as wrong:
        seventeen_track(service).read_push(signed_by_17track(body), body)

    assert wrong.value.facts["field"] == field


def test_a_push_about_something_else_says_nothing_of_parcels(service: RecordedService) -> None:
    body = b'{"event": "TRACKING_STOPPED", "data": {"number": "A"}}'

    assert seventeen_track(service).read_push(signed_by_17track(body), body) == []


FEED = """tracking_number,at,code,place,country,carrier_text,note
A1,2026-11-12T10:00:00Z,last_mile,Graz,AT,,pick-up
A1,2026-11-10T10:00:00+01:00,picked_up,Wien,AUT,Picked up,
"""


def test_the_feed_is_read_again_when_it_has_changed(tmp_path: Path) -> None:
    path = tmp_path / "feed.csv"
    path.write_text(FEED, "utf-8")
    feed = CsvFeed(path)

    (first,) = feed.track(["A1", "B2"])
    path.write_text(FEED + "A1,2026-11-13T10:00:00Z,delivered,,,,\n", "utf-8")
    (second,) = feed.track(["A1"])

    assert first.events == (
        ParcelEvent(at(10, 9), ParcelCode.PICKED_UP, "Wien", "AT", "Picked up"),
        ParcelEvent(at(12, 10), ParcelCode.LAST_MILE, "Graz", "AT", None, Note.PICK_UP),
    )
    assert second.events[-1].code is ParcelCode.DELIVERED


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("at,code\n", "the column tracking_number is missing"),
        ("tracking_number,at,code\nA1,soon,label\n", "line 2, column at: expected a time"),
        ("tracking_number,at,code\nA1,2026-11-12,gone\n", "line 2, column code: expected one of label"),
        ("tracking_number,at,code\n,2026-11-12,label\n", "line 2, column tracking_number"),
        ("tracking_number,at,code,note\nA1,2026-11-12,label,fun\n", "line 2, column note: expected one of neighbour"),
    ],
)
def test_a_feed_with_a_mistake_says_where_it_is(tmp_path: Path, text: str, problem: str) -> None:
    path = tmp_path / "feed.csv"
    path.write_text(text, "utf-8")

    with pytest.raises(Unavailable, match=problem):
        CsvFeed(path).track(["A1"])


def test_a_feed_that_is_not_there_does_not_answer(tmp_path: Path) -> None:
    with pytest.raises(Unavailable):
        CsvFeed(tmp_path / "none.csv").track(["A1"])


def test_nobody_can_push_to_a_feed(tmp_path: Path) -> None:
    with pytest.raises(BadSignature):
        CsvFeed(tmp_path / "feed.csv").read_push({}, b"{}")


@pytest.mark.parametrize(
    ("tracking", "kind"),
    [("store", type(None)), ("17track", SeventeenTrack), ("aftership", AfterShip), ("var/feed.csv", CsvFeed)],
)
def test_the_setting_chooses(tracking: str, kind: type[Carrier]) -> None:
    assert isinstance(chosen_carrier(tracking, KEY, "secret"), kind)


@pytest.mark.parametrize(("tracking", "key", "named"), [("17track", "", "KEY"), ("aftership", KEY, "SECRET")])
def test_a_service_without_its_key_names_the_setting(tracking: str, key: str, named: str) -> None:
    with pytest.raises(BadSetting, match=f"TRACKING_{named}"):
        chosen_carrier(tracking, key, "")
