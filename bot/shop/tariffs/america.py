"""The Americas: United States, Canada, Mexico, Brazil, Chile, Argentina, Colombia, Peru."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from bot.facts.customs import in_force
from bot.facts.reading import Confidence, Span
from bot.shop.assessment import HUNDRED, NOUGHT, Assessment, percent
from bot.shop.consignment import POST
from bot.shop.duty import item_duty, tariff_rate, tax_rate
from bot.shop.landed_cost import Collector, Kind
from bot.shop.tariffs.threshold import border, by_threshold, flat_for, fob, formal, is_beyond, is_within, unknown

# The duty stack in the facts (general rate, China lists, forced labour) holds from this day on.
_US_STACK_FROM = date(2026, 7, 24)
_US_INFORMAL_UP_TO = Decimal(2500)
_US_SALES_TAX = Span.of(0, 10)

# Argentina's small-shipment regime by courier, RG ARCA 5608/2024.
_AR_COURIER_UP_TO = Decimal(3000)
_AR_OF_A_KIND = 3
_AR_MOST_GRAMS = 50_000
_AR_STATISTICS = Decimal(3)
_AR_POST_FREE = Decimal(50)
_AR_POST_RATE = Decimal(50)

_CL_UNREGISTERED = Span.of(0, 6)
_CHINA = ("CN", None)


def united_states(sheet: Assessment) -> None:
    """No limit and no federal VAT: the whole duty stack on the goods, freight left out."""
    if sheet.on < _US_STACK_FROM:
        return unknown(sheet, "date_not_covered")
    if sheet.value_in(sheet.goods, "USD") > _US_INFORMAL_UP_TO:
        return formal(sheet)
    duties = [None if item.item.origin not in _CHINA else item_duty(sheet, item, item.value) for item in sheet.items]
    if any(item.item.origin not in _CHINA for item in sheet.items):
        sheet.note("origin_not_covered")
    sheet.duty("us_duty_stack", duties, sheet.at_border())
    taxable = (sheet.goods + sheet.freight) / HUNDRED
    sheet.name_open(Kind.TAX, "us_sales_tax", _US_SALES_TAX * taxable, _US_SALES_TAX, Collector.SHOP)


def canada(sheet: Assessment) -> None:
    by_threshold(sheet, tested=fob, customs_value=fob, base=fob)


def mexico(sheet: Assessment) -> None:
    """One global rate in place of duty and VAT, by courier only."""
    flat = flat_for(sheet)
    if sheet.shipment.mode == POST:
        return unknown(sheet, "post_not_covered")
    if flat is None or flat.span is None:
        return unknown(sheet, "date_not_covered")
    if is_beyond(sheet, flat, sheet.cif):
        return formal(sheet)
    sheet.use(flat.confidence)
    spans = [percent(flat.span, item.cif) for item in sheet.items]
    sheet.duty("mx_global_rate", spans, sheet.at_border(), kind=Kind.DUTY_AND_TAX, rate=flat.span)


def brazil(sheet: Assessment) -> None:
    """Import tax by bands, less a deduction, and ICMS, which is part of its own base."""
    is_member = sheet.scheme is not None
    value = sheet.value_in(sheet.cif, "USD")
    flats = [flat for flat in sheet.destination.duty.flats if flat.period.holds(sheet.on)]
    flats = [flat for flat in flats if flat.programme.startswith("Remessa Conforme") == is_member]
    if not flats:
        return unknown(sheet, "date_not_covered")
    flat = next((flat for flat in flats if flat.up_to is not None and value <= flat.up_to), None)
    if flat is None or flat.span is None:
        return formal(sheet)
    sheet.use(flat.confidence)
    paid = sheet.at_checkout() if is_member else sheet.at_border()
    if not is_member:
        sheet.note("seller_not_registered")
    due = max(value * flat.span.low / HUNDRED - flat.deduction, Decimal(0))
    duty = sheet.add(Kind.DUTY, "br_import_tax", Span.of(sheet.from_currency(due, "USD")), paid, rate=flat.span)
    rates = [tax_rate(sheet, item) for item in sheet.items]
    rate = rates[0]
    if duty is None or rate is None:
        return unknown(sheet)
    sheet.add(Kind.TAX, "br_icms", _grossed_up(Span.of(sheet.cif) + duty, rate), paid, rate=rate)


def _grossed_up(base: Span, rate: Span) -> Span:
    """Return the tax that is `rate` of base and tax together."""
    return base * Span(rate.low / (HUNDRED - rate.low), rate.high / (HUNDRED - rate.high))


def chile(sheet: Assessment) -> None:
    limit = in_force(sheet.destination.duty.limits, sheet.on)
    if limit is None or sheet.on < date(2025, 10, 25):
        return unknown(sheet, "date_not_covered")
    is_low = sheet.covers(limit, sheet.goods)
    if is_low and sheet.scheme:
        sheet.duty("cl_registered_seller", [NOUGHT for _ in sheet.items], sheet.at_border())
        rates = [tax_rate(sheet, item) for item in sheet.items]
        sheet.tax("cl_checkout", [Span.of(item.cif) for item in sheet.items], rates, sheet.at_checkout())
        return None
    if is_low:
        sheet.note("seller_not_registered")
        sheet.use(Confidence.LOW)
        border(sheet, [percent(_CL_UNREGISTERED, item.cif) for item in sheet.items], rate=_CL_UNREGISTERED)
        return None
    sheet.is_high_value = True
    rate = sheet.destination.duty.above.span("", has_proof=sheet.has_origin_proof)
    border(sheet, [percent(rate, item.cif) for item in sheet.items], rate=rate)


def argentina(sheet: Assessment) -> None:
    if sheet.shipment.mode == POST:
        return _argentina_by_post(sheet)
    goods = sheet.value_in(sheet.goods, "USD")
    is_too_much = any(item.item.quantity > _AR_OF_A_KIND for item in sheet.items)
    if goods > _AR_COURIER_UP_TO or is_too_much or sheet.shipment.weight_grams > _AR_MOST_GRAMS:
        return formal(sheet)
    limit = in_force(sheet.destination.duty.limits, sheet.on)
    if limit is None:
        return unknown(sheet, "date_not_covered")
    excess = max(goods - limit.amount, Decimal(0))
    share = excess / goods if goods else Decimal(0)
    sheet.is_high_value = excess > 0
    paid = sheet.at_border()
    duties = [_argentine_duty(sheet, position, share) for position in range(len(sheet.items))]
    settled = sheet.duty("ar_duty_on_excess", duties, paid)
    statistics = percent(Span.of(_AR_STATISTICS), sheet.goods * share)
    fee = sheet.add(Kind.STATE_FEE, "ar_statistics", statistics, paid, rate=Span.of(_AR_STATISTICS))
    rates = [tax_rate(sheet, item) for item in sheet.items]
    bases = sheet.bases(settled)
    if bases is not None and fee is not None and sheet.goods:
        bases = [base + fee * (item.value / sheet.goods) for base, item in zip(bases, sheet.items)]
    sheet.tax("ar_tax", bases, rates, paid)
    return None


def _argentine_duty(sheet: Assessment, position: int, share: Decimal) -> Span | None:
    item = sheet.items[position]
    if not share:
        return NOUGHT
    rate = Span.of(item.item.tariff) if item.item.tariff is not None else tariff_rate(sheet, item)
    return percent(rate, item.value * share)


def _argentina_by_post(sheet: Assessment) -> None:
    """Half of what is above USD 50, and nothing else."""
    value = sheet.value_in(sheet.cif, "USD")
    excess = max(value - _AR_POST_FREE, Decimal(0))
    due = percent(Span.of(_AR_POST_RATE), sheet.from_currency(excess, "USD"))
    sheet.use(Confidence.MEDIUM)
    sheet.add(Kind.DUTY_AND_TAX, "ar_post", due, sheet.at_border(), rate=Span.of(_AR_POST_RATE))


def colombia(sheet: Assessment) -> None:
    """Up to USD 200 no duty; whether goods of China are free of IVA there is in doubt, so a range."""
    duty_free = is_within(sheet, sheet.destination.duty.limits, sheet.goods)
    tax_free = is_within(sheet, sheet.destination.tax.limits, sheet.goods)
    if not (duty_free and tax_free):
        return by_threshold(sheet, tested=fob)
    sheet.use(Confidence.LOW)
    sheet.note("co_tax_in_doubt")
    paid = sheet.at_border()
    settled = sheet.duty("co_below_limit", [NOUGHT for _ in sheet.items], paid)
    standard = sheet.destination.tax.standard
    doubtful = Span(Decimal(0), standard.high) if standard else None
    sheet.tax("co_tax_in_doubt", sheet.bases(settled), [doubtful for _ in sheet.items], paid)
    return None


def peru(sheet: Assessment) -> None:
    by_threshold(sheet, tested=fob)
