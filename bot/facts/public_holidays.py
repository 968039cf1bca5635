"""Public holidays by country. The rules of the shop take the answer as a function, so that they need no library."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

import holidays


@lru_cache(maxsize=512)
def _holidays(country: str, year: int) -> frozenset[date]:
    """Return the national holidays; none where the country is not known to the library."""
    if country not in holidays.list_supported_countries():
        return frozenset()
    return frozenset(holidays.country_holidays(country, years=year))


def is_public_holiday(country: str, day: date) -> bool:
    return day in _holidays(country, day.year)
