"""Promotions and codes, and a lower price. A price for many is in bulk.py."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from actions.base import ShopAction
from actions.catalogue import category_name, find_product, label, person, reading, the_product, the_wish
from actions.codes import find_code, names_code
from actions.facts import Missing
from actions.prices import announced, as_money, priced, running
from actions.products import promotion_text
from actions.stock import is_absent, is_gone
from actions.turn import Turn
from bot.errors import Refusal
from bot.replies.catalogue import country_name
from bot.shop.money import Money
from bot.shop.offers import Promotion, PromotionKind, UnknownCode
from bot.shop.options import fitting
from bot.shop.products import Product, Variant
from bot.shop.quotes import Quote, agreed_quote
from bot.store.database import Connection
from bot.store.quotes import OFFERED, Quotes

MOST_PROMOTIONS = 8


class AskPromotion(ShopAction):
    """What runs for the shopper's country; a named code: that it works and how, or why it does not."""

    def name(self) -> str:
        return "action_ask_promotion"

    def is_changed(self, turn: Turn) -> bool:
        return super().is_changed(turn) or names_code(turn)

    def answer(self, turn: Turn) -> None:
        code, promotion = find_code(turn)
        if code:
            _tell_code(turn, code, promotion)
            return
        if _asks(turn, "code_fails") and turn.slot("words") is None:
            raise Missing("words", "offers-ask-code")
        shown = announced(turn, running(turn))
        if _asks(turn, "free_shipping"):
            _tell_free_shipping(turn, shown)
            return
        product = find_product(turn) if turn.said.first("product") else None
        category = turn.said.first("category")
        if product:
            shown = [each for each in shown if each.applies_to(product)]
        elif category:
            shown = [each for each in shown if each.category in (None, category) and each.product_id is None]
        choices = [reading(turn, "recommend_product"), reading(turn, "bulk_order")]
        if not shown:
            turn.say("offers-none", choices)
            return
        columns = [turn.text("offers-column-offer"), turn.text("offers-column-until")]
        rows = [_row(turn, each) for each in sorted(shown, key=_most_special)[:MOST_PROMOTIONS]]
        note = turn.text("offers-not-added-up")
        turn.show_table(_title(turn, product, category), columns, rows, note, choices)


class NegotiatePrice(ShopAction):
    """Says truthfully what lowers the price; a price named by the shopper is granted only within the shop's limit."""

    def name(self) -> str:
        return "action_negotiate_price"

    def answer(self, turn: Turn) -> None:
        product = the_product(turn)
        wish = the_wish(turn, product)
        if is_gone(turn, product) or is_absent(turn, product, wish):
            return
        fits = [each for each in fitting(product, wish.chosen) if not each.is_discontinued]
        asked = as_money(turn, turn.said.first("money"))
        if asked and len({each.price for each in fits}) == 1:
            _consider(turn, product, fits[0], asked)
            return
        _tell_ways(turn, product, fits)


def _asks(turn: Turn, aspect: str) -> bool:
    return any(each["value"] == aspect for each in turn.said.all("aspect"))


def _tell_free_shipping(turn: Turn, promotions: Sequence[Promotion]) -> None:
    free = [promotion_text(turn, each) for each in promotions if each.kind is PromotionKind.FREE_SHIPPING]
    choices = [turn.choice("offers-see-all", "/ask_promotion"), reading(turn, "shipping_cost")]
    turn.say_text("\n".join(free) or turn.text("offers-no-free-shipping"), choices)


def _tell_code(turn: Turn, code: str, promotion: Promotion | None) -> None:
    choices = [turn.choice("offers-see-all", "/ask_promotion"), person(turn)]
    if promotion is None:
        turn.say(UnknownCode.reply, choices, code=code)
        return
    try:
        promotion.check(turn.today, turn.country, as_money(turn, turn.said.first("money")))
    except Refusal as refusal:
        facts = {**refusal.facts, "countries": _countries(turn, promotion)}
        if turn.country:
            facts["country"] = country_name(turn.country, turn.language)
        turn.say(refusal.reply, choices, **facts)
        return
    lines = [turn.text("offers-code-works", code=code, text=promotion_text(turn, promotion))]
    lines += _conditions(turn, promotion)
    turn.say_text("\n".join(lines), choices)


