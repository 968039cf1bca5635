"""The Americas: United States, Canada, Mexico, Brazil, Chile, Argentina, Colombia, Peru."""

from __future__ import annotations

from decimal import Decimal

from bot.facts.reading import Confidence, Span
from bot.shop.assessment import Assessment
from bot.shop.consignment import POST
from bot.shop.duty import OWN_TARIFF, item_duty, tariff_fact, tariff_rate, tax_rate
from bot.shop.landed_cost import Collector, Kind, Step
from bot.shop.shares import HUNDRED, NOUGHT
from bot.shop.tariffs.threshold import (
    border,
    by_threshold,
    flat_for,
    fob,
    formal,
    is_beyond,
    is_free_of_duty,
    is_free_of_tax,
    unknown,
)

_CHINA = ("CN", None)


def united_states(sheet: Assessment) -> None:
    """No limit and no federal VAT: the whole duty stack on the goods, freight left out."""
    if not sheet.is_up_to("informal_up_to", sheet.goods):
        return formal(sheet)
    duties = [None if item.item.origin not in _CHINA else item_duty(sheet, item, item.value) for item in sheet.items]
    if any(item.item.origin not in _CHINA for item in sheet.items):
        sheet.note("origin_not_covered")
    sheet.duty("us_duty_stack", duties, sheet.at_border())
    rate = sheet.figure("sales_tax")
    tax = sheet.share(rate, sheet.goods + sheet.freight, sheet.fact("figures.sales_tax"))
    sheet.name_open(Kind.TAX, "us_sales_tax", tax, rate, Collector.SHOP)


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
    spans = [sheet.share(flat.span, item.cif, sheet.fact("duty.flat"), item.code) for item in sheet.items]
    sheet.duty("mx_global_rate", spans, sheet.at_border(), kind=Kind.DUTY_AND_TAX, rate=flat.span)


def brazil(sheet: Assessment) -> None:
    """Import tax by bands, less a deduction, and ICMS, which is part of its own base."""
    is_member = sheet.scheme is not None
    flats = [
        flat for flat in sheet.destination.duty.flats if flat.programme.startswith("Remessa Conforme") == is_member
    ]
    if not flats:
        return unknown(sheet, "date_not_covered")
    flat = next((flat for flat in flats if not is_beyond(sheet, flat, sheet.cif)), None)
    if flat is None or flat.span is None:
        return formal(sheet)
    sheet.use(flat.confidence)
    paid = sheet.at_checkout() if is_member else sheet.at_border()
    if not is_member:
        sheet.note("seller_not_registered")
    before = sheet.share(flat.span, sheet.cif, sheet.fact("duty.flat"))
    if flat.deduction:
        deduction = Span.of(sheet.from_currency(flat.deduction, "USD"))
        sheet.step(Step(sheet.fact("duty.flat.deduct_usd"), each=deduction, count=Span.of(1)))
    due = max((before.low if before else Decimal(0)) - sheet.from_currency(flat.deduction, "USD"), Decimal(0))
    duty = sheet.add(Kind.DUTY, "br_import_tax", Span.of(due), paid, rate=flat.span)
    rates = [tax_rate(sheet, item) for item in sheet.items]
    rate = rates[0]
    if duty is None or rate is None:
        return unknown(sheet)
    base = Span.of(sheet.cif) + duty
    tax = _grossed_up(base, rate)
    sheet.step(Step(sheet.fact("tax"), rate=rate, base=base + tax))
    sheet.add(Kind.TAX, "br_icms", tax, paid, rate=rate)


def _grossed_up(base: Span, rate: Span) -> Span:
    """Return the tax that is `rate` of base and tax together."""
    return base * Span(rate.low / (HUNDRED - rate.low), rate.high / (HUNDRED - rate.high))


