"""Asia: Korea, Taiwan, Hong Kong, mainland China, Singapore, Malaysia, Thailand, Vietnam, the Philippines, Indonesia, India."""

from __future__ import annotations

from decimal import Decimal

from bot.facts.rates import widest
from bot.facts.reading import Confidence, Span
from bot.shop.assessment import Assessment
from bot.shop.consignment import ValuedItem
from bot.shop.duty import BOOKS, is_under, item_duty, tax_rate
from bot.shop.landed_cost import Kind, Step
from bot.shop.shares import NOUGHT
from bot.shop.tariffs.threshold import (
    border,
    by_threshold,
    cif,
    flat_for,
    fob,
    formal,
    is_beyond,
    is_free_of_duty,
    is_free_of_tax,
    nothing_due,
    unknown,
)

# Personal mail to mainland China has a lower limit from its neighbours.
_NEARBY = ("HK", "MO", "TW")


def korea(sheet: Assessment) -> None:
    by_threshold(sheet, tested=fob)


def taiwan(sheet: Assessment) -> None:
    by_threshold(sheet, tested=cif)


def thailand(sheet: Assessment) -> None:
    by_threshold(sheet, tested=cif)


def philippines(sheet: Assessment) -> None:
    by_threshold(sheet, tested=fob)


def vietnam(sheet: Assessment) -> None:
    """Duty by tariff line, which nobody here knows; of the tax only the range."""
    tax = sheet.destination.tax
    rate = widest([tax.rate, *(row.span for row in tax.others.rows)])
    paid = sheet.at_border()
    settled = sheet.duty("vn_duty", [item_duty(sheet, item, item.cif) for item in sheet.items], paid)
    sheet.tax("vn_tax", sheet.bases(settled), [rate for _ in sheet.items], paid)


def hong_kong(sheet: Assessment) -> None:
    sheet.duty("hk_free_port", [NOUGHT for _ in sheet.items], sheet.at_border())


def singapore(sheet: Assessment) -> None:
    """No duty on ordinary goods; a registered seller takes GST on items up to SGD 400, the border on the others."""
    sheet.duty("sg_free", [NOUGHT for _ in sheet.items], sheet.at_border())
    rate = sheet.destination.tax.rate
    if sheet.scheme is None:
        sheet.note("seller_not_registered")
        if is_free_of_tax(sheet, sheet.cif):
            return nothing_due(sheet, Kind.TAX)
        sheet.tax("sg_border", _cif(sheet.items), [rate for _ in sheet.items], sheet.at_border())
        return None
    small = [item for item in sheet.items if is_free_of_tax(sheet, item.price)]
    large = [item for item in sheet.items if item not in small]
    sheet.use(Confidence.MEDIUM)
    if small:
        sheet.tax("sg_checkout", _cif(small), [rate for _ in small], sheet.at_checkout(), small)
    if large:
        sheet.is_high_value = True
        sheet.tax("sg_border", _cif(large), [rate for _ in large], sheet.at_border(), large)
    return None


def malaysia(sheet: Assessment) -> None:
    """10 % on the price at the checkout for items up to MYR 500; a parcel above MYR 500 with its freight pays by tariff."""
    if not is_free_of_duty(sheet, sheet.cif):
        sheet.is_high_value = True
        return unknown(sheet)
    sheet.duty("my_below_limit", [NOUGHT for _ in sheet.items], sheet.at_border())
    values = [Span.of(item.value) for item in sheet.items]
    if sheet.scheme:
        sheet.tax("my_low_value_goods", values, [sheet.destination.tax.rate for _ in values], sheet.at_checkout())
        return None
    sheet.note("seller_not_registered")
    sheet.use(Confidence.LOW)
    doubtful = sheet.figure("unregistered_tax")
    sheet.tax("my_unregistered", values, [doubtful for _ in values], sheet.at_border())
    return None


def indonesia(sheet: Assessment) -> None:
    """Duty by group of goods above USD 3, tax from the first rupiah."""
    if is_free_of_duty(sheet, sheet.goods):
        border(sheet, [NOUGHT for _ in sheet.items])
        return None
    usual = flat_for(sheet)
    if usual and is_beyond(sheet, usual, sheet.goods):
        return formal(sheet)
    sheet.is_high_value = True
    border(sheet, [_indonesian_duty(sheet, item) for item in sheet.items])
    return None


def _indonesian_duty(sheet: Assessment, item: ValuedItem) -> Span | None:
    named = flat_for(sheet, item.code, named=True)
    if named is None:
        # The list of goods at 15 % is not complete in the facts.
        sheet.use(Confidence.LOW)
    flat = named or flat_for(sheet)
    if flat is None:
        return None
    sheet.use(flat.confidence)
    return sheet.share(flat.span, item.cif, sheet.fact("duty.flat"), item.code)


def india(sheet: Assessment) -> None:
    """One rate for personal imports; whether the surcharge of a tenth of the duty comes on top is not settled."""
    usual = flat_for(sheet)
    if usual is None:
        return unknown(sheet, "date_not_covered")
    sheet.use(usual.confidence)
    sheet.note("in_surcharge_in_doubt")
    surcharge = usual.surcharge.span("") or NOUGHT
    duties: list[Span | None] = []
    for item in sheet.items:
        flat = flat_for(sheet, item.code, named=True) or usual
        duty = sheet.share(flat.span, item.cif, sheet.fact("duty.flat"), item.code)
        if duty and surcharge.high:
            sheet.step(Step(sheet.fact("duty.flat.surcharge_rate"), item.code, rate=surcharge, base=duty))
        duties.append(duty + Span(duty.low * surcharge.low / 100, duty.high * surcharge.high / 100) if duty else None)
    border(sheet, duties)
    return None


def china(sheet: Assessment) -> None:
    """Cross-border retail by a registered seller, or personal mail with the luggage-and-postal tax."""
    if sheet.scheme is None:
        return _by_personal_mail(sheet)
    if not is_free_of_duty(sheet, sheet.cif):
        return formal(sheet)
    sheet.duty("cn_retail_free", [NOUGHT for _ in sheet.items], sheet.at_checkout())
    rates = [_chinese_rate(sheet, item) for item in sheet.items]
    sheet.tax("cn_retail", _cif(sheet.items), rates, sheet.at_checkout())
    return None


def _chinese_rate(sheet: Assessment, item: ValuedItem) -> Span | None:
    rows = sheet.destination.tax.others.rows
    usual = next((row.span for row in rows if not row.prefixes), None)
    if is_under(item.code, "33"):
        sheet.note("cn_premium_cosmetics")
        sheet.use(Confidence.LOW)
    return tax_rate(sheet, item) if is_under(item.code, *BOOKS) else usual


def _by_personal_mail(sheet: Assessment) -> None:
    limit = "postal_up_to_nearby" if sheet.shipment.sent_from in _NEARBY else "postal_up_to"
    if not sheet.is_up_to(limit, sheet.goods):
        return formal(sheet)
    sheet.note("seller_not_registered")
    sheet.use(Confidence.LOW)
    rate = sheet.figure("postal_rate")
    tax = sheet.share(rate, sheet.goods, sheet.fact("figures.postal_rate")) or NOUGHT
    due = Span(*(Decimal(0) if sheet.is_up_to("postal_waived", part) else part for part in (tax.low, tax.high)))
    sheet.add(Kind.DUTY_AND_TAX, "cn_personal_mail", due, sheet.at_border(), rate=rate)
    return None


def _cif(items: tuple[ValuedItem, ...] | list[ValuedItem]) -> list[Span]:
    return [Span.of(item.cif) for item in items]
