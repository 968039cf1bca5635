"""What a basket costs at the shopper's door: goods, shipping, duty, tax and fees, for every destination in the facts.

Pure: facts, exchange rates and the day are arguments. The rule of each destination is in `bot/shop/tariffs`; where the
facts settle nothing, the result says so and asks for a person.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from bot.errors import NotFound, Refusal
from bot.facts.customs import EU, Customs, Member
from bot.facts.duty_rates import DutyRates
from bot.facts.reading import Confidence, Span
from bot.shop.assessment import Assessment, DateNotCovered, NoExchangeRate
from bot.shop.clearance_fees import add_fees
from bot.shop.consignment import BasketItem, Ddp, ExchangeRate, SellerModes, Shipment, ValuedItem
from bot.shop.landed_cost import Kind, LandedCost, LandedCostLine, When
from bot.shop.money import Money
from bot.shop.tariffs import RULES, Rule
from bot.shop.tariffs.threshold import unknown

_CHARGES = {Kind.DUTY, Kind.TAX, Kind.DUTY_AND_TAX, Kind.STATE_FEE, Kind.CLEARANCE_FEE}
# Destinations that count a person's parcels, or sum up those of a day or year.
_COUNTED = frozenset({"AR", "PE", "TW", "NG", "ZA", "CN", "KR"})


class NoCustomsFacts(NotFound):
    """Nothing is known of duty and tax at this destination."""

    reply = "shipping-customs-unknown"


class EmptyBasket(Refusal):
    """There are no goods to reckon with."""

    reply = "shipping-customs-basket-empty"


def landed_cost(
    basket: Sequence[BasketItem],
    shipment: Shipment,
    destination: str,
    *,
    customs: Customs,
    duty_rates: DutyRates,
    seller: SellerModes,
    rate: ExchangeRate,
    on: date,
    region: str | None = None,
    currency: str | None = None,
) -> LandedCost:
    """Return all that the basket costs in the destination's currency (or `currency`).

    Without a rate into it the amounts stay in that of the goods, with the note `in_shop_currency`. `EU` stands for a
    member not yet known. `region`: state or province. Raises NoCustomsFacts.
    """
    facts = customs.find(destination)
    rule = RULES.get(facts.iso) if facts else None
    if facts is None or rule is None:
        raise NoCustomsFacts(country=destination)
    if not basket:
        raise EmptyBasket(country=destination)
    member = customs.members.get(destination)
    member, facts = member.on(on) if member else None, facts.on(on)
    paid_in = basket[0].price.currency
    wanted = currency or (member.currency if member else facts.currency)
    exchange = rate if wanted == paid_in else rate(paid_in, wanted)
    shown = wanted if exchange is not None else paid_in
    items, freight = _valued(basket, shipment, shown, rate)
    sheet = Assessment(
        iso=destination,
        region=region,
        destination=facts,
        member=member,
        customs=customs,
        duty_rates=duty_rates,
        seller=seller,
        shipment=shipment,
        on=on,
        currency=shown,
        rate=rate,
        items=items,
        freight=freight,
    )
    sheet.use(_standing(facts.confidence, member))
    if shown != wanted:
        sheet.note("in_shop_currency")
    _reckon(sheet, rule)
    return _result(sheet)


def _standing(confidence: Confidence, member: Member | None) -> Confidence:
    return min(confidence, member.confidence) if member else confidence


def _valued(
    basket: Sequence[BasketItem], shipment: Shipment, currency: str, rate: ExchangeRate
) -> tuple[tuple[ValuedItem, ...], Decimal]:
    """Return the items with value and share of the shipping, which is shared out by value."""

    def amount(money: Money) -> Decimal:
        exchange = Decimal(1) if money.currency == currency else rate(money.currency, currency)
        if exchange is None:
            raise ValueError(f"goods and shipping must share a currency or have a rate: {money.currency}, {currency}")
        return money.converted(exchange, currency).amount

    freight = amount(shipment.price)
    values = [amount(item.price * item.quantity) for item in basket]
    goods = sum(values, Decimal(0))
    items = tuple(
        ValuedItem(item, value, freight * value / goods if goods else Decimal(0), amount(item.price))
        for item, value in zip(basket, values)
    )
    return items, freight


def _reckon(sheet: Assessment, rule: Rule) -> None:
    sheet.add(Kind.GOODS, "goods", Span.of(sheet.goods), sheet.at_checkout())
    sheet.add(Kind.SHIPPING, "shipping", Span.of(sheet.freight), sheet.at_checkout())
    if _is_domestic(sheet):
        sheet.note("domestic")
        return
    _note_goods(sheet)
    begun, notes = len(sheet.lines), len(sheet.notes)
    try:
        rule(sheet)
        add_fees(sheet)
    except (NoExchangeRate, DateNotCovered) as missing:
        del sheet.lines[begun:]
        del sheet.notes[notes:]
        sheet.steps.clear()
        unknown(sheet, "no_exchange_rate" if isinstance(missing, NoExchangeRate) else "date_not_covered")
    if sheet.ddp:
        sheet.note("prepaid" if sheet.ddp is Ddp.INCLUDED else "ddp")


def _is_domestic(sheet: Assessment) -> bool:
    sent_from = sheet.shipment.sent_from
    return sent_from == sheet.iso or (sent_from in sheet.customs.members and sheet.destination.iso == EU)


def _note_goods(sheet: Assessment) -> None:
    origins = {item.item.origin for item in sheet.items}
    if None in origins:
        sheet.note("origin_assumed_china")
    if origins - {None, "CN", "HK"}:
        sheet.note("origin_not_china")
        sheet.use(Confidence.LOW)
    if any(not item.code for item in sheet.items):
        sheet.note("hs_unknown")
    if sheet.iso in _COUNTED:
        sheet.note(f"counted_{sheet.iso.lower()}")
    if sheet.on > sheet.customs.review_on(sheet.destination):
        sheet.note("facts_old")


def _result(sheet: Assessment) -> LandedCost:
    return LandedCost(
        destination=sheet.iso,
        region=sheet.region,
        currency=sheet.currency,
        lines=tuple(sheet.lines),
        notes=tuple(sheet.notes),
        papers=_papers(sheet),
        tax_name=sheet.destination.tax_name,
        as_of=sheet.destination.as_of,
        confidence=sheet.confidence,
        needs_person=sheet.needs_person,
        tests=tuple(sheet.tests),
        on=sheet.on,
        version=sheet.customs.version,
    )


def _papers(sheet: Assessment) -> tuple[str, ...]:
    """Return the numbers and documents that the buyer must give for this very parcel."""
    if "domestic" in sheet.notes:
        return ()
    is_collected = any(line.when is When.DELIVERY and line.kind in _CHARGES and _may_cost(line) for line in sheet.lines)
    asked = {
        "always": True,
        "border": is_collected,
        "above": sheet.is_high_value,
        "formal": sheet.is_formal,
        "post": sheet.shipment.mode == "post",
    }
    return tuple(paper.id for paper in sheet.destination.papers if asked[paper.when])


def _may_cost(line: LandedCostLine) -> bool:
    return line.high is None or bool(line.high)
