"""Days and hours of the demo: when it is now, which days are worked, what the clock shows elsewhere."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, timezone
from random import Random

DAY = timedelta(days=1)
HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)

# The warehouses work from Monday to Saturday, carriers deliver from Monday to Friday; a parcel paid before 08:00 UTC
# (16:00 in Shenzhen, the cut-off of shop.yml) is handled that day.
CUT_OFF_UTC = time(8)
SATURDAY, SUNDAY = 5, 6


def at(day: date, hour: float) -> datetime:
    return datetime.combine(day, time(), timezone.utc) + timedelta(hours=hour)


def local(day: date, hour: float, utc: float) -> datetime:
    """Return the moment at which clocks that are `utc` hours ahead show `hour`."""
    return at(day, hour - utc)


def next_warehouse_day(day: date) -> date:
    day += DAY
    return day + DAY if day.weekday() == SUNDAY else day


def handling_day(paid_at: datetime) -> date:
    """Return the day on which the warehouse takes the order up."""
    day = paid_at.date()
    if paid_at.time() >= CUT_OFF_UTC or day.weekday() == SUNDAY:
        return next_warehouse_day(day)
    return day


def after_working_days(day: date, count: int) -> date:
    for _ in range(count):
        day += DAY
        while day.weekday() in (SATURDAY, SUNDAY):
            day += DAY
    return day


def jitter(chance: Random, moment: datetime, minutes: int) -> datetime:
    """Return the moment up to `minutes` later, to the second."""
    return moment + timedelta(seconds=chance.randrange(minutes * 60))


def stamp(moment: datetime | None) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ") if moment else ""
