"""The Gulf, Israel and Africa: Saudi Arabia, the Emirates, Israel, Egypt, South Africa, Nigeria, Kenya."""

from __future__ import annotations

from decimal import Decimal

from bot.facts.reading import Confidence, Span
from bot.shop.assessment import Assessment
from bot.shop.consignment import ValuedItem
from bot.shop.duty import OWN_TARIFF, is_under, item_duty, tax_rate
from bot.shop.landed_cost import Kind, Step
from bot.shop.shares import HUNDRED, NOUGHT
from bot.shop.tariffs.threshold import border, by_threshold, fob, is_free_of_duty, unknown

# Kenya's import declaration fee and railway development levy, of CIF.
_KE_FEES = ("idf", "rdl")
_PHONES = "851713"


def saudi_arabia(sheet: Assessment) -> None:
    """Duty from SAR 1,000 on; tax always, on a base that holds the customs service fee."""
    duty_free = is_free_of_duty(sheet, sheet.cif)
    sheet.is_high_value = not duty_free
    paid = sheet.at_border()
    duties = [NOUGHT if duty_free else item_duty(sheet, item, item.cif) for item in sheet.items]
    settled = sheet.duty("sa_duty", duties, paid)
    service = sheet.add(Kind.STATE_FEE, "sa_customs_service", _service_fee(sheet), paid)
    bases = sheet.bases(settled)
    if bases is not None and service is not None:
        bases = [base + service * (item.cif / sheet.cif) for base, item in zip(bases, sheet.items)]
    sheet.tax("sa_tax", bases, [tax_rate(sheet, item) for item in sheet.items], paid)
    return


def _service_fee(sheet: Assessment) -> Span | None:
    """Return SAR 15; above SAR 1,000 a percentage of the customs value between 15 and 500."""
    fee = sheet.destination.fee("sa_customs_service")
    sheet.use(fee.confidence)
    if fee.amount is None or fee.most is None:
        return None
    fact = sheet.fact(f"fees.{fee.id}")
    riyals = sheet.value_in(sheet.cif, fee.currency)
    is_large = riyals > sheet.limit(sheet.destination.duty).amount
    if is_large:
        sheet.step(Step(fact, rate=Span.of(fee.percent), base=Span.of(sheet.cif)))
    due = min(max(fee.amount.low, riyals * fee.percent / HUNDRED if is_large else Decimal(0)), fee.most)
    span = sheet.span_from(Span.of(due), fee.currency)
    sheet.step(Step(fact, each=span, count=Span.of(1)))
    return span


def emirates(sheet: Assessment) -> None:
    by_threshold(sheet, tested=fob)


def israel(sheet: Assessment) -> None:
    by_threshold(sheet, tested=fob)
    if sheet.is_high_value:
        sheet.name_open(Kind.TAX, "il_purchase_tax")


def egypt(sheet: Assessment) -> None:
    """High and unpredictable: a person; but for phones, of which the whole charge is about known."""
    if not all(is_under(item.code, _PHONES) for item in sheet.items):
        return unknown(sheet)
    sheet.use(Confidence.LOW)
    above, fact = sheet.destination.duty.above, sheet.fact("duty.above")
    spans = [sheet.share(above.span(item.code), item.cif, fact, item.code) for item in sheet.items]
    rate = above.span(_PHONES)
    sheet.duty("eg_phones", spans, sheet.at_border(), kind=Kind.DUTY_AND_TAX, rate=rate)
    return None


def south_africa(sheet: Assessment) -> None:
    """The customs value is raised by a tenth before the tax."""
    is_small = sheet.is_up_to("simplified_up_to", sheet.goods)
    sheet.is_high_value = not is_small
    duties = [_south_african_duty(sheet, item, is_small=is_small) for item in sheet.items]
    raised = 1 + sheet.figure("uplift").low / HUNDRED
    border(sheet, duties, base=lambda item: item.value * raised)


def _south_african_duty(sheet: Assessment, item: ValuedItem, *, is_small: bool) -> Span | None:
    flats = sheet.destination.duty.flats
    clothing = next((flat for flat in flats if flat.prefixes and flat.is_for(item.code)), None)
    usual = next((flat for flat in flats if not flat.prefixes), None)
    flat = clothing or (usual if is_small else None)
    if flat is None:
        own = item.item.tariff
        return sheet.share(Span.of(own), item.value, OWN_TARIFF, item.code) if own is not None else None
    sheet.use(flat.confidence)
    return sheet.share(flat.span, item.value, sheet.fact("duty.flat"), item.code)


def nigeria(sheet: Assessment) -> None:
    by_threshold(sheet, tested=fob)
    if sheet.is_high_value:
        sheet.name_open(Kind.STATE_FEE, "ng_levies")


def kenya(sheet: Assessment) -> None:
    """Duty by band, two fees of CIF, and tax on value and duty, whether the fees are in its base not being sure."""
    paid = sheet.at_border()
    settled = sheet.duty("ke_duty", [item_duty(sheet, item, item.cif) for item in sheet.items], paid)
    fees = NOUGHT
    for name in _KE_FEES:
        rate = sheet.figure(name)
        due = sheet.share(rate, sheet.cif, sheet.fact(f"figures.{name}"))
        fees = fees + (sheet.add(Kind.STATE_FEE, f"ke_{name}", due, paid, rate=rate) or NOUGHT)
    bases = sheet.bases(settled)
    if bases is not None:
        extra = Span(Decimal(0), fees.high)
        bases = [base + extra * (item.cif / sheet.cif) for base, item in zip(bases, sheet.items)]
    sheet.tax("ke_tax", bases, [tax_rate(sheet, item) for item in sheet.items], paid)
