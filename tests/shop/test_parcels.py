"""What may be said of a parcel from its scans, its lane and the day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta, timezone

import pytest

from bot.shop.lanes import PATIENCE, on_its_lane
from bot.shop.money import Money
from bot.shop.parcel_moves import Move, Whose, next_move
from bot.shop.parcel_news import news_since, seen_of
from bot.shop.parcels import Note, Parcel, ParcelCode, ParcelEvent, Patience, Wording
from bot.shop.returns import Refund, RefundState
from bot.shop.shipping import Band, Method, ShippingRules, ZoneService

PROMISED = date(2026, 1, 10)
C = ParcelCode


def a_parcel(*codes: ParcelCode) -> Parcel:
    events = (ParcelEvent(datetime(2026, 1, day, tzinfo=timezone.utc), code) for day, code in enumerate(codes, 1))
    return Parcel("k1", "T-1", "JD1", "dhl", tuple(events), promised_to=PROMISED)


def read(event: ParcelEvent) -> Wording:
    return Wording(frozenset({event.note}) if event.note else frozenset())


def test_a_parcel_stands_where_it_was_last_scanned() -> None:
    assert a_parcel(C.LABEL, C.PICKED_UP).state is C.PICKED_UP


def test_a_parcel_that_nobody_scanned_has_no_state() -> None:
    assert (a_parcel().state, a_parcel().days_silent(PROMISED)) == (None, None)


def test_a_parcel_is_late_after_the_last_promised_day() -> None:
    parcel = a_parcel(C.LINE_HAUL)

    assert (parcel.is_late(PROMISED), parcel.is_late(date(2026, 1, 11))) == (False, True)


def test_a_parcel_at_customs_delivered_or_lost_is_not_late() -> None:
    for code in (C.IMPORT_HOLD, C.DELIVERED, C.LOST):
        assert not a_parcel(code).is_late(date(2026, 3, 1))


def test_the_days_at_customs_are_nobodys_promise() -> None:
    parcel = a_parcel(C.LABEL, C.IMPORT_HOLD, C.IMPORT_HOLD, C.IMPORT_HOLD, C.RELEASED)

    assert parcel.held_days == 3
    assert parcel.due_on == PROMISED + timedelta(days=3)
    assert not parcel.is_late(PROMISED + timedelta(days=3))


@pytest.mark.parametrize(
    ("days", "searched", "lost"), [(2, False, False), (3, True, False), (13, True, False), (14, True, True)]
)
def test_its_lane_says_when_a_late_parcel_is_searched_and_when_it_counts_as_lost(
    days: int, searched: bool, lost: bool
) -> None:
    parcel = replace(a_parcel(C.LINE_HAUL), patience=Patience(3, 14, 3))
    today = PROMISED + timedelta(days=days)

    assert (parcel.seems_lost(today), parcel.counts_as_lost(today)) == (searched, lost)


def test_silence_is_counted_in_days_since_the_last_scan() -> None:
    parcel = replace(a_parcel(C.PICKED_UP, C.EXPORT), patience=Patience(silent_days=7))

    assert parcel.days_silent(date(2026, 1, 9)) == 7
    assert (parcel.is_silent(date(2026, 1, 9)), parcel.is_silent(date(2026, 1, 10))) == (False, True)


def test_only_a_delivered_parcel_has_a_time_of_delivery() -> None:
    assert a_parcel(C.LABEL).delivered_at is None
    assert a_parcel(C.DELIVERED).delivered_at == datetime(2026, 1, 1, tzinfo=timezone.utc)


def the_rules() -> ShippingRules:
    zone = ZoneService(2, 5, (Band(1000, Money(500, "USD")),))
    ways = [("economy", "post", "china_post"), ("express", "express", "dhl"), ("old", "express", "gls")]
    methods = (
        Method(id, {"en": id}, mode, carrier, "s", ("SZX",), True, 1000, {"eu": zone}) for id, mode, carrier in ways
    )
    patient = [replace(each, patience=Patience(1, 2, 3)) if each.id == "old" else each for each in methods]
    days = frozenset(range(5))
    return ShippingRules("Asia/Shanghai", time(16), days, 1, {"eu": frozenset({"DE"})}, tuple(patient))


@pytest.mark.parametrize(
    ("carrier", "lane", "patience"),
    [
        ("china_post", "economy/eu", PATIENCE["post"]),
        ("dhl", "express/eu", PATIENCE["express"]),
        ("gls", "old/eu", Patience(1, 2, 3)),
        ("other", None, Patience()),
    ],
)
def test_late_and_lost_go_by_the_lane(carrier: str, lane: str | None, patience: Patience) -> None:
    parcel = replace(a_parcel(C.LINE_HAUL), carrier=carrier)

    found = on_its_lane(parcel, the_rules(), "DE", lambda _country, _day: False)

    assert (found.lane, found.patience, found.promised_to) == (lane, patience, PROMISED)


def test_a_parcel_that_was_promised_nothing_has_the_days_of_its_lane() -> None:
    sent_at = datetime(2026, 1, 2, 12, tzinfo=timezone.utc)  # a Friday
    parcel = replace(a_parcel(C.LINE_HAUL), promised_to=None, sent_at=sent_at)

    found = on_its_lane(parcel, the_rules(), "DE", lambda country, day: (country, day.day) == ("DE", 6))

    assert (found.promised_from, found.promised_to) == (date(2026, 1, 7), date(2026, 1, 12))


@pytest.mark.parametrize("destination", [None, "BR"])
def test_without_a_destination_that_is_served_nothing_is_known_of_the_lane(destination: str | None) -> None:
    parcel = a_parcel(C.LINE_HAUL)

    assert on_its_lane(parcel, the_rules(), destination, lambda _country, _day: False) is parcel


@pytest.mark.parametrize(
    ("code", "notes", "move"),
    [
        (C.LABEL, (), Move(Whose.SHOP)),
        (C.LINE_HAUL, (), Move(Whose.CARRIER)),
        (C.IMPORT_HOLD, (), Move(Whose.CUSTOMS)),
        (C.IMPORT_HOLD, (Note.TAX_NUMBER,), Move(Whose.SHOPPER, date(2026, 1, 8))),
        (C.IMPORT_HOLD, (Note.PAY_DUTY,), Move(Whose.SHOPPER, date(2026, 1, 8))),
        (C.LAST_MILE, (Note.PICK_UP,), Move(Whose.SHOPPER, date(2026, 1, 8))),
        (C.LAST_MILE, (Note.OUT_FOR_DELIVERY,), Move(Whose.CARRIER)),
        (C.FAILED, (Note.WRONG_ADDRESS,), Move(Whose.SHOPPER, date(2026, 1, 8))),
        (C.FAILED, (Note.NOBODY_HOME, Note.NEXT_ATTEMPT), Move(Whose.CARRIER)),
        (C.DELIVERED, (), None),
        (C.DELIVERED, (Note.NEIGHBOUR,), Move(Whose.SHOPPER)),
        (C.RETURNED, (), Move(Whose.SHOP)),
        (C.LOST, (), Move(Whose.SHOP)),
    ],
)
def test_it_is_known_whose_move_it_is(code: ParcelCode, notes: tuple[Note, ...], move: Move | None) -> None:
    wording = Wording(frozenset(notes), kept_days=7)

    assert next_move(a_parcel(code), wording, date(2026, 1, 3)) == move


def test_a_parcel_to_be_searched_is_the_shops_move() -> None:
    assert next_move(a_parcel(C.LINE_HAUL), Wording(), PROMISED + timedelta(days=20)) == Move(Whose.SHOP)


@pytest.mark.parametrize(
    ("before", "after", "is_news"),
    [
        ((C.LABEL,), (C.LABEL, C.PICKED_UP), True),
        ((C.PICKED_UP,), (C.PICKED_UP, C.EXPORT, C.LINE_HAUL), False),
        ((C.LINE_HAUL,), (C.LINE_HAUL, C.IMPORT_HOLD), True),
        ((C.IMPORT_HOLD, C.RELEASED), (C.IMPORT_HOLD, C.RELEASED, C.IMPORT_HOLD), True),
        ((C.LINE_HAUL,), (C.LINE_HAUL, C.LAST_MILE), False),
        ((C.FAILED,), (C.FAILED, C.DELIVERED), True),
        ((C.PICKED_UP, C.DELIVERED), (C.PICKED_UP,), False),
    ],
)
def test_a_change_that_matters_is_news_once(
    before: tuple[ParcelCode, ...], after: tuple[ParcelCode, ...], is_news: bool
) -> None:
    parcel = a_parcel(*after)

    news = news_since(seen_of([a_parcel(*before)], [], read), [parcel], [], read)

    assert news.parcels == ((parcel,) if is_news else ())
    assert not news_since(seen_of([parcel], [], read), [parcel], [], read)


def test_leaving_with_the_courier_is_news() -> None:
    before = a_parcel(C.LAST_MILE)
    after = replace(before, events=(replace(before.events[0], note=Note.OUT_FOR_DELIVERY),))

    assert news_since(seen_of([before], [], read), [after], [], read).parcels == (after,)


def test_a_refund_is_news_when_it_is_paid() -> None:
    asked = Refund("R-1", "T-1", Money(500, "USD"), RefundState.REQUESTED, datetime(2026, 1, 2, tzinfo=timezone.utc))
    sent, arrived = replace(asked, state=RefundState.SENT), replace(asked, state=RefundState.ARRIVED)

    assert news_since(seen_of([], [asked], read), [], [sent], read).refunds == (sent,)
    assert not news_since(seen_of([], [sent], read), [], [arrived], read)
