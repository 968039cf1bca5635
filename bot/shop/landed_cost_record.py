"""A landed cost as plain values: what is kept of an answer and what `python -m bot customs work-out --json` prints."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from bot.facts.reading import Span
from bot.shop.landed_cost import Kind, LandedCost, LandedCostLine, LimitTest, Step, When
from bot.shop.money import Money

# A sum: a figure where it is exact, a range, None where it is not known.
Sum = str | dict[str, str] | None

_FEES = (Kind.STATE_FEE, Kind.CLEARANCE_FEE)


def record(cost: LandedCost) -> dict[str, Any]:
    """Return sums, lines with their rules and steps, limits, notes and papers; all codes, amounts in `currency`."""
    return {
        "to": cost.destination,
        "region": cost.region,
        "on": cost.on.isoformat() if cost.on else None,
        "currency": cost.currency,
        "goods": _of(cost, Kind.GOODS),
        "shipping": _of(cost, Kind.SHIPPING),
        "duty": _of(cost, Kind.DUTY),
        "tax": _of(cost, Kind.TAX),
        "duty_and_tax": _of(cost, Kind.DUTY_AND_TAX),
        "fees": _of(cost, *_FEES),
        "total": _money(cost.total_low, cost.total_high),
        "at_checkout": _money(*(cost.due(When.CHECKOUT) or (None, None))),
        "at_door": _money(*(cost.due(When.DELIVERY) or (None, None))),
        "collected_by": _collectors(cost.lines),
        "lines": [_line(line) for line in cost.lines],
        "limits": [_limit(test) for test in cost.tests],
        "notes": list(cost.notes),
        "papers": list(cost.papers),
        "tax_name": cost.tax_name,
        "confidence": cost.confidence.name.lower(),
        "needs_person": cost.needs_person,
        "as_of": cost.as_of,
        "version": cost.version,
    }


def _of(cost: LandedCost, *kinds: Kind) -> Sum:
    """Return the sum of what is added of these kinds, None where a part is unknown; the sums of all kinds are the total."""
    lines = [line for line in cost.lines if line.kind in kinds and line.is_added]
    return _money(_sum(cost, (line.low for line in lines)), _sum(cost, (line.high for line in lines)))


def _sum(cost: LandedCost, amounts: Iterable[Money | None]) -> Money | None:
    total = Money(0, cost.currency)
    for amount in amounts:
        if amount is None:
            return None
        total = total + amount
    return total


def _money(low: Money | None, high: Money | None) -> Sum:
    if low is None or high is None:
        return None
    return str(low.amount) if low == high else {"low": str(low.amount), "high": str(high.amount)}


def _collectors(lines: Iterable[LandedCostLine]) -> dict[str, str]:
    """Return who takes each charge that costs something, by the rule's id."""
    charged = [line for line in lines if line.kind not in (Kind.GOODS, Kind.SHIPPING) and line.is_added]
    return {line.rule: line.collector.value for line in charged if line.high is None or line.high}


def _line(line: LandedCostLine) -> dict[str, Any]:
    return {
        "kind": line.kind.value,
        "rule": line.rule,
        "amount": _money(line.low, line.high),
        "rate": _span(Span(line.rate_low, line.rate_high))
        if line.rate_low is not None and line.rate_high is not None
        else None,
        "added": line.is_added,
        "paid": line.when.value,
        "collector": line.collector.value,
        "steps": [_step(step) for step in line.steps],
    }


def _step(step: Step) -> dict[str, Any]:
    found = {"rate": step.rate, "base": step.base, "each": step.each, "count": step.count}
    spans = {name: _span(span) for name, span in found.items() if span is not None}
    return {"fact": step.fact, **({"hs": step.code} if step.code else {}), **spans}


def _limit(test: LimitTest) -> dict[str, Any]:
    return {
        "fact": test.fact,
        "value": plain(test.value),
        "limit": plain(test.limit),
        "currency": test.currency,
        "within": test.is_passed,
    }


def _span(span: Span) -> Sum:
    return plain(span.low) if span.is_exact else {"low": plain(span.low), "high": plain(span.high)}


def plain(figure: Decimal) -> str:
    """Return a figure as people write it, with at most four decimals: 19, 12.5, 0.0833."""
    text = format(round(figure, 4), "f")
    return text.rstrip("0").rstrip(".") if "." in text else text
