"""What may be said of a parcel from its scans."""

from __future__ import annotations

from datetime import date, datetime, timezone

from bot.shop.parcels import Parcel, ParcelCode, ParcelEvent

PROMISED = date(2026, 1, 10)


def a_parcel(*codes: ParcelCode) -> Parcel:
    events = (ParcelEvent(datetime(2026, 1, day, tzinfo=timezone.utc), code) for day, code in enumerate(codes, 1))
    return Parcel("k1", "T-1", "JD1", "dhl", tuple(events), promised_to=PROMISED)


def test_a_parcel_stands_where_it_was_last_scanned() -> None:
    assert a_parcel(ParcelCode.LABEL, ParcelCode.PICKED_UP).state is ParcelCode.PICKED_UP


def test_a_parcel_that_nobody_scanned_has_no_state() -> None:
    assert (a_parcel().state, a_parcel().days_silent(PROMISED)) == (None, None)


def test_a_parcel_is_late_after_the_last_promised_day() -> None:
    parcel = a_parcel(ParcelCode.LINE_HAUL)

    assert (parcel.is_late(PROMISED), parcel.is_late(date(2026, 1, 11))) == (False, True)


def test_a_parcel_at_customs_delivered_or_lost_is_not_late() -> None:
    for code in (ParcelCode.IMPORT_HOLD, ParcelCode.DELIVERED, ParcelCode.LOST):
        assert not a_parcel(code).is_late(date(2026, 3, 1))


def test_silence_is_counted_in_days_since_the_last_scan() -> None:
    assert a_parcel(ParcelCode.PICKED_UP, ParcelCode.EXPORT).days_silent(date(2026, 1, 9)) == 7


def test_only_a_delivered_parcel_has_a_time_of_delivery() -> None:
    assert a_parcel(ParcelCode.LABEL).delivered_at is None
    assert a_parcel(ParcelCode.DELIVERED).delivered_at == datetime(2026, 1, 1, tzinfo=timezone.utc)
