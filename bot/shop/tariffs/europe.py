"""Europe outside the Union, and its neighbours: Great Britain, Norway, Switzerland, Turkey, Russia, Kazakhstan, Ukraine."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from bot.facts.reading import Confidence, Span
from bot.shop.assessment import Assessment
from bot.shop.duty import is_food, item_duty, tax_rate
from bot.shop.landed_cost import Kind, LimitTest, Step
from bot.shop.shares import NOUGHT, common, total_of
from bot.shop.tariffs.threshold import (
    border,
    flat_for,
    is_beyond,
    is_free_of_duty,
    is_free_of_tax,
    nothing_due,
    rule_id,
    unknown,
)

# Swiss import tax is rounded to 5 rappen.
_RAPPEN = Decimal("0.05")


def great_britain(sheet: Assessment) -> None:
    if sheet.region == "NI":
        return unknown(sheet, "gb_northern_ireland")
    if not is_free_of_duty(sheet, sheet.goods):
        sheet.is_high_value = True
        border(sheet, [item_duty(sheet, item, item.cif) for item in sheet.items])
        return None
    sheet.duty("gb_below_limit", [NOUGHT for _ in sheet.items], sheet.at_border())
    _at_checkout(sheet, "gb_checkout")
    return None


def _at_checkout(sheet: Assessment, rule: str) -> None:
    """Tax on price and shipping, taken by the shop; a shop that is not registered leaves it to the border."""
    rates = [tax_rate(sheet, item) for item in sheet.items]
    bases = [Span.of(item.cif) for item in sheet.items]
    if sheet.scheme:
        sheet.tax(rule, bases, rates, sheet.at_checkout())
        return
    sheet.note("seller_not_registered")
    sheet.use(Confidence.LOW)
    sheet.tax(rule_id(sheet, "tax"), bases, rates, sheet.at_border())


def norway(sheet: Assessment) -> None:
    """VOEC looks at each item: below the limit MVA at the checkout and no duty."""
    fits = [is_free_of_duty(sheet, item.price) and not is_food(item.code) for item in sheet.items]
    if sheet.scheme and all(fits):
        sheet.duty("no_voec", [NOUGHT for _ in sheet.items], sheet.at_border())
        return _at_checkout(sheet, "no_voec")
    if sheet.scheme and any(fits):
        return unknown(sheet, "no_mixed_basket")
    if not sheet.scheme:
        sheet.note("seller_not_registered")
    sheet.is_high_value = True
    border(sheet, [item_duty(sheet, item, item.cif) for item in sheet.items])
    return None


def switzerland(sheet: Assessment) -> None:
    """Industrial goods are free of duty; the tax at the border is rounded to 5 rappen and left alone up to CHF 5."""
    if any(is_food(item.code) for item in sheet.items):
        return unknown(sheet, "ch_food_duty")
    paid = sheet.at_checkout() if sheet.scheme else sheet.at_border()
    settled = sheet.duty("ch_industrial_free", [NOUGHT for _ in sheet.items], sheet.at_border())
    rates = [tax_rate(sheet, item) for item in sheet.items]
    if sheet.scheme:
        sheet.tax("ch_checkout", sheet.bases(settled), rates, paid)
        return None
    parts = [sheet.share(rate, item.cif, sheet.tax_fact, item.code) for item, rate in zip(sheet.items, rates)]
    francs = total_of(part for part in parts if part) * sheet.rate_to("CHF")
    free, fact = sheet.figure("tax_left_alone").low, sheet.fact("figures.tax_left_alone")
    due = Span(_to_rappen(francs.low), _to_rappen(francs.high))
    for tax in (due.low, due.high):
        sheet.tested(LimitTest(fact, tax, free, "CHF", tax <= free))
    due = Span(*(tax if tax > free else Decimal(0) for tax in (due.low, due.high)))
    rule = "ch_border" if due.high else "ch_left_alone"
    sheet.add(Kind.TAX, rule, sheet.span_from(due, "CHF"), paid, rate=common(rates))
    return None


def _to_rappen(francs: Decimal) -> Decimal:
    return (francs / _RAPPEN).quantize(Decimal(1), rounding=ROUND_HALF_UP) * _RAPPEN


def turkey(sheet: Assessment) -> None:
    """Every parcel needs a normal declaration, so a person; but for books and for medicines and supplements."""
    flats = [flat_for(sheet, item.code, named=True) for item in sheet.items]
    if any(flat is None or is_beyond(sheet, flat, sheet.cif) for flat in flats):
        return unknown(sheet, "tr_full_declaration")
    spans = []
    for item, flat in zip(sheet.items, flats):
        if flat is not None:
            sheet.use(flat.confidence)
            # The first of two rates is that for goods from China and other countries outside the Union.
            spans.append(sheet.share(flat.rates.rows[0].span, item.cif, sheet.fact("duty.flat"), item.code))
    sheet.duty("tr_single_charge", spans, sheet.at_border(), kind=Kind.DUTY_AND_TAX)
    return None


def eurasian_union(sheet: Assessment) -> None:
    """Russia and Kazakhstan: free up to EUR 200, then 5 % of everything, at least EUR 1 a kilogram, and tax."""
    flat = flat_for(sheet)
    duty_free, tax_free = is_free_of_duty(sheet, sheet.goods), is_free_of_tax(sheet, sheet.goods)
    if flat is None or flat.period.ends_on is not None:
        return unknown(sheet, "date_not_covered")
    if duty_free and tax_free:
        return nothing_due(sheet, Kind.DUTY, Kind.TAX)
    sheet.use(flat.confidence)
    sheet.is_high_value = True
    duty = sheet.share(flat.span, sheet.goods, sheet.fact("duty.flat"))
    kilograms = Decimal(sheet.shipment.weight_grams) / 1000
    each = sheet.from_currency(flat.least_per_kg or Decimal(0), "EUR")
    sheet.step(Step(sheet.fact("duty.flat.min_eur_per_kg"), each=Span.of(each), count=Span.of(kilograms)))
    least = each * kilograms
    due = Span.of(max(duty.low, least)) if duty else None
    duties = [due * (item.value / sheet.goods) if due else None for item in sheet.items]
    border(sheet, duties, base=lambda item: item.value, rate=flat.span)
    return None


def ukraine(sheet: Assessment) -> None:
    """Duty and tax on the part above EUR 150 only."""
    limit = sheet.limit(sheet.destination.duty)
    flat = flat_for(sheet)
    if flat is None or flat.span is None:
        return unknown(sheet, "date_not_covered")
    if is_free_of_duty(sheet, sheet.goods):
        return nothing_due(sheet, Kind.DUTY, Kind.TAX)
    sheet.is_high_value = True
    excess = sheet.goods - sheet.from_currency(limit.amount, limit.currency)
    share = excess / sheet.goods
    fact = sheet.fact("duty.flat")
    duties = [sheet.share(flat.span, item.value * share, fact, item.code) for item in sheet.items]
    border(sheet, duties, base=lambda item: item.value * share, rate=flat.span)
    return None
