"""Today's cut-off: how long an order still leaves as if it were placed now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.shop.calendar import IsHoliday, is_working_day
from bot.shop.shipping import ShippingRules


@dataclass(frozen=True)
class CutOff:
    """What is paid within `left` leaves on `sent_on`, which is today where nothing has to be prepared."""

    left: timedelta
    sent_on: date
    is_today: bool


def cut_off(rules: ShippingRules, now: datetime, is_holiday: IsHoliday) -> CutOff | None:
    """Return today's cut-off by the shop's clock; None when it has passed, or nobody works today."""
    local = now.astimezone(ZoneInfo(rules.time_zone))
    # Both without their zone: on the night when the clocks change, the time on the clock is what counts.
    left = datetime.combine(local.date(), rules.cut_off) - local.replace(tzinfo=None)
    if left <= timedelta() or not is_working_day(rules.home_country, local.date(), is_holiday, rules.days_off):
        return None
    sent_on = rules.sent_on(now, is_holiday)
    return CutOff(left, sent_on, is_today=sent_on == local.date())
