"""The Gulf, Israel and Africa: Saudi Arabia, the Emirates, Israel, Egypt, South Africa, Nigeria, Kenya."""

from __future__ import annotations

from decimal import Decimal

from bot.facts.reading import Confidence, Span
from bot.shop.assessment import HUNDRED, NOUGHT, Assessment, ValuedItem, percent
from bot.shop.duty import is_under, item_duty, tax_rate
from bot.shop.landed_cost import Kind
from bot.shop.tariffs.threshold import border, by_threshold, fob, is_within, unknown

# Kenya's import declaration fee and railway levy, of CIF.
_KE_FEES = {"ke_idf": Decimal("2.5"), "ke_rdl": Decimal(2)}
_ZA_SMALL_UP_TO = Decimal(500)
# South Africa taxes the customs value raised by a tenth.
_ZA_UPLIFT = Decimal("1.10")
_PHONES = "851713"


def saudi_arabia(sheet: Assessment) -> None:
    """Duty from SAR 1,000 on; tax always, on a base that holds the customs service fee."""
    duty_free = is_within(sheet, sheet.destination.duty.limits, sheet.cif)
    if duty_free is None:
        return unknown(sheet)
    sheet.is_high_value = not duty_free
    paid = sheet.at_border()
    duties = [NOUGHT if duty_free else item_duty(sheet, item, item.cif) for item in sheet.items]
    settled = sheet.duty("sa_duty", duties, paid)
    service = sheet.add(Kind.STATE_FEE, "sa_customs_service", _service_fee(sheet), paid)
    bases = sheet.bases(settled)
    if bases is not None and service is not None:
        bases = [base + service * (item.cif / sheet.cif) for base, item in zip(bases, sheet.items)]
    sheet.tax("sa_tax", bases, [tax_rate(sheet, item) for item in sheet.items], paid)
    return None


def _service_fee(sheet: Assessment) -> Span | None:
    """Return SAR 15; above SAR 1,000 a percentage of the customs value between 15 and 500."""
    fee = sheet.destination.fee("sa_customs_service")
    sheet.use(fee.confidence)
    if fee.amount is None or fee.most is None:
        return None
    riyals = sheet.value_in(sheet.cif, fee.currency)
    share = riyals * fee.percent / HUNDRED if riyals > sheet.destination.duty.limits[0].amount else Decimal(0)
    due = min(max(fee.amount.low, share), fee.most)
    return sheet.span_from(Span.of(due), fee.currency)


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
    spans = [percent(sheet.destination.duty.above.span(item.code), item.cif) for item in sheet.items]
    rate = sheet.destination.duty.above.span(_PHONES)
    sheet.duty("eg_phones", spans, sheet.at_border(), kind=Kind.DUTY_AND_TAX, rate=rate)
    return None


def south_africa(sheet: Assessment) -> None:
    is_small = sheet.value_in(sheet.goods, "ZAR") <= _ZA_SMALL_UP_TO
    sheet.is_high_value = not is_small
    duties = [_south_african_duty(sheet, item, is_small=is_small) for item in sheet.items]
    border(sheet, duties, base=lambda item: item.value * _ZA_UPLIFT)


def _south_african_duty(sheet: Assessment, item: ValuedItem, *, is_small: bool) -> Span | None:
    flats = [flat for flat in sheet.destination.duty.flats if flat.period.holds(sheet.on)]
    clothing = next((flat for flat in flats if flat.prefixes and flat.is_for(item.code)), None)
    usual = next((flat for flat in flats if not flat.prefixes), None)
    flat = clothing or (usual if is_small else None)
    if flat is None:
        return percent(Span.of(item.item.tariff), item.value) if item.item.tariff is not None else None
    sheet.use(flat.confidence)
    return percent(flat.span, item.value)


def nigeria(sheet: Assessment) -> None:
    by_threshold(sheet, tested=fob)
    if sheet.is_high_value:
        sheet.name_open(Kind.STATE_FEE, "ng_levies")


def kenya(sheet: Assessment) -> None:
    """Duty by band, two fees of CIF, and tax on value and duty, whether the fees are in its base not being sure."""
    paid = sheet.at_border()
    settled = sheet.duty("ke_duty", [item_duty(sheet, item, item.cif) for item in sheet.items], paid)
    fees = NOUGHT
    for fee_id, rate in _KE_FEES.items():
        due = sheet.add(Kind.STATE_FEE, fee_id, percent(Span.of(rate), sheet.cif), paid, rate=Span.of(rate))
        fees = fees + (due or NOUGHT)
    bases = sheet.bases(settled)
    if bases is not None:
        extra = Span(Decimal(0), fees.high)
        bases = [base + extra * (item.cif / sheet.cif) for base, item in zip(bases, sheet.items)]
    sheet.tax("ke_tax", bases, [tax_rate(sheet, item) for item in sheet.items], paid)
