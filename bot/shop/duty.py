"""Which rate of duty and of tax the facts give for an item; None where nobody should guess."""

from __future__ import annotations

from decimal import Decimal

from bot.facts.customs import EU, Member
from bot.facts.duty_rates import Column, Kind
from bot.facts.rates import Match, RateRow, match, widest
from bot.facts.reading import Confidence, Span
from bot.shop.assessment import Assessment
from bot.shop.consignment import ValuedItem
from bot.shop.landed_cost import Step
from bot.shop.shares import NOUGHT

BOOKS = ("4901", "4903")
SUPPLEMENTS = ("2106",)
# Chapters 1 to 24 are food, drink and tobacco; "other industrial goods" are not among them.
_LAST_FOOD_CHAPTER = 24
OWN_TARIFF = "tariff of the product"


def is_food(code: str) -> bool:
    return len(code) >= 2 and int(code[:2]) <= _LAST_FOOD_CHAPTER


def is_under(code: str, *prefixes: str) -> bool:
    return match(prefixes, code) is Match.SURE


def item_duty(sheet: Assessment, item: ValuedItem, value: Decimal) -> Span | None:
    """Return the duty on one item by the tariff of the destination; None is unknown."""
    if item.item.tariff is not None:
        return sheet.share(Span.of(item.item.tariff), value, OWN_TARIFF, item.code)
    column_of = EU if sheet.member else sheet.iso
    kinds = sheet.duty_rates.find(item.code)
    if kinds and column_of in kinds[0].columns:
        return widest(_by_column(sheet, item, value, kind, column_of) for kind in kinds)
    return sheet.share(tariff_rate(sheet, item), value, tariff_fact(sheet), item.code)


def tariff_fact(sheet: Assessment) -> str:
    """Return where `tariff_rate` looks."""
    is_listed = sheet.iso in sheet.duty_rates.others
    return f"duty_rates.yml other_destinations.{sheet.iso}" if is_listed else sheet.fact("duty.above")


def tariff_rate(sheet: Assessment, item: ValuedItem) -> Span | None:
    """Return the percentage where the destination has no column of its own, or the goods are of no known kind."""
    row = sheet.duty_rates.others.get(sheet.iso)
    if row is None:
        table = sheet.destination.duty.above
        if not table.rows:
            sheet.note("kind_unknown")
            return None
        sheet.use(Confidence.LOW)
        return table.span(item.code, has_proof=sheet.has_origin_proof)
    sheet.use(row.confidence)
    known = row.known.on(sheet.on)
    named = [found for found in known.rows if match(found.prefixes, item.code) is Match.SURE]
    if named:
        return widest(found.span for found in named)
    if row.is_open:
        return None
    remainder = [found for found in known.rows if found.is_else]
    if remainder and item.code:
        return None if is_food(item.code) else widest(found.span for found in remainder)
    return row.range


def _by_column(sheet: Assessment, item: ValuedItem, value: Decimal, kind: Kind, iso: str) -> Span | None:
    column = kind.columns[iso]
    sheet.use(column.confidence)
    rate = column.rates.on(sheet.on).span(item.code, has_proof=sheet.has_origin_proof)
    added = column.added.on(sheet.on).span(item.code) if column.added.rows else NOUGHT
    fact = f"duty_rates.yml {kind.id}.{iso}"
    if rate is None or added is None:
        return sheet.share(None, value, fact, item.code)
    return with_specific(sheet, item, sheet.share(rate + added, value, fact, item.code), column, fact)


def with_specific(sheet: Assessment, item: ValuedItem, duty: Span | None, column: Column, fact: str) -> Span | None:
    """Hold the duty to the amounts per piece: at least the lower, at most the higher where there is one."""
    if column.specific is None or duty is None:
        return duty
    quantity = item.item.quantity
    least = sheet.from_currency(column.specific.low, column.specific.currency) * quantity
    _step_each(sheet, item, f"{fact}.specific.least", least / quantity)
    duty = Span(max(duty.low, least), max(duty.high, least))
    if column.specific.high is None:
        return duty
    most = sheet.from_currency(column.specific.high, column.specific.currency) * quantity
    _step_each(sheet, item, f"{fact}.specific.most", most / quantity)
    return Span(min(duty.low, most), min(duty.high, most))


def _step_each(sheet: Assessment, item: ValuedItem, fact: str, each: Decimal) -> None:
    sheet.step(Step(fact, item.code, each=Span.of(each), count=Span.of(item.item.quantity)))


def tax_rate(sheet: Assessment, item: ValuedItem) -> Span | None:
    """Return the percentage of VAT, GST or the like for one item; a range where region or goods leave it open."""
    if sheet.member:
        return _member_rate(sheet, sheet.member, item)
    if sheet.iso == EU:
        sheet.note("region_unknown")
        return widest(_member_rate(sheet, member.on(sheet.on), item) for member in sheet.customs.members.values())
    tax = sheet.destination.tax
    regional = [row for row in tax.others.rows if row.regions]
    if regional:
        return _regional_rate(sheet, regional)
    special = [row.span for row in tax.others.rows if _is_for(row, item)]
    return widest(special) if special else tax.rate


def _is_for(row: RateRow, item: ValuedItem) -> bool:
    has_flag = row.flag is None or row.flag in item.item.flags
    return bool(row.prefixes) and is_under(item.code, *row.prefixes) and has_flag


def _regional_rate(sheet: Assessment, rows: list[RateRow]) -> Span | None:
    here = [row.span for row in rows if sheet.region in row.regions]
    if here:
        return widest(here)
    sheet.note("region_unknown")
    return widest(row.span for row in rows)


def _member_rate(sheet: Assessment, member: Member, item: ValuedItem) -> Span | None:
    if is_under(item.code, *BOOKS):
        sheet.use(member.books_confidence)
        return member.books
    if is_under(item.code, *SUPPLEMENTS):
        sheet.use(member.supplements_confidence)
        return member.supplements
    sheet.use(member.confidence)
    return member.vat.rate