def chile(sheet: Assessment) -> None:
    unregistered = sheet.figure("unregistered_duty")
    is_low = is_free_of_duty(sheet, sheet.goods)
    if is_low and sheet.scheme:
        sheet.duty("cl_registered_seller", [NOUGHT for _ in sheet.items], sheet.at_border())
        rates = [tax_rate(sheet, item) for item in sheet.items]
        sheet.tax("cl_checkout", [Span.of(item.cif) for item in sheet.items], rates, sheet.at_checkout())
        return
    if is_low:
        sheet.note("seller_not_registered")
        sheet.use(Confidence.LOW)
        fact = sheet.fact("figures.unregistered_duty")
        border(sheet, [sheet.share(unregistered, item.cif, fact, item.code) for item in sheet.items], rate=unregistered)
        return
    sheet.is_high_value = True
    rate = sheet.destination.duty.above.span("", has_proof=sheet.has_origin_proof)
    duties = [sheet.share(rate, item.cif, sheet.fact("duty.above"), item.code) for item in sheet.items]
    border(sheet, duties, rate=rate)


def argentina(sheet: Assessment) -> None:
    if sheet.shipment.mode == POST:
        return _argentina_by_post(sheet)
    is_too_much = any(item.item.quantity > sheet.figure("courier_of_a_kind").low for item in sheet.items)
    is_too_heavy = sheet.shipment.weight_grams > sheet.figure("courier_grams").low
    if not sheet.is_up_to("courier_up_to", sheet.goods) or is_too_much or is_too_heavy:
        return formal(sheet)
    limit = sheet.limit(sheet.destination.duty)
    sheet.is_high_value = not is_free_of_duty(sheet, sheet.goods)
    free = sheet.from_currency(limit.amount, limit.currency)
    share = (sheet.goods - free) / sheet.goods if sheet.is_high_value else Decimal(0)
    paid = sheet.at_border()
    duties = [_argentine_duty(sheet, position, share) for position in range(len(sheet.items))]
    settled = sheet.duty("ar_duty_on_excess", duties, paid)
    rate = sheet.figure("statistics")
    statistics = sheet.share(rate, sheet.goods * share, sheet.fact("figures.statistics"))
    fee = sheet.add(Kind.STATE_FEE, "ar_statistics", statistics, paid, rate=rate)
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
    is_own = item.item.tariff is not None
    rate = Span.of(item.item.tariff) if item.item.tariff is not None else tariff_rate(sheet, item)
    return sheet.share(rate, item.value * share, OWN_TARIFF if is_own else tariff_fact(sheet), item.code)


def _argentina_by_post(sheet: Assessment) -> None:
    """Half of what is above USD 50, and nothing else."""
    rate, free = sheet.figure("post_rate"), sheet.figure_amount("post_free")
    excess = Decimal(0) if sheet.is_up_to("post_free", sheet.cif) else sheet.cif - free
    due = sheet.share(rate, excess, sheet.fact("figures.post_rate"))
    sheet.add(Kind.DUTY_AND_TAX, "ar_post", due, sheet.at_border(), rate=rate)


def colombia(sheet: Assessment) -> None:
    """Up to USD 200 no duty; whether goods of China are free of IVA there is in doubt, so a range."""
    duty_free, tax_free = is_free_of_duty(sheet, sheet.goods), is_free_of_tax(sheet, sheet.goods)
    if not (duty_free and tax_free):
        return by_threshold(sheet, tested=fob)
    sheet.use(Confidence.LOW)
    sheet.note("co_tax_in_doubt")
    paid = sheet.at_border()
    settled = sheet.duty("co_below_limit", [NOUGHT for _ in sheet.items], paid)
    standard = sheet.destination.tax.rate
    doubtful = Span(Decimal(0), standard.high) if standard else None
    sheet.tax("co_tax_in_doubt", sheet.bases(settled), [doubtful for _ in sheet.items], paid)
    return None


def peru(sheet: Assessment) -> None:
    by_threshold(sheet, tested=fob)
