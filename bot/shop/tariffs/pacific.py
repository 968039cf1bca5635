"""Australia and New Zealand: tax at the sale up to 1,000, duty on the value without freight above."""

from __future__ import annotations

from bot.facts.reading import Confidence, Span
from bot.shop.assessment import Assessment
from bot.shop.consignment import ValuedItem
from bot.shop.duty import item_duty, tax_rate
from bot.shop.landed_cost import Kind, Step
from bot.shop.shares import NOUGHT
from bot.shop.tariffs.threshold import border, is_free_of_duty


def australia(sheet: Assessment) -> None:
    if is_free_of_duty(sheet, sheet.goods):
        sheet.duty("au_below_limit", [NOUGHT for _ in sheet.items], sheet.at_border())
        _tax_at_sale(sheet, list(sheet.items), "au_checkout")
        return
    sheet.is_high_value = True
    border(sheet, [item_duty(sheet, item, item.value) for item in sheet.items])
    _processing_charge(sheet)
    return


def _processing_charge(sheet: Assessment) -> None:
    fee = sheet.destination.fee("au_import_processing")
    if sheet.goods >= sheet.figure_amount("charge_below") or fee.amount is None:
        sheet.name_open(Kind.STATE_FEE, fee.id)
        return
    sheet.use(fee.confidence)
    due = sheet.span_from(fee.amount, fee.currency)
    sheet.step(Step(sheet.fact(f"fees.{fee.id}"), each=due, count=Span.of(1)))
    sheet.add(Kind.STATE_FEE, fee.id, due, sheet.at_border())


def new_zealand(sheet: Assessment) -> None:
    """GST looks at each item, duty and levy at the whole parcel."""
    limit = sheet.limit(sheet.destination.duty)
    small = [item for item in sheet.items if limit.covers(sheet.value_in(item.price, limit.currency))]
    if is_free_of_duty(sheet, sheet.goods):
        sheet.duty("nz_below_limit", [NOUGHT for _ in sheet.items], sheet.at_border())
        _tax_at_sale(sheet, small, "nz_checkout")
        return _levy(sheet)
    sheet.is_high_value = True
    settled = sheet.duty("nz_duty", [item_duty(sheet, item, item.value) for item in sheet.items], sheet.at_border())
    taxed_at_sale = small if sheet.scheme else []
    if taxed_at_sale:
        _tax_at_sale(sheet, taxed_at_sale, "nz_checkout")
    bases = sheet.bases(settled)
    if bases is None:
        sheet.tax("nz_tax", None, [sheet.destination.tax.rate], sheet.at_border())
        return None
    left = [(base, item) for base, item in zip(bases, sheet.items) if item not in taxed_at_sale]
    if left:
        rates = [tax_rate(sheet, item) for _, item in left]
        sheet.tax("nz_tax", [base for base, _ in left], rates, sheet.at_border(), [item for _, item in left])
    return None


def _levy(sheet: Assessment) -> None:
    """The low-value goods levy by air or sea, GST on top; by mail the post pays it."""
    fees = [fee for fee in sheet.destination.fees if fee.part == "recipe" and fee.when == "low_value"]
    fee = next((fee for fee in fees if fee.applies(sheet.shipment.mode, sheet.shipment.carrier, sheet.iso)), None)
    rate = sheet.destination.tax.rate
    if fee is None or fee.amount is None or rate is None:
        return
    sheet.use(fee.confidence)
    due = sheet.span_from(fee.amount, fee.currency)
    sheet.step(Step(sheet.fact(f"fees.{fee.id}"), each=due, count=Span.of(1)))
    tax = sheet.share(rate, due, sheet.tax_fact) or NOUGHT
    sheet.add(Kind.STATE_FEE, fee.id, due + sheet.rounded(tax), sheet.at_border())


def _tax_at_sale(sheet: Assessment, items: list[ValuedItem], rule: str) -> None:
    """Tax on price and shipping share, taken by a registered shop; otherwise from nothing to all of it at the border."""
    rates = [tax_rate(sheet, item) for item in items]
    bases = [Span.of(item.cif) for item in items]
    if sheet.scheme:
        sheet.tax(rule, bases, rates, sheet.at_checkout(), items)
        return
    sheet.note("seller_not_registered")
    sheet.use(Confidence.LOW)
    doubtful = [Span(NOUGHT.low, rate.high) if rate else None for rate in rates]
    sheet.tax(f"{sheet.iso.lower()}_unregistered", bases, doubtful, sheet.at_border(), items)
