"""The usual rule: below a limit nothing is due, above it duty on the customs value and tax on value and duty."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from bot.facts.customs import Flat
from bot.facts.reading import Span
from bot.shop.assessment import Assessment
from bot.shop.consignment import ValuedItem
from bot.shop.duty import item_duty, tax_rate
from bot.shop.landed_cost import Kind, LimitTest
from bot.shop.shares import NOUGHT

Value = Callable[[ValuedItem], Decimal]


def fob(item: ValuedItem) -> Decimal:
    return item.value


def cif(item: ValuedItem) -> Decimal:
    return item.cif


def total(sheet: Assessment, value: Value) -> Decimal:
    return sum((value(item) for item in sheet.items), Decimal(0))


def rule_id(sheet: Assessment, name: str) -> str:
    return f"{sheet.destination.iso.lower()}_{name}"


def is_free_of_duty(sheet: Assessment, amount: Decimal) -> bool:
    """Return whether the limit for duty covers the amount. Raises DateNotCovered where the day has none."""
    return sheet.covers(sheet.limit(sheet.destination.duty), amount, sheet.fact("duty.de_minimis"))


def is_free_of_tax(sheet: Assessment, amount: Decimal) -> bool:
    return sheet.covers(sheet.limit(sheet.destination.tax), amount, sheet.fact("tax.de_minimis"))


def flat_for(sheet: Assessment, code: str = "", *, named: bool = False, programme: str = "") -> Flat | None:
    """Return the fixed rate in force for goods of `code`; with `named` only one that names these goods."""
    return next(
        (
            flat
            for flat in sheet.destination.duty.flats
            if bool(flat.prefixes) == named and flat.is_for(code) and flat.programme.startswith(programme)
        ),
        None,
    )


def is_beyond(sheet: Assessment, flat: Flat, amount: Decimal) -> bool:
    """Return whether the parcel is above what the simple procedure takes, so that a formal import is due."""
    if flat.up_to is None or flat.currency is None:
        return False
    value = sheet.value_in(amount, flat.currency)
    test = LimitTest(sheet.fact("duty.flat.up_to"), value, flat.up_to, flat.currency, value <= flat.up_to)
    return not sheet.tested(test)


def unknown(sheet: Assessment, *notes: str) -> None:
    """Write duty and tax as open: an agent has to look."""
    sheet.note(*notes)
    sheet.needs_person = sheet.needs_person or bool(notes)
    paid = sheet.at_border()
    sheet.add(Kind.DUTY, rule_id(sheet, "duty"), None, paid)
    if sheet.destination.tax.rate != NOUGHT:
        sheet.tax(rule_id(sheet, "tax"), None, [tax_rate(sheet, item) for item in sheet.items], paid)


def formal(sheet: Assessment) -> None:
    sheet.is_formal = sheet.is_high_value = True
    unknown(sheet, "formal_import")


def nothing_due(sheet: Assessment, *kinds: Kind) -> None:
    for kind in kinds:
        sheet.add(kind, rule_id(sheet, "below_limit"), NOUGHT, sheet.at_border())


def border(sheet: Assessment, duties: list[Span | None], *, base: Value = cif, rate: Span | None = None) -> Span | None:
    """Add duty, and tax on value and duty, both collected on import. Returns the tax."""
    paid = sheet.at_border()
    settled = sheet.duty(rule_id(sheet, "duty"), duties, paid, rate=rate)
    rates = [tax_rate(sheet, item) for item in sheet.items]
    return sheet.tax(rule_id(sheet, "tax"), sheet.bases(settled, base), rates, paid)


def by_threshold(sheet: Assessment, *, tested: Value, customs_value: Value = cif, base: Value = cif) -> None:
    """Duty by tariff or by the one fixed rate; `tested` is what the limits look at."""
    amount = total(sheet, tested)
    duty_free, tax_free = is_free_of_duty(sheet, amount), is_free_of_tax(sheet, amount)
    if duty_free and tax_free:
        return nothing_due(sheet, Kind.DUTY, Kind.TAX)
    flat = flat_for(sheet)
    if flat and is_beyond(sheet, flat, amount):
        return formal(sheet)
    sheet.is_high_value = not duty_free
    duties = [NOUGHT if duty_free else _duty(sheet, item, customs_value(item), flat) for item in sheet.items]
    rate = flat.span if flat and not duty_free else None
    if flat and not duty_free:
        sheet.use(flat.confidence)
    if tax_free:
        sheet.duty(rule_id(sheet, "duty"), duties, sheet.at_border(), rate=rate)
        return nothing_due(sheet, Kind.TAX)
    border(sheet, duties, base=base, rate=rate)


def _duty(sheet: Assessment, item: ValuedItem, value: Decimal, flat: Flat | None) -> Span | None:
    return sheet.share(flat.span, value, sheet.fact("duty.flat"), item.code) if flat else item_duty(sheet, item, value)
