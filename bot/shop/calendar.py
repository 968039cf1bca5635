"""Working days. Holidays come from outside as a function, for the rules of the shop use no library."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

# Whether a day is a public holiday in a country.
IsHoliday = Callable[[str, date], bool]

SATURDAY, SUNDAY, FRIDAY = 5, 6, 4
_WESTERN_WEEKEND = frozenset({SATURDAY, SUNDAY})
_FRIDAY_WEEKEND = frozenset({FRIDAY, SATURDAY})
# Countries where Sunday is a working day.
_FRIDAY_COUNTRIES = frozenset({"SA", "EG", "IL", "KW", "QA", "BH", "OM", "JO", "IQ", "DZ", "LY", "YE", "BD"})


def weekend(country: str) -> frozenset[int]:
    return _FRIDAY_WEEKEND if country in _FRIDAY_COUNTRIES else _WESTERN_WEEKEND


def is_working_day(country: str, day: date, is_holiday: IsHoliday, days_off: frozenset[int] | None = None) -> bool:
    """Return whether people work there on that day; `days_off` replaces the country's weekend."""
    off = weekend(country) if days_off is None else days_off
    return day.weekday() not in off and not is_holiday(country, day)


def add_working_days(
    start: date, days: int, country: str, is_holiday: IsHoliday, days_off: frozenset[int] | None = None
) -> date:
    """Return the day after `days` working days, the first counted on the day after `start`; with 0 days, start or the next."""
    day = start
    if days == 0:
        while not is_working_day(country, day, is_holiday, days_off):
            day += timedelta(days=1)
        return day
    left = days
    while left:
        day += timedelta(days=1)
        if is_working_day(country, day, is_holiday, days_off):
            left -= 1
    return day
