"""Japan: 60 % of the price as customs value, a relief with exceptions, the simplified tariff, and steps of rounding."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_FLOOR, Decimal

from bot.facts.duty_rates import Kind as GoodsKind
from bot.facts.rates import Match, match, widest
from bot.facts.reading import Confidence, Span
from bot.shop.assessment import Assessment
from bot.shop.consignment import ValuedItem
from bot.shop.duty import tax_rate
from bot.shop.landed_cost import Kind, Step
from bot.shop.shares import HUNDRED, NOUGHT
from bot.shop.tariffs.threshold import nothing_due, unknown

_THOUSAND, _FULL_HUNDRED = Decimal(1000), Decimal(100)
# National tax in points of the whole: 7.8 of 10, 6.24 of 8; the local one is 22/78 of it.
_NATIONAL_SHARE = Decimal("0.78")
_LOCAL_SHARE = Decimal(22) / Decimal(78)
# Knitwear, leather bags, leather gloves and leather shoes never enter the relief.
_NO_RELIEF = ("61", "420211", "420221", "420231", "420291", "4203", "6403")


def japan(sheet: Assessment) -> None:
    customs_value = sheet.value_in(sheet.goods, "JPY") * _personal_share(sheet)
    if not sheet.holds(sheet.limit(sheet.destination.duty), customs_value, sheet.fact("duty.de_minimis")):
        sheet.is_high_value = True
        return _settle(sheet, sheet.items, sheet.items, customs_value)
    sure = [item for item in sheet.items if match(_NO_RELIEF, item.code) is Match.SURE]
    possible = [item for item in sheet.items if item.code and match(_NO_RELIEF, item.code) is not Match.NO]
    if not possible:
        return nothing_due(sheet, Kind.DUTY, Kind.TAX)
    sheet.note("jp_outside_relief")
    return _settle(sheet, sure, possible, customs_value)


def _settle(
    sheet: Assessment, sure: Sequence[ValuedItem], possible: Sequence[ValuedItem], customs_value: Decimal
) -> None:
    """Add duty and tax, from those that surely pay to those that may."""
    is_simplified = sheet.is_value_up_to("simplified_up_to", customs_value)
    low, high = (_charges(sheet, items, is_simplified=is_simplified) for items in (sure, possible))
    if low is None or high is None:
        return unknown(sheet)
    sheet.use(Confidence.MEDIUM)
    paid = sheet.at_border()
    duty, tax = Span(low.duty.low, high.duty.high), Span(low.tax.low, high.tax.high)
    for rate, yen in high.by_rate.items():
        fact = "duty_rates.yml JP simplified" if is_simplified else "duty_rates.yml JP"
        sheet.step(Step(fact, rate=rate, base=sheet.span_from(Span.of(_down(yen, _THOUSAND)), "JPY")))
    sheet.add(Kind.DUTY, "jp_simplified" if is_simplified else "jp_tariff", sheet.span_from(duty, "JPY"), paid)
    base = Span(min(low.base.low, high.base.low), high.base.high)
    sheet.step(Step(sheet.tax_fact, rate=high.rate, base=sheet.span_from(base, "JPY")))
    sheet.add(Kind.TAX, "jp_tax", sheet.span_from(tax, "JPY"), paid)
    return None


def _personal_share(sheet: Assessment) -> Decimal:
    return sheet.figure("personal_share").low / HUNDRED


@dataclass(frozen=True)
class _Charges:
    """Duty and tax in yen, the base and rate of the tax, and the customs values by rate of duty."""

    duty: Span
    tax: Span
    base: Span
    rate: Span
    by_rate: Mapping[Span, Decimal]


def _charges(sheet: Assessment, items: Sequence[ValuedItem], *, is_simplified: bool) -> _Charges | None:
    """Return duty and tax in yen, in the authority's steps; None where a rate is unknown."""
    duty, value = NOUGHT, NOUGHT
    by_rate: dict[Span, Decimal] = {}
    for item in items:
        yen = sheet.value_in(item.value, "JPY") * _personal_share(sheet)
        fixed = _specific_duty(sheet, item, yen, is_simplified=is_simplified)
        if fixed is not None:
            duty, value = duty + fixed, value + Span.of(yen)
            continue
        rate = _rate(sheet, item, is_simplified=is_simplified)
        if rate is None:
            return None
        by_rate[rate] = by_rate.get(rate, Decimal(0)) + yen
    for rate, yen in by_rate.items():
        duty = duty + rate * (_down(yen, _THOUSAND) / HUNDRED)
        value = value + Span.of(yen)
    duty = _down_span(duty, _FULL_HUNDRED)
    rates = [tax_rate(sheet, item) for item in items]
    rate = widest(rates) if items else NOUGHT
    if rate is None:
        return None
    base = _down_span(value + duty, _THOUSAND)
    national = _down_span(base * rate * (_NATIONAL_SHARE / HUNDRED), _FULL_HUNDRED)
    tax = national + _down_span(national * _LOCAL_SHARE, _FULL_HUNDRED)
    return _Charges(duty, tax, base, rate, by_rate)


def _rate(sheet: Assessment, item: ValuedItem, *, is_simplified: bool) -> Span | None:
    if item.item.tariff is not None:
        return Span.of(item.item.tariff)
    kinds = sheet.duty_rates.find(item.code)
    if not kinds:
        sheet.use(Confidence.LOW)
        simplified = sheet.destination.duty.above.span(item.code)
        # Goods free in the ordinary tariff stay free, and of unlisted goods that is not known.
        return Span(Decimal(0), simplified.high) if is_simplified and simplified else None
    return widest(_kind_rate(sheet, item, kind, is_simplified=is_simplified) for kind in kinds)


def _kind_rate(sheet: Assessment, item: ValuedItem, kind: GoodsKind, *, is_simplified: bool) -> Span | None:
    column = kind.columns["JP"]
    sheet.use(column.confidence)
    ordinary = column.rates.on(sheet.on).span(item.code)
    if not is_simplified or ordinary == NOUGHT:
        return ordinary
    rows = column.simplified.on(sheet.on).possible(item.code)
    return widest(ordinary if row.is_not_applicable else row.span for row in rows)


def _specific_duty(sheet: Assessment, item: ValuedItem, yen: Decimal, *, is_simplified: bool) -> Span | None:
    """Return the duty of goods that pay at least an amount a pair; None for all others."""
    kinds = [kind for kind in sheet.duty_rates.find(item.code) if kind.columns["JP"].specific]
    if len(kinds) != 1 or item.item.tariff is not None:
        return None
    rate = _kind_rate(sheet, item, kinds[0], is_simplified=is_simplified)
    if rate is None:
        return None
    due = rate * (_down(yen, _THOUSAND) / HUNDRED)
    specific = kinds[0].columns["JP"].specific
    least = specific.low * item.item.quantity if specific else Decimal(0)
    return Span(max(due.low, least), max(due.high, least))


def _down(amount: Decimal, step: Decimal) -> Decimal:
    return (amount / step).quantize(Decimal(1), rounding=ROUND_FLOOR) * step


def _down_span(span: Span, step: Decimal) -> Span:
    return Span(_down(span.low, step), _down(span.high, step))