def _conditions(turn: Turn, promotion: Promotion) -> list[str]:
    """Return what has to be so for the code to count, which is also why it may fail."""
    found = []
    if promotion.min_subtotal:
        found.append(turn.text("offers-condition-subtotal", min_subtotal=promotion.min_subtotal))
    if promotion.new_customers_only:
        found.append(turn.text("offers-condition-new-customers"))
    if promotion.countries:
        found.append(turn.text("offers-condition-countries", countries=_countries(turn, promotion)))
    found.append(turn.text("offers-condition-one-code"))
    return [f"• {each}" for each in found]


def _countries(turn: Turn, promotion: Promotion) -> list[str]:
    return sorted(country_name(each, turn.language) for each in promotion.countries)


def _row(turn: Turn, promotion: Promotion) -> tuple[str, str]:
    until = (
        turn.text("offers-until-day", valid_to=promotion.valid_to) if promotion.valid_to else turn.text("offers-no-end")
    )
    return promotion.text(turn.language) or turn.text("offers-a-promotion"), until


def _most_special(promotion: Promotion) -> tuple[bool, bool, str]:
    return promotion.valid_to is None, promotion.code is not None, str(promotion.valid_to)


def _title(turn: Turn, product: Product | None, category: str | None) -> str:
    if product or category:
        name = product.name(turn.language) if product else category_name(turn, str(category))
        return turn.text("offers-running-for", product=name)
    if turn.country:
        return turn.text("offers-running-in", country=country_name(turn.country, turn.language))
    return turn.text("offers-running")


def _tell_ways(turn: Turn, product: Product, fits: Sequence[Variant]) -> None:
    """Tell what really lowers the price of this product; a person is the way on."""
    promotions = running(turn)
    found = priced(turn, product, fits, promotions)
    lines = []
    best = found[0].offer.promotion if found else None
    if best:
        lines.append(
            turn.text("offers-already-reduced", what=label(turn, product), price=found[0].price, listed=found[0].listed)
        )
        lines.append(f"• {promotion_text(turn, best)}")
    others = [each for each in announced(turn, promotions) if each.applies_to(product) and not each.is_for_everyone()]
    ways = [f"• {promotion_text(turn, each)}" for each in others[:3]]
    ways += [f"• {step}" for step in _first_step(turn)]
    if not lines:
        lines.append(turn.text("offers-fixed-price" if ways else "offers-fixed-price-alone", what=label(turn, product)))
    turn.say_text("\n".join([*lines, *ways]))
    turn.memory.set("offered", "person")
    turn.say("offers-ask-person", turn.yes_or_no())


def _first_step(turn: Turn) -> list[str]:
    steps = sorted(turn.rules.shop.limits.bulk, key=lambda step: step.from_quantity)
    return [turn.text("offers-bulk-step", quantity=steps[0].from_quantity, percent=steps[0].percent)] if steps else []


def _consider(turn: Turn, product: Product, variant: Variant, asked: Money) -> None:
    """Judge a price that the shopper names for one piece."""
    price = priced(turn, product, [variant], running(turn))[0].price
    what = label(turn, product, variant.options if len(product.variants) == 1 else None)
    shop_price = price if price.currency == asked.currency else variant.price
    if shop_price <= asked:
        turn.say("offers-costs-less", [reading(turn, "how_to_order")], what=what, price=shop_price)
        return
    quote = agreed_quote(product.id, variant, asked, turn.rules.shop.limits, turn.today)
    if quote is None or shop_price < variant.price:
        # Promotions and favours do not add up.
        turn.say("offers-too-low", what=what, asked=asked, price=shop_price)
        _tell_ways(turn, product, [variant])
        return
    kept = keep(turn, quote, OFFERED)
    turn.say(
        "offers-agreed",
        [reading(turn, "how_to_order"), person(turn)],
        number=str(kept["number"]),
        what=what,
        price=asked,
        valid_to=quote.valid_to,
    )


def keep(turn: Turn, quote: Quote, state: str) -> Mapping[str, Any]:
    def make(connection: Connection) -> Mapping[str, Any]:
        return {"number": Quotes(connection).add(quote, turn.conversation_id, state, turn.now).number}

    return turn.once(f"quote:{quote.sku}:{quote.quantity}", make)
