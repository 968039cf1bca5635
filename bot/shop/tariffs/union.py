"""The European Union: EUR 3 for each tariff line up to EUR 150, VAT of the member, IOSS or the border."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal

from bot.facts.customs import Flat
from bot.facts.reading import Confidence, Span, in_force
from bot.shop.assessment import Assessment
from bot.shop.consignment import Ddp, ValuedItem
from bot.shop.duty import item_duty, tax_rate
from bot.shop.landed_cost import Collector, Kind, Step
from bot.shop.shares import NOUGHT
from bot.shop.tariffs.threshold import border, flat_for, is_free_of_duty

_DIGITS_OF_A_LINE, _DIGITS_OF_A_HEADING = 6, 4


def european_union(sheet: Assessment) -> None:
    flat = flat_for(sheet)
    sheet.is_high_value = not sheet.is_up_to("low_value_up_to", sheet.goods)
    if sheet.is_high_value or (flat is None and not is_free_of_duty(sheet, sheet.goods)):
        border_by_tariff(sheet)
        return
    _low_value(sheet, flat)
    _national_levies(sheet)


def border_by_tariff(sheet: Assessment) -> None:
    border(sheet, [item_duty(sheet, item, item.cif) for item in sheet.items])
    _handling_fee(sheet)


def _low_value(sheet: Assessment, flat: Flat | None) -> None:
    """IOSS: all of it at the checkout. Without: the carrier collects. A shop that prepays bears the EUR 3 itself."""
    has_ioss = sheet.scheme is not None
    lines = count_lines(sheet.items, sheet.duty_rates.is_only_line)
    paid = sheet.at_checkout() if has_ioss and sheet.ddp is not Ddp.INCLUDED else sheet.at_border()
    duties: list[Span] | None = [NOUGHT for _ in sheet.items]
    if flat and flat.per_line:
        sheet.use(flat.confidence)
        sheet.note("eu_per_line", *(() if lines.is_exact else ("eu_lines_range",)))
        sheet.step(Step(sheet.fact("duty.flat"), each=Span.of(sheet.from_currency(flat.per_line, "EUR")), count=lines))
        duties = sheet.duty("eu_3_per_line", _by_line(sheet, flat.per_line, lines), paid)
    if sheet.ddp is Ddp.INCLUDED:
        duties = [NOUGHT for _ in sheet.items]
    _handling_fee(sheet, lines)
    rates = [tax_rate(sheet, item) for item in sheet.items]
    if has_ioss:
        sheet.tax("eu_ioss", sheet.bases(duties), rates, sheet.at_checkout())
    else:
        sheet.note("seller_not_registered")
        sheet.tax("eu_border_vat", sheet.bases(duties), rates, sheet.at_border())


def count_lines(items: Sequence[ValuedItem], only_line: Callable[[str], str | None]) -> Span:
    """Return how many tariff lines the goods make: by six digits; by heading from the headings to the articles."""
    lines: set[str] = set()
    short: dict[str, set[str]] = {}
    for item in items:
        single = only_line(item.code) if len(item.code) == _DIGITS_OF_A_HEADING else None
        code = single or item.code
        if len(code) >= _DIGITS_OF_A_LINE:
            lines.add(code[:_DIGITS_OF_A_LINE])
        else:
            short.setdefault(code[:_DIGITS_OF_A_HEADING], set()).add(item.item.product_id)
    uncovered = [heading for heading in short if not any(line.startswith(heading) for line in lines)]
    most = len(lines) + sum(len(articles) for articles in short.values())
    least = len(lines) + len([heading for heading in uncovered if heading])
    return Span.of(max(least, 1), max(most, 1))


def _by_line(sheet: Assessment, per_line: Decimal, lines: Span) -> list[Span | None]:
    """Spread the charge: within each line by value; by value over all goods where the lines are not certain."""
    charge = sheet.from_currency(per_line, "EUR")
    if not lines.is_exact:
        return [lines * charge * _share(item.value, sheet.goods) for item in sheet.items]
    by_line: dict[str, Decimal] = {}
    for item in sheet.items:
        by_line[_line(sheet, item)] = by_line.get(_line(sheet, item), Decimal(0)) + item.value
    if len(by_line) != lines.low:
        return [lines * charge * _share(item.value, sheet.goods) for item in sheet.items]
    return [Span.of(charge) * _share(item.value, by_line[_line(sheet, item)]) for item in sheet.items]


def _line(sheet: Assessment, item: ValuedItem) -> str:
    single = sheet.duty_rates.is_only_line(item.code) if len(item.code) == _DIGITS_OF_A_HEADING else None
    return (single or item.code)[:_DIGITS_OF_A_LINE] or item.item.product_id


def _share(value: Decimal, total: Decimal) -> Decimal:
    return value / total if total else Decimal(0)


def _handling_fee(sheet: Assessment, lines: Span | None = None) -> None:
    """A switch of the shop: off, the fee is named as open; on, it is added for each line."""
    amount = sheet.seller.eu_handling_fee
    if amount is None:
        sheet.note("eu_handling_fee_open")
        sheet.name_open(Kind.STATE_FEE, "eu_handling_fee")
        return
    lines = lines or count_lines(sheet.items, sheet.duty_rates.is_only_line)
    sheet.use(Confidence.LOW)
    is_checkout = sheet.scheme is not None and not sheet.is_high_value and sheet.ddp is not Ddp.INCLUDED
    paid = sheet.at_checkout() if is_checkout else sheet.at_border()
    sheet.step(Step("shop.yml customs.eu_handling_fee", each=Span.of(sheet.from_currency(amount, "EUR")), count=lines))
    sheet.add(Kind.STATE_FEE, "eu_handling_fee", lines * sheet.from_currency(amount, "EUR"), paid)


def _national_levies(sheet: Assessment) -> None:
    """Romania, Italy, France: owed by the shop or in doubt, so named and never added."""
    for levy in in_force((levy for levy in sheet.customs.levies if levy.iso == sheet.iso), sheet.on):
        count = count_lines(sheet.items, sheet.duty_rates.is_only_line) if levy.is_per_line else Span.of(1)
        amount = sheet.from_currency(levy.amount, levy.currency)
        in_price = sheet.scheme is not None and levy.iso != "IT"
        span = Span(Decimal(0), (count * amount).high)
        sheet.note("national_levy_open")
        sheet.name_open(Kind.LEVY, levy.id, span, collector=Collector.SHOP if in_price else Collector.UNKNOWN)
