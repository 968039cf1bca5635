"""How bad a complaint is, and until when it is answered."""

from __future__ import annotations

from datetime import datetime
from enum import Enum

from bot.shop.shop import Shop

# The rules' version: another for any other rule of severity.
VERSION = "1"


class Severity(Enum):
    HIGH = "high"
    NORMAL = "normal"
    LOW = "low"


class Cause(Enum):
    """What the shop did wrong in the shopper's eyes, by the topic of it."""

    GOODS = "goods"
    DELIVERY = "delivery"
    MONEY = "money"
    SERVICE = "service"


def severity(cause: Cause, *, is_threat: bool, is_again: bool, has_order: bool) -> Severity:
    """A threat, or a second complaint while the first is open, is high; one without an order or about tone is low."""
    if is_threat or is_again:
        return Severity.HIGH
    return Severity.NORMAL if has_order or cause is Cause.MONEY else Severity.LOW


def due_at(shop: Shop, severity: Severity, now: datetime) -> datetime | None:
    """Return when the complaint must have been answered, by the owner's days; None where nobody ever answers."""
    days = {Severity.HIGH: shop.complaints.high, Severity.NORMAL: shop.complaints.normal}
    return shop.hours.closes_after(now, days.get(severity, shop.complaints.low))
