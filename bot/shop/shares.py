"""Percentages of values that are known or lie in a span, and what the items of a basket share."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

from bot.facts.reading import Span

NOUGHT = Span.of(0)
HUNDRED = Decimal(100)


def total_of(spans: Iterable[Span]) -> Span:
    total = NOUGHT
    for span in spans:
        total = total + span
    return total


def percent(rate: Span | None, value: Span) -> Span | None:
    return value * rate * (1 / HUNDRED) if rate is not None else None


def common(rates: Sequence[Span | None]) -> Span | None:
    """Return the rate that all goods share; None where they differ or one is unknown."""
    return rates[0] if rates and all(rate == rates[0] for rate in rates) else None


def shared(parts: list[Span], total: Span, rounded: Span) -> list[Span]:
    """Spread the rounding of a sum over its parts, so that a tax on the parts is one on the rounded sum."""

    def share(part: Decimal, whole: Decimal, settled: Decimal) -> Decimal:
        return part * settled / whole if whole else Decimal(0)

    return [
        Span(*sorted((share(part.low, total.low, rounded.low), share(part.high, total.high, rounded.high))))
        for part in parts
    ]
