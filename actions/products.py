"""What is told of a product: its price and its facts.

Stock is in stock.py, suggestions in suggestions.py, sizes and use in guidance.py.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal

from actions.base import ShopAction
from actions.catalogue import (
    capital,
    label,
    option_text,
    options_text,
    person,
    reading,
    the_product,
    the_wish,
)
from actions.prices import Priced, announced, converted_text, deciding, priced, running, total_of
from actions.stock import is_absent, is_gone, key_name
from actions.turn import Turn
from bot.replies.catalogue import country_name
from bot.shop.offers import Promotion
from bot.shop.options import fitting, values
from bot.shop.products import Availability, Product, Variant

MOST_ROWS = 8
MOST_PROMOTIONS = 2
# Aspects that the facts of a product answer under another name, the nearest first.
KEYS: Mapping[str, tuple[str, ...]] = {
    "compatibility": ("compatibility", "power", "bluetooth"),
    "wash": ("wash", "care"),
    "care": ("care", "wash"),
    "fit": ("fit", "size_chart"),
    "sizes": ("fit", "size_chart"),
    "capacity": ("capacity", "volume", "battery"),
    "volume": ("volume", "capacity", "dimensions"),
    "power": ("power", "compatibility"),
    "battery": ("battery", "power"),
    "ingredients": ("ingredients", "material"),
    "safety": ("safety", "age"),
    "light": ("light", "power"),
}
NOT_FACTS = frozenset({"similar", "cheaper", "best_sellers", "code_fails", "free_shipping"})


class AskPrice(ShopAction):
    def name(self) -> str:
        return "action_ask_price"

    def answer(self, turn: Turn) -> None:
        product = the_product(turn)
        wish = the_wish(turn, product)
        if is_gone(turn, product) or is_absent(turn, product, wish):
            return
        fits = [each for each in fitting(product, wish.chosen) if not each.is_discontinued and each.price]
        if not fits:
            turn.say("products-price-unknown", [person(turn)], what=label(turn, product, wish.chosen))
            return
        promotions = running(turn)
        found = priced(turn, product, fits, promotions)
        alike = {(each.price, each.listed) for each in found}
        lines = (
            _one_price(turn, product, found, wish.chosen)
            if len(alike) == 1
            else _price_range(turn, product, found, wish.chosen)
        )
        lines += _for_quantity(turn, product, found[0], promotions) if len(alike) == 1 else []
        lines += _other_promotions(turn, product, found[0], promotions)
        if len(fits) == 1 and fits[0].availability() is Availability.OUT:
            lines.append(turn.text("products-price-but-out"))
        turn.say_text(
            "\n".join(lines),
            [reading(turn, "check_stock"), reading(turn, "shipping_cost"), reading(turn, "customs_tax")],
        )


class ProductInfo(ShopAction):
    """The asked fact where it can be told; everything known where none is recognised."""

    def name(self) -> str:
        return "action_product_info"

    def answer(self, turn: Turn) -> None:
        product = the_product(turn)
        asked = [each["value"] for each in turn.said.all("aspect") if each["value"] not in NOT_FACTS]
        name = product.name(turn.language)
        if not asked:
            _tell_all(turn, product)
            return
        told = list(dict.fromkeys(line for aspect in asked for line in _aspect(turn, product, aspect)))
        if told:
            turn.say_text(
                "\n".join([turn.text("products-about", what=capital(name)), *told]),
                [reading(turn, "check_stock"), reading(turn, "ask_price")],
            )
            return
        turn.memory.set("offered", "person")
        turn.say("products-fact-unknown", product=name, fact=_fact_name(turn, asked[0]))
        if description := product.description(turn.language):
            turn.say("products-only-described", description=description)
        turn.say("products-ask-person", turn.yes_or_no())


def about(turn: Turn, product: Product) -> str:
    return turn.text("products-about", what=capital(product.name(turn.language)))


def _one_price(turn: Turn, product: Product, found: Sequence[Priced], chosen: Mapping[str, str]) -> list[str]:
    first = found[0]
    what = label(turn, product, first.variant.options if len(found) == 1 and chosen else chosen)
    promotion = first.offer.promotion
    if promotion is None:
        lines = [turn.text("products-price", what=what, price=first.price)]
    else:
        lines = [
            turn.text("products-price-reduced", what=what, price=first.price, listed=first.listed),
            promotion_text(turn, promotion),
        ]
    return [*lines, *_converted(turn, found[:1])]


def _price_range(turn: Turn, product: Product, found: Sequence[Priced], chosen: Mapping[str, str]) -> list[str]:
    what = label(turn, product, chosen)
    lines = [turn.text("products-price-range", what=what, least=found[0].price, most=found[-1].price)]
    keys = deciding(found)
    rows = {
        options_text(turn, {key: each.variant.options[key] for key in keys if key in each.variant.options}): each
        for each in found
    }
    if len(rows) <= MOST_ROWS:
        lines += [
            turn.text("products-price-of", value=capital(value), price=each.price) for value, each in rows.items()
        ]
    promotions = {each.offer.promotion.id: each.offer.promotion for each in found if each.offer.promotion}
    lines += [promotion_text(turn, each) for each in promotions.values()]
    return [*lines, *_converted(turn, [found[0], found[-1]])]


def promotion_text(turn: Turn, promotion: Promotion) -> str:
    """Return what the shop says of a promotion, with its last day."""
    text = promotion.text(turn.language) or turn.text("offers-a-promotion")
    if promotion.valid_to is None:
        return text
    return turn.text("offers-until", text=text, valid_to=promotion.valid_to)


def _converted(turn: Turn, found: Sequence[Priced]) -> list[str]:
    text = converted_text(turn, [each.price for each in found])
    return [text] if text else []


def _for_quantity(turn: Turn, product: Product, found: Priced, promotions: Sequence[Promotion]) -> list[str]:
    quantity = turn.slot("quantity")
    if not quantity or int(quantity) < 2:
        return []
    usable = [each for each in promotions if each.serves(turn.country) and each.code is None and each.runs(turn.today)]
    total = total_of(product, found.price, int(quantity), usable)
    return [
        turn.text("products-price-total", quantity=int(quantity), total=total),
        *([text] if (text := converted_text(turn, [total])) else []),
    ]


def _other_promotions(turn: Turn, product: Product, found: Priced, promotions: Sequence[Promotion]) -> list[str]:
    """Return what else could lower the sum: several pieces, a code, free shipping."""
    counted = found.offer.promotion.id if found.offer.promotion else None
    others = [
        each
        for each in announced(turn, promotions)
        if each.id != counted and each.applies_to(product) and not each.is_for_everyone()
    ]
    shown = [
        promotion_text(turn, each)
        for each in sorted(others, key=lambda each: each.product_id is None)[:MOST_PROMOTIONS]
    ]
    return [turn.text("products-price-also", texts="\n".join(f"• {text}" for text in shown))] if shown else []


def _tell_all(turn: Turn, product: Product) -> None:
    name = capital(product.name(turn.language))
    facts = product.facts_in(turn.language)
    rows = [
        (_fact_name(turn, key), value)
        for key, value in facts.items()
        if turn.tools.texts.has(f"products-fact-{key}", turn.language)
    ]
    rows += [
        (key_name(turn, key), _joined(turn, key, product)) for key in ("color", "size") if values(product.variants, key)
    ]
    if product.origin:
        rows.append((turn.text("products-fact-origin"), country_name(product.origin, turn.language)))
    description = product.description(turn.language)
    if description:
        turn.say_text(f"{name}\n{description}")
    choices = [reading(turn, "check_stock"), reading(turn, "ask_price"), person(turn)]
    if rows:
        columns = [turn.text("products-column-fact"), turn.text("products-column-value")]
        turn.show_table(
            turn.text("products-details-of", product=name), columns, rows, turn.text("products-facts-note"), choices
        )
    elif not description:
        turn.memory.set("offered", "person")
        turn.say("products-nothing-known", turn.yes_or_no(), product=name)


def _aspect(turn: Turn, product: Product, aspect: str) -> list[str]:
    """Return the lines that answer one aspect; none where nothing is known of it."""
    facts = product.facts_in(turn.language)
    if aspect == "origin":
        return [fact_line(turn, "origin", country_name(product.origin, turn.language))] if product.origin else []
    if aspect in ("colors", "sizes"):
        key = aspect.removesuffix("s")
        if values(_on_sale(product), key):
            return [turn.text("products-values", name=key_name(turn, key), offered=_shown(turn, key, product))]
    if aspect == "weight":
        dimensions = [fact_line(turn, "dimensions", facts["dimensions"])] if "dimensions" in facts else []
        return [*_packed_weight(turn, product), *dimensions]
    found = [key for key in KEYS.get(aspect, (aspect,)) if facts.get(key)][:2]
    lines = [fact_line(turn, key, facts[key]) for key in found]
    description = product.description(turn.language)
    if found and found[0] != aspect and description:
        lines.append(turn.text("products-only-described", description=description))
    return lines


def _packed_weight(turn: Turn, product: Product) -> list[str]:
    """Say the weight of the parcelled piece, which is the one that the shop knows."""
    grams = sorted(each.weight_grams for each in _on_sale(product) if each.weight_grams)
    if not grams:
        return []
    if grams[0] == grams[-1]:
        return [turn.text("products-weight", kilograms=_kilograms(grams[0]))]
    return [turn.text("products-weight-range", least=_kilograms(grams[0]), most=_kilograms(grams[-1]))]


def _kilograms(grams: int) -> Decimal:
    return Decimal(grams) / 1000


def _fact_name(turn: Turn, key: str) -> str:
    text_id = f"products-fact-{key}"
    return turn.text(text_id if turn.tools.texts.has(text_id, turn.language) else "products-fact-that")


def fact_line(turn: Turn, key: str, value: str) -> str:
    return turn.text("products-fact-line", name=_fact_name(turn, key), value=value)


def _joined(turn: Turn, key: str, product: Product) -> str:
    return turn.text("products-option-comma").join(_shown(turn, key, product))


def _shown(turn: Turn, key: str, product: Product) -> list[str]:
    return [option_text(turn, key, value) for value in values(_on_sale(product), key)]


def _on_sale(product: Product) -> list[Variant]:
    return [each for each in product.variants if not each.is_discontinued]
