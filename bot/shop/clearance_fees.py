"""The fees that post, courier and state add when charges are collected on import."""

from __future__ import annotations

from decimal import Decimal

from bot.facts.fees import Fee
from bot.facts.reading import Confidence, Span
from bot.shop.assessment import Assessment
from bot.shop.consignment import POST
from bot.shop.landed_cost import Collector, Kind, Step, When
from bot.shop.shares import HUNDRED, NOUGHT, total_of

_CHARGES = {Kind.DUTY, Kind.TAX, Kind.DUTY_AND_TAX}


def add_fees(sheet: Assessment) -> None:
    """Add the fees fixed for the way of shipping; name the others. A shop that prepays pays them too."""
    lines = [line for line in sheet.lines if line.when is When.DELIVERY and line.kind in _CHARGES]
    is_unknown = any(line.is_open for line in lines)
    collected = total_of(
        Span(line.low.amount, line.high.amount) for line in lines if line.low is not None and line.high is not None
    )
    is_collected = is_unknown or collected.high > 0
    is_sure = is_unknown or collected.low > 0
    fees = [fee for fee in _fees(sheet) if _is_due(sheet, fee, is_collected=is_collected)]
    for fee in fees:
        _add(sheet, fee, collected, is_unknown=is_unknown, is_sure=is_sure)
    if is_collected and not any(fee.when == "border" for fee in fees):
        sheet.name_open(Kind.CLEARANCE_FEE, "post_fee" if sheet.shipment.mode == POST else "carrier_fee")


def _fees(sheet: Assessment) -> list[Fee]:
    fees = list(sheet.destination.fees)
    if sheet.member:
        fees.append(sheet.member.post_fee)
    return [fee for fee in fees if fee.applies(sheet.shipment.mode, sheet.shipment.carrier, sheet.iso)]


def _is_due(sheet: Assessment, fee: Fee, *, is_collected: bool) -> bool:
    if fee.part not in ("added", "open"):
        return False
    if fee.when == "import":
        return True
    if sheet.ddp:
        return False
    return is_collected if fee.when == "border" else sheet.is_high_value


def _add(sheet: Assessment, fee: Fee, collected: Span, *, is_unknown: bool, is_sure: bool) -> None:
    if fee.percent_of == "card_amount":
        rate = Span.of(fee.percent)
        on_card = rate * ((sheet.goods + sheet.freight) / HUNDRED)
        sheet.name_open(Kind.CARD_TAX, fee.id, on_card, rate, Collector.BANK)
        return
    known = _due(sheet, fee, collected, is_unknown=is_unknown)
    if fee.part == "open" or known is None:
        sheet.name_open(Kind.CLEARANCE_FEE, fee.id, known, collector=sheet.at_border()[0])
        return
    sheet.use(fee.confidence)
    if fee.last_day and sheet.on > fee.last_day:
        sheet.use(Confidence.LOW)
        sheet.note("fee_of_last_year")
    sheet.add(Kind.CLEARANCE_FEE, fee.id, known if is_sure else Span(Decimal(0), known.high), sheet.at_border())


def _due(sheet: Assessment, fee: Fee, collected: Span, *, is_unknown: bool) -> Span | None:
    """Return the greater of amount and percentage, or their sum where the fee says so; None is unknown."""
    if fee.amount is None:
        return None
    amount = sheet.span_from(fee.amount, fee.currency)
    fact = sheet.fact(f"fees.{fee.id}")
    sheet.step(Step(fact, each=amount, count=Span.of(1)))
    plus = Span.of(sheet.from_currency(fee.plus, fee.currency)) if fee.plus else NOUGHT
    if not fee.percent:
        return amount + plus
    if fee.percent_of == "goods_and_shipping":
        base = Span.of(sheet.goods + sheet.freight)
    elif is_unknown:
        return None
    else:
        base = collected
    sheet.step(Step(fact, rate=Span.of(fee.percent), base=base))
    share = base * (fee.percent / HUNDRED)
    if fee.is_sum:
        return sheet.rounded(amount + share) + plus
    return Span(max(amount.low, share.low), max(amount.high, share.high)) + plus
